"""Sharing of what belongs to all, and lines for each member. A is what 1 a year for three years is worth at 10 %."""

from fractions import Fraction
from itertools import permutations

from figures import Figures
from finance import minus, once, percent, plus, present, years_value, yearly

A = years_value(percent(10), 3)


def sharing_equal_groups():
    """Equal is per firm, a group of 20 counts 20: rent 2 100/21 = 100, 21·20/2 = 210 links of 1: 10 each. Each has
    150 − 100 − 10 = 40 a year. Without one of 21: 190 links, 20·150 − 2 100 − 190 = 710.
    """
    figures = Figures("pool")
    value = years_value(percent(10), 2)
    figures.totals(percent(10), yearly(21 * 150, 2), yearly(2_100 + 210, 2))
    figures["structure.links"] = 210
    for name, count in (("anchor", 1), ("workshops", 20)):
        figures.member(name, 40 * value, without=710 * value)
        figures[f"members.{name}.count"] = count
    figures["worth"] = 21 * 40 * value
    figures.outcome("viable", social=840 * value)
    return figures


def sharing_proportional_groups():
    """Weights 100 000, 0, and 20 000 for each of five: 1/2, 0, 1/10. Shared: −10 000 a year, +4 000 once. Ana loses
    2 500 a year, so another sharing is needed. The first flow is positive and no rate makes the flows zero.
    """
    figures = Figures("pool")
    figures.totals(percent(10), plus(once(4_000, 3), yearly(7 * 2_500, 3)), yearly(10_000, 3))
    rest = 5_000 * A + 4_000
    weights = {"ana": Fraction(1, 2), "beto": Fraction(0), "chicos": Fraction(1, 10)}
    for name, weight in weights.items():
        figures.member(name, 2_500 * A + weight * (4_000 - 10_000 * A), without=rest)
    figures["members.chicos.count"] = 5
    npv = 7_500 * A + 4_000
    figures.outcome("viable_with_resharing", social=npv, needed=2_500 * A - 2_000)
    return figures


def each_member_where():
    """Booked to the members that meet the condition: Ana 400 − 300, Beto 1 000 + 250 + 400, Carla 1 000 + 400, each
    less a third of 600. Ana loses. Without Ana 2 450, without Beto 900, without Carla 1 150 a year.
    """
    figures = Figures("taller")
    figures.totals(percent(10), yearly(1_000 + 1_000 + 250 + 3 * 400, 3), yearly(300 + 600, 3))
    for name, npv, rest in (("ana", -100, 2_450), ("beto", 1_450, 900), ("carla", 1_200, 1_150)):
        figures.member(name, npv * A, without=rest * A)
    figures.outcome("viable_with_resharing", social=2_550 * A, needed=100 * A)
    return figures


def membership_conditions():
    """Formulas ask who is in. All: 500 + 2·100 shared, and each 180 000·0.1 %/3. Without Ana: 200 + 100 + 90; without
    Beto: 500 + 200 + 120; without Carla: 500 + 100 + 150.
    """
    figures = Figures("grupo")
    figures.totals(percent(10), yearly(700 + 180, 3), yearly(0, 3))
    for name, rest in (("ana", 390), ("beto", 820), ("carla", 750)):
        figures.member(name, Fraction(880, 3) * A, without=rest * A)
    figures["worth"] = 880 * A
    return figures


def _shapley(worth):
    """The Shapley value of a game on sets of names: the mean of what each adds over all orders."""
    names = sorted(max(worth, key=len))
    orders = list(permutations(names))
    values = dict.fromkeys(names, Fraction(0))
    for order in orders:
        for place, name in enumerate(order):
            before = frozenset(order[:place])
            values[name] += (worth[before | {name}] - worth[before]) / Fraction(len(orders))
    return values


def _shapley_figures(figures, worth):
    """Shares and power of a game of three; the power is the share of the surplus over what each has alone."""
    values = _shapley(worth)
    surplus = worth[frozenset(values)] - sum(worth[frozenset({name})] for name in values)
    for name, value in values.items():
        alone = worth[frozenset({name})]
        figures.member(name, value, alone=alone, without=worth[frozenset(values) - {name}])
        figures[f"members.{name}.power"] = (value - alone) / surplus
        figures[f"stability.shapley.{name}"] = value


def shapley_settlement():
    """Shapley of w; w(N) = the npv. A year: sol alone 4 000; sol, inti 80 000·12 % − 300; sol, luna 60 000·8 % − 300;
    inti, luna 40 000·8 % − 300; all 90 000·12 % − 300 = 10 500. x = 6 166.67, 3 366.67, 966.67. The shared pool is −300
    and what is booked to each anyway 6 000, 3 600, 1 200, so the weights leave 0 … 1: equal shares and settlement.
    Superadditive; not convex (10 500 + 0 < 9 300 + 2 900); the core holds x.
    """
    figures = Figures("pool")
    alone = {"sol": 4_000, "inti": 0, "luna": 0}
    pairs = {("sol", "inti"): 9_300, ("sol", "luna"): 4_500, ("inti", "luna"): 2_900}
    worth = {frozenset(): 0} | {frozenset({name}): value * A for name, value in alone.items()}
    worth |= {frozenset(pair): value * A for pair, value in pairs.items()} | {frozenset(alone): 10_500 * A}
    figures.totals(percent(10), yearly(10_800, 3), yearly(300, 3))
    figures["worth"] = 10_500 * A
    _shapley_figures(figures, worth)
    for key, value in {"superadditive": True, "convex": False, "core_empty": False, "in_core": True}.items():
        figures[f"stability.{key}"] = value
    # Of each pair both gain: (4 000 + 9 300)/2, (4 000 + 4 500)/2 for sol, half of 2 900 for the others.
    figures["minimum_members"] = figures["minimum_any"] = 2
    figures["maximum_members"] = 3
    figures.outcome("viable", social=10_500 * A, alone=4_000 * A)
    return figures


def shapley_weights():
    """Shapley where all is shared: nothing is booked to anybody else, so the weights are x_i/npv, all within 0 … 1.
    Worth of a set: 8 % or 12 % of its purchases less the 600 of the first order, which one alone does not pay.
    """
    figures = Figures("compras")
    worth = {frozenset(): Fraction(0)}
    worth |= {frozenset({"sol"}): 4_000 * A, frozenset({"inti"}): Fraction(0), frozenset({"luna"}): Fraction(0)}
    for pair, saved in ((("sol", "inti"), 9_600), (("sol", "luna"), 4_800), (("inti", "luna"), 3_200)):
        worth[frozenset(pair)] = saved * A - 600
    worth[frozenset({"sol", "inti", "luna"})] = 10_800 * A - 600
    figures.totals(percent(10), yearly(10_800, 3), once(600, 3))
    npv = present(minus(yearly(10_800, 3), once(600, 3)), percent(10))
    figures["worth"] = npv
    _shapley_figures(figures, worth)
    figures.outcome("viable", social=npv, alone=4_000 * A)
    return figures

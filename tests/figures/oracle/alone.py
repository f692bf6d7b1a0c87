"""What a firm has alone, what a set is worth. A is what 1 a year for three years is worth at 10 %."""

from figures import Figures
from finance import percent, years_value, yearly

A = years_value(percent(10), 3)


def alone_tiers():
    """Sol alone reaches 8 %: 4 000. All 90 000·12 % − 300. Without sol 40 000·8 % − 300 (each step from its own
    figure on); without inti 60 000·8 % − 300; without luna 80 000·12 % − 300. Sol's and inti's exits lose the tier;
    inti's also breaks sol's participation: 4 000 − 150 < 4 000. So two members can do it (sol, inti), but not any
    two.
    Reading: `pivotal_members` is in the order of the members, `loses_tier` is yes or no, `breaks` a list of firms.
    """
    figures = Figures("pool")
    figures.totals(percent(10), yearly(10_800, 3), yearly(300, 3))
    rows = (("sol", 5_900, 4_000, 2_900), ("inti", 3_500, 0, 4_500), ("luna", 1_100, 0, 9_300))
    for name, npv, alone, rest in rows:
        figures.member(name, npv * A, alone=alone * A, without=rest * A)
    figures["worth"] = 10_500 * A
    figures["minimum_members"] = 2
    figures["minimum_any"] = 3
    figures["pivotal_members.0.firm"] = "sol"
    figures["pivotal_members.0.loses_tier"] = True
    figures["pivotal_members.1.firm"] = "inti"
    figures["pivotal_members.1.loses_tier"] = True
    figures["pivotal_members.1.breaks.0"] = "sol"
    figures.outcome("viable", social=10_500 * A, alone=4_000 * A)
    return figures


def alone_own_action():
    """Alone, a firm takes each action that pays and leaves the others, without coordination: the course pays for Beto
    only (1 000 − 500), the bulbs for all (40). Without Beto the course brings 500 − 500, and 2·40 − 90 is less than
    2·40: they stay apart.
    """
    figures = Figures("grupo")
    figures.totals(percent(10), yearly(1_500 + 210, 3), yearly(500 + 90 + 90, 3))
    shared = (500 + 90) * A / 3
    rows = (("ana", 200 + 40, 40, 790), ("beto", 1_000 + 40, 540, 80), ("carla", 300 + 40, 40, 690))
    for name, own, alone, rest in rows:
        figures.member(name, own * A - shared, alone=alone * A, without=rest * A)
    figures["worth"] = 1_030 * A
    figures.outcome("viable", social=1_030 * A, alone=620 * A)
    return figures


def alone_does_not_pay():
    """400 each less 1 000: nothing for one (−600) or two (−200), who would leave it. All: 1 200 − 1 000 − 90."""
    figures = Figures("pool")
    figures.totals(percent(10), yearly(1_200, 3), yearly(1_090, 3))
    for name in ("ana", "beto", "carla"):
        figures.member(name, 110 * A / 3, without=0)
    figures["worth"] = 110 * A
    figures["minimum_members"] = 3
    figures["minimum_any"] = 3
    figures.outcome("viable", social=110 * A)
    return figures


def alone_bears_all():
    """A lone firm bears the whole line: the stalls bring it 300 − 400 (nothing), the stands 300 − 250 = 50, where
    with the town's parts it would be 100 and 250. All: 1 800 − 200 − 50; two: 1 200 − 200 − 50.
    """
    figures = Figures("pool")
    figures.totals(percent(10), yearly(1_800, 3), yearly(250, 3), funders=yearly(400, 3))
    for name in ("ana", "beto", "carla"):
        figures.member(name, 1_550 * A / 3, alone=50 * A, without=950 * A)
    figures["worth"] = 1_550 * A
    figures["funders.town.outlay"] = 400 * A
    figures.outcome("viable", social=1_150 * A, alone=150 * A, declared=400 * A)
    return figures


def worth_takes_what_pays():
    """A set takes only what pays, and what is better done apart it does apart. Good 1 200 − 600; bad 150 − 400: left;
    crowded 3·(300 − 120) = 540 < 3·260 alone. worth(N) = −60 + 600 + 780, the declared npv −60 + 600 − 250 + 540.
    Two: −60 + 200 + 2·260, more than 2·260.
    """
    figures = Figures("pool")
    figures.totals(percent(10), yearly(1_200 + 150 + 900, 3), yearly(60 + 600 + 400 + 360, 3))
    for name in ("ana", "beto", "carla"):
        figures.member(name, 830 * A / 3, alone=260 * A, without=660 * A)
    figures["worth"] = 1_320 * A
    for name, npv in (("good", 600), ("bad", -250), ("crowded", 540)):
        figures[f"by_action.{name}.npv.mean"] = npv * A
    figures.outcome("viable", social=830 * A, alone=780 * A)
    return figures

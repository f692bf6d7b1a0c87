"""Outsiders, spillover, who leaves. A is what 1 a year for three years is worth at 10 %.

Reading: `outsiders` is in the order of declaration, and `npv` there is that of one firm of the group.
"""

from fractions import Fraction

from figures import Figures
from finance import once, percent, plus, years_value, yearly

A = years_value(percent(10), 3)


def _outsiders(figures, *rows):
    for place, (name, count, npv) in enumerate(rows):
        figures[f"outsiders.{place}.firm"] = name
        figures[f"outsiders.{place}.count"] = count
        figures[f"outsiders.{place}.npv"] = npv
    figures["spillover"] = sum(count * npv for _, count, npv in rows)


def spillover_network():
    """A network's outsiders share sector and territory with a member: dora and 4 of edu, not far (Lima), not the
    weaver. An outsider has 1 200 + 300 from the stand and 100 outside actions; a member 1 200 + 1 000 − 3 000/3.
    Appropriability 6 600/(6 600 + 5·1 600). Who leaves while the others go on (2·2 200 − 3 000 ≥ 0) has what an
    outsider has: 1 600 > 1 200, it rides free.
    """
    figures = Figures("fair")
    figures.totals(percent(10), yearly(6_600, 3), yearly(3_000, 3))
    for name in ("ana", "beto", "carla"):
        figures.member(name, 1_200 * A, outside=1_600 * A, without=1_400 * A)
    _outsiders(figures, ("dora", 1, 1_600 * A), ("edu", 4, 1_600 * A))
    figures["appropriability"] = Fraction(6_600, 6_600 + 8_000)
    figures.outcome("viable", social=(3_600 + 8_000) * A)
    return figures


def spillover_territory():
    """A territorial agreement reaches its territory and what lies within: Carla in San Blas, ten shops in Cusco,
    nobody in Lima. A participant has 600 + 50 − 800/2, an outsider 50 − 5. Appropriability counts benefits: 1 300/(1
    300 + 550).
    """
    figures = Figures("seguridad")
    figures.totals(percent(10), yearly(1_300, 3), yearly(800, 3))
    for name in ("ana", "beto"):
        figures[f"members.{name}.npv.mean"] = 250 * A
    _outsiders(figures, ("carla", 1, 45 * A), ("tiendas", 10, 45 * A))
    figures["appropriability"] = Fraction(1_300, 1_850)
    figures.outcome("viable", social=(500 + 495) * A)
    return figures


def spillover_sector():
    """A sectoral agreement reaches its sector and those within it, in every territory: Carla and six weavers, not the
    hotel. 500 for each; the two share 400 once and 300 a year. Appropriability 1 000/4 500.
    """
    figures = Figures("fibres")
    rate, horizon = percent(5), 2
    value = years_value(rate, horizon)
    figures.totals(rate, yearly(1_000, horizon), plus(once(400, horizon), yearly(300, horizon)))
    for name in ("ana", "beto"):
        figures[f"members.{name}.npv.mean"] = 350 * value - 200
    _outsiders(figures, ("carla", 1, 500 * value), ("weavers", 6, 500 * value))
    figures["appropriability"] = Fraction(2, 9)
    figures.outcome("viable", social=4_200 * value - 400)
    return figures


def group_split():
    """Twenty of thirty take part, ten of the same group are outsiders. In: 100 − 1 000/20; out: 100. One leaves at a
    time: 19·100 − 1 000 ≥ 0, the others go on.
    """
    figures = Figures("street")
    figures.totals(percent(10), yearly(2_000, 3), yearly(1_000, 3))
    figures.member("workshops", 50 * A, outside=100 * A, without=900 * A)
    figures["members.workshops.count"] = 20
    _outsiders(figures, ("workshops", 10, 100 * A))
    figures["appropriability"] = Fraction(2, 3)
    figures.outcome("viable", social=2_000 * A)
    return figures


def free_riding():
    """1 % of sales for each firm, 900 of fees shared. Without Ana 500 + 300 < 900: the others stop, and she has
    nothing. Without Beto 400 remain: he rides on with 500 > 200; Carla with 300 > 0. Carla's gain is nothing: she
    takes part. In a pair Carla's 300 do not cover half of the fees: Ana's exit breaks her participation, and so does
    Beto's.
    """
    figures = Figures("fair")
    figures.totals(percent(10), yearly(1_800, 3), yearly(900, 3))
    figures.member("ana", 700 * A, outside=0, without=0)
    figures.member("beto", 200 * A, outside=500 * A, without=400 * A)
    figures.member("carla", 0, outside=300 * A, without=600 * A)
    figures["appropriability"] = 1
    figures["spillover"] = 0
    figures["minimum_members"] = 2
    figures["minimum_any"] = 3
    figures.say("Reading: `breaks` lists the firms whose participation is lost, `loses_tier` is yes or no.")
    for place, name in enumerate(("ana", "beto")):
        figures[f"pivotal_members.{place}.firm"] = name
        figures[f"pivotal_members.{place}.loses_tier"] = False
        figures[f"pivotal_members.{place}.breaks.0"] = "carla"
    figures.outcome("viable", social=900 * A)
    return figures


def negative_benefit():
    """A negative benefit is a cost, so appropriability is 1 500/(1 500 + 280); the npv counts it: 300 + 500 + 500."""
    figures = Figures("street")
    figures["npv.mean"] = 1_300 * A
    figures["appropriability"] = Fraction(1_500, 1_780)
    for name, npv, rest in (("ana", 300, 1_000), ("beto", 500, 800), ("carla", 500, 800)):
        figures.member(name, npv * A, outside=280 * A, without=rest * A)
    figures.outcome("viable", social=1_580 * A)
    return figures

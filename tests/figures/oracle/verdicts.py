"""The four verdicts and the support they speak of. A is what 1 a year for three years is worth at 10 %.

Reading: a member's `support` is its D = max(0, alone − npv, −npv), per firm.
"""

from fractions import Fraction

from figures import Figures
from finance import percent, years_value, yearly

A = years_value(percent(10), 3)


def verdict_viable():
    """Nobody loses, with the town's half of 600 (300 − 100) or without it (300 − 200)."""
    figures = Figures("pool")
    figures.totals(percent(10), yearly(900, 3), yearly(300, 3), funders=yearly(300, 3))
    for name in ("ana", "beto", "carla"):
        figures.member(name, 200 * A, without=300 * A)
    figures.outcome("viable", social=300 * A, declared=300 * A)
    return figures


def verdict_funder_hides_loser():
    """Nobody loses (1 000, 150, 150, each less 100), but with the town's 300 returned to the bearers two would
    (150 − 200). Without funders the whole still gains 700: another sharing does.
    """
    figures = Figures("pool")
    figures.totals(percent(10), yearly(1_300, 3), yearly(300, 3), funders=yearly(300, 3))
    for name, npv, rest in (("ana", 900, 0), ("beto", 50, 850), ("carla", 50, 850)):
        figures.member(name, npv * A, without=rest * A)
    figures.outcome("viable_with_resharing", social=700 * A, declared=300 * A)
    return figures


def verdict_resharing():
    """Ana 1 000 + 100 − 200, two small ones 100 − 200 each: support 2·100, none after resharing."""
    figures = Figures("puesto")
    figures.totals(percent(10), yearly(1_300, 3), yearly(600, 3))
    figures.member("ana", 900 * A, without=0)
    figures.member("chicos", -100 * A, without=600 * A)
    figures.outcome("viable_with_resharing", social=700 * A, needed=200 * A)
    return figures


def verdict_support():
    """Two participants 300 − 350 each, though the town pays 300 of 1 000; ten outsiders 300 each. Support 100 beyond
    the 300 declared; social 600 − 1 000 + 3 000; without funders −400: no resharing helps.
    """
    figures = Figures("safe")
    figures.totals(percent(10), yearly(600, 3), yearly(700, 3), funders=yearly(300, 3))
    for name in ("ana", "beto"):
        figures[f"members.{name}.npv.mean"] = -50 * A
        figures[f"members.{name}.participates"] = False
        figures[f"members.{name}.support"] = 50 * A
    figures["worth"] = 0
    figures["spillover"] = 3_000 * A
    figures["appropriability"] = Fraction(600, 3_600)
    figures.outcome("viable_with_support", social=2_600 * A, needed=100 * A, declared=300 * A, after_resharing=100 * A)
    return figures


def verdict_not_viable():
    """Three links of 150 eat what each has alone: 3·200 − 450 = 150 < 600. Two: 400 − 150 < 400. They stay apart."""
    figures = Figures("pool")
    figures.totals(percent(10), yearly(900, 3), yearly(300 + 450, 3))
    for name in ("ana", "beto", "carla"):
        figures.member(name, 50 * A, alone=200 * A, without=400 * A)
    figures["worth"] = 600 * A
    figures.outcome("not_viable", social=150 * A, alone=600 * A, needed=450 * A, after_resharing=450 * A)
    return figures

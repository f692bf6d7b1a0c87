"""Names and functions in the amounts of lines. A is what 1 a year for three years is worth at 10 %."""

from fractions import Fraction

from figures import Figures
from finance import percent, years_value, yearly

A = years_value(percent(10), 3)


def local_names():
    """A `let` of the arrangement is seen in it, one of an action there only: extra is 20 nights·15 = 300 a bed in one
    and 50 in the other. 16 beds: 4 800 less 10 % of it and 1 200; 800. Ana has 10 beds, Beto 6.
    """
    figures = Figures("pool")
    figures.totals(percent(10), yearly(4_800 + 800, 3), yearly(480 + 1_200, 3))
    figures["by_action.site.npv.mean"] = 3_120 * A
    figures["by_action.desk.npv.mean"] = 800 * A
    figures.member("ana", (3_500 - 840) * A)
    figures.member("beto", (2_100 - 840) * A)
    return figures


def functions():
    """Lists: mean 50 000, highest 90 000, lowest 20 000, 1 % of each. 2.6 rounds to 3, its floor is 2, the ceiling of
    2.2 is 3. Roots of 9, 4 and 2 hundreds for each; |−3|² = 9; three members with 15 workers: 70.
    """
    figures = Figures("grupo")
    lists, rounded = 500 + 900 - 200, 100 * (3 + 2 + 3)
    root = Fraction(2**0.5)
    rest = 100 * (3 + 2 + root) + 900 - 70
    for name, gain in (("listas", lists), ("redondeos", rounded), ("otras", rest)):
        figures[f"by_action.{name}.npv.mean"] = gain * A
    figures["npv.mean"] = (lists + rounded + rest) * A
    shared = Fraction(lists + rounded + 900 - 70, 3)
    for name, own in (("ana", 300), ("beto", 200), ("carla", 100 * root)):
        figures.member(name, (own + shared) * A)
    return figures

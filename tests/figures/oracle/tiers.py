"""Step schedules. A is what 1 a year for three years is worth at 10 %."""

from fractions import Fraction

from figures import Figures
from finance import once, percent, plus, years_value, yearly

A = years_value(percent(10), 3)


def _actions(figures, gains):
    for name, gain in gains.items():
        figures[f"by_action.{name}.npv.mean"] = gain * A
    figures["npv.mean"] = sum(gains.values()) * A


def tiers_whole():
    """From-inclusive, zero below the first step, one rate for the whole volume: 0, 8 %, 8 %, 12 % of 10 000; 7 000 a
    month are 84 000 a year, 12 %.
    """
    figures = Figures("pool")
    _actions(figures, {"below": 0, "first": 800, "between": 800, "second": 1_200, "monthly": 1_200})
    return figures


def tiers_marginal():
    """Each rate for its own slice; applied, the mean rate. 8 000·2 %; 10 000·2 % + 20 000·5 %; that and 20 000·8 %;
    with a first step at 10 000: 0 below it, 5 000·5 % at 15 000.
    """
    figures = Figures("grupo")
    _actions(figures, {"poco": 160, "borde": 1_200, "mucho": 2_800, "debajo": 0, "encima": 250})
    return figures


def tiers_goods():
    """Steps in kilogrammes: 400 + 50·12 + 5·200 = 2 000 kg reach 10 % of 12 a kg, 1.2; and the bonus of 0.5 a kg from
    1 500 kg on. Without Ana 1 600 kg: 0.6 + 0.5; without Beto 1 400 kg: 0.6; without a weaver 1 800 kg: 0.6 + 0.5.
    """
    figures = Figures("pool")
    saved = Fraction(12, 10) + Fraction(1, 2)
    figures.totals(percent(10), yearly(2_000 * saved, 3), yearly(0, 3))
    figures["by_action.yarn.npv.mean"] = 2_400 * A
    figures["by_action.loyal.npv.mean"] = 1_000 * A
    rows = (("ana", 400, 1_760), ("beto", 600, 840), ("weavers", 200, 1_980))
    for name, volume, rest in rows:
        figures.member(name, volume * saved * A, without=rest * A)
    figures["worth"] = 3_400 * A
    return figures


def defined_action():
    """A definition's lines with the parameters of each use, or their defaults, and the lines of the use itself. Linen:
    50 000·10 % − 120; soap: 4 000·5 % − 15·12, and 30 once; Beto buys no soap.
    """
    figures = Figures("pool")
    figures.totals(percent(10), yearly(5_000 + 200, 3), plus(once(30, 3), yearly(120 + 180, 3)))
    figures["by_action.linen.npv.mean"] = 4_880 * A
    figures["by_action.soap.npv.mean"] = 20 * A - 30
    figures.member("ana", 3_200 * A - (300 * A + 30) / 2)
    figures.member("beto", 2_000 * A - (300 * A + 30) / 2)
    figures.outcome("viable", social=4_900 * A - 30)
    return figures

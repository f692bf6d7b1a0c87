"""Which uses of an uncertain value are the same draw. A is what 1 a year for three years is worth at 10 %."""

import math

from scipy import stats

import chance
from figures import Figures
from finance import percent, years_value

A = float(years_value(percent(10), 3))
UNIFORM = 1.8  # the kurtosis
ONE = 200 / math.sqrt(12)  # the sd of 100..300


def same_draw():
    """U uniform in 100..300. Two uses of one let: 2U, sd 2·s. Two literals: U + V, triangular from 200 to 600, sd √2·s.
    A benefit and a cost of the same let: nothing, without spread.
    """
    figures = Figures("pool")
    figures.sampled("by_action.same.npv", stats.uniform(200, 400), scale=A)
    figures.sampled("by_action.apart.npv", stats.triang(0.5, loc=200, scale=400), scale=A)
    figures.certain("by_action.cancel.npv", 0)
    parts = [(2 * ONE * A, UNIFORM), (ONE * A, UNIFORM), (ONE * A, UNIFORM)]
    figures.spread("npv", 800 * A, chance.sd_of_sum([sd for sd, _ in parts]), chance.kurtosis_of_sum(parts))
    return figures


def drawn():
    """Four members, three years, s the sd of one draw, v = 1/1.1. One draw: 4·s·A. Each member: √4·s·A. Each year:
    4·s·√(v² + v⁴ + v⁶). Each member each year: √4·s·√(v² + v⁴ + v⁶). The mean is the same, 800·A.
    """
    figures = Figures("pool")
    discounts = [1.1**-year for year in (1, 2, 3)]
    pieces = {
        "all": [4 * ONE * A],
        "members": 4 * [ONE * A],
        "years": [4 * ONE * discount for discount in discounts],
        "both": 4 * [ONE * discount for discount in discounts],
    }
    for name, sds in pieces.items():
        kurtosis = chance.kurtosis_of_sum([(sd, UNIFORM) for sd in sds])
        figures.spread(f"by_action.{name}.npv", 800 * A, chance.sd_of_sum(sds), kurtosis)
    figures.spread("members.ana.npv", 800 * A, *_one_member(discounts))
    return figures


def _one_member(discounts):
    """Sd and kurtosis of one member's sum: its part of one draw, its own, the years', its own of the years."""
    sds = [ONE * A, ONE * A] + 2 * [ONE * discount for discount in discounts]
    return chance.sd_of_sum(sds), chance.kurtosis_of_sum([(sd, UNIFORM) for sd in sds])


def drawn_group():
    """Reading: `drawn each member` draws for each firm of a group, so sixteen like workshops have √16·s·A, not
    16·s·A.
    """
    figures = Figures("taller")
    sds = 16 * [ONE * A]
    kurtosis = chance.kurtosis_of_sum([(sd, UNIFORM) for sd in sds])
    figures.spread("npv", 3_200 * A, chance.sd_of_sum(sds), kurtosis)
    return figures

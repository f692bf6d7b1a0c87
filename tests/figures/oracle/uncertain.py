"""Distributions and functions of them, by closed forms. A is what 1 a year for three years is worth at 10 %.

Tolerances are five standard errors at 10 000 samples.
"""

import math

from scipy import stats

import chance
from figures import Figures
from finance import percent, years_value

A = float(years_value(percent(10), 3))


def uniform():
    """800..1 200 is one draw U for both members and all years. npv = A·(2U − 1 700); a member A·(U − 850), which is
    above zero with (1 200 − 850)/400 = 87.5 %. The costs have no spread.
    """
    figures = Figures("pool")
    sales = stats.uniform(800, 400)
    figures.sampled("npv", sales, scale=2 * A, shift=-1_700 * A)
    figures.sampled("annual_benefit", sales, scale=2)
    figures.certain("annual_cost", 1_700)
    for name in ("ana", "beto"):
        figures.sampled(f"members.{name}.gain", sales, scale=A, shift=-850 * A)
        figures.near(f"members.{name}.gain_probability", 0.875, chance.probability_within(0.875))
        figures[f"members.{name}.participates"] = True
    figures.near("years.1.benefit", 2_000, chance.mean_within(2 * float(sales.std())))
    figures["years.1.cost"] = 1_700
    figures["irr"] = None
    figures["verdict"] = "viable"
    return figures


def pert():
    """8 %..10 %..15 %: beta(1 + 4·2/7, 1 + 4·5/7) between the ends, mean (8 + 4·10 + 15)/6 = 10.5 %.
    npv = A·(50 000·x − 4 500), above zero where x > 9 %.
    """
    figures = Figures("compras")
    discount = stats.beta(1 + 4 * 2 / 7, 1 + 4 * 5 / 7, loc=0.08, scale=0.07)
    assert abs(discount.mean() - 0.105) < 1e-12
    figures.sampled("npv", discount, scale=50_000 * A, shift=-4_500 * A)
    figures.sampled("members.ana.npv", discount, scale=25_000 * A, shift=-2_250 * A)
    gains = float(discount.sf(0.09))
    figures.near("members.ana.gain_probability", gains, chance.probability_within(gains))
    return figures


def normal_lognormal():
    """Both take the mean and the standard deviation of the value itself: for lognormal(500, 300) the underlying normal
    has σ² = ln(1 + 0.6²), μ = ln 500 − σ²/2. Two literals, so independent: the variances add up.
    """
    figures = Figures("pool")
    bell = stats.norm(1_000, 200)
    sigma = math.sqrt(math.log(1 + (300 / 500) ** 2))
    skewed = stats.lognorm(sigma, scale=500 * math.exp(-(sigma**2) / 2))
    assert abs(skewed.mean() - 500) < 1e-9 and abs(skewed.std() - 300) < 1e-9
    figures.sampled("by_action.bell.npv", bell, scale=A)
    figures.sampled("by_action.skewed.npv", skewed, scale=A)
    parts = [(200 * A, 3), (300 * A, chance.kurtosis_of(skewed))]
    figures.spread("npv", 1_500 * A, chance.sd_of_sum([sd for sd, _ in parts]), chance.kurtosis_of_sum(parts))
    return figures


def triangular_chance():
    """triangular(100, 200, 600): mean 300. chance(60 %) is 1 or 0: mean 600 and sd 1 000·√(0.6·0.4) of 1 000; 5 % of
    the samples and less than half are 0, so p5 = 0 and p50 = p95 = 1 000.
    """
    figures = Figures("grupo")
    triangle = stats.triang(0.2, loc=100, scale=500)
    figures.sampled("by_action.triángulo.npv", triangle, scale=A)
    luck = 1_000 * A * math.sqrt(0.24)
    figures.spread("by_action.suerte.npv", 600 * A, luck, chance.kurtosis_of(stats.bernoulli(0.6)))
    for key, value in (("p5", 0), ("p50", 1_000 * A), ("p95", 1_000 * A)):
        figures[f"by_action.suerte.npv.{key}"] = value
    figures.near("npv.mean", 900 * A, chance.mean_within(math.hypot(luck, float(triangle.std()) * A)))
    return figures


def uncertain_functions():
    """Sample by sample, D uniform in 100..300. min(D, 240): mean ∫₁₀₀²⁴⁰ x/200 + 0.3·240 = 191, p95 = 240. The excess
    over 250: mean ∫₀⁵⁰ y/200 = 6.25, half of the samples and more 0. From 180 on 1 000, else 400: 760, p50 = p95 = 1
    000.
    """
    figures = Figures("pool")
    capped = math.sqrt((240**3 - 100**3) / 600 + 0.3 * 240**2 - 191**2)
    kurtosis = chance.kurtosis_of_function(lambda demand: min(demand, 240), 100, 300)
    figures.spread("by_action.capped.npv", 191 * A, capped * A, kurtosis)
    for key, part, value in (("p5", 0.05, 110), ("p50", 0.5, 200)):
        figures.near(f"by_action.capped.npv.{key}", value * A, chance.quantile_within(part, 1 / 200 / A))
    figures["by_action.capped.npv.p95"] = 240 * A
    excess = math.sqrt(50**3 / 600 - 6.25**2)
    kurtosis = chance.kurtosis_of_function(lambda demand: max(0, demand - 250), 100, 300)
    figures.spread("by_action.excess.npv", 6.25 * A, excess * A, kurtosis)
    figures["by_action.excess.npv.p50"] = 0
    figures.near("by_action.excess.npv.p95", 40 * A, chance.quantile_within(0.95, 1 / 200 / A))
    prize = 600 * math.sqrt(0.24)
    figures.spread("by_action.prize.npv", 760 * A, prize * A, chance.kurtosis_of(stats.bernoulli(0.6)))
    for key, value in (("p5", 400), ("p50", 1_000), ("p95", 1_000)):
        figures[f"by_action.prize.npv.{key}"] = value * A
    return figures


def tiers_uncertain():
    """A volume V uniform in 60 000..100 000 and its own tier: 8 % of it below 90 000, 12 % from there on. Mean
    (0.08·(90² − 60²)/2 + 0.12·(100² − 90²)/2)/40 thousands = 7 350; not the 8 % of the mean volume, 6 400.
    """
    figures = Figures("compras")

    def saved(volume):
        return volume * (0.12 if volume >= 90_000 else 0.08)

    square = (0.08**2 * (90**3 - 60**3) / 3 + 0.12**2 * (100**3 - 90**3) / 3) / 40 * 1e6
    sd = math.sqrt(square - 7_350**2)
    figures.spread("npv", 7_350 * A, sd * A, chance.kurtosis_of_function(saved, 60_000, 100_000))
    for key, part, volume in (("p5", 0.05, 62_000), ("p50", 0.5, 80_000), ("p95", 0.95, 98_000)):
        slope = saved(volume) / volume * A
        figures.near(f"npv.{key}", saved(volume) * A, chance.quantile_within(part, 1 / 40_000 / slope))
    return figures


def margin_benefit():
    """member.sales·u·30 %, one u for both, uniform in 4 %..7 %, 12 %. Each bears 1 000 once and 900 a year. Beto's
    30 000·u·A exceeds that where u > (1 000 + 900·A)/(30 000·A) = 4.39 %; Ana's 60 000·u·A always does.
    """
    figures = Figures("fair")
    value = float(years_value(percent(12), 3))
    uplift = stats.uniform(0.04, 0.03)
    share = 1_000 + 900 * value
    figures.sampled("npv", uplift, scale=90_000 * value, shift=-2 * share)
    figures.sampled("members.ana.gain", uplift, scale=60_000 * value, shift=-share)
    figures.sampled("members.beto.gain", uplift, scale=30_000 * value, shift=-share)
    figures["members.ana.gain_probability"] = 1
    gains = float(uplift.sf(share / 30_000 / value))
    figures.near("members.beto.gain_probability", gains, chance.probability_within(gains))
    return figures


def gain_probability():
    """sales·m − 800, m normal(5 %, 2 %): above zero where m > 800/sales, 2.67 %, 4 %, 8 %. Carla expects −300 a year
    and does not take part; the whole expects 600. 10 %, two years.
    """
    figures = Figures("feria")
    value = float(years_value(percent(10), 2))
    margin = stats.norm(0.05, 0.02)
    figures.sampled("npv", margin, scale=60_000 * value, shift=-2_400 * value)
    for name, sales in (("ana", 30_000), ("beto", 20_000), ("carla", 10_000)):
        figures.sampled(f"members.{name}.gain", margin, scale=sales * value, shift=-800 * value)
        gains = float(margin.sf(800 / sales))
        figures.near(f"members.{name}.gain_probability", gains, chance.probability_within(gains))
        figures[f"members.{name}.participates"] = name != "carla"
    within = chance.mean_within(10_000 * 0.02 * value)
    figures.near("members.carla.support", 300 * value, within)
    figures.near("support_needed", 300 * value, within)
    figures["verdict"] = "viable_with_resharing"
    return figures


def alone_uncertain():
    """Worth is a mean over the samples: alone max(0, X) − 100 with X normal(0, 400) is worth 400/√(2π) − 100 = 59.58
    a year, though at the mean of X it would be −100. The gain by the ice, 50 a year, has no spread: the same draws
    stand on both sides.
    """
    figures = Figures("pool")
    mean = 400 / math.sqrt(2 * math.pi)
    sd = math.sqrt(400**2 / 2 - mean**2)
    within = chance.mean_within(sd) * A
    for name in ("ana", "beto", "carla"):
        figures.near(f"members.{name}.npv_alone.mean", (mean - 100) * A, within)
        figures.near(f"members.{name}.npv.mean", (mean - 50) * A, within)
        figures.near(f"members.{name}.gain.mean", 50 * A, 1e-6)
        figures.near(f"members.{name}.worth_without", 2 * (mean - 50) * A, 2 * within)
    figures.near("worth", 3 * (mean - 50) * A, 3 * within)
    return figures

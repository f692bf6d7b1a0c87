"""Whole cases: the hostels of the guide, Letterbox Farm."""

from fractions import Fraction

from scipy import stats

import chance
from figures import Figures
from finance import annual, internal_rates, payback, percent, years_value, yearly

HOSTELS = {  # sales, linen bought
    "inti": (180_000, 12_000),
    "sol": (420_000, 30_000),
    "luna": (150_000, 12_000),
    "apu": (240_000, 16_000),
    "qori": (120_000, 10_000),
    "wasi": (160_000, 12_000),
}
SALES = sum(sales for sales, _ in HOSTELS.values())
LINEN = sum(linen for _, linen in HOSTELS.values())
VALUE = float(years_value(percent(12), 3))
DISCOUNT = stats.uniform(0.12, 0.03)  # from 80 000 on
FAIR = stats.uniform(0.04 * 0.3, 0.03 * 0.3)  # of a hostel's sales: uplift · kept
COST = 1_200 + 9_000 + (10 * 90 + 3_000) * VALUE  # 10 links


def _of_two(linen, sales):
    """The distribution of linen·discount + sales·uplift·kept a year: two independent uniforms, a trapezoid."""
    width = linen * 0.03, sales * 0.009
    total = sum(width)
    low = linen * 0.12 + sales * 0.012
    return stats.trapezoid(min(width) / total, max(width) / total, loc=low, scale=total)


def hostels():
    """Linen: 92 000 together reach 12 %..15 %, nobody reaches 40 000 alone, so a member saves its purchases ·
    discount. Fair: sales · uplift (4 %..7 %) · 30 %; joint_promotion adds nothing of its own. Led by Sol: 10 links of
    90, 1 200 and 9 000 once, 3 000 a year, all shared by sales. Alone each has nothing.
    """
    figures = Figures("linen_pool")
    figures.sampled("npv", _of_two(LINEN, SALES), scale=VALUE, shift=-COST)
    figures.sampled("annual_benefit", _of_two(LINEN, SALES))
    figures["annual_cost.mean"] = annual(COST, 0.12, 3)
    figures.sampled("by_action.linen.npv", DISCOUNT, scale=LINEN * VALUE)
    figures.sampled("by_action.fair.npv", FAIR, scale=SALES * VALUE, shift=-9_000 - 3_000 * VALUE)
    figures["structure.links"] = 10
    for name, (sales, linen) in HOSTELS.items():
        gains = _of_two(linen, sales)
        for key in ("npv", "gain"):
            figures.sampled(f"members.{name}.{key}", gains, scale=VALUE, shift=-COST * sales / SALES)
        figures[f"members.{name}.npv_alone.mean"] = 0
        figures[f"members.{name}.gain_probability"] = 1
        figures[f"members.{name}.participates"] = True
        figures[f"members.{name}.support"] = 0
        figures[f"members.{name}.npv_outside"] = 0
        figures[f"members.{name}.free_rides"] = False
    _hostels_without(figures)
    _hostels_whole(figures)
    return figures


def _hostels_without(figures):
    """Five of six. Without Sol flat, 10 links, else led, 7. Without Sol or Apu less than 80 000 are bought: 8 %."""
    figures.say("Who leaves: 62 000 and 76 000 bring only 8 %; without Inti, Luna or Wasi exactly 80 000 remain.")
    for name, (sales, linen) in HOSTELS.items():
        links = 10 if name == "sol" else 7
        cost = 1_200 + 9_000 + (links * 90 + 3_000) * VALUE
        if LINEN - linen >= 80_000:
            gains = _of_two(LINEN - linen, SALES - sales)
            mean, sd = float(gains.mean()), float(gains.std())
        else:
            fair = SALES - sales
            mean, sd = 0.08 * (LINEN - linen) + fair * float(FAIR.mean()), fair * float(FAIR.std())
        figures.near(f"members.{name}.worth_without", mean * VALUE - cost, chance.mean_within(sd * VALUE))
    for place, name in enumerate(("sol", "apu")):
        figures[f"pivotal_members.{place}.firm"] = name
        figures[f"pivotal_members.{place}.loses_tier"] = True
    figures.say("Two can do it (Sol and Apu: 46 000 at 8 %); three small ones without Sol cannot (34 000, 430 000 of")
    figures.say("sales); any four can: at least 46 000 of linen, 610 000 of sales against at most 6 links.")
    figures["minimum_members"] = 2
    figures["minimum_any"] = 4


def _hostels_whole(figures):
    """What follows from the expected flows."""
    gains = _of_two(LINEN, SALES)
    mean, within = float(gains.mean()), chance.mean_within(float(gains.std()))

    def flows(gain):
        return [-10_200] + 3 * [gain - 3_900]

    rates = [internal_rates(flows(gain))[0] for gain in (mean - within, mean, mean + within)]
    figures.near("irr", rates[1], rates[2] - rates[0])
    times = [payback(flows(gain)) for gain in (mean - within, mean, mean + within)]
    figures.near("payback_years", times[1], times[0] - times[2])
    figures.near("benefit_cost_ratio", mean * VALUE / COST, within * VALUE / COST)
    figures.near("worth", mean * VALUE - COST, within * VALUE)
    figures.near("social_npv.mean", mean * VALUE - COST, within * VALUE)
    figures["years.0.cost"] = 10_200
    figures["years.1.cost"] = 3_900
    figures.near("years.3.benefit", mean, within)
    for key, value in {"appropriability": 1, "spillover": 0, "support_needed": 0, "verdict": "viable"}.items():
        figures[key] = value


def letterbox_farm():
    """Published: 63 producers, 135 000 USD of purchases, 20 000 of discounts, a grant of 14 466: 20 000/63 = 317.46
    for a producer. One year at 0 %. The grant pays the whole cost, so there is no ratio; without it each would have
    (20 000 − 14 466)/63 = 87.84.
    """
    figures = Figures("buying")
    figures.totals(0, yearly(20_000, 1), [0, 0], funders=[14_466, 0])
    share = Fraction(20_000, 63)
    figures.member("producers", share, without=62 * share)
    figures["members.producers.count"] = 63
    figures["worth"] = 20_000
    figures["funders.grant.outlay"] = 14_466
    figures["funders.grant.npv"] = -14_466
    figures.outcome("viable", social=20_000 - 14_466, declared=14_466)
    return figures

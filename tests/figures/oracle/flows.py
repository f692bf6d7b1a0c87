"""When money falls, in which unit of time and in which currency."""

from fractions import Fraction

from figures import Figures
from finance import minus, once, percent, plus, present, years_value, yearly


def npv_irr():
    """Flows −1 000; 900, 800, 900 at 10 %: npv = −1 000 + 900/1.1 + 800/1.21 + 900/1.331 = 1 155.52, IRR 68.9 %.
    Cumulative −1 000, −100, 700: paid back after 1 + 100/800 years. Two members share alike; alone each has nothing.
    Of two members, one that leaves leaves no arrangement: worth_without is what the other has alone.
    """
    figures = Figures("pool")
    rate = percent(10)
    cost, benefit = [1000, 0, 0, 0], [0, 900, 800, 900]
    npv = present(minus(benefit, cost), rate)
    figures.totals(rate, benefit, cost)
    for key, value in (("sd", 0), ("p5", npv), ("p50", npv), ("p95", npv)):
        figures[f"npv.{key}"] = value
    figures["npv.unit"] = "PEN"
    figures["annual_benefit.unit"] = "PEN/year"
    figures["by_action.work.npv.mean"] = npv
    for name in ("inti", "sol"):
        figures.member(name, npv / 2, without=0)
        figures[f"members.{name}.count"] = 1
    figures["worth"] = npv
    figures["appropriability"] = 1
    figures["spillover"] = 0
    figures.outcome("viable", social=npv)
    return figures


def when():
    """`once` falls in year 0, `once in year N` in year N, other lines at the end of years 1 … H; what lies beyond H is
    not counted; `growing R` grows from the line's own first year: A(1+R)^(t − first).
    """
    figures = Figures("pool")
    horizon, rate = 4, percent(8)
    cost = plus(once(150, horizon), once(50, horizon, year=2), once(9_999, horizon, year=6))
    benefit = plus(
        yearly(40, horizon, first=2, last=3),
        yearly(30, horizon, first=3),
        yearly(25, horizon, first=4, last=7),
        yearly(20, horizon, growth=percent(5)),
        yearly(10, horizon, first=2, growth=percent(-10)),
        once(15, horizon, year=4),
    )
    npv = present(minus(benefit, cost), rate)
    figures.totals(rate, benefit, cost)
    figures.member("inti", npv / 2)
    return figures


def time_units():
    """1 year = 12 months = 365 days, 1 week = 7 days. Costs a year: 100·12 + 14·365/7 + 3·365 + 1 200/2 = 3 625;
    benefits 6 000 + 40·365 = 20 600.
    """
    figures = Figures("compras")
    horizon, rate = 2, percent(5)
    cost = 100 * 12 + Fraction(14 * 365, 7) + 3 * 365 + Fraction(1_200, 2)
    benefit = 6_000 + 40 * 365
    figures.totals(rate, yearly(benefit, horizon), yearly(cost, horizon))
    return figures


def currencies():
    """Amounts in other currencies times their rate: 2 000 USD·3.75 = 7 500 once; 1 000 EUR·4.10 + 100 USD·12·3.75 + 300
    = 8 900 a year. Ana sells 40 000 USD = 150 000 PEN, Beto 90 000 PEN: they share 5/8 and 3/8.
    """
    figures = Figures("feria")
    rate, horizon = percent(10), 3
    dollar, euro = Fraction(375, 100), Fraction(410, 100)
    start = 2_000 * dollar
    yearly_cost = 1_000 * euro + 100 * 12 * dollar + 300
    gains = {"ana": 40_000 * dollar * percent(5), "beto": 90_000 * percent(5)}
    shares = {"ana": Fraction(5, 8), "beto": Fraction(3, 8)}
    figures.totals(
        rate, yearly(sum(gains.values()), horizon), plus(once(start, horizon), yearly(yearly_cost, horizon))
    )
    value = years_value(rate, horizon)
    for name, gain in gains.items():
        figures.member(name, (gain - shares[name] * yearly_cost) * value - shares[name] * start)
    figures["verdict"] = "viable"
    return figures


def by_action():
    """Each action has its own rows; lines outside actions are coordination and belong to none. Coordination: 120 once
    and 3 links of 10. Oven: 2 000 less the town's 40 %; 3·250 growing 3 %. Fair, from year 2: 450 less 100.
    """
    figures = Figures("grupo")
    horizon, rate = 4, percent(8)
    rules = plus(once(120, horizon), yearly(30, horizon))
    oven_cost, funds = once(1_200, horizon), once(800, horizon)
    oven = yearly(750, horizon, growth=percent(3))
    fair_cost, fair = yearly(100, horizon, first=2), yearly(450, horizon, first=2)
    cost, benefit = plus(rules, oven_cost, fair_cost), plus(oven, fair)
    figures.totals(rate, benefit, cost, funders=funds)
    annuity = years_value(rate, horizon)
    for name, gained, spent in (("horno", oven, oven_cost), ("feria", fair, fair_cost)):
        figures[f"by_action.{name}.npv.mean"] = present(minus(gained, spent), rate)
        figures[f"by_action.{name}.annual_benefit.mean"] = present(gained, rate) / annuity
        figures[f"by_action.{name}.annual_cost.mean"] = present(spent, rate) / annuity
    npv = present(minus(benefit, cost), rate)
    figures.say("Without one: 1 link instead of 3, two thirds of the oven's benefit; both actions still pay.")
    rest = (
        present(minus(yearly(500, horizon, growth=percent(3)), oven_cost), rate)
        + present(minus(fair, fair_cost), rate)
        - present(plus(once(120, horizon), yearly(10, horizon)), rate)
    )
    for name in ("ana", "beto", "carla"):
        figures.member(name, npv / 3, without=rest)
    figures["worth"] = npv
    figures["funders.muni.outlay"] = 800
    figures["funders.muni.npv"] = -800
    figures.outcome("viable", social=npv - 800, declared=800)
    return figures

"""Internal rates, payback, ratios, annual figures, two rates of time."""

from figures import Figures
from finance import minus, once, percent, plus, present, years_value, yearly


def irr_none():
    """Only benefits: no internal rate, payback 0, no benefit-cost ratio at zero cost."""
    figures = Figures("pool")
    npv = 50 + 100 * years_value(percent(10), 3)
    figures.totals(percent(10), [50, 100, 100, 100], [0, 0, 0, 0])
    figures["appropriability"] = 1
    figures.member("ana", npv / 2)
    figures.outcome("viable", social=npv)
    return figures


def irr_several():
    """−100, 230, −132: 100·x² − 230·x + 132 = 0 at x = 1.1 and 1.2, so `irr` is null and `irr_all` has 10 % and 20 %.
    The sum ends below zero: never paid back.
    """
    figures = Figures("pool")
    figures.totals(percent(15), [0, 230, 0], [100, 0, 132])
    return figures


def irr_first_positive():
    """1 000 first, then −400 a year: the one rate r with 1 000 = 400·(1 − (1+r)^−3)/r. The sum ends below zero.
    At 12 % the advance is worth more than the work.
    """
    figures = Figures("grupo")
    figures.totals(percent(12), [1000, 0, 0, 0], yearly(400, 3))
    figures["verdict"] = "viable"
    return figures


def irr_mixed_none():
    """−100, 100, −100: x² − x + 1 has no real root, so there is no rate although the signs are mixed."""
    figures = Figures("pool")
    figures.totals(percent(10), [0, 100, 0], [100, 0, 100])
    figures["verdict"] = "not_viable"
    return figures


def payback_relapse():
    """−100, 150, −80, 60, 60: cumulative −100, 50, −30, 30, 90. It stays ≥ 0 only after 2 + 30/60 years."""
    figures = Figures("pool")
    figures.totals(percent(5), [0, 150, 0, 60, 60], [100, 0, 80, 0, 0])
    return figures


def payback_never():
    """Null beyond the horizon; at r = 0 annual figures are PV/H: 300/3 and 1 000/3. The rate is below zero."""
    figures = Figures("grupo")
    figures.totals(percent(0), yearly(100, 3), once(1000, 3))
    figures.member("ana", -350)
    figures.outcome("not_viable", social=-700, needed=700, after_resharing=700)
    return figures


def only_costs():
    """No benefit: ratio 0, appropriability null (not positive), no rate, never paid back. Alone they have nothing, and
    a set may stay apart: worth is 0 although the npv is below it.
    """
    figures = Figures("grupo")
    npv = -300 - 50 * years_value(percent(10), 2)
    figures.totals(percent(10), [0, 0, 0], [300, 50, 50])
    figures["appropriability"] = None
    figures["worth"] = 0
    for name in ("ana", "beto"):
        figures.member(name, npv / 2, without=0)
    figures.outcome("not_viable", social=npv, needed=-npv, after_resharing=-npv)
    return figures


def social_rate():
    """`npv` and the members' annual figures at 12 %, `social_npv` and funders' money at 4 %. The town pays 500 at the
    start and 90 a year; the members 1 500; the fruit comes in years 3 … 5. Alone nobody has anything.
    `support_declared` is left out: whether it is at 12 % or at 4 % is not said.
    """
    figures = Figures("trees")
    private, social, horizon = percent(12), percent(4), 5
    benefit, cost = yearly(1_500, horizon, first=3), once(1_500, horizon)
    funds = plus(once(500, horizon), yearly(90, horizon))
    figures.totals(private, benefit, cost, funders=funds)
    whole = present(minus(benefit, cost, funds), social)
    figures["social_npv.mean"] = whole
    figures["social_gain"] = whole
    figures["funders.town.outlay"] = present(funds, social)
    figures["funders.town.npv"] = -present(funds, social)
    figures["support_needed"] = 0
    figures["verdict"] = "viable"
    return figures


def gain_zero():
    """A |gain| below 1e-9 of the rows' absolute sum is 0: 0.3 − 0.1 − 0.2 a year is nothing, though not in floating
    point. Everybody takes part, with a gain that is certainly not above zero.
    Reading: what the snap decides holds for support and verdict, too.
    """
    figures = Figures("pool")
    for name in ("ana", "beto"):
        at = f"members.{name}"
        figures[f"{at}.npv.mean"] = 0
        figures[f"{at}.gain.mean"] = 0
        figures[f"{at}.gain_probability"] = 0
        figures[f"{at}.participates"] = True
    figures["support_needed"] = 0
    figures["verdict"] = "viable"
    return figures

"""Who bears and who gains besides the members: parties, payers, transfers. A: 1 a year for three years at 10 %.

Reading: `support_declared` is the present value of what payers outside the membership pay, by parts of costs or by
transfer; the same is in `funders` and in the years.
"""

from fractions import Fraction

from figures import Figures
from finance import once, percent, plus, years_value, yearly

A = years_value(percent(10), 3)


def for_parties():
    """`for ana` and `for beto` are theirs alone, outside sharing, and not booked for a set without them; `for town`
    and `for shop` are others' money. Ana 900 + 400 − 100, Beto 400 − 200 − 100, Carla 400 − 100. The town pays 300,
    has 500. Appropriability 2 100/(2 100 + 500 + 300). The shop is an outsider: spillover 300.
    """
    figures = Figures("street")
    figures.totals(percent(10), yearly(2_100, 3), yearly(500, 3), funders=yearly(300, 3))
    for name, npv, rest in (("ana", 1_200, 300), ("beto", 100, 1_400), ("carla", 300, 1_200)):
        figures.member(name, npv * A, without=rest * A)
    figures["funders.town.outlay"] = 300 * A
    figures["funders.town.npv"] = 200 * A
    figures["outsiders.0.firm"] = "shop"
    figures["outsiders.0.npv"] = 300 * A
    figures["spillover"] = 300 * A
    figures["appropriability"] = Fraction(2_100, 2_900)
    figures.outcome("viable", social=2_100 * A, declared=300 * A)
    return figures


def paid_by_shares():
    """Shares under 100 % leave the rest to the members: of 1 000 the town pays 600, the NGO 200, the members 200; of 50
    for each member the town pays 25. Parts of institutions count for two members, too: −200 + 2·275·A.
    """
    figures = Figures("pool")
    figures.totals(
        percent(10), yearly(900, 3), plus(once(200, 3), yearly(75, 3)), funders=plus(once(800, 3), yearly(75, 3))
    )
    for name in ("ana", "beto", "carla"):
        figures.member(name, (825 * A - 200) / 3, without=550 * A - 200)
    for name, outlay in (("town", 600 + 75 * A), ("ngo", 200)):
        figures[f"funders.{name}.outlay"] = outlay
        figures[f"funders.{name}.npv"] = -outlay
    figures.outcome("viable", social=750 * A - 1_000, declared=800 + 75 * A)
    return figures


def paid_by_split():
    """Payers without a share split what is left: 450 each; 70 % and the other 30 %. The members pay nothing: no ratio,
    no rate, nothing to pay back.
    """
    figures = Figures("feria")
    rate, horizon = percent(10), 2
    value = years_value(rate, horizon)
    figures.totals(
        rate, yearly(1_000, horizon), yearly(0, horizon), funders=plus(once(900, horizon), yearly(300, horizon))
    )
    for name in ("ana", "beto"):
        figures.member(name, 500 * value, without=0)
    for name, outlay in (("muni", 450 + 210 * value), ("ong", 450 + 90 * value)):
        figures[f"funders.{name}.outlay"] = outlay
        figures[f"funders.{name}.npv"] = -outlay
    figures.outcome("viable", social=700 * value - 900, declared=900 + 300 * value)
    return figures


def paid_by_member():
    """Sol pays half of the oven and all of the office, alone, and its third of the other half: −600 − 200 + (500 −
    90)·A. It is a member, so no funder. Without sol its parts fall back on the others.
    """
    figures = Figures("pool")
    figures.totals(percent(10), yearly(1_500, 3), plus(once(1_200, 3), yearly(90, 3)))
    rest = 910 * A - 1_200
    figures.member("sol", 410 * A - 800, without=rest)
    for name in ("inti", "luna"):
        figures.member(name, 500 * A - 200, without=rest)
    figures.outcome("viable", social=1_410 * A - 1_200)
    return figures


def paid_by_outsider():
    """A firm that takes no part pays 600 of 1 500: a funder."""
    figures = Figures("suppliers")
    figures.totals(percent(10), yearly(1_200, 3), plus(once(900, 3), yearly(300, 3)), funders=once(600, 3))
    for name in ("ana", "beto", "carla"):
        figures.member(name, 300 * A - 300)
    figures["funders.client.outlay"] = 600
    figures["funders.client.npv"] = -600
    figures.outcome("viable", social=900 * A - 1_500, declared=600)
    return figures


def transfer_member():
    """A transfer moves money between members: sol gives 100 a year to each, itself among them, and 500 once to luna.
    The totals do not know of it. Sol 1 500 + 250 − 300 − 300 + 100; inti 250 − 300 + 100; luna the same and 500. What
    a set without the giver does is not said: left out.
    """
    figures = Figures("pool")
    figures.totals(percent(10), yearly(2_250, 3), yearly(900, 3))
    figures["by_action.shop.npv.mean"] = 1_350 * A
    figures["appropriability"] = 1
    figures.member("inti", 50 * A, without=1_100 * A)
    figures.member("luna", 50 * A + 500, without=1_100 * A)
    figures["members.sol.npv.mean"] = 1_250 * A - 500
    figures["worth"] = 1_350 * A
    figures.outcome("viable", social=1_350 * A)
    return figures


def transfer_institution():
    """A fund gives 200 a year to each member, 100 once to Carla: it counts in npv and net, not in benefits, costs,
    ratio or appropriability. Each 350 − 300 + 200.
    Reading: the fund is a funder, and its transfers are declared support.
    """
    figures = Figures("taller")
    given = plus(once(100, 3), yearly(600, 3))
    figures.totals(percent(10), yearly(1_050, 3), yearly(900, 3), funders=given, moved=given)
    for name, extra in (("ana", 0), ("beto", 0), ("carla", 100)):
        figures.member(name, 250 * A + extra, without=200 * A + (0 if name == "carla" else 100))
    figures["appropriability"] = 1
    figures["funders.fondo.outlay"] = 600 * A + 100
    figures["funders.fondo.npv"] = -600 * A - 100
    figures.outcome("viable", social=150 * A, declared=600 * A + 100)
    return figures

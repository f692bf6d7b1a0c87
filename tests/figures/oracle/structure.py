"""Coordination links, leaders, needs. A is what 1 a year for three years is worth at 10 %."""

from figures import Figures
from finance import once, percent, plus, years_value, yearly

A = years_value(percent(10), 3)


def links_flat():
    """Flat: n(n−1)/2. Four members have 6 links, also inside an action; three have 3. Links of an action are its own:
    by_action 4·200·A − 6·10; the coordination is 6·50 a year.
    """
    figures = Figures("pool")
    figures.totals(percent(10), yearly(800, 3), plus(once(60, 3), yearly(300, 3)))
    figures["structure.links"] = 6
    figures["by_action.work.npv.mean"] = 800 * A - 60
    for name in ("ana", "three"):
        figures.member(name, 125 * A - 15, without=450 * A - 30)
    return figures


def links_led():
    """Led: (n−1) + α(n−1)(n−2)/2, α = 50 %. Six: 5 + 10/2 = 10 links. Without its leader as flat: 5·4/2 = 10; without
    another: 4 + 6/2 = 7.
    """
    figures = Figures("pool")
    figures.totals(percent(10), yearly(2_400, 3), yearly(900, 3))
    figures["structure.links"] = 10
    for name in "abcdef":
        figures.member(name, 250 * A, without=(2_000 - (10 if name == "a" else 7) * 90) * A)
    figures["worth"] = 1_500 * A
    return figures


def leader_consensus():
    """α set by the model, 20 %: five members have 4 + 0.2·6 = 5.2 links. Without the leader flat, 6; without another
    3 + 0.2·3 = 3.6.
    """
    figures = Figures("grupo")
    value = years_value(percent(5), 2)
    figures.totals(percent(5), yearly(1_500, 2), yearly(520, 2))
    figures.near("structure.links", 5.2, 1e-12)
    for name in "abcde":
        figures.member(name, 196 * value, without=(1_200 - (600 if name == "c" else 360)) * value)
    return figures


def links_hierarchical():
    """n−1 links. `needs: mill` lets the mill alone: 900 − 300 = 600, and 100 from the training; the others alone 100.
    Each: 100 + 900 − 300/3 − 2·60/3 = 860. Without the mill the others stand alone: 2·100. Without Ana:
    −60 + 2·100 + 2·900 − 300 = 1 640. The leader of a hierarchy that leaves has what it has alone.
    """
    figures = Figures("supply")
    figures.totals(percent(10), yearly(3 * 500 + 3 * 900, 3), yearly(3 * 400 + 300 + 120, 3))
    figures["structure.links"] = 2
    for name, alone, rest in (("mill", 700, 200), ("ana", 100, 1_640), ("beto", 100, 1_640)):
        figures.member(name, 860 * A, alone=alone * A, without=rest * A)
    figures["worth"] = 2_580 * A
    figures["by_action.orders.npv.mean"] = 2_400 * A
    figures["by_action.training.npv.mean"] = 300 * A
    figures.outcome("viable", social=2_580 * A, alone=900 * A)
    return figures


def leader_line():
    """A line that speaks of the leader is not booked in a set without it. All: 3·(400 + 300) less 2.5 links of 60.
    Without sol: 2·300 less 1 link; without another: led with two, 1 link: 2·700 − 60.
    """
    figures = Figures("pool")
    figures.totals(percent(10), yearly(2_100, 3), yearly(150, 3))
    for name, rest in (("sol", 540), ("inti", 1_340), ("luna", 1_340)):
        figures.member(name, 650 * A, without=rest * A)
    return figures


def needs_members():
    """`needs: 3 members`: a set of two cannot take the action; it would pay coordination for nothing, so it stays
    apart. Whoever leaves breaks the participation of the two others.
    """
    figures = Figures("camión")
    figures.totals(percent(10), yearly(750, 3), yearly(100, 3))
    names = ("ana", "beto", "carla")
    for place, name in enumerate(names):
        figures.member(name, 650 * A / 3, without=0)
        figures[f"pivotal_members.{place}.firm"] = name
        for at, broken in enumerate(other for other in names if other != name):
            figures[f"pivotal_members.{place}.breaks.{at}"] = broken
    figures["worth"] = 650 * A
    figures["minimum_members"] = 3
    figures["minimum_any"] = 3
    return figures


def needs_firm():
    """`needs: sol`: without sol no kiln; sol alone has all it needs, 400 − 300. All: −50 + 900 + 180. Without sol:
    −50 + 2·60; without another: −50 + 500 + 120.
    """
    figures = Figures("pool")
    figures.totals(percent(10), yearly(1_200 + 180, 3), yearly(350, 3))
    for name, alone, rest in (("sol", 100, 70), ("inti", 0, 570), ("luna", 0, 570)):
        figures.member(name, 1_030 * A / 3, alone=alone * A, without=rest * A)
    figures["worth"] = 1_030 * A
    figures.outcome("viable", social=1_030 * A, alone=100 * A)
    return figures

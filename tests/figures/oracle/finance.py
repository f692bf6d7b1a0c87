"""The arithmetic of years: present values, annuities, internal rates, payback. Exact where fractions go in."""

from fractions import Fraction

import numpy_financial


def percent(number):
    """`percent(10)` is 10 %, exactly; `percent("0.1")` too."""
    return Fraction(number) / 100


def present(flows, rate):
    """Σ flow_t / (1 + r)^t, the first flow in year 0."""
    return sum((flow / (1 + rate) ** year for year, flow in enumerate(flows)), Fraction(0))


def yearly(amount, horizon, first=1, last=None, growth=0):
    """An amount at the end of each year from `first` to `last`, growing; years 0 … H."""
    last = horizon if last is None else min(last, horizon)
    return [amount * (1 + growth) ** (year - first) if first <= year <= last else 0 for year in range(horizon + 1)]


def once(amount, horizon, year=0):
    """An amount in one year; nothing where that year lies beyond the horizon."""
    return [amount if at == year else 0 for at in range(horizon + 1)]


def plus(*rows):
    """Rows of years added up."""
    return [sum(amounts) for amounts in zip(*rows, strict=True)]


def minus(row, *others):
    """A row of years less others."""
    return [amount - sum(taken) for amount, *taken in zip(row, *others, strict=True)]


def years_value(rate, horizon):
    """What 1 at the end of each year 1 … H is worth today."""
    return present(yearly(Fraction(1), horizon), rate)


def annual(value, rate, horizon):
    """The annuity of a present value: PV·r/(1 − (1+r)^−H), or PV/H where r = 0."""
    return value / horizon if rate == 0 else value * rate / (1 - (1 + rate) ** -horizon)


def internal_rates(flows):
    """All r > −1 where the present value of the flows is zero, rising: changes of sign on a fine grid, halved down."""
    def value(rate):
        return sum(float(flow) / (1 + rate) ** year for year, flow in enumerate(flows))

    # Fine up to 2 000 %, then in rising steps up to a million times.
    grid = [-0.985 + 0.0073 * step for step in range(3000)] + [21 * 1.02**step for step in range(550)]
    found = [_halve(value, low, high) for low, high in zip(grid, grid[1:]) if (value(low) < 0) != (value(high) < 0)]
    if len(found) == 1:
        other = numpy_financial.irr([float(flow) for flow in flows])
        assert abs(other - found[0]) < 1e-9, (flows, found, other)
    return found


def _halve(value, low, high):
    """The zero between two places where the value differs in sign."""
    below = value(low) < 0
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if (value(middle) < 0) == below else (low, middle)
    return (low + high) / 2


def payback(flows):
    """The year after which the undiscounted sum stays ≥ 0, linear within it; 0 if never below, None beyond the
    horizon.
    """
    sums = [sum(flows[: year + 1]) for year in range(len(flows))]
    below = [year for year, total in enumerate(sums) if total < 0]
    if not below:
        return 0
    last = below[-1]
    return None if last + 1 == len(flows) else last + Fraction(-sums[last]) / flows[last + 1]

"""What must come out of one model, collected under its arrangement and written a figure a line."""

import inspect
from fractions import Fraction

import chance
from finance import annual, internal_rates, minus, payback, plus, present

QUANTILES = {"p5": 0.05, "p50": 0.5, "p95": 0.95}


class Figures:
    """The figures of one arrangement, in the order in which they are given."""

    def __init__(self, arrangement):
        self.prefix = f"arrangements.{arrangement}."
        self.lines = []

    def say(self, text):
        """A comment above the figures that follow."""
        self.lines.append(f"# {text}")

    def __setitem__(self, path, value):
        self.lines.append(f"{self.prefix}{path} = {_shown(value)}")

    def near(self, path, value, within):
        """A sampled figure."""
        if within == 0:
            self[path] = value
        else:
            self.lines.append(f"{self.prefix}{path} = {float(value):.12g} ± {float(within):.4g}")

    def certain(self, path, value):
        """The whole STAT of an amount without spread."""
        for key, figure in {"mean": value, "sd": 0, "p5": value, "p50": value, "p95": value}.items():
            self[f"{path}.{key}"] = figure

    def sampled(self, path, distribution, scale=1, shift=0):
        """The whole STAT of scale × a scipy distribution + shift, scale > 0."""
        sd = float(distribution.std()) * scale
        self.near(f"{path}.mean", float(distribution.mean()) * scale + shift, chance.mean_within(sd))
        self.near(f"{path}.sd", sd, chance.sd_within(sd, chance.kurtosis_of(distribution)))
        for key, part in QUANTILES.items():
            at = float(distribution.ppf(part))
            within = chance.quantile_within(part, float(distribution.pdf(at)) / scale)
            self.near(f"{path}.{key}", at * scale + shift, within)

    def spread(self, path, mean, sd, kurtosis):
        """Mean and standard deviation of a sampled amount."""
        self.near(f"{path}.mean", mean, chance.mean_within(sd))
        self.near(f"{path}.sd", sd, chance.sd_within(sd, kurtosis))

    def totals(self, rate, benefit, cost, funders=None, moved=None):
        """What follows from the rows of years: members' benefits, members' costs, funders' parts, transfers to
        members.
        """
        horizon = len(benefit) - 1
        funders, moved = funders or [0] * len(benefit), moved or [0] * len(benefit)
        flows = plus(minus(benefit, cost), moved)
        self["npv.mean"] = present(flows, rate)
        self["annual_benefit.mean"] = annual(present(benefit, rate), rate, horizon)
        self["annual_cost.mean"] = annual(present(cost, rate), rate, horizon)
        spent = present(cost, rate)
        self["benefit_cost_ratio"] = present(benefit, rate) / spent if spent else None
        for year, row in enumerate(zip(benefit, cost, funders, flows)):
            self[f"years.{year}.year"] = year
            for key, amount in zip(("benefit", "cost", "funders", "net"), row):
                self[f"years.{year}.{key}"] = amount
        self.returns(flows)

    def returns(self, flows):
        """Internal rate and payback of the members' expected flows."""
        rates = internal_rates(flows)
        self["irr"] = rates[0] if len(rates) == 1 else None
        if len(rates) > 1:
            for place, rate in enumerate(rates):
                self[f"irr_all.{place}"] = rate
        self["payback_years"] = payback(flows)

    def member(self, name, npv, alone=0, outside=None, without=None):
        """A member without uncertainty. Where nothing comes to outsiders, who leaves has what it has alone."""
        at = f"members.{name}"
        outside = alone if outside is None else outside
        gain = npv - alone
        self[f"{at}.npv.mean"] = npv
        self[f"{at}.npv_alone.mean"] = alone
        self[f"{at}.gain.mean"] = gain
        self[f"{at}.gain_probability"] = 1 if gain > 0 else 0
        self[f"{at}.participates"] = gain >= 0 and npv >= 0
        self[f"{at}.support"] = max(Fraction(0), alone - npv, -npv)
        self[f"{at}.npv_outside"] = outside
        self[f"{at}.free_rides"] = outside > npv
        if without is not None:
            self[f"{at}.worth_without"] = without

    def outcome(self, verdict, *, social, alone=0, needed=0, declared=0, after_resharing=0):
        """The judgement of the whole; `alone` is the sum of what the members have alone."""
        self["social_npv.mean"] = social
        self["social_gain"] = social - alone
        self["support_needed"] = needed
        self["support_declared"] = declared
        self["support_after_resharing"] = after_resharing
        self["verdict"] = verdict

    def text(self, function):
        """The file: what the model takes, then the figures."""
        rule = [f"# {line}".rstrip() for line in inspect.getdoc(function).splitlines()]
        return "\n".join(rule + self.lines) + "\n"


def _shown(value):
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, (int, Fraction)) and Fraction(value).denominator == 1:
        return str(int(value))
    return repr(float(value))

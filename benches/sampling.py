"""The same model twice: as a .red file, and worked out by numpy, for holding the two side by side.

50 members, 4 actions, 600 uncertain inputs: to each member an action brings sales × uplift × margin, and costs a part of
sales. All flows recur for 5 years, at 10 %.

    python3 benches/sampling.py model FILE              writes the model
    python3 benches/sampling.py numpy SAMPLES           works it out: mean, sd, 5 %, 50 %, 95 % of every member
    python3 benches/sampling.py compare FILE.json       holds the result of `minka run --format json` against numpy's
"""

import json
import sys

MEMBERS, ACTIONS, YEARS, RATE = 50, 4, 5, 0.10
LAWS = ["uniform", "pert", "normal", "lognormal", "triangular"]
WRITTEN = {
    "uniform": "1%..3%",
    "pert": "1%..2%..4%",
    "normal": "normal(2%, 0.5%)",
    "lognormal": "lognormal(2%, 1%)",
    "triangular": "triangular(1%, 2%, 3%)",
}


def sales(member):
    return 100_000 + 1_000 * member


def laws(action, member):
    """The three laws of a member's inputs in an action: uplift, margin, cost."""
    first = 3 * (action * MEMBERS + member)
    return [LAWS[(first + further) % len(LAWS)] for further in range(3)]


def model():
    lines = [f'model "600 uncertain inputs" {{ currency: PEN; horizon: {YEARS} years; discount_rate: {RATE:.0%} }}']
    lines += [f"firm f{member} {{ sales: {sales(member)} PEN/year }}" for member in range(MEMBERS)]
    lines.append("network pool {\n  objective: \"A measure\"\n  members: " + ", ".join(f"f{m}" for m in range(MEMBERS)))
    for action in range(ACTIONS):
        lines.append(f'  action a{action} "Action {action}" {{\n    dimension: cost_reduction\n    needs: 2 members')
        for member in range(MEMBERS):
            uplift, margin, cost = (WRITTEN[law] for law in laws(action, member))
            lines.append(f'    benefit for f{member} "gain {member}": f{member}.sales * ({uplift}) * ({margin})')
            lines.append(f'    cost for f{member} "cost {member}": f{member}.sales * ({cost}) * 1%')
        lines.append("  }")
    return "\n".join(lines + ["}", ""])


def worked_out(samples):
    import numpy

    draw = numpy.random.default_rng(1)
    spread = numpy.log(1 + (0.01 / 0.02) ** 2)
    of = {
        "uniform": lambda: draw.uniform(0.01, 0.03, samples),
        "pert": lambda: 0.01 + 0.03 * draw.beta(1 + 4 / 3, 5 - 4 / 3, samples),
        "normal": lambda: draw.normal(0.02, 0.005, samples),
        "lognormal": lambda: draw.lognormal(numpy.log(0.02) - spread / 2, numpy.sqrt(spread), samples),
        "triangular": lambda: draw.triangular(0.01, 0.02, 0.03, samples),
    }
    worth = sum((1 + RATE) ** -year for year in range(1, YEARS + 1))
    results = {}
    for member in range(MEMBERS):
        npv = numpy.zeros(samples)
        for action in range(ACTIONS):
            uplift, margin, cost = (of[law]() for law in laws(action, member))
            npv += sales(member) * (uplift * margin - cost * 0.01) * worth
        results[f"f{member}"] = (npv.mean(), npv.std(ddof=1), *numpy.quantile(npv, [0.05, 0.5, 0.95]), (npv > 0).mean())
    return results


def main():
    task, of = sys.argv[1:]
    if task == "model":
        with open(of, "w", encoding="utf-8") as file:
            file.write(model())
    elif task == "numpy":
        worked_out(int(of))
    else:
        with open(of, encoding="utf-8") as file:
            document = json.load(file)
        samples = document["model"]["samples"]
        for name, (mean, sd, *_) in worked_out(200_000).items():
            ours = document["arrangements"]["pool"]["members"][name]["npv"]
            error = 5 * sd * (1 / samples + 1 / 200_000) ** 0.5
            assert abs(ours["mean"] - mean) < error, (name, ours["mean"], mean)
            assert abs(ours["sd"] / sd - 1) < 0.1, (name, ours["sd"], sd)
        print("the means of all members agree within five standard errors")


main()

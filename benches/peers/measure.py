"""Runs the jobs and writes `book/*/speed.md`; called by `measure.sh`, which has installed and built everything.

Commands: CPU time (user and system), the median of RUNS (five unless set) runs, Minka and the peer in turns. Games of members are
timed inside the process, without start and without making the table. A job that takes LONG is run once. A peer that is not there, or
fails, is left out and said; Minka may not fail.
"""

import datetime
import os
import re
import resource
import statistics
import subprocess
import sys
from pathlib import Path

import models
import pages

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FOLDER = Path(sys.argv[1]).resolve()
MODELS = FOLDER / "models"
PYTHON = str(FOLDER / "venv/bin/python")
MINKA = str(Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve() / "release/minka")
RUNS, LONG = int(os.environ.get("RUNS", "5")), pages.LONG
# Seconds on the clock that one run of a peer may take.
PATIENCE = 300


class Failed(Exception):
    """A command that is not there, takes too long or ends in an error."""


def run(command, folder=FOLDER, fine=(0,)):
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=PATIENCE)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Failed(str(error)) from error
    if done.returncode not in fine:
        raise Failed(f"{command}: {done.stderr[-2000:]}")
    return done.stdout


def cpu(command, times=1, may_find=False):
    """CPU seconds of a command and what it starts; what `minka check` finds in a model is no failure."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    for _ in range(times):
        run(command, FOLDER / "node", (0, 1) if may_find else (0,))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) / times


def within(command):
    """Seconds that a command says its work took."""
    return float(run(command).split()[-1])


def in_turns(works):
    """The median of each work, one run of each after the other; one that takes long is run once. And who failed."""
    taken, failed = {name: [] for name in works}, []
    for _ in range(RUNS):
        for name, work in works.items():
            if name in failed or taken[name] and taken[name][0] >= LONG:
                continue
            try:
                taken[name].append(work())
            except Failed as error:
                if name == "minka":
                    raise
                print(f"{name} is left out: {error}", file=sys.stderr, flush=True)
                failed.append(name)
    medians = {name: statistics.median(times) for name, times in taken.items() if name not in failed}
    return medians, failed


def minka(*arguments, times=1):
    return lambda: cpu([MINKA, *arguments], times, may_find=True)


def command(*arguments):
    return lambda: cpu(list(arguments))


def game(peer, job, players):
    return lambda: within([PYTHON, str(HERE / "games.py"), peer, job, str(players)])


def benched(job, players):
    """The same by Minka."""
    return lambda: within([str(FOLDER / "games"), job, str(players)])


def write(name, text):
    path = MODELS / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return str(path)


def jobs():
    """Name, works by tool (Minka first)."""
    bean, squiggle = str(FOLDER / "venv/bin/bean-check"), ("node", str(HERE / "squiggle.mjs"))
    journal, cedar = ("hledger", "check", "-f"), ("node", str(HERE / "cedar.cjs"), write("firms.cedarschema", models.CEDAR_SCHEMA))
    hostels = (ROOT / "examples/hostels.red").read_text(encoding="utf-8").splitlines(keepends=True)
    start = write("start.red", "".join(hostels[:50]))
    yield "start", {
        "minka": minka("check", "--quiet", start, times=100),
        "bean-check": command(bean, "--no-cache", write("start.beancount", models.beancount(6))),
        "hledger": command(*journal, write("start.journal", models.hledger(9))),
        "numbat": command("numbat", write("start.nbt", models.numbat(25))),
        "cedar": command(*cedar, write("start.cedar", models.cedar(15))),
        "squiggle": command(*squiggle, write("start.squiggle", models.squiggle(25)), "1000"),
    }
    yield "firms", {
        "minka": minka("check", "--quiet", str(MODELS / "10000/model.red")),
        "bean-check": command(bean, "--no-cache", write("firms.beancount", models.beancount(10_000))),
        "hledger": command(*journal, write("firms.journal", models.hledger(10_000))),
        "cedar": command(*cedar, write("firms.cedar", models.cedar(10_000))),
    }
    write("likec4/model.c4", models.likec4(1_000))
    node = FOLDER / "node"
    (node / "entities.js").write_text(models.publicodes(1_000), encoding="utf-8")
    yield "entities", {
        "minka": minka("check", "--quiet", str(MODELS / "1000/model.red")),
        "squiggle": command(*squiggle, write("entities.squiggle", models.squiggle(1_000)), "1000"),
        "numbat": command("numbat", write("entities.nbt", models.numbat(1_000))),
        "likec4": command("node", "node_modules/.bin/likec4", "validate", "--ignore-layout", str(MODELS / "likec4")),
        "publicodes": command("node", "entities.js"),
    }
    sampling, uncertain = str(ROOT / "benches/sampling.py"), str(MODELS / "uncertain.red")
    run([sys.executable, sampling, "model", uncertain])
    inputs = write("uncertain.squiggle", models.squiggle_sampling(50, 4))
    for name, samples in (("sampling", "10000"), ("sampling_long", "1000000")):
        works = {
            "minka": minka("run", uncertain, "--format", "json", "--threads", "1", "--samples", samples),
            "numpy": command(PYTHON, sampling, "numpy", samples),
        }
        if name == "sampling":
            works["squiggle"] = command(*squiggle, inputs, samples)
        yield name, works
    yield "shapley", {
        "minka": benched("shapley", 20),
        "coopgame": game("coopgame", "shapley", 20),
        "shapiq": game("shapiq", "shapley", 20),
    }
    yield "core", {
        "minka": benched("least_core", 20),
        "coopgame": game("coopgame", "least_core", 20),
    }
    yield "nucleolus", {
        "minka": benched("nucleolus", 12),
        "coopgame": game("coopgame", "nucleolus", 12),
    }
    yield "whole", {"minka": benched("model", 20)}


def machine():
    """Model of the processor, and how many cores."""
    info = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    found = re.search(r"model name\s*:\s*(.+)", info)
    return (found.group(1).strip() if found else "?"), os.cpu_count()


def main():
    taken, left_out = {}, set()
    for name, works in jobs():
        taken[name], failed = in_turns(works)
        left_out.update(failed)
        print(name, {tool: f"{seconds:.5f} s" for tool, seconds in taken[name].items()}, flush=True)
    for tongue, text in pages.written(taken, sorted(left_out), datetime.date.today(), *machine(), RUNS).items():
        (ROOT / "book" / tongue / "speed.md").write_text(text, encoding="utf-8")


main()

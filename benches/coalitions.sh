#!/usr/bin/env bash
# Games of members by Minka and by coopgame-py (Rust underneath), side by side: benches/coalitions.sh. Times are wall times of
# one core, the median of five; the games are those of `benches/coalitions.rs`. coopgame-py is installed where it is missing.
set -euo pipefail
cd "$(dirname "$0")/.."

python3 -c 'import coopgame' 2>/dev/null || python3 -m pip install --quiet coopgame-py
python3 - <<'PYTHON'
import statistics, time
import coopgame


def worths(players):
    buys = [1_000 + 370 * (player * player % 11) + 7 * player for player in range(players)]
    total, worths = sum(buys), []
    for members in range(1, 1 << players):
        volume = sum(buy for player, buy in enumerate(buys) if members >> player & 1)
        rate = next((rate for part, rate in ((0.8, 0.12), (0.55, 0.08), (0.3, 0.04)) if volume >= part * total), 0.0)
        firms = bin(members).count("1")
        worths.append(max(0.0, volume * rate - 3.0 * firms * (firms - 1) / 2))
    return worths


def taken(work):
    times = []
    for _ in range(5):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return f"{1_000 * statistics.median(times):9.2f} ms"


for players, jobs in ((8, ("nucleolus",)), (12, ("nucleolus",)), (16, ("shapley", "least_core")), (20, ("shapley", "least_core"))):
    game = coopgame.Game(worths(players))
    for job in jobs:
        print(f"coopgame  {job:11} {players:2} players  {taken(lambda: getattr(coopgame, job)(game))}", flush=True)
PYTHON
cargo bench --quiet --bench coalitions

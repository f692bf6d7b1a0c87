"""One game of members by a peer: python3 games.py PEER JOB PLAYERS prints seconds of CPU, the table of worth being given.

The games are those of `benches/coalitions.rs`.
"""

import sys
import time


def worths(players):
    buys = [1_000 + 370 * (player * player % 11) + 7 * player for player in range(players)]
    total, worths, volumes = sum(buys), [], [0]
    # What the first players buy in every set of them, then in those with the next one.
    for buy in buys:
        volumes += [volume + buy for volume in volumes]
    for members, volume in enumerate(volumes):
        rate = next((rate for part, rate in ((0.8, 0.12), (0.55, 0.08), (0.3, 0.04)) if volume >= part * total), 0.0)
        firms = bin(members).count("1")
        worths.append(max(0.0, volume * rate - 3.0 * firms * (firms - 1) / 2))
    return worths


def by_coopgame(job, players):
    import coopgame

    game = coopgame.Game(worths(players)[1:])
    return lambda: getattr(coopgame, job)(game)


def by_shapiq(_, players):
    import numpy
    from shapiq.game_theory.exact import ExactComputer

    table = numpy.array(worths(players))
    bits = 1 << numpy.arange(players)
    return lambda: ExactComputer(lambda sets: table[(sets * bits).sum(axis=1)], players)("SV", 1)


peer, job, players = sys.argv[1:]
work = {"coopgame": by_coopgame, "shapiq": by_shapiq}[peer](job, int(players))
began = time.process_time()
work()
print(time.process_time() - began)

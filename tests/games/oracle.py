"""Games worked out elsewhere: `pip install coopgame-py; python3 tests/games/oracle.py > tests/games/random.games`.

The Shapley value is worked out here from the orders of the players, in fractions; the nucleolus and ε of the least core
come from coopgame-py, whose `nucleolus_exact` works in fractions, too. Nothing here knows of Minka.

A line: the worths in the order of the sets' numbers; the Shapley value; ε; the nucleolus, or `none`.
"""

import random
from fractions import Fraction as F
from itertools import permutations


def shapley(worth, players):
    """The mean of what each adds over all orders."""
    values, orders = [F(0)] * players, list(permutations(range(players)))
    for order in orders:
        inside = 0
        for player in order:
            values[player] += worth[inside | 1 << player] - worth[inside]
            inside |= 1 << player
    return [value / len(orders) for value in values]


def games():
    draw = random.Random(1)
    for number in range(300):
        players = 3 + number % 3 if number < 280 else 2
        worth = [F(0)]
        for members in range(1, 1 << players):
            size = bin(members).count("1")
            worth.append(F(draw.randint(0, 3) if size == 1 else draw.randint(0, 12 * size * size)))
        if number % 2:
            worth[-1] = max(worth) + draw.randint(0, 20)
        yield players, worth


def main():
    import coopgame

    for players, worth in games():
        game = coopgame.Game([float(value) for value in worth[1:]])
        values = shapley(worth, players)
        assert all(abs(float(a) - b) < 1e-9 for a, b in zip(values, coopgame.shapley(game))), worth
        epsilon = coopgame.least_core(game, domain="preimputation")["epsilon"]
        rational = worth[-1] >= sum(worth[1 << player] for player in range(players))
        inside = coopgame.nucleolus_exact(worth[1:])["allocation"] if rational else None
        shown = lambda numbers: " ".join(str(float(number)) for number in numbers)
        print(shown(worth), shown(values), float(epsilon), "none" if inside is None else shown(inside), sep=" ; ")


if __name__ == "__main__":
    main()

//! What a sharing gives a set of members in each sample; of like members those with least are taken.

use super::game::Game;
use super::reading::{SharingKind, SharingTest};

/// For each type of members, what the first so many of its firms have; from none on.
type Prefixes = Vec<Vec<f64>>;

/// A sharing as parts of what all have in a sample, and fixed amounts.
///
/// A sharing of expected amounts, none of which is below zero, gives each the same part of what all have, whatever they
/// have. Any other gives each its amount, and an equal part of what all have beyond or below what is expected.
pub(super) struct Parts {
    least: Prefixes,
    most: Prefixes,
    fixed: Prefixes,
}

/// What one set is given by a sharing: the part where all gain, the part where all lose, and what is fixed.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Given {
    pub(super) of_gain: f64,
    pub(super) of_loss: f64,
    pub(super) fixed: f64,
}

impl Parts {
    /// Of a sharing of what all expect.
    pub(super) fn of(game: &Game, test: &SharingTest, npv: f64) -> Parts {
        let firms = game.sets.firms().max(1) as f64;
        let given: f64 = test.shares.iter().zip(&game.players).map(|(share, (_, count))| share * *count as f64).sum();
        let by_part =
            test.kind != SharingKind::Declared && given > 0.0 && test.shares.iter().all(|share| *share >= 0.0);
        let zeros = || vec![0.0; test.shares.len()];
        if by_part {
            let parts: Vec<f64> = test.shares.iter().map(|share| share / given).collect();
            let [least, most] = [false, true].map(|turned| prefixes(game, &parts, turned));
            return Parts { least, most, fixed: prefixes(game, &zeros(), false) };
        }
        let equal = vec![1.0 / firms; test.shares.len()];
        let fixed: Vec<f64> = test.shares.iter().map(|share| share - npv / firms).collect();
        let equal = prefixes(game, &equal, false);
        Parts { least: equal.clone(), most: equal, fixed: prefixes(game, &fixed, false) }
    }

    /// A set with so many firms of each type.
    pub(super) fn given(&self, counts: &[u64]) -> Given {
        let sum = |of: &Prefixes| of.iter().zip(counts).map(|(first, count)| first[*count as usize]).sum();
        Given { of_gain: sum(&self.least), of_loss: sum(&self.most), fixed: sum(&self.fixed) }
    }
}

/// Of each type what its firms have together, those with least (or most) first.
fn prefixes(game: &Game, of_players: &[f64], most_first: bool) -> Prefixes {
    let of_type = |of: &super::sets::Type| {
        let mut players = of.players.clone();
        players.sort_by(|one, other| of_players[one.0].total_cmp(&of_players[other.0]));
        if most_first {
            players.reverse();
        }
        let each = players.iter().flat_map(|(player, count)| std::iter::repeat_n(of_players[*player], *count as usize));
        running(each)
    };
    game.sets.types.iter().map(of_type).collect()
}

/// Sums of the first none, one, two ….
fn running(each: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut sum = 0.0;
    let sums = each.map(|value| {
        sum += value;
        sum
    });
    std::iter::once(0.0).chain(sums).collect()
}

/// What members have in some samples, as declared: for each type and each number of its firms a row of samples.
pub(super) struct Declared {
    rows: Vec<Vec<f64>>,
    starts: Vec<usize>,
    width: usize,
}

impl Declared {
    /// Of some samples; `of_player` is a row of samples for each player, and the same row where it is the same.
    pub(super) fn of(game: &Game, width: usize, of_player: &dyn Fn(usize) -> (usize, Vec<f64>)) -> Declared {
        let (mut rows, mut starts) = (Vec::new(), Vec::new());
        for of in &game.sets.types {
            starts.push(rows.len());
            rows.push(vec![0.0; width]);
            let columns: Vec<(usize, Vec<f64>)> = of.players.iter().map(|(player, _)| of_player(*player)).collect();
            let alike = columns.windows(2).all(|pair| pair[0].0 == pair[1].0);
            match columns.first() {
                Some((_, column)) if alike => {
                    rows.extend((1..=of.size).map(|count| column.iter().map(|value| value * count as f64).collect()));
                }
                Some(_) | None => {
                    let first = rows.len();
                    rows.extend((0..of.size).map(|_| vec![0.0; width]));
                    for sample in 0..width {
                        let firms = of.players.iter().zip(&columns).map(|((_, count), (_, of))| (of[sample], *count));
                        let mut firms: Vec<(f64, u64)> = firms.collect();
                        firms.sort_by(|one, other| one.0.total_cmp(&other.0));
                        let each = firms.iter().flat_map(|(value, count)| std::iter::repeat_n(*value, *count as usize));
                        let sums = running(each).into_iter().skip(1);
                        rows[first..].iter_mut().zip(sums).for_each(|(row, sum)| row[sample] = sum);
                    }
                }
            }
        }
        Declared { rows, starts, width }
    }

    /// Sums over the types from each one on, for a set after another one: what did not change is kept.
    pub(super) fn sums(&self, counts: &[u64], before: Option<&[u64]>, sums: &mut [Vec<f64>]) {
        let changed = match before {
            None => counts.len(),
            Some(before) => (0..counts.len()).rev().find(|of| counts[*of] != before[*of]).map_or(0, |of| of + 1),
        };
        for of in (0..changed).rev() {
            let row = &self.rows[self.starts[of] + counts[of] as usize];
            let (now, later) = sums.split_at_mut(of + 1);
            let terms = now[of].iter_mut().zip(&later[0]).zip(row).take(self.width);
            terms.for_each(|((now, later), row)| *now = later + row);
        }
    }
}

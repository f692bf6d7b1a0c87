//! What each firm adds to those who are there before it, on average over all orders (Shapley 1953).

use super::sets::Sets;

/// Sums that are kept side by side.
const LANES: usize = 8;

/// The Shapley value of one firm of each type, with the standard error of each where orders were sampled.
pub(crate) fn shapley(sets: &Sets, worth: &[f64]) -> (Vec<f64>, Option<Vec<f64>>) {
    if !sets.are_all() {
        let (values, errors) = sampled(sets, worth);
        return (values, Some(errors));
    }
    let single = sets.types.iter().all(|of| of.size == 1);
    (if single { of_single(sets, worth) } else { of_types(sets, worth) }, None)
}

/// ln n! for n from 0 on.
fn logs(firms: u64) -> Vec<f64> {
    (0..=firms).map(|n| libm::lgamma(n as f64 + 1.0)).collect()
}

/// The weights of a set of s firms among n: with a firm, (s−1)!(n−s)!/n!; without it, s!(n−s−1)!/n!.
fn weights(firms: u64) -> Vec<(f64, f64)> {
    let weight = |among: u64, others: u64| -> f64 {
        // a! b! / (a+b+1)!, factor by factor, so that small games are exact.
        let mut weight = 1.0 / (among + others + 1) as f64;
        for factor in 1..=among.min(others) {
            weight *= factor as f64 / (among.max(others) + factor) as f64;
        }
        weight
    };
    let of = |size: u64| {
        let with = if size > 0 { weight(size - 1, firms - size) } else { 0.0 };
        let without = if size < firms { weight(size, firms - size - 1) } else { 0.0 };
        (with, without)
    };
    (0..=firms).map(of).collect()
}

/// Each firm for itself: every set counts with its weight for its firms and against the others; the sums over the sets
/// with a firm come from halving the table of the weighted sets, those with the last firm added to those without it.
fn of_single(sets: &Sets, worth: &[f64]) -> Vec<f64> {
    let firms = sets.firms() as usize;
    let weights = weights(sets.firms());
    if firms < FOLDED + LANES.ilog2() as usize {
        return of_few(firms, &weights, worth);
    }
    let game = Eights::of(&weights, worth);
    let (against, last) = game.against_and_last();
    let (mut table, [before, third]) = game.folded();
    let mut values = halved(&mut table, firms - FOLDED, against);
    values.extend([third - against, before - against, last - against]);
    values
}

fn of_few(firms: usize, weights: &[(f64, f64)], worth: &[f64]) -> Vec<f64> {
    let mut against = [0.0; LANES];
    let mut table = Vec::with_capacity(worth.len());
    for (set, worth) in worth.iter().enumerate() {
        let (with, without) = weights[set.count_ones() as usize];
        against[set % LANES] += without * worth;
        table.push((with + without) * worth);
    }
    halved(&mut table, firms, against.iter().sum())
}

/// The sums over the sets with each of the firms of a table of weighted sets, less what is against.
fn halved(table: &mut Vec<f64>, firms: usize, against: f64) -> Vec<f64> {
    let mut values = vec![0.0; firms];
    for value in values.iter_mut().rev() {
        let half = table.len() / 2;
        let (low, high) = table.split_at_mut(half);
        let mut sum = [0.0; LANES];
        for (low, high) in low.chunks_mut(LANES).zip(high.chunks(LANES)) {
            for (lane, (low, high)) in low.iter_mut().zip(high).enumerate() {
                sum[lane] += *high;
                *low += *high;
            }
        }
        *value = sum.iter().sum::<f64>() - against;
        table.truncate(half);
    }
    values
}

/// The last firms, by which the sets are folded before a table is made: memory that is new costs more than sets that are
/// weighed twice.
const FOLDED: usize = 3;

/// Eight sets, or a figure of each.
type Eight = [f64; LANES];

fn plus(one: Eight, other: Eight) -> Eight {
    std::array::from_fn(|lane| one[lane] + other[lane])
}

fn times(one: &Eight, other: &Eight) -> Eight {
    std::array::from_fn(|lane| one[lane] * other[lane])
}

/// Sets eight at a time: their numbers differ in the lowest three firms.
struct Eights<'a> {
    worth: &'a [Eight],
    /// By the number of the other firms: the weights against, and those for and against together.
    weights: Vec<[Eight; 2]>,
}

impl Eights<'_> {
    fn of<'a>(weights: &[(f64, f64)], worth: &'a [f64]) -> Eights<'a> {
        let of_size = |sizes: &[(f64, f64)]| {
            let of = |lane: usize| sizes[lane.count_ones() as usize];
            [std::array::from_fn(|lane| of(lane).1), std::array::from_fn(|lane| of(lane).0 + of(lane).1)]
        };
        Eights { worth: worth.as_chunks().0, weights: weights.windows(4).map(of_size).collect() }
    }

    /// The sum of all sets by their weights against, and that of the sets with the last firm.
    fn against_and_last(&self) -> (f64, f64) {
        let (mut against, mut last) = ([0.0; LANES], [0.0; LANES]);
        for (at, worth) in self.worth.iter().enumerate() {
            let [without, both] = &self.weights[at.count_ones() as usize];
            against = plus(against, times(without, worth));
            if at >= self.worth.len() / 2 {
                last = plus(last, times(both, worth));
            }
        }
        (against.iter().sum(), last.iter().sum())
    }

    /// The weighted sets with those of the last three firms added to those without, and the sums over the sets with the
    /// last firm but one and with the one before it. Added in the order in which halving would.
    fn folded(&self) -> (Vec<f64>, [f64; 2]) {
        let part = self.worth.len() >> FOLDED;
        let (mut before, mut third) = ([0.0; LANES], [0.0; LANES]);
        // Of each part of the sets, by which of the three firms are there.
        let of = |firms: usize, at: usize| {
            let size = firms.count_ones() + at.count_ones();
            times(&self.weights[size as usize][1], &self.worth[firms * part + at])
        };
        let mut table = Vec::with_capacity(part * LANES);
        for at in 0..part {
            let high = plus(of(0b010, at), of(0b110, at));
            before = plus(before, high);
            table.extend(plus(plus(of(0b000, at), of(0b100, at)), high));
        }
        for (at, low) in table.as_chunks_mut().0.iter_mut().enumerate() {
            let high = plus(of(0b011, at), of(0b111, at));
            before = plus(before, high);
            let all = plus(plus(of(0b001, at), of(0b101, at)), high);
            third = plus(third, all);
            *low = plus(*low, all);
        }
        (table, [before.iter().sum(), third.iter().sum()])
    }
}

/// Types of like firms: a set of counts stands for Π C(n_t, c_t) sets.
fn of_types(sets: &Sets, worth: &[f64]) -> Vec<f64> {
    let firms = sets.firms();
    let logs = logs(firms);
    let ln_choose = |n: u64, k: u64| logs[n as usize] - logs[k as usize] - logs[(n - k) as usize];
    let mut values = vec![0.0; sets.types.len()];
    let strides = sets.strides();
    let mut counts = vec![0_u64; sets.types.len()];
    let mut size = 0_u64;
    for set in 0..sets.count().saturating_sub(1) {
        let ways: f64 = counts.iter().zip(&sets.types).map(|(count, of)| ln_choose(of.size, *count)).sum();
        let order = logs[size as usize] + logs[(firms - size - 1) as usize] - logs[firms as usize];
        let weight = libm::exp(ways + order);
        for (number, of) in sets.types.iter().enumerate().filter(|(number, of)| counts[*number] < of.size) {
            // One of the firms of the type is the one that comes: C(n−1, c) = C(n, c)·(n−c)/n.
            let free = (of.size - counts[number]) as f64 / of.size as f64;
            let adds = worth[(set + strides[number]) as usize] - worth[set as usize];
            values[number] += weight * free * adds;
        }
        let full = counts.iter().zip(&sets.types).take_while(|(count, of)| **count == of.size).count();
        size -= counts[..full].iter().sum::<u64>();
        counts[..full].fill(0);
        counts[full] += 1;
        size += 1;
    }
    // The logarithms leave a rounding behind: the values add up to what all have.
    let shared: f64 = values.iter().zip(&sets.types).map(|(value, of)| value * of.size as f64).sum();
    let left = (worth.last().copied().unwrap_or(0.0) - worth[0] - shared) / firms.max(1) as f64;
    values.iter().map(|value| value + left).collect()
}

/// Along sampled orders, two of which are the same one from either end.
fn sampled(sets: &Sets, worth: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let types = sets.types.len();
    let (mut sums, mut squares) = (vec![0.0; types], vec![0.0; types]);
    let mut set = 0;
    let pairs = sets.orders().chunks(2);
    let count = pairs.len().max(1) as f64;
    for pair in pairs {
        let mut added = vec![0.0; types];
        for order in pair {
            let mut before = 0.0;
            for of in order {
                let now = worth[set];
                let size = sets.types[*of as usize].size as f64;
                added[*of as usize] += (now - before) / size / pair.len() as f64;
                (before, set) = (now, set + 1);
            }
        }
        for (of, added) in added.into_iter().enumerate() {
            sums[of] += added;
            squares[of] += added * added;
        }
    }
    let error = |(sum, square): (&f64, &f64)| {
        let variance = (square - sum * sum / count).max(0.0) / (count - 1.0).max(1.0);
        (variance / count).sqrt()
    };
    let errors = sums.iter().zip(&squares).map(error).collect();
    (sums.iter().map(|sum| sum / count).collect(), errors)
}

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

/// Each firm for itself. In one pass: every set counts with its weight for its firms and against the others; the sums
/// over the sets with a firm come from halving the table.
fn of_single(sets: &Sets, worth: &[f64]) -> Vec<f64> {
    let firms = sets.firms();
    let weights = weights(firms);
    // Eight sets at a time: their numbers differ in the lowest three firms.
    const INSIDE: [usize; LANES] = [0, 1, 1, 2, 1, 2, 2, 3];
    let mut table = vec![0.0; worth.len()];
    let mut against = [0.0; LANES];
    for (eight, (table, worth)) in table.chunks_mut(LANES).zip(worth.chunks(LANES)).enumerate() {
        let size = eight.count_ones() as usize;
        for (lane, (table, worth)) in table.iter_mut().zip(worth).enumerate() {
            let (with, without) = weights[size + INSIDE[lane]];
            against[lane] += without * worth;
            *table = (with + without) * worth;
        }
    }
    let against: f64 = against.iter().sum();
    let mut values = vec![0.0; firms as usize];
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

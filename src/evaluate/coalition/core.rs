//! Is there a sharing that no set of members would leave for? The least that every set could still gain by leaving is
//! ε of the least core (Maschler, Peleg and Shapley 1979), found by a linear program whose constraints are added as
//! they are violated.

use super::sets::Sets;
use crate::evaluate::Stop;
use microlp::{ComparisonOp, OptimizationDirection, Problem, Solution, SolveOutcome, Variable};
use std::collections::BTreeSet;

/// Rounds after which a bound stands for the answer.
const MAX_ROUNDS: usize = 400;
/// What is no violation, of the greatest worth.
const TOLERANCE: f64 = 1e-11;

/// ε, and a sharing by type that leaves no set more than it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct LeastCore {
    pub(crate) epsilon: f64,
    pub(crate) shares: Vec<f64>,
}

/// The least core; `None` below two firms, or where no answer is found.
pub(crate) fn least_core(sets: &Sets, worth: &[f64], stop: &Stop) -> Option<LeastCore> {
    let firms = sets.firms();
    if firms < 2 {
        return None;
    }
    let scale = scale(worth);
    let total = worth.last().copied()? / scale;
    let mut program = Linear::new(sets, total);
    let mut known: BTreeSet<u64> = BTreeSet::new();
    for set in singles(sets) {
        known.insert(set);
        program.at_least(sets, set, worth[set as usize] / scale);
    }
    let mut solution = solved(program.problem.solve().ok()?)?;
    for _ in 0..MAX_ROUNDS {
        if stop.is_asked() {
            return None;
        }
        let epsilon = solution.var_value_raw(program.epsilon);
        let shares: Vec<f64> = program.shares.iter().map(|share| solution.var_value_raw(*share)).collect();
        let worst = most_gained(sets, worth, &shares, scale);
        let fresh = worst.into_iter().filter(|(set, gain)| *gain > epsilon + TOLERANCE && known.insert(*set));
        let fresh: Vec<u64> = fresh.map(|(set, _)| set).collect();
        if fresh.is_empty() {
            let shares = shares.iter().map(|share| share * scale).collect();
            return Some(LeastCore { epsilon: epsilon * scale, shares });
        }
        for (number, set) in fresh.into_iter().enumerate() {
            // What was added before it may have mended it: such a line would cost more than another look at the sets.
            if number > 0 && !program.is_broken(sets, set, worth[set as usize] / scale, &solution) {
                known.remove(&set);
                continue;
            }
            let line = program.line(sets, set);
            let added = solution.add_constraint(line, ComparisonOp::Ge, worth[set as usize] / scale).ok()?;
            solution = solved(added)?;
        }
    }
    None
}

pub(super) fn solved(outcome: SolveOutcome) -> Option<Solution> {
    outcome.into_solution().ok()
}

/// What a solution gives the left side of a line.
fn given(line: &[(Variable, f64)], solution: &Solution) -> f64 {
    line.iter().map(|(variable, times)| times * solution.var_value_raw(*variable)).sum()
}

/// The greatest worth, by which programs are scaled.
pub(super) fn scale(worth: &[f64]) -> f64 {
    worth.iter().fold(0.0_f64, |most, worth| most.max(worth.abs())).max(f64::MIN_POSITIVE)
}

/// For each type one firm of it alone.
fn singles(sets: &Sets) -> Vec<u64> {
    if sets.are_all() {
        return sets.strides().to_vec();
    }
    let length = sets.firms();
    let mut seen = vec![false; sets.types.len()];
    let first = |(number, order): (usize, &Vec<u32>)| {
        let of = *order.first()? as usize;
        (!std::mem::replace(&mut seen[of], true)).then_some(number as u64 * length)
    };
    sets.orders().iter().enumerate().filter_map(first).collect()
}

/// Shares of the types and ε, which is to be least.
struct Linear {
    problem: Problem,
    shares: Vec<Variable>,
    epsilon: Variable,
}

impl Linear {
    fn new(sets: &Sets, total: f64) -> Linear {
        let mut problem = Problem::new(OptimizationDirection::Minimize);
        let any = (f64::NEG_INFINITY, f64::INFINITY);
        let epsilon = problem.add_var(1.0, any);
        let shares: Vec<Variable> = sets.types.iter().map(|_| problem.add_var(0.0, any)).collect();
        let all: Vec<(Variable, f64)> =
            shares.iter().zip(&sets.types).map(|(share, of)| (*share, of.size as f64)).collect();
        problem.add_constraint(all, ComparisonOp::Eq, total);
        Linear { problem, shares, epsilon }
    }

    fn line(&self, sets: &Sets, set: u64) -> Vec<(Variable, f64)> {
        let counts = sets.counts(set);
        let some = self.shares.iter().zip(counts).filter(|(_, count)| *count > 0);
        some.map(|(share, count)| (*share, count as f64)).chain([(self.epsilon, 1.0)]).collect()
    }

    /// Does a solution give a set less than ε allows?
    fn is_broken(&self, sets: &Sets, set: u64, worth: f64, solution: &Solution) -> bool {
        given(&self.line(sets, set), solution) < worth - TOLERANCE
    }

    fn at_least(&mut self, sets: &Sets, set: u64, worth: f64) {
        let line = self.line(sets, set);
        self.problem.add_constraint(line, ComparisonOp::Ge, worth);
    }
}

/// Constraints that are added at once.
const AT_ONCE: usize = 24;
/// Firms whose sums are tabled: sets are looked through in blocks of as many sets of these.
const TABLED: usize = 10;

/// Of firms that all differ: for each block of sets the one that would gain most by leaving a sharing.
fn most_gained_of_single(worth: &[f64], shares: &[f64], scale: f64) -> Vec<(u64, f64)> {
    let tabled = shares.len().min(TABLED);
    let (low, high) = (sums(&shares[..tabled]), sums(&shares[tabled..]));
    let (width, last) = (low.len(), worth.len() - 1);
    let by = 1.0 / scale;
    let gain = |set: usize| worth[set] * by - low[set % width] - high[set / width];
    let leaves = |set: &usize| *set != 0 && *set != last;
    let mut most: Vec<(usize, f64)> = Vec::with_capacity(high.len());
    for (block, (worth, of_high)) in worth.chunks(width).zip(&high).enumerate() {
        if block == 0 || block + 1 == high.len() {
            let sets = (block * width..(block + 1) * width).filter(leaves);
            most.push((block, sets.map(gain).fold(f64::NEG_INFINITY, f64::max)));
            continue;
        }
        let mut lanes = [f64::NEG_INFINITY; 8];
        for (worth, low) in worth.chunks_exact(8).zip(low.chunks_exact(8)) {
            for (lane, (worth, low)) in lanes.iter_mut().zip(worth.iter().zip(low)) {
                let gain = worth * by - low;
                *lane = if gain > *lane { gain } else { *lane };
            }
        }
        most.push((block, lanes.iter().fold(f64::NEG_INFINITY, |most, gain| most.max(*gain)) - of_high));
    }
    most.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    most.truncate(AT_ONCE);
    let best = |(block, _): (usize, f64)| {
        let sets = (block * width..(block + 1) * width).filter(leaves);
        let best = sets.map(|set| (set as u64, gain(set)));
        best.reduce(|most, other| if other.1 > most.1 { other } else { most })
    };
    most.into_iter().filter_map(best).collect()
}

/// What every set of some firms has.
fn sums(shares: &[f64]) -> Vec<f64> {
    let mut sums = vec![0.0; 1 << shares.len()];
    for set in 1..sums.len() {
        sums[set] = sums[set & (set - 1)] + shares[set.trailing_zeros() as usize];
    }
    sums
}

/// For each number of firms the set that would gain most by leaving a sharing; all and nobody do not leave.
fn most_gained(sets: &Sets, worth: &[f64], shares: &[f64], scale: f64) -> Vec<(u64, f64)> {
    if sets.are_all() && sets.types.iter().all(|of| of.size == 1) && sets.types.len() >= 3 {
        return most_gained_of_single(worth, shares, scale);
    }
    let firms = sets.firms();
    let mut most: Vec<(u64, f64)> = vec![(0, f64::NEG_INFINITY); firms.min(4_096) as usize];
    sets.walk(shares, |set, size, share| {
        if size == 0 || size == firms {
            return;
        }
        let gain = worth[set] / scale - share;
        if let Some(most) = most.get_mut((size % 4_096) as usize).filter(|most| most.1 < gain) {
            *most = (set as u64, gain);
        }
    });
    most.retain(|(_, gain)| gain.is_finite());
    most.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    most.truncate(AT_ONCE);
    most
}

/// The set that would gain most by leaving a sharing, per firm; among equals the one with fewest firms. `None` where
/// none would.
pub(crate) fn worst(sets: &Sets, worth: &[f64], shares: &[f64]) -> Option<(u64, f64)> {
    let firms = sets.firms();
    let nothing = 1e-9 * scale(worth);
    let mut worst: Option<(u64, f64, u64, f64)> = None;
    sets.walk(shares, |set, size, share| {
        let gain = worth[set] - share;
        if size == 0 || size == firms || gain <= nothing {
            return;
        }
        let each = gain / size as f64;
        let better = worst.is_none_or(|(_, _, fewest, most)| {
            let near = 1e-9 * most.abs();
            each > most + near || (each > most - near && size < fewest)
        });
        if better {
            worst = Some((set as u64, gain, size, each));
        }
    });
    worst.map(|(set, gain, _, _)| (set, gain))
}

//! The sharing whose most discontent set of members is as little discontent as can be, then the next one, and so on
//! (Schmeidler 1969). Only sharings that give each firm what it has alone are looked at.
//!
//! A sequence of linear programs (Kohlberg 1971; Maschler, Peleg and Shapley 1979): each finds the least ε that all
//! sets not yet settled can be held to, and settles those that no such sharing gives more.

use super::core::{scale, solved};
use super::sets::Sets;
use crate::evaluate::Stop;
use microlp::{ComparisonOp, OptimizationDirection, Problem, Solution, Variable};
use std::collections::BTreeSet;

/// Sets up to which it is worked out.
const MAX_SETS: u64 = 1 << 16;
/// What is no difference, of the greatest worth.
const NEAR: f64 = 1e-9;
/// Constraints that are added at once.
const AT_ONCE: usize = 24;
/// Programs that are solved at most.
const MAX_PROGRAMS: usize = 4_000;

/// Why there is no nucleolus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoNucleolus {
    /// Together the members have less than each alone: no sharing gives each what it has alone.
    NoImputation,
    /// There are too many sets of members, or only some of them were looked at.
    TooLarge,
}

/// One firm's part, by type.
pub(crate) fn nucleolus(sets: &Sets, worth: &[f64], alone: &[f64], stop: &Stop) -> Result<Vec<f64>, NoNucleolus> {
    if !sets.are_all() || sets.count() > MAX_SETS {
        return Err(NoNucleolus::TooLarge);
    }
    let scale = scale(worth);
    let total = worth.last().copied().unwrap_or(0.0) / scale;
    let least: f64 = alone.iter().zip(&sets.types).map(|(alone, of)| alone / scale * of.size as f64).sum();
    if total < least - NEAR {
        return Err(NoNucleolus::NoImputation);
    }
    let search = Search {
        sets,
        worth,
        scale,
        total,
        alone,
        settled: Basis::of(sets, total),
        known: BTreeSet::new(),
        programs: 0,
        stop,
    };
    search.run().ok_or(NoNucleolus::TooLarge)
}

/// Sets that are settled, as independent equations over the types' shares.
struct Basis {
    /// In echelon form: coefficients, right side.
    rows: Vec<(Vec<f64>, f64)>,
    /// As they were added.
    equations: Vec<(Vec<f64>, f64)>,
}

impl Basis {
    fn of(sets: &Sets, total: f64) -> Basis {
        let mut basis = Basis { rows: Vec::new(), equations: Vec::new() };
        basis.add(sets.types.iter().map(|of| of.size as f64).collect(), total);
        basis
    }

    fn reduced(&self, coefficients: &[f64], right: f64) -> (Vec<f64>, f64) {
        let (mut left, mut right) = (coefficients.to_vec(), right);
        for (row, value) in &self.rows {
            let Some(pivot) = row.iter().position(|coefficient| coefficient.abs() > 1e-12) else { continue };
            let factor = left[pivot] / row[pivot];
            if factor != 0.0 {
                left.iter_mut().zip(row).for_each(|(left, row)| *left -= factor * row);
                left[pivot] = 0.0;
                right -= factor * value;
            }
        }
        (left, right)
    }

    /// Does it follow from what is settled?
    fn holds(&self, coefficients: &[f64]) -> bool {
        let size = coefficients.iter().fold(1.0_f64, |most, coefficient| most.max(coefficient.abs()));
        self.reduced(coefficients, 0.0).0.iter().all(|left| left.abs() <= 1e-9 * size)
    }

    fn add(&mut self, coefficients: Vec<f64>, right: f64) {
        if !self.holds(&coefficients) {
            let (mut row, right_left) = self.reduced(&coefficients, right);
            let size = row.iter().fold(0.0_f64, |most, coefficient| most.max(coefficient.abs()));
            row.iter_mut()
                .filter(|coefficient| coefficient.abs() <= 1e-12 * size)
                .for_each(|coefficient| *coefficient = 0.0);
            self.rows.push((row, right_left));
            self.equations.push((coefficients, right));
        }
    }

    /// The one sharing that meets them all, where there are as many as types.
    fn solution(&self, types: usize) -> Option<Vec<f64>> {
        if self.rows.len() < types {
            return None;
        }
        let mut shares = vec![0.0; types];
        let mut open: Vec<(usize, &(Vec<f64>, f64))> = Vec::new();
        for row in &self.rows {
            open.push((row.0.iter().position(|coefficient| coefficient.abs() > 1e-12)?, row));
        }
        // A row may hold pivots of later rows, never of earlier ones.
        for (pivot, (row, right)) in open.into_iter().rev() {
            let others: f64 =
                row.iter().zip(&shares).enumerate().filter(|(at, _)| *at != pivot).map(|(_, (a, x))| a * x).sum();
            shares[pivot] = (right - others) / row[pivot];
        }
        Some(shares)
    }
}

struct Search<'a> {
    sets: &'a Sets,
    worth: &'a [f64],
    scale: f64,
    total: f64,
    alone: &'a [f64],
    settled: Basis,
    /// Sets whose constraint is written down.
    known: BTreeSet<u64>,
    programs: usize,
    stop: &'a Stop,
}

impl Search<'_> {
    fn run(mut self) -> Option<Vec<f64>> {
        self.known.extend(self.sets.strides().iter().copied());
        let types = self.sets.types.len();
        while self.settled.rows.len() < types {
            let (epsilon, shares) = self.least()?;
            self.settle(epsilon, &shares)?;
        }
        let shares = self.settled.solution(types)?;
        Some(shares.into_iter().map(|share| share * self.scale).collect())
    }

    fn coefficients(&self, set: u64) -> Vec<f64> {
        self.sets.counts(set).into_iter().map(|count| count as f64).collect()
    }

    fn worth(&self, set: u64) -> f64 {
        self.worth[set as usize] / self.scale
    }

    /// The sharings that are left, with what the objective gives the shares and ε.
    fn problem(
        &self,
        direction: OptimizationDirection,
        of_shares: &[f64],
        of_epsilon: Option<f64>,
    ) -> (Problem, Vec<Variable>, Option<Variable>) {
        let mut problem = Problem::new(direction);
        let alone = |of: usize| self.alone[of] / self.scale;
        let share = |(of, objective): (usize, &f64)| (*objective, (alone(of).min(self.ceiling(of)), f64::INFINITY));
        let shares: Vec<Variable> = of_shares
            .iter()
            .enumerate()
            .map(share)
            .map(|(objective, bounds)| problem.add_var(objective, bounds))
            .collect();
        let epsilon = of_epsilon.map(|objective| problem.add_var(objective, (f64::NEG_INFINITY, f64::INFINITY)));
        for (coefficients, right) in &self.settled.equations {
            problem.add_constraint(line(&shares, coefficients), ComparisonOp::Eq, *right);
        }
        (problem, shares, epsilon)
    }

    /// Where rounding leaves nothing above what firms have alone, all of it is theirs.
    fn ceiling(&self, of: usize) -> f64 {
        let size = self.sets.types[of].size as f64;
        let others: f64 = self
            .sets
            .types
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != of)
            .map(|(other, of)| self.alone[other] / self.scale * of.size as f64)
            .sum();
        (self.total - others) / size
    }

    /// The least ε, and a sharing that holds every open set to it.
    fn least(&mut self) -> Option<(f64, Vec<f64>)> {
        let types = self.sets.types.len();
        let (mut problem, shares, epsilon) =
            self.problem(OptimizationDirection::Minimize, &vec![0.0; types], Some(1.0));
        let epsilon = epsilon?;
        for set in &self.known {
            let coefficients = self.coefficients(*set);
            if !self.settled.holds(&coefficients) {
                let mut line = line(&shares, &coefficients);
                line.push((epsilon, 1.0));
                problem.add_constraint(line, ComparisonOp::Ge, self.worth(*set));
            }
        }
        let mut solution = solved(problem.solve().ok()?)?;
        loop {
            self.programs += 1;
            let at = solution.var_value_raw(epsilon);
            let of_each = values(&solution, &shares);
            let violated = self.violated(&of_each, at);
            if violated.is_empty() {
                return Some((at, of_each));
            }
            for set in violated {
                self.known.insert(set);
                let mut line = line(&shares, &self.coefficients(set));
                line.push((epsilon, 1.0));
                solution = solved(solution.add_constraint(line, ComparisonOp::Ge, self.worth(set)).ok()?)?;
            }
            if self.programs > MAX_PROGRAMS || self.stop.is_asked() {
                return None;
            }
        }
    }

    /// Open sets that a sharing gives less than ε allows, the worst of each size.
    fn violated(&self, shares: &[f64], epsilon: f64) -> Vec<u64> {
        let firms = self.sets.firms();
        let mut worst: std::collections::BTreeMap<u64, (u64, f64)> = std::collections::BTreeMap::new();
        let mut open: Vec<(u64, u64, f64)> = Vec::new();
        self.sets.walk(shares, |set, size, share| {
            let gain = self.worth[set] / self.scale - share;
            if size > 0 && size < firms && gain > epsilon + NEAR {
                open.push((set as u64, size, gain));
            }
        });
        for (set, size, gain) in open {
            let more = worst.get(&size).is_none_or(|(_, most)| gain > *most);
            if more && !self.known.contains(&set) && !self.settled.holds(&self.coefficients(set)) {
                worst.insert(size, (set, gain));
            }
        }
        let mut worst: Vec<(u64, f64)> = worst.into_values().collect();
        worst.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        worst.truncate(AT_ONCE);
        worst.into_iter().map(|(set, _)| set).collect()
    }

    /// Settles the sets that no sharing with this ε gives more than it does.
    fn settle(&mut self, epsilon: f64, shares: &[f64]) -> Option<()> {
        let mut tight: Vec<u64> = Vec::new();
        let firms = self.sets.firms();
        self.sets.walk(shares, |set, size, share| {
            let gain = self.worth[set] / self.scale - share;
            if size > 0 && size < firms && (gain - epsilon).abs() <= 1e-7 {
                tight.push(set as u64);
            }
        });
        let of_set = |set: u64| (self.coefficients(set), self.worth(set) - epsilon);
        let mut open: Vec<(Vec<f64>, f64)> = tight.into_iter().map(of_set).collect();
        open.retain(|(coefficients, _)| !self.settled.holds(coefficients));
        // What gives the open sets most in all gives more to some of them, which are then not settled, or all of them are:
        // no sharing gives any of them less than it has.
        while !open.is_empty() {
            let shares = self.most_for(&sums(&open), epsilon)?;
            let before = open.len();
            let given = |coefficients: &[f64]| coefficients.iter().zip(&shares).map(|(a, x)| a * x).sum::<f64>();
            open.retain(|(coefficients, right)| given(coefficients) <= right + 1e-7);
            if open.len() == before {
                break;
            }
        }
        let before = self.settled.rows.len();
        open.into_iter().for_each(|(coefficients, right)| self.settled.add(coefficients, right));
        (self.settled.rows.len() > before).then_some(())
    }

    /// Of the sharings with this ε the one for which a sum over the shares is greatest.
    fn most_for(&mut self, coefficients: &[f64], epsilon: f64) -> Option<Vec<f64>> {
        let (mut problem, shares, _) = self.problem(OptimizationDirection::Maximize, coefficients, None);
        for set in &self.known {
            let of_set = self.coefficients(*set);
            if !self.settled.holds(&of_set) {
                problem.add_constraint(line(&shares, &of_set), ComparisonOp::Ge, self.worth(*set) - epsilon - NEAR);
            }
        }
        let mut solution = solved(problem.solve().ok()?)?;
        loop {
            self.programs += 1;
            let of_each = values(&solution, &shares);
            let violated = self.violated(&of_each, epsilon + NEAR);
            if violated.is_empty() {
                return Some(of_each);
            }
            for set in violated {
                self.known.insert(set);
                let line = line(&shares, &self.coefficients(set));
                let right = self.worth(set) - epsilon - NEAR;
                solution = solved(solution.add_constraint(line, ComparisonOp::Ge, right).ok()?)?;
            }
            if self.programs > MAX_PROGRAMS || self.stop.is_asked() {
                return None;
            }
        }
    }
}

/// The sum of the left sides.
fn sums(equations: &[(Vec<f64>, f64)]) -> Vec<f64> {
    let mut sums = vec![0.0; equations.first().map_or(0, |(coefficients, _)| coefficients.len())];
    for (coefficients, _) in equations {
        sums.iter_mut().zip(coefficients).for_each(|(sum, coefficient)| *sum += coefficient);
    }
    sums
}

fn line(shares: &[Variable], coefficients: &[f64]) -> Vec<(Variable, f64)> {
    let all = shares.iter().zip(coefficients).filter(|(_, coefficient)| **coefficient != 0.0);
    all.map(|(share, coefficient)| (*share, *coefficient)).collect()
}

fn values(solution: &Solution, shares: &[Variable]) -> Vec<f64> {
    shares.iter().map(|share| solution.var_value_raw(*share)).collect()
}

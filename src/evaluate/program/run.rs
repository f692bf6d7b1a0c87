//! Runs a program over blocks of samples.
//!
//! Blocks are independent, so they may be shared among threads; sums are made stripe by stripe, and stripes depend on
//! the number of samples only, so that the same bits come out on any number of threads.

use super::operate::{Argument, add_scaled, binomial_block, choose_block, one_block, sum, two_block};
use super::plan::Plan;
use super::{Operation, Program, Value};
use crate::evaluate::sampling::{self, BLOCK};
use crate::evaluate::{Draws, Moved, Sampling};
use crate::source::Place;
use std::ops::Range;

/// What is wanted of a run.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Wanted<'a> {
    /// Their expected values only.
    pub(crate) means: &'a [Value],
    /// Every sample.
    pub(crate) columns: &'a [Value],
}

/// What came out.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sampled {
    pub(crate) means: Vec<f64>,
    pub(crate) columns: Vec<Vec<f64>>,
    /// Where something without a finite result was asked for; `None` inside where nobody wrote it.
    pub(crate) not_finite: Option<Option<Place>>,
}

/// Stripes that sums are made in.
const STRIPES: u64 = 64;
/// Operations on samples below which more threads are not worth starting.
const WORTH_A_THREAD: u64 = 4_000_000;

/// What one stripe gave.
struct Stripe {
    sums: Vec<f64>,
    columns: Vec<Vec<f64>>,
}

impl Program {
    /// Runs what is wanted.
    pub(crate) fn run(&self, wanted: Wanted<'_>, sampling: &Sampling) -> Sampled {
        let samples = sampling.samples.max(1);
        let plan = Plan::of(self, wanted);
        let blocks = samples.div_ceil(BLOCK as u64);
        let per_stripe = blocks.div_ceil(STRIPES);
        let stripes: Vec<Range<u64>> = (0..blocks.div_ceil(per_stripe))
            .map(|stripe| stripe * per_stripe..((stripe + 1) * per_stripe).min(blocks))
            .collect();
        let threads = if plan.steps.len() as u64 * samples < WORTH_A_THREAD { 1 } else { sampling.threads };
        let mut sampled = Sampled {
            means: vec![0.0; wanted.means.len()],
            columns: wanted.columns.iter().map(|_| Vec::with_capacity(samples as usize)).collect(),
            not_finite: None,
        };
        for stripe in shared_out(&stripes, threads, |range| plan.stripe(range, samples, sampling)) {
            sampled.means.iter_mut().zip(&stripe.sums).for_each(|(mean, sum)| *mean += sum);
            sampled.columns.iter_mut().zip(stripe.columns).for_each(|(column, part)| column.extend(part));
        }
        for (mean, value) in sampled.means.iter_mut().zip(wanted.means) {
            *mean = value.certain().unwrap_or(*mean / samples as f64);
        }
        for (column, value) in sampled.columns.iter_mut().zip(wanted.columns) {
            if let Some(certain) = value.certain() {
                column.resize(samples as usize, certain);
            }
        }
        let finite = sampled.means.iter().all(|mean| mean.is_finite())
            && sampled.columns.iter().all(|column| sum(column).is_finite());
        if !finite {
            sampled.not_finite = Some(plan.culprit(wanted, samples, sampling));
        }
        sampled
    }
}

/// Does every piece of work, in as many threads; results stand in the order of the pieces.
pub(crate) fn shared_out<W: Sync, R: Send>(pieces: &[W], threads: usize, work: impl Fn(&W) -> R + Sync) -> Vec<R> {
    let threads = threads.clamp(1, pieces.len().max(1));
    if threads == 1 {
        return pieces.iter().map(work).collect();
    }
    let work = &work;
    std::thread::scope(|scope| {
        let workers: Vec<_> = pieces
            .chunks(pieces.len().div_ceil(threads))
            .map(|chunk| scope.spawn(move || chunk.iter().map(work).collect::<Vec<R>>()))
            .collect();
        let done = workers.into_iter().map(|worker| match worker.join() {
            Ok(done) => done,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        done.flatten().collect()
    })
}

impl Plan<'_> {
    fn stripe(&self, blocks: &Range<u64>, samples: u64, sampling: &Sampling) -> Stripe {
        let (means, columns) = self.wanted;
        let mut stripe = Stripe { sums: vec![0.0; means], columns: vec![Vec::new(); columns] };
        let mut kept: Vec<Vec<f64>> = vec![vec![0.0; BLOCK]; self.slots];
        for block in blocks.clone() {
            let first = block * BLOCK as u64;
            let count = (samples - first).min(BLOCK as u64) as usize;
            if sampling.stop.is_asked() {
                // Nobody waits for what it comes to, only for columns of their length.
                stripe.columns.iter_mut().for_each(|column| column.resize(column.len() + count, 0.0));
                continue;
            }
            for step in &self.steps {
                let slot = self.slot_of[step.operation as usize] as usize;
                let mut out = std::mem::take(&mut kept[slot]);
                self.work_out(step.operation as usize, block, sampling, &kept, &mut out[..count]);
                let done = &out[..count];
                if let [first, rest @ ..] = step.means.as_slice() {
                    let total = sum(done);
                    stripe.sums[*first as usize] += total;
                    rest.iter().for_each(|mean| stripe.sums[*mean as usize] += total);
                }
                step.columns.iter().for_each(|column| stripe.columns[*column as usize].extend_from_slice(done));
                kept[slot] = out;
            }
        }
        stripe
    }

    fn work_out(&self, operation: usize, block: u64, sampling: &Sampling, kept: &[Vec<f64>], out: &mut [f64]) {
        let of = |column: super::Column| &kept[self.slot_of[column.0 as usize] as usize][..out.len()];
        let argument = |value: &Value| match value {
            Value::Certain(value) => Argument::Certain(*value),
            Value::Column(column) => Argument::Block(of(*column)),
        };
        match &self.program.operations[operation] {
            Operation::Draw(number) => self.draw(*number as usize, block, sampling, out),
            Operation::Input(number) => match &sampling.draws {
                Draws::Sets(sets) => sets.fill(*number as usize, block * BLOCK as u64, out),
                Draws::Random | Draws::Middle { .. } => out.fill(0.0),
            },
            Operation::One(unary, column) => one_block(*unary, of(*column), out),
            Operation::Two(binary, left, right) => two_block(*binary, argument(left), argument(right), out),
            Operation::Choose(condition, then, otherwise) => {
                choose_block(of(*condition), argument(then), argument(otherwise), out);
            }
            Operation::Binomial(trials, probability, uniform) => {
                binomial_block(argument(trials), argument(probability), of(*uniform), out);
            }
            Operation::Linear(constant, terms) => {
                out.fill(f64::from_bits(*constant));
                terms.iter().for_each(|(column, factor)| {
                    add_scaled(
                        &kept[self.slot_of[column.0 as usize] as usize][..out.len()],
                        f64::from_bits(*factor),
                        out,
                    );
                });
            }
        }
    }

    fn draw(&self, number: usize, block: u64, sampling: &Sampling, out: &mut [f64]) {
        let found = (self.quantiles.get(&(number as u32)), self.program.draws.get(number));
        let (Some(quantiles), Some(draw)) = found else { return };
        match &sampling.draws {
            // What is drawn does not depend on who takes part, and is no part of a run over sets.
            Draws::Sets(_) => out.fill(quantiles.at(0.5)),
            Draws::Random => sampling::fill(quantiles, draw.key, sampling.seed, block, out),
            Draws::Middle { moved } => {
                out.fill(quantiles.at(0.5));
                let (low, high) = draw.law.reach();
                for (sample, value) in out.iter_mut().enumerate() {
                    let sample = block as usize * BLOCK + sample;
                    match moved.get(sample) {
                        Some(Moved::Low(literal)) if *literal == draw.literal => *value = low,
                        Some(Moved::High(literal)) if *literal == draw.literal => *value = high,
                        Some(Moved::Low(_) | Moved::High(_) | Moved::None) | None => {}
                    }
                }
            }
        }
    }

    /// Where the operation stands that first makes what is wanted no finite number.
    fn culprit(&self, wanted: Wanted<'_>, samples: u64, sampling: &Sampling) -> Option<Place> {
        let top = self.slot_of.len();
        let all = Plan { slot_of: (0..top as u32).collect(), slots: top, ..Plan::of(self.program, wanted) };
        let mut kept: Vec<Vec<f64>> = vec![vec![0.0; BLOCK]; top];
        for block in 0..samples.div_ceil(BLOCK as u64) {
            let count = (samples - block * BLOCK as u64).min(BLOCK as u64) as usize;
            for step in &all.steps {
                let index = step.operation as usize;
                let mut out = std::mem::take(&mut kept[index]);
                all.work_out(index, block, sampling, &kept, &mut out[..count]);
                kept[index] = out;
            }
            for value in wanted.means.iter().chain(wanted.columns) {
                let Value::Column(column) = value else { continue };
                let odd = kept[column.0 as usize][..count].iter().position(|value| !value.is_finite());
                if let Some(sample) = odd {
                    return self.program.places[self.program.origin(column.0 as usize, sample, &kept)];
                }
            }
        }
        None
    }
}

impl Program {
    /// The operation that made a sample of this one no finite number, all it takes being finite.
    fn origin(&self, index: usize, sample: usize, kept: &[Vec<f64>]) -> usize {
        let mut at = index;
        loop {
            let mut deeper = None;
            let choice = match &self.operations[at] {
                Operation::Choose(condition, then, otherwise) => {
                    let answer = kept[condition.0 as usize][sample];
                    Some(if answer.is_nan() {
                        Value::Column(*condition)
                    } else if answer == 0.0 {
                        *otherwise
                    } else {
                        *then
                    })
                }
                Operation::Draw(_)
                | Operation::Input(_)
                | Operation::One(..)
                | Operation::Two(..)
                | Operation::Binomial(..)
                | Operation::Linear(..) => None,
            };
            self.each_taken(at, |column| {
                let meant = choice.is_none_or(|choice| choice == Value::Column(column));
                if meant && !kept[column.0 as usize][sample].is_finite() {
                    deeper = Some(column.0 as usize);
                }
            });
            match deeper {
                Some(next) => at = next,
                None => return at,
            }
        }
    }
}

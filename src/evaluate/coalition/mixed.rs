//! What neither the draws nor the members decide alone: worked out for each set in each sample, and its mean kept.

use super::sets::Sets;
use crate::evaluate::program::operate::{Argument, add_scaled, choose_block, one_block, two_block};
use crate::evaluate::program::{Binary, Column, Operation, Program, Unary, Value, Wanted, shared_out};
use crate::evaluate::{Draws, Sampling, Stop};
use rustc_hash::FxHashMap;
use std::ops::Range;
use std::sync::Arc;

/// Sets that are worked out at once.
const BLOCK: usize = 1024;

/// Where an operand comes from.
#[derive(Debug, Clone, Copy)]
enum Operand {
    Certain(f64),
    /// The same for all sets: a number in each sample.
    Drawn(usize),
    /// The same in all samples: a column of sets.
    BySet(usize),
    Step(usize),
}

#[derive(Debug)]
enum Step {
    One(Unary, Operand),
    Two(Binary, Operand, Operand),
    Choose(Operand, Operand, Operand),
    Sum(Vec<(Operand, f64)>, Vec<(usize, usize, f64)>),
}

/// Products of a draw and a column that are to be meant over the samples.
#[derive(Debug, Default)]
pub(super) struct Mixed {
    steps: Vec<Step>,
    drawn: Vec<Value>,
    by_set: Vec<Value>,
    /// What is drawn, and the step it is multiplied with.
    wanted: Vec<(Operand, Operand)>,
}

/// Which columns are drawn and which hang on the set.
pub(super) trait Kinds {
    /// Is it drawn, and does it hang on the set?
    fn kind(&mut self, program: &Program, value: Value) -> (bool, bool);
}

struct Compiling<'a, K> {
    program: &'a Program,
    kinds: &'a mut K,
    known: FxHashMap<usize, usize>,
    numbers: [FxHashMap<Value, usize>; 2],
    mixed: Mixed,
}

impl Mixed {
    /// For products of what is drawn and what is mixed.
    pub(super) fn of(program: &Program, kinds: &mut impl Kinds, wanted: &[(Value, Value)]) -> Mixed {
        let (known, numbers) = (FxHashMap::default(), [FxHashMap::default(), FxHashMap::default()]);
        let mut compiling = Compiling { program, kinds, known, numbers, mixed: Mixed::default() };
        for (drawn, mixed) in wanted {
            compiling.reach(*mixed);
            let pair = (compiling.operand(*drawn), compiling.operand(*mixed));
            compiling.mixed.wanted.push(pair);
        }
        compiling.mixed
    }

    /// Operations for one set in one sample.
    pub(super) fn work(&self) -> u64 {
        let of = |step: &Step| match step {
            Step::Sum(terms, scaled) => (terms.len() + scaled.len()) as u64,
            Step::One(..) | Step::Two(..) | Step::Choose(..) => 1,
        };
        self.steps.iter().map(of).sum::<u64>() + self.wanted.len() as u64
    }

    /// The means over the samples for so many sets from one on. `None` where one is no finite number.
    pub(super) fn means(
        &self,
        program: &Program,
        sets: &Sets,
        count: usize,
        sampling: &Sampling,
    ) -> Option<Vec<Vec<f64>>> {
        let drawn = program.run(Wanted { means: &[], columns: &self.drawn }, sampling);
        let over = Sampling { samples: count as u64, draws: Draws::Sets(Arc::new(sets.clone())), ..sampling.clone() };
        let by_set = program.run(Wanted { means: &[], columns: &self.by_set }, &over);
        if drawn.not_finite.is_some() {
            return None;
        }
        let blocks: Vec<usize> = (0..count).step_by(BLOCK).collect();
        let samples = sampling.samples.max(1) as usize;
        let work = |from: &usize| {
            let length = BLOCK.min(count - from);
            let block = Block { drawn: &drawn.columns, by_set: &by_set.columns, from: *from, length };
            self.block(&block, samples, &sampling.stop)
        };
        let mut means = vec![Vec::with_capacity(count); self.wanted.len()];
        for block in shared_out(&blocks, sampling.threads, work) {
            means.iter_mut().zip(block).for_each(|(mean, part)| mean.extend(part));
        }
        // A set that nobody asks for may have no finite mean.
        Some(means)
    }

    fn block(&self, block: &Block<'_>, samples: usize, stop: &Stop) -> Vec<Vec<f64>> {
        let mut means = vec![vec![0.0; block.length]; self.wanted.len()];
        self.sample_by_sample(block, (0..samples, stop), |_, wanted, factor, mixed| match mixed {
            Argument::Block(values) => add_scaled(values, factor, &mut means[wanted]),
            Argument::Certain(value) => means[wanted].iter_mut().for_each(|mean| *mean += value * factor),
        });
        means.iter_mut().flatten().for_each(|mean| *mean /= samples as f64);
        means
    }

    /// Hands on, for each sample and each of what is wanted, what is drawn and what is mixed.
    fn sample_by_sample(
        &self,
        block: &Block<'_>,
        (samples, stop): (Range<usize>, &Stop),
        mut visit: impl FnMut(usize, usize, f64, Argument<'_>),
    ) {
        let mut kept = vec![vec![0.0; block.length]; self.steps.len()];
        for sample in samples.take_while(|_| !stop.is_asked()) {
            for (number, step) in self.steps.iter().enumerate() {
                let (before, rest) = kept.split_at_mut(number);
                if let Some(out) = rest.first_mut() {
                    block.step(step, sample, before, out);
                }
            }
            for (wanted, (drawn, mixed)) in self.wanted.iter().enumerate() {
                let factor = match block.argument(*drawn, sample, &kept) {
                    Argument::Certain(factor) => factor,
                    Argument::Block(_) => 1.0,
                };
                visit(sample, wanted, factor, block.argument(*mixed, sample, &kept));
            }
        }
    }

    /// Adds what is wanted, each times a number by set, for so many samples: a row of sets for each of them.
    pub(super) fn add_up(&self, known: &Known, samples: Range<usize>, times: &[Vec<f64>], out: &mut [f64]) {
        let (length, first) = (known.length, samples.start);
        let block = Block { drawn: &known.drawn, by_set: &known.by_set, from: 0, length };
        self.sample_by_sample(&block, (samples, &Stop::default()), |sample, wanted, factor, mixed| {
            let row = &mut out[(sample - first) * length..(sample - first + 1) * length];
            let times = &times[wanted];
            match mixed {
                // A set that takes no part in it may have no finite amount.
                Argument::Block(values) => {
                    let terms = row.iter_mut().zip(values).zip(times).filter(|(_, times)| **times != 0.0);
                    terms.for_each(|((out, value), times)| *out += value * factor * times);
                }
                Argument::Certain(value) => add_scaled(times, value * factor, row),
            }
        });
    }

    /// What is drawn and what hangs on these sets alone. `None` where one is no finite number.
    pub(super) fn known(&self, program: &Program, sets: &Sets, sampling: &Sampling) -> Option<Known> {
        let drawn = program.run(Wanted { means: &[], columns: &self.drawn }, sampling);
        let length = sets.count() as usize;
        let over = Sampling { samples: length as u64, draws: Draws::Sets(Arc::new(sets.clone())), ..sampling.clone() };
        let by_set = program.run(Wanted { means: &[], columns: &self.by_set }, &over);
        drawn.not_finite.is_none().then_some(Known { drawn: drawn.columns, by_set: by_set.columns, length })
    }
}

/// What sample by sample is worked out from: columns of samples, columns of sets, and how many sets.
pub(super) struct Known {
    drawn: Vec<Vec<f64>>,
    by_set: Vec<Vec<f64>>,
    length: usize,
}

/// Some sets, and what is known of them and of the samples.
struct Block<'a> {
    drawn: &'a [Vec<f64>],
    by_set: &'a [Vec<f64>],
    from: usize,
    length: usize,
}

impl Block<'_> {
    fn argument<'k>(&'k self, operand: Operand, sample: usize, kept: &'k [Vec<f64>]) -> Argument<'k> {
        match operand {
            Operand::Certain(value) => Argument::Certain(value),
            Operand::Drawn(number) => Argument::Certain(self.drawn[number][sample]),
            Operand::BySet(number) => Argument::Block(&self.by_set[number][self.from..self.from + self.length]),
            Operand::Step(number) => Argument::Block(&kept[number]),
        }
    }

    fn step(&self, step: &Step, sample: usize, kept: &[Vec<f64>], out: &mut [f64]) {
        let of = |operand: &Operand| self.argument(*operand, sample, kept);
        match step {
            Step::One(unary, operand) => match of(operand) {
                Argument::Block(values) => one_block(*unary, values, out),
                Argument::Certain(value) => one_block(*unary, &vec![value; self.length], out),
            },
            Step::Two(binary, left, right) => two_block(*binary, of(left), of(right), out),
            Step::Choose(condition, then, otherwise) => match of(condition) {
                Argument::Block(answers) => choose_block(answers, of(then), of(otherwise), out),
                Argument::Certain(answer) => {
                    let chosen = if answer == 0.0 { of(otherwise) } else { of(then) };
                    match chosen {
                        Argument::Certain(value) => out.fill(if answer.is_nan() { f64::NAN } else { value }),
                        Argument::Block(values) => out.copy_from_slice(values),
                    }
                }
            },
            Step::Sum(terms, scaled) => {
                out.fill(0.0);
                for (operand, factor) in terms {
                    match of(operand) {
                        Argument::Certain(value) => out.iter_mut().for_each(|out| *out += value * factor),
                        Argument::Block(values) => add_scaled(values, *factor, out),
                    }
                }
                for (by_set, drawn, factor) in scaled {
                    let column = &self.by_set[*by_set][self.from..self.from + self.length];
                    add_scaled(column, factor * self.drawn[*drawn][sample], out);
                }
            }
        }
    }
}

impl<K: Kinds> Compiling<'_, K> {
    /// Steps for all that a mixed column rests on, the earliest first.
    fn reach(&mut self, value: Value) {
        let Value::Column(top) = value else { return };
        let mut open = vec![top];
        let mut needed = std::collections::BTreeSet::new();
        while let Some(column) = open.pop() {
            let (drawn, by_set) = self.kinds.kind(self.program, Value::Column(column));
            if drawn && by_set && !self.known.contains_key(&column.index()) && needed.insert(column) {
                self.program.each_taken(column.index(), |taken| open.push(taken));
            }
        }
        for column in needed {
            if self.drawn_for_each(column).is_none() {
                self.add(column);
            }
        }
    }

    /// A draw for each firm that takes part, in a sum needs no column of its own.
    fn drawn_for_each(&mut self, column: Column) -> Option<(Value, Value)> {
        let Operation::Two(Binary::Times, left, right) = *self.program.operation(column.index()) else { return None };
        match (self.kinds.kind(self.program, left), self.kinds.kind(self.program, right)) {
            ((false, true), (true, false)) => Some((left, right)),
            ((true, false), (false, true)) => Some((right, left)),
            _ => None,
        }
    }

    fn add(&mut self, column: Column) -> Option<usize> {
        let step = match self.program.operation(column.index()).clone() {
            Operation::One(unary, of) => Step::One(unary, self.operand(Value::Column(of))),
            Operation::Two(binary, left, right) => Step::Two(binary, self.operand(left), self.operand(right)),
            Operation::Choose(condition, then, otherwise) => {
                let condition = self.operand(Value::Column(condition));
                Step::Choose(condition, self.operand(then), self.operand(otherwise))
            }
            Operation::Linear(constant, terms) => self.sum(f64::from_bits(constant), &terms),
            // These hang on one thing only; who finishes a programme's phase is no line of an arrangement.
            Operation::Draw(_) | Operation::Input(_) | Operation::Binomial(..) => return None,
        };
        self.known.insert(column.index(), self.mixed.steps.len());
        self.mixed.steps.push(step);
        Some(self.mixed.steps.len() - 1)
    }

    fn sum(&mut self, constant: f64, terms: &[(Column, u64)]) -> Step {
        let mut all = vec![(Operand::Certain(constant), 1.0)];
        let mut scaled = Vec::new();
        for (column, factor) in terms {
            let factor = f64::from_bits(*factor);
            if let Some((by_set, drawn)) = self.drawn_for_each(*column)
                && let (Operand::BySet(by_set), Operand::Drawn(drawn)) = (self.operand(by_set), self.operand(drawn))
            {
                scaled.push((by_set, drawn, factor));
                continue;
            }
            all.push((self.operand(Value::Column(*column)), factor));
        }
        Step::Sum(all, scaled)
    }

    fn operand(&mut self, value: Value) -> Operand {
        let Value::Column(column) = value else { return Operand::Certain(value.certain().unwrap_or(0.0)) };
        if let Some(step) = self.known.get(&column.index()) {
            return Operand::Step(*step);
        }
        let (drawn, by_set) = self.kinds.kind(self.program, value);
        if let Some(step) = (drawn && by_set).then(|| self.add(column)).flatten() {
            return Operand::Step(step);
        }
        let list = if drawn { &mut self.mixed.drawn } else { &mut self.mixed.by_set };
        let number = *self.numbers[usize::from(drawn)].entry(value).or_insert_with(|| {
            list.push(value);
            list.len() - 1
        });
        if drawn { Operand::Drawn(number) } else { Operand::BySet(number) }
    }
}

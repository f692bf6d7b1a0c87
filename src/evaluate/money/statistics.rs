//! Columns of whole figures, and what is said of them.

use super::means::{AT_ONCE, Means};
use crate::evaluate::Sampling;
use crate::evaluate::expressions::{Problem, Reckoner};
use crate::evaluate::program::{Stat, Value, Wanted};
use indexmap::IndexMap;

/// Figures whose spread is wanted, each perhaps with a bar above which its samples are counted.
#[derive(Debug, Default)]
pub(crate) struct Figures {
    values: Vec<Value>,
    bars: Vec<Option<f64>>,
}

impl Figures {
    /// Its number.
    pub(crate) fn add(&mut self, value: Value) -> usize {
        self.push(value, None)
    }

    /// The samples above a bar are counted, too.
    pub(crate) fn push(&mut self, value: Value, bar: Option<f64>) -> usize {
        self.values.push(value);
        self.bars.push(bar);
        self.values.len() - 1
    }

    /// The amounts whose spread is wanted.
    pub(crate) fn values(&self) -> &[Value] {
        &self.values
    }

    /// The spread of each, drawn for these alone. `None` where one varies and nothing may be sampled, or is not finite.
    pub(crate) fn work_out(self, reckoner: &mut Reckoner<'_>, sampling: Option<&Sampling>) -> Option<Vec<(Stat, f64)>> {
        self.of(reckoner, &Means::default(), sampling)
    }

    /// The spread of each, and the part of its samples above its bar. `None` where one is not finite.
    pub(crate) fn of(
        self,
        reckoner: &mut Reckoner<'_>,
        means: &Means,
        sampling: Option<&Sampling>,
    ) -> Option<Vec<(Stat, f64)>> {
        let mut stats: Vec<(Stat, f64)> = Vec::with_capacity(self.values.len());
        let above = |value: f64, bar: Option<f64>| f64::from(u8::from(bar.is_some_and(|bar| value > bar)));
        for (value, bar) in self.values.iter().zip(&self.bars) {
            let certain = value.certain().unwrap_or(0.0);
            stats.push((Stat::certain(certain), above(certain, *bar)));
        }
        // A member's npv is its gain, too, where it has nothing alone: a column is looked at once.
        let mut numbers: IndexMap<Value, Vec<usize>> = IndexMap::new();
        for (number, value) in self.values.iter().enumerate().filter(|(_, value)| value.certain().is_none()) {
            numbers.entry(*value).or_default().push(number);
        }
        let mut open: Vec<Value> = Vec::new();
        for (value, numbers) in &numbers {
            match means.column(*value) {
                Some(column) => self.tell(numbers, &mut column.clone(), &mut stats),
                None => open.push(*value),
            }
        }
        if open.is_empty() {
            return Some(stats);
        }
        let sampling = sampling?;
        let at_once = (AT_ONCE / sampling.samples.max(1)).max(1) as usize;
        for batch in open.chunks(at_once) {
            let sampled = reckoner.program.run(Wanted { means: &[], columns: batch }, sampling);
            if let Some(place) = sampled.not_finite {
                reckoner.report(Problem::NotFinite(place));
                return None;
            }
            for (value, mut column) in batch.iter().zip(sampled.columns) {
                self.tell(&numbers[value], &mut column, &mut stats);
            }
        }
        Some(stats)
    }

    /// What is told of a column, for each figure that it is; the order of its samples is lost.
    fn tell(&self, numbers: &[usize], column: &mut [f64], stats: &mut [(Stat, f64)]) {
        let samples = column.len().max(1) as f64;
        for number in numbers {
            let above = column.iter().filter(|value| self.bars[*number].is_some_and(|bar| **value > bar)).count();
            stats[*number].1 = above as f64 / samples;
        }
        let stat = Stat::of(column);
        numbers.iter().for_each(|number| stats[*number].0 = stat);
    }
}

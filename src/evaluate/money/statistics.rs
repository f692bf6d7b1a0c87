//! Columns of whole figures, and what is said of them.

use super::means::{AT_ONCE, Means};
use crate::evaluate::Sampling;
use crate::evaluate::expressions::{Problem, Reckoner};
use crate::evaluate::program::{Stat, Value, Wanted};

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
        let mut varying: Vec<usize> =
            (0..self.values.len()).filter(|number| self.values[*number].certain().is_none()).collect();
        varying.retain(|number| match means.column(self.values[*number]) {
            Some(column) => {
                stats[*number] = self.told(*number, &mut column.clone());
                false
            }
            None => true,
        });
        if varying.is_empty() {
            return Some(stats);
        }
        let sampling = sampling?;
        let at_once = (AT_ONCE / sampling.samples.max(1)).max(1) as usize;
        for batch in varying.chunks(at_once) {
            let columns: Vec<Value> = batch.iter().map(|number| self.values[*number]).collect();
            let sampled = reckoner.program.run(Wanted { means: &[], columns: &columns }, sampling);
            if let Some(place) = sampled.not_finite {
                reckoner.report(Problem::NotFinite(place));
                return None;
            }
            for (number, mut column) in batch.iter().zip(sampled.columns) {
                stats[*number] = self.told(*number, &mut column);
            }
        }
        Some(stats)
    }

    /// What is told of a column; the order of its samples is lost.
    fn told(&self, number: usize, column: &mut [f64]) -> (Stat, f64) {
        let count = column.iter().filter(|value| self.bars[number].is_some_and(|bar| **value > bar)).count();
        (Stat::of(column), count as f64 / column.len().max(1) as f64)
    }
}

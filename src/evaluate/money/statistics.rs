//! Columns of whole figures, and what is said of them.

use crate::evaluate::Sampling;
use crate::evaluate::expressions::{Problem, Reckoner};
use crate::evaluate::program::{Stat, Value, Wanted};

/// Numbers that columns may hold at once; beyond it they are worked out a few at a time.
const AT_ONCE: u64 = 1 << 25;

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

    /// The spread of each, and the part of its samples above its bar. `None` where one is not finite.
    pub(crate) fn of(self, reckoner: &mut Reckoner<'_>, sampling: Option<&Sampling>) -> Option<Vec<(Stat, f64)>> {
        let mut stats: Vec<(Stat, f64)> = Vec::with_capacity(self.values.len());
        let above = |value: f64, bar: Option<f64>| f64::from(u8::from(bar.is_some_and(|bar| value > bar)));
        for (value, bar) in self.values.iter().zip(&self.bars) {
            let certain = value.certain().unwrap_or(0.0);
            stats.push((Stat::certain(certain), above(certain, *bar)));
        }
        let varying: Vec<usize> =
            (0..self.values.len()).filter(|number| self.values[*number].certain().is_none()).collect();
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
                let count = column.iter().filter(|value| self.bars[*number].is_some_and(|bar| **value > bar)).count();
                let part = count as f64 / column.len().max(1) as f64;
                stats[*number] = (Stat::of(&mut column), part);
            }
        }
        Some(stats)
    }
}

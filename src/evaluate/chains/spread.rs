//! The spread of many values, worked out together.

use crate::evaluate::Sampling;
use crate::evaluate::expressions::{Problem, Reckoner};
use crate::evaluate::money::{AT_ONCE, Stat};
use crate::evaluate::program::{Value, Wanted};
use crate::source::Place;
use rustc_hash::{FxHashMap, FxHashSet};

/// Values with their spread.
#[derive(Debug, Default)]
pub(super) struct Spreads(FxHashMap<Value, Stat>);

impl Spreads {
    /// Of all these. What varies is left out where nothing may be sampled; what has no finite result is left out and
    /// reported, where nobody wrote it at `place`.
    pub(super) fn of(
        reckoner: &mut Reckoner<'_>,
        values: impl IntoIterator<Item = Value>,
        sampling: Option<&Sampling>,
        place: Place,
    ) -> Spreads {
        let mut seen: FxHashSet<Value> = FxHashSet::default();
        let open: Vec<Value> =
            values.into_iter().filter(|value| value.certain().is_none() && seen.insert(*value)).collect();
        let mut spreads = Spreads::default();
        let Some(sampling) = sampling else { return spreads };
        let at_once = (AT_ONCE / sampling.samples.max(1)).max(1) as usize;
        for batch in open.chunks(at_once) {
            let sampled = reckoner.program.run(Wanted { means: &[], columns: batch }, sampling);
            match sampled.not_finite {
                None => spreads.add(batch.iter().copied().zip(sampled.columns)),
                Some(_) => spreads.one_by_one(reckoner, batch, sampling, place),
            }
        }
        spreads
    }

    fn add(&mut self, columns: impl Iterator<Item = (Value, Vec<f64>)>) {
        self.0.extend(columns.map(|(value, mut column)| (value, Stat::of(&mut column))));
    }

    /// One without a finite result spoils no other.
    fn one_by_one(&mut self, reckoner: &mut Reckoner<'_>, batch: &[Value], sampling: &Sampling, place: Place) {
        for value in batch {
            let sampled = reckoner.program.run(Wanted { means: &[], columns: &[*value] }, sampling);
            match sampled.not_finite {
                None => self.add(std::iter::once(*value).zip(sampled.columns)),
                Some(at) => reckoner.report(Problem::NotFinite(Some(at.unwrap_or(place)))),
            }
        }
    }

    /// The spread of one of them.
    pub(super) fn get(&self, value: Value) -> Option<Stat> {
        value.certain().map(Stat::certain).or_else(|| self.0.get(&value).copied())
    }
}

/// Expected values; `None` where one varies and nothing may be sampled, or has no finite mean.
pub(super) fn means(reckoner: &Reckoner<'_>, values: &[Value], sampling: Option<&Sampling>) -> Option<Vec<f64>> {
    if let Some(certain) = values.iter().map(|value| value.certain()).collect() {
        return Some(certain);
    }
    let sampled = reckoner.program.run(Wanted { means: values, columns: &[] }, sampling?);
    sampled.not_finite.is_none().then_some(sampled.means)
}

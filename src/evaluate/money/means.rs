use crate::evaluate::Sampling;
use crate::evaluate::expressions::{Problem, Reckoner};
use crate::evaluate::program::{Value, Wanted};
use rustc_hash::FxHashMap;

/// Numbers that columns may hold at once; beyond it they are worked out a few at a time.
pub(crate) const AT_ONCE: u64 = 1 << 27;

/// Expected values of amounts.
#[derive(Debug, Default)]
pub(crate) struct Means {
    of: FxHashMap<Value, f64>,
    /// Whole columns that came out of the same run.
    columns: FxHashMap<Value, Vec<f64>>,
}

impl Means {
    /// Of all these, and the columns of some more; `None` where one varies and nothing may be sampled, or where one
    /// has no finite mean, which is reported.
    pub(crate) fn of(
        reckoner: &mut Reckoner<'_>,
        wanted: &[Value],
        whole: &[Value],
        sampling: Option<&Sampling>,
    ) -> Option<Means> {
        let mut columns: Vec<Value> = Vec::new();
        let mut seen: rustc_hash::FxHashSet<Value> = rustc_hash::FxHashSet::default();
        columns.extend(wanted.iter().filter(|value| value.certain().is_none() && seen.insert(**value)));
        if columns.is_empty() {
            return Some(Means::default());
        }
        let sampling = sampling?;
        let mut seen: rustc_hash::FxHashSet<Value> = rustc_hash::FxHashSet::default();
        let mut whole: Vec<Value> =
            whole.iter().copied().filter(|value| value.certain().is_none() && seen.insert(*value)).collect();
        whole.truncate((AT_ONCE / sampling.samples.max(1)) as usize);
        let sampled = reckoner.program.run(Wanted { means: &columns, columns: &whole }, sampling);
        if let Some(place) = sampled.not_finite {
            reckoner.report(Problem::NotFinite(place));
            return None;
        }
        Some(Means {
            of: columns.into_iter().zip(sampled.means).collect(),
            columns: whole.into_iter().zip(sampled.columns).collect(),
        })
    }

    /// A column that was drawn along.
    pub(crate) fn column(&self, value: Value) -> Option<&Vec<f64>> {
        self.columns.get(&value)
    }

    /// The expected value; what was not asked for counts as nothing.
    pub(crate) fn expected(&self, value: Value) -> f64 {
        value.certain().unwrap_or_else(|| self.of.get(&value).copied().unwrap_or(0.0))
    }

    /// The expected value of a sum with certain factors.
    pub(crate) fn of_terms(&self, terms: &[(Value, f64)]) -> f64 {
        terms.iter().map(|(value, factor)| self.expected(*value) * factor).sum()
    }
}

use crate::evaluate::Sampling;
use crate::evaluate::expressions::{Problem, Reckoner};
use crate::evaluate::program::{Value, Wanted};
use rustc_hash::FxHashMap;

/// Expected values of amounts.
#[derive(Debug, Default)]
pub(crate) struct Means {
    of: FxHashMap<Value, f64>,
}

impl Means {
    /// Of all these; `None` where one varies and nothing may be sampled, or where one has no finite mean, which is
    /// reported.
    pub(crate) fn of(reckoner: &mut Reckoner<'_>, wanted: &[Value], sampling: Option<&Sampling>) -> Option<Means> {
        let mut columns: Vec<Value> = Vec::new();
        let mut seen: rustc_hash::FxHashSet<Value> = rustc_hash::FxHashSet::default();
        columns.extend(wanted.iter().filter(|value| value.certain().is_none() && seen.insert(**value)));
        if columns.is_empty() {
            return Some(Means::default());
        }
        let sampled = reckoner.program.run(Wanted { means: &columns, columns: &[] }, sampling?);
        if let Some(place) = sampled.not_finite {
            reckoner.report(Problem::NotFinite(place));
            return None;
        }
        Some(Means { of: columns.into_iter().zip(sampled.means).collect() })
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

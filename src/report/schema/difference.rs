//! What is different between two sides, as data.

use super::super::names;
use crate::evaluate::questions::{ArrangementDifference, Cause, Difference, Moved};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;

/// What is different in one network or agreement.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct DifferenceData {
    /// The verdict before.
    pub verdict_before: Option<&'static str>,
    /// The verdict after.
    pub verdict_after: Option<&'static str>,
    /// Figures that moved, expected.
    pub figures: Vec<MovedData>,
    /// Lines of the members whose present value moved.
    pub causes: Vec<CauseData>,
}

/// A figure that moved.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct MovedData {
    /// Its name.
    pub figure: &'static str,
    /// Whose, if not of all members together.
    pub member: Option<String>,
    /// Before.
    pub before: Option<f64>,
    /// After.
    pub after: Option<f64>,
    /// After less before, where both are known.
    pub difference: Option<f64>,
}

/// A line whose present value moved.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CauseData {
    /// Its action; nothing for coordination.
    pub action: Option<String>,
    /// Its label, or its kind and number.
    pub line: String,
    /// Before.
    pub before: f64,
    /// After.
    pub after: f64,
    /// After less before.
    pub difference: f64,
}

/// By arrangement, the most moved first.
pub(crate) fn difference(found: &Difference) -> IndexMap<String, DifferenceData> {
    found.arrangements.iter().map(|one| (one.name.clone(), arrangement(one))).collect()
}

fn arrangement(found: &ArrangementDifference) -> DifferenceData {
    DifferenceData {
        verdict_before: found.verdict.0.map(|verdict| verdict.name()),
        verdict_after: found.verdict.1.map(|verdict| verdict.name()),
        figures: found.moved.iter().map(moved).collect(),
        causes: found.causes.iter().map(cause).collect(),
    }
}

fn moved(moved: &Moved) -> MovedData {
    MovedData {
        figure: moved.figure.en,
        member: moved.member.clone(),
        before: moved.before,
        after: moved.after,
        difference: moved.before.zip(moved.after).map(|(before, after)| after - before),
    }
}

fn cause(cause: &Cause) -> CauseData {
    let line = names::line(&cause.line);
    CauseData { action: cause.action.clone(), line, before: cause.before, after: cause.after, difference: cause.by() }
}

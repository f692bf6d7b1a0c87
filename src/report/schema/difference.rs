//! What is different between two sides, as data.

use super::super::names;
use super::answered::unit;
use crate::evaluate::questions::{ArrangementDifference, Cause, Difference, Moved};
use crate::model::{Model, Type};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;

/// What is different in other models, by what they are called; of each, network by network and agreement by agreement.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct ComparisonData(pub IndexMap<String, IndexMap<String, DifferenceData>>);

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
    /// Such as `PEN/year`; null for ratios and plain numbers.
    pub unit: Option<String>,
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
    /// The currency.
    pub unit: Option<String>,
}

/// By what the other sides are called.
pub(crate) fn comparison(sides: &[(&str, &Model, Difference)]) -> ComparisonData {
    let of = |(name, model, found): &(&str, &Model, Difference)| ((*name).to_owned(), difference(model, found));
    ComparisonData(sides.iter().map(of).collect())
}

/// By arrangement, the most moved first.
fn difference(model: &Model, found: &Difference) -> IndexMap<String, DifferenceData> {
    found.arrangements.iter().map(|one| (one.name.clone(), arrangement(model, one))).collect()
}

fn arrangement(model: &Model, found: &ArrangementDifference) -> DifferenceData {
    DifferenceData {
        verdict_before: found.verdict.0.map(|verdict| verdict.name()),
        verdict_after: found.verdict.1.map(|verdict| verdict.name()),
        figures: found.moved.iter().map(|one| moved(model, one)).collect(),
        causes: found.causes.iter().map(|one| cause(model, one)).collect(),
    }
}

fn moved(model: &Model, moved: &Moved) -> MovedData {
    MovedData {
        figure: moved.figure.en,
        member: moved.member.clone(),
        before: moved.before,
        after: moved.after,
        difference: moved.before.zip(moved.after).map(|(before, after)| after - before),
        unit: unit(model, &moved.of),
    }
}

fn cause(model: &Model, cause: &Cause) -> CauseData {
    let line = names::line(&cause.line);
    let (before, after, difference) = (cause.before, cause.after, cause.by());
    CauseData { action: cause.action.clone(), line, before, after, difference, unit: unit(model, &Type::money()) }
}

//! What moving values came to, as data.

use super::answered::{answered, unit};
use super::money::StatData;
use crate::evaluate::questions::Answered;
use crate::model::Model;
use crate::report::answers::{Axis, Told};
use crate::source::SourceMap;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;

/// Figures at each combination of the values that were moved.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SweepData {
    /// What was moved, and the values it took, as the language writes them.
    pub moved: IndexMap<String, Vec<String>>,
    /// One for each combination.
    pub points: Vec<PointData>,
}

/// One combination of values.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PointData {
    /// The value of each thing that was moved, as the language writes it.
    pub at: IndexMap<String, String>,
    /// What each figure comes to; null where it was not worked out.
    pub figures: IndexMap<String, Option<StatData>>,
}

/// Networks and agreements with each assumption at its worst, by name.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct StressesData(pub IndexMap<String, StressData>);

/// An arrangement with each assumption at its worst.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct StressData {
    /// Does every member gain as the model stands?
    pub holds: bool,
    /// How many ends were tried.
    pub tried: usize,
    /// At how many of them every member gains.
    pub held: usize,
    /// The ends at which somebody does not.
    pub breaks: Vec<BreakData>,
}

/// An end of an assumption at which not every member gains.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct BreakData {
    /// The assumption.
    pub path: String,
    /// The file it is written in.
    pub file: String,
    /// The line it is written on.
    pub line: usize,
    /// `low` or `high`.
    pub end: &'static str,
    /// The value tried.
    pub value: f64,
    /// Where it tips; null where that was not found.
    pub tips_at: Option<f64>,
    /// Of both; null where it is a plain number.
    pub unit: Option<String>,
}

/// The points of a sweep, the last axis fastest.
pub(crate) fn sweep(
    model: &Model,
    axes: &[Axis<'_>],
    figures: &[String],
    points: &[Vec<Option<Answered>>],
) -> SweepData {
    let moved = axes.iter().map(|axis| (axis.name.to_owned(), axis.values.to_vec())).collect();
    let point = |(number, answers): (usize, &Vec<Option<Answered>>)| {
        let mut rest = number;
        let mut at: Vec<(String, String)> = Vec::new();
        for axis in axes.iter().rev() {
            let steps = axis.values.len().max(1);
            at.push((axis.name.to_owned(), axis.values.get(rest % steps).cloned().unwrap_or_default()));
            rest /= steps;
        }
        let of_figures = figures.iter().cloned().zip(answers);
        let figures = of_figures.map(|(name, one)| (name, one.as_ref().map(|one| answered(model, one)))).collect();
        PointData { at: at.into_iter().rev().collect(), figures }
    };
    SweepData { moved, points: points.iter().enumerate().map(point).collect() }
}

/// By arrangement.
pub(crate) fn stress(model: &Model, sources: &SourceMap, all: &[Told<'_>]) -> StressesData {
    let breaks = |one: &Told<'_>| {
        let data = one.breaks.iter().map(|found| {
            let file = sources.file(found.place.file);
            BreakData {
                path: found.path.to_owned(),
                file: file.name().to_owned(),
                line: file.line_column(found.place.span.start).0,
                end: if found.low { "low" } else { "high" },
                value: found.value,
                tips_at: found.tips_at,
                unit: unit(model, found.of),
            }
        });
        data.collect()
    };
    let data = |one: &Told<'_>| StressData { holds: one.holds, tried: one.tried, held: one.held, breaks: breaks(one) };
    StressesData(all.iter().map(|one| (one.name.to_owned(), data(one))).collect())
}

use super::super::{Input, assumed, names};
use crate::evaluate::questions::Held;
use schemars::JsonSchema;
use serde::Serialize;

/// What came of an expectation.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ExpectationData {
    /// As written.
    pub text: String,
    /// Null where it was not worked out.
    pub holds: Option<bool>,
    /// The part of the samples in which it holds, of the worst member where it speaks of each; null where expected
    /// values are compared.
    pub probability: Option<f64>,
    /// Half the width of its 95 % interval; null where it is certain.
    pub margin: Option<f64>,
    /// The least probability that is asked for; null where expected values are compared.
    pub with: Option<f64>,
    /// For each firm that it speaks of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub each: Vec<EachData>,
    /// Where it is written.
    pub file: String,
    /// From 1.
    pub line: usize,
}

/// What came of it for one firm.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct EachData {
    /// A name in `firms`.
    pub firm: String,
    /// Null where it was not worked out.
    pub holds: Option<bool>,
    /// As in the whole.
    pub probability: Option<f64>,
}

/// What an unknown would have to be, for everybody to take part.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct BreakEvenData {
    /// A name in `arrangements`.
    pub arrangement: String,
    /// What the unknown is called, where it has a name.
    pub name: Option<String>,
    /// Where the `?` stands.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// Such as `PEN/year`; null for ratios and plain numbers.
    pub unit: Option<String>,
    /// Every stretch of values that lets everybody take part; null is as far as was looked.
    pub intervals: Vec<IntervalData>,
    /// The value that the other figures are given at; null where there is none.
    pub at: Option<f64>,
}

/// A stretch of values.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct IntervalData {
    /// From here on.
    pub from: Option<f64>,
    /// Up to here.
    pub to: Option<f64>,
}

fn probability(held: &Held) -> Option<f64> {
    match held {
        Held::Known { probability, .. } => *probability,
        Held::InScenario | Held::Unknown => None,
    }
}

pub(in crate::report) fn expectations(input: &Input) -> Vec<ExpectationData> {
    let pairs = input.model.expectations.iter().zip(&input.measurements.expectations);
    let data = pairs.map(|(expectation, reading)| {
        let file = input.sources.file(expectation.place.file);
        let each = reading.each.iter().map(|subject| EachData {
            firm: names::firm(input.model, subject.firm).to_owned(),
            holds: subject.held.holds(),
            probability: probability(&subject.held),
        });
        ExpectationData {
            text: expectation.text.clone(),
            holds: reading.held.holds(),
            probability: probability(&reading.held),
            margin: reading.margin(),
            with: reading.with,
            each: each.collect(),
            file: file.name().to_owned(),
            line: file.line_column(expectation.place.span.start).0,
        }
    });
    data.collect()
}

pub(super) fn break_even(input: &Input) -> Vec<BreakEvenData> {
    let data = input.measurements.break_even.iter().map(|found| {
        let file = input.sources.file(found.place.file);
        let arrangement = input.model.arrangements.get(found.arrangement);
        let intervals = found.intervals.iter().map(|interval| IntervalData { from: interval.from, to: interval.to });
        BreakEvenData {
            arrangement: arrangement.map_or_else(String::new, |arrangement| arrangement.heading.name.clone()),
            name: found.name.clone(),
            file: file.name().to_owned(),
            line: file.line_column(found.place.span.start).0,
            unit: found.of.dimension().and_then(|dimension| assumed::unit(input.model, dimension)),
            intervals: intervals.collect(),
            at: found.at,
        }
    });
    data.collect()
}

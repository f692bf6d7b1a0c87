//! Answers to what is asked about figures, as data.

use super::money::{StatData, stat};
use super::stability::StabilityData;
use crate::evaluate::questions::{Answered, Derivation, Influence, Influences};
use crate::model::{Model, Type};
use crate::report::Input;
use crate::report::answers::literal_type;
use crate::source::{Place, SourceMap};
use crate::tongue::Tongue;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;

/// Whether networks and agreements hold together, by name; null where that was not worked out.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct StabilitiesData(pub IndexMap<String, Option<StabilityData>>);

/// Why a figure is what it is.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct WhyData {
    /// What was asked, as it was typed.
    pub asked: String,
    /// What it is made of.
    pub answer: DerivationData,
}

/// A figure, line or input with what it is made of.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct DerivationData {
    /// What it is, in words.
    pub what: String,
    /// What it comes to; null for what is no amount.
    pub value: Option<StatData>,
    /// How it is worked out, in words.
    pub note: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// The file it is written in; null for what is written in none.
    pub file: Option<String>,
    /// From 1.
    pub line: Option<usize>,
    /// What it is made of.
    pub parts: Vec<DerivationData>,
}

/// What moves figures, by what was asked.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct SensitivityData(pub IndexMap<String, InfluencesData>);

/// What moves a figure.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct InfluencesData {
    /// The figure with everything at its median.
    pub middle: f64,
    /// Its unit, such as `PEN/year`; null for ratios and plain numbers.
    pub unit: Option<String>,
    /// Assumptions, the one that moves it most first.
    pub inputs: Vec<InfluenceData>,
}

/// An assumption moved from end to end, all others at their median.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct InfluenceData {
    /// The assumption.
    pub path: String,
    /// The file it is written in.
    pub file: String,
    /// The line it is written on.
    pub line: usize,
    /// Is it stated as certain, and moved by a tenth to either side only to see?
    pub certain: bool,
    /// Its lowest value.
    pub low: f64,
    /// Its highest value.
    pub high: f64,
    /// The unit of both; null where they are plain numbers.
    pub unit: Option<String>,
    /// What the figure comes to at its lowest value.
    pub at_low: f64,
    /// What the figure comes to at its highest value.
    pub at_high: f64,
}

/// What a question comes to.
pub(crate) fn answered(model: &Model, answered: &Answered) -> StatData {
    stat(&answered.value, &unit(model, &answered.of))
}

/// Why a figure is what it is; texts in a tongue.
pub(crate) fn why(model: &Model, sources: &SourceMap, asked: &str, found: &Derivation, tongue: Tongue) -> WhyData {
    WhyData { asked: asked.trim().to_owned(), answer: derivation(model, sources, found, tongue) }
}

fn derivation(model: &Model, sources: &SourceMap, found: &Derivation, tongue: Tongue) -> DerivationData {
    // What comes with Minka is written in no file of the user's.
    let place = found.place.filter(|place| !sources.file(place.file).is_shipped());
    let at = place.map(|place| written(sources, place));
    let (file, line) = at.map_or((None, None), |(file, line)| (Some(file), Some(line)));
    DerivationData {
        what: found.what.say(tongue).to_owned(),
        value: found.value.as_ref().map(|value| stat(value, &unit(model, &found.of))),
        note: found.note.as_ref().map(|note| note.say(tongue).to_owned()),
        source: found.source.clone(),
        file,
        line,
        parts: found.parts.iter().map(|part| derivation(model, sources, part, tongue)).collect(),
    }
}

/// What moves the figures that were asked, by their questions.
pub(crate) fn sensitivity(input: &Input, all: &[(String, Influences)]) -> SensitivityData {
    SensitivityData(all.iter().map(|(asked, found)| (asked.clone(), influences(input, found))).collect())
}

fn influences(input: &Input, found: &Influences) -> InfluencesData {
    let each = |influence: &Influence| {
        let (file, line) = written(input.sources, influence.place);
        InfluenceData {
            path: influence.path.clone(),
            file,
            line,
            certain: influence.certain,
            low: influence.values.0,
            high: influence.values.1,
            unit: unit(input.model, &literal_type(input.model, influence.place)),
            at_low: influence.results.0,
            at_high: influence.results.1,
        }
    };
    let of = unit(input.model, &found.of);
    InfluencesData { middle: found.middle, unit: of, inputs: found.inputs.iter().map(each).collect() }
}

/// The unit of an amount; none for ratios and plain numbers.
pub(super) fn unit(model: &Model, of: &Type) -> Option<String> {
    of.dimension().and_then(|dimension| crate::report::unit(model, dimension))
}

fn written(sources: &SourceMap, place: Place) -> (String, usize) {
    let file = sources.file(place.file);
    (file.name().to_owned(), file.line_column(place.span.start).0)
}

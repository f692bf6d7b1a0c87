use super::super::{Input, Silenced};
use schemars::JsonSchema;
use serde::Serialize;

/// What `model { … }` says, with the defaults where it says nothing.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ModelData {
    /// What people read.
    pub title: Option<String>,
    /// The ISO code.
    pub currency: Option<String>,
    /// Whole years.
    pub horizon_years: u32,
    /// A ratio a year; null where none is given or where it is uncertain.
    pub discount_rate: Option<f64>,
    /// How many samples.
    pub samples: u64,
    /// The seed of all draws.
    pub seed: u64,
}

pub(super) fn model(input: &Input) -> ModelData {
    let settings = &input.model.settings;
    // As asked for on the command line, where the model says otherwise.
    let drawn = input.measurements.money.sampled.as_ref();
    let rate = settings.discount_rate.as_ref().and_then(|rate| rate.constant);
    ModelData {
        title: settings.title.clone(),
        currency: settings.currency.as_ref().map(|currency| currency.value.clone()),
        horizon_years: settings.horizon_years(),
        discount_rate: rate.filter(|rate| rate.is_finite()),
        samples: drawn.map_or(settings.sample_count(), |drawn| drawn.samples),
        seed: drawn.map_or(settings.seed_value(), |drawn| drawn.seed),
    }
}

/// A finding that the model silences.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SilencedData {
    /// The rule.
    pub rule: &'static str,
    /// The model's reason.
    pub because: Option<String>,
    /// Where it would have been found.
    pub file: String,
    /// From 1.
    pub line: usize,
}

pub(super) fn silenced(input: &Input, silenced: &Silenced) -> SilencedData {
    let place = silenced.finding.place;
    let file = input.sources.file(place.file);
    SilencedData {
        rule: silenced.finding.rule.name,
        because: silenced.because.clone(),
        file: file.name().to_owned(),
        line: file.line_column(place.span.start).0,
    }
}

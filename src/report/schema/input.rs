use super::super::Input;
use super::super::assumed::{self, Assumed};
use crate::model::{Expression, LocalAssumption};
use crate::source::Place;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

/// A named assumption. Of the keys for its value only those that apply are there.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct InputData {
    /// Its name; that of an arrangement's or action's own begins with the path to it.
    pub name: String,
    /// A certain value: a number, a yes or no, a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// `uniform`, `pert`, `triangular`, `normal`, `lognormal`, `chance`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distribution: Option<&'static str>,
    /// The lowest value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub low: Option<f64>,
    /// The most likely value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most_likely: Option<f64>,
    /// The highest value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high: Option<f64>,
    /// Of a normal or lognormal value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mean: Option<f64>,
    /// Of a normal or lognormal value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sd: Option<f64>,
    /// Of a chance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub probability: Option<f64>,
    /// Is it to be solved for?
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unknown: Option<bool>,
    /// What rests on other things, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expression: Option<String>,
    /// The unit of these numbers, such as `PEN/year`; null for plain numbers and ratios.
    pub unit: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Where it is declared.
    pub file: String,
    /// From 1.
    pub line: usize,
}

/// The model's assumptions, then those of its arrangements and their actions.
pub(super) fn all(input: &Input) -> Vec<InputData> {
    let mut all = Vec::new();
    for assumption in input.model.assumptions.values() {
        let heading = &assumption.heading;
        all.push(data(input, heading.name.clone(), heading.place, &assumption.value, heading.source.clone()));
    }
    for arrangement in input.model.arrangements.values() {
        let path = &arrangement.heading.name;
        all.extend(arrangement.locals.iter().map(|own| local(input, path, own)));
        for action in &arrangement.actions {
            let path = format!("{path}.{}", action.heading.name);
            all.extend(action.locals.iter().map(|own| local(input, &path, own)));
        }
    }
    all
}

fn local(input: &Input, path: &str, own: &LocalAssumption) -> InputData {
    data(input, format!("{path}.{}", own.name), own.place, &own.value, own.source.clone())
}

fn data(input: &Input, name: String, place: Place, value: &Expression, source: Option<String>) -> InputData {
    let file = input.sources.file(place.file);
    let empty = InputData {
        name,
        value: None,
        distribution: None,
        low: None,
        most_likely: None,
        high: None,
        mean: None,
        sd: None,
        probability: None,
        unknown: None,
        expression: None,
        unit: assumed::unit(input.model, &assumed::dimension(value)),
        source,
        file: file.name().to_owned(),
        line: file.line_column(place.span.start).0,
    };
    match assumed::read(value, input.sources) {
        Assumed::Exactly(value) => InputData { value: Some(value.into()), ..empty },
        Assumed::Between { distribution, low, most_likely, high } => {
            InputData { distribution: Some(distribution), low: Some(low), most_likely, high: Some(high), ..empty }
        }
        Assumed::Around { distribution, mean, sd } => {
            InputData { distribution: Some(distribution), mean: Some(mean), sd: Some(sd), ..empty }
        }
        Assumed::Chance(probability) => {
            InputData { distribution: Some("chance"), probability: Some(probability), ..empty }
        }
        Assumed::Unknown => InputData { unknown: Some(true), ..empty },
        Assumed::YesNo(answer) => InputData { value: Some(answer.into()), ..empty },
        Assumed::Choice(word) => InputData { value: Some(word.key().into()), ..empty },
        Assumed::Words(words) => InputData { value: Some(words.into()), ..empty },
        Assumed::Written(written) => InputData { expression: Some(written), ..empty },
    }
}

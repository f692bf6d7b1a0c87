//! The model in its scenarios.

use super::arrangement::{self, ArrangementData};
use crate::report::Input;
use crate::tongue::Phrase;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;

/// What a scenario changes, and what follows from it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ScenarioData {
    /// Its title.
    pub title: Option<String>,
    /// What it changes, as statements of the language.
    pub changes: Vec<String>,
    /// What followed without being asked for.
    pub consequences: Vec<String>,
    /// Which changes could not be carried out, and why.
    pub refused: Vec<String>,
}

pub(super) fn figures(input: &Input) -> IndexMap<String, IndexMap<String, ArrangementData>> {
    named(input).map(|(name, scenario)| (name, arrangement::all(scenario))).collect()
}

/// What was changed, if it is not the model of the file as it stands.
pub(super) fn made(input: &Input) -> Option<ScenarioData> {
    let say = |list: &[Phrase]| list.iter().map(|phrase| phrase.say(input.tongue).to_owned()).collect();
    input.made.map(|made| ScenarioData {
        title: input.scenario().and_then(|heading| heading.title.clone()),
        changes: say(&made.changes),
        consequences: say(&made.consequences),
        refused: made.refused.iter().map(|(_, why)| why.say(input.tongue).to_owned()).collect(),
    })
}

pub(super) fn changes(input: &Input) -> IndexMap<String, ScenarioData> {
    named(input).filter_map(|(name, scenario)| Some((name, made(scenario)?))).collect()
}

fn named<'a>(input: &Input<'a>) -> impl Iterator<Item = (String, &'a Input<'a>)> {
    input.scenarios.iter().filter_map(|scenario| Some((scenario.scenario()?.name.clone(), scenario)))
}

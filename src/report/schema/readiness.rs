use super::super::Input;
use crate::evaluate::FactorReading;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;

/// One factor that helps firms to work together.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FactorData {
    /// `low`, `intermediate`, `high`; null where it is not known.
    pub level: Option<String>,
    /// `data`, `rating`, `not_known`.
    pub basis: &'static str,
    /// As it follows from the data.
    pub derived: Option<String>,
    /// As somebody rates it.
    pub rated: Option<String>,
    /// Do the two agree? Null where one is missing.
    pub agrees: Option<bool>,
    /// With which figures, or what is missing.
    pub reason: String,
}

pub(super) fn readiness(input: &Input, readings: &[FactorReading]) -> IndexMap<&'static str, FactorData> {
    let of = |reading: &FactorReading| {
        let name = |level: Option<crate::model::Level>| level.map(|level| level.word().key());
        let data = FactorData {
            level: name(reading.level()),
            basis: reading.basis().name(),
            derived: name(reading.derived),
            rated: name(reading.rated),
            agrees: reading.agrees(),
            reason: reading.reason.say(input.tongue).to_owned(),
        };
        (reading.factor.name(), data)
    };
    readings.iter().map(of).collect()
}

use super::super::Input;
use crate::evaluate::{ActionLevel, LevelReading};
use crate::model::ArrangementKind;
use schemars::JsonSchema;
use serde::Serialize;

/// At which levels the model acts.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct StrategyData {
    /// Among firms.
    pub micro: LevelData,
    /// In territories, clusters and programmes of support.
    pub meso: LevelData,
    /// In whole sectors.
    #[serde(rename = "macro")]
    pub macro_: LevelData,
    /// The levels at which nothing acts.
    pub missing: Vec<&'static str>,
}

/// What acts at a level, by name.
#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema)]
pub struct LevelData {
    /// Does anything?
    pub acted_on: bool,
    /// Networks.
    pub networks: Vec<String>,
    /// Agreements.
    pub agreements: Vec<String>,
    /// Clusters.
    pub clusters: Vec<String>,
    /// Programmes of support.
    pub programmes: Vec<String>,
}

pub(super) fn strategy(input: &Input) -> StrategyData {
    let levels = &input.measurements.strategy.levels;
    let at = |wanted: ActionLevel| {
        let found = levels.iter().find(|reading| reading.level == wanted);
        found.map_or_else(LevelData::default, |reading| level(input, reading))
    };
    let missing = levels.iter().filter(|reading| !reading.is_acted_on()).map(|reading| reading.level.name());
    StrategyData {
        micro: at(ActionLevel::Micro),
        meso: at(ActionLevel::Meso),
        macro_: at(ActionLevel::Macro),
        missing: missing.collect(),
    }
}

fn level(input: &Input, reading: &LevelReading) -> LevelData {
    let model = input.model;
    let of_kind = |kind: ArrangementKind| {
        let arrangements = reading.arrangements.iter().filter_map(|id| model.arrangements.get(*id));
        let of_kind = arrangements.filter(move |arrangement| arrangement.kind == kind);
        of_kind.map(|arrangement| arrangement.heading.name.clone()).collect()
    };
    let clusters = reading.clusters.iter().filter_map(|id| model.clusters.get(*id));
    let programmes = reading.programmes.iter().filter_map(|id| model.programmes.get(*id));
    LevelData {
        acted_on: reading.is_acted_on(),
        networks: of_kind(ArrangementKind::Network),
        agreements: of_kind(ArrangementKind::Agreement),
        clusters: clusters.map(|cluster| cluster.heading.name.clone()).collect(),
        programmes: programmes.map(|programme| programme.heading.name.clone()).collect(),
    }
}

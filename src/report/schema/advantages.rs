use super::super::Input;
use super::money::{self, StatData};
use crate::evaluate::{AdvantageReading, ArrangementReading, ObstacleReading};
use crate::model::Arrangement;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;

/// An advantage of associating. An action with several counts at each of them, so that their amounts do not add up.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct AdvantageData {
    /// `pursued` or `not_pursued`.
    pub status: &'static str,
    /// The names of the actions that bring it.
    pub actions: Vec<String>,
    /// Present value of what these actions bring the members, where it was worked out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub present_benefit: Option<StatData>,
}

/// An obstacle to associating.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ObstacleData {
    /// Does some cost line name it?
    pub declared: bool,
    /// The labels of those lines.
    pub lines: Vec<String>,
    /// What they cost in a year, whoever pays it, where it was worked out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annual_cost: Option<StatData>,
    /// The members' part of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annual_cost_of_members: Option<StatData>,
}

pub(super) fn advantages(
    input: &Input,
    arrangement: &Arrangement,
    reading: &ArrangementReading,
) -> IndexMap<String, AdvantageData> {
    let of = |(number, found): (usize, &AdvantageReading)| {
        let actions = found.brought_by.iter().filter_map(|at| arrangement.actions.get(*at));
        let data = AdvantageData {
            status: if found.brought_by.is_empty() { "not_pursued" } else { "pursued" },
            actions: actions.map(|action| action.heading.name.clone()).collect(),
            present_benefit: money::present_benefit(input, reading.id, number).filter(|_| !found.brought_by.is_empty()),
        };
        (found.advantage.word().key(), data)
    };
    reading.advantages.iter().enumerate().map(of).collect()
}

pub(super) fn obstacles(input: &Input, reading: &ArrangementReading) -> IndexMap<String, ObstacleData> {
    let of = |(number, found): (usize, &ObstacleReading)| {
        let costs = money::obstacle(input, reading.id, number).filter(|_| !found.lines.is_empty());
        let (all, members) = costs.map_or((None, None), |(all, members)| (Some(all), Some(members)));
        let data = ObstacleData {
            declared: !found.lines.is_empty(),
            lines: found.lines.clone(),
            annual_cost: all,
            annual_cost_of_members: members,
        };
        (found.obstacle.label().en.replace(' ', "_"), data)
    };
    reading.obstacles.iter().enumerate().map(of).collect()
}

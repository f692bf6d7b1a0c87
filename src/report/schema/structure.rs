use super::super::{Input, names};
use crate::evaluate::{StructureReading, TiesReading};
use crate::model::{Firm, Id};
use schemars::JsonSchema;
use serde::Serialize;

/// Who leads, and what follows from it (K-STRUCT).
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct StructureData {
    /// `flat`, `led`, `hierarchical`.
    pub kind: &'static str,
    /// A name in `firms`.
    pub leader: Option<String>,
    /// Who leads, as a kind (K-STRUCT-1).
    pub leadership: &'static str,
    /// The members' power beside one another (K-STRUCT-2).
    pub relative_power: &'static str,
    /// How decisions are taken (K-STRUCT-3).
    pub decision_mode: &'static str,
    /// How fast it answers (K-STRUCT-4): `low`, `intermediate`, `high`.
    pub response_speed: String,
    /// How it adapts (K-STRUCT-5): `low`, `intermediate`, `high`.
    pub flexibility: String,
    /// The surroundings it suits (K-STRUCT-6): `gradual_change`, `moderate_change`, `strong_change`.
    pub ideal_environment: &'static str,
    /// `good`, `partial`, `poor`, `unknown`.
    pub fit: &'static str,
    /// Coordination links among the members.
    pub links: Option<f64>,
}

pub(super) fn structure(input: &Input, reading: &StructureReading) -> StructureData {
    let [leadership, relative_power, decision_mode] = reading.profile.names;
    StructureData {
        kind: names::structure(reading.kind),
        leader: reading.leader.map(|leader| names::firm(input.model, leader).to_owned()),
        leadership,
        relative_power,
        decision_mode,
        response_speed: reading.profile.response_speed.word().key(),
        flexibility: reading.profile.flexibility.word().key(),
        ideal_environment: names::ideal_environment(reading.kind),
        fit: reading.fit.name(),
        links: reading.links.filter(|links| links.is_finite()),
    }
}

/// What the declared ties say.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct TiesData {
    /// Different pairs that are tied.
    pub count: usize,
    /// Tied pairs over all pairs, 0…1.
    pub density: f64,
    /// 0…1; null below three members.
    pub centralisation: Option<f64>,
    /// The members with most ties.
    pub most_central: Vec<String>,
    /// Members without whom the network falls apart.
    pub articulation_points: Vec<String>,
    /// Members without any tie.
    pub isolated: Vec<String>,
    /// The connected groups of at least two members.
    pub components: Vec<Vec<String>>,
}

pub(super) fn ties(input: &Input, reading: &TiesReading) -> TiesData {
    let firms =
        |ids: &[Id<Firm>]| -> Vec<String> { ids.iter().map(|id| names::firm(input.model, *id).to_owned()).collect() };
    TiesData {
        count: reading.count,
        density: if reading.density.is_finite() { reading.density } else { 0.0 },
        centralisation: reading.centralisation.filter(|value| value.is_finite()),
        most_central: firms(&reading.most_central),
        articulation_points: firms(&reading.articulation_points),
        isolated: firms(&reading.isolated),
        components: reading.components.iter().map(|component| firms(component)).collect(),
    }
}

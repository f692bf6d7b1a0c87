use super::super::Input;
use crate::evaluate::institutions::Cover;
use crate::model::{Capability, Id, Institution, Model};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;

/// An institution.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct InstitutionData {
    /// What people read.
    pub title: Option<String>,
    /// `public`, `private`, `academia`, `civil_society`.
    pub sphere: Option<String>,
    /// What it is competent for.
    pub competences: Vec<String>,
    /// `local_presence`, `field_evaluation`, `specialised_assistance`.
    pub capabilities: Vec<String>,
    /// Those of the three that it does not state; all of them where it states none.
    pub missing_capabilities: Vec<String>,
    /// The networks and agreements it accompanies or promotes.
    pub arrangements: Vec<String>,
    /// The clusters it belongs to or promotes.
    pub clusters: Vec<String>,
}

/// What institutions cover together, by competence.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CompetencesData {
    /// What is said to be needed.
    pub needed: Vec<String>,
    /// Each competence with the institutions that have it.
    pub covered: IndexMap<String, Vec<String>>,
    /// Those that several institutions have.
    pub overlapping: Vec<String>,
    /// Needed, and had by none.
    pub missing: Vec<String>,
}

pub(super) fn name(model: &Model, id: Id<Institution>) -> String {
    model.institutions.get(id).map_or(String::new(), |institution| institution.heading.name.clone())
}

pub(super) fn names(model: &Model, ids: &[Id<Institution>]) -> Vec<String> {
    ids.iter().map(|id| name(model, *id)).collect()
}

pub(super) fn competences(model: &Model, cover: &Cover, needed: Vec<String>) -> CompetencesData {
    CompetencesData {
        needed,
        covered: cover.competences.iter().map(|(word, who)| (word.clone(), names(model, who))).collect(),
        overlapping: cover.overlapping().map(|(word, _)| word.clone()).collect(),
        missing: cover.missing.iter().map(|stated| stated.value.clone()).collect(),
    }
}

/// The three capabilities, each with the institutions that have it.
pub(super) fn capabilities(model: &Model, cover: &Cover) -> IndexMap<String, Vec<String>> {
    let able = |capability: &Capability| (capability.word().key(), names(model, &cover.able(model, *capability)));
    Capability::ALL.iter().map(able).collect()
}

pub(super) fn all(input: &Input) -> IndexMap<String, InstitutionData> {
    let model = input.model;
    let mut arrangements: Vec<Vec<String>> = vec![Vec::new(); model.institutions.len()];
    let mut clusters = arrangements.clone();
    for arrangement in model.arrangements.values() {
        for id in arrangement.supporters() {
            arrangements[id.index()].push(arrangement.heading.name.clone());
        }
    }
    for cluster in model.clusters.values() {
        for id in cluster.supporters() {
            clusters[id.index()].push(cluster.heading.name.clone());
        }
    }
    let read = |((institution, arrangements), clusters): ((&Institution, Vec<String>), Vec<String>)| {
        let lacking = Capability::ALL.iter().filter(|capability| !institution.can(**capability));
        let data = InstitutionData {
            title: institution.heading.title.clone(),
            sphere: institution.sphere.as_ref().map(|sphere| sphere.value.word().key()),
            competences: institution.competences.iter().map(|stated| stated.value.clone()).collect(),
            capabilities: institution.capabilities.iter().map(|stated| stated.value.word().key()).collect(),
            missing_capabilities: lacking.map(|capability| capability.word().key()).collect(),
            arrangements,
            clusters,
        };
        (institution.heading.name.clone(), data)
    };
    model.institutions.values().zip(arrangements).zip(clusters).map(read).collect()
}

//! What the institutions of an arrangement or a cluster can do together: whose competences meet, which are lacking
//! (K-CRIT-3), and who has the three capabilities (K-CRIT-4).

use crate::evaluate::Measurements;
use crate::model::{Capability, Id, Institution, Model, Sphere, Stated};
use crate::source::Place;
use crate::tongue::Phrase;
use indexmap::IndexMap;
use rustc_hash::FxHashSet;

/// What institutions cover together.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cover {
    /// Who they are, each once.
    pub institutions: Vec<Id<Institution>>,
    /// Each competence that one of them has, with all who have it; in the order they are first stated.
    pub competences: Vec<(String, Vec<Id<Institution>>)>,
    /// What is needed and none of them has.
    pub missing: Vec<Stated<String>>,
}

impl Cover {
    /// Competences that several have.
    pub fn overlapping(&self) -> impl Iterator<Item = &(String, Vec<Id<Institution>>)> {
        self.competences.iter().filter(|(_, who)| who.len() > 1)
    }

    /// Those that have a capability.
    pub fn able(&self, model: &Model, capability: Capability) -> Vec<Id<Institution>> {
        self.institutions.iter().copied().filter(|id| model.institutions[*id].can(capability)).collect()
    }

    /// Those of a sphere; `None` stands for those that state none.
    pub fn of_sphere(&self, model: &Model, sphere: Option<Sphere>) -> Vec<Id<Institution>> {
        let stated = |id: &Id<Institution>| model.institutions[*id].sphere.as_ref().map(|stated| stated.value);
        self.institutions.iter().copied().filter(|id| stated(id) == sphere).collect()
    }

    /// Does any of them say what it is able to do?
    pub fn states_capabilities(&self, model: &Model) -> bool {
        self.institutions.iter().any(|id| !model.institutions[*id].capabilities.is_empty())
    }
}

/// Whose institutions they are.
pub(crate) struct Whose<'m> {
    pub(crate) cover: &'m Cover,
    /// "the agreement “Calles seguras”".
    pub(crate) named: Phrase,
    /// Where they are listed.
    pub(crate) place: Place,
}

/// Every arrangement and cluster of which all could be understood.
pub(crate) fn whose<'m>(model: &'m Model, measurements: &'m Measurements) -> Vec<Whose<'m>> {
    let of_arrangements = measurements.arrangements.iter().map(|reading| {
        let arrangement = &model.arrangements[reading.id];
        let whose =
            Whose { cover: &reading.cover, named: arrangement.named(), place: arrangement.institutions_place() };
        (arrangement.is_incomplete, whose)
    });
    let of_clusters = measurements.clusters.iter().map(|reading| {
        let cluster = &model.clusters[reading.id];
        let whose = Whose { cover: &reading.cover, named: cluster.named(), place: cluster.institutions_place() };
        (cluster.is_incomplete, whose)
    });
    of_arrangements.chain(of_clusters).filter(|(incomplete, _)| !incomplete).map(|(_, whose)| whose).collect()
}

/// Competences are the same where they read the same, whatever their capitals and the marks between their words.
fn key(competence: &str) -> String {
    let words: Vec<&str> = competence.split(|letter: char| letter.is_whitespace() || letter == '_').collect();
    let words = words.into_iter().filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

pub(super) fn cover(model: &Model, institutions: Vec<Id<Institution>>, needed: &[Stated<String>]) -> Cover {
    let mut competences: IndexMap<String, (String, Vec<Id<Institution>>)> = IndexMap::new();
    for id in &institutions {
        let mut own: FxHashSet<String> = FxHashSet::default();
        for stated in &model.institutions[*id].competences {
            let key = key(&stated.value);
            if own.insert(key.clone()) {
                competences.entry(key).or_insert_with(|| (stated.value.clone(), Vec::new())).1.push(*id);
            }
        }
    }
    let mut asked: FxHashSet<String> = FxHashSet::default();
    let lacking = |stated: &&Stated<String>| {
        let key = key(&stated.value);
        !competences.contains_key(&key) && asked.insert(key)
    };
    let missing = needed.iter().filter(lacking).cloned().collect();
    Cover { institutions, competences: competences.into_values().collect(), missing }
}

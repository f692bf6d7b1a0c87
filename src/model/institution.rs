//! Institutions.

use super::{Arrangement, Capability, Cluster, Heading, Id, Level, Sphere, Stated};
use crate::source::Place;

/// An institution.
#[derive(Debug, Clone)]
pub struct Institution {
    /// Its name.
    pub heading: Heading,
    /// Its sphere of society.
    pub sphere: Option<Stated<Sphere>>,
    /// What it is competent for, as written.
    pub competences: Vec<Stated<String>>,
    /// What it is able to do.
    pub capabilities: Vec<Stated<Capability>>,
    /// How far firms believe it (K-FAC-5).
    pub credibility: Option<Stated<Level>>,
}

impl Institution {
    /// Is it able to do this?
    pub fn can(&self, capability: Capability) -> bool {
        self.capabilities.iter().any(|stated| stated.value == capability)
    }
}

impl Arrangement {
    /// The institutions that accompany it or promote it, each once.
    pub fn supporters(&self) -> Vec<Id<Institution>> {
        once(&self.institutions, self.promoting_institution)
    }

    /// Where what is said of its institutions belongs.
    pub fn institutions_place(&self) -> Place {
        let promoter = self.promoter.as_ref().filter(|_| self.promoting_institution.is_some());
        let first = self.institutions.first().map(|stated| stated.place);
        first.or(promoter.map(|promoter| promoter.place)).unwrap_or(self.heading.place)
    }
}

impl Cluster {
    /// Its institutions, and the one that promotes it, each once.
    pub fn supporters(&self) -> Vec<Id<Institution>> {
        once(&self.institutions, self.promoting_institution)
    }
}

fn once(listed: &[Stated<Id<Institution>>], promoter: Option<Id<Institution>>) -> Vec<Id<Institution>> {
    let mut seen = rustc_hash::FxHashSet::default();
    let all = listed.iter().map(|stated| stated.value).chain(promoter);
    all.filter(|id| seen.insert(*id)).collect()
}

//! Clusters and their segments.

use super::{Expression, Firm, Heading, Id, Institution, Level, Sector, Stage, Stated, Territory};
use crate::source::Place;
use crate::tongue::Text;

/// A cluster (K-CLUS-1).
#[derive(Debug, Clone)]
pub struct Cluster {
    /// Its name.
    pub heading: Heading,
    /// Where it is.
    pub territory: Option<Id<Territory>>,
    /// The four groups of its members, in their order.
    pub groups: Vec<(ClusterGroup, Vec<ClusterEntry>)>,
    /// Its institutions.
    pub institutions: Vec<Stated<Id<Institution>>>,
    /// Who leads its agenda.
    pub promoter: Option<Stated<String>>,
    /// The same, where it is an institution.
    pub promoting_institution: Option<Id<Institution>>,
    /// The competences it needs of its institutions, as written.
    pub needed_competences: Vec<Stated<String>>,
    /// Where in its territory it is at home, as written.
    pub provinces: Vec<Stated<String>>,
    /// Whom it serves, as written.
    pub clients: Vec<Stated<String>>,
    /// Its market segments.
    pub segments: Vec<Segment>,
    /// Could something in its block not be understood? Then nothing is said of what it seems to lack.
    pub is_incomplete: bool,
}

/// The groups of a cluster (K-CUSCO-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum ClusterGroup {
    Core,
    Suppliers,
    Related,
    Complementary,
}

impl ClusterGroup {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        self.attribute().en
    }

    /// The attribute that lists it.
    pub fn attribute(self) -> Text {
        match self {
            ClusterGroup::Core => Text { en: "core", es: "núcleo" },
            ClusterGroup::Suppliers => Text { en: "suppliers", es: "proveedores" },
            ClusterGroup::Related => Text { en: "related", es: "relacionados" },
            ClusterGroup::Complementary => Text { en: "complementary", es: "complementarios" },
        }
    }

    /// What people read.
    pub fn title(self) -> Text {
        match self {
            ClusterGroup::Core => Text { en: "core", es: "núcleo" },
            ClusterGroup::Suppliers => Text { en: "suppliers", es: "proveedores" },
            ClusterGroup::Related => Text { en: "related services", es: "servicios relacionados" },
            ClusterGroup::Complementary => Text { en: "complementary services", es: "servicios complementarios" },
        }
    }
}

/// An activity or a firm that a group of a cluster lists.
#[derive(Debug, Clone)]
pub struct ClusterEntry {
    /// Its title, or the word as it was written.
    pub word: Stated<String>,
    /// What of the model it names; `None` where it is only a word.
    pub of: Option<EntryOf>,
}

/// What an entry of a cluster names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EntryOf {
    /// The stages of this name, of any chain.
    Stages(Vec<Id<Stage>>),
    /// A line of business.
    Sector(Id<Sector>),
    /// A firm or a group of firms.
    Firm(Id<Firm>),
}

/// A segment of a cluster's market (K-CUSCO-2).
#[derive(Debug, Clone)]
pub struct Segment {
    /// Its name.
    pub heading: Heading,
    /// Its level of development.
    pub level: Option<Stated<Level>>,
    /// A ratio a year.
    pub growth: Option<Expression>,
    /// Why, as written.
    pub causes: Vec<Stated<String>>,
    /// Where, as written (K-CUSCO-3).
    pub provinces: Vec<Stated<String>>,
    /// Whom it serves, as written (K-CUSCO-3).
    pub clients: Vec<Stated<String>>,
}

impl Cluster {
    /// "the cluster “Tourism of Cusco”".
    pub fn named(&self) -> crate::tongue::Phrase {
        let name = self.heading.shown();
        crate::tongue::Phrase::new(format!("the cluster “{name}”"), format!("el conglomerado «{name}»"))
    }

    /// What one of its groups lists.
    pub fn entries(&self, group: ClusterGroup) -> &[ClusterEntry] {
        let found = self.groups.iter().find(|(known, _)| *known == group);
        found.map_or(&[], |(_, entries)| entries)
    }

    /// Where what is said of its institutions belongs.
    pub fn institutions_place(&self) -> Place {
        self.institutions.first().map_or(self.heading.place, |stated| stated.place)
    }
}

use super::super::Input;
use super::institutions::{self, CompetencesData};
use super::money::{StatData, stat};
use crate::evaluate::clusters::{ClusterReading, ClusterResults, GroupReading, SegmentReading};
use crate::model::{Arrangement, Cluster, ClusterEntry, Id, Model, Segment, Sphere, Stated};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;

/// A cluster.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ClusterData {
    /// What people read.
    pub title: Option<String>,
    /// A name in `territories`.
    pub territory: Option<String>,
    /// Who leads its agenda, by name.
    pub promoter: Option<String>,
    /// Where in its territory it is at home.
    pub provinces: Vec<String>,
    /// Whom it serves.
    pub clients: Vec<String>,
    /// `core`, `suppliers`, `related`, `complementary`.
    pub groups: IndexMap<&'static str, GroupData>,
    /// Those of the four groups that list nobody.
    pub missing_parts: Vec<&'static str>,
    /// The firms of its territory; null where it states none.
    pub firms: Option<u64>,
    /// The names of its institutions.
    pub institutions: Vec<String>,
    /// `public`, `private`, `academia`, `civil_society`, each with the names of its institutions.
    pub spheres: IndexMap<String, Vec<String>>,
    /// Those of the four spheres without an institution.
    pub missing_spheres: Vec<String>,
    /// What its institutions are competent for together.
    pub competences: CompetencesData,
    /// The three capabilities, each with the institutions that have it.
    pub capabilities: IndexMap<String, Vec<String>>,
    /// Market segments by name.
    pub segments: IndexMap<String, SegmentData>,
    /// The networks and agreements that act in its territory.
    pub arrangements: Vec<String>,
    /// What its firms have of them; without this key where no money was worked out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub results: Option<ClusterResultsData>,
}

/// A group of a cluster.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct GroupData {
    /// What it lists, in order.
    pub entries: Vec<EntryData>,
    /// The firms of all entries, each counted once.
    pub firms: u64,
}

/// What a group of a cluster lists.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct EntryData {
    /// As written.
    pub name: String,
    /// Its firms in the cluster's territory; null where the entry is only a word.
    pub firms: Option<u64>,
}

/// A market segment of a cluster.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SegmentData {
    /// What people read.
    pub title: Option<String>,
    /// `low`, `intermediate`, `high`.
    pub level: Option<String>,
    /// A ratio a year; null where it is not known.
    pub growth: Option<StatData>,
    /// Over the whole horizon; null where it is not known.
    pub growth_over_horizon: Option<StatData>,
    /// Why it stands where it does.
    pub causes: Vec<String>,
    /// Where.
    pub provinces: Vec<String>,
    /// Whom it serves.
    pub clients: Vec<String>,
    /// A remark.
    pub note: Option<String>,
    /// Where this is known from.
    pub source: Option<String>,
}

/// What the firms of a cluster's territory have, expected.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ClusterResultsData {
    /// Each firm counted once.
    pub npv: f64,
    /// What they would take each by itself.
    pub npv_alone: f64,
    /// Together less alone.
    pub gain: f64,
    /// What outsiders have of the arrangements that act there.
    pub spillover: f64,
    /// All parties of the arrangements that act there.
    pub social_npv: f64,
    /// Beyond the funding declared.
    pub support_needed: f64,
    /// What funders put in.
    pub support_declared: f64,
    /// The arrangements in these sums.
    pub counted: Vec<String>,
    /// Those whose figures were not worked out.
    pub not_counted: Vec<String>,
}

fn words(stated: &[Stated<String>]) -> Vec<String> {
    stated.iter().map(|stated| stated.value.clone()).collect()
}

fn arrangements(model: &Model, ids: &[Id<Arrangement>]) -> Vec<String> {
    ids.iter().filter_map(|id| model.arrangements.get(*id)).map(|one| one.heading.name.clone()).collect()
}

pub(super) fn all(input: &Input) -> IndexMap<String, ClusterData> {
    let read = |reading: &ClusterReading| {
        let cluster = input.model.clusters.get(reading.id)?;
        Some((cluster.heading.name.clone(), data(input.model, cluster, reading)))
    };
    input.measurements.clusters.iter().filter_map(read).collect()
}

fn data(model: &Model, cluster: &Cluster, reading: &ClusterReading) -> ClusterData {
    let (cover, spheres) = (&reading.cover, Sphere::ALL);
    let of_sphere = |sphere: &Sphere| institutions::names(model, &cover.of_sphere(model, Some(*sphere)));
    let territory = cluster.territory.and_then(|id| model.territories.get(id));
    let groups = cluster.groups.iter().zip(&reading.groups);
    let empty = cluster.groups.iter().filter(|(_, entries)| entries.is_empty());
    let segments = cluster.segments.iter().zip(&reading.segments);
    ClusterData {
        title: cluster.heading.title.clone(),
        territory: territory.map(|territory| territory.heading.name.clone()),
        promoter: cluster.promoter.as_ref().map(|promoter| promoter.value.clone()),
        provinces: words(&cluster.provinces),
        clients: words(&cluster.clients),
        groups: groups.map(|((named, entries), counted)| (named.name(), group(entries, counted))).collect(),
        missing_parts: empty.map(|(group, _)| group.name()).collect(),
        firms: reading.firms,
        institutions: institutions::names(model, &cover.institutions),
        spheres: spheres.iter().map(|sphere| (sphere.word().key(), of_sphere(sphere))).collect(),
        missing_spheres: spheres
            .iter()
            .filter(|sphere| of_sphere(sphere).is_empty())
            .map(|sphere| sphere.word().key())
            .collect(),
        competences: institutions::competences(model, cover, words(&cluster.needed_competences)),
        capabilities: institutions::capabilities(model, cover),
        segments: segments.map(|(named, read)| (named.heading.name.clone(), segment(named, read))).collect(),
        arrangements: arrangements(model, &reading.arrangements),
        results: reading.results.as_ref().map(|of| results(model, of)),
    }
}

fn group(entries: &[ClusterEntry], counted: &GroupReading) -> GroupData {
    let both = entries.iter().zip(&counted.entries);
    let entries = both.map(|(entry, firms)| EntryData { name: entry.word.value.clone(), firms: *firms });
    GroupData { entries: entries.collect(), firms: counted.firms }
}

fn segment(named: &Segment, read: &SegmentReading) -> SegmentData {
    let ratio = |unit: &str, of: Option<crate::evaluate::money::Stat>| of.map(|of| stat(&of, &Some(unit.to_owned())));
    SegmentData {
        title: named.heading.title.clone(),
        level: named.level.as_ref().map(|level| level.value.word().key()),
        growth: ratio("1/year", read.growth),
        growth_over_horizon: ratio("1", read.over_horizon),
        causes: words(&named.causes),
        provinces: words(&named.provinces),
        clients: words(&named.clients),
        note: named.heading.note.clone(),
        source: named.heading.source.clone(),
    }
}

fn results(model: &Model, of: &ClusterResults) -> ClusterResultsData {
    ClusterResultsData {
        npv: of.npv,
        npv_alone: of.npv_alone,
        gain: of.gain(),
        spillover: of.spillover,
        social_npv: of.social_npv,
        support_needed: of.support_needed,
        support_declared: of.support_declared,
        counted: arrangements(model, &of.counted),
        not_counted: arrangements(model, &of.not_counted),
    }
}

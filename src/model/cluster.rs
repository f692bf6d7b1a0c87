//! Clusters and their segments.

use super::{Expression, Heading, Id, Institution, Level, Stated, Territory};

/// A cluster (K-CLUS-1).
#[derive(Debug, Clone)]
pub struct Cluster {
    /// Its name.
    pub heading: Heading,
    /// Where it is.
    pub territory: Option<Id<Territory>>,
    /// The four groups of its members, as written.
    pub groups: Vec<(ClusterGroup, Vec<Stated<String>>)>,
    /// Its institutions.
    pub institutions: Vec<Stated<Id<Institution>>>,
    /// Its market segments.
    pub segments: Vec<Segment>,
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
}

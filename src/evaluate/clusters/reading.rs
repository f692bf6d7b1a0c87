use crate::evaluate::institutions::Cover;
use crate::evaluate::program::Stat;
use crate::model::{Arrangement, Cluster, Id};

/// What is measured about a cluster.
#[derive(Debug, Clone)]
pub struct ClusterReading {
    /// Which.
    pub id: Id<Cluster>,
    /// One for each group, in their order.
    pub groups: Vec<GroupReading>,
    /// The firms of its territory; `None` where it states none.
    pub firms: Option<u64>,
    /// What its institutions can do together.
    pub cover: Cover,
    /// One for each segment, in their order.
    pub segments: Vec<SegmentReading>,
    /// The networks and agreements that act in its territory.
    pub arrangements: Vec<Id<Arrangement>>,
    /// What its firms have of them; `None` where no money was worked out.
    pub results: Option<ClusterResults>,
}

/// The firms of a group of a cluster.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GroupReading {
    /// The firms of each entry; `None` where the entry is only a word.
    pub entries: Vec<Option<u64>>,
    /// All of them, each once.
    pub firms: u64,
}

/// How a segment grows.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct SegmentReading {
    /// A ratio a year; `None` where it is not stated or not known.
    pub growth: Option<Stat>,
    /// Over the whole horizon of H years: (1 + g)^H − 1.
    pub over_horizon: Option<Stat>,
}

/// What the firms of a cluster's territory have of all networks and agreements, expected; present values.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ClusterResults {
    /// Of its firms, each counted once: as members, as outsiders and as who pays.
    pub npv: f64,
    /// What they would take each by itself.
    pub npv_alone: f64,
    /// What outsiders have of the arrangements that act there, wherever these outsiders are.
    pub spillover: f64,
    /// Members, outsiders and funders of the arrangements that act there, wherever they are.
    pub social_npv: f64,
    /// What these arrangements need beyond the funding declared.
    pub support_needed: f64,
    /// What their funders put in.
    pub support_declared: f64,
    /// The arrangements whose figures are in these sums.
    pub counted: Vec<Id<Arrangement>>,
    /// Those whose figures were not worked out.
    pub not_counted: Vec<Id<Arrangement>>,
}

impl ClusterResults {
    /// Together less alone.
    pub fn gain(&self) -> f64 {
        self.npv - self.npv_alone
    }
}

use super::NoNucleolus;
use super::sizes::Sizes;
use crate::model::{Firm, Id};

/// Some members, with how many firms of each.
pub type Group = Vec<(Id<Firm>, u64)>;

/// Can an arrangement hold together? Money is expected, of today, per firm where it is one member's.
#[derive(Debug, Clone, PartialEq)]
pub struct Stability {
    /// In the order of the members.
    pub members: Vec<MemberStanding>,
    /// Do two groups that join never come to less than apart? `None` where there are too many groups.
    pub superadditive: Option<bool>,
    /// Does a firm never add less to a larger group? `None` where there are too many groups.
    pub convex: Option<bool>,
    /// Is there no sharing that no group would leave for? `None` where that was not found out.
    pub core_empty: Option<bool>,
    /// The least that the most discontent group could gain by leaving, under the sharing that is best for it; below
    /// zero what each group has to spare.
    pub least_core: Option<f64>,
    /// Would no group gain by leaving the sharing declared?
    pub in_core: bool,
    /// The group that would gain most by leaving it, per firm.
    pub worst: Option<Leaving>,
    /// Groups that come to more apart than all together.
    pub best_split: Option<(Vec<Group>, f64)>,
    /// Why there is no nucleolus.
    pub no_nucleolus: Option<NoNucleolus>,
    /// Ways to share all of it, and how each holds.
    pub sharings: Vec<SharingTest>,
    /// How many members are needed and borne; `None` where that was not worked out.
    pub window: Option<MemberWindow>,
    /// Over what it was worked out how often each holds; `None` where nothing is drawn.
    pub chance: Option<Chance>,
    /// With how many members the steps of discounts are reached, and with how many like ones it works.
    pub sizes: Sizes,
    /// What was not worked out for every group in every sample.
    pub sampled: Option<SetsSampled>,
}

impl Stability {
    /// In which part of the cases the sharing declared holds; see [`SharingTest::holds`].
    pub fn holds_probability(&self) -> Option<f64> {
        self.sharings.iter().find(|test| test.kind == SharingKind::Declared)?.holds
    }
}

/// What was looked at, where it was not everything.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SetsSampled {
    /// Orders in which firms come together; `None` where every group was looked at.
    pub orders: Option<u64>,
    /// Groups that were looked at.
    pub groups: u64,
    /// The largest standard error of a member's Shapley value, by the orders.
    pub shapley_error: Option<f64>,
    /// Samples over which each group's worth was meant; `None` where all were used.
    pub samples: Option<u64>,
    /// The standard error of the worth of all members, by these samples.
    pub worth_error: Option<f64>,
}

/// A group that would gain by leaving.
#[derive(Debug, Clone, PartialEq)]
pub struct Leaving {
    /// Who.
    pub group: Group,
    /// What they would gain in all.
    pub gain: f64,
}

/// What one firm of a member adds, and could ask for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MemberStanding {
    /// Who.
    pub firm: Id<Firm>,
    /// How many firms of it take part.
    pub count: u64,
    /// What it adds on average to those who are there before it.
    pub shapley: f64,
    /// `None` where there is none.
    pub nucleolus: Option<f64>,
    /// Its part in what all have beyond what they have alone, 0…1 for most; `None` where there is no such surplus.
    pub power: Option<f64>,
}

/// A way of sharing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SharingKind {
    /// As the arrangement declares.
    Declared,
    /// The same for each firm.
    Equal,
    /// By the sales of each firm.
    BySales,
    /// By what each adds.
    Shapley,
    /// So that the most discontent group is least discontent.
    Nucleolus,
}

/// A sharing of all that the arrangement comes to, and how it holds.
#[derive(Debug, Clone, PartialEq)]
pub struct SharingTest {
    /// Which.
    pub kind: SharingKind,
    /// Of one firm of each member, in their order.
    pub shares: Vec<f64>,
    /// Has each at least what it has alone?
    pub everyone_gains: bool,
    /// Would no group gain by leaving?
    pub in_core: bool,
    /// The group that would gain most, per firm.
    pub worst: Option<Leaving>,
    /// In which part of the cases no group would do better apart, 0…1; 0 or 1 where nothing is drawn, `None` where it
    /// was not worked out.
    pub holds: Option<f64>,
}

/// Over what it was worked out how often a sharing holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chance {
    /// The first so many samples.
    pub samples: u64,
    /// Groups that were held against each of them.
    pub groups: u64,
    /// Are these all groups there are? Otherwise they are those that expect to be nearest to leaving, and a sharing
    /// holds in so many of the cases at most.
    pub all_groups: bool,
}

impl Chance {
    /// The standard error of a part of the cases.
    pub fn error(&self, holds: f64) -> f64 {
        (holds * (1.0 - holds) / self.samples.max(1) as f64).sqrt()
    }
}

/// With how many firms everybody takes part (K-PROM-1).
#[derive(Debug, Clone, PartialEq)]
pub struct MemberWindow {
    /// The least number from two on, and a group of that size.
    pub minimum: Option<(u64, Group)>,
    /// The least number with which any group of that size does.
    pub any: Option<u64>,
    /// The largest number.
    pub maximum: Option<u64>,
}

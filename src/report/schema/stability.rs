use super::super::{Input, names};
use super::exits::{ExitData, exits};
use super::sizes::SizesData;
use crate::evaluate::coalition::{Group, Leaving, MemberWindow, NoNucleolus, SharingKind, SharingTest, Stability};
use crate::evaluate::money::MoneyReading;
use crate::model::Arrangement;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;

/// Whether an arrangement holds together; money of today, per firm where it is one member's.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct StabilityData {
    /// Was every set of members worked out with all samples?
    pub exact: bool,
    /// Is there no sharing that keeps every group? Null where that was not found out.
    pub core_empty: Option<bool>,
    /// The least that the most discontent group misses under the best sharing; below zero: what each has to spare.
    pub least_core: Option<f64>,
    /// Does the declared sharing keep every group?
    pub in_core: bool,
    /// In which part of the cases drawn it does; 0 or 1 where nothing is drawn, null where it was not worked out.
    pub holds_probability: Option<f64>,
    /// Over what that was worked out; without this key where nothing is drawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holds: Option<HoldsData>,
    /// The group that would gain most by leaving, per firm.
    pub worst_coalition: Vec<String>,
    /// How many firms of each group of firms are in it.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub worst_counts: IndexMap<String, u64>,
    /// What it would gain in all; null where no group would.
    pub worst_gain: Option<f64>,
    /// Do two groups that join never come to less than apart? Null where there are too many groups.
    pub superadditive: Option<bool>,
    /// Does a firm never add less to a larger group? Null where there are too many groups.
    pub convex: Option<bool>,
    /// Groups that come to more apart than all together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub best_split: Option<SplitData>,
    /// What each adds on average over all orders.
    pub shapley: IndexMap<String, f64>,
    /// Null where there is none.
    pub nucleolus: Option<IndexMap<String, f64>>,
    /// `no_imputation`, `too_large`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_nucleolus: Option<&'static str>,
    /// Ways to share it all: `declared`, `equal`, `by_sales`, `shapley`, `nucleolus`.
    pub sharings: IndexMap<&'static str, SharingData>,
    /// With how many members discounts and actions begin to work, and with how many like ones all of it does.
    pub window: SizesData,
    /// What those who stay have if a firm of each member leaves, and why, by member; without whom it was not worked out.
    pub exits: IndexMap<String, ExitData>,
    /// What was looked at, where it was not everything.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sampled: Option<SetsSampledData>,
}

/// With how many firms everybody takes part; null where with none.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct WindowData {
    /// The fewest firms, from two on, with which some group has everybody take part.
    pub minimum_members: Option<u64>,
    /// Such a group.
    pub minimum_group: Vec<String>,
    /// The fewest with which any group has.
    pub minimum_any: Option<u64>,
    /// The most firms of those declared.
    pub maximum_members: Option<u64>,
}

impl WindowData {
    pub(super) fn of(input: &Input, window: &MemberWindow) -> WindowData {
        let minimum = window.minimum.as_ref();
        WindowData {
            minimum_members: minimum.map(|(size, _)| *size),
            minimum_group: minimum.map(|(_, members)| group(input, members)).unwrap_or_default(),
            minimum_any: window.any,
            maximum_members: window.maximum,
        }
    }
}

/// Groups apart.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SplitData {
    /// Names in `firms`.
    pub groups: Vec<Vec<String>>,
    /// What they come to together.
    pub worth: f64,
}

/// Over what it was worked out how often a sharing holds.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct HoldsData {
    /// The standard error of `holds_probability`; null where that is.
    pub error: Option<f64>,
    /// The first so many samples.
    pub samples: u64,
    /// Groups that were held against each of them.
    pub groups: u64,
    /// Are these all groups of some members? Otherwise they are the nearest to leaving, expected, and each
    /// `holds_probability` is an upper bound.
    pub all_groups: bool,
}

impl HoldsData {
    fn of(stability: &Stability) -> Option<HoldsData> {
        let chance = stability.chance?;
        let error = stability.holds_probability().map(|holds| chance.error(holds));
        Some(HoldsData { error, samples: chance.samples, groups: chance.groups, all_groups: chance.all_groups })
    }
}

/// A way of sharing.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SharingData {
    /// Of one firm of each member.
    pub shares: IndexMap<String, f64>,
    /// Has each at least what it has alone?
    pub everyone_gains: bool,
    /// Does it keep every group?
    pub in_core: bool,
    /// In which part of the cases drawn; as in `stability`.
    pub holds_probability: Option<f64>,
    /// The group that would gain most by leaving, per firm.
    pub worst_coalition: Vec<String>,
    /// What it would gain in all.
    pub worst_gain: Option<f64>,
}

/// What was looked at of the sets of members.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SetsSampledData {
    /// Orders that were drawn; null where every set was looked at.
    pub orders: Option<u64>,
    /// Sets that were looked at.
    pub groups: u64,
    /// The largest standard error of a Shapley value.
    pub shapley_error: Option<f64>,
    /// Samples that each worth is the mean of; null where all.
    pub samples: Option<u64>,
    /// The standard error of the worth of all members.
    pub worth_error: Option<f64>,
}

pub(super) fn group(input: &Input, group: &Group) -> Vec<String> {
    group.iter().map(|(firm, _)| names::firm(input.model, *firm).to_owned()).collect()
}

fn leaving(input: &Input, worst: &Option<Leaving>) -> (Vec<String>, Option<f64>) {
    let names = worst.as_ref().map(|worst| group(input, &worst.group)).unwrap_or_default();
    (names, worst.as_ref().map(|worst| worst.gain))
}

fn sharing(input: &Input, stability: &Stability, test: &SharingTest) -> SharingData {
    let (worst_coalition, worst_gain) = leaving(input, &test.worst);
    let firms = stability.members.iter().map(|member| names::firm(input.model, member.firm).to_owned());
    SharingData {
        shares: firms.zip(test.shares.iter().copied()).collect(),
        everyone_gains: test.everyone_gains,
        in_core: test.in_core,
        holds_probability: test.holds,
        worst_coalition,
        worst_gain,
    }
}

fn name(kind: SharingKind) -> &'static str {
    match kind {
        SharingKind::Declared => "declared",
        SharingKind::Equal => "equal",
        SharingKind::BySales => "by_sales",
        SharingKind::Shapley => "shapley",
        SharingKind::Nucleolus => "nucleolus",
    }
}

pub(super) fn stability(
    input: &Input,
    arrangement: &Arrangement,
    (reading, read): (&MoneyReading, &Stability),
) -> StabilityData {
    let named = |firm| names::firm(input.model, firm).to_owned();
    let (worst_coalition, worst_gain) = leaving(input, &read.worst);
    let groups = |firm| input.model.firms.get(firm).is_some_and(|firm: &crate::model::Firm| firm.is_group);
    let worst = read.worst.iter().flat_map(|worst| &worst.group);
    let nucleolus = read.members.iter().map(|member| Some((named(member.firm), member.nucleolus?)));
    StabilityData {
        exact: read.sampled.is_none(),
        core_empty: read.core_empty,
        least_core: read.least_core,
        in_core: read.in_core,
        holds_probability: read.holds_probability(),
        holds: HoldsData::of(read),
        worst_coalition,
        worst_counts: worst.filter(|(firm, _)| groups(*firm)).map(|(firm, count)| (named(*firm), *count)).collect(),
        worst_gain,
        superadditive: read.superadditive,
        convex: read.convex,
        best_split: read.best_split.as_ref().map(|(parts, worth)| SplitData {
            groups: parts.iter().map(|part| group(input, part)).collect(),
            worth: *worth,
        }),
        shapley: read.members.iter().map(|member| (named(member.firm), member.shapley)).collect(),
        nucleolus: nucleolus.collect(),
        no_nucleolus: read.no_nucleolus.map(|reason| match reason {
            NoNucleolus::NoImputation => "no_imputation",
            NoNucleolus::TooLarge => "too_large",
        }),
        sharings: read.sharings.iter().map(|test| (name(test.kind), sharing(input, read, test))).collect(),
        window: SizesData::of(input, arrangement, &read.sizes),
        exits: exits(input, arrangement, reading),
        sampled: read.sampled.as_ref().map(|sampled| SetsSampledData {
            orders: sampled.orders,
            groups: sampled.groups,
            shapley_error: sampled.shapley_error,
            samples: sampled.samples,
            worth_error: sampled.worth_error,
        }),
    }
}

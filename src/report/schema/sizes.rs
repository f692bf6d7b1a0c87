use super::super::Input;
use super::stability::group;
use crate::evaluate::coalition::{Begins, Ends, LikeWindow, Sizes, Works};
use crate::model::Arrangement;
use schemars::JsonSchema;
use serde::Serialize;

/// What hangs on the number of members.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SizesData {
    /// The fewest members that reach each step of a schedule, of those declared.
    pub tiers: Vec<TierLeastData>,
    /// The fewest members with which each action brings more than it costs.
    pub actions: Vec<ActionLeastData>,
    /// With how many like members it works, also beyond those declared; null where most members differ.
    pub like: Option<LikeData>,
}

/// A step of a schedule.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct TierLeastData {
    /// The action.
    pub action: String,
    /// Which step, from 1.
    pub step: usize,
    /// The rate of such a group; null where it varies with an uncertain volume.
    pub rate: Option<f64>,
    /// How many firms.
    pub members: u64,
    /// Such a group; empty where more like firms than declared would be needed.
    pub group: Vec<String>,
}

/// An action.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ActionLeastData {
    /// The action.
    pub action: String,
    /// How many firms.
    pub members: u64,
    /// Such a group; empty where more like firms than declared would be needed.
    pub group: Vec<String>,
}

/// More or fewer like members, with all others.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct LikeData {
    /// The like members that are declared.
    pub like: Vec<String>,
    /// How many firms of other members take part in any case.
    pub others: u64,
    /// Firms in all up to which it was looked at.
    pub looked_at: u64,
    /// With how many firms everybody takes part.
    pub works: Vec<WorksData>,
    /// Why no number will do.
    pub empty: Option<EmptyData>,
    /// As above, for so many like firms.
    pub tiers: Vec<TierLeastData>,
    /// As above, for so many like firms.
    pub actions: Vec<ActionLeastData>,
}

/// Numbers of firms with which everybody takes part.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct WorksData {
    /// The fewest.
    pub from: u64,
    /// The most.
    pub to: u64,
    /// `tier`, `action`, `shared_cost`; null where one fewer would be no group.
    pub begins: Option<&'static str>,
    /// The action of the tier, or the one that needs so many.
    pub begins_with: Option<String>,
    /// The rate of the tier.
    pub rate: Option<f64>,
    /// `coordination`, `shared_benefit`, `somebody`; null where one more was not looked at.
    pub ends: Option<&'static str>,
}

/// Too few for the actions to pay, too many to coordinate.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct EmptyData {
    /// From how many firms on the actions pay.
    pub needed: u64,
    /// The action whose tier is reached then.
    pub tier_of: Option<String>,
    /// Up to how many the coordination would be borne.
    pub bearable: u64,
}

fn action(arrangement: &Arrangement, number: usize) -> String {
    arrangement.actions.get(number).map(|action| action.heading.name.clone()).unwrap_or_default()
}

impl SizesData {
    pub(super) fn of(input: &Input, arrangement: &Arrangement, sizes: &Sizes) -> SizesData {
        let tiers = sizes.steps.iter().map(|found| TierLeastData {
            action: action(arrangement, found.action),
            step: found.step + 1,
            rate: found.rate,
            members: found.members,
            group: group(input, &found.group),
        });
        let actions = sizes.actions.iter().map(|found| ActionLeastData {
            action: action(arrangement, found.action),
            members: found.members,
            group: group(input, &found.group),
        });
        let like = sizes.like.as_ref().map(|like| LikeData::of(input, arrangement, like));
        SizesData { tiers: tiers.collect(), actions: actions.collect(), like }
    }
}

impl LikeData {
    fn of(input: &Input, arrangement: &Arrangement, like: &LikeWindow) -> LikeData {
        let tiers = like.steps.iter().map(|(of, step, rate, members)| TierLeastData {
            action: action(arrangement, *of),
            step: step + 1,
            rate: *rate,
            members: *members,
            group: Vec::new(),
        });
        let actions = like.actions.iter().map(|(of, members)| ActionLeastData {
            action: action(arrangement, *of),
            members: *members,
            group: Vec::new(),
        });
        LikeData {
            like: group(input, &like.like),
            others: like.others,
            looked_at: like.looked_at,
            works: like.works.iter().map(|works| WorksData::of(arrangement, works)).collect(),
            empty: like.empty.map(|empty| EmptyData {
                needed: empty.needed,
                tier_of: empty.step.map(|(of, _)| action(arrangement, of)),
                bearable: empty.bearable,
            }),
            tiers: tiers.collect(),
            actions: actions.collect(),
        }
    }
}

impl WorksData {
    fn of(arrangement: &Arrangement, works: &Works) -> WorksData {
        let (begins, begins_with, rate) = match works.begins {
            None => (None, None, None),
            Some(Begins::Step { action: of, rate }) => (Some("tier"), Some(action(arrangement, of)), rate),
            Some(Begins::Action(of)) => (Some("action"), Some(action(arrangement, of)), None),
            Some(Begins::Covered) => (Some("shared_cost"), None, None),
        };
        let ends = works.ends.map(|ends| match ends {
            Ends::Coordination => "coordination",
            Ends::Shared => "shared_benefit",
            Ends::Somebody => "somebody",
        });
        WorksData { from: works.from, to: works.to, begins, begins_with, rate, ends }
    }
}

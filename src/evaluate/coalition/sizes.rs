//! With how many members it works, and why: what is read off.

use super::reading::Group;

/// What hangs on the number of members.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sizes {
    /// With how many like members it works; `None` where most members differ, or it was not worked out.
    pub like: Option<LikeWindow>,
    /// Of each action the steps of its schedules that some group reaches, the lowest first.
    pub steps: Vec<LeastForStep>,
    /// The actions that bring some group more than they cost.
    pub actions: Vec<LeastForAction>,
}

/// The fewest members with which a step of a schedule is reached, expected.
#[derive(Debug, Clone, PartialEq)]
pub struct LeastForStep {
    /// Of the arrangement's actions.
    pub action: usize,
    /// Which step, from 0.
    pub step: usize,
    /// The rate that this group has; `None` where it varies with the volume.
    pub rate: Option<f64>,
    /// How many firms.
    pub members: u64,
    /// Such a group.
    pub group: Group,
}

/// The fewest members with which an action brings more than it costs, expected.
#[derive(Debug, Clone, PartialEq)]
pub struct LeastForAction {
    /// Of the arrangement's actions.
    pub action: usize,
    /// How many firms.
    pub members: u64,
    /// Such a group.
    pub group: Group,
}

/// With how many like members it works, where all others take part. It is looked at beyond the members declared, as if
/// there were more firms like them.
#[derive(Debug, Clone, PartialEq)]
pub struct LikeWindow {
    /// The like members, as many as are declared.
    pub like: Group,
    /// How many firms of other members take part in any case.
    pub others: u64,
    /// Firms of all members up to which it was looked at.
    pub looked_at: u64,
    /// From how many firms to how many everybody takes part, in ascending order.
    pub works: Vec<Works>,
    /// Why no number will do.
    pub empty: Option<EmptyWindow>,
    /// The fewest firms that reach each step of a schedule, also where the declared ones do not; action, step, rate.
    pub steps: Vec<(usize, usize, Option<f64>, u64)>,
    /// The fewest firms with which each action brings more than it costs.
    pub actions: Vec<(usize, u64)>,
}

/// Numbers of firms, one after the other, with which everybody takes part.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Works {
    /// The fewest.
    pub from: u64,
    /// The most.
    pub to: u64,
    /// Why it does not with one fewer; `None` where one fewer would be no group.
    pub begins: Option<Begins>,
    /// Why it does not with one more; `None` where that was not looked at.
    pub ends: Option<Ends>,
}

/// What it takes a number of members for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Begins {
    /// A higher step of a schedule is reached.
    Step {
        /// Of the arrangement's actions.
        action: usize,
        /// The rate that it has then; `None` where it varies with the volume.
        rate: Option<f64>,
    },
    /// An action can be carried out.
    Action(usize),
    /// What costs the same for any number is shared by enough.
    Covered,
}

/// What makes one more too many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ends {
    /// Each bears more coordination, and the actions do not bring each as much more.
    Coordination,
    /// What the actions bring is shared by too many.
    Shared,
    /// Somebody has less, though all together bring each as much.
    Somebody,
}

/// Like firms of too small a capacity: too few for what they do together to pay, too many to coordinate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct EmptyWindow {
    /// From how many firms on the actions pay.
    pub needed: u64,
    /// The action whose schedule has a higher step from there on, and its rate; `None` where they pay for another
    /// reason.
    pub step: Option<(usize, Option<f64>)>,
    /// Up to how many firms the best that the actions give each would bear the coordination.
    pub bearable: u64,
}

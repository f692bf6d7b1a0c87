use super::super::{Input, names};
use crate::evaluate::money::{ExitCause, ExitReason, MoneyReading, Remains};
use crate::model::Arrangement;
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;

/// What those who stay have once one firm leaves; present values, of all of them together.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ExitData {
    /// As it is now.
    pub before: f64,
    /// Without the firm: what they can expect at best, together or apart.
    pub after: f64,
    /// Why; their differences add up to that of the two, the largest first.
    pub causes: Vec<ExitCauseData>,
}

/// Why those who stay have another amount.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ExitCauseData {
    /// `leader_leaves`, `one_left`, `needs`, `tier`, `rests_on_leader`, `links`, `shared_by_fewer`, `paid_by_it`, `cost`,
    /// `benefit`, `transfer`, `no_longer_pays`, `apart`.
    pub reason: &'static str,
    /// The action it comes by; null for coordination and for all of it.
    pub action: Option<String>,
    /// The line it comes by; null for a whole action.
    pub line: Option<String>,
    /// Of those who stay, with the firm.
    pub before: f64,
    /// Of those who stay, without it.
    pub after: f64,
    /// After less before.
    pub difference: f64,
}

/// By the names of the members.
pub(super) fn exits(input: &Input, arrangement: &Arrangement, reading: &MoneyReading) -> IndexMap<String, ExitData> {
    let of = |remains: &Remains| ExitData {
        before: remains.before,
        after: remains.after,
        causes: remains.causes.iter().map(|found| cause(arrangement, found)).collect(),
    };
    let named = |firm| names::firm(input.model, firm).to_owned();
    let members = reading.members.iter();
    members.filter_map(|member| Some((named(member.firm), of(member.remains.as_ref()?)))).collect()
}

fn cause(arrangement: &Arrangement, found: &ExitCause) -> ExitCauseData {
    let action = found.action.and_then(|action| arrangement.actions.get(action));
    ExitCauseData {
        reason: reason(found.reason),
        action: action.map(|action| action.heading.name.clone()),
        line: found.line.as_ref().map(names::line),
        before: found.before,
        after: found.after,
        difference: found.by(),
    }
}

fn reason(reason: ExitReason) -> &'static str {
    match reason {
        ExitReason::LeaderLeaves => "leader_leaves",
        ExitReason::OneLeft => "one_left",
        ExitReason::Needs(_) => "needs",
        ExitReason::Tier => "tier",
        ExitReason::RestsOnLeader => "rests_on_leader",
        ExitReason::Links { .. } => "links",
        ExitReason::SharedByFewer => "shared_by_fewer",
        ExitReason::PaidByIt => "paid_by_it",
        ExitReason::Cost => "cost",
        ExitReason::Benefit => "benefit",
        ExitReason::Transfer => "transfer",
        ExitReason::NoLongerPays => "no_longer_pays",
        ExitReason::Apart => "apart",
    }
}

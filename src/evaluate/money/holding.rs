//! Arrangements that pay for each of their members: of these alone is said what groups of members could do.

use super::loss::{is_loss, loss};
use super::reading::{MemberMoney, MoneyReading, PivotalMember};
use crate::evaluate::coalition::{EmptyWindow, Stability};
use crate::model::{Arrangement, Firm, Id, Model, Sharing};

/// A gain that is worth speaking of, as a part of what all have.
const WORTH_SAYING: f64 = 0.05;

/// What sets of members say, where everybody has a reason to take part: else that is told instead.
pub(crate) fn holding<'r>(
    model: &Model,
    arrangement: &Arrangement,
    reading: &'r MoneyReading,
) -> Option<&'r Stability> {
    let pays = !reading.shared_by_contribution && loss(model, arrangement, reading).is_none();
    let stability = reading.stability.as_ref().filter(|_| pays)?;
    reading.members.iter().all(|member| member.participates).then_some(stability)
}

/// Is an amount worth speaking of beside what all have?
pub(crate) fn matters(reading: &MoneyReading, amount: f64) -> bool {
    amount > WORTH_SAYING * reading.npv.mean.abs().max(reading.worth.abs()) && amount > 0.005
}

/// Members whose exit breaks somebody's reason to take part, or ends it all; without those who take a tier along. Where
/// half of the members or more are such, it is their number that is needed, and not one of them.
pub(crate) fn needed(reading: &MoneyReading) -> Vec<&PivotalMember> {
    let breaks = |exit: &&PivotalMember| exit.ends_it || !exit.breaks.is_empty();
    let all: Vec<&PivotalMember> = reading.pivotal.iter().filter(breaks).collect();
    if 2 * all.len() >= reading.members.len() {
        return Vec::new();
    }
    all.into_iter().filter(|exit| exit.loses_tier.is_none()).collect()
}

/// How many firms take part.
pub(crate) fn firms(reading: &MoneyReading) -> u64 {
    reading.members.iter().map(|member| member.count).sum()
}

/// Why no number of like members will do, where that is so; it is then told instead of what it leads to.
pub(crate) fn empty_window(reading: &MoneyReading) -> Option<EmptyWindow> {
    reading.stability.as_ref()?.sizes.like.as_ref()?.empty
}

/// Is this firm one whose exit ends it, or somebody's reason to take part?
pub(crate) fn is_needed(reading: &MoneyReading, firm: Id<Firm>) -> bool {
    needed(reading).iter().any(|exit| exit.firm == firm)
}

/// Members that a sharing by weights leaves below what they have alone, where equal parts of the same money would leave
/// nobody there.
pub(crate) fn below_alone<'r>(arrangement: &Arrangement, reading: &'r MoneyReading) -> Vec<&'r MemberMoney> {
    let by_weight = matches!(arrangement.sharing, Sharing::Proportional(_)) && !reading.shared_by_contribution;
    let firms = firms(reading) as f64;
    let own: f64 = reading.members.iter().map(|member| member.count as f64 * member.own).sum();
    let part = (reading.npv.mean - own) / firms.max(1.0);
    let enough = |member: &MemberMoney| !is_loss(member.own + part - member.npv_alone.mean.max(0.0));
    if !by_weight || !reading.members.iter().all(enough) {
        return Vec::new();
    }
    reading.members.iter().filter(|member| member.support > 0.0 && is_loss(-member.support)).collect()
}

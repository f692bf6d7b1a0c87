//! Arrangements that pay for each of their members: of these alone is said what groups of members could do.

use super::loss::loss;
use super::reading::{MoneyReading, PivotalMember};
use crate::evaluate::coalition::Stability;
use crate::model::{Arrangement, Model};

/// A gain that is worth speaking of, as a part of what all have.
const WORTH_SAYING: f64 = 0.01;

/// What sets of members say, where everybody has a reason to take part: else that is told instead.
pub(crate) fn holding<'r>(model: &Model, arrangement: &Arrangement, reading: &'r MoneyReading) -> Option<&'r Stability> {
    let pays = !reading.shared_by_contribution && loss(model, arrangement, reading).is_none();
    let stability = reading.stability.as_ref().filter(|_| pays)?;
    reading.members.iter().all(|member| member.participates).then_some(stability)
}

/// Is an amount worth speaking of beside what all have?
pub(crate) fn matters(reading: &MoneyReading, amount: f64) -> bool {
    amount > WORTH_SAYING * reading.npv.mean.abs().max(reading.worth.abs()) && amount > 0.005
}

/// Members whose exit breaks somebody's reason to take part, or ends it all; without those who take a tier along.
pub(crate) fn needed(reading: &MoneyReading) -> impl Iterator<Item = &PivotalMember> {
    let breaks = |exit: &&PivotalMember| exit.loses_tier.is_none() && (exit.ends_it || !exit.breaks.is_empty());
    reading.pivotal.iter().filter(breaks)
}

/// How many firms take part.
pub(crate) fn firms(reading: &MoneyReading) -> u64 {
    reading.members.iter().map(|member| member.count).sum()
}

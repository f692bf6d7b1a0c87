//! What is read off the ledger: what each member and the whole can expect, alone and together.

mod accounts;
mod arrangement;
mod cash_flow;
mod leave;
mod means;
mod member;
mod reading;
mod rows;
mod statistics;
mod verdict;

pub use reading::*;
pub use rows::ledger_rows;

pub(crate) use accounts::Accounts;

use super::expressions::{Problem, Reckoner, Scope};
use super::ledger::Timeline;
use super::program::Value;
use super::{FirmReading, Sampling};
use crate::diagnostic::Finding;
use crate::model::Model;
use means::Means;

/// Works out the money of every arrangement. Without sampling, only what is the same in every sample is worked out.
pub(crate) fn read(model: &Model, firms: &[FirmReading], sampling: Option<&Sampling>) -> (Money, Vec<Finding>) {
    let mut reckoner = Reckoner::new(model, firms);
    let mut timeline = timeline(model, &mut reckoner);
    let mut accounts: Vec<Option<Accounts<'_>>> = Vec::new();
    for (id, arrangement) in model.arrangements.iter() {
        accounts.push(Accounts::of(&mut reckoner, &mut timeline, id, arrangement));
    }
    let mut money = Money { arrangements: Vec::new(), sampled: sampling.cloned() };
    for account in accounts {
        let outcome = match account {
            None => Outcome::Broken,
            Some(account) => outcome(&account, &mut reckoner, &mut timeline, sampling),
        };
        money.arrangements.push(outcome);
    }
    let findings = reckoner.problems.iter().filter_map(|problem| problem.finding(model)).collect();
    (money, findings)
}

/// The horizon and the rates; 0 where the model states no rate.
pub(crate) fn timeline<'m>(model: &'m Model, reckoner: &mut Reckoner<'m>) -> Timeline {
    let settings = &model.settings;
    let rate = settings.discount_rate.as_ref().and_then(|rate| reckoner.amount(rate, &Scope::of_model()));
    let rate = rate.unwrap_or(Value::ZERO);
    let social = settings.social_discount_rate.as_ref();
    let social = social.and_then(|social| reckoner.amount(social, &Scope::of_model())).unwrap_or(rate);
    Timeline::new(settings.horizon_years(), rate, social)
}

fn outcome<'m>(
    accounts: &Accounts<'m>,
    reckoner: &mut Reckoner<'m>,
    timeline: &mut Timeline,
    sampling: Option<&Sampling>,
) -> Outcome {
    let wanted = accounts.wanted(reckoner, timeline);
    let needs_sampling = wanted.iter().any(|value| value.certain().is_none());
    let Some(means) = Means::of(reckoner, &wanted, sampling) else {
        return if needs_sampling && sampling.is_none() { Outcome::NeedsSampling } else { Outcome::Broken };
    };
    let reading = arrangement::read(accounts, reckoner, timeline, &means, sampling);
    match reading {
        Some(reading) => Outcome::Worked(Box::new(reading)),
        None => {
            reckoner.report(Problem::NotFinite(None));
            Outcome::Broken
        }
    }
}

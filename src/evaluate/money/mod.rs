//! What is read off the ledger: what each member and the whole can expect, alone and together.

mod accounts;
mod arrangement;
mod brought;
mod cash_flow;
mod commitments;
mod contribution;
mod crowding;
mod discount;
mod firm_columns;
mod holding;
mod leave;
mod lines;
mod loss;
mod means;
mod member;
mod publish;
mod reading;
mod remains;
mod rows;
mod statistics;
mod together;
mod totals;
mod unknown;
mod verdict;

pub use contribution::Contribution;
pub use lines::LineName;
pub use reading::*;
pub use remains::{ExitCause, ExitReason, Remains};
pub use rows::ledger_rows;
pub use verdict::Verdict;

pub(crate) use accounts::{Accounts, Depth, NotBooked, Of, present};
pub(crate) use contribution::is_settlement;
pub(crate) use discount::Discount;
pub(crate) use firm_columns::FirmColumns;
pub(crate) use holding::{below_alone, empty_window, firms, holding, is_needed, matters, needed};
pub(crate) use leave::Alone;
pub(crate) use lines::{LineValue, line_values};
pub(crate) use loss::{Loss, is_loss, losing, loss};
pub(crate) use means::{AT_ONCE, Means};
pub(crate) use publish::asks_of_sets;
pub(crate) use statistics::Figures as Spreads;
pub(crate) use unknown::{everybody_participates, resting_on_unknown, several};

use super::Sampling;
use super::coalition::Separator;
use super::expressions::{Figures, Problem, Reckoner, Scope};
use super::ledger::Timeline;
use super::program::Value;
use crate::model::Model;
use together::Together;

/// An arrangement with its ledgers and its figures.
pub(crate) struct Booked<'m> {
    pub(crate) accounts: Accounts<'m>,
    pub(crate) reading: MoneyReading,
}

/// Are ledgers kept once their figures are read off?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Keep {
    /// Ten thousand arrangements would fill the memory.
    Nothing,
    /// For derivations.
    Ledgers,
}

/// Every arrangement that was worked out, and what it was worked out with.
pub(crate) struct Books<'m> {
    pub(crate) reckoner: Reckoner<'m>,
    pub(crate) timeline: Timeline,
    /// In the order of the model; `None` where there are no figures.
    pub(crate) booked: Vec<Option<Booked<'m>>>,
    pub(crate) money: Money,
    /// What firms have of all of them, where something asks for it.
    pub(crate) columns: Option<FirmColumns>,
}

/// Books and works out every arrangement, with a reckoner that is set up. Without sampling, only what is the same in
/// every sample is worked out.
pub(crate) fn books<'m>(
    model: &'m Model,
    mut reckoner: Reckoner<'m>,
    sampling: Option<&Sampling>,
    keep: Keep,
) -> Books<'m> {
    let mut timeline = timeline(model, &mut reckoner);
    let mut money = Money { sampled: sampling.cloned(), ..Money::default() };
    let mut figures = Figures::default();
    let mut columns = FirmColumns::asked(model);
    let mut separator = Separator::default();
    let mut booked = Vec::new();
    for (id, arrangement) in model.arrangements.iter() {
        if stopped(sampling) {
            break;
        }
        let links = super::structure::read(model, arrangement).links;
        let depth = if sampling.is_some() { Depth::Exits } else { Depth::CertainOnly };
        let (outcome, books) = match Accounts::of(&mut reckoner, &mut timeline, arrangement, depth) {
            Ok(mut accounts) => {
                let publish = (id.index(), links, &mut figures, columns.as_mut());
                let tools = (&mut reckoner, &mut timeline, &mut separator);
                let outcome = outcome(&mut accounts, tools, sampling, publish);
                let reading = outcome.reading().filter(|_| keep == Keep::Ledgers).cloned();
                (outcome, reading.map(|reading| Booked { accounts, reading }))
            }
            Err(NotBooked::Varies) => (Outcome::NeedsSampling, None),
            Err(NotBooked::RestsOnUnknown) => (Outcome::RestsOnUnknown, None),
            Err(NotBooked::Broken) => (Outcome::Broken, None),
        };
        money.arrangements.push(outcome);
        booked.push(books);
    }
    money.totals = totals::totals(model, &money);
    reckoner.figures = Some(figures);
    Books { reckoner, timeline, booked, money, columns }
}

/// The horizon and the rates; 0 where the model states no rate.
pub(crate) fn timeline<'m>(model: &'m Model, reckoner: &mut Reckoner<'m>) -> Timeline {
    let settings = &model.settings;
    let outer = std::mem::take(&mut reckoner.rests);
    let rate = settings.discount_rate.as_ref().and_then(|rate| reckoner.amount(rate, &Scope::of_model()));
    let rate = rate.unwrap_or(Value::ZERO);
    let social = settings.social_discount_rate.as_ref();
    let social = social.and_then(|social| reckoner.amount(social, &Scope::of_model())).unwrap_or(rate);
    let rests = std::mem::replace(&mut reckoner.rests, outer);
    let on_unknown = rests.on_unknown && reckoner.unknown.is_none();
    Timeline::new(settings.horizon_years(), [rate, social], on_unknown)
}

fn outcome<'m>(
    accounts: &mut Accounts<'m>,
    (reckoner, timeline, separator): (&mut Reckoner<'m>, &mut Timeline, &mut Separator),
    sampling: Option<&Sampling>,
    (index, links, figures, columns): (usize, Option<f64>, &mut Figures<'m>, Option<&mut FirmColumns>),
) -> Outcome {
    let together = Together::of(accounts, reckoner, timeline, separator);
    let mut wanted = accounts.wanted(reckoner, timeline);
    wanted.extend(together.drawn());
    let needs_sampling = wanted.iter().any(|value| value.certain().is_none());
    let likely = if needs_sampling { arrangement::likely_columns(accounts, reckoner, timeline) } else { Vec::new() };
    let Some(mut means) = Means::of(reckoner, &wanted, &likely, sampling) else {
        not_finite(reckoner, accounts);
        return if needs_sampling && sampling.is_none() { Outcome::NeedsSampling } else { Outcome::Broken };
    };
    let found = together.games(accounts, (reckoner, timeline, separator), &means, sampling);
    if found.contribution.is_some() {
        let mut wanted = accounts.wanted(reckoner, timeline);
        wanted.extend(found.drawn());
        let Some(again) = Means::of(reckoner, &wanted, &[], sampling) else { return Outcome::Broken };
        means = again;
    }
    match arrangement::read(accounts, reckoner, timeline, (&means, &found), sampling) {
        Some((mut reading, varying)) => {
            if stopped(sampling) {
                return Outcome::Broken;
            }
            reading.best_size = crowding::best_size(accounts, (reckoner, timeline), &means, sampling);
            let tools = (&mut *reckoner, &mut *timeline, separator);
            reading.stability = found.stability(accounts, tools, (&means, sampling), (&reading, &varying));
            reading.contribution = found.contribution;
            publish::publish(index, &reading, links, &varying, figures);
            if let Some(columns) = columns {
                columns.add(index, accounts, (&reading, &varying), (reckoner, timeline));
            }
            Outcome::Worked(Box::new(reading))
        }
        None => {
            not_finite(reckoner, accounts);
            Outcome::Broken
        }
    }
}

/// Is what is left to do no longer waited for?
fn stopped(sampling: Option<&Sampling>) -> bool {
    sampling.is_some_and(|sampling| sampling.stop.is_asked())
}

/// A sum without a finite result that nobody wrote is said where its arrangement stands.
fn not_finite(reckoner: &mut Reckoner<'_>, accounts: &Accounts<'_>) {
    let unsaid = reckoner.problems.iter_mut().filter(|problem| **problem == Problem::NotFinite(None));
    unsaid.for_each(|problem| *problem = Problem::NotFinite(Some(accounts.arrangement.heading.place)));
}

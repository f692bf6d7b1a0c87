//! Why an arrangement does not pay for its members: one reason, the nearest to what can be changed.

use super::discount::{Discount, discount};
use super::reading::{ActionMoney, MoneyReading, YearMoney};
use super::verdict::Verdict;
use crate::model::{Arrangement, Model};

/// What can be told from rounding: half a cent.
const NOTICED: f64 = 0.005;

/// Why the members of an arrangement lose by it all together. The first that holds, so that one finding says it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Loss {
    /// Without its losing actions it would pay: what it would then come to.
    Actions(f64),
    /// It costs first, and would pay if the horizon were so many years.
    Horizon(u32),
    /// A schedule of discounts does not give enough.
    Discount(Discount),
    /// The actions pay, and coordination costs more.
    Coordination,
    /// It costs more than it brings.
    Whole,
}

/// `None` where members gain or come out even, and where funders pay and all together gain: then what each member has
/// decides.
pub(crate) fn loss(model: &Model, arrangement: &Arrangement, reading: &MoneyReading) -> Option<Loss> {
    let total = reading.npv.mean;
    if !is_loss(total) || (!reading.funders.is_empty() && reading.verdict != Verdict::NotViable) {
        return None;
    }
    let without = total - losing(reading).map(|(_, npv)| npv).sum::<f64>();
    if without > NOTICED {
        return Some(Loss::Actions(without));
    }
    if let Some(years) = cut_off(model, reading) {
        return Some(Loss::Horizon(years));
    }
    if let Some(discount) = discount(model, arrangement, reading) {
        return Some(Loss::Discount(discount));
    }
    let actions: f64 = reading.by_action.iter().map(|action| action.npv.mean).sum();
    Some(if actions > NOTICED { Loss::Coordination } else { Loss::Whole })
}

/// Is it below zero by more than rounding?
pub(crate) fn is_loss(amount: f64) -> bool {
    amount < -NOTICED
}

/// Actions that cost members more than they bring, by number, with what they come to.
pub(crate) fn losing(reading: &MoneyReading) -> impl Iterator<Item = (usize, f64)> {
    reading.by_action.iter().map(|action: &ActionMoney| action.npv.mean).enumerate().filter(|(_, npv)| is_loss(*npv))
}

/// The least horizon with which it pays, if every further year is like the last one; at most twice the horizon, beyond
/// which nobody should hope for it.
fn cut_off(model: &Model, reading: &MoneyReading) -> Option<u32> {
    let last = reading.years.last()?;
    let rate = model.settings.discount_rate.as_ref().map_or(Some(0.0), |rate| rate.constant)?;
    let early = |year: &YearMoney| year.net >= 0.0 || 2 * year.year < last.year;
    let costs_first = !reading.first_flow_positive && reading.years.iter().all(early);
    if !costs_first || reading.payback.is_some() || last.net <= NOTICED {
        return None;
    }
    let mut npv = reading.npv.mean;
    (last.year + 1..=2 * last.year).find(|year| {
        npv += last.net / (1.0 + rate).powi(*year as i32);
        npv >= 0.0
    })
}

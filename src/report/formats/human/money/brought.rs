//! What advantages bring and what obstacles cost, for the sections that show them.

use super::super::page::Page;
use super::amounts::{self, Amounts, seen};
use crate::evaluate::money::{MoneyReading, ObstacleMoney, Outcome, Stat};
use crate::model::{Arrangement, Id};

/// Present value of what the actions with an advantage bring.
pub(in super::super) fn advantage(page: &Page, id: Id<Arrangement>, number: usize) -> Option<Stat> {
    Some(reading(page, id)?.advantages.get(number)?.present_benefit)
}

/// What an obstacle costs in a year.
pub(in super::super) fn obstacle(page: &Page, id: Id<Arrangement>, number: usize) -> Option<ObstacleMoney> {
    reading(page, id)?.obstacles.get(number).copied()
}

/// Amounts that stand one below the other, each with its range.
pub(in super::super) fn spread_of(page: &Page, stats: &[Option<Stat>]) -> Vec<Option<String>> {
    let values: Vec<f64> = stats.iter().flatten().flat_map(seen).collect();
    let amounts = Amounts::of(page, &values);
    let known: Vec<&Stat> = stats.iter().flatten().collect();
    let mut shown = amounts.column(known.into_iter(), true).into_iter();
    stats.iter().map(|stat| stat.as_ref().and_then(|_| shown.next())).collect()
}

/// An amount by itself.
pub(in super::super) fn plain(page: &Page, value: f64) -> String {
    amounts::money(page, value)
}

fn reading<'a>(page: &Page<'a>, id: Id<Arrangement>) -> Option<&'a MoneyReading> {
    page.input.measurements.money.arrangements.get(id.index()).and_then(Outcome::reading)
}

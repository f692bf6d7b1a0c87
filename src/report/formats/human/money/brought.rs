//! What advantages bring and what obstacles cost, for the sections that show them.

use super::super::page::Page;
use super::amounts::{self, Amounts, seen};
use crate::evaluate::money::{MoneyReading, ObstacleMoney, Outcome, Stat};
use crate::model::{Arrangement, Id};
use unicode_width::UnicodeWidthStr;

/// Present value of what the actions with an advantage bring.
pub(in super::super) fn advantage(page: &Page, id: Id<Arrangement>, number: usize) -> Option<Stat> {
    Some(reading(page, id)?.advantages.get(number)?.present_benefit)
}

/// What an obstacle costs in a year.
pub(in super::super) fn obstacle(page: &Page, id: Id<Arrangement>, number: usize) -> Option<ObstacleMoney> {
    reading(page, id)?.obstacles.get(number).copied()
}

/// The most columns that an amount and its range may take.
const MAX_WIDTH: usize = 30;

/// Amounts that stand one below the other, each with its range where there is room for all of them.
pub(in super::super) fn spread_of(page: &Page, stats: &[Option<Stat>]) -> Vec<Option<String>> {
    let values: Vec<f64> = stats.iter().flatten().flat_map(seen).collect();
    let amounts = Amounts::of(page, &values);
    let known: Vec<&Stat> = stats.iter().flatten().collect();
    let ranged = amounts.column(known.iter().copied(), true);
    let roomy = ranged.iter().all(|text| text.width() <= MAX_WIDTH);
    let shown = if roomy { ranged } else { amounts.column(known.into_iter(), false) };
    let mut shown = shown.into_iter();
    stats.iter().map(|stat| stat.as_ref().and_then(|_| shown.next())).collect()
}

/// An amount by itself.
pub(in super::super) fn plain(page: &Page, value: f64) -> String {
    amounts::money(page, value)
}

fn reading<'a>(page: &Page<'a>, id: Id<Arrangement>) -> Option<&'a MoneyReading> {
    page.input.measurements.money.arrangements.get(id.index()).and_then(Outcome::reading)
}

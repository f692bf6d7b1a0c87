//! The money of all members, year by year.

use super::super::block::Picture;
use super::super::page::Page;
use super::super::table::{Cell, Table};
use super::amounts::Amounts;
use crate::evaluate::money::{MoneyReading, YearMoney};
use crate::model::{Arrangement, Id};

/// The most rows; of longer horizons the years in the middle are left out.
const MAX_ROWS: usize = 13;
/// How many of the last years are shown then.
const LAST: usize = 4;

/// The years that a row stands for, and what comes in each of them.
struct Row<'r> {
    last: u32,
    money: &'r YearMoney,
}

pub(super) fn write(page: &mut Page, id: Id<Arrangement>, reading: &MoneyReading) {
    let rests_on = if reading.npv.varies() {
        page.say("expected values, not discounted", "valores esperados, sin descontar")
    } else {
        page.say("not discounted", "sin descontar")
    };
    page.section(page.say("Year by year", "Año por año"), rests_on);
    page.picture(Picture::Years(id));
    let mut all: Vec<Row> = reading.years.iter().map(|money| Row { last: money.year, money }).collect();
    if all.len() > MAX_ROWS {
        all = runs(all);
    }
    let columns = columns(reading);
    let shown = |money: &YearMoney| columns.iter().map(|(_, of)| of(money)).collect::<Vec<f64>>();
    let values: Vec<f64> = reading.years.iter().flat_map(shown).collect();
    let amounts = Amounts::of(page, &values);
    let tables = [amounts, amounts.bare()].map(|amounts| table(page, &all, &columns, &amounts));
    match tables.iter().find(|table| table.fits(page)) {
        Some(table) => table.write(page),
        None => tables[0].stacked(page, page.say("Year ", "Año ")).write(page),
    }
}

type Column = (&'static str, &'static str);
type Of = fn(&YearMoney) -> f64;

/// Those that say something.
fn columns(reading: &MoneyReading) -> Vec<(Column, Of)> {
    let all: [(Column, Of, bool); 5] = [
        (("Benefit", "Beneficio"), |year| year.benefit, true),
        (("Cost", "Costo"), |year| year.cost, true),
        (("Transfers", "Transferencias"), |year| year.transfers, false),
        (("Net", "Neto"), |year| year.net, true),
        (("Paid\u{a0}by others", "Pagan otros"), |year| year.funders, false),
    ];
    let says = |of: Of| reading.years.iter().any(|year| of(year) != 0.0);
    all.into_iter().filter(|(_, of, always)| *always || says(*of)).map(|(name, of, _)| (name, of)).collect()
}

fn table(page: &Page, all: &[Row], columns: &[(Column, Of)], amounts: &Amounts) -> Table {
    let mut head = vec![Cell::plain(page.say("Year", "Año"))];
    head.extend(columns.iter().map(|((en, es), _)| Cell::plain(page.say(en, es)).right()));
    let mut table = Table::of_numbers(2, head);
    let folded = all.len() > MAX_ROWS;
    for (at, row) in all.iter().enumerate() {
        let first = MAX_ROWS - LAST - 1;
        if folded && at == first {
            let dots = if page.look.unicode { "…" } else { "..." };
            table.push(vec![Cell::faint(dots)]);
        }
        if folded && (first..all.len() - LAST).contains(&at) {
            continue;
        }
        let years = match (row.money.year, row.last) {
            (first, last) if first == last => first.to_string(),
            (first, last) => format!("{first} {} {last}", page.say("to", "a")),
        };
        let mut cells = vec![Cell::plain(years)];
        cells.extend(columns.iter().map(|(_, of)| Cell::plain(amounts.one(of(row.money))).right()));
        table.push(cells);
    }
    table
}

/// Years with the same money put together.
fn runs(all: Vec<Row>) -> Vec<Row> {
    let same = |one: &YearMoney, other: &YearMoney| YearMoney { year: other.year, ..*one } == *other;
    let mut runs: Vec<Row> = Vec::new();
    for row in all {
        match runs.last_mut() {
            Some(run) if same(run.money, row.money) => run.last = row.last,
            Some(_) | None => runs.push(row),
        }
    }
    runs
}

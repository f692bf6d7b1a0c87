//! Who pays.

use super::super::money;
use super::super::page::Page;
use super::super::table::{Cell, Table};
use super::SOURCE;
use crate::evaluate::{Payer, ProgrammeFigures};
use crate::report::names;
use crate::tongue::number;

pub(super) fn write(page: &mut Page, figures: &ProgrammeFigures) {
    if figures.paid_by.is_empty() {
        return;
    }
    page.section(page.say("Who pays", "Quién paga"), SOURCE);
    let head = [
        page.say("Payer", "Quién"),
        page.say("Expected", "Esperado"),
        page.say("Of nine in ten samples", "En nueve de diez muestras"),
        page.say("Share", "Parte"),
    ];
    let head = head.iter().enumerate().map(|(at, text)| {
        let cell = Cell::plain(*text);
        if at == 0 { cell } else { cell.right() }
    });
    let mut table = Table::of_numbers(2, head.collect());
    let total: f64 = figures.paid_by.iter().map(|(_, amount)| amount.mean).sum();
    for (payer, amount) in &figures.paid_by {
        let who = match payer {
            Payer::Firms => page.say("The firms that take part", "Las empresas que participan").to_owned(),
            Payer::Party(party) => names::party_shown(page.model(), *party).to_owned(),
        };
        let range = if amount.varies() { money::range(page, amount) } else { String::new() };
        let share = if total > 0.0 { number::percent(page.tongue(), amount.mean / total, 0) } else { String::new() };
        table.row([
            Cell::plain(who),
            Cell::plain(money::mean(page, amount.mean)).right(),
            Cell::plain(range).right(),
            Cell::plain(share).right(),
        ]);
    }
    table.write(page);
}

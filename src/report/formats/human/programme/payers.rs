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
    let varies = figures.paid_by.iter().any(|(_, amount)| amount.varies());
    let mut head = vec![Cell::plain(page.say("Payer", "Quién")), Cell::plain(page.say("Expected", "Esperado")).right()];
    if varies {
        head.push(Cell::plain(page.say("Nine in ten samples", "Nueve de cada diez muestras")).right());
    }
    head.push(Cell::plain(page.say("Share", "Parte")).right());
    let mut table = Table::of_numbers(2, head);
    let total: f64 = figures.paid_by.iter().map(|(_, amount)| amount.mean).sum();
    for (payer, amount) in &figures.paid_by {
        let who = match payer {
            Payer::Firms => page.say("The firms that take part", "Las empresas que participan").to_owned(),
            Payer::Party(party) => names::party_shown(page.model(), *party).to_owned(),
        };
        let range = if amount.varies() { money::range(page, amount) } else { String::new() };
        let share = if total > 0.0 { number::percent(page.tongue(), amount.mean / total, 0) } else { String::new() };
        let mut row = vec![Cell::plain(who), Cell::plain(money::mean(page, amount.mean)).right()];
        if varies {
            row.push(Cell::plain(range).right());
        }
        row.push(Cell::plain(share).right());
        table.push(row);
    }
    table.write(page);
}

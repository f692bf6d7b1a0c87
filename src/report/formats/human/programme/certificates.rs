//! What is certified: how many firms, when, at what cost; and what is renewed.

use super::super::page::{Ink, Page};
use super::super::table::{Cell, Table};
use super::super::typology::capital;
use super::{SOURCE, aligned, firms};
use crate::evaluate::{ProgrammeFigures, Renewal};
use crate::model::Programme;
use crate::tongue::number;

pub(super) fn write(page: &mut Page, programme: &Programme, figures: &ProgrammeFigures) {
    if !figures.certificates.is_empty() {
        certified(page, figures);
    }
    for (at, phase) in programme.phases.iter().enumerate() {
        let renewals: Vec<Renewal> =
            figures.phases[at].renewals.iter().copied().filter(|one| one.probability > 0.0).collect();
        if !renewals.is_empty() {
            renewed(page, phase.heading.shown(), &renewals);
        }
    }
}

fn certified(page: &mut Page, figures: &ProgrammeFigures) {
    page.section(page.say("Certifications", "Certificaciones"), SOURCE);
    let head = [
        page.say("Level", "Nivel"),
        page.say("Firms", "Empresas"),
        page.say("After months", "A los meses"),
        page.say("Cost each, up to here", "Costo por empresa, hasta aquí"),
        page.say("Cost each, whole programme", "Costo por empresa, todo el programa"),
    ];
    let head = head.iter().enumerate().map(|(at, text)| {
        let cell = Cell::plain(*text);
        if at == 0 { cell } else { cell.right() }
    });
    let mut table = Table::of_numbers(2, head.collect());
    let counts = aligned(page, &figures.certificates.iter().map(|one| one.certified).collect::<Vec<_>>());
    let times = aligned(page, &figures.certificates.iter().map(|one| one.time).collect::<Vec<_>>());
    for (at, one) in figures.certificates.iter().enumerate() {
        let money =
            |amount: Option<f64>| amount.map_or("–".to_owned(), |amount| super::super::money::mean(page, amount));
        table.row([
            Cell::plain(capital(one.level.word().say(page.tongue()))),
            Cell::plain(counts[at].clone()).right(),
            Cell::plain(times[at].clone()).right(),
            Cell::plain(money(one.cost_each)).right(),
            Cell::plain(money(one.programme_cost_each)).right(),
        ]);
    }
    if table.keeps_words(page) {
        table.write(page);
    } else {
        table.stacked(page, "").write(page);
    }
    let text = page.say(
        "Cost each is expected cost over expected firms certified: of this stage and all before it, and of the \
         whole programme.",
        "El costo por empresa es el costo esperado entre las empresas certificadas esperadas: de esta etapa y todas \
         las anteriores, y de todo el programa.",
    );
    page.paragraph(2, Ink::Faint, text);
}

fn renewed(page: &mut Page, title: &str, renewals: &[Renewal]) {
    let tongue = page.tongue();
    page.section(&format!("{} {title}", page.say("Renewals:", "Renovaciones:")), SOURCE);
    let head = [
        page.say("Renewal", "Renovación"),
        page.say("Firms that stand for it", "Empresas que se presentan"),
        page.say("Renewed", "Renovadas"),
    ];
    let head = head.iter().enumerate().map(|(at, text)| {
        let cell = Cell::plain(*text);
        if at == 0 { cell } else { cell.right() }
    });
    let mut table = Table::of_numbers(2, head.collect());
    let again = aligned(page, &renewals.iter().map(|one| Some(one.finishers)).collect::<Vec<_>>());
    for (at, one) in renewals.iter().enumerate() {
        table.row([
            Cell::plain(number::number(tongue, (at + 1) as f64, 0)),
            Cell::plain(firms(page, &one.entrants)).right(),
            Cell::plain(again[at].clone()).right(),
        ]);
    }
    table.write(page);
    if let Some(last) = renewals.last().filter(|last| last.probability < 1.0) {
        let chance = number::chance(tongue, last.probability);
        let text = page.say(
            "The last one falls within the horizon of the model with a chance of",
            "La última cae dentro del horizonte del modelo con una probabilidad de",
        );
        page.paragraph(2, Ink::Faint, &format!("{text} {chance}."));
    }
}

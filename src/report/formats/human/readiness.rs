//! What helps it to form: a profile, factor by factor.

use super::page::{Ink, Page};
use super::structure::feminine;
use super::table::{Cell, Table};
use super::wrap::GLUE;
use crate::evaluate::{ArrangementReading, Basis, FactorReading};
use crate::model::Level;

pub(super) fn write(page: &mut Page, reading: &ArrangementReading) {
    page.section(page.say("Readiness: what helps it", "Condiciones: qué facilita"), "PROMPYME, K-FAC");
    if reading.readiness.iter().all(|factor| factor.basis() == Basis::NotKnown) {
        let text = page.say(
            "Nothing is known of it: state territories, sectors, restrictions and who leads, or rate it in `readiness`.",
            "No se sabe nada: indica territorios, rubros, restricciones y quién lidera, o califícalo en `condiciones`.",
        );
        return page.paragraph(2, Ink::Plain, text);
    }
    let mut table = Table::plain(2);
    for factor in &reading.readiness {
        table.row(row(page, factor));
    }
    table.write(page);
}

fn row(page: &Page, reading: &FactorReading) -> [Cell; 3] {
    let factor = reading.factor.title().say(page.tongue());
    // A number keeps its sign of percent.
    let reason = reading.reason.say(page.tongue()).replace(" %", &format!("{GLUE}%"));
    let marks = if page.look.unicode {
        ["■□□ ", "■■□ ", "■■■ ", "··· "]
    } else {
        ["*.. ", "**. ", "*** ", "    "]
    };
    match reading.level() {
        Some(level) => {
            let mark = match level {
                Level::Low => marks[0],
                Level::Intermediate => marks[1],
                Level::High => marks[2],
            };
            let reason = if reading.agrees() == Some(false) { Cell::strong(reason) } else { Cell::plain(reason) };
            [Cell::plain(factor), Cell::plain(feminine(level).say(page.tongue())).marked(mark), reason]
        }
        None => {
            let not_known = page.say("not known", "no se sabe");
            [Cell::faint(factor), Cell::faint(not_known).marked(marks[3]), Cell::faint(reason)]
        }
    }
}

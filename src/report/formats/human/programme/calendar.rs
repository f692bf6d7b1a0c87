//! When each phase begins and ends.

use super::super::page::{Ink, Page};
use super::super::table::{Cell, Table};
use super::SOURCE;
use crate::evaluate::{Days, ProgrammeFigures};
use crate::model::Programme;

pub(super) fn write(page: &mut Page, programme: &Programme, figures: &ProgrammeFigures) {
    if figures.phases.iter().all(|of| of.days.is_none()) {
        return;
    }
    page.section(page.say("Calendar", "Calendario"), SOURCE);
    let to = if page.look.unicode { "–" } else { page.say("to", "a") };
    let head = [
        page.say("Stage", "Etapa"),
        page.say("Begins", "Empieza"),
        page.say("Ends", "Termina"),
        page.say("The end may lie between", "El fin puede estar entre"),
    ];
    let mut table = Table::headed(2, head);
    for (phase, of) in programme.phases.iter().zip(&figures.phases) {
        let Some([begins, ends]) = of.days else { continue };
        let Days { p5, p50, p95 } = ends;
        let range = if p5 == p95 { String::new() } else { format!("{p5} {to} {p95}") };
        table.row([
            Cell::plain(phase.heading.shown()),
            Cell::plain(begins.p50.to_string()),
            Cell::plain(p50.to_string()),
            Cell::plain(range),
        ]);
    }
    table.write(page);
    let text = page.say(
        "Days in the middle; the range is that of nine samples in ten. A stage ends on the day the next begins.",
        "Fechas del medio; el rango es el de nueve de cada diez muestras. Una etapa termina el día en que empieza la \
         siguiente.",
    );
    page.paragraph(2, Ink::Faint, text);
}

//! The stage table: who enters, who finishes, how long, how much.

use super::super::page::{Ink, Page};
use super::super::table::{Cell, Table};
use super::{SOURCE, aligned, firms};
use crate::evaluate::ProgrammeFigures;
use crate::model::Programme;
use crate::report::names;
use crate::tongue::number;

pub(super) fn write(page: &mut Page, programme: &Programme, figures: &ProgrammeFigures) {
    page.section(page.say("Stages", "Etapas"), SOURCE);
    let head = [
        page.say("Stage", "Etapa"),
        page.say("Firms enter", "Empresas entran"),
        page.say("Finish", "Terminan"),
        page.say("Months", "Meses"),
        page.say("Cost", "Costo"),
    ];
    let head = head.iter().enumerate().map(|(at, text)| {
        let cell = Cell::plain(*text);
        if at == 0 { cell } else { cell.right() }
    });
    let mut table = Table::of_numbers(2, head.collect());
    let finish = aligned(page, &figures.phases.iter().map(|of| of.flow.map(|[_, finish]| finish)).collect::<Vec<_>>());
    let lasts = aligned(page, &figures.phases.iter().map(|of| of.lasts).collect::<Vec<_>>());
    for (at, phase) in programme.phases.iter().enumerate() {
        let of = &figures.phases[at];
        let enter = of.flow.map_or("–".to_owned(), |[enter, _]| firms(page, &enter));
        let cost = of.cost.map_or("–".to_owned(), |cost| super::super::money::mean(page, cost.mean));
        table.row([
            Cell::plain(phase.heading.shown()),
            Cell::plain(enter).right(),
            Cell::plain(finish[at].clone()).right(),
            Cell::plain(lasts[at].clone()).right(),
            Cell::plain(cost).right(),
        ]);
    }
    let total = figures.cost.map_or("–".to_owned(), |cost| super::super::money::mean(page, cost.mean));
    let empty = || Cell::plain("");
    table.row([Cell::strong("Total"), empty(), empty(), empty(), Cell::strong(total).right()]);
    if table.fits(page) || table.keeps_words(page) {
        table.write(page);
    } else {
        table.stacked(page, "").write(page);
    }
    assumed(page, programme);
    activities(page, programme);
}

/// Where nothing is said of completion, all are taken to finish: said, so that nobody relies on it unawares.
fn assumed(page: &mut Page, programme: &Programme) {
    let silent = programme.phases.iter().filter(|phase| phase.completion.is_none());
    let silent: Vec<String> = silent.map(|phase| phase.heading.shown().to_owned()).collect();
    if !silent.is_empty() {
        let list = number::list(page.tongue(), &silent);
        let text = page.say(
            "No `completion` is stated, and all are taken to finish:",
            "No se declara `culminación`, y se supone que todas terminan:",
        );
        page.paragraph(2, Ink::Faint, &format!("{text} {list}."));
    }
    let timeless = programme.phases.iter().filter(|phase| phase.duration.is_none());
    let timeless: Vec<String> = timeless.map(|phase| phase.heading.shown().to_owned()).collect();
    if !timeless.is_empty() {
        let list = number::list(page.tongue(), &timeless);
        let text = page.say("No `duration` is stated for", "No se declara `duración` de");
        page.paragraph(2, Ink::Faint, &format!("{text} {list}."));
    }
}

fn activities(page: &mut Page, programme: &Programme) {
    let mut table = Table::headed(
        2,
        [page.say("Stage", "Etapa"), page.say("What is done", "Qué se hace"), page.say("After", "Después de")],
    );
    let mut some = false;
    for phase in &programme.phases {
        let done: Vec<String> =
            phase.activities.iter().map(|one| names::word(one.value.word(), page.tongue())).collect();
        let after = phase.follows.iter().map(|other| programme.phases[*other].heading.shown().to_owned());
        some |= !done.is_empty();
        table.row([
            Cell::plain(phase.heading.shown()),
            Cell::plain(number::list(page.tongue(), &done)),
            Cell::plain(after.collect::<Vec<_>>().join("; ")),
        ]);
    }
    if some {
        page.blank();
        table.write(page);
    }
}

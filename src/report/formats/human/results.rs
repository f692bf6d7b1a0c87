//! The matrix of expected results: what is pursued, and what might be.

use super::money;
use super::page::{Ink, Page};
use super::table::{Cell, Table};
use super::wrap::glued;
use crate::evaluate::{ArrangementReading, ResultReading};
use crate::model::{Arrangement, Id, ResultDimension};
use crate::report::names;
use crate::tongue::number;
use unicode_width::UnicodeWidthStr;

/// How a row begins.
struct Marks {
    pursued: &'static str,
    open: &'static str,
    beyond: &'static str,
    try_: &'static str,
}

impl Marks {
    fn of(page: &Page) -> Marks {
        if page.look.unicode {
            Marks { pursued: "✓ ", open: "· ", beyond: "+ ", try_: "→ " }
        } else {
            Marks { pursued: "x ", open: ". ", beyond: "+ ", try_: "> " }
        }
    }
}

pub(super) fn write(page: &mut Page, arrangement: &Arrangement, reading: &ArrangementReading) {
    page.section(page.say("Expected results", "Resultados esperados"), "PROMPYME, K-RES");
    if reading.expected_results.is_empty() {
        let text = page
            .say("They depend on the type, and that is not known yet.", "Dependen del tipo, que todavía no se conoce.");
        return page.paragraph(2, Ink::Plain, text);
    }
    let marks = Marks::of(page);
    let mut table = Table::plain(2);
    for dimension in ResultDimension::ALL {
        let of_dimension = reading.expected_results.iter().filter(|reading| reading.dimension == dimension);
        let mut of_dimension = of_dimension.peekable();
        if of_dimension.peek().is_none() {
            continue;
        }
        table.heading(names::dimension(dimension).say(page.tongue()));
        for result in of_dimension {
            table.row(row(page, &marks, arrangement, (reading.id, result)));
        }
    }
    table.write(page);
    legend(page, &marks, reading);
}

fn row(
    page: &Page,
    marks: &Marks,
    arrangement: &Arrangement,
    (id, reading): (Id<Arrangement>, &ResultReading),
) -> [Cell; 2] {
    let tongue = page.tongue();
    let text = match reading.result {
        Some(result) => result.text.say(tongue),
        None => page.say("a result of its own", "un resultado propio"),
    };
    let actions: Vec<String> = reading
        .pursued_by
        .iter()
        .filter_map(|at| Some((*at, arrangement.actions.get(*at)?)))
        .map(|(at, action)| (names::action_shown(page.model(), action, tongue), money::worth(page, id, at)))
        .map(|(action, worth)| worth.map_or(action.clone(), |worth| format!("{action}: {worth}")))
        .collect();
    match (actions.is_empty(), reading.result) {
        (true, suggested) => {
            let action = suggested.map_or("", |result| names::standard_action(result.action, tongue));
            [Cell::faint(text).marked(marks.open), Cell::faint(action).marked(marks.try_)]
        }
        (false, _) => {
            let mark = if reading.is_of_type { marks.pursued } else { marks.beyond };
            [
                Cell::plain(text).marked(mark),
                Cell::plain(number::list(tongue, &actions)).marked(&" ".repeat(marks.try_.width())),
            ]
        }
    }
}

/// What the marks mean; only those that are there.
fn legend(page: &mut Page, marks: &Marks, reading: &ArrangementReading) {
    let results = &reading.expected_results;
    let mut parts = Vec::new();
    if results.iter().any(|result| result.is_of_type && !result.pursued_by.is_empty()) {
        parts.push(format!("{}{}", marks.pursued, page.say("pursued", "se busca")));
    }
    if results.iter().any(|result| result.pursued_by.is_empty()) {
        parts.push(format!("{}{}", marks.open, page.say("not pursued", "no se busca")));
        let action = page.say("the standard action for it", "la acción estándar para ello");
        parts.push(format!("{}{action}", marks.try_));
    }
    if results.iter().any(|result| !result.is_of_type && !result.pursued_by.is_empty()) {
        parts.push(format!("{}{}", marks.beyond, page.say("beyond its type", "más allá de su tipo")));
    }
    page.blank();
    page.paragraph(2, Ink::Faint, &parts.iter().map(|part| glued(part)).collect::<Vec<_>>().join(" \u{a0} "));
}

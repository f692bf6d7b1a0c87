//! What the declared ties say.

use super::page::Page;
use super::table::Table;
use super::wrap::glued;
use crate::evaluate::TiesReading;
use crate::model::{Firm, Id};
use crate::report::names;
use crate::tongue::{Text, Tongue, number};

/// Adds a row for each thing that the ties say.
pub(super) fn rows(page: &Page, table: &mut Table, reading: &TiesReading) {
    let list = |ids: &[Id<Firm>]| (!ids.is_empty()).then(|| named(page, ids));
    table.says(page.say("Ties", "Lazos"), Some(density(page, reading)));
    table.says(
        page.say("Centralisation", "Centralización"),
        reading.centralisation.map(|value| centre(page, reading, value)),
    );
    let one = reading.articulation_points.len() == 1;
    let holds = list(&reading.articulation_points).map(|names| match page.tongue() {
        Tongue::En if one => format!("{names}: without it, the rest would fall apart"),
        Tongue::En => format!("{names}: without any one of them, the rest would fall apart"),
        Tongue::Es if one => format!("{names}: sin ella, el resto se desarmaría"),
        Tongue::Es => format!("{names}: sin cualquiera de ellas, el resto se desarmaría"),
    });
    table.says(page.say("Held together by", "Se sostiene en"), holds);
    table.says(page.say("Without any tie", "Sin ningún lazo"), list(&reading.isolated));
    if reading.components.len() > 1 {
        let groups: Vec<String> = reading.components.iter().map(|group| format!("({})", named(page, group))).collect();
        table.says(page.say("Separate groups", "Grupos separados"), Some(groups.join(", ")));
    }
    let outside: Vec<Id<Firm>> = reading.outside.iter().map(|(_, end)| *end).collect();
    table.says(page.say("Ties to others", "Lazos con otros"), list(&outside));
}

fn density(page: &Page, reading: &TiesReading) -> String {
    let tongue = page.tongue();
    let (one, many) = (Text { en: "tie", es: "lazo" }, Text { en: "ties", es: "lazos" });
    let ties = number::count(tongue, reading.count, one, many);
    let share = glued(&number::percent(tongue, reading.density, 0));
    match tongue {
        Tongue::En => format!("{ties}, {share} of all possible ones"),
        Tongue::Es => format!("{ties}, el {share} de los posibles"),
    }
}

/// `high, 70 %: most ties are with Hostal Sol`
fn centre(page: &Page, reading: &TiesReading, value: f64) -> String {
    let tongue = page.tongue();
    let high = page.model().criteria.high_centralisation_value();
    let word = if value >= high {
        page.say("high", "alta")
    } else if value >= high / 2.0 {
        page.say("intermediate", "intermedia")
    } else {
        page.say("low", "baja")
    };
    let share = glued(&number::percent(tongue, value, 0));
    let most = named(page, &reading.most_central);
    match tongue {
        Tongue::En if value > 0.0 => format!("{word}, {share}; most ties are with {most}"),
        Tongue::Es if value > 0.0 => format!("{word}, {share}; la mayoría de los lazos es con {most}"),
        Tongue::En | Tongue::Es => format!("{word}, {share}"),
    }
}

fn named(page: &Page, ids: &[Id<Firm>]) -> String {
    let names: Vec<String> = ids.iter().map(|id| names::firm_shown(page.model(), *id).to_owned()).collect();
    number::list(page.tongue(), &names)
}

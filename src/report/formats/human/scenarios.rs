//! What the arrangements come to in each scenario, beside what they come to as the model stands.

use super::money::amounts::Amounts;
use super::page::{Ink, Page};
use super::table::{Cell, Table};
use crate::evaluate::money::MoneyReading;
use crate::model::{Arrangement, Heading};
use crate::report::Input;

pub(super) fn write(page: &mut Page) {
    let scenarios = page.input.scenarios;
    if scenarios.is_empty() {
        return;
    }
    page.title(page.say("Scenarios", "Escenarios"));
    for scenario in scenarios {
        one(page, scenario);
    }
    let caption = page.say(
        "Expected net present values; both sides have the same draws, so a difference is no chance of sampling.",
        "Valores actuales netos esperados; ambos lados tienen los mismos sorteos: una diferencia no es azar del muestreo.",
    );
    page.paragraph(2, Ink::Faint, caption);
    page.blank();
}

fn one(page: &mut Page, scenario: &Input<'_>) {
    let Some(heading) = scenario.scenario() else { return };
    page.section(heading.shown(), &heading.name);
    made(page, scenario, 2);
    page.blank();
    let rows = rows(page.input, scenario);
    if rows.is_empty() {
        let text = page.say("No money was worked out in it.", "No se calculó dinero en él.");
        return page.paragraph(2, Ink::Plain, text);
    }
    table(page, &rows);
    page.blank();
}

/// What was changed, what followed, and what could not be done.
pub(super) fn made(page: &mut Page, input: &Input<'_>, indent: usize) {
    let Some(made) = input.made else { return };
    let tongue = page.tongue();
    for change in &made.changes {
        page.point(indent, change.say(tongue));
    }
    for consequence in &made.consequences {
        let lead = page.say("it follows", "de ahí sigue");
        page.paragraph(indent + 2, Ink::Faint, &format!("{lead}: {}", consequence.say(tongue)));
    }
    for (_, why) in &made.refused {
        let lead = page.say("not done", "no se hizo");
        page.paragraph(indent + 2, Ink::Strong, &format!("{lead}: {}", why.say(tongue)));
    }
}

/// An arrangement before and after; one of the two may be missing.
struct Row<'a> {
    heading: &'a Heading,
    before: Option<&'a MoneyReading>,
    after: Option<&'a MoneyReading>,
}

fn rows<'a>(before: &Input<'a>, after: &Input<'a>) -> Vec<Row<'a>> {
    let here = before.model.arrangements.iter().map(|(id, arrangement)| Row {
        heading: &arrangement.heading,
        before: before.measurements.money.arrangements.get(id.index()).and_then(|outcome| outcome.reading()),
        after: find(after, &arrangement.heading.name),
    });
    let new = |arrangement: &&Arrangement| {
        let name = &arrangement.heading.name;
        before.model.arrangements.values().all(|known| known.heading.name != *name)
    };
    let there = after.model.arrangements.values().filter(new).map(|arrangement| Row {
        heading: &arrangement.heading,
        before: None,
        after: find(after, &arrangement.heading.name),
    });
    here.chain(there).filter(|row| row.before.is_some() || row.after.is_some()).collect()
}

fn find<'a>(input: &Input<'a>, name: &str) -> Option<&'a MoneyReading> {
    let (id, _) = input.model.arrangements.iter().find(|(_, arrangement)| arrangement.heading.name == name)?;
    input.measurements.money.arrangements.get(id.index()).and_then(|outcome| outcome.reading())
}

fn table(page: &mut Page, rows: &[Row<'_>]) {
    let mean = |reading: Option<&MoneyReading>| reading.map(|reading| reading.npv.mean);
    let values: Vec<f64> = rows.iter().flat_map(|row| [mean(row.before), mean(row.after)]).flatten().collect();
    let amounts = Amounts::of(page, &values);
    let head =
        [page.say("As it stands", "Tal como está"), page.say("In it", "En él"), page.say("Difference", "Diferencia")];
    let first = Cell::plain(page.say("Arrangement", "Red o acuerdo"));
    let head = std::iter::once(first).chain(head.map(|text| Cell::plain(text).right()));
    let head = head.chain([Cell::plain(page.say("Verdict", "Veredicto"))]);
    let mut table = Table::of_numbers(2, head.collect());
    for row in rows {
        let (before, after) = (mean(row.before), mean(row.after));
        let shown = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| amounts.one(value));
        let difference = before.zip(after).map(|(before, after)| after - before);
        let ink = difference.map_or(Ink::Plain, |value| if value < 0.0 { Ink::Bad } else { Ink::Plain });
        let verdict = match row.after {
            Some(reading) => reading.verdict.title().say(page.tongue()),
            None => page.say("does not go on", "no sigue"),
        };
        table.push(vec![
            Cell::plain(row.heading.shown()),
            Cell::plain(shown(before)).right(),
            Cell::plain(shown(after)).right(),
            Cell::plain(shown(difference)).inked(ink).right(),
            Cell::plain(verdict),
        ]);
    }
    table.write(page);
}

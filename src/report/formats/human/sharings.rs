//! Ways to share what an arrangement comes to, side by side, and how each holds: the page of `minka stability`.

use super::how_many::by_action;
use super::leaving;
use super::money::amounts::Amounts;
use super::page::{Ink, Page};
use super::stability::{sentences, would_leave, yearly};
use super::table::{Cell, Table};
use super::wrap::shortened;
use crate::diagnostic::render::Look;
use crate::evaluate::coalition::{SharingKind, SharingTest, Stability};
use crate::evaluate::money::MoneyReading;
use crate::model::{Arrangement, Id};
use crate::report::{Input, names};
use crate::tongue::{Phrase, Text, Tongue};

/// The most members that the table lists.
const MAX_LISTED: usize = 60;

/// The page of `minka stability`: ways to share side by side, and how each holds.
pub(in crate::report) fn page(input: &Input, only: Option<Id<Arrangement>>, look: &Look) -> String {
    let mut page = Page::new(input, look);
    for (id, arrangement) in input.model.arrangements.iter() {
        if only.is_some_and(|only| only != id) {
            continue;
        }
        page.blank();
        page.title(arrangement.heading.shown());
        let reading = input.measurements.money.arrangements.get(id.index()).and_then(|outcome| outcome.reading());
        match reading.and_then(|reading| Some((reading, reading.stability.as_ref()?))) {
            Some((reading, stability)) => whole(&mut page, arrangement, reading, stability),
            None => {
                let text = page.say(
                    "Nothing to say of groups of members: it has no lines of money, fewer than two firms, more than \
                     three hundred members, or its money was not worked out (see `minka run`).",
                    "Nada que decir de grupos de socios: no tiene líneas de dinero, tiene menos de dos empresas o más \
                     de trescientos socios, o no se calculó su dinero (mira `minka run`).",
                );
                page.paragraph(0, Ink::Plain, text);
            }
        }
    }
    page.finish()
}

fn whole(page: &mut Page, arrangement: &Arrangement, reading: &MoneyReading, stability: &Stability) {
    for text in sentences(page, arrangement, reading, stability) {
        page.point(0, &text);
    }
    let (heading, rests) = (
        page.say("Ways to share it", "Maneras de repartirlo"),
        page.say("present value, per firm", "valor actual, por empresa"),
    );
    page.section(heading, rests);
    let table = table(page, reading, stability, MAX_LISTED);
    let table = if table.keeps_words(page) { table } else { table.stacked(page, "") };
    table.write(page);
    page.blank();
    for test in &stability.sharings {
        if let Some(worst) = &test.worst {
            let kind = title(page.tongue(), test.kind);
            let text = format!("{}: {}", kind, would_leave(page, reading, worst));
            page.point(2, &text);
        }
    }
    let takes = by_action(page, arrangement, stability);
    if !takes.is_empty() {
        page.section(page.say("How many it takes", "Cuántos hacen falta"), "PROMPYME, K-PROM-1");
        let mut facts = Table::labelled(page);
        takes.into_iter().for_each(|(action, text)| facts.says(&action, Some(text)));
        facts.write(page);
    }
    leaving::write(page, arrangement, reading);
    page.section(page.say("How groups join", "Cómo se juntan los grupos"), "");
    let mut facts = Table::labelled(page);
    for (label, text) in shape(page, reading, stability) {
        facts.says(label, Some(text));
    }
    facts.write(page);
}

fn title(tongue: Tongue, kind: SharingKind) -> &'static str {
    let text = match kind {
        SharingKind::Declared => Text { en: "As declared", es: "Lo declarado" },
        SharingKind::Equal => Text { en: "All equal", es: "Por igual" },
        SharingKind::BySales => Text { en: "By sales", es: "Por ventas" },
        SharingKind::Shapley => Text { en: "By what each adds", es: "Por aporte" },
        SharingKind::Nucleolus => Text { en: "Least discontent", es: "Menor descontento" },
    };
    text.say(tongue)
}

fn table(page: &Page, reading: &MoneyReading, stability: &Stability, most: usize) -> Table {
    let alone = reading.members.iter().map(|member| member.npv_alone.mean);
    let shares = stability.sharings.iter().flat_map(|test| test.shares.iter().copied());
    let values: Vec<f64> = alone.chain(shares).collect();
    let amounts = Amounts::of(page, &values).bare();
    let mut head = vec![Cell::plain(page.say("Member", "Socio")), Cell::plain(page.say("Alone", "Solo")).right()];
    head.extend(stability.sharings.iter().map(|test| Cell::plain(title(page.tongue(), test.kind)).right()));
    let mut table = Table::of_numbers(2, head);
    for (number, member) in reading.members.iter().enumerate().take(most) {
        let name = shortened(names::firm_shown(page.model(), member.firm), 18, page.look.unicode);
        let mut row = vec![Cell::plain(name), Cell::plain(amounts.one(member.npv_alone.mean)).right()];
        row.extend(stability.sharings.iter().map(|test| {
            let share = test.shares.get(number).copied().unwrap_or(0.0);
            let ink = if share < member.npv_alone.mean - 1e-9 * share.abs() { Ink::Bad } else { Ink::Plain };
            Cell::plain(amounts.one(share)).right().inked(ink)
        }));
        table.push(row);
    }
    let answers = |holds: fn(&SharingTest) -> bool| {
        stability.sharings.iter().map(move |test| {
            let (text, ink) = match holds(test) {
                true => (page.say("yes", "sí"), Ink::Good),
                false => (page.say("no", "no"), Ink::Bad),
            };
            Cell::plain(text).right().inked(ink)
        })
    };
    let label = |text: &str| vec![Cell::faint(text), Cell::plain("")];
    let mut gains = label(page.say("Everyone gains?", "¿Ganan todos?"));
    gains.extend(answers(|test| test.everyone_gains));
    let mut holds = label(page.say("Nobody leaves?", "¿Nadie se va?"));
    holds.extend(answers(|test| test.in_core));
    table.push(gains);
    table.push(holds);
    if let Some(chance) = stability.chance {
        let mut cases = label(page.say("In how many cases", "En cuántos casos"));
        let cells = stability.sharings.iter().map(|test| {
            test.holds.map_or(Cell::plain("—"), |holds| Cell::plain(super::holds::cell(page, chance, holds)).right())
        });
        cases.extend(cells);
        table.push(cases);
    }
    table
}

fn shape(page: &Page, reading: &MoneyReading, stability: &Stability) -> Vec<(&'static str, String)> {
    let known = |answer: Option<bool>, yes: Phrase, no: Phrase| match answer {
        Some(true) => yes.say(page.tongue()).to_owned(),
        Some(false) => no.say(page.tongue()).to_owned(),
        None => page.say("not worked out: too many groups", "no se calculó: demasiados grupos").to_owned(),
    };
    let joining = known(
        stability.superadditive,
        Phrase::new(
            "two groups never lose by joining (superadditive)",
            "dos grupos nunca pierden al juntarse (superaditivo)",
        ),
        Phrase::new(
            "some groups lose by joining (not superadditive)",
            "algunos grupos pierden al juntarse (no superaditivo)",
        ),
    );
    let growing = known(
        stability.convex,
        Phrase::new(
            "the larger the group, the more a firm adds (convex)",
            "cuanto más grande el grupo, más aporta cada empresa (convexo)",
        ),
        Phrase::new(
            "a firm may add less to a larger group (not convex)",
            "una empresa puede aportar menos a un grupo más grande (no convexo)",
        ),
    );
    let spare = stability.least_core.map(|epsilon| {
        let amount = yearly(page, reading, epsilon.abs());
        match (page.tongue(), epsilon > 0.0) {
            (Tongue::En, false) => format!("under the best sharing every group keeps {amount} or more in hand"),
            (Tongue::Es, false) => format!("con el mejor reparto, a cada grupo le sobran al menos {amount}"),
            (Tongue::En, true) => format!("even under the best sharing a group misses {amount}"),
            (Tongue::Es, true) => format!("aun con el mejor reparto, a algún grupo le faltan {amount}"),
        }
    });
    let mut facts = vec![(page.say("Joining", "Al juntarse"), joining), (page.say("Growing", "Al crecer"), growing)];
    facts.extend(spare.map(|text| (page.say("To spare", "Margen"), text)));
    facts
}

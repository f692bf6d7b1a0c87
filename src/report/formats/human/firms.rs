//! What there is to say of a model without networks and agreements: its firms, and what to declare next.

use super::page::{Ink, Page};
use super::table::Table;
use super::typology::capital;
use crate::model::{Firm, Size};
use crate::report::names;
use crate::tongue::{Text, Tongue, number};
use indexmap::IndexMap;

/// The most rows a table of territories has.
const MAX_ROWS: usize = 20;

pub(super) fn write(page: &mut Page) {
    if !page.model().firms.is_empty() {
        page.title(page.say("Firms", "Empresas"));
        let mut table = Table::labelled(page);
        table.says(page.say("By size", "Por tamaño"), Some(sizes(page)));
        table.says(page.say("By territory", "Por territorio"), Some(territories(page)));
        table.says(page.say("Restrictions", "Restricciones"), restrictions(page));
        table.write(page);
        page.blank();
    }
    next(page);
}

/// How many firms stand for each key, in the order the keys first come.
fn counted<K: std::hash::Hash + Eq>(firms: impl Iterator<Item = (K, u64)>) -> IndexMap<K, u64> {
    let mut counts = IndexMap::new();
    for (key, count) in firms {
        *counts.entry(key).or_insert(0) += count;
    }
    counts
}

fn count(firm: &Firm) -> u64 {
    firm.count
}

fn sizes(page: &Page) -> String {
    let tongue = page.tongue();
    let readings = &page.input.measurements.firms;
    let firms = page.model().firms.iter().map(|(id, firm)| {
        let read = readings.get(id.index()).and_then(|reading| reading.size);
        (read.or(firm.size.as_ref().map(|size| size.value)), count(firm))
    });
    let counts = counted(firms);
    let keys = Size::ALL.iter().map(|size| Some(*size)).chain([None]);
    let parts = keys.filter_map(|key| counts.get(&key).map(|count| (key, *count))).filter(|(_, count)| *count > 0);
    let part = |(size, count): (Option<Size>, u64)| {
        let word = match size {
            Some(size) => size.word().say(tongue),
            None => page.say("of unknown size", "de tamaño desconocido"),
        };
        format!("{} {word}", number::number(tongue, count as f64, 0))
    };
    parts.map(part).collect::<Vec<_>>().join(", ")
}

fn territories(page: &Page) -> String {
    let tongue = page.tongue();
    let model = page.model();
    let firms = model.firms.values().map(|firm| (firm.territory.as_ref().map(|stated| stated.value), count(firm)));
    let counts = counted(firms);
    let part = |(territory, count): (&Option<_>, &u64)| {
        let name = territory
            .and_then(|id| model.territories.get(id))
            .map_or(page.say("no territory stated", "sin territorio declarado"), |territory| territory.heading.shown());
        format!("{} ({})", name, number::number(tongue, *count as f64, 0))
    };
    counts.iter().filter(|(_, count)| **count > 0).take(MAX_ROWS).map(part).collect::<Vec<_>>().join(", ")
}

fn restrictions(page: &Page) -> Option<String> {
    let tongue = page.tongue();
    let stated = page
        .model()
        .firms
        .values()
        .flat_map(|firm| firm.restrictions.iter().map(move |restriction| (restriction.value, count(firm))));
    let mut counts = counted(stated);
    counts.sort_keys();
    let part = |(restriction, count): (&crate::model::Restriction, &u64)| {
        format!("{} ({})", names::word(restriction.word(), tongue), number::number(tongue, *count as f64, 0))
    };
    let parts: Vec<String> = counts.iter().map(part).collect();
    (!parts.is_empty()).then(|| capital(&parts.join(", ")))
}

/// What to declare next, with firms of this very model.
fn next(page: &mut Page) {
    let plain = |name: &&str| !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
    let firms = page.model().firms.values().map(|firm| firm.heading.name.as_str()).filter(plain);
    let mut firms: Vec<&str> = firms.take(3).collect();
    if page.model().firms.is_empty() {
        let text = page.say(
            "The model has no firms yet. Declare who they are, then how they associate:",
            "El modelo todavía no tiene empresas. Declara quiénes son y después cómo se asocian:",
        );
        page.paragraph(0, Ink::Plain, text);
    } else {
        let text = page.say(
            "Nobody cooperates in this model yet. A network or an agreement says who does:",
            "En este modelo nadie coopera todavía. Una red o un acuerdo dice quiénes lo hacen:",
        );
        page.paragraph(0, Ink::Plain, text);
    }
    if firms.len() < 2 {
        firms = vec!["inti", "sol"];
    }
    let (members, missing) = (firms.join(", "), page.model().firms.is_empty());
    page.blank();
    for line in example(page.tongue(), &members, missing) {
        page.paragraph(4, Ink::Plain, &line.replace(' ', "\u{a0}"));
    }
    page.blank();
}

/// The lines of an example.
fn example(tongue: Tongue, members: &str, with_firms: bool) -> Vec<String> {
    let firms: &[Text] = if with_firms {
        &[
            Text {
                en: "firm inti \"Hostal Inti\" { size: micro }",
                es: "empresa inti \"Hostal Inti\" { tamaño: micro }",
            },
            Text { en: "firm sol \"Hostal Sol\" { size: micro }", es: "empresa sol \"Hostal Sol\" { tamaño: micro }" },
        ]
    } else {
        &[]
    };
    let mut lines: Vec<String> = firms.iter().map(|text| text.say(tongue).to_owned()).collect();
    match tongue {
        Tongue::En => lines.extend([
            "network pool \"Buying together\" {".to_owned(),
            format!("  members: {members}"),
            "}".to_owned(),
        ]),
        Tongue::Es => lines.extend([
            "red compras \"Comprar juntos\" {".to_owned(),
            format!("  socios: {members}"),
            "}".to_owned(),
        ]),
    }
    lines
}

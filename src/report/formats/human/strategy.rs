//! At which levels the model acts.

use super::page::{Ink, Page};
use super::table::{Cell, Table};
use crate::evaluate::{ActionLevel, LevelReading};
use crate::tongue::{Text, number};

/// The most things that are named.
const MAX_NAMED: usize = 8;

pub(super) fn write(page: &mut Page) {
    let strategy = &page.input.measurements.strategy;
    if !strategy.is_worth_telling() {
        return;
    }
    page.blank();
    page.title(page.say("Levels of action", "Niveles de acción"));
    let mut table = Table::headed(2, [page.say("Level", "Nivel"), page.say("What acts there", "Qué actúa ahí")]);
    for reading in &strategy.levels {
        let title = title(reading.level).say(page.tongue());
        match acting(page, reading) {
            Some(acting) => table.row([Cell::plain(title), Cell::plain(acting)]),
            None => table.row([Cell::faint(title), Cell::strong(page.say("nothing", "nada"))]),
        }
    }
    table.write(page);
    if strategy.levels.iter().all(LevelReading::is_acted_on) {
        return page.blank();
    }
    page.blank();
    let text = page.say(
        "Action among firms is not enough: what surrounds them has to move, too (PROMPYME, K-END-2).",
        "No basta actuar entre empresas: también tiene que moverse lo que las rodea (PROMPYME, K-END-2).",
    );
    page.paragraph(2, Ink::Faint, text);
    page.blank();
}

fn acting(page: &Page, reading: &LevelReading) -> Option<String> {
    let model = page.model();
    let arrangements = reading.arrangements.iter().filter_map(|id| model.arrangements.get(*id)).map(|one| &one.heading);
    let clusters = reading.clusters.iter().filter_map(|id| model.clusters.get(*id)).map(|one| &one.heading);
    let programmes = reading.programmes.iter().filter_map(|id| model.programmes.get(*id)).map(|one| &one.heading);
    let all: Vec<&str> = arrangements.chain(clusters).chain(programmes).map(|heading| heading.shown()).collect();
    let mut named: Vec<String> = all.iter().take(MAX_NAMED).map(|shown| (*shown).to_owned()).collect();
    let left = all.len() - named.len();
    if left > 0 {
        let more = Text { en: "more", es: "más" };
        named.push(number::count(page.tongue(), left, more, more));
    }
    (!all.is_empty()).then(|| named.join("; "))
}

fn title(level: ActionLevel) -> Text {
    match level {
        ActionLevel::Micro => Text { en: "Micro: among firms", es: "Micro: entre empresas" },
        ActionLevel::Meso => {
            Text { en: "Meso: territory, cluster, support", es: "Meso: territorio, conglomerado, apoyo" }
        }
        ActionLevel::Macro => Text { en: "Macro: the whole sector", es: "Macro: todo el sector" },
    }
}

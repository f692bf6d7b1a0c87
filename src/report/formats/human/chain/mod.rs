//! A productive chain: who stands at each stage, what is paid and kept there, who sells to whom.

mod prices;
mod selling;
mod stages;

use super::page::{Ink, Page};
use super::table::Table;
use super::typology::capital;
use crate::evaluate::{ChainReading, SideReading, StageReading};
use crate::model::{Id, Stage};
use crate::tongue::{Text, Tongue, number};

/// Writes about a chain, where there is more to say than what its stages are called.
pub(super) fn write(page: &mut Page, reading: &ChainReading) {
    let Some(chain) = page.model().chains.get(reading.id) else { return };
    if !says_something(reading) {
        return;
    }
    page.blank();
    let shown = chain.heading.shown();
    let title = match page.tongue() {
        Tongue::En => format!("Chain: {shown}"),
        Tongue::Es => format!("Cadena: {shown}"),
    };
    page.title(&title);
    stages::write(page, reading);
    prices::write(page, reading);
    selling::write(page, reading);
    sides(page, reading);
    page.blank();
}

fn says_something(reading: &ChainReading) -> bool {
    let has_price = |stage: &StageReading| stage.price.is_some() || stage.margin.is_some() || stage.unit_cost.is_some();
    let sells_on = |stage: &StageReading| {
        let links = stage.selling.iter().flat_map(|selling| &selling.links);
        links.into_iter().any(|link| link.to != stage.id)
    };
    reading.stages.iter().any(|stage| has_price(stage) || sells_on(stage)) || with_money(reading) > 1
}

/// How many stages have something of the arrangements.
fn with_money(reading: &ChainReading) -> usize {
    reading.stages.iter().filter(|stage| stage.money.npv != 0.0 || stage.money.npv_alone != 0.0).count()
}

/// What people read for a stage.
fn stage_shown(page: &Page, stage: Id<Stage>) -> String {
    page.model().stages.get(stage).map_or(String::new(), |stage| stage.heading.shown().to_owned())
}

/// The stages that the reading names, in a sentence.
fn named<'r>(page: &Page, stages: impl Iterator<Item = &'r StageReading>) -> Option<String> {
    let names: Vec<String> = stages.map(|stage| stage_shown(page, stage.id)).collect();
    (!names.is_empty()).then(|| number::list(page.tongue(), &names))
}

fn sides(page: &mut Page, reading: &ChainReading) {
    let [support, products, services] = &reading.sides;
    if support.is_empty() && products.is_empty() && services.is_empty() {
        return;
    }
    page.section(page.say("At its side", "A su lado"), "PROMPYME, K-CHAIN-1");
    let list = |page: &Page, sides: &[SideReading]| {
        let names: Vec<String> = sides.iter().map(|side| side_shown(page.tongue(), side)).collect();
        (!names.is_empty()).then(|| capital(&names.join(", ")))
    };
    let mut table = Table::labelled(page);
    table.says(page.say("Support services", "Servicios de apoyo"), list(page, support));
    table.says(page.say("Related products", "Productos afines"), list(page, products));
    table.says(page.say("Related services", "Servicios afines"), list(page, services));
    table.write(page);
    if reading.sides.iter().flatten().any(|side| side.firms.is_none()) {
        let text = page.say(
            "Without a number: no firm and no sector of the model bears that name.",
            "Sin número: ninguna empresa ni sector del modelo lleva ese nombre.",
        );
        page.blank();
        page.paragraph(2, Ink::Faint, text);
    }
}

fn side_shown(tongue: Tongue, side: &SideReading) -> String {
    let name = side.name.replace('_', " ");
    match side.firms {
        Some(firms) => format!("{name} ({})", firms_shown(tongue, firms)),
        None => name,
    }
}

/// `1 firm`, `12 firms`.
fn firms_shown(tongue: Tongue, firms: u64) -> String {
    let (one, many) = (Text { en: "firm", es: "empresa" }, Text { en: "firms", es: "empresas" });
    let noun = if firms == 1 { one } else { many };
    format!("{} {}", number::number(tongue, firms as f64, 0), noun.say(tongue))
}

/// An index of concentration: `5,475`.
fn index(tongue: Tongue, value: f64) -> String {
    number::number(tongue, value, 0)
}

/// How many firms of one size would be as concentrated: `1.8`.
fn effective(tongue: Tongue, value: f64) -> String {
    let whole = (value - value.round()).abs() < 0.05;
    number::number(tongue, value, usize::from(value < 99.5 && !whole))
}

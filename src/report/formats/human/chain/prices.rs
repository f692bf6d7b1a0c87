//! What each stage is paid and keeps of a unit, and its part of the last price and of all margins.

use super::super::page::{Ink, Page};
use super::super::table::{Cell, Table};
use super::super::wrap::{glued, shortened};
use super::{named, stage_shown};
use crate::amount::{Base, Dimension};
use crate::evaluate::money::Stat;
use crate::evaluate::{ChainReading, ChannelReading, PartReading, StageReading};
use crate::tongue::{Tongue, number};

/// Of which amounts the ranges show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ranges {
    All,
    Margins,
    None,
}

/// Columns of the longest name, and which ranges show; the first that fits is taken.
const STYLES: &[(usize, Ranges)] = &[
    (34, Ranges::All),
    (22, Ranges::All),
    (30, Ranges::Margins),
    (18, Ranges::Margins),
    (30, Ranges::None),
    (18, Ranges::None),
];

pub(super) fn write(page: &mut Page, reading: &ChainReading) {
    let stages: Vec<&StageReading> = reading.stages.iter().filter(|stage| has_any(stage)).collect();
    if stages.is_empty() {
        return;
    }
    let units = Units::of(page, &stages);
    page.section(page.say("Prices and margins", "Precios y márgenes"), &units.all);
    let mut tables = STYLES.iter().map(|(name, ranges)| amounts(page, &stages, &units, *name, *ranges));
    match tables.find(|table| table.fits(page)) {
        Some(table) => table.write(page),
        None => amounts(page, &stages, &units, usize::MAX, Ranges::All).stacked(page, "").write(page),
    }
    unknown(page, reading);
    let several = reading.channels.len() > 1;
    for channel in reading.channels.iter().filter(|channel| shows_shares(channel)) {
        shares(page, channel, several);
    }
}

fn has_any(stage: &StageReading) -> bool {
    [stage.price, stage.value_added, stage.unit_cost, stage.margin].iter().any(Option::is_some)
}

/// What the amounts are for: `PEN per kg`, where that is the same for all stages.
struct Units {
    all: String,
    each: Vec<Option<String>>,
}

impl Units {
    fn of(page: &Page, stages: &[&StageReading]) -> Units {
        let model = page.model();
        let per = |stage: &&StageReading| {
            let measure = model.stages.get(stage.id)?.measure()?;
            Some(per_unit(page, measure))
        };
        let each: Vec<Option<String>> = stages.iter().map(per).collect();
        let currency = model.settings.currency.as_ref().map_or("", |currency| number::symbol(&currency.value));
        let mut known = each.iter().flatten();
        let first = known.next().cloned().unwrap_or_default();
        match known.all(|other| *other == first) {
            true => Units { all: format!("{currency}{first}").trim().to_owned(), each: vec![None; each.len()] },
            false => Units { all: currency.to_owned(), each },
        }
    }
}

/// ` per kg`.
fn per_unit(page: &Page, measure: &Dimension) -> String {
    let mut per = String::new();
    for (base, power) in measure.exponents() {
        let name = match base {
            Base::Money | Base::Time => continue,
            Base::Declared(unit) => page.model().units.get(unit as usize).cloned().unwrap_or_default(),
        };
        let raised = if power.abs() > 1 { format!("{name}^{}", power.abs()) } else { name };
        per += &match power < 0 {
            true => format!(" {} {raised}", page.say("per", "por")),
            false => format!(" {raised}"),
        };
    }
    per
}

fn amounts(page: &Page, stages: &[&StageReading], units: &Units, name: usize, ranges: Ranges) -> Table {
    let head = [
        page.say("Stage", "Eslabón"),
        page.say("Price", "Precio"),
        page.say("Value added", "Valor agregado"),
        page.say("Own costs", "Costos propios"),
        page.say("Margin", "Margen"),
    ];
    let of = |stage: &StageReading| [stage.price, stage.value_added, stage.unit_cost, stage.margin];
    // A column without any amount says nothing.
    let is_shown = |column: usize| stages.iter().any(|stage| of(stage)[column].is_some());
    let head = head.into_iter().enumerate().filter(|(at, _)| *at == 0 || is_shown(*at - 1));
    let head = head.map(|(at, text)| if at == 0 { Cell::plain(text) } else { Cell::plain(text).right() });
    let mut table = Table::of_numbers(2, head.collect());
    let values: Vec<f64> = stages.iter().flat_map(|stage| of(stage)).flatten().map(|stat| stat.mean).collect();
    let decimals = decimals(&values);
    for (stage, unit) in stages.iter().zip(&units.each) {
        let title = format!("{}{}", stage_shown(page, stage.id), unit.as_deref().unwrap_or_default());
        let mut cells = vec![Cell::plain(shortened(&title, name, page.look.unicode))];
        let last = of(stage).len() - 1;
        let shown = |(column, stat): (usize, Option<Stat>)| match stat {
            Some(stat) => {
                let with_range = ranges == Ranges::All || ranges == Ranges::Margins && column == last;
                Cell::plain(amount(page, &stat, decimals, with_range)).inked(ink(&stat))
            }
            None => Cell::faint("–"),
        };
        let columns = of(stage).into_iter().enumerate().filter(|(column, _)| is_shown(*column));
        cells.extend(columns.map(|cell| shown(cell).right()));
        table.push(cells);
    }
    table
}

fn ink(stat: &Stat) -> Ink {
    if stat.mean < 0.0 { Ink::Bad } else { Ink::Plain }
}

/// Cents, and more where a tenth would not show; none for large amounts.
fn decimals(values: &[f64]) -> usize {
    let most = values.iter().fold(0.0_f64, |most, value| most.max(value.abs()));
    match most {
        large if large >= 999.995 => 0,
        plain if plain >= 0.1 || plain == 0.0 => 2,
        _ => 4,
    }
}

fn amount(page: &Page, stat: &Stat, decimals: usize, ranges: bool) -> String {
    let tongue = page.tongue();
    let digits = |value: f64| number::number(tongue, value, decimals);
    let middle = digits(stat.mean);
    if !ranges || !stat.varies() {
        return middle;
    }
    let to = if page.look.unicode { "–" } else { page.say("to", "a") };
    glued(&format!("{middle} ({} {to} {})", digits(stat.p5), digits(stat.p95)))
}

/// What would be needed to say more.
fn unknown(page: &mut Page, reading: &ChainReading) {
    let stages = || reading.channels.iter().flat_map(|channel| &channel.parts).map(|part| part.stage);
    let in_channel = |stage: &&StageReading| stages().any(|id| id == stage.id);
    let lacks = |of: fn(&StageReading) -> bool| reading.stages.iter().filter(in_channel).filter(move |stage| of(stage));
    let price = named(page, lacks(|stage| stage.price.is_none()));
    let margin = named(page, lacks(|stage| stage.margin.is_none()));
    if price.is_some() || margin.is_some() {
        page.blank();
    }
    if reading.stages.iter().all(|stage| stage.price.is_none()) && price.is_some() {
        let text = page.say(
            "No price is given: what each stage adds cannot be said.",
            "No hay precios: no se puede decir cuánto agrega cada eslabón.",
        );
        page.paragraph(2, Ink::Faint, text);
    } else if let Some(names) = price {
        let text = match page.tongue() {
            Tongue::En => format!(
                "Price not given: {names}. What a stage adds is known where its price and that of the \
                                   stage before are."
            ),
            Tongue::Es => format!(
                "Sin precio: {names}. Se sabe cuánto agrega un eslabón cuando se conocen su precio y el \
                                   del anterior."
            ),
        };
        page.paragraph(2, Ink::Faint, &text);
    }
    if let Some(names) = margin {
        let text = match page.tongue() {
            Tongue::En => format!("Margin not known: {names}. Shares are of the margins that are."),
            Tongue::Es => format!("Sin margen conocido: {names}. Los porcentajes son de los márgenes conocidos."),
        };
        page.paragraph(2, Ink::Faint, &text);
    }
}

/// Are there two stages to compare?
fn shows_shares(channel: &ChannelReading) -> bool {
    let count = |of: fn(&PartReading) -> bool| channel.parts.iter().filter(|part| of(part)).count();
    count(|part| part.price_share.is_some()) > 1 || count(|part| part.margin_share.is_some()) > 1
}

fn shares(page: &mut Page, channel: &ChannelReading, several: bool) {
    let tongue = page.tongue();
    let last = channel.parts.last().map_or(String::new(), |part| stage_shown(page, part.stage));
    let title = match (tongue, several) {
        (Tongue::En, true) => format!("Who keeps how much on the way to {last}"),
        (Tongue::Es, true) => format!("Quién se queda con cuánto hasta {last}"),
        (Tongue::En, false) => "Who keeps how much".to_owned(),
        (Tongue::Es, false) => "Quién se queda con cuánto".to_owned(),
    };
    page.section(&title, "");
    let with_price = channel.parts.iter().any(|part| part.price_share.is_some());
    let with_margin = channel.parts.iter().any(|part| part.margin_share.is_some());
    let mut head = vec![Cell::plain(page.say("Stage", "Eslabón"))];
    if with_price {
        head.push(Cell::plain(page.say("Of the last\u{a0}price", "Del\u{a0}último precio")).right());
    }
    if with_margin {
        head.push(Cell::plain(page.say("Of all margins", "De\u{a0}los márgenes")).right());
    }
    let mut table = Table::of_numbers(2, head);
    for part in &channel.parts {
        if part.price_share.is_none() && part.margin_share.is_none() {
            continue;
        }
        let shown = |share: Option<f64>| match share {
            Some(share) => Cell::plain(glued(&number::percent(tongue, share, 0))),
            None => Cell::faint("–"),
        };
        let mut cells = vec![Cell::plain(shortened(&stage_shown(page, part.stage), 40, page.look.unicode))];
        cells.extend(with_price.then(|| shown(part.price_share).right()));
        cells.extend(with_margin.then(|| shown(part.margin_share).right()));
        table.push(cells);
    }
    table.write(page);
}

//! Each stage on a line: its firms, their sales, how concentrated they are, what they have of all arrangements.

use super::super::money::Amounts;
use super::super::page::{Ink, Page};
use super::super::table::{Cell, Table};
use super::super::wrap::shortened;
use super::{effective, index, named, stage_shown, with_money};
use crate::evaluate::{ChainReading, StageReading};
use crate::tongue::number;

/// How much the table shows; the first that fits is taken: columns of the longest name, and whether currencies show.
const STYLES: &[(usize, bool)] = &[(34, true), (24, true), (24, false), (16, false)];

pub(super) fn write(page: &mut Page, reading: &ChainReading) {
    let rests_on = if with_money(reading) > 0 { "PROMPYME, K-CHAIN-1, K-END-1" } else { "PROMPYME, K-CHAIN-1" };
    page.section(page.say("Stage by stage", "Eslabón por eslabón"), rests_on);
    let mut tables = STYLES.iter().map(|(name, symbol)| table(page, reading, *name, *symbol));
    match tables.find(|table| table.fits(page)) {
        Some(table) => table.write(page),
        None => table(page, reading, usize::MAX, true).stacked(page, "").write(page),
    }
    remarks(page, reading);
}

fn table(page: &Page, reading: &ChainReading, name: usize, symbol: bool) -> Table {
    let tongue = page.tongue();
    let sales: Vec<f64> =
        reading.stages.iter().filter_map(|stage| stage.sales.as_ref()).map(|sales| sales.total.mean).collect();
    let money: Vec<f64> = reading.stages.iter().flat_map(|stage| [stage.money.npv, stage.money.gain()]).collect();
    let shows_money = with_money(reading) > 0;
    let amounts = |values: &[f64]| {
        let amounts = Amounts::of(page, values);
        if symbol { amounts } else { amounts.bare() }
    };
    let (of_sales, of_money) = (amounts(&sales), amounts(&money));
    let mut head = vec![page.say("Stage", "Eslabón"), page.say("Firms", "Empresas")];
    if !sales.is_empty() {
        head.push(page.say("Sales a\u{a0}year", "Ventas al\u{a0}año"));
        head.push(page.say("HHI of\u{a0}sales", "IHH de\u{a0}ventas"));
        head.push(page.say("Like equal\u{a0}firms", "Como empresas\u{a0}iguales"));
    }
    if shows_money {
        head.push(page.say("Net present value", "Valor actual neto"));
        head.push(page.say("Gain", "Ganancia"));
    }
    let head = head.into_iter().enumerate();
    let head = head.map(|(at, text)| if at == 0 { Cell::plain(text) } else { Cell::plain(text).right() });
    let mut table = Table::of_numbers(2, head.collect());
    for stage in &reading.stages {
        let title = shortened(&stage_shown(page, stage.id), name, page.look.unicode);
        let mut cells = vec![Cell::plain(title), firms(page, stage).right()];
        if !sales.is_empty() {
            let known = stage.sales.as_ref();
            let blank = || "–".to_owned();
            let total = known.map_or_else(blank, |sales| of_sales.one(sales.total.mean));
            let hhi = known.map_or_else(blank, |sales| index(tongue, sales.index.mean));
            let like = known.and_then(|sales| sales.effective_number());
            let like = like.map_or_else(blank, |like| effective(tongue, like));
            cells.extend([total, hhi, like].map(|text| Cell::plain(text).right()));
        }
        if shows_money {
            let has_firms = stage.firms > 0;
            let shown = |value: f64| if has_firms { of_money.one(value) } else { "–".to_owned() };
            cells.extend([stage.money.npv, stage.money.gain()].map(|value| Cell::plain(shown(value)).right()));
        }
        table.push(cells);
    }
    table
}

fn firms(page: &Page, stage: &StageReading) -> Cell {
    let count = number::number(page.tongue(), stage.firms as f64, 0);
    if stage.is_missing { Cell::strong(page.say("none", "ninguna")).inked(Ink::Bad) } else { Cell::plain(count) }
}

fn remarks(page: &mut Page, reading: &ChainReading) {
    let mut points: Vec<String> = Vec::new();
    if let Some(missing) = named(page, reading.stages.iter().filter(|stage| stage.is_missing)) {
        let text = page.say("Missing, with firms before it and after it", "Faltan, con empresas antes y después");
        points.push(format!("{text}: {missing} (K-RES-S2b)."));
    }
    let unknown = reading.stages.iter().filter(|stage| stage.firms > 0 && stage.sales.is_none());
    let some_known = reading.stages.iter().any(|stage| stage.sales.is_some());
    if some_known {
        let text = page.say(
            "HHI: the Herfindahl–Hirschman index of the firms' sales, from near 0 (very many small firms) to 10,000 \
             (one firm).",
            "IHH: índice de Herfindahl–Hirschman de las ventas de las empresas, de casi 0 (muchísimas empresas \
             pequeñas) a 10,000 (una sola empresa).",
        );
        points.push(text.to_owned());
    }
    if let Some(unknown) = named(page, unknown).filter(|_| some_known) {
        let text = page.say("The sales of every firm are not known of", "No se conocen las ventas de todas en");
        points.push(format!("{text}: {unknown}."));
    }
    if !points.is_empty() {
        page.blank();
    }
    points.iter().for_each(|text| page.paragraph(2, Ink::Faint, text));
}

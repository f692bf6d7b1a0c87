//! What each action brings, and what coordination costs.

use super::super::page::{Ink, Page};
use super::super::table::{Cell, Table};
use super::super::wrap::shortened;
use super::amounts::{Amounts, seen};
use super::bar::Scale;
use crate::evaluate::money::{ActionMoney, MoneyReading, Stat};
use crate::model::Arrangement;
use crate::report::names;

pub(super) fn write(page: &mut Page, arrangement: &Arrangement, reading: &MoneyReading) {
    let actions = arrangement.actions.iter().zip(&reading.by_action);
    let named = |(action, money)| (names::action_shown(page.model(), action, page.tongue()), money);
    let moving = actions.filter(|(_, money)| moves(money));
    let mut rows: Vec<(String, &ActionMoney)> = moving.map(named).collect();
    if moves(&reading.coordination) {
        rows.push((page.say("Coordination", "Coordinación").to_owned(), &reading.coordination));
    }
    // One row alone would only repeat the totals.
    if rows.len() < 2 {
        return;
    }
    let rests_on = page.say("all members together", "todos los socios juntos");
    page.section(page.say("Action by action", "Acción por acción"), rests_on);
    let values: Vec<f64> = rows.iter().flat_map(|(_, money)| shown(money)).flat_map(|stat| seen(&stat)).collect();
    let amounts = Amounts::of(page, &values);
    let bare = amounts.bare();
    let widths = [(amounts, true, 40), (amounts, true, 28), (bare, true, 24), (bare, false, 24), (bare, false, 16)];
    let mut tables = widths.iter().map(|(amounts, ranges, name)| table(page, &rows, amounts, *ranges, *name));
    match tables.find(|table| table.fits(page)) {
        Some(table) => table.write(page),
        None => table(page, &rows, &amounts, true, usize::MAX).stacked(page, "").write(page),
    }
}

/// Is there any money in it?
pub(super) fn moves(money: &ActionMoney) -> bool {
    shown(money).iter().any(|stat| stat.mean != 0.0 || stat.varies())
}

fn shown(money: &ActionMoney) -> [Stat; 3] {
    [money.annual_benefit, money.annual_cost, money.npv]
}

fn table(page: &Page, rows: &[(String, &ActionMoney)], amounts: &Amounts, ranges: bool, name: usize) -> Table {
    let head = [
        page.say("Benefit a\u{a0}year", "Beneficio al\u{a0}año"),
        page.say("Cost a\u{a0}year", "Costo al\u{a0}año"),
        page.say("Net present value", "Valor actual neto"),
    ];
    let action = Cell::plain(page.say("Action", "Acción"));
    let head = std::iter::once(action).chain(head.map(|text| Cell::plain(text).right()));
    let scale = Scale::of(rows.iter().map(|(_, money)| &money.npv)).filter(|_| page.is_kept());
    let head = head.chain(scale.map(|_| Cell::plain("")));
    let mut table = Table::of_numbers(2, head.collect());
    let npv = amounts.column(rows.iter().map(|(_, money)| &money.npv), ranges);
    for ((title, money), npv) in rows.iter().zip(npv) {
        let [benefit, cost] = [money.annual_benefit, money.annual_cost].map(|stat| amounts.one(stat.mean));
        let title = shortened(title, page.room_for_name(name), page.look.unicode);
        let drawn = scale.map(|scale| Cell::drawn(scale.drawn(&money.npv)).inked(ink(money.npv.mean)));
        let numbers = [benefit, cost, npv].map(|text| Cell::plain(text).right());
        table.push(std::iter::once(Cell::plain(title)).chain(numbers).chain(drawn).collect());
    }
    table
}

fn ink(value: f64) -> Ink {
    if value < 0.0 { Ink::Bad } else { Ink::Good }
}

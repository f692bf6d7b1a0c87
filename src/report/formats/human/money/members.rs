//! Each member on a line: alone, together, the gain and its chance.

use super::super::arrangement::member as titled;
use super::super::page::{Ink, Page};
use super::super::table::{Cell, Table};
use super::super::wrap::{glued, shortened};
use super::amounts::{Amounts, seen};
use super::bar::Scale;
use crate::evaluate::money::{MemberMoney, MoneyReading, Stat};
use crate::model::{Arrangement, ArrangementKind};
use crate::tongue::number;

/// The most members that are listed.
const MAX_LISTED: usize = 40;

/// How much a table shows; the first of [`STYLES`] that fits on the page is taken.
#[derive(Debug, Clone, Copy)]
struct Style {
    /// Of every amount that varies, not of the gain only.
    ranges: bool,
    symbol: bool,
    /// Columns of the bar.
    bar: usize,
    /// Columns of the longest name.
    name: usize,
    /// Is the chance said in one word?
    brief: bool,
}

const STYLES: &[Style] = &[
    Style { ranges: true, symbol: true, bar: 15, name: 40, brief: false },
    Style { ranges: true, symbol: true, bar: 11, name: 24, brief: false },
    Style { ranges: false, symbol: true, bar: 15, name: 32, brief: false },
    Style { ranges: false, symbol: true, bar: 11, name: 24, brief: false },
    Style { ranges: false, symbol: true, bar: 8, name: 18, brief: false },
    Style { ranges: false, symbol: true, bar: 8, name: 20, brief: true },
    Style { ranges: false, symbol: true, bar: 8, name: 14, brief: true },
    Style { ranges: false, symbol: false, bar: 11, name: 20, brief: true },
    Style { ranges: false, symbol: false, bar: 8, name: 14, brief: true },
    Style { ranges: false, symbol: false, bar: 0, name: 18, brief: true },
    Style { ranges: false, symbol: false, bar: 0, name: 12, brief: true },
];

/// What one table is made of.
struct Lines<'p, 'a> {
    page: &'p Page<'a>,
    arrangement: &'p Arrangement,
    members: Vec<(String, &'p MemberMoney)>,
    amounts: Amounts<'a>,
    scale: Option<Scale>,
}

pub(super) fn write(page: &mut Page, arrangement: &Arrangement, reading: &MoneyReading) {
    let lines = Lines::of(page, arrangement, reading);
    let tables = STYLES.iter().map(|style| (lines.table(*style), style.bar > 0 && lines.scale.is_some()));
    let found = tables.into_iter().find(|(table, _)| table.fits(page));
    let found = found.or_else(|| Some((lines.folded().filter(|table| table.keeps_words(page))?, false)));
    let (table, with_bar) = found.unwrap_or_else(|| (lines.full().stacked(page, ""), false));
    table.write(page);
    let left = reading.members.len().saturating_sub(MAX_LISTED);
    if left > 0 {
        let left = number::number(page.tongue(), left as f64, 0);
        let more = page.say(
            "more. Here stand first those who have no reason to take part, then those who gain most; `--format json` has \
             them all.",
            "más. Aquí están primero quienes no tienen motivo para participar, luego quienes más ganan; `--format json` \
             los trae a todos.",
        );
        page.paragraph(2, Ink::Plain, &format!("{} {left} {more}", page.say("And", "Y")));
    }
    legend(page, reading, with_bar);
}

/// All members as they are listed; of too many, first those who lose most, then those who gain most.
fn most_telling(members: &[MemberMoney]) -> Vec<&MemberMoney> {
    let mut listed: Vec<&MemberMoney> = members.iter().collect();
    if listed.len() > MAX_LISTED {
        // The sort is stable: equal gains stay in the order of the list.
        listed.sort_by(|one, other| {
            let gain = |money: &MemberMoney| if money.participates { -money.gain.mean } else { money.gain.mean };
            one.participates.cmp(&other.participates).then(gain(one).total_cmp(&gain(other)))
        });
        listed.truncate(MAX_LISTED);
    }
    listed
}

impl<'p, 'a> Lines<'p, 'a> {
    fn of(page: &'p Page<'a>, arrangement: &'p Arrangement, reading: &'p MoneyReading) -> Lines<'p, 'a> {
        let listed = most_telling(&reading.members);
        let named = arrangement.members_once().map(|member| (member.firm, member));
        let titles: rustc_hash::FxHashMap<_, _> = named.map(|(firm, member)| (firm, titled(page, member))).collect();
        let members: Vec<(String, &MemberMoney)> =
            listed.into_iter().map(|money| (titles.get(&money.firm).cloned().unwrap_or_default(), money)).collect();
        let stats = |money: &&MemberMoney| [money.npv_alone, money.npv, money.gain];
        let shown: Vec<Stat> = members.iter().map(|(_, money)| money).flat_map(stats).collect();
        let values: Vec<f64> = shown.iter().flat_map(seen).collect();
        let varies = members.iter().any(|(_, money)| money.gain.varies());
        let scale = Scale::of(members.iter().map(|(_, money)| &money.gain)).filter(|_| varies || page.is_kept());
        Lines { page, arrangement, amounts: Amounts::of(page, &values), scale, members }
    }

    fn table(&self, style: Style) -> Table {
        let amounts = if style.symbol { self.amounts } else { self.amounts.bare() };
        let column = |of: fn(&MemberMoney) -> &Stat, ranges| {
            amounts.column(self.members.iter().map(|(_, money)| of(money)), ranges)
        };
        let alone = column(|money| &money.npv_alone, style.ranges);
        let together = column(|money| &money.npv, style.ranges);
        let gain = column(|money| &money.gain, true);
        let bar = if self.scale.is_some() { style.bar } else { 0 };
        let mut table = Table::of_numbers(2, self.head(bar > 0, style.brief));
        let amounts = alone.into_iter().zip(together).zip(gain);
        for ((title, money), ((alone, together), gain)) in self.members.iter().zip(amounts) {
            table.push(self.cells(title, money, [alone, together, gain], bar, style.name));
        }
        table
    }

    /// Where the range of a gain stands below it.
    fn folded(&self) -> Option<Table> {
        self.scale?;
        let amounts = self.amounts.bare();
        let mut table = Table::of_numbers(2, self.head(false, false));
        for (title, money) in &self.members {
            let shown = [amounts.one(money.npv_alone.mean), amounts.one(money.npv.mean), amounts.spread(&money.gain)];
            table.push(self.cells(title, money, shown, 0, 14));
        }
        Some(table)
    }

    /// With all ranges, to be stacked on narrow pages.
    fn full(&self) -> Table {
        let amounts = self.amounts;
        let mut table = Table::of_numbers(2, self.head(false, false));
        for (title, money) in &self.members {
            let shown = [&money.npv_alone, &money.npv, &money.gain].map(|stat| amounts.spread(stat));
            table.push(self.cells(title, money, shown, 0, usize::MAX));
        }
        table
    }

    fn words(&self) -> [&'static str; 5] {
        let page = self.page;
        let taker = match self.arrangement.kind {
            ArrangementKind::Network => page.say("Member", "Socio"),
            ArrangementKind::Agreement => page.say("Participant", "Participante"),
        };
        let (alone, together, gain) =
            (page.say("Alone", "Solo"), page.say("Together", "Juntos"), page.say("Gain", "Ganancia"));
        [taker, alone, together, gain, page.say("Chance\u{a0}of gaining", "Prob.\u{a0}de ganar")]
    }

    fn head(&self, with_bar: bool, brief: bool) -> Vec<Cell> {
        let [taker, alone, together, gain, chance] = self.words();
        let chance = if brief { self.page.say("Chance", "Prob.") } else { chance };
        let bar = with_bar.then(|| Cell::plain(""));
        let mut head = vec![Cell::plain(taker), Cell::plain(alone).right(), Cell::plain(together).right()];
        head.extend([Cell::plain(gain).right()].into_iter().chain(bar).chain([Cell::plain(chance).right()]));
        head
    }

    fn cells(&self, title: &str, money: &MemberMoney, shown: [String; 3], bar: usize, name: usize) -> Vec<Cell> {
        let page = self.page;
        let ink = match (money.participates, money.gain.mean > 0.0) {
            (false, _) => Ink::Bad,
            (true, true) => Ink::Good,
            (true, false) => Ink::Plain,
        };
        let [alone, together, gain] = shown;
        let bar_of = |scale: Scale| match page.is_kept() {
            true => Cell::drawn(scale.drawn(&money.gain)),
            false => Cell::plain(scale.bar(page, &money.gain, bar)),
        };
        let drawn = self.scale.filter(|_| bar > 0).map(|scale| bar_of(scale).inked(ink));
        let chance = glued(&number::chance(page.tongue(), money.gain_probability));
        let title = shortened(title, page.room_for_name(name), page.look.unicode);
        let mut cells = vec![Cell::plain(title).marked(self.mark(money))];
        cells.extend([Cell::plain(alone).right(), Cell::plain(together).right(), Cell::plain(gain).right().inked(ink)]);
        cells.extend(drawn.into_iter().chain([Cell::plain(chance).right()]));
        cells
    }

    /// The mark of a member; as wide for all where any has one.
    fn mark(&self, money: &MemberMoney) -> &'static str {
        let marks = Marks::of(self.page);
        let any = self.members.iter().any(|(_, money)| !money.participates || money.free_rides);
        match (money.participates, money.free_rides) {
            (false, _) => marks.stays_out,
            (true, true) => marks.rides,
            (true, false) if any => "  ",
            (true, false) => "",
        }
    }
}

/// What stands before members that something is to be said of.
struct Marks {
    stays_out: &'static str,
    rides: &'static str,
}

impl Marks {
    fn of(page: &Page) -> Marks {
        if page.look.unicode {
            Marks { stays_out: "✗ ", rides: "↗ " }
        } else {
            Marks { stays_out: "! ", rides: "^ " }
        }
    }
}

/// What the marks mean; only those that are there.
fn legend(page: &mut Page, reading: &MoneyReading, with_bar: bool) {
    let marks = Marks::of(page);
    let mut table = Table::plain(2);
    if reading.members.iter().any(|member| !member.participates) {
        let text = page.say(
            "loses by it or would do better alone: it has no reason to take part (K-CRIT-1)",
            "pierde o le iría mejor por su cuenta: no tiene motivo para participar (K-CRIT-1)",
        );
        table.row([Cell::faint(text).marked(marks.stays_out)]);
    }
    if reading.members.iter().any(|member| member.participates && member.free_rides) {
        let text = page.say(
            "gains, and would have even more by staying out while the others go on",
            "gana, y tendría todavía más si se quedara afuera mientras los demás siguen",
        );
        table.row([Cell::faint(text).marked(marks.rides)]);
    }
    if with_bar && page.is_kept() {
        let text = page.say(
            "Bars: the gain from zero to its expected value, all on one scale; the thin line holds 9 of 10 samples.",
            "Barras: la ganancia desde cero hasta su valor esperado, todas en una escala; en la línea fina caen 9 de cada \
             10 muestras.",
        );
        page.paragraph(2, Ink::Faint, text);
    } else if with_bar {
        let zero = if page.look.unicode { "│ " } else { "| " };
        let text =
            page.say("is zero; all bars have the same scale", "es cero; todas las barras tienen la misma escala");
        table.row([Cell::faint(text).marked(zero)]);
    }
    page.blank();
    table.write(page);
}

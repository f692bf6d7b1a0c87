//! The advantages of associating, which actions bring them and how much; and what its obstacles cost.

use super::money::{self, spread_of};
use super::page::{Ink, Page};
use super::table::{Cell, Table};
use super::typology::capital;
use super::wrap::shortened;
use crate::evaluate::money::Stat;
use crate::evaluate::{AdvantageReading, ArrangementReading, ObstacleReading};
use crate::model::Arrangement;
use crate::report::names;
use crate::standard::obstacles::Obstacle;
use crate::tongue::{Text, number};

pub(super) fn write(page: &mut Page, arrangement: &Arrangement, reading: &ArrangementReading) {
    if !arrangement.actions.is_empty() {
        advantages(page, arrangement, reading);
    }
    if !arrangement.actions.is_empty() || !arrangement.lines.is_empty() {
        obstacles(page, reading);
    }
}

fn advantages(page: &mut Page, arrangement: &Arrangement, reading: &ArrangementReading) {
    page.section(page.say("Advantages of associating", "Ventajas de asociarse"), "PROMPYME, K-ADV");
    let (pursued, open): (Vec<_>, Vec<_>) =
        reading.advantages.iter().enumerate().partition(|(_, one)| !one.brought_by.is_empty());
    let tongue = page.tongue();
    let word = |one: &AdvantageReading| names::word(one.advantage.word(), tongue);
    if pursued.is_empty() {
        let text =
            page.say("No action says which it brings (`advantages`).", "Ninguna acción dice cuáles trae (`ventajas`).");
        return page.paragraph(2, Ink::Plain, text);
    }
    let benefits: Vec<Option<Stat>> =
        pursued.iter().map(|(number, _)| money::advantage(page, reading.id, *number)).collect();
    let amounts = spread_of(page, &benefits);
    let worked_out = benefits.iter().any(Option::is_some);
    let (title, by) = (page.say("Advantage", "Ventaja"), page.say("Brought by", "La trae"));
    let mut table = match worked_out {
        true => Table::headed(2, [title, by, page.say("Their benefits", "Sus beneficios")]),
        false => Table::headed(2, [title, by]),
    };
    for ((_, one), amount) in pursued.iter().zip(amounts) {
        let actions = one.brought_by.iter().filter_map(|at| arrangement.actions.get(*at));
        let actions: Vec<String> = actions.map(|action| names::action_shown(page.model(), action, tongue)).collect();
        let cells = [Cell::plain(capital(&word(one))), Cell::plain(number::list(tongue, &actions))];
        let amount = amount.map(|amount| Cell::plain(amount).right());
        table.push(cells.into_iter().chain(amount).collect());
    }
    table.write(page);
    page.blank();
    if pursued.len() > 1 && worked_out {
        let text = page.say(
            "Present values for all members. An action with several advantages counts at each: they do not add up.",
            "Valores actuales para todos los socios. Una acción con varias ventajas cuenta en cada una: no se suman.",
        );
        page.paragraph(2, Ink::Faint, text);
    }
    if !open.is_empty() {
        let open: Vec<String> = open.iter().map(|(_, one)| word(one)).collect();
        let text = format!("{} {}.", page.say("Not pursued:", "No se buscan:"), number::list(tongue, &open));
        page.paragraph(2, Ink::Faint, &text);
    }
}

fn obstacles(page: &mut Page, reading: &ArrangementReading) {
    page.section(page.say("Obstacles to associating", "Obstáculos para asociarse"), "PROMPYME, K-OBS");
    if reading.obstacles.iter().all(|one| one.lines.is_empty()) {
        let text = page.say(
            "No cost line counts what it takes to get informed, to trust and agree, and to learn.",
            "Ninguna línea de costo cuenta lo que toma informarse, confiar y ponerse de acuerdo, y aprender.",
        );
        return page.paragraph(2, Ink::Plain, text);
    }
    let (title, by) = (page.say("Cost of", "Costo de"), page.say("Counted in", "Se cuenta en"));
    let costs: Vec<_> = (0..reading.obstacles.len()).map(|number| money::obstacle(page, reading.id, number)).collect();
    let yearly: Vec<Option<Stat>> = costs.iter().map(|costs| costs.map(|costs| costs.annual_cost)).collect();
    let worked_out = yearly.iter().any(Option::is_some);
    let mut table = match worked_out {
        true => Table::headed(2, [title, by, page.say("A year", "Al año")]),
        false => Table::headed(2, [title, by]),
    };
    let amounts = spread_of(page, &yearly);
    for ((one, amount), costs) in reading.obstacles.iter().zip(amounts).zip(&costs) {
        let title = capital(obstacle_title(one.obstacle).say(page.tongue()));
        if one.lines.is_empty() {
            table.push(vec![Cell::faint(title), Cell::faint(page.say("no line", "ninguna línea"))]);
            continue;
        }
        let mut lines = counted(page, one);
        if let Some(costs) = costs.filter(|costs| paid_by_others(&costs.annual_cost, &costs.annual_cost_of_members)) {
            let members = money::plain(page, costs.annual_cost_of_members.mean);
            lines += &match page.tongue() {
                crate::tongue::Tongue::En => format!("; the members pay {members} of it"),
                crate::tongue::Tongue::Es => format!("; de eso, los socios pagan {members}"),
            };
        }
        let amount = amount.map(|amount| Cell::plain(amount).right());
        table.push([Cell::plain(title), Cell::plain(lines)].into_iter().chain(amount).collect());
    }
    table.write(page);
}

/// The most lines that are named.
const MAX_NAMED: usize = 3;
/// The widest label that is shown in full.
const MAX_LABEL: usize = 90;

fn counted(page: &Page, reading: &ObstacleReading) -> String {
    let shown = |label: &String| shortened(label, MAX_LABEL, page.look.unicode);
    let mut named: Vec<String> = reading.lines.iter().take(MAX_NAMED).map(shown).collect();
    let left = reading.lines.len() - named.len();
    if left > 0 {
        let more = Text { en: "more", es: "más" };
        named.push(number::count(page.tongue(), left, more, more));
    }
    number::list(page.tongue(), &named)
}

fn paid_by_others(all: &Stat, members: &Stat) -> bool {
    (all.mean - members.mean).abs() > 1e-9 * all.mean.abs()
}

fn obstacle_title(obstacle: Obstacle) -> Text {
    match obstacle {
        Obstacle::Information => Text { en: "getting informed", es: "informarse" },
        Obstacle::Transaction => Text { en: "trusting and agreeing", es: "confiar y ponerse de acuerdo" },
        Obstacle::Learning => Text { en: "learning", es: "aprender" },
    }
}

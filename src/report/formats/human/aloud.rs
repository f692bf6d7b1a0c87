//! The model told back in plain sentences, so that an owner can agree to the text rather than to the code.

use super::page::{Ink, Page};
use super::spoken::{bound, chance, plain, spoken};
use super::typology::capital;
use super::value;
use crate::diagnostic::render::Look;
use crate::model::{
    Action, Arrangement, ArrangementKind, Expectation, Firm, FirmAmount, Id, Line, LineKind, Node, Party, Sharing,
    StructureKind, Target, Type, When,
};
use crate::report::{Input, names};
use crate::standard::labels::line_label;
use crate::tongue::{Text, Tongue, number};

/// Firms that are told of one by one.
const MOST_FIRMS: usize = 60;

/// The whole model as text.
pub(in crate::report) fn render(input: &Input, look: &Look) -> String {
    let mut page = Page::new(input, look);
    settings(&mut page);
    firms(&mut page);
    let arrangements: Vec<&Arrangement> = page.model().arrangements.values().collect();
    for arrangement in arrangements {
        self::arrangement(&mut page, arrangement);
    }
    assumptions(&mut page);
    expectations(&mut page);
    page.finish()
}

fn settings(page: &mut Page) {
    let settings = &page.model().settings;
    if let Some(title) = &settings.title {
        page.paragraph(0, Ink::Strong, title);
    }
    let years = settings.horizon_years();
    let rate = settings.discount_rate.as_ref().map(|rate| value::shown(page, rate));
    let currency = settings.currency.as_ref().map_or(String::new(), |currency| currency.value.clone());
    let counted =
        number::count(page.tongue(), years as usize, Text { en: "year", es: "año" }, Text { en: "years", es: "años" });
    let text = match (page.tongue(), rate) {
        (Tongue::En, Some(rate)) => {
            format!("We look {counted} ahead, in {currency}. Money that comes later counts for less: {rate} a year.")
        }
        (Tongue::En, None) => {
            format!("We look {counted} ahead, in {currency}. Later money counts as much as money today.")
        }
        (Tongue::Es, Some(rate)) => {
            format!(
                "Miramos {counted} hacia adelante, en {currency}. El dinero que llega más tarde vale menos: {rate} al año."
            )
        }
        (Tongue::Es, None) => {
            format!(
                "Miramos {counted} hacia adelante, en {currency}. El dinero de más tarde vale lo mismo que el de hoy."
            )
        }
    };
    page.paragraph(0, Ink::Plain, &text);
}

fn firms(page: &mut Page) {
    let firms: Vec<(Id<Firm>, &Firm)> = page.model().firms.iter().collect();
    if firms.is_empty() {
        return;
    }
    page.section(page.say("The firms", "Las empresas"), "");
    for (_, firm) in firms.iter().take(MOST_FIRMS) {
        let text = firm_told(page, firm);
        page.point(2, &text);
    }
    if firms.len() > MOST_FIRMS {
        let more = number::number(page.tongue(), (firms.len() - MOST_FIRMS) as f64, 0);
        let text = match page.tongue() {
            Tongue::En => format!("and {more} more."),
            Tongue::Es => format!("y {more} más."),
        };
        page.point(2, &text);
    }
}

fn firm_told(page: &Page, firm: &Firm) -> String {
    let (model, tongue) = (page.model(), page.tongue());
    let group = match (firm.is_group, firm.count) {
        (true, count) => {
            let count = number::number(tongue, count as f64, 0);
            match tongue {
                Tongue::En => format!(" ({count} firms, each)"),
                Tongue::Es => format!(" ({count} empresas, cada una)"),
            }
        }
        (_, _) => String::new(),
    };
    let mut parts: Vec<String> = Vec::new();
    if let Some(size) = &firm.size {
        parts.push(size.value.word().say(tongue).to_owned());
    }
    let territory = firm.territory.as_ref().and_then(|stated| model.territories.get(stated.value));
    parts.extend(territory.map(|territory| format!("{} {}", page.say("in", "en"), territory.heading.shown())));
    let stage = firm.stage.as_ref().and_then(|stated| model.stages.get(stated.value));
    parts.extend(stage.map(|stage| format!("{} {}", page.say("stage", "eslabón"), stage.heading.shown())));
    parts.extend(firm.amount(FirmAmount::Workers).map(|amount| match value::shown(page, amount).as_str() {
        "1" => page.say("1 worker", "1 trabajador").to_owned(),
        many => format!("{many} {}", page.say("workers", "trabajadores")),
    }));
    for (which, label) in [
        (FirmAmount::Sales, Text { en: "sells for", es: "vende por" }),
        (FirmAmount::Credit, Text { en: "owes the bank", es: "debe al banco" }),
        (FirmAmount::Inventory, Text { en: "holds stock worth", es: "tiene existencias por" }),
    ] {
        parts.extend(firm.amount(which).map(|amount| format!("{} {}", label.say(tongue), value::shown(page, amount))));
    }
    for trade in &firm.trades {
        let good = trade.good.and_then(|good| model.goods.get(good)).map_or("", |good| good.name.as_str());
        let amount = value::shown(page, &trade.amount);
        let partner = trade.partner.map(|partner| names::firm_shown(model, partner).to_owned());
        parts.push(match (trade.buys, tongue, partner) {
            (true, Tongue::En, None) => format!("buys {good} for {amount}"),
            (true, Tongue::En, Some(from)) => format!("buys {good} from {from} for {amount}"),
            (true, Tongue::Es, None) => format!("compra {good} por {amount}"),
            (true, Tongue::Es, Some(from)) => format!("compra {good} a {from} por {amount}"),
            (false, Tongue::En, None) => format!("sells {good} for {amount}"),
            (false, Tongue::En, Some(to)) => format!("sells {good} to {to} for {amount}"),
            (false, Tongue::Es, None) => format!("vende {good} por {amount}"),
            (false, Tongue::Es, Some(to)) => format!("vende {good} a {to} por {amount}"),
        });
    }
    let held: Vec<String> = firm.restrictions.iter().map(|stated| names::word(stated.value.word(), tongue)).collect();
    let held = match (held.is_empty(), tongue) {
        (true, _) => String::new(),
        (false, Tongue::En) => format!(" It is held back by: {}.", number::list(tongue, &held)),
        (false, Tongue::Es) if held.len() == 1 => format!(" La frena: {}.", number::list(tongue, &held)),
        (false, Tongue::Es) => format!(" La frenan: {}.", number::list(tongue, &held)),
    };
    let said = if parts.is_empty() { String::new() } else { format!(": {}", parts.join("; ")) };
    format!("{}{group}{said}.{held}", firm.heading.shown())
}

fn arrangement(page: &mut Page, arrangement: &Arrangement) {
    let (tongue, model) = (page.tongue(), page.model());
    page.section(arrangement.heading.shown(), "");
    if let Some(objective) = &arrangement.objective {
        let lead = page.say("What it is for", "Para qué es");
        page.paragraph(2, Ink::Plain, &format!("{lead}: {}.", objective.value));
    }
    let members: Vec<String> = arrangement
        .members
        .iter()
        .map(|member| {
            let shown = names::firm_shown(model, member.firm).to_owned();
            let whole = model.firms.get(member.firm).map(|firm| (firm.is_group, firm.count));
            match (whole, member.count) {
                (Some((true, all)), count) if all != member.count => {
                    format!("{} {} {shown}", number::number(tongue, count as f64, 0), page.say("of", "de"))
                }
                _ => shown,
            }
        })
        .take(MOST_FIRMS)
        .collect();
    let lead = match arrangement.kind {
        ArrangementKind::Network => page.say("Members", "Socios"),
        ArrangementKind::Agreement => page.say("Who takes part", "Quiénes participan"),
    };
    page.paragraph(2, Ink::Plain, &format!("{lead}: {}.", number::list(tongue, &members)));
    let led = led(page, arrangement);
    page.paragraph(2, Ink::Plain, &led);
    let shared = shared(page, arrangement);
    page.paragraph(2, Ink::Plain, &shared);
    for line in &arrangement.lines {
        let text = line_told(page, line);
        page.point(2, &text);
    }
    for action in &arrangement.actions {
        self::action(page, action);
    }
}

fn led(page: &Page, arrangement: &Arrangement) -> String {
    let leader = arrangement.structure.as_ref().and_then(|structure| structure.value.leader.as_ref());
    let leader = leader.map(|leader| names::firm_shown(page.model(), leader.value).to_owned());
    let kind = arrangement.structure.as_ref().map(|structure| structure.value.kind);
    match (kind, leader, page.tongue()) {
        (Some(StructureKind::Led), Some(leader), Tongue::En) => format!("{leader} leads; the others have their say."),
        (Some(StructureKind::Led), Some(leader), Tongue::Es) => format!("{leader} lidera; los demás opinan."),
        (Some(StructureKind::Hierarchical), Some(leader), Tongue::En) => format!("{leader} decides."),
        (Some(StructureKind::Hierarchical), Some(leader), Tongue::Es) => format!("{leader} decide."),
        (_, _, Tongue::En) => "Nobody leads: all decide together.".to_owned(),
        (_, _, Tongue::Es) => "Nadie lidera: todos deciden juntos.".to_owned(),
    }
}

fn shared(page: &Page, arrangement: &Arrangement) -> String {
    match (&arrangement.sharing, page.tongue()) {
        (Sharing::Unsaid | Sharing::Equal(_), Tongue::En) => "What is common is shared in equal parts.".to_owned(),
        (Sharing::Unsaid | Sharing::Equal(_), Tongue::Es) => "Lo común se reparte en partes iguales.".to_owned(),
        (Sharing::Proportional(weight), tongue) => {
            let weight = spoken(page, weight);
            match tongue {
                Tongue::En => format!("What is common is shared in proportion to {weight}."),
                Tongue::Es => format!("Lo común se reparte en proporción, según {weight}."),
            }
        }
        (Sharing::Shapley(_), Tongue::En) => "What is common is shared by what each contributes.".to_owned(),
        (Sharing::Shapley(_), Tongue::Es) => "Lo común se reparte según lo que aporta cada uno.".to_owned(),
    }
}

fn line_told(page: &Page, line: &Line) -> String {
    let tongue = page.tongue();
    let label = line.label.as_deref().map_or(String::new(), |label| format!(" “{}”", line_label(label, tongue)));
    let kind = match &line.kind {
        LineKind::Cost => page.say("Cost", "Costo"),
        LineKind::Benefit => page.say("Benefit", "Beneficio"),
        LineKind::Transfer(_) => page.say("Transfer", "Transferencia"),
    };
    let from = match &line.kind {
        LineKind::Transfer(Some(party)) => {
            format!(" {} {}", page.say("from", "de"), party_shown(page, *party))
        }
        LineKind::Transfer(None) | LineKind::Cost | LineKind::Benefit => String::new(),
    };
    let amount = spoken(page, &line.amount);
    let (who, when) = (target(page, &line.target), when(page, line.when));
    let mut text = format!("{kind}{label}{from}: {amount}{when}, {who}");
    if let Some(rate) = &line.growing {
        let rate = spoken(page, rate);
        text.push_str(&format!("; {} {rate} {}", page.say("growing", "crece"), page.say("a year", "al año")));
    }
    if !line.paid_by.is_empty() {
        let payers = line.paid_by.iter().map(|(party, share)| {
            let share = share.as_ref().map_or(String::new(), |share| format!(" ({})", spoken(page, share)));
            format!("{}{share}", party_shown(page, *party))
        });
        let payers = number::list(tongue, &payers.collect::<Vec<_>>());
        text.push_str(&format!("; {} {payers}", page.say("paid by", "lo paga")));
    }
    text + "."
}

fn party_shown(page: &Page, party: Party) -> String {
    names::party_shown(page.model(), party).to_owned()
}

fn target(page: &Page, target: &Target) -> String {
    let condition = |condition: &Option<crate::model::Expression>| {
        condition.as_ref().map_or(String::new(), |condition| {
            // `member.formal`, which is so or not.
            if let Node::Attribute(_, attribute) = &condition.node
                && condition.type_ == Type::YesNo
            {
                let word = names::word(&attribute.word, page.tongue());
                return format!(" {} {word}", page.say("that is", "que sea"));
            }
            format!(" {} {}", page.say("where", "cuando"), spoken(page, condition))
        })
    };
    match target {
        Target::Shared => page.say("all members together", "entre todos los socios").to_owned(),
        Target::EachMember(one) => format!("{}{}", page.say("each member", "para cada socio"), condition(one)),
        Target::EachOutsider(one) => {
            format!("{}{}", page.say("each firm outside", "para cada empresa de fuera"), condition(one))
        }
        Target::EachFirm(one) => {
            format!("{}{}", page.say("each firm, member or not", "para cada empresa, socia o no"), condition(one))
        }
        Target::EachLink => {
            page.say("for each pair that must keep in touch", "por cada par que debe coordinar").to_owned()
        }
        Target::For(parties) => {
            let parties: Vec<String> = parties.iter().map(|party| party_shown(page, *party)).collect();
            format!("{} {}", page.say("for", "para"), number::list(page.tongue(), &parties))
        }
    }
}

fn when(page: &Page, when: When) -> String {
    match (when, page.tongue()) {
        (When::Always, _) => String::new(),
        (When::Once(0), Tongue::En) => ", once, at the start".to_owned(),
        (When::Once(0), Tongue::Es) => ", una vez, al inicio".to_owned(),
        (When::Once(year), Tongue::En) => format!(", once, in year {year}"),
        (When::Once(year), Tongue::Es) => format!(", una vez, en el año {year}"),
        (When::Years(from, Some(to)), Tongue::En) => format!(", from year {from} to year {to}"),
        (When::Years(from, Some(to)), Tongue::Es) => format!(", del año {from} al año {to}"),
        (When::Years(from, None), Tongue::En) => format!(", from year {from} on"),
        (When::Years(from, None), Tongue::Es) => format!(", desde el año {from}"),
    }
}

fn action(page: &mut Page, action: &Action) {
    let tongue = page.tongue();
    let title = names::action_shown(page.model(), action, tongue);
    let given: Vec<String> = action
        .parameters
        .iter()
        .map(|(name, given)| {
            let name = crate::tongue::vocabulary::parameter::find(name)
                .map_or(name.clone(), |word| word.say(tongue).to_owned());
            format!("{}: {}", name.replace('_', " "), spoken(page, given))
        })
        .collect();
    let lead = page.say("Together", "En común");
    let said = if given.is_empty() { String::new() } else { format!(". {}", capital(&given.join("; "))) };
    page.point(2, &format!("{lead}: {title}{said}."));
    for line in &action.lines {
        let text = line_told(page, line);
        page.point(6, &text);
    }
}

fn assumptions(page: &mut Page) {
    let model = page.model();
    if model.assumptions.is_empty() {
        return;
    }
    page.section(page.say("What is assumed", "Lo que se supone"), "");
    for assumption in model.assumptions.values() {
        let shown = spoken(page, &assumption.value);
        let because = match (&assumption.heading.source, &assumption.heading.note) {
            (Some(source), _) => format!(" ({}: {source})", page.say("source", "fuente")),
            (None, Some(note)) => format!(" ({note})"),
            (None, None) => format!(" ({})", page.say("no source given", "sin fuente")),
        };
        page.point(2, &format!("{}: {shown}{because}.", plain(assumption.heading.shown())));
    }
}

fn expectations(page: &mut Page) {
    let model = page.model();
    if model.expectations.is_empty() {
        return;
    }
    page.section(page.say("What must hold before anyone signs", "Lo que debe cumplirse antes de firmar"), "");
    for expectation in &model.expectations {
        let text = expected(page, expectation);
        page.point(2, &text);
    }
}

/// `For each member of the pool: gain is more than S/ 0, with a chance of at least 90 %.`
fn expected(page: &Page, expectation: &Expectation) -> String {
    let mut text = String::new();
    if let Some((one, of)) = expectation.each {
        let one = bound(one).say(page.tongue());
        let one = one.split_once(' ').map_or(one, |(_, bare)| bare);
        let of = page.model().arrangements.get(of).map_or("", |of| of.heading.shown());
        text = match page.tongue() {
            Tongue::En => format!("For each {one} of {of}: "),
            Tongue::Es => format!("Para cada {one} de {of}: "),
        };
    }
    let condition = spoken(page, &expectation.condition);
    text += &if text.is_empty() { capital(&condition) } else { condition };
    if let Some(least) = &expectation.with {
        text.push_str(&format!(", {}", chance(page, least)));
    }
    let scenario = expectation.scenario.and_then(|scenario| page.model().scenarios.get(scenario));
    if let Some(scenario) = scenario {
        text.push_str(&format!(" ({}: {})", page.say("scenario", "escenario"), scenario.heading.shown()));
    }
    text + "."
}

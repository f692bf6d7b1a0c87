//! A network or an agreement: what it is, for what, and who takes part.

use super::page::Page;
use super::table::Table;
use super::{advantages, institutions, money, readiness, restrictions, results, structure, typology};
use crate::evaluate::ArrangementReading;
use crate::model::{Arrangement, ArrangementKind, Member};
use crate::report::names;
use crate::tongue::{Text, Tongue, number};

/// The most members that are named one by one.
const MAX_NAMED: usize = 24;

pub(super) fn write(page: &mut Page, arrangement: &Arrangement, reading: &ArrangementReading) {
    page.blank();
    page.title(arrangement.heading.shown());
    money::write(page, arrangement, reading.id);
    page.section(page.say("What it is", "Qué es"), "PROMPYME, K-TYPE-3");
    typology::write(page, arrangement, &reading.typology);
    page.blank();
    facts(page, arrangement, reading);
    structure::write(page, arrangement, reading);
    results::write(page, arrangement, reading);
    advantages::write(page, arrangement, reading);
    restrictions::write(page, arrangement, reading);
    readiness::write(page, reading);
    page.blank();
}

fn facts(page: &mut Page, arrangement: &Arrangement, reading: &ArrangementReading) {
    let (model, tongue) = (page.model(), page.tongue());
    let stated = |stated: &Option<crate::model::Stated<String>>| stated.as_ref().map(|stated| stated.value.clone());
    let institutions = arrangement.institutions.iter().filter_map(|stated| model.institutions.get(stated.value));
    let institutions: Vec<String> = institutions.map(|one| one.heading.shown().to_owned()).collect();
    let territory = arrangement.territory.and_then(|id| model.territories.get(id));
    let sector = arrangement.sector.and_then(|id| model.sectors.get(id));
    let trust = arrangement.trust.as_ref().map(|trust| structure::feminine(trust.value).say(tongue).to_owned());
    let takers = match arrangement.kind {
        ArrangementKind::Network => page.say("Members", "Socios"),
        ArrangementKind::Agreement => page.say("Participants", "Participantes"),
    };
    let mut table = Table::labelled(page);
    table.says(page.say("Objective", "Objetivo"), stated(&arrangement.objective));
    table.says(page.say("Territory", "Territorio"), territory.map(|one| one.heading.shown().to_owned()));
    table.says(page.say("Sector", "Sector"), sector.map(|one| one.heading.shown().to_owned()));
    table.says(takers, Some(members(page, arrangement, reading)));
    table.says(
        page.say("Institutions", "Instituciones"),
        (!institutions.is_empty()).then(|| number::list(tongue, &institutions)),
    );
    table.says(page.say("Promoter", "Promotor"), promoter(page, arrangement));
    institutions::rows(page, &mut table, &reading.cover);
    table.says(page.say("Starts on", "Inicio"), arrangement.start.as_ref().map(|start| start.value.to_string()));
    table.says(page.say("Trust", "Confianza"), trust);
    table.says(page.say("Feedback", "Retroalimentación"), stated(&arrangement.feedback));
    table.says(page.say("Bylaws", "Estatutos"), stated(&arrangement.bylaws));
    table.says(page.say("Exit rule", "Regla de salida"), stated(&arrangement.exit_rule));
    let level = page.say("Level of action", "Nivel de acción");
    table.says(level, Some(reading.typology.level.title().say(tongue).to_owned()));
    table.write(page);
}

/// The promoter as written, or the title of the institution it names.
fn promoter(page: &Page, arrangement: &Arrangement) -> Option<String> {
    let written = &arrangement.promoter.as_ref()?.value;
    let named = page.model().institutions.values().find(|institution| institution.heading.name == *written);
    Some(named.map_or(written.clone(), |institution| institution.heading.shown().to_owned()))
}

/// `6 firms: Hostal Inti, Hostal Sol …`
fn members(page: &Page, arrangement: &Arrangement, reading: &ArrangementReading) -> String {
    let tongue = page.tongue();
    if arrangement.members.is_empty() {
        return page.say("none declared", "no se declaran").to_owned();
    }
    let mut named: Vec<String> =
        arrangement.members_once().take(MAX_NAMED).map(|listed| member(page, listed)).collect();
    let left = arrangement.members_once().count() - named.len();
    if left > 0 {
        let more = (Text { en: "more", es: "más" }, Text { en: "more", es: "más" });
        named.push(number::count(tongue, left, more.0, more.1));
    }
    let list = number::list(tongue, &named);
    match reading.structure.members {
        Some(count) if arrangement.members.len() > 1 => {
            let (one, many) = (Text { en: "firm", es: "empresa" }, Text { en: "firms", es: "empresas" });
            format!("{}: {list}", number::count(tongue, count as usize, one, many))
        }
        Some(_) | None => list,
    }
}

/// A member by its title; a group with how many firms it is: `30 bakeries`, `Bakeries of Lima (30)`.
pub(super) fn member(page: &Page, member: &Member) -> String {
    let (model, tongue) = (page.model(), page.tongue());
    let shown = names::firm_shown(model, member.firm);
    let Some(firm) = model.firms.get(member.firm) else { return shown.to_owned() };
    let count = |count: u64| number::number(tongue, count as f64, 0);
    let of = match tongue {
        Tongue::En => "of",
        Tongue::Es => "de",
    };
    let many = match (member.count, firm.count) {
        (part, all) if part != all => format!("{} {of} {}", count(part), count(all)),
        (_, 1) if !firm.is_group => return shown.to_owned(),
        (part, _) => count(part),
    };
    match &firm.heading.title {
        Some(title) => format!("{title} ({many})"),
        None => format!("{many} {shown}"),
    }
}

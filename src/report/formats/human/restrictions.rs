//! What holds the members back, and what eases it.

use super::page::{Ink, Page};
use super::table::{Cell, Table};
use super::typology::capital;
use crate::evaluate::{ArrangementReading, RestrictionReading};
use crate::model::{Arrangement, ArrangementKind, Id};
use crate::report::names;
use crate::tongue::{Text, number};

/// The most members that are named one by one.
const MAX_NAMED: usize = 6;

pub(super) fn write(page: &mut Page, arrangement: &Arrangement, reading: &ArrangementReading) {
    let (heading, takers) = match arrangement.kind {
        ArrangementKind::Network => {
            (page.say("Restrictions of the members", "Restricciones de los socios"), page.say("Members", "Socios"))
        }
        ArrangementKind::Agreement => (
            page.say("Restrictions of the participants", "Restricciones de los participantes"),
            page.say("Participants", "Participantes"),
        ),
    };
    page.section(heading, "PROMPYME, K-FIRM-2");
    if reading.restrictions.is_empty() {
        let text = page.say("None is stated.", "No se declara ninguna.");
        return page.paragraph(2, Ink::Plain, text);
    }
    let head = [page.say("Restriction", "Restricción"), takers, page.say("Eased by", "Qué la alivia")];
    let mut table = Table::headed(2, head);
    for restriction in &reading.restrictions {
        let eased = eased(page, restriction, reading.id);
        let eased = match eased {
            Some(eased) => Cell::plain(eased),
            None => Cell::strong(page.say("nothing yet", "nada todavía")),
        };
        let name = capital(&names::word(restriction.restriction.word(), page.tongue()));
        table.row([Cell::plain(name), Cell::plain(members(page, restriction)), eased]);
    }
    table.write(page);
}

fn members(page: &Page, reading: &RestrictionReading) -> String {
    let (model, tongue) = (page.model(), page.tongue());
    if reading.members.len() > MAX_NAMED {
        let (one, many) = (Text { en: "member", es: "socio" }, Text { en: "members", es: "socios" });
        return number::count(tongue, reading.members.len(), one, many);
    }
    let named: Vec<String> = reading.members.iter().map(|id| names::firm_shown(model, *id).to_owned()).collect();
    number::list(tongue, &named)
}

/// What eases it, with the arrangement where that is another one.
fn eased(page: &Page, reading: &RestrictionReading, here: Id<Arrangement>) -> Option<String> {
    let (model, tongue) = (page.model(), page.tongue());
    let action = |(id, at): &(Id<Arrangement>, usize)| {
        let arrangement = model.arrangements.get(*id)?;
        let shown = names::action_shown(model, arrangement.actions.get(*at)?, tongue);
        Some(if *id == here { shown } else { format!("{shown}, {}", arrangement.heading.shown()) })
    };
    let membership = reading.by_membership.then(|| page.say("taking part", "participar").to_owned());
    let all: Vec<String> = membership.into_iter().chain(reading.eased_by.iter().filter_map(action)).collect();
    (!all.is_empty()).then(|| all.join("; "))
}

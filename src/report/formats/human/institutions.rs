//! Institutions: by sphere, what they can do together, and each by itself.

use super::clusters::{named, spaced};
use super::page::Page;
use super::table::{Cell, Table};
use super::typology::capital;
use crate::evaluate::institutions::Cover;
use crate::model::{Capability, Id, Institution, Sphere};
use crate::report::names;
use crate::tongue::{Text, number};

/// The most rows of the table of institutions.
const MAX_ROWS: usize = 60;

fn shown(page: &Page, ids: &[Id<Institution>]) -> Vec<String> {
    let found = ids.iter().filter_map(|id| page.model().institutions.get(*id));
    found.map(|one| one.heading.shown().to_owned()).collect()
}

/// Those of a cluster, by the four spheres (K-CLUS-1).
pub(super) fn of_cluster(page: &mut Page, cover: &Cover) {
    page.section(page.say("Who surrounds it", "Quiénes lo rodean"), "PROMPYME, K-CLUS-1, K-CRIT-3");
    let mut table = Table::labelled(page);
    for sphere in Sphere::ALL {
        let label = capital(&names::word(sphere.word(), page.tongue()));
        let of_sphere = cover.of_sphere(page.model(), Some(*sphere));
        match named(page, shown(page, &of_sphere)) {
            Some(text) => table.says(&label, Some(text)),
            None => table.row([Cell::faint(label), Cell::strong(page.say("no institution", "ninguna institución"))]),
        }
    }
    let unsaid = cover.of_sphere(page.model(), None);
    table.says(page.say("Sphere not stated", "Sin ámbito indicado"), named(page, shown(page, &unsaid)));
    rows(page, &mut table, cover);
    table.write(page);
}

/// What is lacking or had twice, and who is able to do what.
pub(super) fn rows(page: &Page, table: &mut Table, cover: &Cover) {
    let missing: Vec<String> = cover.missing.iter().map(|stated| spaced(&stated.value)).collect();
    if let Some(text) = named(page, missing) {
        let label = page.say("Competence lacking", "Competencia que falta");
        table.row([Cell::faint(label), Cell::strong(text)]);
    }
    let twice = cover
        .overlapping()
        .map(|(word, who)| format!("{} ({})", spaced(word), number::list(page.tongue(), &shown(page, who))));
    let label = page.say("Competence of several", "Competencia repetida");
    table.says(label, named(page, twice.collect()));
    if !cover.states_capabilities(page.model()) {
        return;
    }
    for capability in Capability::ALL {
        let able = shown(page, &cover.able(page.model(), *capability));
        match named(page, able) {
            Some(text) => table.says(ability(*capability).say(page.tongue()), Some(text)),
            None => table
                .row([Cell::faint(ability(*capability).say(page.tongue())), Cell::strong(page.say("nobody", "nadie"))]),
        }
    }
}

/// The three of K-CRIT-4, as labels.
fn ability(capability: Capability) -> Text {
    match capability {
        Capability::LocalPresence => Text { en: "Works on the spot", es: "Trabaja en el lugar" },
        Capability::FieldEvaluation => Text { en: "Evaluates there", es: "Evalúa en campo" },
        Capability::SpecialisedAssistance => Text { en: "Gives expert help", es: "Asiste con expertos" },
    }
}

/// Every institution of the model, where any says more than its name.
pub(super) fn write(page: &mut Page) {
    let institutions = &page.model().institutions;
    let speaks = |one: &Institution| !one.competences.is_empty() || !one.capabilities.is_empty();
    if !institutions.values().any(speaks) {
        return;
    }
    page.title(page.say("Institutions", "Instituciones"));
    let head = [
        page.say("Institution", "Institución"),
        page.say("Sphere", "Ámbito"),
        page.say("Competences", "Competencias"),
        page.say("Capabilities it lacks", "Capacidades que le faltan"),
    ];
    let mut table = Table::headed(2, head);
    for institution in institutions.values().take(MAX_ROWS) {
        table.row(row(page, institution));
    }
    let left = institutions.len().saturating_sub(MAX_ROWS);
    if left > 0 {
        let more = Text { en: "more", es: "más" };
        table.row([number::count(page.tongue(), left, more, more).as_str(), "", "", ""].map(Cell::faint));
    }
    table.write(page);
    page.blank();
}

fn row(page: &Page, institution: &Institution) -> [Cell; 4] {
    let tongue = page.tongue();
    let sphere = institution.sphere.as_ref().map(|sphere| names::word(sphere.value.word(), tongue));
    let competences = institution.competences.iter().map(|stated| spaced(&stated.value)).collect();
    let lacking = Capability::ALL.iter().filter(|capability| !institution.can(**capability));
    let lacking: Vec<String> = lacking.map(|capability| names::word(capability.word(), tongue)).collect();
    let unsaid = || page.say("not stated", "no se indica").to_owned();
    let lacking = match (institution.capabilities.is_empty(), named(page, lacking)) {
        (true, _) => Cell::faint(unsaid()),
        (false, Some(text)) => Cell::strong(text),
        (false, None) => Cell::plain(page.say("none", "ninguna")),
    };
    let or_unsaid = |text: Option<String>| text.map_or_else(|| Cell::faint(unsaid()), Cell::plain);
    [Cell::plain(institution.heading.shown()), or_unsaid(sphere), or_unsaid(named(page, competences)), lacking]
}

use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::model::{Firm, Id, Model};
use crate::tongue::Phrase;
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "disconnected-network",
    severity: Severity::Warning,
    summary: Text {
        en: "the ties split the network into groups that have nothing to do with each other",
        es: "los lazos parten la red en grupos que no tienen nada que ver entre sí",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-FORM-1" }],
    page: crate::page!("disconnected-network"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

/// How many groups a message names before it counts the rest.
const NAMED: usize = 3;

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for reading in &measurements.arrangements {
        let arrangement = &model.arrangements[reading.id];
        let Some(ties) =
            reading.ties.as_ref().filter(|_| !arrangement.members_incomplete && !arrangement.is_incomplete)
        else {
            continue;
        };
        let groups = &ties.components;
        if groups.len() < 2 {
            continue;
        }
        let (named, names) = (arrangement.named(), groups_said(model, groups));
        let place = arrangement.ties_place.unwrap_or(arrangement.heading.place);
        let en =
            format!("the ties split {} into {} groups with none between them: {}", named.en, groups.len(), names.en);
        let es =
            format!("los lazos parten {} en {} grupos sin ninguno entre ellos: {}", named.es, groups.len(), names.es);
        let name = |group: usize| &model.firms[groups[group][0]].heading.name;
        findings.push(Finding::new(&RULE, place, en, es).help(
            format!(
                "plan a tie between them, such as `{} -- {}`; if they have no common work, declare a network \
                 for each",
                name(0),
                name(1)
            ),
            format!(
                "planea un lazo entre ellos, como `{} -- {}`; si no tienen trabajo en común, declara una red \
                 para cada uno",
                name(0),
                name(1)
            ),
        ));
    }
}

/// "Hostal Inti and Hostal Sol; Hostal Luna and Hostal Apu".
fn groups_said(model: &Model, groups: &[Vec<Id<Firm>>]) -> Phrase {
    let names: Vec<Phrase> = groups.iter().take(NAMED).map(|group| model.naming(group)).collect();
    let more = groups.len().saturating_sub(NAMED);
    let join = |names: Vec<&str>, rest: String| {
        let rest = if more > 0 { rest } else { String::new() };
        format!("{}{rest}", names.join("; "))
    };
    Phrase::new(
        join(names.iter().map(|name| name.en.as_str()).collect(), format!("; and {more} more")),
        join(names.iter().map(|name| name.es.as_str()).collect(), format!("; y {more} más")),
    )
}

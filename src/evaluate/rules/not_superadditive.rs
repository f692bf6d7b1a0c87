use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::coalition::Stability;
use crate::evaluate::money::{MoneyReading, holding, matters};
use crate::model::{Arrangement, Model};
use crate::tongue::{Phrase, Text};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "not-superadditive",
    severity: Severity::Warning,
    summary: Text {
        en: "in smaller groups the members would have more in all",
        es: "en grupos más chicos, los socios tendrían más entre todos",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-PROM-1, K-STRUCT-3" }],
    page: crate::page!("not-superadditive"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for (_, arrangement, reading) in measurements.money.worked(model) {
        let found = holding(model, arrangement, reading);
        findings.extend(found.and_then(|stability| finding(model, arrangement, reading, stability)));
    }
}

fn finding(model: &Model, arrangement: &Arrangement, reading: &MoneyReading, stability: &Stability) -> Option<Finding> {
    let (groups, apart) = stability.best_split.as_ref()?;
    let more = apart - reading.npv.mean;
    if !matters(reading, more) {
        return None;
    }
    let shown: Vec<Phrase> = groups.iter().map(|group| model.naming_group(group)).collect();
    let list = |say: fn(&Phrase) -> &str| shown.iter().map(say).collect::<Vec<&str>>().join(" · ");
    let (of, more, over) = (arrangement.of_named(), model.money(more), model.over_the_horizon());
    let (count, en, es) = (groups.len(), list(|phrase| &phrase.en), list(|phrase| &phrase.es));
    let finding = Finding::new(
        &RULE,
        arrangement.members_place.unwrap_or(arrangement.heading.place),
        format!("in {count} groups the members {} would have {} more in all {}: {en}", of.en, more.en, over.en),
        format!("en {count} grupos, los socios {} tendrían {} más entre todos {}: {es}", of.es, more.es, over.es),
    );
    Some(finding.help(
        "let the groups meet by themselves and one person of each sit together, or let one firm lead: links then grow with \
         the members and not with their pairs",
        "que cada grupo se reúna por su cuenta y se junte una persona de cada uno, o que una empresa lidere: así los enlaces \
         crecen con los socios y no con sus pares",
    ))
}

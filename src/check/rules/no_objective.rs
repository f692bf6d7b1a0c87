use crate::check::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::Model;
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "no-objective",
    severity: Severity::Warning,
    summary: Text {
        en: "a network or agreement does not say what it is for",
        es: "una red o un acuerdo no dice para qué existe",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-FORM-1" }],
    page: crate::page!("no-objective"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    for arrangement in model.arrangements.values().filter(|arrangement| !arrangement.is_incomplete) {
        if arrangement.objective.as_ref().is_some_and(|objective| !objective.value.trim().is_empty()) {
            continue;
        }
        let named = arrangement.named();
        let place = arrangement.objective.as_ref().map_or(arrangement.heading.place, |objective| objective.place);
        let en = format!("{} does not say what it is for", named.en);
        findings.push(Finding::new(&RULE, place, en, format!("{} no dice para qué existe", named.es)).help(
            "put it in one line, in the owners' own words: `objective: \"…\"`",
            "ponlo en una línea, con las palabras de los dueños: `objetivo: \"…\"`",
        ));
    }
}

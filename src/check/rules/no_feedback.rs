use crate::check::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::Model;
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "no-feedback",
    severity: Severity::Advice,
    summary: Text {
        en: "a network or agreement does not say when its members look back and learn",
        es: "una red o un acuerdo no dice cuándo sus socios revisan lo hecho y aprenden de ello",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-CRIT-2" }],
    page: crate::page!("no-feedback"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    for arrangement in model.arrangements.values().filter(|arrangement| arrangement.is_told()) {
        if arrangement.feedback.as_ref().is_some_and(|feedback| !feedback.value.trim().is_empty()) {
            continue;
        }
        let (named, members) = (arrangement.named(), arrangement.kind.members());
        let place = arrangement.feedback.as_ref().map_or(arrangement.heading.place, |feedback| feedback.place);
        let en = format!("{} does not say when its {} look at how it goes and learn from it", named.en, members.en);
        let es = format!("{} no dice cuándo sus {} revisan cómo va y aprenden de ello", named.es, members.es);
        findings.push(Finding::new(&RULE, place, en, es).help(
            "agree on a day, on who calls it and on what is looked at, and write it down: `feedback: \"First Monday of \
             the month: prices paid, complaints\"`",
            "acuerden el día, quién convoca y qué se revisa, y anótalo: `retroalimentación: \"Primer lunes del mes: \
             precios pagados, quejas\"`",
        ));
    }
}

use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::institutions::whose;
use crate::model::Model;
use crate::tongue::number::list;
use crate::tongue::{Text, Tongue};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "competence-missing",
    severity: Severity::Warning,
    summary: Text {
        en: "no institution has a competence that is said to be needed",
        es: "ninguna institución tiene una competencia que se declara necesaria",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-CRIT-3" }],
    page: crate::page!("competence-missing"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for whose in whose(model, measurements) {
        let Some(first) = whose.cover.missing.first() else { continue };
        let words: Vec<String> = whose.cover.missing.iter().map(|stated| format!("`{}`", stated.value)).collect();
        let (en, es) = (list(Tongue::En, &words), list(Tongue::Es, &words));
        let nobody = whose.cover.institutions.is_empty();
        let en = match nobody {
            true => format!("{} needs {en}, and lists no institution", whose.named.en),
            false => format!("{} needs {en}, and none of its institutions has it", whose.named.en),
        };
        let es = match nobody {
            true => format!("{} necesita {es} y no indica ninguna institución", whose.named.es),
            false => format!("{} necesita {es}, y ninguna de sus instituciones lo ofrece", whose.named.es),
        };
        findings.push(Finding::new(&RULE, first.place, en, es).help(
            "find an institution that does this and list it, or write it among the `competences` of one that does",
            "busca una institución que lo haga y agrégala, o anótalo entre las `competencias` de la que ya lo hace",
        ));
    }
}

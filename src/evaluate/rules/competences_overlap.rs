use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::institutions::{Whose, whose};
use crate::model::{Id, Institution, Model, naming};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "competences-overlap",
    severity: Severity::Advice,
    summary: Text {
        en: "two institutions of the same network, agreement or cluster have the same competence",
        es: "dos instituciones de la misma red, acuerdo o conglomerado tienen la misma competencia",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-CRIT-3" }],
    page: crate::page!("competences-overlap"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for whose in whose(model, measurements) {
        let overlapping: Vec<&(String, Vec<Id<Institution>>)> = whose.cover.overlapping().collect();
        if let [first, others @ ..] = overlapping.as_slice() {
            findings.push(finding(model, &whose, first, others.len()));
        }
    }
}

fn finding(model: &Model, whose: &Whose<'_>, (word, who): &(String, Vec<Id<Institution>>), others: usize) -> Finding {
    let headings: Vec<_> = who.iter().map(|id| &model.institutions[*id].heading).collect();
    let names = naming(headings.into_iter());
    let (mut en, mut es) = (
        format!("in {}, {} have the same competence `{word}`", whose.named.en, names.en),
        format!("en {}, {} tienen la misma competencia `{word}`", whose.named.es, names.es),
    );
    match others {
        0 => {}
        1 => {
            en += ", and one more is had twice";
            es += ", y hay una más repetida";
        }
        _ => {
            en += &format!(", and {others} more are had twice");
            es += &format!(", y hay {others} más repetidas");
        }
    }
    Finding::new(&RULE, whose.place, en, es).help(
        "agree who does which part, and write it so: `competences: training_of_owners` for one, `training_of_staff` for the \
         other",
        "acuerden quién hace qué parte, y anótalo así: `competencias: capacitación_de_dueños` en una, \
         `capacitación_de_personal` en la otra",
    )
}

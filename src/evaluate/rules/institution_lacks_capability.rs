use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::institutions::{Whose, whose};
use crate::model::{Capability, Model, naming};
use crate::tongue::number::alternatives;
use crate::tongue::{Phrase, Text, Tongue};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "institution-lacks-capability",
    severity: Severity::Advice,
    summary: Text {
        en: "none of the institutions of a network, agreement or cluster states one of the three capabilities",
        es: "ninguna de las instituciones de una red, acuerdo o conglomerado declara una de las tres capacidades",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-CRIT-4" }],
    page: crate::page!("institution-lacks-capability"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for whose in whose(model, measurements) {
        // Where none of them says what it can do, nothing is known of it.
        if !whose.cover.states_capabilities(model) {
            continue;
        }
        let lacking = Capability::ALL.iter().copied();
        let lacking: Vec<Capability> =
            lacking.filter(|capability| whose.cover.able(model, *capability).is_empty()).collect();
        if !lacking.is_empty() {
            findings.push(finding(model, &whose, &lacking));
        }
    }
}

fn finding(model: &Model, whose: &Whose<'_>, lacking: &[Capability]) -> Finding {
    let say = |tongue: Tongue| -> Vec<String> {
        lacking.iter().map(|capability| format!("`{}`", capability.word().say(tongue))).collect()
    };
    let (en, es) = (alternatives(Tongue::En, &say(Tongue::En)), alternatives(Tongue::Es, &say(Tongue::Es)));
    let silent = whose.cover.institutions.iter().map(|id| &model.institutions[*id]);
    let silent: Vec<_> = silent.filter(|one| one.capabilities.is_empty()).map(|one| &one.heading).collect();
    let silent = (!silent.is_empty()).then(|| naming(silent.into_iter()));
    let en = format!("no institution of {} states the capability {en}", whose.named.en);
    let es = format!("ninguna institución de{} declara la capacidad {es}", of(&whose.named));
    let finding = Finding::new(&RULE, whose.place, en, es);
    match silent {
        Some(silent) => finding.help(
            format!("ask those that say nothing of it ({}), or bring in one that has it", silent.en),
            format!("pregunta a las que no dicen nada ({}), o suma una que la tenga", silent.es),
        ),
        None => finding.help(
            "bring in an institution that has it: one that works where the firms are, looks after projects on the spot, and \
             knows their trade",
            "suma una institución que la tenga: que trabaje donde están las empresas, supervise los proyectos en el terreno \
             y conozca su oficio",
        ),
    }
}

/// After *de*: `del acuerdo`, not `de el acuerdo`.
fn of(named: &Phrase) -> String {
    match named.es.strip_prefix("el ") {
        Some(rest) => format!("l {rest}"),
        None => format!(" {}", named.es),
    }
}

use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::model::Model;
use crate::tongue::{Text, Tongue, number};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "decisive-assumption",
    severity: Severity::Advice,
    summary: Text {
        en: "an assumption without a source decides whether an arrangement pays",
        es: "un supuesto sin fuente decide si una red o un acuerdo conviene",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-CRIT-1" }],
    page: crate::page!("decisive-assumption"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    let currency = model.settings.currency.as_ref().map_or("", |currency| currency.value.as_str());
    for decisive in &measurements.decisive {
        let assumption = &model.assumptions[decisive.assumption];
        let arrangement = model.arrangements[decisive.arrangement].heading.shown();
        let name = &assumption.heading.name;
        let money = |tongue, value| number::money(tongue, currency, value);
        let said = |tongue| (money(tongue, decisive.npv.0), money(tongue, decisive.npv.1));
        let ((from, to), (de, a)) = (said(Tongue::En), said(Tongue::Es));
        let (way, sentido) = if decisive.by_less { ("less", "menos") } else { ("more", "más") };
        findings.push(
            Finding::new(
                &RULE,
                assumption.heading.place,
                format!("a tenth {way} of `{name}` takes the npv of “{arrangement}” from {from} to {to}, and nothing says where it comes from"),
                format!("un décimo {sentido} de `{name}` lleva el van de “{arrangement}” de {de} a {a}, y nada dice de dónde sale"),
            )
            .help(
                "say where it comes from, `source \"…\"`, or how sure you are of it, with a range such as `8%..12%`",
                "di de dónde sale, `fuente \"…\"`, o cuán seguro estás, con un rango como `8%..12%`",
            ),
        );
    }
}

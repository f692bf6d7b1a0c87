use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::money::MoneyReading;
use crate::model::{Arrangement, Model};
use crate::tongue::number::{list, percent};
use crate::tongue::{Phrase, Text, Tongue};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "multiple-irr",
    severity: Severity::Advice,
    summary: Text {
        en: "the flows of money have more than one rate of return",
        es: "los flujos de dinero tienen más de una tasa de retorno",
    },
    sources: &[Citation { key: "Lorie and Savage 1955", place: "" }],
    page: crate::page!("multiple-irr"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for (_, arrangement, reading) in measurements.money.worked(model) {
        if reading.irr_all.len() > 1 {
            findings.push(finding(model, arrangement, reading));
        }
    }
}

fn finding(model: &Model, arrangement: &Arrangement, reading: &MoneyReading) -> Finding {
    let (named, npv) = (arrangement.named(), model.money(reading.npv.mean));
    let say = |tongue| {
        let rates: Vec<String> = reading.irr_all.iter().map(|rate| percent(tongue, *rate, 1)).collect();
        list(tongue, &rates)
    };
    let rates = Phrase::new(say(Tongue::En), say(Tongue::Es));
    let en = format!("{} has {} rates of return: {}", named.en, reading.irr_all.len(), rates.en);
    let es = format!("{} tiene {} tasas de retorno: {}", named.es, reading.irr_all.len(), rates.es);
    Finding::new(&RULE, arrangement.heading.place, en, es).help(
        format!(
            "its money changes its sign more than once, so none of them says how good it is: go by the present value, {}",
            npv.en
        ),
        format!(
            "su dinero cambia de signo más de una vez, así que ninguna indica qué tan bueno es: guíate por el valor \
             presente, {}",
            npv.es
        ),
    )
}

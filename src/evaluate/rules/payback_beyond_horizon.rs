use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::money::{Loss, MoneyReading, loss};
use crate::model::{Arrangement, Model};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "payback-beyond-horizon",
    severity: Severity::Warning,
    summary: Text {
        en: "what is put in at the start does not come back before the horizon ends",
        es: "lo que se pone al comienzo no se recupera antes de que termine el horizonte",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-CRIT-1" }],
    page: crate::page!("payback-beyond-horizon"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for (_, arrangement, reading) in measurements.money.worked(model) {
        if let Some(Loss::Horizon(enough)) = loss(model, arrangement, reading) {
            findings.push(finding(model, arrangement, reading, enough));
        }
    }
}

fn finding(model: &Model, arrangement: &Arrangement, reading: &MoneyReading, enough: u32) -> Finding {
    let named = arrangement.named();
    let horizon = model.settings.horizon_years();
    let missing = model.money(-reading.years.iter().map(|year| year.net).sum::<f64>());
    let last = model.money(reading.years.last().map_or(0.0, |year| year.net));
    let (year, ano) = if horizon == 1 { ("year", "año") } else { ("years", "años") };
    let en = format!(
        "after {horizon} {year}, {missing} of what the members put into {} have not come back; the last year brings {last}",
        named.en,
        missing = missing.en,
        last = last.en
    );
    let es = format!(
        "después de {horizon} {ano}, falta recuperar {} de lo que los socios pusieron en {}; el último año aporta {}",
        missing.es, named.es, last.es
    );
    let place = model.settings.horizon.as_ref().map_or(arrangement.heading.place, |stated| stated.place);
    let finding = Finding::new(&RULE, arrangement.heading.place, en, es);
    let finding = match place == arrangement.heading.place {
        true => finding,
        false => finding.label(place, "ends here", "termina aquí"),
    };
    finding.help(
        format!(
            "if what is bought lasts, look further: at that pace it pays with `horizon: {enough} years`; else put less in, \
             or find who shares the start"
        ),
        format!(
            "si lo comprado dura, mira más lejos: a ese ritmo conviene con `horizonte: {enough} años`; si no, pon menos, o \
             busca quién comparta el comienzo"
        ),
    )
}

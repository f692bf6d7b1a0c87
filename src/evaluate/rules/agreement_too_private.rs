use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::money::MoneyReading;
use crate::model::{Arrangement, ArrangementKind, Model};
use crate::tongue::number::percent;
use crate::tongue::{Text, Tongue};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "agreement-too-private",
    severity: Severity::Warning,
    summary: Text {
        en: "an agreement brings almost nothing to those who do not take part",
        es: "un acuerdo no aporta casi nada a quienes no participan",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-TYPE-2, K-TYPE-1" }],
    page: crate::page!("agreement-too-private"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    let threshold = model.criteria.high_appropriability_value();
    for (_, arrangement, reading) in measurements.money.worked(model) {
        let high = reading.appropriability.filter(|share| *share > threshold + 1e-9);
        if let (ArrangementKind::Agreement, Some(share)) = (arrangement.kind, high) {
            findings.push(finding(arrangement, reading, (share, threshold)));
        }
    }
}

fn finding(arrangement: &Arrangement, reading: &MoneyReading, (share, threshold): (f64, f64)) -> Finding {
    let (named, of) = (arrangement.named(), arrangement.of_named());
    let say = |tongue: Tongue| (percent(tongue, share, 0), percent(tongue, threshold, 0));
    let ((kept, limit), (queda, tope)) = (say(Tongue::En), say(Tongue::Es));
    let place = arrangement.declared.as_ref().map_or(arrangement.heading.place, |declared| declared.place);
    if reading.outsiders.is_empty() {
        let en = format!("all that {} brings stays with its participants: no firm outside it is declared", named.en);
        let es = format!(
            "todo lo que aporta {} queda en sus participantes: no hay ninguna empresa declarada fuera",
            named.es
        );
        return Finding::new(&RULE, place, en, es).weighing(Severity::Advice).help(
            "declare the other firms of its territory or sector, such as `firms others 40 { … }`, so that what reaches them \
             is counted",
            "declara las demás empresas de su territorio o sector, por ejemplo `empresas otras 40 { … }`, para contar lo \
             que les llega",
        );
    }
    let en = format!("the participants {} keep {kept} of what it brings, more than {limit}", of.en);
    let es = format!("los participantes {} se quedan con {queda} de lo que aporta, más de {tope}", of.es);
    Finding::new(&RULE, place, en, es).help(
        "declare a `network` of those who gain, or write what reaches the others: `benefit each firm …`, `benefit each \
         outsider …`",
        "declara una `red` de quienes ganan, o escribe lo que llega a los demás: `beneficio cada empresa …`, `beneficio \
         cada externo …`",
    )
}

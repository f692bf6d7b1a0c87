use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::money::MoneyReading;
use crate::model::{Arrangement, Level, Model};
use crate::tongue::{Text, Tongue, number};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "low-trust-no-pilot",
    severity: Severity::Advice,
    summary: Text {
        en: "the members trust each other little, and begin with a large outlay",
        es: "los socios confían poco entre sí y empiezan con un desembolso grande",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-OBS-2" }],
    page: crate::page!("low-trust-no-pilot"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for (id, arrangement, reading) in measurements.money.worked(model) {
        let distrust = arrangement.trust.as_ref().is_some_and(|trust| trust.value == Level::Low);
        let is_pilot = |pilot: &crate::model::Stated<bool>| pilot.value;
        if !distrust || arrangement.actions.iter().any(|action| action.pilot.as_ref().is_some_and(is_pilot)) {
            continue;
        }
        let members = measurements.arrangements.get(id.index()).and_then(|reading| reading.structure.members);
        findings.extend(members.filter(|size| *size > 1).and_then(|size| finding(model, arrangement, reading, size)));
    }
}

/// Nothing where some action costs little at the start beside the one that costs most.
fn finding(model: &Model, arrangement: &Arrangement, reading: &MoneyReading, members: u64) -> Option<Finding> {
    let outlays = &reading.commitments.at_start;
    let (number, largest) = outlays.iter().enumerate().max_by(|one, other| one.1.total_cmp(other.1))?;
    let share = model.criteria.pilot_outlay_value();
    let small = share * largest;
    let begins_small = outlays.iter().any(|outlay| *outlay <= small + 1e-9 * largest.abs());
    if *largest <= 0.0 || begins_small {
        return None;
    }
    let action = &arrangement.actions[number];
    let (of, named, member) = (arrangement.of_named(), action.named(), arrangement.kind.member());
    let (all, each) = (model.money(*largest), model.money(largest / members as f64));
    let en = format!(
        "the {} {} trust each other little, and begin with {}: {} at the start, {} for each {}",
        arrangement.kind.members().en,
        of.en,
        named.en,
        all.en,
        each.en,
        member.en
    );
    let es = format!(
        "los {} {} confían poco entre sí y empiezan con {}: {} al inicio, {} por {}",
        arrangement.kind.members().es,
        of.es,
        named.es,
        all.es,
        each.es,
        member.es
    );
    let place = arrangement.trust.as_ref().map_or(arrangement.heading.place, |trust| trust.place);
    let finding = Finding::new(&RULE, place, en, es).label(
        action.heading.place,
        "what each has to pay before it knows the others",
        "lo que cada uno tiene que pagar antes de conocer a los demás",
    );
    let (percent, limit) =
        ([Tongue::En, Tongue::Es].map(|tongue| number::percent(tongue, share, 0)), model.money(small));
    Some(finding.help(
        format!(
            "begin with something that costs little and shows who keeps their word, such as one purchase or a visit \
             to a fair: an action with at most {} at the start ({} of that), or one marked `pilot: yes`",
            limit.en, percent[0]
        ),
        format!(
            "empieza con algo que cueste poco y muestre quién cumple, como una sola compra o una visita a una feria: \
             una acción con {} como máximo al inicio (el {} de eso), o una marcada `piloto: sí`",
            limit.es, percent[1]
        ),
    ))
}

use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::money::{MemberMoney, MoneyReading, is_loss, loss};
use crate::evaluate::{ArrangementReading, Measurements};
use crate::model::{Arrangement, Cooperation, Firm, Id, Model};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "one-sided-gain",
    severity: Severity::Advice,
    summary: Text {
        en: "in a vertical network one firm has all the gain",
        es: "en una red vertical una sola empresa se lleva toda la ganancia",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-CRIT-1, K-PROM-3" }],
    page: crate::page!("one-sided-gain"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for (id, arrangement, reading) in measurements.money.worked(model) {
        let vertical = measurements.arrangements.get(id.index()).is_some_and(is_vertical);
        if vertical && !reading.shared_by_contribution && loss(model, arrangement, reading).is_none() {
            findings.extend(finding(model, arrangement, reading));
        }
    }
}

pub(super) fn is_vertical(reading: &ArrangementReading) -> bool {
    reading.typology.declared.or(reading.typology.inferred) == Some(Cooperation::VerticalNetwork)
}

/// Where somebody loses, that is told instead.
fn finding(model: &Model, arrangement: &Arrangement, reading: &MoneyReading) -> Option<Finding> {
    let gains = |member: &&MemberMoney| is_loss(-member.gain.mean);
    let (gainers, others): (Vec<&MemberMoney>, Vec<&MemberMoney>) = reading.members.iter().partition(gains);
    let [gainer] = gainers.as_slice() else { return None };
    if others.is_empty() || gainer.count > 1 || others.iter().any(|member| !member.participates) {
        return None;
    }
    let rest: Vec<Id<Firm>> = others.iter().map(|member| member.firm).collect();
    let (of, over, names) = (arrangement.of_named(), model.over_the_horizon(), model.naming(&rest));
    let (gain, who) = (model.money(gainer.gain.mean), model.firms[gainer.firm].heading.shown());
    let one = model.is_one(&rest);
    let (gain_none, ganan) = if one { ("gains nothing", "no gana nada") } else { ("gain nothing", "no ganan nada") };
    let en = format!("all the gain {}, {} {}, goes to {who}, and {} {gain_none}", of.en, gain.en, over.en, names.en);
    let es = format!("toda la ganancia {}, {} {}, va a {who}, y {} {ganan}", of.es, gain.es, over.es, names.es);
    let help = Finding::new(&RULE, arrangement.place_of(gainer.firm), en, es).help(
        format!(
            "who gains nothing has no reason to go on: let {who} pass part of it on, by a better price, assistance or \
             credit, or `transfer from {}`",
            model.firms[gainer.firm].heading.name
        ),
        format!(
            "quien no gana nada no tiene por qué seguir: que {who} ceda una parte, con un mejor precio, asistencia o \
             crédito, o `transferencia de {}`",
            model.firms[gainer.firm].heading.name
        ),
    );
    Some(help)
}

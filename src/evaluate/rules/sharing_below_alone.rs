use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::money::{MemberMoney, below_alone, loss};
use crate::model::{Arrangement, Firm, Id, Model, Sharing};
use crate::tongue::{Phrase, Text};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "sharing-below-alone",
    severity: Severity::Warning,
    summary: Text {
        en: "a sharing by weights leaves members with less than they would have alone, and equal parts would not",
        es: "un reparto por pesos deja a unos socios con menos de lo que tendrían solos, y partes iguales no",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-CRIT-1" }],
    page: crate::page!("sharing-below-alone"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for (_, arrangement, reading) in measurements.money.worked(model) {
        if loss(model, arrangement, reading).is_none() {
            findings.extend(finding(model, arrangement, &below_alone(arrangement, reading)));
        }
    }
}

fn finding(model: &Model, arrangement: &Arrangement, below: &[&MemberMoney]) -> Option<Finding> {
    let first = below.first()?;
    let Sharing::Proportional(weight) = &arrangement.sharing else { return None };
    let against = |member: &&MemberMoney| {
        let (has, alone) = (model.money_of(member.firm, member.npv.mean), model.money(member.npv_alone.mean));
        let figure = Phrase::new(
            format!("{} against {} alone", has.en, alone.en),
            format!("{} frente a {} por su cuenta", has.es, alone.es),
        );
        (member.firm, figure)
    };
    let figures: Vec<(Id<Firm>, Phrase)> = below.iter().map(against).collect();
    let (list, of, over) = (model.naming_with(&figures), arrangement.of_named(), model.over_the_horizon());
    let en = format!("the sharing {} leaves some with less than they would have alone {}: {}", of.en, over.en, list.en);
    let es = format!("el reparto {} deja a unos con menos de lo que tendrían solos {}: {}", of.es, over.es, list.es);
    let place = arrangement.place_of(first.firm);
    Some(Finding::new(&RULE, weight.place, en, es).label(place, "has too little", "tiene muy poco").help(
        "equal parts would leave nobody below: take them (`sharing: equal`), a weight that differs less, or \
                 `sharing: shapley`",
        "con partes iguales nadie quedaría por debajo: usa `reparto: igual`, un peso que difiera menos o `reparto: \
                 shapley`",
    ))
}

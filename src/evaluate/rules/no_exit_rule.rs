use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::money::MoneyReading;
use crate::model::{Arrangement, FirmAmount, Model, Stated};
use crate::tongue::{Text, Tongue, number};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "no-exit-rule",
    severity: Severity::Advice,
    summary: Text {
        en: "members invest together, and nothing says how one enters and leaves",
        es: "los socios invierten en conjunto, y nada dice cómo se entra y cómo se sale",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-STRUCT-5" }, Citation { key: "Cook", place: "1995" }],
    page: crate::page!("no-exit-rule"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

/// What is bought in common and stays: it can be neither split nor carried off.
const EQUIPMENT: &str = "shared_equipment";

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for (id, arrangement, reading) in measurements.money.worked(model) {
        let says = |text: &Option<Stated<String>>| text.as_ref().is_some_and(|text| !text.value.trim().is_empty());
        if says(&arrangement.exit_rule) || says(&arrangement.bylaws) {
            continue;
        }
        let members = measurements.arrangements.get(id.index()).and_then(|reading| reading.structure.members);
        findings.extend(members.filter(|size| *size > 1).and_then(|size| finding(model, arrangement, reading, size)));
    }
}

/// The largest investment in common: shared equipment, or what is large beside the members' sales.
fn finding(model: &Model, arrangement: &Arrangement, reading: &MoneyReading, members: u64) -> Option<Finding> {
    let limit = model.criteria.joint_investment_value();
    let sales = mean_sales(model, arrangement);
    let counts = |number: usize, outlay: f64| {
        let definition = arrangement.actions[number].definition.map(|id| &model.definitions[id]);
        let is_equipment = definition.is_some_and(|one| one.is_standard && one.heading.name == EQUIPMENT);
        is_equipment || sales.is_some_and(|sales| outlay / members as f64 >= limit * sales)
    };
    let outlays = reading.commitments.in_common.iter().copied().enumerate();
    let invested = outlays.filter(|(number, outlay)| *outlay > 0.0 && counts(*number, *outlay));
    let (number, outlay) = invested.max_by(|one, other| one.1.total_cmp(&other.1))?;
    let action = &arrangement.actions[number];
    let (of, named, noun) = (arrangement.of_named(), action.named(), arrangement.kind.members());
    let (all, each) = (model.money(outlay), model.money(outlay / members as f64));
    let share = |tongue| number::percent(tongue, limit, 0);
    let en = format!(
        "the {} {} put {} into {}, {} each, and nothing says how a firm enters and leaves",
        noun.en, of.en, all.en, named.en, each.en
    );
    let es = format!(
        "los {} {} ponen {} en {}, {} cada uno, y nada dice cómo entra y cómo sale una empresa",
        noun.es, of.es, all.es, named.es, each.es
    );
    Some(Finding::new(&RULE, action.heading.place, en, es).help(
        format!(
            "agree while all are on good terms: what a firm that leaves gets back and when, what a new one pays; write \
             `exit_rule: \"…\"`, or `bylaws` that say so (shared equipment counts, and other outlays in common from {} \
             of a member's sales)",
            share(Tongue::En)
        ),
        format!(
            "acuérdenlo mientras se llevan bien: qué recupera quien se va y cuándo, cuánto paga quien entra; escribe \
             `regla_de_salida: \"…\"`, o unos `estatutos` que lo digan (cuenta el equipo compartido, y todo desembolso \
             común desde el {} de las ventas de un socio)",
            share(Tongue::Es)
        ),
    ))
}

/// A year, of those who say it.
fn mean_sales(model: &Model, arrangement: &Arrangement) -> Option<f64> {
    let (mut total, mut firms) = (0.0, 0.0);
    for member in arrangement.members_once() {
        let sales = model.firms[member.firm].amount(FirmAmount::Sales).and_then(|sales| sales.constant);
        if let Some(sales) = sales {
            total += sales * member.count as f64;
            firms += member.count as f64;
        }
    }
    (total > 0.0 && firms > 0.0).then(|| total / firms)
}

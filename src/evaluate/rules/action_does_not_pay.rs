use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::money::{Loss, MoneyReading, is_loss, losing, loss};
use crate::model::{Arrangement, Firm, Id, Model};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "action-does-not-pay",
    severity: Severity::Warning,
    summary: Text {
        en: "members would have more without one of their actions",
        es: "los socios tendrían más sin una de sus acciones",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-CRIT-1" }],
    page: crate::page!("action-does-not-pay"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for (_, arrangement, reading) in measurements.money.worked(model) {
        let pays_without = match loss(model, arrangement, reading) {
            None => !is_loss(reading.npv.mean),
            Some(Loss::Actions(_)) => true,
            // The whole loses for another reason, which is told.
            Some(Loss::Horizon(_) | Loss::Discount(_) | Loss::Coordination | Loss::Whole) => false,
        };
        if !pays_without {
            continue;
        }
        for (number, npv) in losing(reading) {
            findings.push(loses(model, arrangement, reading, (number, npv)));
        }
        let everybody = reading.members.iter().all(|member| member.participates);
        for (number, npv) in reading.not_worth_it.iter().filter(|(_, npv)| everybody && !is_loss(*npv)) {
            findings.extend(better_apart(model, arrangement, reading, (*number, *npv)));
        }
    }
}

fn loses(model: &Model, arrangement: &Arrangement, reading: &MoneyReading, (number, npv): (usize, f64)) -> Finding {
    let action = &arrangement.actions[number];
    let (shown, members) = (action.named(), arrangement.kind.members());
    let (named, lost, over) = (arrangement.named(), model.money(-npv), model.over_the_horizon());
    let without = model.money(reading.npv.mean - npv);
    let en = format!(
        "{} costs the {} {} more than it brings them {}: without it, {} would come to {}",
        shown.en, members.en, lost.en, over.en, named.en, without.en
    );
    let es = format!(
        "{} cuesta a los {} {} más de lo que les aporta {}: sin ella, {} daría {}",
        shown.es, members.es, lost.es, over.es, named.es, without.es
    );
    Finding::new(&RULE, action.heading.place, en, es).help(
        "make it cheaper, make it bring more, or leave it out; if it is meant for others, let them pay: `paid by`",
        "hazla más barata, haz que aporte más, o quítala; si es para otros, que paguen ellos: `pagado por`",
    )
}

/// Each of some members would have more by the action alone, as a firm by itself.
fn better_apart(
    model: &Model,
    arrangement: &Arrangement,
    reading: &MoneyReading,
    (number, npv): (usize, f64),
) -> Option<Finding> {
    let alone = reading.members.iter().filter(|member| member.alone_by.contains(&number));
    let firms: Vec<Id<Firm>> = alone.map(|member| member.firm).collect();
    if firms.is_empty() {
        return None;
    }
    let action = &arrangement.actions[number];
    let (shown, names, together) = (action.named(), model.naming(&firms), model.money(npv));
    let (of, over, members) = (arrangement.of_named(), model.over_the_horizon(), arrangement.kind.members());
    let (itself, misma) = if model.is_one(&firms) { ("itself", "su cuenta") } else { ("themselves", "su cuenta") };
    let en = format!(
        "{} brings the {} {} {} {} together, and {} would have more of it by {itself}",
        shown.en, members.en, of.en, together.en, over.en, names.en
    );
    let tendria = if model.is_one(&firms) { "tendría" } else { "tendrían" };
    let es = format!(
        "{} aporta a los {} {} {} {} en conjunto, y {} {tendria} más con ella por {misma}",
        shown.es, members.es, of.es, together.es, over.es, names.es
    );
    let finding = Finding::new(&RULE, action.heading.place, en, es);
    Some(finding.help(
        "leave it to each firm, or find what the group can do better: a price, a machine, a market one alone cannot get",
        "déjasela a cada empresa, o busca lo que el grupo hace mejor: un precio, una máquina, un mercado que una sola no \
         consigue",
    ))
}

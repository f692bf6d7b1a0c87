use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::coalition::Stability;
use crate::evaluate::money::{MoneyReading, firms, holding};
use crate::model::{Action, Arrangement, Firm, Good, Id, Model, Node};
use crate::tongue::number::percent;
use crate::tongue::{Phrase, Text, Tongue};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "big-member-penalised",
    severity: Severity::Warning,
    summary: Text {
        en: "a member that brings much of the volume has the same price as all, and less than it adds",
        es: "un socio que trae buena parte del volumen tiene el mismo precio que todos, y menos de lo que aporta",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-ADV-4, K-CRIT-1" }, Citation { key: "Shapley 1953", place: "" }],
    page: crate::page!("big-member-penalised"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

/// From which part of the volume on it is worth a thought.
const SIZEABLE: f64 = 0.25;
/// Up to so many firms, one of them always has much of the volume.
const FEW: u64 = 4;
/// By how much what a member adds has to exceed what it has.
const NOTICED: f64 = 0.1;

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for (_, arrangement, reading) in measurements.money.worked(model) {
        let found = holding(model, arrangement, reading).filter(|_| firms(reading) > FEW);
        findings.extend(found.and_then(|stability| finding(model, arrangement, reading, stability)));
    }
}

/// The member with the largest part of a volume that all have one rate for.
fn finding(model: &Model, arrangement: &Arrangement, reading: &MoneyReading, stability: &Stability) -> Option<Finding> {
    let (number, part, action) = volumes(model, arrangement).max_by(|one, other| one.1.total_cmp(&other.1))?;
    let (member, standing) = (reading.members.get(number)?, stability.members.get(number)?);
    let limit = model.criteria.big_member_value();
    let missing = standing.shapley - member.npv.mean;
    if part <= SIZEABLE.min(limit) || member.count > 1 || missing <= NOTICED * member.npv.mean.abs() {
        return None;
    }
    let who = model.firms[member.firm].heading.shown();
    let (of, named, over) = (action.named(), arrangement.of_named(), model.over_the_horizon());
    let shown = |value: f64| Phrase::new(percent(Tongue::En, value, 1), percent(Tongue::Es, value, 1));
    let (part_shown, adds, has) = (shown(part), model.money(standing.shapley), model.money(member.npv.mean));
    let limit_shown = shown(if part > limit { limit } else { SIZEABLE });
    let en = format!(
        "{who} brings {} of the volume in {} {} at the same price as all (limit: {}): it adds {} {} and has {}",
        part_shown.en, of.en, named.en, limit_shown.en, adds.en, over.en, has.en
    );
    let es = format!(
        "{who} trae el {} del volumen en {} {} al mismo precio que todos (tope: {}): aporta {} {} y tiene {}",
        part_shown.es, of.es, named.es, limit_shown.es, adds.es, over.es, has.es
    );
    let finding = Finding::new(&RULE, arrangement.place_of(member.firm), en, es);
    let finding = if part > limit { finding } else { finding.weighing(Severity::Advice) };
    Some(finding.help(
        "leave it more of what it brings: a lower part of the common costs, a price by volume, or `sharing: shapley`",
        "déjale más de lo que trae: una parte menor de los costos comunes, un precio según volumen, o `reparto: shapley`",
    ))
}

/// Members, by number, with their part of what all draw together on an action that buys one good at one price.
fn volumes<'m>(model: &'m Model, arrangement: &'m Arrangement) -> impl Iterator<Item = (usize, f64, &'m Action)> {
    let of_action = move |action: &'m Action| {
        let (_, good) = action.parameters.iter().find(|(name, _)| name == "good")?;
        let Node::Good(good) = good.node else { return None };
        let bought = |firm| bought(model, firm, good);
        let members = arrangement.members_once().map(|member| Some(member.count as f64 * bought(member.firm)?));
        let volumes = members.collect::<Option<Vec<f64>>>()?;
        let total: f64 = volumes.iter().sum();
        let parts = volumes.into_iter().enumerate().map(move |(member, volume)| (member, volume / total, action));
        (total > 0.0).then(|| parts.collect::<Vec<_>>())
    };
    arrangement.actions.iter().filter_map(of_action).flatten()
}

/// What a firm says that it buys; `None` where that varies.
fn bought(model: &Model, firm: Id<Firm>, good: Id<Good>) -> Option<f64> {
    let trades = model.firms[firm].trades.iter();
    trades.filter(|trade| trade.buys && trade.good == Some(good)).map(|trade| trade.amount.constant).sum()
}

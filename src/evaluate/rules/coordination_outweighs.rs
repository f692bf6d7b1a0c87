use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::money::{Loss, MoneyReading, empty_window, loss};
use crate::model::{Arrangement, LineKind, Model, StructureKind, Target};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "coordination-outweighs",
    severity: Severity::Warning,
    summary: Text {
        en: "coordinating the members costs more than their actions bring",
        es: "coordinar a los socios cuesta más de lo que aportan sus acciones",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-PROM-1, K-STRUCT-3" }],
    page: crate::page!("coordination-outweighs"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for (id, arrangement, reading) in measurements.money.worked(model) {
        let told = empty_window(reading).is_some();
        if !told && loss(model, arrangement, reading) == Some(Loss::Coordination) {
            let members = measurements.arrangements.get(id.index()).and_then(|reading| reading.structure.members);
            findings.push(finding(model, arrangement, reading, members));
        }
    }
}

fn finding(model: &Model, arrangement: &Arrangement, reading: &MoneyReading, members: Option<u64>) -> Finding {
    let (named, over) = (arrangement.named(), model.over_the_horizon());
    let brought: f64 = reading.by_action.iter().map(|action| action.npv.mean).sum();
    let (cost, brought) = (model.money(-reading.coordination.npv.mean), model.money(brought));
    let costs = arrangement.lines.iter().filter(|line| line.kind == LineKind::Cost);
    let mut places = costs.clone().map(|line| line.place);
    let place = places.next().unwrap_or(arrangement.heading.place);
    let en = format!("coordinating {} costs {} {}, and its actions bring {}", named.en, cost.en, over.en, brought.en);
    let es = format!("coordinar {} cuesta {} {}, y sus acciones aportan {}", named.es, cost.es, over.es, brought.es);
    let finding = places.take(2).fold(Finding::new(&RULE, place, en, es), |finding, place| {
        finding.label(place, "coordination, too", "también es coordinación")
    });
    let by_link = costs.clone().any(|line| matches!(line.target, Target::EachLink));
    let kind = arrangement.structure.as_ref().map_or(StructureKind::Flat, |structure| structure.value.kind);
    match members {
        Some(members) if by_link && kind == StructureKind::Flat && members > 2 => {
            let (flat, led) = links(members, model.criteria.leader_consensus_value());
            finding.help(
                format!("let one firm lead: {members} members then keep up {led} links instead of {flat}; or bring more"),
                format!(
                    "deja que una empresa lidere: {members} socios mantienen entonces {led} enlaces en vez de {flat}; o \
                     aporta más"
                ),
            )
        }
        Some(_) | None => finding.help(
            "coordinate for less, or do more together, so that the same meetings serve more than one action",
            "coordina con menos gasto, o hagan más cosas juntos, para que las mismas reuniones sirvan a más de una acción",
        ),
    }
}

/// Of a flat structure and of a led one (K-STRUCT-3).
fn links(members: u64, consensus: f64) -> (String, String) {
    let pairs = |n: f64| n * (n - 1.0) / 2.0;
    let n = members as f64;
    let led = (n - 1.0) + consensus * pairs(n - 1.0);
    (format!("{:.0}", pairs(n)), format!("{led:.1}").trim_end_matches(".0").to_string())
}

use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::money::{Loss, loss};
use crate::model::{Arrangement, LineKind, Model, StructureKind, Target};
use crate::source::Place;
use crate::tongue::{Phrase, Text, Tongue, number};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "consider-a-leader",
    severity: Severity::Advice,
    summary: Text {
        en: "a leader would save a flat network more links than it costs",
        es: "un líder le ahorraría a una red plana más enlaces de lo que cuesta",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-STRUCT-3, K-PROM-1" }],
    page: crate::page!("consider-a-leader"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

/// A leader is taken to cost as much in a year as so many links, where the model does not say what it costs.
const LINKS_WORTH: f64 = 10.0;

/// Links of a flat structure, and of the same members with a leader (K-STRUCT-3).
struct Links {
    flat: f64,
    led: f64,
}

impl Links {
    fn among(members: u64, consensus: f64) -> Links {
        let pairs = |n: f64| n * (n - 1.0) / 2.0;
        let n = members as f64;
        Links { flat: pairs(n), led: (n - 1.0) + consensus * pairs(n - 1.0) }
    }
}

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for (id, arrangement, reading) in measurements.money.worked(model) {
        let structure = arrangement.structure.as_ref().map(|structure| &structure.value);
        let is_flat = structure.is_none_or(|structure| {
            structure.kind == StructureKind::Flat && structure.leader.is_none() && !structure.leader_unknown
        });
        let members = measurements.arrangements.get(id.index()).and_then(|reading| reading.structure.members);
        let (Some(per_link), Some(members)) = (reading.commitments.per_link, members) else { continue };
        // That coordination costs more than all actions bring is told with the same way out.
        if is_flat && members > 2 && loss(model, arrangement, reading) != Some(Loss::Coordination) {
            findings.extend(finding(model, arrangement, members, per_link));
        }
    }
}

fn finding(model: &Model, arrangement: &Arrangement, members: u64, per_link: f64) -> Option<Finding> {
    let links = Links::among(members, model.criteria.leader_consensus_value());
    let saved = per_link * (links.flat - links.led);
    let leader = model.criteria.leader_cost_value().unwrap_or(LINKS_WORTH * per_link);
    if saved <= leader + 1e-9 * saved.abs() {
        return None;
    }
    let named = arrangement.named();
    let (flat, led) = (count(links.flat), count(links.led));
    let saving = model.money(saved);
    let en = format!(
        "with a leader {} would keep up {} links instead of {}, and save {} a year in coordination",
        named.en, led.en, flat.en, saving.en
    );
    let es = format!(
        "con un líder, {} mantendría {} enlaces en vez de {}, y ahorraría {} al año en coordinación",
        named.es, led.es, flat.es, saving.es
    );
    let place = place(arrangement);
    let finding = Finding::new(&RULE, place, en, es);
    let finding = match &arrangement.structure {
        Some(structure) => finding.label(structure.place, "everybody with everybody", "todos con todos"),
        None => finding,
    };
    Some(help(model, finding, saved, leader))
}

fn help(model: &Model, finding: Finding, saved: f64, leader: f64) -> Finding {
    let (saving, left, cost) = (model.money(saved), model.money(saved - leader), model.money(leader));
    let (en, es) = match model.criteria.leader_cost_value() {
        Some(_) => (
            format!("a leader costs {} a year (`leader_cost`), which leaves {}", cost.en, left.en),
            format!("un líder cuesta {} al año (`costo_del_líder`), y quedan {}", cost.es, left.es),
        ),
        None => (
            format!("a leader is taken to cost {} a year, as much as ten links, which leaves {}", cost.en, left.en),
            format!(
                "se supone que un líder cuesta {} al año, lo mismo que diez enlaces, y quedan {}",
                cost.es, left.es
            ),
        ),
    };
    finding.help(
        format!(
            "{en}; it pays as long as leading costs less than {} a year. Ask who would: `structure: led by …`, and \
             what it would cost: `criteria {{ leader_cost: … }}`",
            saving.en
        ),
        format!(
            "{es}; conviene mientras liderar cueste menos de {} al año. Pregunta quién lo haría: `estructura: liderada \
             por …`, y cuánto costaría: `criterios {{ costo_del_líder: … }}`",
            saving.es
        ),
    )
}

/// The line that is counted by link, or the network where a definition holds it.
fn place(arrangement: &Arrangement) -> Place {
    let own = arrangement.lines.iter().chain(arrangement.actions.iter().flat_map(|action| &action.lines));
    let mut by_link = own.filter(|line| line.kind == LineKind::Cost && matches!(line.target, Target::EachLink));
    by_link.next().map_or(arrangement.heading.place, |line| line.place)
}

fn count(links: f64) -> Phrase {
    let decimals = if links.fract() == 0.0 { 0 } else { 1 };
    Phrase::new(number::number(Tongue::En, links, decimals), number::number(Tongue::Es, links, decimals))
}

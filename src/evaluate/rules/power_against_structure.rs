use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::coalition::{MemberStanding, Stability};
use crate::evaluate::money::{MoneyReading, firms, holding, is_needed};
use crate::model::{Arrangement, Firm, Id, Model, StructureKind};
use crate::tongue::number::percent;
use crate::tongue::{Text, Tongue};

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "power-against-structure",
    severity: Severity::Advice,
    summary: Text {
        en: "who adds most to a network is not who leads it, or one adds more than half where nobody leads",
        es: "quien más aporta a una red no es quien la lidera, o uno aporta más de la mitad donde nadie lidera",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-STRUCT-2" }, Citation { key: "Shapley 1953", place: "" }],
    page: crate::page!("power-against-structure"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for (id, arrangement, reading) in measurements.money.worked(model) {
        let Some(structure) = measurements.arrangements.get(id.index()).map(|reading| &reading.structure) else {
            continue;
        };
        let Some(stability) = holding(model, arrangement, reading).filter(|_| firms(reading) > 2) else { continue };
        // Of whom it all hangs on, that is said instead.
        let found = strongest(stability).filter(|(firm, _)| !is_needed(reading, *firm));
        let Some((first, power)) = found else { continue };
        findings.extend(match structure.kind {
            // Among three, one that adds half is no wonder.
            StructureKind::Flat if firms(reading) < 4 => None,
            StructureKind::Flat => flat(model, arrangement, (first, power)),
            StructureKind::Led => led(model, arrangement, reading, stability, structure.leader, (first, power)),
            // Who decides who stays has the power, whatever it adds.
            StructureKind::Hierarchical => None,
        });
    }
}

fn strongest(stability: &Stability) -> Option<(Id<Firm>, f64)> {
    let powers = stability.members.iter().filter_map(|member| Some((member.firm, member.power?)));
    powers.reduce(|most, other| if other.1 > most.1 { other } else { most })
}

fn shown(power: f64) -> (String, String) {
    (percent(Tongue::En, power, 0), percent(Tongue::Es, power, 0))
}

/// In a flat network positions are symmetric.
fn flat(model: &Model, arrangement: &Arrangement, (firm, power): (Id<Firm>, f64)) -> Option<Finding> {
    let limit = model.criteria.dominant_power_value();
    if power <= limit {
        return None;
    }
    let (who, named) = (model.firms[firm].heading.shown(), arrangement.named());
    let ((power, aporta), (limit, tope)) = (shown(power), shown(limit));
    let en = format!("{} is flat, and {who} alone adds {power} of what all gain together (limit: {limit})", named.en);
    let es =
        format!("{} es plana, y {who} sola aporta el {aporta} de lo que ganan entre todos (tope: {tope})", named.es);
    let place = arrangement.place_of(firm);
    let finding = Finding::new(&RULE, place, en, es);
    Some(finding.help(
        format!(
            "let it lead (`structure: led by {}`), or take in others that could stand in for it",
            model.firms[firm].heading.name
        ),
        format!(
            "que lidere (`estructura: liderada por {}`), o suma otros que puedan reemplazarla",
            model.firms[firm].heading.name
        ),
    ))
}

/// A leader leads by what it is able to do.
fn led(
    model: &Model,
    arrangement: &Arrangement,
    reading: &MoneyReading,
    stability: &Stability,
    leader: Option<Id<Firm>>,
    (firm, power): (Id<Firm>, f64),
) -> Option<Finding> {
    let leader = leader?;
    let of_leader = |member: &&MemberStanding| member.firm == leader;
    let leads = stability.members.iter().find(of_leader)?.power?;
    if firm == leader || leads * 2.0 >= power || power <= 1.5 / firms(reading) as f64 {
        return None;
    }
    let (who, lead, named) =
        (model.firms[firm].heading.shown(), model.firms[leader].heading.shown(), arrangement.named());
    let ((power, aporta), (leads, lidera)) = (shown(power), shown(leads));
    let en = format!("{lead} leads {} and adds {leads} of what all gain together, {who} adds {power}", named.en);
    let es = format!(
        "{lead} lidera {} y aporta el {lidera} de lo que ganan entre todos; {who} aporta el {aporta}",
        named.es
    );
    let place = arrangement.structure.as_ref().map_or(arrangement.heading.place, |structure| structure.place);
    let finding = Finding::new(&RULE, place, en, es);
    let finding = finding.label(arrangement.place_of(firm), "adds most", "aporta más");
    Some(finding.help(
        format!("see that {who} has a say: whoever adds most can end it by leaving"),
        format!("cuida que {who} tenga voz: quien más aporta puede acabar con la red si se va"),
    ))
}

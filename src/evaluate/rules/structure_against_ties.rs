use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::{Measurements, TiesReading};
use crate::model::{Arrangement, Firm, Id, Model, Structure, StructureKind};
use crate::source::Place;
use crate::tongue::Text;
use crate::tongue::Tongue;
use crate::tongue::number::{count, percent};
use rustc_hash::FxHashSet;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "structure-against-ties",
    severity: Severity::Warning,
    summary: Text {
        en: "the declared structure is not the one that the ties between the members show",
        es: "la estructura declarada no es la que muestran los lazos entre los socios",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-STRUCT-2" }, Citation { key: "Freeman 1979", place: "" }],
    page: crate::page!("structure-against-ties"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for reading in &measurements.arrangements {
        let arrangement = &model.arrangements[reading.id];
        let (Some(structure), Some(ties)) = (&arrangement.structure, &reading.ties) else { continue };
        if arrangement.members_incomplete || structure.value.leader_unknown {
            continue;
        }
        let finding = match structure.value.kind {
            StructureKind::Flat => star(model, arrangement, &structure.value, ties, structure.place),
            StructureKind::Led | StructureKind::Hierarchical => {
                let is_member = |leader: &Id<Firm>| arrangement.members.iter().any(|member| member.firm == *leader);
                let leader = reading.structure.leader.filter(is_member);
                leader.and_then(|leader| other_centre(model, arrangement, leader, ties, structure.place))
            }
        };
        let finding = finding.map(|finding| match arrangement.ties_place {
            Some(place) => finding.label(place, "the ties", "los lazos"),
            None => finding,
        });
        findings.extend(finding);
    }
}

/// Declared flat, and the ties gather around a few.
fn star(
    model: &Model,
    arrangement: &Arrangement,
    structure: &Structure,
    ties: &TiesReading,
    place: Place,
) -> Option<Finding> {
    let limit = model.criteria.high_centralisation_value();
    let centralisation = ties.centralisation.filter(|found| *found >= limit && structure.leader.is_none())?;
    let (named, hub) = (arrangement.named(), model.naming(&ties.most_central));
    let first = &model.firms[*ties.most_central.first()?].heading.name;
    let said = |tongue, ratio| percent(tongue, ratio, 0);
    let en = format!(
        "{} is declared flat, but its ties gather around {}: a centralisation of {}, where {} is already high",
        named.en,
        hub.en,
        said(Tongue::En, centralisation),
        said(Tongue::En, limit)
    );
    let es = format!(
        "{} se declara de estructura plana, pero sus lazos giran alrededor de {}: una centralización de {}, \
             cuando {} ya es alta",
        named.es,
        hub.es,
        said(Tongue::Es, centralisation),
        said(Tongue::Es, limit)
    );
    Some(Finding::new(&RULE, place, en, es).help(
        format!("write down who leads in fact, `led by {first}`, or plan with the members the ties that are missing"),
        format!(
            "pon como líder a quien lo es de hecho, `liderada por {first}`, o piensa con los socios qué lazos faltan"
        ),
    ))
}

/// Declared led, and somebody else has more ties.
fn other_centre(
    model: &Model,
    arrangement: &Arrangement,
    leader: Id<Firm>,
    ties: &TiesReading,
    place: Place,
) -> Option<Finding> {
    let centre = *ties.most_central.first().filter(|_| !ties.most_central.contains(&leader))?;
    let (named, hub) = (arrangement.named(), model.naming(&ties.most_central));
    let (shown, name) = (model.firms[leader].heading.shown(), &model.firms[centre].heading.name);
    let said = |tongue, firm| count(tongue, neighbours(arrangement, firm), TIE, TIES);
    let one = model.is_one(&ties.most_central);
    let (has, tiene) = if one { ("has", "tiene") } else { ("have", "tienen") };
    let en = format!(
        "{shown} leads {} and has {} there; {} {has} {}",
        named.en,
        said(Tongue::En, leader),
        hub.en,
        said(Tongue::En, centre)
    );
    let es = format!(
        "{shown} lidera {} y tiene ahí {}; {} {tiene} {}",
        named.es,
        said(Tongue::Es, leader),
        hub.es,
        said(Tongue::Es, centre)
    );
    Some(Finding::new(&RULE, place, en, es).help(
        format!(
            "ask whom the members turn to; if it is `{name}`, name that firm as leader; if not, write down \
             the ties that are missing"
        ),
        format!(
            "pregunta a quién acuden los socios; si es a `{name}`, nómbrala líder; si no, anota los lazos que \
             faltan"
        ),
    ))
}

const TIE: Text = Text { en: "tie", es: "lazo" };
const TIES: Text = Text { en: "ties", es: "lazos" };

/// With how many other members a member is tied.
fn neighbours(arrangement: &Arrangement, firm: Id<Firm>) -> usize {
    let members: FxHashSet<Id<Firm>> = arrangement.members.iter().map(|member| member.firm).collect();
    let other = |a: Id<Firm>, b: Id<Firm>| (a == firm && b != firm && members.contains(&b)).then_some(b);
    let tied = arrangement.ties.iter().filter_map(|tie| other(tie.a, tie.b).or(other(tie.b, tie.a)));
    tied.collect::<FxHashSet<_>>().len()
}

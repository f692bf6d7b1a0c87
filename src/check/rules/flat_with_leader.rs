use crate::check::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Arrangement, Firm, Id, Model, Stated, StructureKind};
use crate::source::Place;
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "flat-with-leader",
    severity: Severity::Error,
    summary: Text { en: "a flat network names a leader", es: "una red plana nombra a un líder" },
    sources: &[Citation { key: "PROMPYME", place: "K-STRUCT-1" }],
    page: crate::page!("flat-with-leader"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    for arrangement in model.arrangements.values().filter(|arrangement| !arrangement.is_incomplete) {
        let structure = arrangement.structure.as_ref();
        if structure
            .is_some_and(|structure| structure.value.kind != StructureKind::Flat || structure.value.leader_unknown)
        {
            continue;
        }
        let leader = structure.and_then(|structure| structure.value.leader.as_ref());
        match (leader, arrangement.speaks_of_leader.first()) {
            (Some(leader), _) => findings.push(names_leader(model, arrangement, leader)),
            (None, Some(place)) => findings.push(speaks_of_leader(arrangement, *place)),
            (None, None) => {}
        }
    }
}

fn names_leader(model: &Model, arrangement: &Arrangement, leader: &Stated<Id<Firm>>) -> Finding {
    let named = arrangement.named();
    let heading = &model.firms[leader.value].heading;
    let (shown, name) = (heading.shown(), &heading.name);
    let place = arrangement.structure.as_ref().map_or(leader.place, |structure| structure.place);
    let en = format!("{} is declared flat and names a leader, {shown}", named.en);
    Finding::new(&RULE, place, en, format!("{} se declara de estructura plana y nombra a un líder, {shown}", named.es))
        .help(
            format!("if {shown} has the last word, write `led by {name}`; if it changes, `flat rotating`"),
            format!(
                "si {shown} tiene la última palabra, escribe `liderada por {name}`; si va cambiando, `plana rotativa`"
            ),
        )
}

/// Where no structure is declared, the arrangement is flat, too.
fn speaks_of_leader(arrangement: &Arrangement, place: Place) -> Finding {
    let named = arrangement.named();
    let finding = match &arrangement.structure {
        Some(structure) => {
            let en = format!("{} is declared flat, and a line of it speaks of `leader`", named.en);
            let es = format!("{} se declara de estructura plana, y una de sus líneas habla del `líder`", named.es);
            Finding::new(&RULE, place, en, es).label(structure.place, "flat: nobody leads", "plana: nadie lidera")
        }
        None => {
            let en = format!("{} names no leader, and a line of it speaks of `leader`", named.en);
            let es = format!("{} no nombra a ningún líder, y una de sus líneas habla del `líder`", named.es);
            Finding::new(&RULE, place, en, es)
        }
    };
    finding.help(
        "if one firm leads, write `structure: led by` and its name; if not, name the firm that the line means",
        "si una empresa lidera, escribe `estructura: liderada por` y su nombre; si no, nombra a la empresa de la \
             que habla la línea",
    )
}

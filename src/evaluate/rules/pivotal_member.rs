use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::money::{PivotalMember, firms, holding, needed};
use crate::model::{Arrangement, Model, StructureKind};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "pivotal-member",
    severity: Severity::Advice,
    summary: Text {
        en: "it no longer pays for others if a member leaves that does not lead",
        es: "a otros ya no les conviene si se va un socio que no es el líder",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-STRUCT-5" }],
    page: crate::page!("pivotal-member"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for (id, arrangement, reading) in measurements.money.worked(model) {
        let Some(structure) = measurements.arrangements.get(id.index()).map(|reading| &reading.structure) else {
            continue;
        };
        let holds = holding(model, arrangement, reading).is_some() && firms(reading) > 2;
        if structure.kind == StructureKind::Flat || !holds {
            continue;
        }
        let exit = needed(reading).into_iter().find(|exit| Some(exit.firm) != structure.leader);
        findings.extend(exit.map(|exit| finding(model, arrangement, exit)));
    }
}

fn finding(model: &Model, arrangement: &Arrangement, exit: &PivotalMember) -> Finding {
    let (who, named) = (model.firms[exit.firm].heading.shown(), arrangement.named());
    let (en, es) = if exit.breaks.is_empty() {
        let (en, es) = ("comes to no more than everybody alone", "no da más que cada uno por su cuenta");
        (format!("{} {en}", named.en), format!("{} {es}", named.es))
    } else {
        let broken = model.naming(&exit.breaks);
        (
            format!("{} no longer pays for {}", named.en, broken.en),
            format!("{} ya no le conviene a {}", named.es, broken.es),
        )
    };
    let en = format!("if {who} leaves, {en}, though {who} does not lead it");
    let es = format!("si {who} se va, {es}, aunque {who} no la lidera");
    Finding::new(&RULE, arrangement.place_of(exit.firm), en, es).help(
        "give it a say: in the decisions, in the shares or in the lead; and write down how a member gives notice (`bylaws`)",
        "dale voz: en las decisiones, en el reparto o en el liderazgo; y escriban cómo avisa un socio que se va (`estatutos`)",
    )
}

use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::money::{PivotalMember, firms, holding, needed};
use crate::model::{Arrangement, Model, StructureKind};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "leader-without-successor",
    severity: Severity::Advice,
    summary: Text {
        en: "without its leader the network no longer pays for others, and nothing says who would take over",
        es: "sin su líder, a otros ya no les conviene la red, y nada dice quién tomaría la posta",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-STRUCT-1, K-STRUCT-5" }],
    page: crate::page!("leader-without-successor"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for (id, arrangement, reading) in measurements.money.worked(model) {
        let Some(structure) = measurements.arrangements.get(id.index()).map(|reading| &reading.structure) else {
            continue;
        };
        let has_bylaws = arrangement.bylaws.as_ref().is_some_and(|bylaws| !bylaws.value.trim().is_empty());
        let holds = holding(model, arrangement, reading).is_some() && firms(reading) > 2;
        // Of a hierarchy that is said without any figure.
        if structure.kind != StructureKind::Led || has_bylaws || !holds {
            continue;
        }
        let exit = needed(reading).into_iter().find(|exit| Some(exit.firm) == structure.leader);
        findings.extend(exit.map(|exit| finding(model, arrangement, exit)));
    }
}

fn finding(model: &Model, arrangement: &Arrangement, exit: &PivotalMember) -> Finding {
    let who = model.firms[exit.firm].heading.shown();
    let named = arrangement.named();
    let (en, es) = if exit.breaks.is_empty() {
        (
            format!("without {who}, who leads it, {} comes to no more than everybody alone", named.en),
            format!("sin {who}, que la lidera, {} no da más que cada uno por su cuenta", named.es),
        )
    } else {
        let broken = model.naming(&exit.breaks);
        (
            format!("without {who}, who leads it, {} no longer pays for {}", named.en, broken.en),
            format!("sin {who}, que la lidera, {} ya no le conviene a {}", named.es, broken.es),
        )
    };
    let place = arrangement.structure.as_ref().map_or(arrangement.heading.place, |structure| structure.place);
    Finding::new(&RULE, place, en, es).help(
        format!("agree on who would take over, and write it down: `bylaws: \"If {who} leaves, …\"`"),
        format!("acuerden quién tomaría la posta, y escríbanlo: `estatutos: \"Si {who} se va, …\"`"),
    )
}

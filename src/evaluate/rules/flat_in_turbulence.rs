use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::model::{Change, Model, StructureKind};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "flat-in-turbulence",
    severity: Severity::Warning,
    summary: Text {
        en: "a flat network stands in an environment of strong change",
        es: "una red plana está en un entorno de cambios fuertes",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-STRUCT-6, K-STRUCT-4" }],
    page: crate::page!("flat-in-turbulence"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for reading in &measurements.arrangements {
        let arrangement = &model.arrangements[reading.id];
        let strong = arrangement.environment.change.as_ref().filter(|change| change.value == Change::Strong);
        let (Some(structure), Some(change)) = (&arrangement.structure, strong) else { continue };
        // A flat structure that names a leader is an error of its own.
        if structure.value.kind != StructureKind::Flat || structure.value.leader.is_some() {
            continue;
        }
        let named = arrangement.named();
        let en = format!("{} has a flat structure, and its environment changes strongly", named.en);
        let es = format!("{} tiene una estructura plana, y su entorno cambia con fuerza", named.es);
        let finding = Finding::new(&RULE, structure.place, en, es)
            .note("decides by consensus, slowly", "decide por consenso, despacio")
            .label(change.place, "asks for quick decisions", "exige decidir rápido");
        let turned_to = reading.ties.as_ref().map_or(&[][..], |ties| &ties.most_central);
        findings.push(match turned_to {
            [firm] => {
                let heading = &model.firms[*firm].heading;
                let (shown, name) = (heading.shown(), &heading.name);
                finding.help(
                    format!("let one firm lead, for example {shown}, which has the most ties: `led by {name}`"),
                    format!(
                        "deja que una empresa lidere, por ejemplo {shown}, que es la de más lazos: `liderada \
                         por {name}`"
                    ),
                )
            }
            _ => finding.help(
                "let one firm lead, for example the one the others already turn to: `led by` and its name",
                "deja que una empresa lidere, por ejemplo aquella a la que las demás ya acuden: `liderada por` y \
                     su nombre",
            ),
        });
    }
}

use crate::check::Check;
use crate::check::lines::written;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Arrangement, LineKind, Model};
use crate::standard::obstacles::obstacle_of;
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "learning-cost-ignored",
    severity: Severity::Advice,
    summary: Text {
        en: "a network or agreement counts benefits, and nothing of what it costs to inform oneself, to agree and to learn",
        es: "una red o un acuerdo cuenta beneficios, y nada de lo que cuesta informarse, ponerse de acuerdo y aprender",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-OBS-1, K-OBS-2, K-OBS-3" }],
    page: crate::page!("learning-cost-ignored"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, findings: &mut Vec<Finding>) {
    for arrangement in model.arrangements.values().filter(|arrangement| !arrangement.is_incomplete) {
        let lines = written(model, arrangement);
        let Some(benefit) = lines.iter().find(|standing| standing.line.kind == LineKind::Benefit) else { continue };
        let names_obstacle = lines.iter().any(|standing| {
            let label = standing.line.label.as_deref().filter(|_| standing.line.kind == LineKind::Cost);
            label.and_then(obstacle_of).is_some()
        });
        if names_obstacle || counts_coordination(arrangement) {
            continue;
        }
        let named = arrangement.named();
        let en = format!("{} counts benefits, and no cost of getting informed, of agreeing or of learning", named.en);
        let es = format!(
            "{} cuenta beneficios, y ningún costo de informarse, de ponerse de acuerdo o de aprender",
            named.es
        );
        let finding = Finding::new(&RULE, arrangement.heading.place, en, es).help(
            "ask how many hours and trips it takes until it works, and write them down: `cost once \"learning cost\": …`, \
             `cost \"transaction cost\": …`, `cost once \"information cost\": …`",
            "pregunta cuántas horas y viajes toma hasta que funcione, y anótalos: `costo una vez \"costo de \
             aprendizaje\": …`, `costo \"costo de transacción\": …`, `costo una vez \"costo de información\": …`",
        );
        findings.push(finding.label(benefit.line.place, "what it brings", "lo que trae"));
    }
}

/// Any cost outside the actions is one of working together.
fn counts_coordination(arrangement: &Arrangement) -> bool {
    arrangement.lines.iter().any(|line| line.kind == LineKind::Cost)
}

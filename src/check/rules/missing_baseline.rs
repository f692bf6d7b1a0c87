use crate::check::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::model::{Activity, Model};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "missing-baseline",
    severity: Severity::Warning,
    summary: Text {
        en: "a programme changes firms without having measured where they stood",
        es: "un programa cambia a las empresas sin haber medido cómo estaban",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-BACKUS-1" }, Citation { key: "Gertler et al. 2016", place: "" }],
    page: crate::page!("missing-baseline"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

/// Does it change anything in the firms?
fn changes(activity: Activity) -> bool {
    match activity {
        Activity::Training
        | Activity::BasicTraining
        | Activity::AdvancedTraining
        | Activity::Accompaniment
        | Activity::BusinessImprovement => true,
        Activity::Selection
        | Activity::Baseline
        | Activity::Evaluation
        | Activity::Formalisation
        | Activity::Recertification => false,
    }
}

fn run(model: &Model, findings: &mut Vec<Finding>) {
    for programme in model.programmes.values().filter(|programme| !programme.is_incomplete) {
        let done = || programme.phases.iter().flat_map(|phase| &phase.activities);
        if done().any(|activity| activity.value == Activity::Baseline) {
            continue;
        }
        let Some(first) = done().find(|activity| changes(activity.value)) else { continue };
        let shown = programme.heading.shown();
        let en = format!("no phase of {shown} takes a baseline: what it changes in the firms could never be shown");
        let es = format!(
            "ninguna etapa de {shown} levanta una línea de base: nunca se podrá mostrar qué cambió en las empresas"
        );
        let finding = Finding::new(&RULE, programme.heading.place, en, es);
        findings.push(finding.label(first.place, "the first change", "el primer cambio").help(
            "measure sales, costs and practices of the firms before this: `activities: selection, baseline`",
            "mide ventas, costos y prácticas de las empresas antes de esto: `actividades: selección, línea_de_base`",
        ));
    }
}

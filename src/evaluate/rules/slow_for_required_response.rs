use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::model::{Change, Level, Model, Stated, StructureKind};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "slow-for-required-response",
    severity: Severity::Warning,
    summary: Text {
        en: "the structure responds more slowly than its environment requires",
        es: "la estructura responde más despacio de lo que exige su entorno",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-STRUCT-4" }],
    page: crate::page!("slow-for-required-response"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for reading in &measurements.arrangements {
        let arrangement = &model.arrangements[reading.id];
        let (Some(structure), Some(required)) = (&arrangement.structure, &arrangement.environment.required_response)
        else {
            continue;
        };
        let speed = reading.structure.profile.response_speed;
        let kind = structure.value.kind;
        let is_flat = kind == StructureKind::Flat;
        // A flat structure that names a leader is an error of its own; where change is strong, that is told.
        let strong = arrangement.environment.change.as_ref().is_some_and(|change| change.value == Change::Strong);
        if speed >= required.value || is_flat && (structure.value.leader.is_some() || strong) {
            continue;
        }
        let named = arrangement.named();
        let (is, es) = match kind {
            StructureKind::Flat => ("is flat", "es plana"),
            StructureKind::Led | StructureKind::Hierarchical => ("is led by one firm", "la lidera una empresa"),
        };
        let es = if arrangement.kind == crate::model::ArrangementKind::Agreement {
            es.replace("plana", "plano").replace("la lidera", "lo lidera")
        } else {
            es.to_string()
        };
        let (speed, wanted) = (response(speed), response(required.value));
        let en = format!(
            "{} {is}, so its response is {}, and its environment requires {}",
            named.en, speed.0.en, wanted.1.en
        );
        let es = format!("{} {es}: su respuesta es {}, y su entorno exige {}", named.es, speed.0.es, wanted.1.es);
        let finding = Finding::new(&RULE, structure.place, en, es).label(
            required.place,
            "how fast it must be",
            "qué tan rápido debe ser",
        );
        findings.push(help(finding, kind, required));
    }
}

fn help(finding: Finding, kind: StructureKind, required: &Stated<Level>) -> Finding {
    match (kind, required.value) {
        (StructureKind::Flat, Level::Low | Level::Intermediate) => finding.help(
            "let one firm lead, `structure: led by …`, or agree beforehand on what may be decided without all of them",
            "que una empresa lidere, `estructura: liderada por …`, o acuerden de antemano qué se puede decidir sin todos",
        ),
        (StructureKind::Flat | StructureKind::Led | StructureKind::Hierarchical, _) => finding.help(
            "let one firm decide what cannot wait, `structure: hierarchical under …`, with rules that bind it, or do \
             what is urgent apart and only the rest together",
            "que una empresa decida lo que no puede esperar, `estructura: jerárquica bajo …`, con reglas que la \
             obliguen, o que lo urgente lo haga cada uno y solo el resto en conjunto",
        ),
    }
}

/// As it is, and as it is required.
fn response(level: Level) -> (Text, Text) {
    match level {
        Level::Low => (Text { en: "slow", es: "lenta" }, Text { en: "a slow one", es: "una lenta" }),
        Level::Intermediate => (
            Text { en: "of intermediate speed", es: "de velocidad intermedia" },
            Text { en: "one of intermediate speed", es: "una de velocidad intermedia" },
        ),
        Level::High => (Text { en: "quick", es: "rápida" }, Text { en: "a quick one", es: "una rápida" }),
    }
}

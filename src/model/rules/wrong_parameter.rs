use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "wrong-parameter",
    severity: Severity::Error,
    summary: Text {
        en: "an action is given a parameter that its definition lacks, or lacks one that it needs",
        es: "una acción recibe un parámetro que su definición no tiene, o le falta uno que necesita",
    },
    sources: &[],
    page: crate::page!("wrong-parameter"),
};

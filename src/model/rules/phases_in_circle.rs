use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "phases-in-circle",
    severity: Severity::Error,
    summary: Text {
        en: "phases of a programme follow each other in a circle",
        es: "las etapas de un programa se siguen en círculo",
    },
    sources: &[],
    page: crate::page!("phases-in-circle"),
};

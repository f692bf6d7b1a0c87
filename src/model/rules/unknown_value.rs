use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "unknown-value",
    severity: Severity::Error,
    summary: Text {
        en: "a value that is not among those the attribute takes",
        es: "un valor que no está entre los que admite el atributo",
    },
    sources: &[],
    page: crate::page!("unknown-value"),
};

use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "value-out-of-range",
    severity: Severity::Error,
    summary: Text {
        en: "a value lies outside what makes sense for its attribute",
        es: "un valor está fuera de lo que tiene sentido para su atributo",
    },
    sources: &[],
    page: crate::page!("value-out-of-range"),
};

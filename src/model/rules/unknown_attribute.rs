use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "unknown-attribute",
    severity: Severity::Error,
    summary: Text {
        en: "an attribute that this kind of declaration does not have",
        es: "un atributo que esta clase de declaración no tiene",
    },
    sources: &[],
    page: crate::page!("unknown-attribute"),
};

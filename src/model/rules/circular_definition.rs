use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "circular-definition",
    severity: Severity::Error,
    summary: Text { en: "a definition leads back to itself", es: "una definición vuelve sobre sí misma" },
    sources: &[],
    page: crate::page!("circular-definition"),
};

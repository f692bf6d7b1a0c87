use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "duplicate-name",
    severity: Severity::Error,
    summary: Text { en: "two declarations carry the same name", es: "dos declaraciones llevan el mismo nombre" },
    sources: &[],
    page: crate::page!("duplicate-name"),
};

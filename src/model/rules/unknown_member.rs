use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "unknown-member",
    severity: Severity::Error,
    summary: Text { en: "a member that is no declared firm", es: "un socio que no es una empresa declarada" },
    sources: &[],
    page: crate::page!("unknown-member"),
};

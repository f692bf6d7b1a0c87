use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "unknown-unit",
    severity: Severity::Error,
    summary: Text { en: "a unit that nothing declares", es: "una unidad que nada declara" },
    sources: &[],
    page: crate::page!("unknown-unit"),
};

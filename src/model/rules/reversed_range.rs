use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "reversed-range",
    severity: Severity::Error,
    summary: Text { en: "the ends of a range do not rise", es: "los extremos de un rango no van de menor a mayor" },
    sources: &[],
    page: crate::page!("reversed-range"),
};

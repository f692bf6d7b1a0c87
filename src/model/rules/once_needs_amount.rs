use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "once-needs-amount",
    severity: Severity::Error,
    summary: Text {
        en: "a line that falls once holds an amount per time instead of an amount of money",
        es: "una línea que ocurre una sola vez lleva un monto por tiempo en vez de un monto a secas",
    },
    sources: &[],
    page: crate::page!("once-needs-amount"),
};

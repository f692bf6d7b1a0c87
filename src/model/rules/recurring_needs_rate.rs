use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "recurring-needs-rate",
    severity: Severity::Error,
    summary: Text {
        en: "a line that recurs every year holds an amount of money instead of an amount per time",
        es: "una línea que se repite cada año lleva un monto a secas en vez de un monto por tiempo",
    },
    sources: &[],
    page: crate::page!("recurring-needs-rate"),
};

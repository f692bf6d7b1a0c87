use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "rate-missing",
    severity: Severity::Error,
    summary: Text {
        en: "an amount in another currency, and no rate for it",
        es: "un monto en otra moneda, sin tipo de cambio",
    },
    sources: &[],
    page: crate::page!("rate-missing"),
};

use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "flow-disagrees",
    severity: Severity::Error,
    summary: Text {
        en: "buyer and seller declare the same trade with different amounts",
        es: "comprador y vendedor declaran la misma compraventa con montos distintos",
    },
    sources: &[],
    page: crate::page!("flow-disagrees"),
};

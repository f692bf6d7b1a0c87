use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "shares-do-not-sum",
    severity: Severity::Error,
    summary: Text {
        en: "the shares of those who pay add up to more than 100 %",
        es: "las partes de quienes pagan suman más de 100 %",
    },
    sources: &[],
    page: crate::page!("shares-do-not-sum"),
};

use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "comparison-chain",
    severity: Severity::Error,
    summary: Text {
        en: "a comparison is chained, or written with a single `=`",
        es: "una comparación está encadenada, o escrita con un solo `=`",
    },
    sources: &[],
    page: crate::page!("comparison-chain"),
};

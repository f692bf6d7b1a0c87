use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "misplaced-statement",
    severity: Severity::Error,
    summary: Text {
        en: "a statement stands in a block that does not take it",
        es: "una línea está en un bloque que no la admite",
    },
    sources: &[],
    page: crate::page!("misplaced-statement"),
};

use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "misplaced-clause",
    severity: Severity::Error,
    summary: Text {
        en: "a clause stands on a line that cannot have it",
        es: "una cláusula está en una línea que no la admite",
    },
    sources: &[],
    page: crate::page!("misplaced-clause"),
};

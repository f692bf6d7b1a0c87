use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "repeated-row",
    severity: Severity::Error,
    summary: Text { en: "two rows of a table are the same firm", es: "dos filas de una tabla son la misma empresa" },
    sources: &[],
    page: crate::page!("repeated-row"),
};

use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "table-bad-cell",
    severity: Severity::Error,
    summary: Text {
        en: "a cell of a table cannot be what its column holds",
        es: "una celda de una tabla no puede ser lo que tiene su columna",
    },
    sources: &[],
    page: crate::page!("table-bad-cell"),
};

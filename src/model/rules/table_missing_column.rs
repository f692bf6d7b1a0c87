use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "table-missing-column",
    severity: Severity::Error,
    summary: Text { en: "a table of firms has no such column", es: "una tabla de empresas no tiene esa columna" },
    sources: &[],
    page: crate::page!("table-missing-column"),
};

use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "table-unreadable",
    severity: Severity::Error,
    summary: Text {
        en: "a file of firms cannot be read as a table",
        es: "un archivo de empresas no se puede leer como tabla",
    },
    sources: &[],
    page: crate::page!("table-unreadable"),
};

use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "import-cycle",
    severity: Severity::Error,
    summary: Text {
        en: "a file uses itself, directly or through others",
        es: "un archivo se usa a sí mismo, directamente o a través de otros",
    },
    sources: &[],
    page: crate::page!("import-cycle"),
};

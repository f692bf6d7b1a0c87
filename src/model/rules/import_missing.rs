use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "import-missing",
    severity: Severity::Error,
    summary: Text {
        en: "a file or profile that is used cannot be read",
        es: "no se puede leer un archivo o perfil que se usa",
    },
    sources: &[],
    page: crate::page!("import-missing"),
};

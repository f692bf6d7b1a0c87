use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "import-outside",
    severity: Severity::Error,
    summary: Text {
        en: "a file outside the folder of the model is used",
        es: "se usa un archivo de fuera de la carpeta del modelo",
    },
    sources: &[],
    page: crate::page!("import-outside"),
};

use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "unknown-action",
    severity: Severity::Error,
    summary: Text {
        en: "an action that is neither in the standard library nor defined in the model",
        es: "una acción que no está en la biblioteca estándar ni definida en el modelo",
    },
    sources: &[],
    page: crate::page!("unknown-action"),
};

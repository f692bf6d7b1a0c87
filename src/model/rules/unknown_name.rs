use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "unknown-name",
    severity: Severity::Error,
    summary: Text { en: "a name that nothing in the model declares", es: "un nombre que nada en el modelo declara" },
    sources: &[],
    page: crate::page!("unknown-name"),
};

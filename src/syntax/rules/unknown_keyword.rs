use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "unknown-keyword",
    severity: Severity::Error,
    summary: Text {
        en: "a statement begins with a word that begins no statement",
        es: "una línea empieza con una palabra que no inicia ninguna declaración",
    },
    sources: &[],
    page: crate::page!("unknown-keyword"),
};

use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "unclosed",
    severity: Severity::Error,
    summary: Text {
        en: "a text or a bracket is opened and never closed, or closed and never opened",
        es: "un texto o un paréntesis se abre y no se cierra, o se cierra sin haberse abierto",
    },
    sources: &[],
    page: crate::page!("unclosed"),
};

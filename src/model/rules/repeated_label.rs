use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "repeated-label",
    severity: Severity::Error,
    summary: Text {
        en: "two lines of one action carry the same label",
        es: "dos líneas de una acción llevan la misma etiqueta",
    },
    sources: &[],
    page: crate::page!("repeated-label"),
};

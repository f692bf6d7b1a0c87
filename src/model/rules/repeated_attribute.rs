use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "repeated-attribute",
    severity: Severity::Error,
    summary: Text {
        en: "one attribute is given twice in one block",
        es: "un mismo atributo se da dos veces en un bloque",
    },
    sources: &[],
    page: crate::page!("repeated-attribute"),
};

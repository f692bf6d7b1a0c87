use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "not-understood",
    severity: Severity::Error,
    summary: Text {
        en: "a statement is not written as the language asks",
        es: "una línea no está escrita como pide el lenguaje",
    },
    sources: &[],
    page: crate::page!("not-understood"),
};

use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "wrong-type",
    severity: Severity::Error,
    summary: Text {
        en: "a value of another type than the place asks for",
        es: "un valor de otro tipo que el que se pide ahí",
    },
    sources: &[],
    page: crate::page!("wrong-type"),
};

use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "missing-part",
    severity: Severity::Error,
    summary: Text {
        en: "a declaration lacks a part it cannot do without",
        es: "a una declaración le falta una parte indispensable",
    },
    sources: &[],
    page: crate::page!("missing-part"),
};

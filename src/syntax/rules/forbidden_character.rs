use crate::diagnostic::{Citation, Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "forbidden-character",
    severity: Severity::Error,
    summary: Text {
        en: "the text holds a character that cannot be seen or that reorders what is seen",
        es: "el texto contiene un carácter que no se ve o que altera el orden de lo que se ve",
    },
    sources: &[Citation { key: "Unicode", place: "TR 36" }],
    page: crate::page!("forbidden-character"),
};

use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "reserved-name",
    severity: Severity::Error,
    summary: Text {
        en: "an assumption or attribute is named like a word of the language",
        es: "un supuesto o atributo se llama como una palabra del lenguaje",
    },
    sources: &[],
    page: crate::page!("reserved-name"),
};

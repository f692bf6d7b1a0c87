use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "too-deep",
    severity: Severity::Error,
    summary: Text {
        en: "blocks, brackets or conditions are nested more than 128 deep",
        es: "hay bloques, paréntesis o condiciones anidados a más de 128 niveles",
    },
    sources: &[],
    page: crate::page!("too-deep"),
};

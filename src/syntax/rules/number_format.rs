use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "number-format",
    severity: Severity::Error,
    summary: Text {
        en: "a number is not written the way Minka reads numbers",
        es: "un número no está escrito como Minka lee los números",
    },
    sources: &[],
    page: crate::page!("number-format"),
};

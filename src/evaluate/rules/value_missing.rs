use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "value-missing",
    severity: Severity::Error,
    summary: Text {
        en: "a firm does not say what a line needs to know of it",
        es: "una empresa no indica lo que una línea necesita saber de ella",
    },
    sources: &[],
    page: crate::page!("value-missing"),
};

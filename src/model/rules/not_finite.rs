use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "not-finite",
    severity: Severity::Error,
    summary: Text { en: "a calculation has no finite result", es: "un cálculo no tiene resultado finito" },
    sources: &[],
    page: crate::page!("not-finite"),
};

use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "unknown-rule",
    severity: Severity::Warning,
    summary: Text {
        en: "a rule that does not exist, or that cannot be silenced",
        es: "una regla que no existe, o que no se puede silenciar",
    },
    sources: &[],
    page: crate::page!("unknown-rule"),
};

use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "shadowed-name",
    severity: Severity::Warning,
    summary: Text {
        en: "a declaration carries a name that means something else inside lines",
        es: "una declaración lleva un nombre que dentro de las líneas significa otra cosa",
    },
    sources: &[],
    page: crate::page!("shadowed-name"),
};

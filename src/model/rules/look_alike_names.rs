use crate::diagnostic::{Citation, Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "look-alike-names",
    severity: Severity::Warning,
    summary: Text {
        en: "two names look alike but are different names",
        es: "dos nombres se parecen a la vista pero son nombres distintos",
    },
    sources: &[Citation { key: "Unicode", place: "TR 39" }],
    page: crate::page!("look-alike-names"),
};

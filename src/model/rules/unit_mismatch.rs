use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "unit-mismatch",
    severity: Severity::Error,
    summary: Text {
        en: "amounts that cannot be added, compared or put here because their units differ in kind",
        es: "cantidades que no se pueden sumar, comparar o poner aquí porque sus unidades son de distinta clase",
    },
    sources: &[],
    page: crate::page!("unit-mismatch"),
};

use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "range-marks",
    severity: Severity::Error,
    summary: Text {
        en: "the ends of a range carry different marks or units",
        es: "los extremos de un rango llevan marcas o unidades distintas",
    },
    sources: &[],
    page: crate::page!("range-marks"),
};

use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "scenario-fails",
    severity: Severity::Error,
    summary: Text {
        en: "what a scenario changes cannot be, or leaves a model with an error",
        es: "lo que cambia un escenario no puede ser, o deja un modelo con un error",
    },
    sources: &[],
    page: crate::page!("scenario-fails"),
};

use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "too-many-entities",
    severity: Severity::Error,
    summary: Text {
        en: "the model declares more things than Minka takes",
        es: "el modelo declara más cosas de las que Minka admite",
    },
    sources: &[],
    page: crate::page!("too-many-entities"),
};

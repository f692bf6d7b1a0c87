use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "wrong-kind",
    severity: Severity::Error,
    summary: Text {
        en: "a name stands for another kind of thing than the place asks for",
        es: "un nombre designa otra clase de cosa que la que se pide ahí",
    },
    sources: &[],
    page: crate::page!("wrong-kind"),
};

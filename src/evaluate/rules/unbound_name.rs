use crate::diagnostic::{Rule, Severity};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "unbound-name",
    severity: Severity::Error,
    summary: Text {
        en: "a name that lines bind stands for nobody here, or a line rests on a figure",
        es: "un nombre que las líneas enlazan no se refiere a nadie aquí, o una línea se apoya en una cifra",
    },
    sources: &[],
    page: crate::page!("unbound-name"),
};

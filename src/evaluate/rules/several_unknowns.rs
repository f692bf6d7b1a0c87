use crate::diagnostic::{Finding, Rule, Severity};
use crate::source::Place;
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "several-unknowns",
    severity: Severity::Error,
    summary: Text {
        en: "more than one value is left unknown with `?`",
        es: "más de un valor se deja como incógnita con `?`",
    },
    sources: &[],
    page: crate::page!("several-unknowns"),
};

/// At the second one.
pub(crate) fn finding(first: Place, second: Place) -> Finding {
    Finding::new(
        &RULE,
        second,
        "this is a second unknown: what one of them has to be depends on the other",
        "esta es una segunda incógnita: lo que deba ser una depende de la otra",
    )
    .label(first, "the first is here", "la primera está aquí")
    .help(
        "leave one `?` and give the other a value, certain or a range",
        "deja un solo `?` y dale al otro un valor, cierto o en rango",
    )
}

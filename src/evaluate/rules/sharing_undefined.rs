use crate::diagnostic::{Finding, Rule, Severity};
use crate::source::Place;
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "sharing-undefined",
    severity: Severity::Error,
    summary: Text {
        en: "the weights of `proportional` are below zero, or add up to nothing",
        es: "los pesos de `proporcional` son menores que cero, o no suman nada",
    },
    sources: &[],
    page: crate::page!("sharing-undefined"),
};

/// At the weights.
pub(crate) fn finding(place: Place) -> Finding {
    Finding::new(
        &RULE,
        place,
        "by these weights what is shared cannot be shared: one is below zero, or they add up to nothing",
        "con estos pesos no se puede repartir lo común: alguno es menor que cero, o no suman nada",
    )
    .help(
        "take a weight that every member has and that is not negative, such as `member.sales`",
        "toma un peso que cada socio tenga y que no sea negativo, como `socio.ventas`",
    )
}

use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::coalition::EmptyWindow;
use crate::evaluate::money::empty_window;
use crate::model::{Arrangement, Model};
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "window-empty",
    severity: Severity::Error,
    summary: Text {
        en: "with no number of members does it pay: too few for the discount, or too many to coordinate",
        es: "con ningún número de socios conviene: son muy pocos para el descuento o demasiados para coordinarse",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-PROM-1" }],
    page: crate::page!("window-empty"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    for (_, arrangement, reading) in measurements.money.worked(model) {
        findings.extend(empty_window(reading).map(|window| finding(arrangement, window)));
    }
}

fn finding(arrangement: &Arrangement, window: EmptyWindow) -> Finding {
    let EmptyWindow { needed, bearable } = window;
    let named = arrangement.named();
    let (en, es) = match bearable {
        0 | 1 => (
            format!(
                "{}: too small capacity: {needed} firms would be needed for the actions to pay, but coordination already eats the gain of two",
                named.en
            ),
            format!(
                "{}: capacidad muy pequeña: harían falta {needed} empresas para que las acciones convengan, pero la coordinación ya se come la ganancia de dos",
                named.es
            ),
        ),
        bearable => (
            format!(
                "{}: too small capacity: {needed} firms would be needed for the actions to pay, but beyond {bearable} coordination eats the gain",
                named.en
            ),
            format!(
                "{}: capacidad muy pequeña: harían falta {needed} empresas para que las acciones convengan, pero con más de {bearable} la coordinación se come la ganancia",
                named.es
            ),
        ),
    };
    Finding::new(&RULE, arrangement.members_place.unwrap_or(arrangement.heading.place), en, es).help(
        "let one firm lead or meet less often, so that coordination costs less; find a supplier with a lower first step; or \
         look for firms that buy more each",
        "que una empresa lidere o reúnanse menos, para que coordinar cueste menos; busquen un proveedor con un primer tramo \
         más bajo; o empresas que compren más cada una",
    )
}

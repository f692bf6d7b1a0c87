use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::Measurements;
use crate::evaluate::coalition::EmptyWindow;
use crate::evaluate::money::empty_window;
use crate::model::{Arrangement, Model};
use crate::tongue::number::percent;
use crate::tongue::{Phrase, Text, Tongue};

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
    let EmptyWindow { needed, step, bearable } = window;
    let named = arrangement.named();
    let for_what = for_what(arrangement, step);
    let en = format!("{}: too small capacity: {needed} firms would be needed for {}", named.en, for_what.en);
    let es = format!("{}: capacidad muy pequeña: harían falta {needed} empresas para {}", named.es, for_what.es);
    let (en, es) = match bearable {
        0 | 1 => (
            format!("{en}, but coordination already eats the gain of two"),
            format!("{es}, pero la coordinación ya se come la ganancia de dos"),
        ),
        bearable => (
            format!("{en}, but beyond {bearable} coordination eats the gain"),
            format!("{es}, pero con más de {bearable} la coordinación se come la ganancia"),
        ),
    };
    Finding::new(&RULE, arrangement.members_place.unwrap_or(arrangement.heading.place), en, es).help(
        "let one firm lead or meet less often, so that coordination costs less; find a supplier with a lower first step; or \
         look for firms that buy more each",
        "que una empresa lidere o reúnanse menos, para que coordinar cueste menos; busquen un proveedor con un primer tramo \
         más bajo; o empresas que compren más cada una",
    )
}

/// The tier that is reached then, or the actions.
fn for_what(arrangement: &Arrangement, step: Option<(usize, Option<f64>)>) -> Phrase {
    let found = step.and_then(|(action, rate)| Some((arrangement.actions.get(action)?, rate)));
    let Some((action, rate)) = found else {
        return Phrase::new("the actions to pay", "que las acciones convengan");
    };
    let shown = action.heading.shown();
    match rate {
        Some(rate) => {
            let decimals = usize::from((rate * 100.0 - (rate * 100.0).round()).abs() > 0.04);
            let (en, es) = (percent(Tongue::En, rate, decimals), percent(Tongue::Es, rate, decimals));
            Phrase::new(format!("the tier of {en} of “{shown}”"), format!("el tramo de {es} de «{shown}»"))
        }
        None => Phrase::new(format!("the next tier of “{shown}”"), format!("el siguiente tramo de «{shown}»")),
    }
}

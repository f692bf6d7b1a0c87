use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::{Measurements, StageReading};
use crate::model::Model;
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "price-falls",
    severity: Severity::Warning,
    summary: Text {
        en: "a stage of a chain is paid less for a unit than it pays for what is in it",
        es: "a un eslabón de una cadena le pagan por una unidad menos de lo que paga por lo que lleva",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-CHAIN-1" }],
    page: crate::page!("price-falls"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    let stages = measurements.chains.iter().flat_map(|chain| &chain.stages);
    findings.extend(stages.filter_map(|stage| finding(model, stage)));
}

fn finding(model: &Model, reading: &StageReading) -> Option<Finding> {
    let (price, added) = (reading.price?, reading.value_added?);
    let (stage, before) = (&model.stages[reading.id], &model.stages[reading.buys_from?]);
    let place = stage.price.as_ref()?.place;
    // Less than a thousandth of the price is rounding.
    if added.mean >= -0.001 * price.mean {
        return None;
    }
    let (paid, costs) = (model.money(price.mean), model.money(price.mean - added.mean));
    let (here, there) = (stage.heading.shown(), before.heading.shown());
    let finding = Finding::new(
        &RULE,
        place,
        format!("the stage “{here}” is paid {} for a unit, and pays “{there}” {} for what is in it", paid.en, costs.en),
        format!(
            "al eslabón «{here}» le pagan {} por una unidad, y le paga a «{there}» {} por lo que lleva",
            paid.es, costs.es
        ),
    );
    let finding = match &before.price {
        Some(price) => finding.label(price.place, "what it pays", "lo que paga"),
        None => finding,
    };
    Some(finding.help(
        "check whether both prices are of the same product, quality and season, whether a `yield` is missing or upside \
         down, and whether it buys from that stage at all (`buys_from`)",
        "revisa si los dos precios son del mismo producto, calidad y campaña, si falta un `rendimiento` o está al revés, y \
         si de verdad le compra a ese eslabón (`compra_a`)",
    ))
}

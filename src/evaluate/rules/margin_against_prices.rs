use super::Check;
use crate::diagnostic::{Citation, Finding, Rule, Severity};
use crate::evaluate::{Measurements, StageReading};
use crate::model::Model;
use crate::tongue::Text;

/// See the rule's page.
pub(crate) static RULE: Rule = Rule {
    name: "margin-against-prices",
    severity: Severity::Warning,
    summary: Text {
        en: "the margin of a stage does not fit what its prices leave it",
        es: "el margen de un eslabón no cuadra con lo que le dejan los precios",
    },
    sources: &[Citation { key: "PROMPYME", place: "K-CHAIN-1" }],
    page: crate::page!("margin-against-prices"),
};

/// Runs the rule.
pub(crate) static CHECK: Check = Check { rule: &RULE, run };

/// Of the price: published figures are rounded.
const ROUNDING: f64 = 0.01;

fn run(model: &Model, measurements: &Measurements, findings: &mut Vec<Finding>) {
    let stages = measurements.chains.iter().flat_map(|chain| &chain.stages);
    findings.extend(stages.filter_map(|stage| finding(model, stage)));
}

fn finding(model: &Model, reading: &StageReading) -> Option<Finding> {
    let (price, added) = (reading.price?.mean, reading.value_added?.mean);
    let (margin, costs) = (reading.margin?.mean, reading.unit_cost?.mean);
    let stage = &model.stages[reading.id];
    // Where only one of them is stated, the other follows, and only costs below nothing are wrong.
    let place = stage.margin.as_ref()?.place;
    let both = stage.unit_cost.is_some();
    let is_off = if both { (added - costs - margin).abs() > ROUNDING * price } else { costs < -ROUNDING * price };
    // Of a price that falls, a finding of its own speaks.
    if !is_off || added < 0.0 {
        return None;
    }
    let here = stage.heading.shown();
    let [keeps, adds, spends] = [margin, added, costs].map(|amount| model.money(amount));
    let (en, es) = if both {
        (
            format!(
                "the stage “{here}” keeps {} of a unit and spends {} on it, but its prices leave it {}",
                keeps.en, spends.en, adds.en
            ),
            format!(
                "al eslabón «{here}» le quedan {} por unidad y gasta {}, pero los precios le dejan {}",
                keeps.es, spends.es, adds.es
            ),
        )
    } else {
        (
            format!(
                "the stage “{here}” keeps {} of a unit, more than the {} that its prices leave it",
                keeps.en, adds.en
            ),
            format!(
                "al eslabón «{here}» le quedan {} por unidad, más que los {} que le dejan los precios",
                keeps.es, adds.es
            ),
        )
    };
    Some(Finding::new(&RULE, place, en, es).help(
        "value added is the price less what the stage before is paid; margin and own costs are its parts: look which of \
         the figures is of another product, unit or season, or leave one out and Minka derives it",
        "el valor agregado es el precio menos lo que se le paga al eslabón anterior; el margen y los costos propios son sus \
         partes: mira cuál de las cifras es de otro producto, unidad o campaña, o quita una y Minka la deduce",
    ))
}

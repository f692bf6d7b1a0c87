//! What an unknown, `?`, would have to be for every member to gain.

use super::super::page::{Ink, Page};
use crate::evaluate::questions::{BreakEven, Interval};
use crate::model::{Arrangement, Id};
use crate::report::answers;
use crate::tongue::number;

/// Every stretch of values, and at which one the figures are given.
pub(super) fn write(page: &mut Page, id: Id<Arrangement>) {
    let found = page.input.measurements.break_even.iter().find(|found| found.arrangement == id);
    let Some(found) = found else { return };
    let text = sentence(page, found);
    page.paragraph(0, Ink::Strong, &text);
    page.blank();
}

fn sentence(page: &Page, found: &BreakEven) -> String {
    let file = page.input.sources.file(found.place.file);
    let line = file.line_column(found.place.span.start).0;
    let stretches: Vec<String> = found.intervals.iter().map(|interval| stretch(page, found, interval)).collect();
    let values = number::alternatives(page.tongue(), &stretches);
    let unknown = page.say("The unknown of line", "La incógnita de la línea");
    if stretches.is_empty() {
        let none = page.say(
            "has no value at which every member gains",
            "no tiene ningún valor con el que cada socio salga ganando",
        );
        return format!("{unknown} {line} {none}.");
    }
    let needs = page.say("has to be", "tiene que ser");
    let so_that = page.say("for every member to gain", "para que cada socio salga ganando");
    let at = found.at.map(|at| {
        let shown = shown(page, found, at);
        let words = page.say("The figures below are at", "Las cifras que siguen son con");
        format!(" {words} {shown}.")
    });
    format!("{unknown} {line} {needs} {values} {so_that}.{}", at.unwrap_or_default())
}

fn stretch(page: &Page, found: &BreakEven, interval: &Interval) -> String {
    let one = |value: f64| shown(page, found, value);
    match (interval.from, interval.to) {
        (Some(from), None) => format!("{} {}", page.say("at least", "al menos"), one(from)),
        (None, Some(to)) => format!("{} {}", page.say("at most", "a lo más"), one(to)),
        (Some(from), Some(to)) => {
            format!("{} {} {} {}", page.say("from", "de"), one(from), page.say("to", "a"), one(to))
        }
        (None, None) => page.say("any value", "cualquier valor").to_owned(),
    }
}

/// Ratios to a tenth of a percent, anything else as amounts are shown.
fn shown(page: &Page, found: &BreakEven, value: f64) -> String {
    let ratio = found.of.dimension().is_none_or(|dimension| dimension.is_none());
    if ratio && (0.0..=1.0).contains(&value) {
        let places = if (value * 1000.0 - (value * 1000.0).round()).abs() < 1e-6 { 1 } else { 2 };
        return number::percent(page.tongue(), value, places);
    }
    answers::amount(page.model(), page.tongue(), &found.of, true, value)
}

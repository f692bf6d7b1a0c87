//! What an unknown, `?`, would have to be for every member to gain.

use super::super::page::{Ink, Page};
use crate::amount::Base;
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
    let unknown = match &found.name {
        Some(name) => match name.strip_prefix('"').and_then(|name| name.strip_suffix('"')) {
            Some(label) => format!("“{label}”"),
            None => format!("`{name}`"),
        },
        None => format!("{} {line}", page.say("The unknown of line", "La incógnita de la línea")),
    };
    if stretches.is_empty() {
        let none = page.say(
            "has no value at which every member gains",
            "no tiene ningún valor con el que cada socio salga ganando",
        );
        return format!("{unknown} {none}.");
    }
    let needs = page.say("has to be", "tiene que ser");
    let so_that = page.say("for every member to gain", "para que cada socio salga ganando");
    let at = found.at.map(|at| {
        let upwards = found.intervals.first().is_some_and(|interval| interval.from == Some(at));
        let shown = shown(page, found, inward(found, at, upwards));
        let words = page.say("The figures below are at", "Las cifras que siguen son con");
        format!(" {words} {shown}.")
    });
    format!("{unknown} {needs} {values} {so_that}.{}", at.unwrap_or_default())
}

fn stretch(page: &Page, found: &BreakEven, interval: &Interval) -> String {
    let from = interval.from.map(|from| shown(page, found, inward(found, from, true)));
    let to = interval.to.map(|to| shown(page, found, inward(found, to, false)));
    match (from, to) {
        (Some(from), None) => format!("{} {from}", page.say("at least", "al menos")),
        (None, Some(to)) => format!("{} {to}", page.say("at most", "a lo más")),
        (Some(from), Some(to)) => format!("{} {from} {} {to}", page.say("from", "de"), page.say("to", "a")),
        (None, None) => page.say("any value", "cualquier valor").to_owned(),
    }
}

/// A bound rounded to what is shown of it, towards the values that do: who takes it as it is read must not lose.
fn inward(found: &BreakEven, value: f64, upwards: bool) -> f64 {
    let money =
        found.of.dimension().is_some_and(|dimension| dimension.exponents().any(|(base, _)| base == Base::Money));
    let places = match value.abs() {
        _ if is_ratio(found, value) => 4,
        _ if money => number::cents(&[value]) as i32,
        size if size >= 100.0 => 0,
        size if size >= 1.0 => 1,
        size if size >= 0.01 => 2,
        _ => 4,
    };
    let scale = 10f64.powi(places);
    let (scaled, near) = (value * scale, (value * scale).round());
    // Bounds are found by halving, to a ten-millionth.
    if (scaled - near).abs() <= 3e-7 * scaled.abs().max(1.0) {
        return near / scale;
    }
    (if upwards { scaled.ceil() } else { scaled.floor() }) / scale
}

fn is_ratio(found: &BreakEven, value: f64) -> bool {
    found.of.dimension().is_none_or(|dimension| dimension.is_none()) && (0.0..=1.0).contains(&value)
}

/// Ratios to a tenth of a percent, or a hundredth; anything else as amounts are shown.
fn shown(page: &Page, found: &BreakEven, value: f64) -> String {
    if is_ratio(found, value) {
        let places = if (value * 1000.0 - (value * 1000.0).round()).abs() < 1e-6 { 1 } else { 2 };
        return number::percent(page.tongue(), value, places);
    }
    answers::amount(page.model(), page.tongue(), &found.of, true, value)
}

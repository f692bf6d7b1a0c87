//! Amounts of any dimension in words.

use crate::amount::{Base, Dimension};
use crate::evaluate::money::Stat;
use crate::model::{Model, Type};
use crate::tongue::{Text, Tongue, number};

/// `S/ 4,371`, `S/ 891 a year`, `5.5 %`, `400 kg`.
pub(in crate::report) fn amount(model: &Model, tongue: Tongue, of: &Type, percent: bool, value: f64) -> String {
    let (figure, unit) = parts(model, tongue, of, percent, (value, value));
    format!("{figure}{unit}")
}

/// A figure of which it is known whether it is read as a percentage: then so is one of a thousand, as a rate of return can be.
pub(super) fn figure_amount(model: &Model, tongue: Tongue, of: &Type, is_ratio: bool, value: f64) -> String {
    if is_ratio { ratio(tongue, value) } else { amount(model, tongue, of, false, value) }
}

/// A ratio as a percentage, however large.
pub(super) fn ratio(tongue: Tongue, value: f64) -> String {
    number::percent(tongue, value, decimals(value * 100.0))
}

/// As the model takes them: 365 days of 24 hours.
const HOURS_A_YEAR: f64 = 8_760.0;

/// Is a length of time told in hours, since in years it would be next to nothing?
fn in_hours(dimension: &Dimension, value: f64) -> bool {
    *dimension == Dimension::time() && value != 0.0 && value.abs() < 1.0 / 12.0
}

/// The figure, and the unit after it, which is that of what it stands beside.
fn parts(model: &Model, tongue: Tongue, of: &Type, percent: bool, (value, beside): (f64, f64)) -> (String, String) {
    let none = Dimension::none();
    let dimension = of.dimension().unwrap_or(&none);
    if in_hours(dimension, beside) {
        let hours = value * HOURS_A_YEAR;
        let figure = number::number(tongue, hours, decimals(hours));
        return (figure, Text { en: " hours", es: " horas" }.say(tongue).to_owned());
    }
    let currency = model.settings.currency.as_ref().map(|currency| currency.value.as_str());
    let (mut money, mut above, mut below) = (false, String::new(), String::new());
    for (base, power) in dimension.exponents() {
        let name = match base {
            Base::Money if power == 1 => {
                money = true;
                continue;
            }
            Base::Money => currency.unwrap_or("").to_owned(),
            Base::Time if power == -1 => {
                below.push_str(Text { en: " a year", es: " al año" }.say(tongue));
                continue;
            }
            Base::Time => Text { en: "years", es: "años" }.say(tongue).to_owned(),
            Base::Declared(unit) => model.units.get(unit as usize).cloned().unwrap_or_default(),
        };
        let raised = if power.abs() > 1 { format!("{name}^{}", power.abs()) } else { name };
        match power > 0 {
            true => above.push_str(&format!(" {raised}")),
            false => below.push_str(&format!(" {} {raised}", Text { en: "per", es: "por" }.say(tongue))),
        }
    }
    let plain = dimension.is_none();
    let figure = match (money, currency) {
        (true, Some(currency)) => number::money(tongue, currency, value),
        (true, None) => number::number(tongue, value, 2),
        // Whoever does not know whether it is one asks for a percentage: beyond ten it is taken for a count.
        (false, _) if plain && percent && value.abs() <= 10.0 => ratio(tongue, value),
        (false, _) => number::number(tongue, value, decimals(value)),
    };
    (figure, format!("{above}{below}"))
}

/// One number, or where it varies its expected value and, in brackets, p5 – p95: expected values add up.
pub(super) fn spread(model: &Model, tongue: Tongue, of: &Type, percent: bool, stat: &Stat) -> String {
    let one = |value: f64| parts(model, tongue, of, percent, (value, stat.mean));
    if !stat.varies() {
        return amount(model, tongue, of, percent, stat.mean);
    }
    let ((middle, unit), (low, _), (high, _)) = (one(stat.mean), one(stat.p5), one(stat.p95));
    format!("{middle} ({low} – {high}){unit}")
}

/// As many decimals as say something: up to two, more for tiny numbers.
fn decimals(value: f64) -> usize {
    let is_whole = |places: i32| {
        let scaled = value * 10f64.powi(places);
        (scaled - scaled.round()).abs() < 1e-9 * scaled.abs().max(1.0)
    };
    match value.abs() {
        _ if is_whole(0) => 0,
        _ if is_whole(1) => 1,
        size if size >= 100.0 => 0,
        size if size >= 1.0 => 1,
        size if size >= 0.01 || is_whole(2) => 2,
        _ => 4,
    }
}

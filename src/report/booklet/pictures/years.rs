//! The money of all members, year by year: what comes in above the line, what is paid below it, and the balance.

use super::super::html::escaped;
use super::{Drawing, framed};
use crate::evaluate::money::{MoneyReading, Outcome, YearMoney};
use crate::model::{Arrangement, Id};
use crate::report::Input;
use crate::tongue::{Text, Tongue, number};

const WIDE: f64 = 600.0;
const HIGH: f64 = 250.0;
const LEFT: f64 = 92.0;
const RIGHT: f64 = 12.0;
const TOP: f64 = 14.0;
const BOTTOM: f64 = 30.0;
/// The most years that are told in words.
const MAX_TOLD: usize = 12;

pub(super) fn draw(input: &Input, id: Id<Arrangement>) -> Option<Drawing> {
    let reading = input.measurements.money.arrangements.get(id.index()).and_then(Outcome::reading)?;
    let axis = Axis::of(reading)?;
    let mut inside = axis.grid(input);
    let years = reading.years.len().max(1) as f64;
    let step = (WIDE - LEFT - RIGHT) / years;
    let wide = (step * 0.56).min(46.0);
    let mut balance = String::new();
    let mut points = String::new();
    for (at, year) in reading.years.iter().enumerate() {
        let x = LEFT + step * (at as f64 + 0.5);
        inside += &axis.column("in", x, wide, year.benefit);
        inside += &axis.column("out", x, wide, -year.cost);
        let y = axis.y(year.net);
        balance += &format!("{}{x:.1} {y:.1}", if at == 0 { "M" } else { "L" });
        points += &format!("<circle class=\"net\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"4\"/>");
        inside += &label(at, reading.years.len(), x, year);
    }
    let zero = axis.y(0.0);
    inside += &format!("<path class=\"zero\" d=\"M{LEFT:.0} {zero:.1}H{:.0}\"/>", WIDE - RIGHT);
    inside += &format!("<path class=\"balance\" d=\"{balance}\"/>{points}");
    let alternative = told(input, reading);
    let caption = caption(input, reading);
    Some(Drawing { svg: framed("years", (WIDE, HIGH), &alternative, &inside), alternative, caption })
}

/// Below its column; of many years only some.
fn label(at: usize, years: usize, x: f64, year: &YearMoney) -> String {
    let every = years.div_ceil(13);
    if !at.is_multiple_of(every) {
        return String::new();
    }
    format!("<text class=\"tick\" x=\"{x:.1}\" y=\"{:.0}\" text-anchor=\"middle\">{}</text>", HIGH - 10.0, year.year)
}

/// The scale of the money.
struct Axis {
    low: f64,
    high: f64,
    step: f64,
}

impl Axis {
    /// With round numbers at its ends; `None` where no money moves.
    fn of(reading: &MoneyReading) -> Option<Axis> {
        let ends = |(low, high): (f64, f64), year: &YearMoney| {
            (low.min(-year.cost).min(year.net), high.max(year.benefit).max(year.net))
        };
        let (low, high) = reading.years.iter().fold((0.0, 0.0), ends);
        let span = high - low;
        if !(span.is_finite() && span > 0.0) {
            return None;
        }
        let step = round(span / 4.0);
        Some(Axis { low: (low / step).floor() * step, high: (high / step).ceil() * step, step })
    }

    fn y(&self, value: f64) -> f64 {
        TOP + (self.high - value) / (self.high - self.low) * (HIGH - TOP - BOTTOM)
    }

    fn column(&self, class: &str, x: f64, wide: f64, value: f64) -> String {
        let (from, to) = (self.y(value.max(0.0)), self.y(value.min(0.0)));
        if to - from < 0.05 {
            return String::new();
        }
        let (left, high) = (x - wide / 2.0, to - from);
        format!(
            "<rect class=\"{class}\" x=\"{left:.1}\" y=\"{from:.1}\" width=\"{wide:.1}\" height=\"{high:.1}\" rx=\"2\"/>"
        )
    }

    fn grid(&self, input: &Input) -> String {
        let currency = input.model.settings.currency.as_ref().map(|currency| currency.value.as_str());
        let steps = ((self.high - self.low) / self.step).round() as i64;
        let line = |at: i64| {
            let value = self.low + at as f64 * self.step;
            let y = self.y(value);
            let amount = number::amount(input.tongue, value, number::cents(&[self.step]));
            let shown = currency.map_or(amount.clone(), |currency| number::with_symbol(currency, &amount));
            format!(
                "<path class=\"grid\" d=\"M{LEFT:.0} {y:.1}H{:.0}\"/>\
                 <text class=\"tick\" x=\"{:.0}\" y=\"{:.1}\" text-anchor=\"end\">{}</text>",
                WIDE - RIGHT,
                LEFT - 8.0,
                y + 4.5,
                escaped(&shown),
            )
        };
        (0..=steps).map(line).collect()
    }
}

/// The next of 1, 2, 5, 10, 20, 50 and so on.
fn round(value: f64) -> f64 {
    let mut power = 1.0;
    while power > value {
        power /= 10.0;
    }
    while power * 10.0 <= value {
        power *= 10.0;
    }
    [1.0, 2.0, 5.0].into_iter().map(|times| times * power).find(|step| *step >= value).unwrap_or(10.0 * power)
}

fn told(input: &Input, reading: &MoneyReading) -> String {
    let currency = input.model.settings.currency.as_ref().map(|currency| currency.value.as_str());
    let money = |value: f64| match currency {
        Some(currency) => number::money(input.tongue, currency, value),
        None => number::amount(input.tongue, value, number::cents(&[value])),
    };
    let one = |year: &YearMoney| match input.tongue {
        Tongue::En => format!("year {}: {}", year.year, money(year.net)),
        Tongue::Es => format!("año {}: {}", year.year, money(year.net)),
    };
    let years: Vec<String> = reading.years.iter().take(MAX_TOLD).map(one).collect();
    let more = if reading.years.len() > MAX_TOLD { "; …" } else { "" };
    let lead = Text { en: "Chart of what is left each year", es: "Gráfico de lo que queda cada año" };
    format!("{}: {}{more}.", lead.say(input.tongue), years.join("; "))
}

fn caption(input: &Input, reading: &MoneyReading) -> String {
    let say = |en, es| Text { en, es }.say(input.tongue);
    let others = reading.years.iter().any(|year| year.transfers != 0.0);
    let lead = say(
        "Green: what comes in. Orange: what the members pay. Line: what is left.",
        "Verde: lo que entra. Naranja: lo que pagan los socios. Línea: lo que queda.",
    );
    match others {
        true => {
            format!("{lead} {}", say("Transfers are in the line only.", "Las transferencias solo están en la línea."))
        }
        false => lead.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::round;

    #[test]
    fn steps_of_the_scale_are_round() {
        let steps = [0.07, 0.1, 1.0, 1.2, 4.4, 5.0, 5.1, 12_000.0].map(round);
        for (step, wanted) in steps.into_iter().zip([0.1, 0.1, 1.0, 2.0, 5.0, 5.0, 10.0, 20_000.0]) {
            assert!((step - wanted).abs() < 1e-9 * wanted, "{step} {wanted}");
        }
    }
}

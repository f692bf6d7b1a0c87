//! The value of an assumption in words, in the unit of time it was written in.

use super::page::Page;
use super::wrap::glued;
use crate::amount::{Base, time};
use crate::model::Expression;
use crate::report::assumed::{self, Assumed};
use crate::report::names;
use crate::tongue::vocabulary::unit;
use crate::tongue::{Text, Tongue, number};

/// What an expression says: `4 % to 7 %`, `S/ 90 a year`.
pub(super) fn shown(page: &Page, expression: &Expression) -> String {
    let assumed = assumed::read(expression, page.input.sources);
    let measure = Measure::of(page, expression).fit_for(&assumed);
    let one = |value: f64| glued(&measure.one(page.tongue(), value));
    let per = &measure.per;
    match assumed {
        Assumed::Exactly(value) => glued(&format!("{}{per}", measure.one(page.tongue(), value))),
        Assumed::Between { distribution: _, low, most_likely: None, high } => {
            format!("{} {} {}{per}", one(low), page.say("to", "a"), one(high))
        }
        Assumed::Between { distribution: _, low, most_likely: Some(middle), high } => {
            let likely = page.say("most likely", "lo más probable,");
            format!("{} {} {}{per}; {likely} {}", one(low), page.say("to", "a"), one(high), one(middle))
        }
        Assumed::Around { distribution, mean, sd } => {
            let (mean_word, sd_word) = (page.say("mean", "media"), page.say("sd", "desviación"));
            format!("{distribution}, {mean_word} {}, {sd_word} {}{per}", one(mean), one(sd))
        }
        Assumed::Chance(probability) => {
            let percent = glued(&number::percent(page.tongue(), probability, decimals(probability * 100.0)));
            format!("{} {percent}", page.say("1 with a chance of", "1, con probabilidad de"))
        }
        Assumed::Unknown => page.say("? (not known)", "? (no se conoce)").to_owned(),
        Assumed::YesNo(true) => page.say("yes", "sí").to_owned(),
        Assumed::YesNo(false) => "no".to_owned(),
        Assumed::Choice(word) => names::word(word, page.tongue()),
        Assumed::Words(words) | Assumed::Written(words) => words,
    }
}

/// How the numbers of an expression are written.
struct Measure {
    /// As a percentage?
    percent: bool,
    /// As money of this currency.
    money: Option<String>,
    /// Units that follow each number, and what follows any other number than one.
    above: String,
    above_many: String,
    /// ` a year`, ` per room_night`; once, at the end.
    per: String,
    /// Would cents round away what these small amounts of money say?
    fine: bool,
    /// How many of what is shown a base unit is.
    scale: f64,
}

impl Measure {
    fn of(page: &Page, expression: &Expression) -> Measure {
        let (tongue, model) = (page.tongue(), page.model());
        let text = page.input.sources.slice(expression.place);
        let (time_unit, time_word) = written_time(text);
        let currency = model.settings.currency.as_ref().map(|currency| currency.value.clone());
        let mut measure = Measure {
            percent: false,
            money: None,
            above: String::new(),
            above_many: String::new(),
            per: String::new(),
            fine: false,
            scale: 1.0,
        };
        for (base, power) in assumed::dimension(expression).exponents() {
            let name = match base {
                Base::Money if power == 1 => {
                    measure.money = currency.clone();
                    continue;
                }
                Base::Money => currency.clone().unwrap_or_default(),
                Base::Time => {
                    measure.scale = if power > 0 { time_unit.per_year() } else { 1.0 / time_unit.per_year() };
                    time_word.say(tongue).to_owned()
                }
                Base::Declared(unit) => model.units.get(unit as usize).cloned().unwrap_or_default(),
            };
            let raised = if power.abs() > 1 { format!("{name}^{}", power.abs()) } else { name };
            match (power > 0, base == Base::Time && power == -1) {
                (true, _) => {
                    measure.above += &format!(" {raised}");
                    let many = if base == Base::Time { times(time_unit).say(tongue) } else { raised.as_str() };
                    measure.above_many += &format!(" {many}");
                }
                (false, true) => measure.per += &format!(" {}", a_time(time_unit).say(tongue)),
                (false, false) => measure.per += &format!(" {} {raised}", page.say("per", "por")),
            }
        }
        measure.percent = text.contains('%') && measure.money.is_none() && measure.above.is_empty();
        measure
    }

    fn fit_for(self, assumed: &Assumed) -> Measure {
        let values = match assumed {
            Assumed::Exactly(value) => vec![*value],
            Assumed::Between { distribution: _, low, most_likely, high } => {
                [Some(*low), *most_likely, Some(*high)].into_iter().flatten().collect()
            }
            Assumed::Around { distribution: _, mean, sd } => vec![*mean, *sd],
            Assumed::Chance(_)
            | Assumed::Choice(_)
            | Assumed::Unknown
            | Assumed::YesNo(_)
            | Assumed::Words(_)
            | Assumed::Written(_) => Vec::new(),
        };
        let fine = values.iter().map(|value| value * self.scale).any(|value| value.abs() < 1.0 && decimals(value) > 2);
        Measure { fine, ..self }
    }

    fn one(&self, tongue: Tongue, value: f64) -> String {
        let value = value * self.scale;
        match (&self.money, self.percent) {
            (Some(currency), _) if self.fine => {
                format!("{currency} {}", number::number(tongue, value, decimals(value)))
            }
            (Some(currency), _) => number::money(tongue, currency, value),
            (None, true) => number::percent(tongue, value, decimals(value * 100.0)),
            (None, false) => {
                let above = if value == 1.0 { &self.above } else { &self.above_many };
                format!("{}{above}", number::number(tongue, value, decimals(value)))
            }
        }
    }
}

/// The unit of time that a text speaks of, the year where it speaks of none.
fn written_time(text: &str) -> (time::Unit, &'static crate::tongue::vocabulary::Word) {
    let words = text.split(|character: char| !character.is_alphabetic()).filter(|word| !word.is_empty());
    let named = words.filter_map(|word| unit::ALL.iter().position(|unit| unit.reads(word))).next();
    let at = named.unwrap_or(0);
    let found = time::Unit::ALL.get(at).copied().zip(unit::ALL.get(at).copied());
    found.unwrap_or((time::Unit::Year, &unit::YEAR))
}

fn times(unit: time::Unit) -> Text {
    match unit {
        time::Unit::Year => Text { en: "years", es: "años" },
        time::Unit::Month => Text { en: "months", es: "meses" },
        time::Unit::Week => Text { en: "weeks", es: "semanas" },
        time::Unit::Day => Text { en: "days", es: "días" },
        time::Unit::Hour => Text { en: "hours", es: "horas" },
    }
}

fn a_time(unit: time::Unit) -> Text {
    match unit {
        time::Unit::Year => Text { en: "a year", es: "al año" },
        time::Unit::Month => Text { en: "a month", es: "al mes" },
        time::Unit::Week => Text { en: "a week", es: "a la semana" },
        time::Unit::Day => Text { en: "a day", es: "al día" },
        time::Unit::Hour => Text { en: "an hour", es: "por hora" },
    }
}

/// As many decimals as the number has, up to four; tiny numbers get two digits that say something.
fn decimals(value: f64) -> usize {
    let has = |places: &usize| {
        let scaled = value * 10f64.powi(*places as i32);
        (scaled - scaled.round()).abs() <= 1e-9 * scaled.abs().max(1e-9)
    };
    (0..=4).find(has).unwrap_or(if value.abs() >= 0.1 { 2 } else { 6 })
}

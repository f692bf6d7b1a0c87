//! A value with its unit, its spread and a bar.

use super::amount::figure_amount;
use crate::diagnostic::render::Look;
use crate::evaluate::questions::Answered;
use crate::model::{Model, Type};
use crate::tongue::{Text, number};

/// Columns of the bar.
const BAR: usize = 40;

/// A value as one reads it in a session.
pub fn answered(model: &Model, answered: &Answered, look: &Look) -> String {
    let Answered { of, percent, value } = answered;
    if *of == Type::YesNo {
        let certain = value.sd == 0.0;
        let (yes, no) = (Text { en: "yes", es: "sí" }, Text { en: "no", es: "no" });
        let word = if value.mean >= 0.5 { yes } else { no };
        return match certain {
            true => format!("{}\n", word.say(look.tongue)),
            false => {
                let share = number::chance(look.tongue, value.mean);
                let of = Text { en: "of the samples: yes", es: "de las muestras: sí" }.say(look.tongue);
                format!("{share} {of}\n")
            }
        };
    }
    let say = |value: f64| figure_amount(model, look.tongue, of, *percent, value);
    if !value.varies() {
        return format!("{}\n", say(value.mean));
    }
    let expected = Text { en: "expected", es: "valor esperado" }.say(look.tongue);
    let range = Text { en: "9 of 10 samples between", es: "9 de cada 10 muestras entre" }.say(look.tongue);
    let and = Text { en: "and", es: "y" }.say(look.tongue);
    let bar = bar(value.p5, value.mean, value.p95, look.unicode);
    format!("{}  {expected}; {range} {} {and} {}\n{bar}\n", say(value.mean), say(value.p5), say(value.p95))
}

/// Where it lies, and where zero is.
fn bar(low: f64, middle: f64, high: f64, unicode: bool) -> String {
    let (from, to) = (low.min(0.0), high.max(0.0));
    if to <= from {
        return String::new();
    }
    let at = |value: f64| ((value - from) / (to - from) * (BAR - 1) as f64).round() as usize;
    let (axis, range, centre) = if unicode { ('│', '▒', '█') } else { ('|', '-', '#') };
    let mark = |column: usize| match column {
        _ if column == at(middle) => centre,
        _ if column == at(0.0) => axis,
        _ if at(low) <= column && column <= at(high) => range,
        _ => ' ',
    };
    (0..BAR).map(mark).collect::<String>().trim_end().to_owned()
}

//! What a model expects, and whether it holds.

use super::amount::amount;
use super::{at, faint, strong};
use crate::diagnostic::render::{Look, sanitise};
use crate::evaluate::questions::{ExpectationReading, Held};
use crate::model::{Expectation, Node};
use crate::report::{Input, names};
use crate::tongue::{Text, Tongue, number};
use unicode_width::UnicodeWidthStr;

/// How many expectations of a model hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tested {
    /// They do.
    pub holding: usize,
    /// They do not, or could not be worked out because something is wrong.
    pub failing: usize,
    /// They speak of scenarios or figures that this version does not work out.
    pub left: usize,
}

impl Tested {
    /// Of a model.
    pub fn of(readings: &[ExpectationReading]) -> Tested {
        let mut tested = Tested::default();
        for reading in readings {
            match reading.held {
                Held::Known { holds: true, .. } => tested.holding += 1,
                Held::Known { holds: false, .. } | Held::Unknown => tested.failing += 1,
                Held::InScenario => tested.left += 1,
            }
        }
        tested
    }

    /// With those of another model.
    pub fn plus(self, other: Tested) -> Tested {
        Tested {
            holding: self.holding + other.holding,
            failing: self.failing + other.failing,
            left: self.left + other.left,
        }
    }

    /// `3 hold, 1 fails`.
    pub fn say(self, tongue: Tongue) -> String {
        let Tested { holding, failing, left } = self;
        let mut parts = Vec::new();
        let say = |count: usize, en: [&str; 2], es: [&str; 2]| {
            let one = usize::from(count != 1);
            format!(
                "{count} {}",
                match tongue {
                    Tongue::En => en[one],
                    Tongue::Es => es[one],
                }
            )
        };
        if holding + failing + left == 0 {
            let nothing = Text { en: "nothing is expected of this model", es: "de este modelo no se espera nada" };
            return nothing.say(tongue).to_owned();
        }
        parts.push(say(
            holding,
            ["expectation holds", "expectations hold"],
            ["condición se cumple", "condiciones se cumplen"],
        ));
        if failing > 0 {
            parts.push(say(failing, ["fails", "fail"], ["falla", "fallan"]));
        }
        if left > 0 {
            parts.push(say(
                left,
                ["is of a scenario", "are of scenarios"],
                ["es de un escenario", "son de escenarios"],
            ));
        }
        parts.join(", ")
    }
}

/// A line for each, and for each that fails what it fails by.
pub fn expectations(input: &Input<'_>, look: &Look) -> String {
    let mut out = String::new();
    let pairs = input.model.expectations.iter().zip(&input.measurements.expectations);
    for (expectation, reading) in pairs {
        one(input, look, expectation, reading, &mut out);
    }
    out
}

fn one(input: &Input<'_>, look: &Look, expectation: &Expectation, reading: &ExpectationReading, out: &mut String) {
    let tongue = look.tongue;
    let word = match reading.held {
        Held::Known { holds: true, .. } => Text { en: "holds", es: "se cumple" },
        Held::Known { holds: false, .. } => Text { en: "FAILS", es: "FALLA" },
        Held::Unknown => Text { en: "FAILS", es: "FALLA" },
        Held::InScenario => Text { en: "later", es: "después" },
    };
    let lead = format!("{:<9}  ", word.say(tongue));
    let shown = if matches!(word.en, "FAILS") { strong(look, &lead) } else { lead.clone() };
    let text = sanitise(&expectation.text).into_owned();
    let said = said(input, tongue, expectation, reading);
    let place = at(input.sources, expectation.place).unwrap_or_default();
    let width = look.width.max(48);
    let gap = width.saturating_sub(lead.width() + text.width() + place.width());
    if gap >= 2 {
        out.push_str(&format!("{shown}{text}{}{}\n", " ".repeat(gap), faint(look, &sanitise(&place))));
    } else {
        out.push_str(&format!("{shown}{text}\n{}{}\n", " ".repeat(lead.width()), faint(look, &sanitise(&place))));
    }
    out.push_str(&format!("{}{}\n", " ".repeat(lead.width()), said));
    for subject in reading.each.iter().filter(|subject| subject.held.holds() != Some(true)) {
        let firm = sanitise(names::firm_shown(input.model, subject.firm)).into_owned();
        let why = by_how_much(input, tongue, expectation, &subject.held, reading);
        out.push_str(&format!("{}{firm}: {why}\n", " ".repeat(lead.width() + 2)));
    }
}

/// The probability with what sampling leaves open, or the two sides.
pub(super) fn said(
    input: &Input<'_>,
    tongue: Tongue,
    expectation: &Expectation,
    reading: &ExpectationReading,
) -> String {
    let of_each = reading.each.len() > 1;
    match (&reading.held, reading.with) {
        (Held::InScenario, _) => Text {
            en: "it is of a scenario, which `minka test` works out",
            es: "es de un escenario, que `minka test` calcula",
        }
        .say(tongue)
        .to_owned(),
        (Held::Unknown, _) => Text {
            en: "not worked out: a figure it asks for is missing; see `minka run`",
            es: "no se calculó: falta una cifra que pide; mira `minka run`",
        }
        .say(tongue)
        .to_owned(),
        (Held::Known { probability: Some(probability), .. }, Some(with)) => {
            let margin = reading.margin().map(|margin| format!(" ± {}", number::number(tongue, margin * 100.0, 1)));
            let whom = if of_each {
                Text { en: " for the least sure of them", es: " para el menos seguro de ellos" }
            } else {
                Text { en: "", es: "" }
            };
            let places = usize::from(*probability < 1.0 && *probability > 0.0);
            let (percent, asked) = (number::percent(tongue, *probability, places), number::percent(tongue, with, 0));
            let margin = margin.unwrap_or_default();
            match tongue {
                Tongue::En => format!("in {percent}{margin} of the samples{}; asked: {asked}", whom.say(tongue)),
                Tongue::Es => format!("en {percent}{margin} de las muestras{}; se pide {asked}", whom.say(tongue)),
            }
        }
        (Held::Known { .. }, _) => by_how_much(input, tongue, expectation, &reading.held, reading),
    }
}

/// What the two sides come to, and how far apart they are where it fails.
pub(super) fn by_how_much(
    input: &Input<'_>,
    tongue: Tongue,
    expectation: &Expectation,
    held: &Held,
    reading: &ExpectationReading,
) -> String {
    let Held::Known { holds, probability, sides } = held else {
        return Text { en: "not worked out", es: "no se calculó" }.say(tongue).to_owned();
    };
    if let (Some(with), Some(probability)) = (reading.with, probability) {
        let (found, short) =
            (number::percent(tongue, *probability, 1), number::number(tongue, (with - probability) * 100.0, 1));
        let middle = sides.map(|sides| side(input, tongue, expectation, sides.0)).unwrap_or_default();
        return match tongue {
            Tongue::En => format!("{found}, {short} points short; expected {middle}"),
            Tongue::Es => format!("{found}, faltan {short} puntos; se espera {middle}"),
        };
    }
    let Some((left, right)) = sides else {
        return match holds {
            true => Text { en: "so it is", es: "así es" },
            false => Text { en: "it is not so", es: "no es así" },
        }
        .say(tongue)
        .to_owned();
    };
    let (shown, bar) = (side(input, tongue, expectation, *left), side(input, tongue, expectation, *right));
    let away = side(input, tongue, expectation, (left - right).abs());
    match (*holds || left == right, tongue) {
        (true, Tongue::En) => format!("it comes to {shown}, against {bar}"),
        (true, Tongue::Es) => format!("resulta {shown}, frente a {bar}"),
        (false, Tongue::En) => format!("it comes to {shown}, against {bar}: {away} away"),
        (false, Tongue::Es) => format!("resulta {shown}, frente a {bar}: a {away} de distancia"),
    }
}

/// One side of the comparison, in its unit.
fn side(input: &Input<'_>, tongue: Tongue, expectation: &Expectation, value: f64) -> String {
    let Node::Chain(left, rest) = &expectation.condition.node else { return number::number(tongue, value, 2) };
    let of = match rest.first() {
        Some((_, right)) if left.type_.dimension().is_none() => &right.type_,
        _ => &left.type_,
    };
    let percent = input.sources.slice(expectation.place).contains('%');
    amount(input.model, tongue, of, percent, value)
}

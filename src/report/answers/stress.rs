//! Who still gains with each assumption at its worst, in sentences.

use super::amount::amount;
use super::{at, faint, strong, wrapped};
use crate::diagnostic::render::{Look, sanitise};
use crate::model::{Model, Type};
use crate::source::{Place, SourceMap};
use crate::tongue::{Text, Tongue};

/// An arrangement under stress, as it is told.
#[derive(Debug, Clone)]
pub struct Told<'a> {
    /// Its name in the model.
    pub name: &'a str,
    /// What people read.
    pub shown: &'a str,
    /// Does every member gain as the model stands?
    pub holds: bool,
    /// How many ends were tried.
    pub tried: usize,
    /// At how many of them every member gains.
    pub held: usize,
    /// The ends at which somebody does not.
    pub breaks: Vec<ToldBreak<'a>>,
}

/// An end at which not every member gains.
#[derive(Debug, Clone)]
pub struct ToldBreak<'a> {
    /// The assumption.
    pub path: &'a str,
    /// Where it is written.
    pub place: Place,
    /// What it is an amount of.
    pub of: &'a Type,
    /// Is it too low, or too high?
    pub low: bool,
    /// The value tried.
    pub value: f64,
    /// Where it tips.
    pub tips_at: Option<f64>,
}

/// A verdict for each arrangement, then what breaks it.
pub fn stress(model: &Model, sources: &SourceMap, all: &[Told<'_>], look: &Look) -> String {
    let mut out = String::new();
    for one in all {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(&format!("{}\n", strong(look, &sanitise(one.shown))));
        out.push_str(&wrapped(look, "  ", &verdict(one, look.tongue)));
        // What never holds breaks nowhere.
        let breaks_there: &[ToldBreak<'_>] = if one.holds || one.held > 0 { &one.breaks } else { &[] };
        for found in breaks_there {
            out.push_str(&wrapped(look, "  – ", &breaks(model, sources, found, look.tongue)));
            if let Some(place) = at(sources, found.place) {
                out.push_str(&format!("    {}\n", faint(look, &sanitise(&place))));
            }
        }
    }
    if out.is_empty() {
        let none = Text {
            en: "nothing to stress: no assumption moves what a member has",
            es: "nada que forzar: ningún supuesto mueve lo que tiene un socio",
        };
        out = format!("{}\n", none.say(look.tongue));
    }
    out
}

fn verdict(one: &Told<'_>, tongue: Tongue) -> String {
    let Told { holds, tried, held, .. } = one;
    let broken = tried - held;
    match (tongue, holds, held, broken) {
        (Tongue::En, true, _, 0) => format!("Every member gains in all {tried} stresses."),
        (Tongue::En, true, ..) => format!("Every member gains in {held} of {tried} stresses. It breaks:"),
        (Tongue::En, false, 0, _) => format!(
            "Not every member gains as it stands, and none of the {tried} stresses changes that. `minka run` says who \
             does not gain."
        ),
        (Tongue::En, false, ..) => {
            format!("Not every member gains as it stands, but all do in {held} of {tried} stresses. Somebody does not:")
        }
        (Tongue::Es, true, _, 0) => format!("Todos los socios ganan en las {tried} pruebas."),
        (Tongue::Es, true, ..) => format!("Todos los socios ganan en {held} de {tried} pruebas. Se rompe:"),
        (Tongue::Es, false, 0, _) => format!(
            "Tal como está no ganan todos los socios, y ninguna de las {tried} pruebas cambia eso. `minka run` dice \
             quién no gana."
        ),
        (Tongue::Es, false, ..) => {
            format!("Tal como está no ganan todos los socios, pero sí en {held} de {tried} pruebas. Alguien no gana:")
        }
    }
}

fn breaks(model: &Model, sources: &SourceMap, found: &ToldBreak<'_>, tongue: Tongue) -> String {
    let path = sanitise(found.path).into_owned();
    let percent = sources.slice(found.place).contains('%');
    let say = |value: f64| amount(model, tongue, found.of, percent, value);
    let tried = say(found.value);
    match (tongue, found.low, found.tips_at.map(say)) {
        (Tongue::En, true, Some(tips)) => format!("if `{path}` falls below {tips} (tried: {tried})"),
        (Tongue::En, false, Some(tips)) => format!("if `{path}` rises above {tips} (tried: {tried})"),
        (Tongue::En, _, None) => format!("with `{path}` at {tried}"),
        (Tongue::Es, true, Some(tips)) => format!("si `{path}` baja de {tips} (se probó con {tried})"),
        (Tongue::Es, false, Some(tips)) => format!("si `{path}` pasa de {tips} (se probó con {tried})"),
        (Tongue::Es, _, None) => format!("con `{path}` en {tried}"),
    }
}

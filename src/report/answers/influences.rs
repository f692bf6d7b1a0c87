//! Every assumption with its value and source, and how much it moves a result.

use super::amount::amount;
use super::{at, faint, strong};
use crate::diagnostic::render::{Look, sanitise};
use crate::evaluate::questions::{Influence, Influences};
use crate::model::{Expression, Model, Type};
use crate::report::Input;
use crate::source::Place;
use crate::tongue::{Text, Tongue};
use unicode_width::UnicodeWidthStr;

const TITLE: Text = Text { en: "What moves", es: "Qué mueve" };
const MIDDLE: Text = Text { en: "with everything at its median", es: "con todo en su mediana" };
const NONE_STATED: Text = Text { en: "no source stated", es: "sin fuente indicada" };
const SOURCE: Text = Text { en: "source", es: "fuente" };
const NOTE: Text = Text { en: "note", es: "nota" };
const IDLE: Text = Text { en: "Without any influence on it", es: "No influyen" };
const CERTAIN: Text = Text {
    en: "Marked *: stated as certain; moved by a tenth to either side, to see what it would do.",
    es: "Con *: dado como cierto; se mueve un décimo a cada lado, para ver qué haría.",
};

/// The strongest first, each with a bar on one scale.
pub fn influences(input: &Input<'_>, result: &str, found: &Influences, look: &Look) -> String {
    let tongue = look.tongue;
    let show = |value: f64| amount(input.model, tongue, &found.of, found.percent, value);
    let mut out = format!(
        "{}\n{}: {}\n\n",
        strong(look, &format!("{} {}", TITLE.say(tongue), sanitise(result))),
        MIDDLE.say(tongue),
        show(found.middle)
    );
    let (mut least, mut most) = (found.middle, found.middle);
    for influence in &found.inputs {
        least = least.min(influence.results.0).min(influence.results.1);
        most = most.max(influence.results.0).max(influence.results.1);
    }
    let (moving, idle): (Vec<&Influence>, Vec<&Influence>) =
        found.inputs.iter().partition(|influence| influence.swing() > 0.0);
    for influence in &moving {
        row(input, influence, found, (least, most), look, &mut out);
    }
    if !idle.is_empty() {
        let names: Vec<String> =
            idle.iter().map(|influence| sanitise(&shown_path(&influence.path, tongue)).into_owned()).collect();
        out.push_str(&format!("\n{}: {}.\n", IDLE.say(tongue), crate::tongue::number::list(tongue, &names)));
    }
    if moving.iter().any(|influence| influence.certain) {
        out.push_str(&format!("\n{}\n", CERTAIN.say(tongue)));
    }
    out
}

fn row(input: &Input<'_>, influence: &Influence, found: &Influences, scale: (f64, f64), look: &Look, out: &mut String) {
    let tongue = look.tongue;
    let mark = if influence.certain { " *" } else { "" };
    let name = format!("{}{mark}", sanitise(&shown_path(&influence.path, tongue)));
    let kind = literal_type(input.model, influence.place);
    let percent = input.sources.slice(influence.place).contains('%');
    let value = |value: f64| amount(input.model, tongue, &kind, percent, value);
    let range = format!("{} – {}", value(influence.values.0), value(influence.values.1));
    let result = |value: f64| amount(input.model, tongue, &found.of, found.percent, value);
    let results = format!("{} – {}", result(influence.results.0), result(influence.results.1));
    let width = look.width.max(48);
    let bar = bar(influence.results, found.middle, scale, 20, look.unicode);
    let place = at(input.sources, influence.place).unwrap_or_default();
    let gap = |used: usize| " ".repeat(width.saturating_sub(used).max(2));
    out.push_str(&format!("{name}{}{range}\n", gap(name.width() + range.width())));
    out.push_str(&format!("  {bar}{}{results}\n", gap(2 + bar.width() + results.width())));
    let source = match source_of(input, influence.place) {
        Some((word, source)) => format!("{}: {}", word.say(tongue), sanitise(&source)),
        None => NONE_STATED.say(tongue).to_owned(),
    };
    let room = width.saturating_sub(place.width() + 4);
    let source = shortened(&source, room);
    let line = format!("  {source}{}{}", gap(2 + source.width() + place.width()), sanitise(&place));
    out.push_str(&format!("{}\n", faint(look, &line)));
}

/// A path whose last part may be the parameter of a standard action, which has a name in each tongue.
fn shown_path(path: &str, tongue: Tongue) -> String {
    let Some((before, last)) = path.rsplit_once('.') else { return path.to_owned() };
    match crate::tongue::vocabulary::parameter::find(last) {
        Some(parameter) => format!("{before}.{}", parameter.say(tongue)),
        None => path.to_owned(),
    }
}

fn shortened(text: &str, room: usize) -> String {
    if text.width() <= room {
        return text.to_owned();
    }
    let mut short = String::new();
    for letter in text.chars() {
        if short.width() + 2 > room {
            break;
        }
        short.push(letter);
    }
    short.push('…');
    short
}

/// From one end of the results to the other, with the middle marked.
fn bar((low, high): (f64, f64), middle: f64, (least, most): (f64, f64), width: usize, unicode: bool) -> String {
    let (low, high) = (low.min(high), low.max(high));
    let span = most - least;
    let cell = |value: f64| {
        let along = if span > 0.0 { (value - least) / span } else { 0.5 };
        ((along * (width - 1) as f64).round() as usize).min(width - 1)
    };
    let (from, to, at) = (cell(low), cell(high), cell(middle));
    let (full, empty, mark) = if unicode { ('█', '·', '┃') } else { ('#', '.', '|') };
    (0..width)
        .map(|place| {
            if place == at {
                mark
            } else if (from..=to).contains(&place) && from != to {
                full
            } else {
                empty
            }
        })
        .collect()
}

pub(in crate::report) fn literal_type(model: &Model, place: Place) -> Type {
    let mut found = None;
    model.each_expression(&mut |expression| {
        if found.is_none() {
            found = type_in(expression, place);
        }
    });
    found.unwrap_or(Type::Open)
}

fn type_in(expression: &Expression, place: Place) -> Option<Type> {
    if expression.place == place {
        return Some(expression.type_.clone());
    }
    expression.parts().into_iter().find_map(|part| type_in(part, place))
}

/// The source, or the note, of the assumption, line or firm that a literal stands in.
fn source_of(input: &Input<'_>, place: Place) -> Option<(Text, String)> {
    let or_note = |source: &Option<String>, note: &Option<String>| {
        let note = || note.clone().map(|note| (NOTE, note));
        source.clone().map(|source| (SOURCE, source)).or_else(note)
    };
    let model = input.model;
    let holds = |whole: Place| {
        whole.file == place.file && whole.span.start <= place.span.start && place.span.end <= whole.span.end
    };
    let assumption = model.assumptions.values().find(|assumption| holds(assumption.value.place));
    if let Some(assumption) = assumption {
        return or_note(&assumption.heading.source, &assumption.heading.note);
    }
    for arrangement in model.arrangements.values() {
        let actions = arrangement.actions.iter();
        let locals = arrangement.locals.iter().chain(actions.clone().flat_map(|action| &action.locals));
        if let Some(local) = locals.into_iter().find(|local| holds(local.value.place)) {
            return or_note(&local.source, &local.note);
        }
        let lines = arrangement.lines.iter().chain(actions.clone().flat_map(|action| &action.lines));
        if let Some(line) = lines.into_iter().find(|line| holds(line.place)) {
            return or_note(&line.source, &line.note);
        }
        if let Some(action) = actions.into_iter().find(|action| holds(action.heading.whole)) {
            return or_note(&action.heading.source, &action.heading.note);
        }
    }
    let firm = model.firms.values().find(|firm| holds(firm.heading.whole));
    firm.and_then(|firm| or_note(&firm.heading.source, &firm.heading.note))
}

//! Each assumption at its worst: who would still gain, and where it tips.

use super::Session;
use super::sweep::{Vary, plain};
use crate::diagnostic::render::Look;
use crate::evaluate::Sampling;
use crate::evaluate::questions::{Held, Influence};
use crate::model::{Model, Type};
use crate::report::{self, answers, schema};
use crate::scenario::{self, Change};
use crate::source::Place;
use crate::tongue::Phrase;

/// What came of moving every assumption to its ends.
#[derive(Debug, Clone, Default)]
pub struct Stress {
    /// Network by network, agreement by agreement.
    pub arrangements: Vec<Stressed>,
}

/// An arrangement under stress.
#[derive(Debug, Clone)]
pub struct Stressed {
    /// Its name in the model.
    pub name: String,
    /// What people read.
    pub shown: String,
    /// Does every member gain as the model stands?
    pub holds: bool,
    /// How many ends were tried.
    pub tried: usize,
    /// At how many of them every member gains.
    pub held: usize,
    /// The ends at which somebody does not.
    pub breaks: Vec<Break>,
}

/// An end of an assumption at which not every member gains.
#[derive(Debug, Clone)]
pub struct Break {
    /// The assumption: `uplift`, `linen_pool.linen.discount`.
    pub path: String,
    /// Where it is written.
    pub place: Place,
    /// What it is an amount of.
    pub of: Type,
    /// Is it the lowest value, or the highest?
    pub low: bool,
    /// The value tried, in base units.
    pub value: f64,
    /// Where it tips: from there on, towards the value tried, somebody does not gain. `None` where it was not found.
    pub tips_at: Option<f64>,
}

/// Halvings until a tipping value is told apart well enough.
const HALVINGS: u32 = 24;

impl Session {
    /// Moves each assumption to its lowest and to its highest, all others as they are, and looks who gains.
    pub fn stress(&self, sampling: &Sampling) -> Stress {
        let base = self.clone().sampled_sparingly(sampling);
        let mut stressed: Vec<Stressed> = base
            .model
            .arrangements
            .iter()
            .enumerate()
            .map(|(at, (_, arrangement))| Stressed {
                name: arrangement.heading.name.clone(),
                shown: arrangement.heading.shown().to_owned(),
                holds: all_gain(&base, at) == Some(true),
                tried: 0,
                held: 0,
                breaks: Vec::new(),
            })
            .collect();
        for input in self.movable(sampling) {
            if sampling.stop.is_asked() {
                break;
            }
            let of = literal_type(&self.model, input.place);
            let with = |value: f64| self.with_literal(&input, &of, value, sampling);
            let ends = [(true, input.values.0), (false, input.values.1)].map(|(low, value)| (low, value, with(value)));
            for (at, one) in stressed.iter_mut().enumerate() {
                let gains = ends.each_ref().map(|(_, _, session)| all_gain(session, at));
                for (number, (low, value, _)) in ends.iter().enumerate() {
                    let Some(held) = gains[number] else { continue };
                    one.tried += 1;
                    one.held += usize::from(held);
                    if !held {
                        let other = (ends[1 - number].1, gains[1 - number] == Some(true));
                        let tips_at = tipping(*value, other, &|value| all_gain(&with(value), at) == Some(true));
                        let (path, place, of) = (input.path.clone(), input.place, of.clone());
                        one.breaks.push(Break { path, place, of, low: *low, value: *value, tips_at });
                    }
                }
            }
        }
        stressed.retain(|one| one.tried > 0);
        Stress { arrangements: stressed }
    }

    /// The same for people.
    pub fn stress_shown(&self, stress: &Stress, look: &Look) -> String {
        let told: Vec<answers::Told<'_>> = stress.arrangements.iter().map(told).collect();
        answers::stress(&self.model, &self.sources, &told, look)
    }

    /// Where something turns while a value moves between two ends: a condition of the language, or that every member of
    /// every network and agreement gains.
    pub(crate) fn tipping(&self, vary: &Vary, condition: &str, sampling: &Sampling) -> Result<Phrase, Phrase> {
        let (Some(low), Some(high)) = (vary.numbers.first(), vary.numbers.last()) else {
            return Err(Phrase::default());
        };
        if let Some(answer) = self.value(condition, sampling).answer.filter(|_| !condition.is_empty())
            && answer.of != Type::YesNo
        {
            return Err(Phrase::new(
                format!("`{condition}` is no condition: hold it against something, such as `{condition} > …`"),
                format!("`{condition}` no es una condición: compáralo con algo, como `{condition} > …`"),
            ));
        }
        let holds = |value: f64| self.holds_at(vary, value, condition, sampling);
        let (at_low, at_high) = (holds(*low)?, holds(*high)?);
        let what = if condition.is_empty() {
            Phrase::new("every member gains", "todos los socios ganan")
        } else {
            Phrase::new(format!("`{condition}` holds"), format!("se cumple `{condition}`"))
        };
        let say = |value: f64| format!("{}{}", plain(value), vary.unit);
        let (from, to) = (say(*low), say(*high));
        if at_low == at_high {
            let (en, es) = if at_low { ("all the way", "en todo el tramo") } else { ("nowhere", "en ningún punto") };
            return Ok(Phrase::new(
                format!("{}: {en} between {from} and {to}", what.en),
                format!("{}: {es} entre {from} y {to}", what.es),
            ));
        }
        let (mut good, mut bad) = if at_low { (*low, *high) } else { (*high, *low) };
        for _ in 0..HALVINGS {
            let between = (good + bad) / 2.0;
            if holds(between)? { good = between } else { bad = between }
        }
        let tips = format!("{}{}", rounded(good, (high - low).abs()), vary.unit);
        let (name, below) = (&vary.name, at_low);
        Ok(Phrase::new(
            format!("{} {} `{name}` = {tips}", what.en, if below { "up to" } else { "from" }),
            format!("{} {} `{name}` = {tips}", what.es, if below { "hasta" } else { "desde" }),
        ))
    }

    /// Does it hold with this value? A condition is asked as what the model expects: of expected values, or `with` a chance.
    fn holds_at(&self, vary: &Vary, value: f64, condition: &str, sampling: &Sampling) -> Result<bool, Phrase> {
        if sampling.stop.is_asked() {
            return Err(stopped());
        }
        let mut changes =
            vec![Change::Set { path: vary.path.clone(), value: format!("{}{}", plain(value), vary.unit) }];
        if !condition.is_empty() {
            changes.push(Change::Declare { name: None, text: format!("expect {condition}") });
        }
        let changed = self.changed(&changes);
        if let Some((_, why)) = changed.made().and_then(|made| made.refused.first()) {
            return Err(why.clone());
        }
        let sampled = changed.sampled_sparingly(sampling);
        if condition.is_empty() {
            let all = 0..sampled.model.arrangements.len();
            return Ok(all.into_iter().filter_map(|at| all_gain(&sampled, at)).all(|gains| gains));
        }
        let asked = sampled.model.expectations.iter().zip(&sampled.measurements().expectations);
        let found = asked.rev().find(|(asked, _)| asked.text.ends_with(condition)).map(|(_, reading)| reading.held);
        match found {
            Some(Held::Known { holds, .. }) => Ok(holds),
            Some(Held::InScenario | Held::Unknown) | None => {
                Err(Phrase::new(format!("`{condition}` was not worked out"), format!("`{condition}` no se calculó")))
            }
        }
    }

    /// Assumptions that some figure rests on and that have two ends, each once.
    fn movable(&self, sampling: &Sampling) -> Vec<Influence> {
        let mut found: Vec<Influence> = Vec::new();
        for arrangement in self.model.arrangements.values() {
            let name = arrangement.heading.name.replace('\\', "\\\\").replace('"', "\\\"");
            let answer = self.influences(&format!("\"{name}\".npv"), sampling).answer;
            for input in answer.into_iter().flat_map(|influences| influences.inputs) {
                let is_here = !self.sources.file(input.place.file).is_shipped();
                let known = found.iter().any(|known| known.place == input.place);
                let moves = input.values.0 != input.values.1;
                if is_here && moves && !known && !input.path.is_empty() {
                    found.push(input);
                }
            }
        }
        found.sort_by_key(|input| (input.place.file, input.place.span.start));
        found
    }

    /// The model with another value in place of a literal.
    fn with_literal(&self, input: &Influence, of: &Type, value: f64, sampling: &Sampling) -> Session {
        let unit = of.dimension().and_then(|dimension| report::unit(&self.model, dimension));
        let text = match unit.as_deref() {
            None => plain(value),
            Some(unit) => match unit.strip_prefix("1/") {
                Some(below) => format!("({} * (1/{below}))", plain(value)),
                None => format!("{} {unit}", plain(value)),
            },
        };
        let sources = scenario::with_words(&self.sources, input.place, &text);
        let outcome = scenario::Outcome { sources, ..scenario::Outcome::default() };
        self.with_outcome(outcome, Vec::new(), self.model.scenario).sampled_sparingly(sampling)
    }
}

/// What came of it, as data.
pub(super) fn data(session: &Session, stress: &Stress) -> schema::StressesData {
    let told: Vec<answers::Told<'_>> = stress.arrangements.iter().map(told).collect();
    schema::stress(&session.model, &session.sources, &told)
}

fn told(one: &Stressed) -> answers::Told<'_> {
    let breaks = one.breaks.iter().map(|found| answers::ToldBreak {
        path: &found.path,
        place: found.place,
        of: &found.of,
        low: found.low,
        value: found.value,
        tips_at: found.tips_at,
    });
    let Stressed { name, shown, holds, tried, held, breaks: _ } = one;
    answers::Told { name, shown, holds: *holds, tried: *tried, held: *held, breaks: breaks.collect() }
}

/// Does every member of an arrangement expect a gain? `None` where its money was not worked out.
fn all_gain(session: &Session, at: usize) -> Option<bool> {
    let reading = session.measurements().money.arrangements.get(at)?.reading()?;
    let has_members = reading.has_lines && !reading.members.is_empty();
    has_members.then(|| reading.members.iter().all(|member| member.participates))
}

/// Between a value at which not all gain and another, at which perhaps they do: where that changes.
fn tipping(breaking: f64, (other, holds): (f64, bool), gains: &dyn Fn(f64) -> bool) -> Option<f64> {
    let middle = (breaking + other) / 2.0;
    let (mut good, mut bad) = if holds { (other, breaking) } else { (middle, breaking) };
    if !holds && !gains(middle) {
        return None;
    }
    for _ in 0..HALVINGS {
        let between = (good + bad) / 2.0;
        if gains(between) { good = between } else { bad = between }
    }
    Some(good)
}

/// What is said of an answer that is no longer waited for.
fn stopped() -> Phrase {
    Phrase::new("stopped", "detenido")
}

fn literal_type(model: &Model, place: Place) -> Type {
    let mut found = Type::Open;
    model.each_expression(&mut |expression| {
        let mut open = vec![expression];
        while let Some(one) = open.pop() {
            if one.place == place {
                found = one.type_.clone();
            }
            open.extend(one.parts());
        }
    });
    found
}

/// Four digits of the stretch that was searched say enough.
fn rounded(value: f64, stretch: f64) -> String {
    let unit = 10f64.powf(stretch.max(1e-300).log10().floor() - 3.0);
    plain((value / unit).round() * unit)
}

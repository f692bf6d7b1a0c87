//! How much each assumption moves a result: the result with the assumption at its lowest and at its highest, all others
//! at their median. An assumption that is certain is moved by a tenth to either side.

use super::value::is_ratio;
use super::{around, break_even};
use crate::evaluate::expressions::{Reckoner, Scope, Subject};
use crate::evaluate::money::{self, Keep};
use crate::evaluate::program::{Value, Wanted};
use crate::evaluate::{Draws, FirmReading, Moved, Sampling};
use crate::model::{Arrangement, Assumption, Expression, Id, Model, Node, Type};
use crate::source::Place;
use crate::tongue::vocabulary::figure;
use rustc_hash::FxHashSet;

/// One thing that is assumed, and what it does to the result.
#[derive(Debug, Clone, PartialEq)]
pub struct Influence {
    /// The path of the literal: `uplift`, `linen_pool.linen.discount`.
    pub path: String,
    /// Where its value is written.
    pub place: Place,
    /// Is it certain, and moved by a tenth only to see?
    pub certain: bool,
    /// The values it was moved to, in base units.
    pub values: (f64, f64),
    /// What the result comes to there.
    pub results: (f64, f64),
}

impl Influence {
    /// From one end to the other.
    pub fn swing(&self) -> f64 {
        (self.results.1 - self.results.0).abs()
    }
}

/// How the inputs move a result.
#[derive(Debug, Clone, PartialEq)]
pub struct Influences {
    /// What the result is an amount of.
    pub of: Type,
    /// Is a ratio of it read as a percentage?
    pub percent: bool,
    /// The result with everything at its median.
    pub middle: f64,
    /// The strongest first.
    pub inputs: Vec<Influence>,
}

/// An assumption on which it hangs whether an arrangement pays.
#[derive(Debug, Clone, PartialEq)]
pub struct Decisive {
    /// Which.
    pub assumption: Id<Assumption>,
    /// What it decides.
    pub arrangement: Id<Arrangement>,
    /// Does less of it turn the result, or more?
    pub by_less: bool,
    /// The npv as it is assumed, and with a tenth less or more.
    pub npv: (f64, f64),
}

/// A model whose certain assumptions may be moved, and all its literals.
struct Movable<'m> {
    reckoner: Reckoner<'m>,
    literals: Vec<(Place, (f64, f64))>,
    sampling: Sampling,
}

impl<'m> Movable<'m> {
    fn of(model: &'m Model, firms: &'m [FirmReading], sampling: Sampling, unknown: Option<f64>) -> Movable<'m> {
        Movable::with(model, firms, sampling, unknown, Moved::None)
    }

    /// With one literal moved from the beginning, so that what rests on expected values moves with it.
    fn with(
        model: &'m Model,
        firms: &'m [FirmReading],
        sampling: Sampling,
        unknown: Option<f64>,
        moved: Moved,
    ) -> Movable<'m> {
        let mut reckoner = Reckoner::new(model, firms);
        reckoner.vary_certain = true;
        reckoner.unknown = unknown;
        let middle = Sampling { samples: 1, draws: Draws::Middle { moved: vec![moved] }, ..sampling };
        let mut books = money::books(model, reckoner, Some(&middle), Keep::Nothing);
        around::publish(model, &mut books, Some(&middle));
        Movable { reckoner: books.reckoner, literals: Vec::new(), sampling: middle }
    }

    /// A result with everything in the middle, then with each literal at its lowest and its highest.
    fn results(&mut self, value: Value) -> Option<Vec<f64>> {
        let mut known: FxHashSet<Place> = FxHashSet::default();
        self.literals = self.reckoner.program.literals().filter(|(place, _)| known.insert(*place)).collect();
        let mut moved = vec![Moved::None];
        moved.extend(self.literals.iter().flat_map(|(place, _)| [Moved::Low(*place), Moved::High(*place)]));
        let samples = moved.len() as u64;
        let sampling = Sampling { samples, draws: Draws::Middle { moved }, ..self.sampling.clone() };
        let sampled = self.reckoner.program.run(Wanted { means: &[], columns: &[value] }, &sampling);
        if sampled.not_finite.is_some() {
            return None;
        }
        sampled.columns.into_iter().next()
    }
}

/// Certain assumptions without a source of which a tenth less or more turns the npv of an arrangement to the other side
/// of nothing.
pub(crate) fn decisive(model: &Model, firms: &[FirmReading], sampling: &Sampling) -> Vec<Decisive> {
    let open = |assumption: &Assumption| {
        let heading = &assumption.heading;
        assumption.value.constant.is_some() && heading.source.is_none() && heading.note.is_none()
    };
    let assumptions: Vec<(Id<Assumption>, Place)> = model
        .assumptions
        .iter()
        .filter(|(_, assumption)| open(assumption))
        .map(|(id, assumption)| (id, assumption.value.place))
        .collect();
    if assumptions.is_empty() {
        return Vec::new();
    }
    // Only net present values are asked, and they do not rest on the sets of members unless the model asks of them.
    let mut movable = Movable::of(model, firms, sampling.sparing(model), None);
    let mut found = Vec::new();
    for (id, _) in model.arrangements.iter() {
        let npv = (Subject::Arrangement(id.index()), figure::NPV.en);
        let figures = movable.reckoner.figures.as_ref();
        let Some(value) = figures.and_then(|figures| figures.get(&npv)?.amount()) else { continue };
        let Some(results) = movable.results(value) else { continue };
        for (assumption, place) in &assumptions {
            let Some(number) = movable.literals.iter().position(|(literal, _)| literal == place) else { continue };
            let (middle, low, high) = (results[0], results[1 + 2 * number], results[2 + 2 * number]);
            let turns = |moved: f64| (middle > 0.0 && moved < 0.0) || (middle < 0.0 && moved > 0.0);
            if turns(low) || turns(high) {
                let by_less = turns(low);
                let npv = (middle, if by_less { low } else { high });
                found.push(Decisive { assumption: *assumption, arrangement: id, by_less, npv });
            }
        }
    }
    found
}

/// What moves the answer to a question; `None` where that is no amount or was not worked out.
pub(crate) fn influences(
    model: &Model,
    firms: &[FirmReading],
    sampling: &Sampling,
    question: &Expression,
) -> Option<Influences> {
    let unknown = break_even(model, firms, Some(sampling)).iter().find_map(|found| found.at);
    let mut movable = Movable::of(model, firms, sampling.clone(), unknown);
    let value = movable.reckoner.reckon(question, &Scope::of_model()).amount()?;
    let mut column = movable.results(value)?;
    let Movable { reckoner, literals, .. } = movable;
    if value.certain().is_some() {
        // A figure that is no column, such as a rate of return, is worked out anew with each literal moved.
        let moved = literals.iter().flat_map(|(place, _)| [Moved::Low(*place), Moved::High(*place)]);
        let again = |moved: Moved| {
            let mut movable = Movable::with(model, firms, sampling.clone(), unknown, moved);
            movable.reckoner.reckon(question, &Scope::of_model()).amount()?.certain()
        };
        column = std::iter::once(Moved::None).chain(moved).map(again).collect::<Option<Vec<f64>>>()?;
    }
    let inputs = literals.iter().enumerate().map(|(number, (place, values))| {
        let results = (column[1 + 2 * number], column[2 + 2 * number]);
        let drawn = reckoner.literals.path(*place);
        Influence {
            path: drawn.map_or_else(|| path_of(model, *place), str::to_owned),
            place: *place,
            certain: drawn.is_none(),
            values: *values,
            results,
        }
    });
    let mut inputs: Vec<Influence> = inputs.collect();
    inputs.extend(idle(model, &literals, column[0]));
    inputs.sort_by(|left, right| right.swing().total_cmp(&left.swing()));
    let (of, percent) = (question.type_.clone(), is_ratio(question));
    Some(Influences { of, percent, middle: column[0], inputs })
}

/// Assumptions that the result does not rest on at all.
fn idle(model: &Model, literals: &[(Place, (f64, f64))], middle: f64) -> Vec<Influence> {
    let is_literal =
        |value: &Expression| value.constant.is_some() || matches!(value.node, Node::Range(_) | Node::Distribution(..));
    let unused = model.assumptions.values().filter(|assumption| {
        let place = assumption.value.place;
        is_literal(&assumption.value) && !literals.iter().any(|(literal, _)| *literal == place)
    });
    let ends = |value: &Expression| {
        let known: Vec<f64> = value.parts().into_iter().filter_map(|part| part.constant).collect();
        let (low, high) = (known.first().copied(), known.last().copied());
        value.constant.map(|value| (value, value)).or(low.zip(high)).unwrap_or((0.0, 0.0))
    };
    let idle = unused.map(|assumption| Influence {
        path: assumption.heading.name.clone(),
        place: assumption.value.place,
        certain: assumption.value.constant.is_some(),
        values: ends(&assumption.value),
        results: (middle, middle),
    });
    idle.collect()
}

/// The assumption whose value is written here; the phase whose firms finish it by chance.
fn path_of(model: &Model, place: Place) -> String {
    let named = model.assumptions.values().find(|assumption| assumption.value.place == place);
    if let Some(assumption) = named {
        return assumption.heading.name.clone();
    }
    for programme in model.programmes.values() {
        if let Some(phase) = programme.phases.iter().find(|phase| phase.heading.place == place) {
            return format!("{}.{}", programme.heading.name, phase.heading.name);
        }
    }
    for arrangement in model.arrangements.values() {
        let path = &arrangement.heading.name;
        if let Some(local) = arrangement.locals.iter().find(|local| local.value.place == place) {
            return format!("{path}.{}", local.name);
        }
        for action in &arrangement.actions {
            if let Some(local) = action.locals.iter().find(|local| local.value.place == place) {
                return format!("{path}.{}.{}", action.heading.name, local.name);
            }
        }
    }
    String::new()
}

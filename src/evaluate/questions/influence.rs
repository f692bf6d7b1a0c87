//! How much each assumption moves a result: the result with the assumption at its lowest and at its highest, all others
//! at their median. An assumption that is certain is moved by a tenth to either side.

use crate::evaluate::expressions::{Reckoner, Scope};
use crate::evaluate::money::{self, Keep};
use crate::evaluate::program::{Value, Wanted};
use crate::evaluate::{Draws, FirmReading, Moved, Sampling};
use crate::model::{Expression, Model, Node};
use crate::source::Place;
use rustc_hash::FxHashMap;

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
    /// The result with everything at its median.
    pub middle: f64,
    /// The strongest first.
    pub inputs: Vec<Influence>,
}

/// What moves the answer to a question; `None` where that is no amount or was not worked out.
pub(crate) fn influences(
    model: &Model,
    firms: &[FirmReading],
    sampling: &Sampling,
    question: &Expression,
) -> Option<Influences> {
    let middle = |moved: Vec<Moved>| Sampling {
        samples: moved.len().max(1) as u64,
        draws: Draws::Middle { moved },
        ..sampling.clone()
    };
    let mut reckoner = Reckoner::new(model, firms);
    reckoner.vary_certain = true;
    let mut books = money::books_with(model, reckoner, Some(&middle(Vec::new())), Keep::Nothing);
    let value = books.reckoner.reckon(question, &Scope::of_model()).amount()?;
    let reckoner = &mut books.reckoner;
    let mut literals: Vec<(Place, (f64, f64))> = Vec::new();
    let mut known: FxHashMap<Place, ()> = FxHashMap::default();
    for (place, reach) in reckoner.program.literals() {
        if known.insert(place, ()).is_none() {
            literals.push((place, reach));
        }
    }
    let mut moved = vec![Moved::None];
    moved.extend(literals.iter().flat_map(|(place, _)| [Moved::Low(*place), Moved::High(*place)]));
    let column = column(reckoner, value, &middle(moved))?;
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
    Some(Influences { middle: column[0], inputs })
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

fn column(reckoner: &Reckoner<'_>, value: Value, sampling: &Sampling) -> Option<Vec<f64>> {
    let sampled = reckoner.program.run(Wanted { means: &[], columns: &[value] }, sampling);
    if sampled.not_finite.is_some() {
        return None;
    }
    sampled.columns.into_iter().next()
}

/// The assumption whose value is written here.
fn path_of(model: &Model, place: Place) -> String {
    let named = model.assumptions.values().find(|assumption| assumption.value.place == place);
    if let Some(assumption) = named {
        return assumption.heading.name.clone();
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

//! `?`: the values at which every member takes part.
//!
//! A ratio is sought in 0…1, any other amount in 0 and ±2^k up to a million million: first over a grid, then between
//! the two neighbours where the answer changes, by halving.

use crate::evaluate::money;
use crate::evaluate::{FirmReading, Sampling};
use crate::model::{Arrangement, Expression, Id, Model, Node, Type};
use crate::source::Place;

/// Where an unknown lets every member take part.
#[derive(Debug, Clone, PartialEq)]
pub struct BreakEven {
    /// Of which arrangement.
    pub arrangement: Id<Arrangement>,
    /// What it is called: the assumption, the parameter as `linen.discount`, or the label of its line in quotes.
    pub name: Option<String>,
    /// Where the `?` stands.
    pub place: Place,
    /// What it is an amount of.
    pub of: Type,
    /// Every stretch of values, ascending; none where no value does.
    pub intervals: Vec<Interval>,
    /// The value at which the other figures are given: the same for every arrangement.
    pub at: Option<f64>,
}

/// A stretch of values, in base units, its ends included; `None` where it goes on as far as was looked.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// From here on.
    pub from: Option<f64>,
    /// Up to here.
    pub to: Option<f64>,
}

/// Steps of the grid between 0 and 1.
const RATIO_STEPS: u32 = 200;
/// Powers of two that are tried.
const POWERS: std::ops::RangeInclusive<i32> = -10..=40;
/// The least difference, relative, that is told apart.
const FINEST: f64 = 1e-7;

/// For each arrangement that rests on the one unknown.
pub(crate) fn break_even(model: &Model, firms: &[FirmReading], sampling: Option<&Sampling>) -> Vec<BreakEven> {
    let (unknowns, resting) = money::resting_on_unknown(model, firms);
    let [place] = unknowns.as_slice() else { return Vec::new() };
    let of = type_at(model, *place).unwrap_or(Type::Open);
    let mut all = Vec::new();
    for arrangement in resting {
        let stopped = || sampling.is_some_and(|sampling| sampling.stop.is_asked());
        let takes_part =
            |value: f64| !stopped() && money::everybody_participates(model, firms, arrangement, value, sampling);
        let intervals = intervals(&grid(&of), takes_part);
        let at = intervals.first().and_then(|interval| interval.from.or(interval.to)).or_else(|| {
            // Any value does: the figures are given where it is nothing.
            intervals.first().map(|_| 0.0)
        });
        let name = name_at(model, *place);
        all.push(BreakEven { arrangement, name, place: *place, of: of.clone(), intervals, at });
    }
    let at = for_all(&all);
    all.iter_mut().for_each(|found| found.at = at);
    all
}

/// The one value at which the figures of all arrangements are given: the first that suits all, else the first.
fn for_all(all: &[BreakEven]) -> Option<f64> {
    let within = |interval: &Interval, value: f64| {
        interval.from.is_none_or(|from| from <= value) && interval.to.is_none_or(|to| value <= to)
    };
    let suits = |found: &BreakEven, value: f64| found.intervals.iter().any(|interval| within(interval, value));
    let each = all.iter().filter_map(|found| found.at);
    let common = each.clone().find(|value| all.iter().all(|found| found.intervals.is_empty() || suits(found, *value)));
    common.or_else(|| each.clone().next())
}

fn grid(of: &Type) -> Vec<f64> {
    let ratios = (0..=RATIO_STEPS).map(|step| f64::from(step) / f64::from(RATIO_STEPS));
    let is_ratio = matches!(of, Type::Amount(dimension) if dimension.is_none()) || *of == Type::Zero;
    if is_ratio {
        return ratios.collect();
    }
    let powers = POWERS.map(|power| libm::exp2(f64::from(power)));
    let mut values: Vec<f64> = powers.flat_map(|power| [power, -power]).chain([0.0]).collect();
    if *of == Type::Open {
        values.extend(ratios);
    }
    values.sort_by(f64::total_cmp);
    values.dedup();
    values
}

/// The stretches of a grid in which something holds, with their ends found by halving.
fn intervals(grid: &[f64], holds: impl Fn(f64) -> bool) -> Vec<Interval> {
    let mut intervals: Vec<Interval> = Vec::new();
    let mut open: Option<Interval> = None;
    let mut before: Option<(f64, bool)> = None;
    for value in grid {
        let now = holds(*value);
        match (before, now) {
            (None, true) => open = Some(Interval { from: None, to: None }),
            (Some((last, false)), true) => {
                open = Some(Interval { from: Some(edge(*value, last, &holds)), to: None });
            }
            (Some((last, true)), false) => {
                let to = Some(edge(last, *value, &holds));
                intervals.extend(open.take().map(|interval| Interval { to, ..interval }));
            }
            (None | Some((_, false)), false) | (Some((_, true)), true) => {}
        }
        before = Some((*value, now));
    }
    intervals.extend(open);
    intervals
}

/// The last value on the side where it holds.
fn edge(holding: f64, failing: f64, holds: &impl Fn(f64) -> bool) -> f64 {
    let (mut good, mut bad) = (holding, failing);
    for _ in 0..60 {
        if (good - bad).abs() <= FINEST * good.abs().max(bad.abs()).max(1e-3) {
            break;
        }
        let middle = good + (bad - good) / 2.0;
        if holds(middle) { good = middle } else { bad = middle }
    }
    good
}

/// What the `?` at a place is called.
fn name_at(model: &Model, place: Place) -> Option<String> {
    let holds = |expression: &Expression| unknown_in(expression, place).is_some();
    let declared = model.assumptions.values().find(|assumption| holds(&assumption.value));
    if let Some(assumption) = declared {
        return Some(assumption.heading.name.clone());
    }
    model.arrangements.values().find_map(|arrangement| {
        let actions = || arrangement.actions.iter();
        let locals = arrangement.locals.iter().chain(actions().flat_map(|action| &action.locals));
        let local = locals.into_iter().find(|local| holds(&local.value)).map(|local| local.name.clone());
        let given = || {
            actions().find_map(|action| {
                let (name, _) = action.parameters.iter().find(|(_, value)| holds(value))?;
                Some(format!("{}.{name}", action.heading.name))
            })
        };
        let lines = || arrangement.lines.iter().chain(actions().flat_map(|action| &action.lines));
        let label =
            || lines().find(|line| holds(&line.amount)).and_then(|line| Some(format!("\"{}\"", line.label.as_ref()?)));
        local.or_else(given).or_else(label)
    })
}

/// What the `?` at a place is an amount of.
fn type_at(model: &Model, place: Place) -> Option<Type> {
    let mut found = None;
    let mut look = |expression: &Expression| {
        if let Some(type_) = unknown_in(expression, place) {
            found = Some(type_);
        }
    };
    model.each_expression(&mut look);
    found
}

fn unknown_in(expression: &Expression, place: Place) -> Option<Type> {
    if matches!(expression.node, Node::Unknown) && expression.place == place {
        return Some(expression.type_.clone());
    }
    expression.parts().into_iter().find_map(|part| unknown_in(part, place))
}

#[cfg(test)]
mod tests {
    use super::{Interval, grid, intervals};
    use crate::model::Type;

    #[test]
    fn every_stretch_is_found_with_its_ends() {
        let holds = |x: f64| (0.063..=0.21).contains(&x) || x >= 0.777;
        let found = intervals(&grid(&Type::number()), holds);
        assert_eq!(found.len(), 2);
        let near = |found: Option<f64>, value: f64| found.is_some_and(|found| (found - value).abs() < 1e-6);
        assert!(near(found[0].from, 0.063) && near(found[0].to, 0.21), "{found:?}");
        assert!(near(found[1].from, 0.777) && found[1].to.is_none(), "{found:?}");
    }

    #[test]
    fn amounts_are_looked_for_far_and_wide() {
        let found = intervals(&grid(&Type::money()), |x| x <= 123_456.0);
        assert!(found.len() == 1 && found[0].from.is_none());
        assert!(found[0].to.is_some_and(|to| (to - 123_456.0).abs() < 0.02), "{found:?}");
        assert_eq!(intervals(&grid(&Type::money()), |_| false), Vec::<Interval>::new());
    }
}

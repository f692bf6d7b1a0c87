//! How the segments of a cluster grow, over the years of the model.

use super::SegmentReading;
use crate::evaluate::Sampling;
use crate::evaluate::expressions::{Reckoner, Scope};
use crate::evaluate::money::{Means, Spreads};
use crate::evaluate::program::{Binary, Value};
use crate::model::{Expression, Model, Node};

/// A rate a year, and what it comes to over the horizon.
type Growth = [Value; 2];

/// The segments of each cluster, in the order of the model.
pub(crate) fn segments<'m>(
    model: &'m Model,
    reckoner: &mut Reckoner<'m>,
    sampling: Option<&Sampling>,
) -> Vec<Vec<SegmentReading>> {
    let years = f64::from(model.settings.horizon_years());
    let stated = model.clusters.values().flat_map(|cluster| &cluster.segments);
    let values: Vec<Option<Growth>> =
        stated.map(|segment| project(segment.growth.as_ref()?, years, reckoner)).collect();
    let known: Vec<Growth> = values.iter().copied().flatten().collect();
    // One run for all; where one of them has no finite result, the others are still worked out, each by itself.
    let together = spread(&known, reckoner, sampling);
    let readings: Vec<SegmentReading> = match together {
        Some(readings) => readings,
        None => known.iter().map(|growth| alone(growth, reckoner, sampling)).collect(),
    };
    let mut readings = readings.into_iter();
    let mut all = values.into_iter().map(|value| value.and_then(|_| readings.next()).unwrap_or_default());
    model.clusters.values().map(|cluster| all.by_ref().take(cluster.segments.len()).collect()).collect()
}

/// Both as values of the program; `None` where the growth is not known.
pub(super) fn project<'m>(growth: &'m Expression, years: f64, reckoner: &mut Reckoner<'m>) -> Option<Growth> {
    // A `?` of its own is not the one that is solved for.
    if asks(growth) {
        return None;
    }
    let (meant, rests) = reckoner.fresh(growth, &Scope::of_model());
    let rate = meant.amount().filter(|_| !rests.broken)?;
    let outer = reckoner.program.at(Some(growth.place));
    let factor = reckoner.program.plus(Value::ONE, rate);
    let power = reckoner.program.two(Binary::Power, factor, Value::Certain(years));
    let over_horizon = reckoner.program.minus(power, Value::ONE);
    reckoner.program.at(outer);
    Some([rate, over_horizon])
}

fn spread(growths: &[Growth], reckoner: &mut Reckoner<'_>, sampling: Option<&Sampling>) -> Option<Vec<SegmentReading>> {
    let mut figures = Spreads::default();
    for value in growths.iter().flatten() {
        figures.add(*value);
    }
    let stats = figures.of(reckoner, &Means::default(), sampling)?;
    let reading = |pair: &[(crate::evaluate::money::Stat, f64)]| match pair {
        [(growth, _), (over_horizon, _)] => SegmentReading { growth: Some(*growth), over_horizon: Some(*over_horizon) },
        [] | [_] | [_, _, _, ..] => SegmentReading::default(),
    };
    Some(stats.chunks(2).map(reading).collect())
}

fn alone(growth: &Growth, reckoner: &mut Reckoner<'_>, sampling: Option<&Sampling>) -> SegmentReading {
    let readings = spread(std::slice::from_ref(growth), reckoner, sampling);
    readings.and_then(|readings| readings.first().copied()).unwrap_or_default()
}

fn asks(expression: &Expression) -> bool {
    matches!(expression.node, Node::Unknown) || expression.parts().into_iter().any(asks)
}

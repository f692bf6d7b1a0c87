//! How the segments of a cluster grow, over the years of the model.

use super::SegmentReading;
use crate::evaluate::Sampling;
use crate::evaluate::expressions::{Reckoner, Scope};
use crate::evaluate::money::{AllFigures, Means};
use crate::evaluate::program::{Binary, Value};
use crate::model::{Expression, Model, Node};

/// The segments of each cluster, in the order of the model.
pub(crate) fn segments<'m>(
    model: &'m Model,
    reckoner: &mut Reckoner<'m>,
    sampling: Option<&Sampling>,
) -> Vec<Vec<SegmentReading>> {
    let years = f64::from(model.settings.horizon_years());
    let mut read =
        |growth: Option<&'m Expression>| growth.and_then(|growth| project(growth, years, reckoner, sampling));
    let of_cluster = |segments: &'m [crate::model::Segment]| {
        segments.iter().map(|segment| read(segment.growth.as_ref()).unwrap_or_default()).collect()
    };
    let mut of_cluster = of_cluster;
    model.clusters.values().map(|cluster| of_cluster(&cluster.segments)).collect()
}

fn project<'m>(
    growth: &'m Expression,
    years: f64,
    reckoner: &mut Reckoner<'m>,
    sampling: Option<&Sampling>,
) -> Option<SegmentReading> {
    // A `?` of its own is not the one that is solved for.
    if asks(growth) {
        return None;
    }
    let (meant, rests) = reckoner.fresh(growth, &Scope::of_model());
    let rate = meant.amount().filter(|_| !rests.broken)?;
    let outer = reckoner.program.at(Some(growth.place));
    let factor = reckoner.program.plus(Value::ONE, rate);
    let power = reckoner.program.two(Binary::Power, factor, Value::Certain(years));
    let projected = reckoner.program.minus(power, Value::ONE);
    reckoner.program.at(outer);
    let mut figures = AllFigures::default();
    let (growth, over_horizon) = (figures.add(rate), figures.add(projected));
    let stats = figures.of(reckoner, &Means::default(), sampling)?;
    Some(SegmentReading { growth: Some(stats[growth].0), over_horizon: Some(stats[over_horizon].0) })
}

fn asks(expression: &Expression) -> bool {
    matches!(expression.node, Node::Unknown) || expression.parts().into_iter().any(asks)
}

//! Figures of clusters and their segments, made ready for being asked for.

use super::growth::project;
use super::scope::{Atlas, Scope};
use crate::evaluate::expressions::{Figures, Meant, Reckoner, Subject};
use crate::evaluate::institutions::cover;
use crate::evaluate::money::{FirmColumns, Money};
use crate::evaluate::program::Value;
use crate::model::{Cluster, Model};
use crate::tongue::vocabulary::{Kind, Word, figure};

/// Adds the figures of every cluster; its sums of money where `columns` has all of it.
pub(crate) fn publish<'m>(
    model: &'m Model,
    reckoner: &mut Reckoner<'m>,
    (money, columns): (&Money, Option<&FirmColumns>),
    figures: &mut Figures<'m>,
) {
    let atlas = Atlas::of(model);
    let years = f64::from(model.settings.horizon_years());
    for (id, cluster) in model.clusters.iter() {
        let scope = Scope::of(model, &atlas, cluster);
        let mut add = |word: &'static Word, value: Value| {
            figures.insert((Subject::Around(Kind::Cluster, id.index()), word.en), Meant::Amount(value));
        };
        if let Some(part) = coverage(model, cluster) {
            add(&figure::COVERAGE, Value::Certain(part));
        }
        if cluster.territory.is_some() {
            add(&figure::FIRMS, Value::Certain(scope.count(model) as f64));
            if let Some(columns) = columns {
                sums(reckoner, (money, columns), &scope, &mut add);
            }
        }
        for (number, segment) in cluster.segments.iter().enumerate() {
            let growth = segment.growth.as_ref().and_then(|growth| project(growth, years, reckoner));
            let of = Subject::Within(Kind::Segment, id.index(), number);
            for (word, value) in
                [&figure::GROWTH, &figure::GROWTH_OVER_HORIZON].into_iter().zip(growth.iter().flatten())
            {
                figures.insert((of, word.en), Meant::Amount(*value));
            }
        }
    }
}

/// The part of the competences it needs that its institutions have; `None` where it needs none.
fn coverage(model: &Model, cluster: &Cluster) -> Option<f64> {
    let missing = |institutions| cover(model, institutions, &cluster.needed_competences).missing.len() as f64;
    let needed = missing(Vec::new());
    (needed > 0.0).then(|| (needed - missing(cluster.supporters())) / needed)
}

fn sums(
    reckoner: &mut Reckoner<'_>,
    (money, columns): (&Money, &FirmColumns),
    scope: &Scope,
    add: &mut dyn FnMut(&'static Word, Value),
) {
    let [npv, alone] = columns.sum(reckoner, scope.firms.iter().copied());
    add(&figure::NPV, npv);
    add(&figure::NPV_ALONE, alone);
    add(&figure::GAIN, reckoner.program.minus(npv, alone));
    let (mut spilt, mut social, mut needed, mut declared) = (Vec::new(), Vec::new(), 0.0, 0.0);
    for id in &scope.arrangements {
        let of = Subject::Arrangement(id.index());
        spilt.extend(columns.spillover(id.index()).map(|value| (value, 1.0)));
        let known = reckoner.figures.as_ref().and_then(|figures| figures.get(&(of, figure::SOCIAL_NPV.en))?.amount());
        social.extend(known.map(|value| (value, 1.0)));
        if let Some(reading) = money.arrangements.get(id.index()).and_then(|outcome| outcome.reading()) {
            needed += reading.support_needed;
            declared += reading.support_declared;
        }
    }
    add(&figure::SPILLOVER, reckoner.program.linear(0.0, &spilt));
    add(&figure::SOCIAL_NPV, reckoner.program.linear(0.0, &social));
    add(&figure::SUPPORT_NEEDED, Value::Certain(needed));
    add(&figure::SUPPORT_DECLARED, Value::Certain(declared));
}

use crate::diagnostic::Finding;
use crate::evaluate::expressions::{Problem, Reckoner, Scope};
use crate::evaluate::money::Means;
use crate::evaluate::program::Value;
use crate::evaluate::{FirmReading, Sampling};
use crate::model::{Expression, Model};

/// How fast sectors and market segments grow, worked out once for a whole model.
#[derive(Debug, Default)]
pub(in crate::evaluate) struct Growths {
    /// Of each sector.
    pub(super) sectors: Vec<Option<Growth>>,
    /// Of each segment of each cluster.
    pub(super) segments: Vec<Vec<Option<Growth>>>,
}

/// A ratio a year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Growth {
    /// Expected.
    pub(super) mean: f64,
    /// Is it uncertain?
    pub(super) varies: bool,
}

impl Growths {
    /// What grows by an uncertain rate is known only where something is sampled. The findings say what could not be
    /// worked out.
    pub(in crate::evaluate) fn of<'m>(
        model: &'m Model,
        firms: &'m [FirmReading],
        sampling: Option<&Sampling>,
    ) -> (Growths, Vec<Finding>) {
        let mut reckoner = Reckoner::new(model, firms);
        let mut value = |growth: &'m Option<Expression>| reckoned(&mut reckoner, growth);
        let sectors: Vec<Option<Value>> = model.sectors.values().map(|sector| value(&sector.growth)).collect();
        let of_cluster = model.clusters.values().map(|cluster| &cluster.segments);
        let segments: Vec<Vec<Option<Value>>> =
            of_cluster.map(|segments| segments.iter().map(|segment| value(&segment.growth)).collect()).collect();
        let wanted: Vec<Value> = sectors.iter().chain(segments.iter().flatten()).filter_map(|value| *value).collect();
        let means = Means::of(&mut reckoner, &wanted, &[], sampling);
        let known = |value: &Option<Value>| {
            let value = (*value)?;
            let varies = value.certain().is_none();
            let mean = value.certain().or_else(|| means.as_ref().map(|means| means.expected(value)))?;
            mean.is_finite().then_some(Growth { mean, varies })
        };
        let growths = Growths {
            sectors: sectors.iter().map(known).collect(),
            segments: segments.iter().map(|segments| segments.iter().map(known).collect()).collect(),
        };
        (growths, Problem::findings(&reckoner.problems, model))
    }
}

fn reckoned<'m>(reckoner: &mut Reckoner<'m>, growth: &'m Option<Expression>) -> Option<Value> {
    reckoner.amount(growth.as_ref()?, &Scope::of_model())
}

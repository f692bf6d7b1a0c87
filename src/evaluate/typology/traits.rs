//! What is known of those who take part.

use super::super::FirmReading;
use crate::model::{Arrangement, Chain, Firm, Id, Model, Sector, Size, Stage, Supply, Territory};

/// Each list holds every value once, in the order in which the participants bring it up.
pub(super) struct Traits<'m> {
    pub(super) stages: Vec<Id<Stage>>,
    pub(super) every_stage_known: bool,
    /// The chain of all known stages, if they are of one.
    pub(super) chain: Option<Id<Chain>>,
    pub(super) sizes: Vec<Size>,
    pub(super) territories: Vec<Id<Territory>>,
    pub(super) sectors: Vec<Id<Sector>>,
    pub(super) supply: Option<Supply<'m>>,
    pub(super) nobody: bool,
}

impl<'m> Traits<'m> {
    pub(super) fn of(model: &'m Model, arrangement: &Arrangement, readings: &[FirmReading]) -> Traits<'m> {
        let ids = arrangement.firms();
        let firms: Vec<&Firm> = ids.iter().map(|id| &model.firms[*id]).collect();
        let stage = |firm: &Firm| firm.stage.as_ref().map(|stage| stage.value);
        let stages = each_once(firms.iter().filter_map(|firm| stage(firm)));
        let chains = each_once(stages.iter().map(|stage| model.stages[*stage].chain));
        Traits {
            every_stage_known: firms.iter().all(|firm| firm.stage.is_some()),
            chain: (chains.len() == 1).then(|| chains[0]),
            sizes: each_once(ids.iter().filter_map(|id| readings[id.index()].size)),
            territories: each_once(firms.iter().filter_map(|firm| firm.territory.as_ref()).map(|stated| stated.value)),
            sectors: each_once(firms.iter().filter_map(|firm| model.sector_of(firm))),
            supply: model.supply_among(arrangement),
            nobody: ids.is_empty(),
            stages,
        }
    }
}

fn each_once<T: Copy + Eq + std::hash::Hash>(values: impl Iterator<Item = T>) -> Vec<T> {
    let mut seen = rustc_hash::FxHashSet::default();
    values.filter(|value| seen.insert(*value)).collect()
}

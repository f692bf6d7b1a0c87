//! At which levels the model acts: among firms (micro) is not enough, what surrounds them (meso, macro) has to move, too
//! (K-END-2).

use super::{ActionLevel, ArrangementReading};
use crate::model::{Arrangement, Cluster, Id, Model, Programme};

/// The three levels, from micro to macro.
#[derive(Debug, Clone, Default)]
pub struct Strategy {
    /// One for each.
    pub levels: Vec<LevelReading>,
}

/// What acts at a level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LevelReading {
    /// Which.
    pub level: ActionLevel,
    /// Networks and agreements.
    pub arrangements: Vec<Id<Arrangement>>,
    /// Clusters.
    pub clusters: Vec<Id<Cluster>>,
    /// Programmes of support.
    pub programmes: Vec<Id<Programme>>,
}

impl LevelReading {
    /// Does anything act there?
    pub fn is_acted_on(&self) -> bool {
        !(self.arrangements.is_empty() && self.clusters.is_empty() && self.programmes.is_empty())
    }
}

impl Strategy {
    /// Is there more to say than that a model has one network?
    pub fn is_worth_telling(&self) -> bool {
        let beyond = |reading: &&LevelReading| reading.level != ActionLevel::Micro;
        let networks = self.levels.iter().filter(|reading| !beyond(reading)).map(|reading| reading.arrangements.len());
        networks.sum::<usize>() > 1 || self.levels.iter().filter(beyond).any(LevelReading::is_acted_on)
    }
}

/// Networks act at micro level; territorial agreements, clusters and programmes of support at meso level; sector
/// agreements at meso and macro level (K-TYPE-3).
pub(super) fn read(model: &Model, readings: &[ArrangementReading]) -> Strategy {
    let of = |level: ActionLevel| {
        let here = |reading: &&ArrangementReading| levels_of(reading.typology.level).contains(&level);
        let meso = level == ActionLevel::Meso;
        LevelReading {
            level,
            arrangements: readings.iter().filter(here).map(|reading| reading.id).collect(),
            clusters: model.clusters.iter().filter(|_| meso).map(|(id, _)| id).collect(),
            programmes: model.programmes.iter().filter(|_| meso).map(|(id, _)| id).collect(),
        }
    };
    Strategy { levels: [ActionLevel::Micro, ActionLevel::Meso, ActionLevel::Macro].into_iter().map(of).collect() }
}

fn levels_of(level: ActionLevel) -> &'static [ActionLevel] {
    match level {
        ActionLevel::Micro => &[ActionLevel::Micro],
        ActionLevel::Meso => &[ActionLevel::Meso],
        ActionLevel::Macro => &[ActionLevel::Meso, ActionLevel::Macro],
    }
}

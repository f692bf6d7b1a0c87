//! Which firms and arrangements belong to a cluster, and which of its entries counts which firm.

use super::GroupReading;
use crate::model::{
    Arrangement, ArrangementKind, Cluster, ClusterEntry, EntryOf, Firm, FirmCount, Id, Model, Sector, Stage, Territory,
};
use rustc_hash::{FxHashMap, FxHashSet};
use std::iter::successors;

/// Where a cluster is.
pub(super) struct Scope {
    /// Its territory, and all that lies in it; `None` where it states none and so leaves nothing out.
    territories: Option<FxHashSet<Id<Territory>>>,
    /// The territories that hold its own.
    around: FxHashSet<Id<Territory>>,
}

impl Scope {
    pub(super) fn of(model: &Model, cluster: &Cluster) -> Scope {
        let Some(whole) = cluster.territory else { return Scope { territories: None, around: FxHashSet::default() } };
        let inside = model.territories.iter().map(|(id, _)| id).filter(|id| model.lies_in(*id, whole)).collect();
        let around = successors(Some(whole), |id| model.territories[*id].within).skip(1).collect();
        Scope { territories: Some(inside), around }
    }

    pub(super) fn holds(&self, firm: &Firm) -> bool {
        let at = firm.territory.as_ref().map(|at| at.value);
        self.territories.as_ref().is_none_or(|inside| at.is_some_and(|at| inside.contains(&at)))
    }

    pub(super) fn count(&self, model: &Model) -> u64 {
        model.firms.values().filter(|firm| self.holds(firm)).map(firms).sum()
    }

    /// Those with a member there, and agreements for the territory, for a part of it, or for one that holds it.
    pub(super) fn arrangements(&self, model: &Model) -> Vec<Id<Arrangement>> {
        let Some(inside) = &self.territories else { return Vec::new() };
        let acts = |arrangement: &Arrangement| {
            let own = arrangement.territory.filter(|_| arrangement.kind == ArrangementKind::Agreement);
            own.is_some_and(|own| inside.contains(&own) || self.around.contains(&own))
                || arrangement.members.iter().any(|member| self.holds(&model.firms[member.firm]))
        };
        model.arrangements.iter().filter(|(_, arrangement)| acts(arrangement)).map(|(id, _)| id).collect()
    }
}

/// How many firms a declaration stands for; the rows of a table count once they are read.
fn firms(firm: &Firm) -> u64 {
    match firm.count {
        FirmCount::Known(count) => count,
        FirmCount::Table => 0,
    }
}

/// The entries of a group by what they name, so that every firm is looked at once.
#[derive(Default)]
pub(super) struct Index {
    stages: FxHashMap<Id<Stage>, Vec<usize>>,
    sectors: FxHashMap<Id<Sector>, Vec<usize>>,
    firms: FxHashMap<Id<Firm>, Vec<usize>>,
    /// Does an entry name something?
    named: Vec<bool>,
}

impl Index {
    pub(super) fn of(entries: &[ClusterEntry]) -> Index {
        let mut index = Index { named: entries.iter().map(|entry| entry.of.is_some()).collect(), ..Index::default() };
        for (number, entry) in entries.iter().enumerate() {
            match &entry.of {
                None => {}
                Some(EntryOf::Stages(stages)) => {
                    stages.iter().for_each(|stage| index.stages.entry(*stage).or_default().push(number));
                }
                Some(EntryOf::Sector(sector)) => index.sectors.entry(*sector).or_default().push(number),
                Some(EntryOf::Firm(firm)) => index.firms.entry(*firm).or_default().push(number),
            }
        }
        index
    }

    /// The firms of each entry, and of all of them, within the scope.
    pub(super) fn count(&self, model: &Model, scope: &Scope) -> GroupReading {
        let mut entries: Vec<Option<u64>> = self.named.iter().map(|named| named.then_some(0)).collect();
        let mut all = 0;
        if self.named.contains(&true) {
            for (id, firm) in model.firms.iter().filter(|(_, firm)| scope.holds(firm)) {
                let of: FxHashSet<usize> = self.of_firm(model, id, firm).collect();
                for number in &of {
                    let counted = entries[*number].get_or_insert(0);
                    *counted += firms(firm);
                }
                all += if of.is_empty() { 0 } else { firms(firm) };
            }
        }
        GroupReading { entries, firms: all }
    }

    /// The entries that name the firm, its stage, its sector or one that this is part of.
    fn of_firm<'i>(&'i self, model: &'i Model, id: Id<Firm>, firm: &Firm) -> impl Iterator<Item = usize> + 'i {
        let stage = firm.stage.as_ref().and_then(|stage| self.stages.get(&stage.value));
        let sectors = successors(model.sector_of(firm), |id| model.sectors[*id].within);
        let of_sectors = sectors.filter_map(|sector| self.sectors.get(&sector)).flatten();
        self.firms.get(&id).into_iter().flatten().chain(stage.into_iter().flatten()).chain(of_sectors).copied()
    }
}

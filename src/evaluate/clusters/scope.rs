//! Which firms and arrangements belong to a cluster, and which of its entries counts which firm.

use super::GroupReading;
use crate::model::{
    Arrangement, ArrangementKind, Cluster, ClusterEntry, EntryOf, Firm, Id, Model, Sector, Stage, Territory,
};
use rustc_hash::{FxHashMap, FxHashSet};
use std::iter::successors;

/// Who is where, looked up once for all clusters.
pub(super) struct Atlas {
    /// Everybody, for clusters that leave nobody out.
    everybody: Vec<Id<Firm>>,
    /// The firms that stand in each territory itself.
    firms: Vec<Vec<Id<Firm>>>,
    /// The territories that lie directly in each.
    parts: Vec<Vec<Id<Territory>>>,
    /// The agreements for each territory.
    agreements: Vec<Vec<Id<Arrangement>>>,
    /// The arrangements that each firm takes part in.
    joined: Vec<Vec<Id<Arrangement>>>,
}

impl Atlas {
    pub(super) fn of(model: &Model) -> Atlas {
        let mut atlas = Atlas {
            everybody: model.firms.iter().map(|(id, _)| id).collect(),
            firms: vec![Vec::new(); model.territories.len()],
            parts: vec![Vec::new(); model.territories.len()],
            agreements: vec![Vec::new(); model.territories.len()],
            joined: vec![Vec::new(); model.firms.len()],
        };
        for (id, firm) in model.firms.iter() {
            firm.territory.iter().for_each(|at| atlas.firms[at.value.index()].push(id));
        }
        for (id, territory) in model.territories.iter() {
            territory.within.iter().for_each(|within| atlas.parts[within.index()].push(id));
        }
        for (id, arrangement) in model.arrangements.iter() {
            let own = arrangement.territory.filter(|_| arrangement.kind == ArrangementKind::Agreement);
            own.iter().for_each(|own| atlas.agreements[own.index()].push(id));
            arrangement.members.iter().for_each(|member| atlas.joined[member.firm.index()].push(id));
        }
        atlas
    }
}

/// What belongs to a cluster.
pub(super) struct Scope {
    /// The firms of its territory, in the order of the model; all firms where it states none.
    pub(super) firms: Vec<Id<Firm>>,
    /// The networks and agreements with a member there, and the agreements for the territory, for a part of it, or for
    /// one that holds it.
    pub(super) arrangements: Vec<Id<Arrangement>>,
}

impl Scope {
    pub(super) fn of(model: &Model, atlas: &Atlas, cluster: &Cluster) -> Scope {
        let Some(whole) = cluster.territory else {
            return Scope { firms: atlas.everybody.clone(), arrangements: Vec::new() };
        };
        let mut inside = vec![whole];
        let mut at = 0;
        while let Some(id) = inside.get(at) {
            inside.extend(&atlas.parts[id.index()]);
            at += 1;
        }
        let mut firms: Vec<Id<Firm>> = inside.iter().flat_map(|id| &atlas.firms[id.index()]).copied().collect();
        firms.sort_unstable();
        let around = successors(model.territories[whole].within, |id| model.territories[*id].within);
        let of_place = inside.iter().copied().chain(around).flat_map(|id| &atlas.agreements[id.index()]);
        let of_firms = firms.iter().flat_map(|id| &atlas.joined[id.index()]);
        let mut arrangements: Vec<Id<Arrangement>> = of_place.chain(of_firms).copied().collect();
        arrangements.sort_unstable();
        arrangements.dedup();
        Scope { firms, arrangements }
    }

    pub(super) fn count(&self, model: &Model) -> u64 {
        self.firms.iter().map(|id| model.firms[*id].count).sum()
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
            for id in &scope.firms {
                let firm = &model.firms[*id];
                let of: FxHashSet<usize> = self.of_firm(model, *id, firm).collect();
                for number in &of {
                    let counted = entries[*number].get_or_insert(0);
                    *counted += firm.count;
                }
                all += if of.is_empty() { 0 } else { firm.count };
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

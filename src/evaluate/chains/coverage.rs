//! Which firms stand at each stage of a chain, and which stages lack them.

use super::reading::SideReading;
use crate::model::{Chain, Firm, Id, Model, Stage, Stated};
use rustc_hash::{FxHashMap, FxHashSet};
use std::iter::successors;

/// The firms of the model by stage, and by the names that side groups may bear.
pub(super) struct Coverage {
    of: FxHashMap<Id<Stage>, Vec<Id<Firm>>>,
    counts: FxHashMap<Id<Stage>, u64>,
    /// Firms by their own name and title and by those of their sectors.
    named: FxHashMap<String, u64>,
}

impl Coverage {
    pub(super) fn of(model: &Model) -> Coverage {
        let (mut of, mut counts) = (FxHashMap::<_, Vec<Id<Firm>>>::default(), FxHashMap::default());
        let mut named: FxHashMap<String, u64> = FxHashMap::default();
        for (id, firm) in model.firms.iter() {
            let count = firm.count;
            if let Some(stage) = &firm.stage {
                of.entry(stage.value).or_default().push(id);
                *counts.entry(stage.value).or_insert(0_u64) += count;
            }
            let sectors = successors(model.sector_of(firm), |id| model.sectors[*id].within);
            let headings = std::iter::once(&firm.heading).chain(sectors.map(|id| &model.sectors[id].heading));
            let names: FxHashSet<&str> =
                headings.flat_map(|heading| [heading.name.as_str(), heading.shown()]).collect();
            names.into_iter().for_each(|name| *named.entry(name.to_owned()).or_insert(0) += count);
        }
        Coverage { of, counts, named }
    }

    /// In the order of the model.
    pub(super) fn firms(&self, stage: Id<Stage>) -> &[Id<Firm>] {
        self.of.get(&stage).map_or(&[], Vec::as_slice)
    }

    pub(super) fn count(&self, stage: Id<Stage>) -> u64 {
        self.counts.get(&stage).copied().unwrap_or(0)
    }

    /// The stages without a firm that lie between stages with firms: the chain is broken there. Its ends may lie outside
    /// of the model: inputs from elsewhere, and the consumer. Where a price or margin is given, somebody does the work.
    pub(super) fn missing(&self, model: &Model, chain: &Chain) -> FxHashSet<Id<Stage>> {
        let has_firm = |id: Id<Stage>| !self.firms(id).is_empty();
        let mut before: FxHashSet<Id<Stage>> = FxHashSet::default();
        for id in &chain.stages {
            let supplier = chain.supplier(&model.stages, *id);
            if supplier.is_some_and(|from| has_firm(from) || before.contains(&from)) {
                before.insert(*id);
            }
        }
        let mut after: FxHashSet<Id<Stage>> = FxHashSet::default();
        for id in chain.stages.iter().rev() {
            if has_firm(*id) || after.contains(id) {
                after.extend(chain.supplier(&model.stages, *id));
            }
        }
        let has_money = |id: Id<Stage>| model.stages[id].has_money();
        let missing =
            |id: &&Id<Stage>| !has_firm(**id) && !has_money(**id) && before.contains(*id) && after.contains(*id);
        chain.stages.iter().filter(missing).copied().collect()
    }

    pub(super) fn sides(&self, chain: &Chain) -> [Vec<SideReading>; 3] {
        let read = |names: &[Stated<String>]| {
            let side = |name: &Stated<String>| SideReading {
                name: name.value.clone(),
                firms: self.named.get(&name.value).copied(),
            };
            names.iter().map(side).collect()
        };
        [read(&chain.support_services), read(&chain.related_products), read(&chain.related_services)]
    }
}

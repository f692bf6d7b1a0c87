//! Which places lie in which, and which sectors are part of which.

use super::{Firm, Id, Model, Sector, Territory};
use rustc_hash::{FxHashMap, FxHashSet};
use std::iter::successors;

impl Model {
    /// The sector of a firm: the one it states, or that of the chain it has a stage in.
    pub fn sector_of(&self, firm: &Firm) -> Option<Id<Sector>> {
        let of_chain = || firm.stage.as_ref().and_then(|stage| self.chains[self.stages[stage.value].chain].sector);
        firm.sector.as_ref().map(|sector| sector.value).or_else(of_chain)
    }

    /// The smallest territory that holds all of these; `None` where none does, or where none is given.
    pub fn common_territory(&self, places: impl IntoIterator<Item = Id<Territory>>) -> Option<Id<Territory>> {
        smallest_common(places, |id| self.territories[id].within)
    }

    /// The smallest sector that holds all of these; `None` where none does, or where none is given.
    pub fn common_sector(&self, sectors: impl IntoIterator<Item = Id<Sector>>) -> Option<Id<Sector>> {
        smallest_common(sectors, |id| self.sectors[id].within)
    }

    /// For each of these territories, the widest of them all that holds it.
    pub fn widest_territories(&self, places: &[Id<Territory>]) -> Vec<Id<Territory>> {
        widest_among(places, |id| self.territories[id].within)
    }

    /// For each of these sectors, the widest of them all that it is part of.
    pub fn widest_sectors(&self, sectors: &[Id<Sector>]) -> Vec<Id<Sector>> {
        widest_among(sectors, |id| self.sectors[id].within)
    }

    /// Is `inner` the territory `outer`, or a place in it?
    pub fn lies_in(&self, inner: Id<Territory>, outer: Id<Territory>) -> bool {
        successors(Some(inner), |id| self.territories[*id].within).any(|id| id == outer)
    }

    /// Is `inner` the sector `outer`, or a part of it?
    pub fn is_part_of(&self, inner: Id<Sector>, outer: Id<Sector>) -> bool {
        successors(Some(inner), |id| self.sectors[*id].within).any(|id| id == outer)
    }
}

/// Each thing is walked over once, however many of the given ones lie in it. Circles have been cut.
fn smallest_common<T>(
    things: impl IntoIterator<Item = Id<T>>,
    within: impl Fn(Id<T>) -> Option<Id<T>>,
) -> Option<Id<T>> {
    let mut things = things.into_iter();
    // The way up from the first one: the answer stands on it.
    let way: Vec<Id<T>> = successors(things.next(), |id| within(*id)).collect();
    let mut heights: FxHashMap<Id<T>, usize> = way.iter().enumerate().map(|(height, id)| (*id, height)).collect();
    let mut highest = 0;
    let mut passed = Vec::new();
    for thing in things {
        let mut at = thing;
        let height = loop {
            match heights.get(&at) {
                Some(height) => break *height,
                None => passed.push(at),
            }
            at = within(at)?;
        };
        heights.extend(passed.drain(..).map(|id| (id, height)));
        highest = highest.max(height);
    }
    way.get(highest).copied()
}

/// Each thing is walked over once here, too.
fn widest_among<T>(things: &[Id<T>], within: impl Fn(Id<T>) -> Option<Id<T>>) -> Vec<Id<T>> {
    let given: FxHashSet<Id<T>> = things.iter().copied().collect();
    let mut widest: FxHashMap<Id<T>, Option<Id<T>>> = FxHashMap::default();
    let mut passed = Vec::new();
    let mut found = Vec::with_capacity(things.len());
    for thing in things {
        let mut at = Some(*thing);
        let mut above = None;
        while let Some(id) = at {
            if let Some(known) = widest.get(&id) {
                above = *known;
                break;
            }
            passed.push(id);
            at = within(id);
        }
        while let Some(id) = passed.pop() {
            above = above.or(given.contains(&id).then_some(id));
            widest.insert(id, above);
        }
        found.push(widest[thing].unwrap_or(*thing));
    }
    found
}

//! Who stands apart from the most.

use rustc_hash::FxHashMap;
use std::hash::Hash;

/// The members of a list that have what most have, and the others.
pub(crate) struct Majority<M> {
    /// Never empty where the list is not.
    pub(crate) most: Vec<M>,
    pub(crate) others: Vec<M>,
}

/// Parts a list by what each member has; of two equally large parts, the first one to be listed is the most.
pub(crate) fn majority<M: Copy, T: Copy + Eq + Hash>(members: &[(M, T)]) -> Majority<M> {
    let mut counts: FxHashMap<T, usize> = FxHashMap::default();
    for (_, has) in members {
        *counts.entry(*has).or_default() += 1;
    }
    let highest = counts.values().max().copied();
    let main = members.iter().map(|(_, has)| *has).find(|has| counts.get(has).copied() == highest);
    let (most, others): (Vec<_>, Vec<_>) = members.iter().partition(|(_, has)| Some(*has) == main);
    let of = |part: Vec<(M, T)>| part.into_iter().map(|(member, _)| member).collect();
    Majority { most: of(most), others: of(others) }
}

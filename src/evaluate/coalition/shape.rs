//! Do sets of members gain by joining, and does a firm add more to a larger set?

use super::sets::Sets;

/// Pairs of sets that are compared at most.
const MAX_PAIRS: u64 = 2_000_000;

/// A way for all members to stay in several groups, and what these come to together.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Split {
    pub(crate) groups: Vec<u64>,
    pub(crate) worth: f64,
}

/// What was found of how sets join; `None` where there are too many pairs of sets.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Shape {
    /// Do two sets that join never come to less than apart?
    pub(crate) superadditive: Option<bool>,
    /// Does a firm never add less to a larger set?
    pub(crate) convex: Option<bool>,
    /// The best split of all, where it is worth more than all together.
    pub(crate) best_split: Option<Split>,
}

/// Looks at a game of which every set is known.
pub(crate) fn shape(sets: &Sets, worth: &[f64]) -> Shape {
    if !sets.are_all() {
        return Shape::default();
    }
    let nothing = 1e-9 * super::core::scale(worth);
    let convex = convex(sets, worth, nothing);
    let pairs = sets.types.iter().try_fold(1_u64, |pairs, of| {
        pairs.checked_mul((of.size + 1).checked_mul(of.size + 2)? / 2).filter(|pairs| *pairs <= MAX_PAIRS)
    });
    if pairs.is_none() {
        // A convex game is superadditive.
        return Shape { superadditive: convex.filter(|convex| *convex), convex, best_split: None };
    }
    let (superadditive, best_split) = joining(sets, worth, nothing);
    Shape { superadditive: Some(superadditive), convex, best_split }
}

/// Every set against every way to part it in two.
fn joining(sets: &Sets, worth: &[f64], nothing: f64) -> (bool, Option<Split>) {
    let strides = sets.strides();
    let mut best: Vec<f64> = worth.to_vec();
    let mut part_of: Vec<u64> = vec![0; worth.len()];
    let mut superadditive = true;
    for set in 1..sets.count() {
        let counts = sets.counts(set);
        let mut part = vec![0_u64; counts.len()];
        let mut number = 0;
        // All parts of the set, in the order of their numbers; one half of them is enough.
        while let Some(up) = (0..counts.len()).find(|of| part[*of] < counts[*of]) {
            for of in 0..up {
                number -= part[of] * strides[of];
                part[of] = 0;
            }
            part[up] += 1;
            number += strides[up];
            if number > set - number {
                continue;
            }
            let (one, rest) = (number as usize, (set - number) as usize);
            if rest == 0 {
                continue;
            }
            superadditive &= worth[one] + worth[rest] <= worth[set as usize] + nothing;
            let apart = best[one] + best[rest];
            if apart > best[set as usize] + nothing {
                best[set as usize] = apart;
                part_of[set as usize] = number;
            }
        }
    }
    let all = sets.count() - 1;
    let gains = best[all as usize] > worth[all as usize] + nothing;
    let split = gains.then(|| Split { groups: groups(&part_of, all), worth: best[all as usize] });
    (superadditive, split)
}

fn groups(part_of: &[u64], all: u64) -> Vec<u64> {
    let (mut open, mut groups) = (vec![all], Vec::new());
    while let Some(set) = open.pop() {
        match part_of[set as usize] {
            0 => groups.push(set),
            part => open.extend([part, set - part]),
        }
    }
    groups.sort_unstable();
    groups
}

/// Two firms that join a set add no less together than one by one; that suffices for all sets.
fn convex(sets: &Sets, worth: &[f64], nothing: f64) -> Option<bool> {
    let types = sets.types.len() as u64;
    sets.count().checked_mul(types * types).filter(|work| *work <= 500 * MAX_PAIRS)?;
    let strides = sets.strides();
    let mut counts = vec![0_u64; sets.types.len()];
    for set in 0..sets.count() {
        for one in 0..strides.len() {
            for other in one..strides.len() {
                let needed = if one == other { 2 } else { 1 };
                if counts[one] + needed > sets.types[one].size || counts[other] + needed > sets.types[other].size {
                    continue;
                }
                let with = |stride: u64| worth[(set + stride) as usize];
                let both = with(strides[one] + strides[other]) + worth[set as usize];
                if with(strides[one]) + with(strides[other]) > both + nothing {
                    return Some(false);
                }
            }
        }
        if let Some(up) = (0..counts.len()).find(|of| counts[*of] < sets.types[*of].size) {
            counts[..up].fill(0);
            counts[up] += 1;
        }
    }
    Some(true)
}

//! What a game of sets says of an arrangement and of ways to share it.

use super::core::{least_core, scale, worst};
use super::game::Game;
use super::nucleolus::nucleolus;
use super::reading::*;
use super::sets::Sets;
use super::shape::shape;
use super::shapley::shapley;
use super::sizes::Sizes;
use super::window::Window;
use crate::evaluate::Stop;

/// What the arrangement itself comes to, expected.
pub(crate) struct Declared {
    /// All members together.
    pub(crate) npv: f64,
    /// Its standard deviation over the samples.
    pub(crate) sd: f64,
    /// One firm of each member; `None` where they share by contribution and that was not worked out.
    pub(crate) members: Option<Vec<f64>>,
    /// What one firm of each member sells in a year, where all say so.
    pub(crate) sales: Option<Vec<f64>>,
}

/// Reads everything off a game.
pub(crate) fn stability(game: &Game, declared: &Declared, stop: &Stop) -> Stability {
    let sets = &game.sets;
    let (values, errors) = shapley(sets, &game.worth);
    let surplus =
        game.of_all() - game.alone.iter().zip(&sets.types).map(|(alone, of)| alone * of.size as f64).sum::<f64>();
    // The arrangement is what it is declared to be: its own npv is what there is to share.
    let mut worth = game.worth.clone();
    with_all(sets, &mut worth, declared.npv);
    let shift = (declared.npv - game.of_all()) / sets.firms().max(1) as f64;
    let core = least_core(sets, &worth, stop);
    let found = nucleolus(sets, &worth, &game.alone, stop);
    let shape = shape(sets, &worth);
    let nothing = 1e-9 * scale(&worth);
    let standing = |player: usize| {
        let (of, (firm, count)) = (game.type_of(player), game.players[player]);
        let gained = values[of] - game.alone[of];
        let power = (surplus.abs() > nothing && sets.firms() >= 2).then(|| gained / surplus);
        let nucleolus = found.as_ref().ok().map(|shares| shares[of]);
        MemberStanding { firm, count, shapley: values[of] + shift, nucleolus, power }
    };
    let members: Vec<MemberStanding> = (0..game.players.len()).map(standing).collect();
    let sharings = sharings(game, &worth, declared, &members);
    let as_declared = sharings.iter().find(|test| test.kind == SharingKind::Declared);
    Stability {
        in_core: as_declared.is_some_and(|test| test.in_core),
        worst: as_declared.and_then(|test| test.worst.clone()),
        superadditive: shape.superadditive,
        convex: shape.convex,
        // Where only some sets were looked at, an empty core is certain and another is not.
        core_empty: core.as_ref().map(|core| core.epsilon > nothing).filter(|empty| *empty || sets.are_all()),
        least_core: core.map(|core| if core.epsilon.abs() <= nothing { 0.0 } else { core.epsilon }),
        best_split: shape.best_split.map(|split| (groups(game, &split.groups), split.worth)),
        no_nucleolus: found.err(),
        sharings,
        window: game.window.as_ref().map(|window| window_of(game, window)),
        chance: None,
        sizes: Sizes::default(),
        sampled: sampled(game, declared, errors),
        members,
    }
}

/// The same game, where all together have what the arrangement comes to.
fn with_all(sets: &Sets, worth: &mut [f64], npv: f64) {
    if sets.are_all() {
        worth.iter_mut().last().into_iter().for_each(|all| *all = npv);
        return;
    }
    let length = sets.firms().max(1) as usize;
    worth.iter_mut().skip(length - 1).step_by(length).for_each(|all| *all = npv);
}

fn sampled(game: &Game, declared: &Declared, errors: Option<Vec<f64>>) -> Option<SetsSampled> {
    let orders = (!game.sets.are_all()).then(|| game.sets.orders().len() as u64);
    (orders.is_some() || game.samples.is_some()).then(|| SetsSampled {
        orders,
        groups: game.sets.count(),
        shapley_error: errors.map(|errors| errors.into_iter().fold(0.0, f64::max)),
        samples: game.samples,
        worth_error: game.samples.map(|samples| declared.sd / (samples as f64).sqrt()),
    })
}

fn window_of(game: &Game, window: &Window) -> MemberWindow {
    MemberWindow {
        minimum: window.sizes().next().map(|(size, set)| (size, group(game, set))),
        any: window.any(),
        maximum: window.sizes().next_back().map(|(size, _)| size),
    }
}

/// The members of a set, the first firms of each type.
pub(super) fn group(game: &Game, set: u64) -> Group {
    taken(game, set, &mut vec![0; game.sets.types.len()])
}

/// Sets without a member in common: of each type, one after the other.
fn groups(game: &Game, sets: &[u64]) -> Vec<Group> {
    let mut before = vec![0; game.sets.types.len()];
    sets.iter().map(|set| taken(game, *set, &mut before)).collect()
}

/// The members of a set, after those of each type that are taken.
fn taken(game: &Game, set: u64, before: &mut [u64]) -> Group {
    let counts = game.sets.counts(set);
    let mut group = Vec::new();
    for ((of, left), before) in game.sets.types.iter().zip(counts).zip(before) {
        let (mut skip, mut left) = (*before, left);
        *before += left;
        for (player, count) in &of.players {
            let skipped = skip.min(*count);
            let some = left.min(*count - skipped);
            (skip, left) = (skip - skipped, left - some);
            if some > 0 {
                group.push((*player, game.players[*player].0, some));
            }
        }
    }
    group.sort_unstable_by_key(|(player, _, _)| *player);
    group.into_iter().map(|(_, firm, count)| (firm, count)).collect()
}

fn sharings(game: &Game, worth: &[f64], declared: &Declared, members: &[MemberStanding]) -> Vec<SharingTest> {
    let firms: f64 = game.players.iter().map(|(_, count)| *count as f64).sum();
    let mut tests = Vec::new();
    if let Some(shares) = &declared.members {
        tests.push(test(game, worth, SharingKind::Declared, shares.clone()));
    }
    tests.push(test(game, worth, SharingKind::Equal, vec![declared.npv / firms; members.len()]));
    if let Some(sales) = &declared.sales {
        let all: f64 = sales.iter().zip(members).map(|(sales, member)| sales * member.count as f64).sum();
        if all > 0.0 {
            let shares = sales.iter().map(|sales| declared.npv * sales / all).collect();
            tests.push(test(game, worth, SharingKind::BySales, shares));
        }
    }
    tests.push(test(game, worth, SharingKind::Shapley, members.iter().map(|member| member.shapley).collect()));
    if let Some(shares) = members.iter().map(|member| member.nucleolus).collect::<Option<Vec<f64>>>() {
        tests.push(test(game, worth, SharingKind::Nucleolus, shares));
    }
    tests
}

/// Holds a sharing against every set. Members of one type may be given different parts: then each firm is looked at
/// for itself where that can be done, the least favoured first.
fn test(game: &Game, worth: &[f64], kind: SharingKind, shares: Vec<f64>) -> SharingTest {
    let sets = &game.sets;
    let nothing = 1e-9 * scale(worth);
    let alone = |player: usize| game.alone[game.type_of(player)];
    let everyone_gains = shares.iter().enumerate().all(|(player, share)| *share >= alone(player) - nothing);
    // Of like members those with least leave first; the mean of the least is what a set of so many would leave behind.
    let (ordered, least) = least_first(game, &shares);
    let found = match least {
        Some(of_types) => worst(sets, worth, &of_types),
        None => worst_of_parts(sets, worth, &ordered),
    };
    let leaving = found.map(|(set, gain)| Leaving { group: group_of_least(game, set, &shares), gain });
    SharingTest { kind, shares, everyone_gains, in_core: leaving.is_none(), worst: leaving, holds: None }
}

/// For each type what its firms have, the least first; one number a type where they all have the same.
fn least_first(game: &Game, shares: &[f64]) -> (Vec<Vec<f64>>, Option<Vec<f64>>) {
    let mut ordered = Vec::with_capacity(game.sets.types.len());
    for of in &game.sets.types {
        let mut parts: Vec<f64> = Vec::new();
        let mut players: Vec<&(usize, u64)> = of.players.iter().collect();
        players.sort_by(|one, other| shares[one.0].total_cmp(&shares[other.0]));
        let distinct = players.windows(2).any(|pair| shares[pair[0].0] != shares[pair[1].0]);
        let counted = |(player, count): &&(usize, u64)| (shares[*player], if distinct { *count } else { 1 });
        for (share, count) in players.iter().map(counted) {
            parts.extend(std::iter::repeat_n(share, count as usize));
        }
        if !distinct {
            parts.truncate(1);
        }
        ordered.push(parts);
    }
    let same = ordered.iter().all(|parts| parts.len() == 1);
    let least = same.then(|| ordered.iter().map(|parts| parts[0]).collect());
    (ordered, least)
}

/// As [`worst`], where like members have different parts.
fn worst_of_parts(sets: &Sets, worth: &[f64], parts: &[Vec<f64>]) -> Option<(u64, f64)> {
    let sums: Vec<Vec<f64>> = parts
        .iter()
        .zip(&sets.types)
        .map(|(parts, of)| {
            let mut sum = 0.0;
            let added = (0..of.size as usize).map(|firm| {
                sum += parts.get(firm).or(parts.last()).copied().unwrap_or(0.0);
                sum
            });
            std::iter::once(0.0).chain(added).collect()
        })
        .collect();
    let nothing = 1e-9 * scale(worth);
    let mut worst: Option<(u64, f64, f64)> = None;
    for set in 1..sets.count() {
        let counts = sets.counts(set);
        let size: u64 = counts.iter().sum();
        if size == sets.firms() {
            continue;
        }
        let given: f64 = counts.iter().zip(&sums).map(|(count, sums)| sums[*count as usize]).sum();
        let gain = worth[set as usize] - given;
        let each = gain / size as f64;
        if gain > nothing && worst.is_none_or(|(_, _, most)| each > most + 1e-9 * most.abs()) {
            worst = Some((set, gain, each));
        }
    }
    worst.map(|(set, gain, _)| (set, gain))
}

/// The members of a set, of like ones those who have least.
fn group_of_least(game: &Game, set: u64, shares: &[f64]) -> Group {
    let counts = game.sets.counts(set);
    let mut chosen = Vec::new();
    for (of, mut left) in game.sets.types.iter().zip(counts) {
        let mut players: Vec<(usize, u64)> = of.players.clone();
        players.sort_by(|one, other| shares[one.0].total_cmp(&shares[other.0]));
        for (player, count) in players {
            let some = left.min(count);
            left -= some;
            if some > 0 {
                chosen.push((player, game.players[player].0, some));
            }
        }
    }
    chosen.sort_unstable_by_key(|(player, _, _)| *player);
    chosen.into_iter().map(|(_, firm, count)| (firm, count)).collect()
}

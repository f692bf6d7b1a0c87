//! In how many of the samples would no group of members do better apart?
//!
//! ```text
//! holds(s) = for every S ≠ ∅, N:  worth_s(S) ≤ Σ_{i∈S} x_{i,s}
//! ```
//!
//! worth_s(S) is what S has in a sample of what it decides on expected values ([`Decided`]): nobody knows the draw
//! before. x_{i,s} is what the sharing leaves a firm in the same sample.

use super::decided::Decided;
use super::game::{ALL_SAMPLES, Game, LEAST_SAMPLES, Tools};
use super::mixed::{Known, Mixed};
use super::payout::{self, Given, Parts};
use super::reading::{Chance, SharingKind, SharingTest};
use super::sets::Sets;
use super::terms::Terms;
use crate::evaluate::ledger::Timeline;
use crate::evaluate::money::{AT_ONCE, Accounts, Alone};
use crate::evaluate::program::operate::add_scaled;
use crate::evaluate::program::{Program, Value, Wanted, shared_out};
use crate::evaluate::{Draws, Sampling};
use std::ops::Range;
use std::sync::Arc;

/// Operations for which fewer samples, and then fewer groups, are looked at.
const MAX_WORK: u64 = 60_000_000;
/// The least number of groups that are looked at.
const LEAST_GROUPS: u64 = 64;
/// Sets of which the nearest are looked for by every way of sharing.
const MAX_COMPARED: u64 = 1 << 14;
/// Groups whose parts are worked out at once.
const GROUPS_AT_ONCE: usize = 2_048;
/// Samples that are looked at at once.
const SAMPLES_AT_ONCE: usize = 128;

/// What members have in each sample.
pub(crate) struct Had {
    /// One firm of each, in their order; `None` where that was not worked out.
    pub(crate) members: Option<Vec<Value>>,
    /// All together.
    pub(crate) all: Value,
    /// What all together expect.
    pub(crate) expected: f64,
}

/// In how many of the samples each way of sharing holds, beside how many were looked at; `None` where something has no
/// finite value. Where nothing is drawn it holds or not, and there is no chance to speak of.
pub(crate) fn chance(
    accounts: &Accounts<'_>,
    (terms, alone, game): (&Terms, &Alone, &Game),
    (tests, had): (&mut [SharingTest], &Had),
    timeline: &mut Timeline,
    tools: &mut Tools<'_, '_>,
) -> Option<Chance> {
    let decided = Decided::of(accounts, terms, alone, timeline, tools);
    let drawn: Vec<Value> = decided.parts.keys().map(|(drawn, _)| *drawn).collect();
    let others = had.members.iter().flatten().copied().chain([had.all]);
    let columns: Vec<Value> = drawn.into_iter().chain(others).collect();
    if decided.mixed.is_empty() && columns.iter().all(|value| value.certain().is_some()) {
        tests.iter_mut().for_each(|test| test.holds = Some(f64::from(u8::from(test.in_core))));
        return None;
    }
    let program = &tools.reckoner.program;
    let pairs: Vec<_> = decided.parts.keys().copied().filter(|(_, mixed)| *mixed != Value::ONE).collect();
    let mixed = Mixed::of(program, tools.separator, &pairs);
    let before = Mixed::of(program, tools.separator, &decided.mixed);
    let work = decided.parts.len() as u64 + 2 * tests.len() as u64 + 4 + 8 * (mixed.work() + before.work());
    let Extent { samples, groups, compared } = extent(game, tests, work, columns.len() as u64, tools.sampling.samples);
    let all_groups = groups.is_none();
    let groups = groups.unwrap_or_else(|| (0..game.sets.count()).filter(|set| is_part(game, *set)).collect());
    let sampling = Sampling { samples, ..tools.sampling.clone() };
    let ran = program.run(Wanted { means: &[], columns: &columns }, &sampling);
    if ran.not_finite.is_some() || groups.is_empty() {
        return None;
    }
    let looking = Looking { game, program, decided: &decided, mixed, before, sampling: &sampling };
    let held = looking.held(&groups, &tests[..compared], had, &ran.columns)?;
    for (test, held) in tests.iter_mut().zip(held) {
        test.holds = Some(held as f64 / samples as f64);
    }
    Some(Chance { samples, groups: groups.len() as u64, all_groups })
}

/// Is it a group of some members, and not of all?
fn is_part(game: &Game, set: u64) -> bool {
    let size: u64 = game.sets.counts(set).iter().sum();
    size > 0 && size < game.sets.firms()
}

/// What is looked at.
struct Extent {
    samples: u64,
    /// In ascending order; `None`: all of them.
    groups: Option<Vec<u64>>,
    /// For how many of the ways of sharing.
    compared: usize,
}

/// Fewer samples first, down to the least; then the groups that expect to be nearest to leaving only.
fn extent(game: &Game, tests: &[SharingTest], work: u64, columns: u64, samples: u64) -> Extent {
    let sets = game.sets.count().max(1);
    let least = LEAST_SAMPLES.min(samples);
    let fewer = |most: u64| most.clamp(least, samples.max(least));
    let affordable =
        (ALL_SAMPLES / sets).min(AT_ONCE / columns.max(1)).min(MAX_WORK / sets.saturating_mul(work).max(1));
    let samples = fewer(affordable);
    let most = (MAX_WORK / samples.saturating_mul(work).max(1)).max(LEAST_GROUPS);
    // Half as much again is still fine, rather than to leave groups out.
    if sets <= most + most / 2 {
        return Extent { samples, groups: None, compared: tests.len() };
    }
    let compared = if sets <= MAX_COMPARED { tests.len() } else { 1 };
    let each = (most / compared.max(1) as u64).max(1) as usize;
    let mut groups: Vec<u64> = tests[..compared].iter().flat_map(|test| nearest(game, test, each)).collect();
    groups.sort_unstable();
    groups.dedup();
    Extent { samples, groups: Some(groups), compared }
}

/// The groups that have least more, per firm, than they expect by themselves.
fn nearest(game: &Game, test: &SharingTest, count: usize) -> Vec<u64> {
    let least_of = |of: &super::sets::Type| {
        let shares = of.players.iter().map(|(player, _)| test.shares[*player]);
        shares.fold(f64::INFINITY, f64::min)
    };
    let of_types: Vec<f64> = game.sets.types.iter().map(least_of).collect();
    let mut all: Vec<(f64, u64)> = Vec::with_capacity(game.sets.count() as usize);
    let firms = game.sets.firms();
    game.sets.walk(&of_types, |set, size, given| {
        if size > 0 && size < firms {
            all.push(((given - game.worth[set]) / size as f64, set as u64));
        }
    });
    let by_distance = |one: &(f64, u64), other: &(f64, u64)| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1));
    if count < all.len() {
        all.select_nth_unstable_by(count, by_distance);
        all.truncate(count);
    }
    all.into_iter().map(|(_, set)| set).collect()
}

struct Looking<'a> {
    game: &'a Game,
    program: &'a Program,
    decided: &'a Decided,
    mixed: Mixed,
    before: Mixed,
    sampling: &'a Sampling,
}

/// Some groups.
struct Groups {
    counts: Vec<Vec<u64>>,
    /// For each which columns it has a part in, and how much.
    shares: Vec<Vec<(usize, f64)>>,
    /// How much of what is mixed each has.
    times: Vec<Vec<f64>>,
    known: Option<Known>,
    /// By way of sharing, then by group.
    given: Vec<Vec<Given>>,
}

impl Looking<'_> {
    /// In how many samples each way of sharing holds.
    fn held(&self, groups: &[u64], tests: &[SharingTest], had: &Had, columns: &[Vec<f64>]) -> Option<Vec<u64>> {
        let samples = self.sampling.samples as usize;
        let ranges: Vec<Range<usize>> =
            (0..samples).step_by(SAMPLES_AT_ONCE).map(|from| from..(from + SAMPLES_AT_ONCE).min(samples)).collect();
        let ways: Vec<Option<Parts>> = tests
            .iter()
            .map(|test| (test.kind != SharingKind::Declared).then(|| Parts::of(self.game, test, had.expected)))
            .collect();
        let mut broken = vec![vec![vec![false; SAMPLES_AT_ONCE]; ways.len()]; ranges.len()];
        for some in groups.chunks(GROUPS_AT_ONCE) {
            let some = self.groups(some, &ways)?;
            let pieces: Vec<(&Range<usize>, &Vec<Vec<bool>>)> = ranges.iter().zip(&broken).collect();
            let look = |(range, broken): &(&Range<usize>, &Vec<Vec<bool>>)| {
                let mut broken = (*broken).clone();
                self.look(&some, (had, columns), (*range).clone(), &mut broken);
                broken
            };
            broken = shared_out(&pieces, self.sampling.threads, look);
        }
        let held = |way: usize| {
            let of_range = |(range, broken): (&Range<usize>, &Vec<Vec<bool>>)| {
                broken[way][..range.len()].iter().filter(|broken| !**broken).count() as u64
            };
            ranges.iter().zip(&broken).map(of_range).sum()
        };
        Some((0..ways.len()).map(held).collect())
    }

    /// What some groups have a part in.
    fn groups(&self, groups: &[u64], ways: &[Option<Parts>]) -> Option<Groups> {
        let (types, players) = (self.game.sets.types.clone(), self.game.players.len());
        let counts: Vec<Vec<u64>> = groups.iter().map(|set| self.game.sets.counts(*set)).collect();
        let sets = Sets::listed(types, players, counts.clone());
        let means = match self.decided.mixed.as_slice() {
            [] => Vec::new(),
            _ => self.before.means(self.program, &sets, groups.len(), self.sampling)?,
        };
        let columns: Vec<Value> = self.decided.parts.values().copied().collect();
        let draws = Draws::Sets(Arc::new(sets.from(0, means)));
        let over = Sampling { samples: groups.len() as u64, draws, ..self.sampling.clone() };
        let ran = self.program.run(Wanted { means: &[], columns: &columns }, &over);
        if ran.not_finite.is_some() {
            return None;
        }
        let mut shares = vec![Vec::new(); groups.len()];
        let mut times = Vec::new();
        for (number, ((_, mixed), column)) in self.decided.parts.keys().zip(ran.columns).enumerate() {
            if *mixed != Value::ONE {
                times.push(column);
                continue;
            }
            let taken = shares.iter_mut().zip(column).filter(|(_, share)| *share != 0.0);
            taken.for_each(|(shares, share)| shares.push((number, share)));
        }
        let known = if times.is_empty() { None } else { Some(self.mixed.known(self.program, &sets, self.sampling)?) };
        let given = ways.iter().map(|way| match way {
            Some(way) => counts.iter().map(|counts| way.given(counts)).collect(),
            None => Vec::new(),
        });
        Some(Groups { given: given.collect(), counts, shares, times, known })
    }

    /// Marks the samples in which one of the groups would do better apart.
    fn look(
        &self,
        groups: &Groups,
        (had, columns): (&Had, &[Vec<f64>]),
        samples: Range<usize>,
        broken: &mut [Vec<bool>],
    ) {
        let width = samples.len();
        let first = self.decided.parts.len();
        let column = |number: usize| &columns[number][samples.clone()];
        let all = column(columns.len() - 1);
        let declared = had.members.as_ref().map(|members| {
            let same = |player: usize| members.iter().position(|other| *other == members[player]).unwrap_or(player);
            payout::Declared::of(self.game, width, &|player| (same(player), column(first + player).to_vec()))
        });
        let count = groups.counts.len();
        let mut mixed = vec![0.0; if groups.known.is_some() { count * width } else { 0 }];
        if let Some(known) = &groups.known {
            self.mixed.add_up(known, samples.clone(), &groups.times, &mut mixed);
        }
        // What is no more than rounding beside what sets come to is nothing.
        let nothing = 1e-9 * super::core::scale(&self.game.worth);
        let mut sums = vec![vec![0.0; width]; self.game.sets.types.len() + 1];
        let mut worth = vec![0.0; width];
        let mut before: Option<&[u64]> = None;
        for (group, counts) in groups.counts.iter().enumerate() {
            worth.fill(0.0);
            groups.shares[group].iter().for_each(|(number, share)| add_scaled(column(*number), *share, &mut worth));
            if groups.known.is_some() {
                worth.iter_mut().zip(mixed[group..].iter().step_by(count)).for_each(|(worth, mixed)| *worth += mixed);
            }
            if let Some(declared) = &declared {
                declared.sums(counts, before, &mut sums);
                before = Some(counts);
            }
            for (broken, given) in broken.iter_mut().zip(&groups.given) {
                let broken = broken.iter_mut().zip(&worth);
                match given.get(group) {
                    None => broken.zip(&sums[0]).for_each(|((broken, worth), had)| {
                        *broken |= worth - had > nothing + 1e-9 * worth.abs();
                    }),
                    Some(given) => broken.zip(all).for_each(|((broken, worth), all)| {
                        let part = if *all >= 0.0 { given.of_gain } else { given.of_loss };
                        *broken |= worth - (part * all + given.fixed) > nothing + 1e-9 * worth.abs();
                    }),
                }
            }
        }
    }
}

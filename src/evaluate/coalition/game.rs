//! worth(S) for every set of members, or for those met along sampled orders.
//!
//! ```text
//! worth({i}) = Σ_a max(0, V_a({i}))
//! worth(S)   = max(C(S) + Σ_a max(0, V_a(S), Σ_{i∈S} max(0, V_a({i}))), Σ_{i∈S} worth({i}))
//! ```

use super::alike;
use super::mixed::Mixed;
use super::separate::{Form, Separator, Sum};
use super::sets::{Sets, Type};
use super::terms::Terms;
use super::window::Window;
use crate::evaluate::expressions::Reckoner;
use crate::evaluate::money::{Accounts, Alone, Means};
use crate::evaluate::program::{Binary, Program, Value, Wanted};
use crate::evaluate::sampling::{StreamKey, shuffle};
use crate::evaluate::{Draws, Sampling};
use crate::limits::MAX_SETS;
use crate::model::{Firm, Id, StructureKind};
use indexmap::IndexMap;
use std::sync::Arc;

/// Sets times samples up to which every sample is used.
pub(super) const ALL_SAMPLES: u64 = 100_000_000;
/// The least samples that means are taken over.
pub(super) const LEAST_SAMPLES: u64 = 1_024;
/// Operations beyond which not every set is worked out sample by sample.
const MAX_WORK: u64 = 2_000_000_000;
/// Sets that are worked out in one run.
const AT_ONCE: u64 = 1 << 16;
/// Sets up to which shares by contribution are worked out for each of them.
const MAX_SHARED: u64 = 1 << 10;
/// Sets that are next to nothing to work out.
const FEW_SETS: u64 = 1 << 4;
/// Firms of the members together up to which orders are sampled.
const MAX_FIRMS: u64 = 1_000;
/// Firms times firms times orders that are sampled at most.
const ORDERS_BUDGET: u64 = 4_000_000;

/// The worth of sets of members, expected.
#[derive(Debug, Clone)]
pub(crate) struct Game {
    pub(crate) players: Vec<(Id<Firm>, u64)>,
    pub(crate) sets: Sets,
    /// In the order of the sets.
    pub(crate) worth: Vec<f64>,
    /// worth({i}), by type.
    pub(crate) alone: Vec<f64>,
    /// How many samples the means were taken over, where not all of them.
    pub(crate) samples: Option<u64>,
    /// What each set comes to as declared, and where it goes on at all; only where members share by contribution.
    pub(crate) declared: Vec<Option<f64>>,
    /// In which sets everybody takes part; `None` where that was not worked out.
    pub(crate) window: Option<Window>,
}

impl Game {
    /// The worth of all members.
    pub(crate) fn of_all(&self) -> f64 {
        self.worth.last().copied().unwrap_or(0.0)
    }

    /// The type of each player.
    pub(crate) fn type_of(&self, player: usize) -> usize {
        let of = self.sets.types.iter().position(|of| of.players.iter().any(|(number, _)| *number == player));
        of.unwrap_or(0)
    }
}

/// What a game is worked out with.
pub(crate) struct Tools<'r, 'm> {
    pub(crate) reckoner: &'r mut Reckoner<'m>,
    pub(crate) separator: &'r mut Separator,
    pub(crate) means: &'r Means,
    pub(crate) sampling: &'r Sampling,
}

/// Columns for any set of members.
struct Columns {
    worth: Value,
    /// Does everybody of the set take part? An answer.
    everybody: Option<Value>,
    size: Value,
    /// All actions together, as declared, and coordination.
    parts: [Value; 2],
    /// Does the set go on together? An answer.
    goes_on: Value,
    /// What has to be meant sample by sample.
    mixed: Vec<(Value, Value)>,
}

/// Works the worth of sets out. `None` where there are too many for it.
pub(crate) fn game(accounts: &Accounts<'_>, terms: &Terms, alone: &Alone, tools: &mut Tools<'_, '_>) -> Option<Game> {
    let with_window = !terms.members.is_empty();
    let found = attempt(accounts, terms, alone, with_window, tools);
    if !with_window {
        let window = |game: &Game| if terms.by_contribution { game.shared_window() } else { None };
        return found.map(|game| Game { window: window(&game), ..game });
    }
    // Who takes part in which set may need more than the worth of sets does.
    if tools.sampling.few_sets { found } else { found.or_else(|| attempt(accounts, terms, alone, false, tools)) }
}

fn attempt(
    accounts: &Accounts<'_>,
    terms: &Terms,
    alone: &Alone,
    with_window: bool,
    tools: &mut Tools<'_, '_>,
) -> Option<Game> {
    let columns = columns(accounts, terms, alone, with_window, tools);
    let program = &tools.reckoner.program;
    // Where members share by contribution, who takes part in which set follows from the worth of its parts.
    let fourth = columns.everybody.unwrap_or(columns.goes_on);
    let more = [fourth, columns.parts[0], columns.parts[1]];
    let wanted: Vec<Value> = [columns.worth, columns.size].into_iter().chain(more).collect();
    let counts: Vec<u64> = terms.players.iter().map(|(_, count)| *count).collect();
    let mut types = alike::types(program, &wanted, &counts);
    if !columns.mixed.is_empty() {
        // What is worked out sample by sample is not looked through.
        types = counts
            .iter()
            .enumerate()
            .map(|(player, size)| Type { players: vec![(player, *size)], size: *size })
            .collect();
    }
    if tools.sampling.few_sets && !is_cheap(terms, &columns, &types) {
        return None;
    }
    let mixed = Mixed::of(program, tools.separator, &columns.mixed);
    let all = Sets::all(types.clone(), counts.len(), MAX_SETS);
    let drawn = |sets: &Sets| {
        let fewer = (ALL_SAMPLES / sets.count().max(1)).max(LEAST_SAMPLES);
        tools.sampling.samples.min(if columns.mixed.is_empty() { u64::MAX } else { fewer })
    };
    let fits = |sets: &Sets| mixed.work().saturating_mul(drawn(sets)).saturating_mul(sets.count()) <= MAX_WORK;
    let sets = match all.filter(|sets| fits(sets)) {
        Some(sets) => sets,
        None => {
            let sets = along(accounts, types, counts.len(), tools.sampling.seed)?;
            Some(sets).filter(|sets| fits(sets) && with_window == columns.everybody.is_some())?
        }
    };
    let samples = drawn(&sets);
    let sampling = Sampling { samples, ..tools.sampling.clone() };
    let Ran { worth, window, declared } = run(program, &columns, &wanted, &mixed, &sets, &sampling)?;
    let declared = if terms.by_contribution { declared } else { Vec::new() };
    let alone =
        sets.types.iter().map(|of| of.players.first().map_or(0.0, |(player, _)| alone.worth(terms.players[*player].0)));
    let alone = alone.collect();
    let fewer = (samples < tools.sampling.samples).then_some(samples);
    let players = terms.players.clone();
    Some(Game { players, alone, samples: fewer, window: window.filter(|_| sets.are_all()), sets, worth, declared })
}

/// Is a game worked out even where sets are spared? Of like members it is soon done, and an error may rest on it: no
/// size that pays. Where members share by contribution, all figures rest on it.
fn is_cheap(terms: &Terms, columns: &Columns, types: &[Type]) -> bool {
    let sets = types.iter().try_fold(1_u64, |sets, of| sets.checked_mul(of.size + 1));
    let few = columns.mixed.is_empty() && sets.is_some_and(|sets| sets <= FEW_SETS);
    terms.by_contribution || types.len() <= 1 || few
}

/// Orders in which the firms may come together.
fn along(accounts: &Accounts<'_>, types: Vec<Type>, players: usize, seed: u64) -> Option<Sets> {
    let firms: u64 = types.iter().map(|of| of.size).sum();
    if firms > MAX_FIRMS {
        return None;
    }
    let count = (ORDERS_BUDGET / (firms * firms).max(1)).clamp(64, 2_000);
    let key = StreamKey::of("orders").with(&accounts.arrangement.heading.name);
    let mut orders = Vec::with_capacity(count as usize);
    let of_type = |(number, of): (usize, &Type)| std::iter::repeat_n(number as u32, of.size as usize);
    let firms: Vec<u32> = types.iter().enumerate().flat_map(of_type).collect();
    for pair in 0..count / 2 {
        let mut order = firms.clone();
        shuffle(key.nth(pair), seed, &mut order);
        // Who comes last in one order comes first in the other: what both add varies less.
        let turned = order.iter().rev().copied().collect();
        orders.extend([order, turned]);
    }
    Some(Sets::along(types, players, orders))
}

/// What came of the columns.
struct Ran {
    worth: Vec<f64>,
    window: Option<Window>,
    declared: Vec<Option<f64>>,
}

/// Runs the columns over the sets, some at a time.
fn run(
    program: &Program,
    columns: &Columns,
    wanted: &[Value],
    mixed: &Mixed,
    sets: &Sets,
    sampling: &Sampling,
) -> Option<Ran> {
    let mut worth = Vec::with_capacity(sets.count() as usize);
    let mut declared = Vec::new();
    let mut window = columns.everybody.map(|_| Window::default());
    let mut first = 0;
    while first < sets.count() {
        if sampling.stop.is_asked() {
            return None;
        }
        let count = AT_ONCE.min(sets.count() - first);
        let some = sets.from(first, Vec::new());
        let given = match columns.mixed.as_slice() {
            [] => Vec::new(),
            _ => mixed.means(program, &some, count as usize, sampling)?,
        };
        let draws = Draws::Sets(Arc::new(sets.from(first, given)));
        let over = Sampling { samples: count, draws, ..sampling.clone() };
        let mut ran = program.run(Wanted { means: &[], columns: wanted }, &over);
        if ran.not_finite.is_some() {
            return None;
        }
        if let [_, sizes, fourth, actions, coordination] = ran.columns.as_slice() {
            match &mut window {
                Some(window) => window.see(first, [sizes, fourth]),
                None if sets.count() <= MAX_SHARED => {
                    let all = actions.iter().zip(coordination).map(|(actions, coordination)| actions + coordination);
                    declared.extend(fourth.iter().zip(all).map(|(goes_on, all)| (*goes_on != 0.0).then_some(all)));
                }
                None => {}
            }
        }
        worth.append(ran.columns.first_mut()?);
        first += count;
    }
    Some(Ran { worth, window, declared })
}

fn columns(
    accounts: &Accounts<'_>,
    terms: &Terms,
    alone: &Alone,
    with_window: bool,
    tools: &mut Tools<'_, '_>,
) -> Columns {
    let means = tools.means;
    let program = &mut tools.reckoner.program;
    let there: Vec<Value> = (0..terms.players.len()).map(|player| program.input(player as u32)).collect();
    let sum_of = |program: &mut Program, of: &dyn Fn(Id<Firm>) -> f64| {
        let each: Vec<(Value, f64)> =
            there.iter().zip(&terms.players).map(|(there, (firm, _))| (*there, of(*firm))).collect();
        program.linear(0.0, &each)
    };
    let size = sum_of(program, &|_| 1.0);
    let apart = sum_of(program, &|firm| alone.worth(firm));
    let mut mixed: IndexMap<(Value, Value), usize> = IndexMap::new();
    let mut expected = |program: &mut Program, form: &Form| mean(program, form, means, terms.players.len(), &mut mixed);
    let coordination = expected(program, &terms.coordination);
    let mut together = vec![(coordination, 1.0)];
    let mut declared = Vec::new();
    for (action, form) in terms.actions.iter().enumerate() {
        let all = expected(program, form);
        declared.push((all, 1.0));
        let each = sum_of(program, &|firm| alone.of_action(firm, action));
        let best = program.two(Binary::Max, all, each);
        together.push((program.two(Binary::Max, best, Value::ZERO), 1.0));
    }
    let together = program.linear(0.0, &together);
    let best = program.two(Binary::Max, together, apart);
    let goes_on = goes_on(program, accounts, terms, size);
    let worth = program.choose(goes_on, best, apart);
    let declared = program.linear(0.0, &declared);
    let parts = [declared, coordination].map(|part| program.choose(goes_on, part, Value::ZERO));
    let mut everybody = None;
    if with_window {
        let conditions = terms.members.iter().zip(&terms.players);
        let conditions: Vec<Condition> =
            conditions.map(|(form, (firm, _))| (expected(program, form), alone.worth(*firm).to_bits())).collect();
        everybody = Some(all_take_part(program, &conditions, &there, goes_on));
    }
    Columns { worth, everybody, size, parts, goes_on, mixed: mixed.into_keys().collect() }
}

/// Can a set go on together: are there two firms, and the leader of a hierarchy? An answer.
pub(super) fn goes_on(program: &mut Program, accounts: &Accounts<'_>, terms: &Terms, size: Value) -> Value {
    let several = program.at_least(size, Value::Certain(2.0));
    let structure = accounts.arrangement.structure.as_ref().map(|structure| &structure.value);
    let hierarchy = structure.filter(|structure| structure.kind == StructureKind::Hierarchical);
    let leader = hierarchy.and_then(|structure| structure.leader.as_ref()).map(|leader| leader.value);
    let head = leader.and_then(|leader| terms.players.iter().position(|(firm, _)| *firm == leader));
    match (head, leader) {
        (Some(head), _) => {
            let there = program.input(head as u32);
            let led = program.two(Binary::Less, Value::ZERO, there);
            program.two(Binary::And, several, led)
        }
        (None, Some(_)) => Value::ZERO,
        (None, None) => several,
    }
}

/// What a firm has in a set, and at least has to have.
pub(super) type Condition = (Value, u64);

/// Does everybody who is there expect a gain and no loss?
pub(super) fn all_take_part(program: &mut Program, conditions: &[Condition], there: &[Value], goes_on: Value) -> Value {
    let mut alike: IndexMap<Condition, Vec<(Value, f64)>> = IndexMap::new();
    for (condition, there) in conditions.iter().zip(there) {
        alike.entry(*condition).or_default().push((*there, 1.0));
    }
    let mut all = Value::ONE;
    for ((npv, alone), firms) in alike {
        let alone = f64::from_bits(alone);
        let some = program.linear(0.0, &firms);
        let any = program.two(Binary::Less, Value::ZERO, some);
        let size = program.one(crate::evaluate::program::Unary::Abs, npv);
        let nearly = program.linear(alone.max(0.0) - 1e-9 * alone.abs(), &[(size, -1e-9)]);
        let gains = program.at_least(npv, nearly);
        let holds = program.choose(any, gains, Value::ONE);
        all = program.two(Binary::And, all, holds);
    }
    program.choose(goes_on, all, Value::ZERO)
}

/// The expected value of a form, for any set; what is mixed becomes an input after those of the players.
pub(super) fn mean(
    program: &mut Program,
    form: &Form,
    means: &Means,
    players: usize,
    mixed: &mut IndexMap<(Value, Value), usize>,
) -> Value {
    let mut by_set: IndexMap<Value, Sum> = IndexMap::new();
    let mut sampled: Vec<(Value, f64)> = Vec::new();
    for (factors, sum) in &form.terms {
        if factors.mixed == Value::ONE {
            by_set.entry(factors.by_set).or_default().add(sum, means.expected(factors.drawn));
            continue;
        }
        let next = mixed.len();
        let number = *mixed.entry((factors.drawn, factors.mixed)).or_insert(next);
        let given = program.input((players + number) as u32);
        let sum = sum.value(program);
        let times = program.times(factors.by_set, sum);
        sampled.push((program.times(times, given), 1.0));
    }
    for (factor, sum) in by_set {
        let sum = sum.value(program);
        sampled.push((program.times(factor, sum), 1.0));
    }
    program.linear(0.0, &sampled)
}

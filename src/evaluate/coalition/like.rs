//! With how many like members it works, also beyond those that are declared (K-PROM-1).
//!
//! The formula for any set of members holds for any number of like ones: it is worked out for one, two, three … of
//! them, while everybody else takes part.

use super::game::{Condition, Game, Tools, all_take_part, goes_on, mean};
use super::least::least;
use super::mixed::Mixed;
use super::separate::Form;
use super::sets::{Sets, Type};
use super::sizes::{Begins, EmptyWindow, Ends, LikeWindow, Sizes, Works};
use super::terms::Terms;
use crate::evaluate::money::{Accounts, Alone};
use crate::evaluate::program::{Binary, Program, Value, Wanted};
use crate::evaluate::{Draws, Sampling};
use crate::model::Model;
use indexmap::IndexMap;
use std::sync::Arc;

/// Like firms up to which it is always looked at.
const LOOKED_AT_LEAST: u64 = 40;
/// So many times the declared ones are looked at …
const TIMES_DECLARED: u64 = 4;
/// … up to so many, where the model does not state more.
const LOOKED_AT_MOST: u64 = 300;
/// The most, however many the model states.
const MAX_LOOKED_AT: u64 = 20_000;
/// Operations for amounts that have to be sampled set by set.
const MAX_WORK: u64 = 200_000_000;
/// The fewest firms for which it is said why no number will do.
const FEW: u64 = 3;

/// What hangs on the number of members.
pub(crate) fn sizes(
    accounts: &Accounts<'_>,
    (terms, alone, game): (&Terms, &Alone, &Game),
    tools: &mut Tools<'_, '_>,
) -> Sizes {
    let (steps, actions) = least(game, terms, tools);
    Sizes { like: like(accounts, (terms, alone, game), tools), steps, actions }
}

/// The type of like members, where most firms are of it.
fn like_type(game: &Game) -> Option<usize> {
    let (number, of) = game.sets.types.iter().enumerate().max_by_key(|(_, of)| of.size)?;
    (of.size >= 2 && 2 * of.size > game.sets.firms()).then_some(number)
}

fn like(
    accounts: &Accounts<'_>,
    (terms, alone, game): (&Terms, &Alone, &Game),
    tools: &mut Tools<'_, '_>,
) -> Option<LikeWindow> {
    let number = like_type(game)?;
    let symmetric = game.sets.types.len() == 1 && terms.by_contribution;
    if !symmetric && (game.window.is_none() || terms.members.is_empty()) {
        return None;
    }
    let types = &game.sets.types;
    let others: u64 = types.iter().enumerate().filter(|(of, _)| *of != number).map(|(_, of)| of.size).sum();
    let most = most(tools.reckoner.model, game, &types[number]);
    let (columns, mixed) = columns(accounts, (terms, alone, symmetric), tools);
    let sets = with_so_many(types, number, most, terms.players.len());
    let lines = lines(tools, &columns, &mixed, sets)?;
    let read = Read { lines, others, alone: game.alone[number] };
    let works = read.works();
    let few = types[number].size < FEW || others > 0 || !works.is_empty();
    let mut like: Vec<_> = types[number].players.iter().map(|(player, count)| (*player, *count)).collect();
    like.sort_unstable();
    Some(LikeWindow {
        like: like.into_iter().map(|(player, count)| (game.players[player].0, count)).collect(),
        others,
        looked_at: others + most,
        empty: if few { None } else { read.empty() },
        steps: read.steps(),
        actions: read.actions(),
        works,
    })
}

/// How many like firms are looked at.
fn most(model: &Model, game: &Game, of: &Type) -> u64 {
    let stated: u64 =
        of.players.iter().map(|(player, count)| model.firms[game.players[*player].0].count.max(*count)).sum();
    let more = (TIMES_DECLARED * of.size).clamp(LOOKED_AT_LEAST, LOOKED_AT_MOST);
    stated.max(more).min(MAX_LOOKED_AT.max(of.size))
}

/// None, one, two … of the like members, with all others.
fn with_so_many(types: &[Type], number: usize, most: u64, players: usize) -> Sets {
    let mut more = types.to_vec();
    let like = &mut more[number];
    if let Some((_, count)) = like.players.last_mut() {
        *count += most.saturating_sub(like.size);
    }
    like.size = most;
    let of_size = |count| (0..more.len()).map(|of| if of == number { count } else { more[of].size }).collect();
    let sets = (0..=most).map(of_size).collect();
    Sets::listed(more, players, sets)
}

/// For any set.
struct Columns {
    everybody: Value,
    coordination: Value,
    actions: Vec<Value>,
    schedules: Vec<OfSchedule>,
}

struct OfSchedule {
    action: usize,
    rate: Option<Value>,
    /// Is each step reached? Answers.
    reached: Vec<Value>,
}

fn columns(
    accounts: &Accounts<'_>,
    (terms, alone, symmetric): (&Terms, &Alone, bool),
    tools: &mut Tools<'_, '_>,
) -> (Columns, Vec<(Value, Value)>) {
    let (program, means) = (&mut tools.reckoner.program, tools.means);
    let mut mixed: IndexMap<(Value, Value), usize> = IndexMap::new();
    let players = terms.players.len();
    let there: Vec<Value> = (0..players).map(|player| program.input(player as u32)).collect();
    let ones: Vec<(Value, f64)> = there.iter().map(|there| (*there, 1.0)).collect();
    let size = program.linear(0.0, &ones);
    let goes_on = goes_on(program, accounts, terms, size);
    let mut expected = |program: &mut Program, form: &Form| mean(program, form, means, players, &mut mixed);
    let coordination = expected(program, &terms.coordination);
    let actions: Vec<Value> = terms.actions.iter().map(|form| expected(program, form)).collect();
    let conditions: Vec<Condition> = if symmetric {
        let all: Vec<(Value, f64)> = actions.iter().chain([&coordination]).map(|part| (*part, 1.0)).collect();
        let all = program.linear(0.0, &all);
        let firms = program.two(Binary::Max, size, Value::ONE);
        let each = program.over(all, firms);
        terms.players.iter().map(|(firm, _)| (each, alone.worth(*firm).to_bits())).collect()
    } else {
        let members = terms.members.iter().zip(&terms.players);
        members.map(|(form, (firm, _))| (expected(program, form), alone.worth(*firm).to_bits())).collect()
    };
    let everybody = all_take_part(program, &conditions, &there, goes_on);
    let mut schedules = Vec::new();
    for scheduled in &terms.schedules {
        let volume = expected(program, &scheduled.volume);
        let steps: Vec<Value> = scheduled.steps.iter().map(|step| expected(program, step)).collect();
        let reached = steps.into_iter().map(|step| program.at_least(volume, step)).collect();
        let varies = scheduled.rate.terms.keys().any(|factors| factors.mixed != Value::ONE);
        let rate = (!varies).then(|| expected(program, &scheduled.rate));
        schedules.push(OfSchedule { action: scheduled.action, rate, reached });
    }
    (Columns { everybody, coordination, actions, schedules }, mixed.into_keys().collect())
}

/// A schedule's action, its rate where that does not vary with the volume, and for each step whether it is reached.
type ScheduleLines = (usize, Option<Vec<f64>>, Vec<Vec<f64>>);

/// What the columns come to with none, one, two … like members.
struct Lines {
    everybody: Vec<f64>,
    coordination: Vec<f64>,
    actions: Vec<Vec<f64>>,
    schedules: Vec<ScheduleLines>,
}

fn lines(tools: &mut Tools<'_, '_>, columns: &Columns, mixed: &[(Value, Value)], sets: Sets) -> Option<Lines> {
    let program = &tools.reckoner.program;
    let means = if mixed.is_empty() {
        Vec::new()
    } else {
        let mixed = Mixed::of(program, tools.separator, mixed);
        if mixed.work().saturating_mul(sets.count()).saturating_mul(tools.sampling.samples) > MAX_WORK {
            return None;
        }
        mixed.means(program, &sets, sets.count() as usize, tools.sampling)?
    };
    let rates = columns.schedules.iter().filter_map(|of| of.rate);
    let reached = columns.schedules.iter().flat_map(|of| of.reached.iter().copied());
    let first = [columns.everybody, columns.coordination];
    let wanted: Vec<Value> =
        first.into_iter().chain(columns.actions.iter().copied()).chain(rates).chain(reached).collect();
    let samples = sets.count();
    let over = Sampling { samples, draws: Draws::Sets(Arc::new(sets.from(0, means))), ..tools.sampling.clone() };
    let ran = program.run(Wanted { means: &[], columns: &wanted }, &over);
    if ran.not_finite.is_some() {
        return None;
    }
    let mut ran = ran.columns.into_iter();
    let (everybody, coordination) = (ran.next()?, ran.next()?);
    let actions = ran.by_ref().take(columns.actions.len()).collect();
    let rates: Vec<Option<Vec<f64>>> = columns.schedules.iter().map(|of| of.rate.and_then(|_| ran.next())).collect();
    let schedules = columns.schedules.iter().zip(rates);
    let schedules = schedules.map(|(of, rate)| (of.action, rate, ran.by_ref().take(of.reached.len()).collect()));
    Some(Lines { everybody, coordination, actions, schedules: schedules.collect() })
}

/// What is read off.
struct Read {
    lines: Lines,
    others: u64,
    /// worth({i}) of a like member.
    alone: f64,
}

impl Read {
    fn most(&self) -> usize {
        self.lines.everybody.len() - 1
    }

    /// All firms, with so many like ones.
    fn firms(&self, like: usize) -> u64 {
        self.others + like as u64
    }

    fn works(&self) -> Vec<Works> {
        let holds = |like: usize| self.lines.everybody[like] != 0.0;
        let mut works: Vec<Works> = Vec::new();
        for like in (0..=self.most()).filter(|like| holds(*like)) {
            let after = like > 0 && holds(like - 1);
            let to = self.firms(like);
            match works.last_mut() {
                Some(last) if after => last.to = to,
                Some(_) | None => works.push(Works { from: to, to, begins: self.begins(like), ends: None }),
            }
            let ends = (like < self.most()).then(|| self.ends(like));
            works.iter_mut().last().into_iter().for_each(|last| last.ends = ends);
        }
        works
    }

    fn begins(&self, like: usize) -> Option<Begins> {
        if like == 0 || self.firms(like) <= 2 {
            return None;
        }
        if let Some((action, rate)) = self.new_step(like) {
            return Some(Begins::Step { action, rate });
        }
        let started = |of: &Vec<f64>| of[like - 1] == 0.0 && of[like] != 0.0;
        let action = self.lines.actions.iter().position(started);
        Some(action.map_or(Begins::Covered, Begins::Action))
    }

    /// A step that one fewer does not reach.
    fn new_step(&self, like: usize) -> Option<(usize, Option<f64>)> {
        let fresh = |reached: &Vec<f64>| reached[like] != 0.0 && (like == 0 || reached[like - 1] == 0.0);
        let mut schedules = self.lines.schedules.iter();
        let (action, rate, _) = schedules.find(|(_, _, steps)| steps.iter().any(fresh))?;
        Some((*action, rate.as_ref().map(|rate| rate[like])))
    }

    /// Actions and coordination, for each firm.
    fn each(&self, like: usize) -> (f64, f64) {
        let firms = self.firms(like).max(1) as f64;
        let actions: f64 = self.lines.actions.iter().map(|of| of[like]).sum();
        (actions / firms, self.lines.coordination[like] / firms)
    }

    fn ends(&self, like: usize) -> Ends {
        let ((actions, coordination), (next_actions, next_coordination)) = (self.each(like), self.each(like + 1));
        let (brought, borne) = (next_actions - actions, next_coordination - coordination);
        let nothing = 1e-9 * (actions.abs() + coordination.abs());
        if borne < -nothing && borne <= brought {
            Ends::Coordination
        } else if brought < -nothing {
            Ends::Shared
        } else {
            Ends::Somebody
        }
    }

    /// Why no number of like firms will do; `None` where it is for another reason.
    fn empty(&self) -> Option<EmptyWindow> {
        let pays = |like: &usize| self.each(*like).0 > self.alone + 1e-9 * self.alone.abs();
        let needed = (2..=self.most()).find(pays)?;
        let gains = (2..=self.most()).map(|like| self.each(like).0 - self.alone);
        let most = gains.fold(0.0, f64::max);
        let bearable = (2..=self.most()).rev().find(|like| -self.each(*like).1 <= most).unwrap_or(1);
        let step = self.new_step(needed);
        (bearable < needed).then_some(EmptyWindow { needed: needed as u64, step, bearable: bearable as u64 })
    }

    fn steps(&self) -> Vec<(usize, usize, Option<f64>, u64)> {
        let mut steps = Vec::new();
        for (action, rate, of) in &self.lines.schedules {
            for (step, reached) in of.iter().enumerate() {
                let least = (0..=self.most()).find(|like| self.firms(*like) > 0 && reached[*like] != 0.0);
                let found = least.map(|like| (*action, step, rate.as_ref().map(|rate| rate[like]), self.firms(like)));
                steps.extend(found);
            }
        }
        steps
    }

    fn actions(&self) -> Vec<(usize, u64)> {
        let scale = |of: &[f64]| of.iter().fold(0.0_f64, |most, value| most.max(value.abs()));
        let least = |(action, of): (usize, &Vec<f64>)| {
            let pays = |like: &usize| self.firms(*like) > 0 && of[*like] > 1e-9 * scale(of);
            (0..=self.most()).find(pays).map(|like| (action, self.firms(like)))
        };
        self.lines.actions.iter().enumerate().filter_map(least).collect()
    }
}

//! The fewest members with which a step of a schedule is reached, or an action pays.

use super::game::{Game, Tools, mean};
use super::reading::Group;
use super::separate::Form;
use super::sizes::{LeastForAction, LeastForStep};
use super::stability::group;
use super::terms::Terms;
use crate::evaluate::program::{Binary, Program, Value, Wanted};
use crate::evaluate::{Draws, Sampling};
use indexmap::IndexMap;
use std::sync::Arc;

/// Sets up to which all are looked at.
const MAX_SETS_LOOKED_AT: u64 = 1 << 14;
/// Sets that are worked out in one run.
const AT_ONCE: u64 = 1 << 16;

/// What is looked for.
#[derive(Debug, Clone, Copy)]
enum Sought {
    Step { action: usize, step: usize, rate: usize },
    Action(usize),
}

/// Steps and actions, in their order; nothing where not every set is known.
pub(super) fn least(game: &Game, terms: &Terms, tools: &mut Tools<'_, '_>) -> (Vec<LeastForStep>, Vec<LeastForAction>) {
    let nothing = (Vec::new(), Vec::new());
    if !game.sets.are_all() || game.sets.count() > MAX_SETS_LOOKED_AT {
        return nothing;
    }
    let means = tools.means;
    let program = &mut tools.reckoner.program;
    let (mut columns, mut answers, mut sought) = (Vec::new(), Vec::new(), Vec::new());
    let expected = |program: &mut Program, form: &Form| {
        let mut mixed = IndexMap::new();
        let value = mean(program, form, means, terms.players.len(), &mut mixed);
        mixed.is_empty().then_some(value)
    };
    for scheduled in &terms.schedules {
        let Some(volume) = expected(program, &scheduled.volume) else { continue };
        let rate = expected(program, &scheduled.rate);
        for (step, from) in scheduled.steps.iter().enumerate() {
            let Some(from) = expected(program, from) else { continue };
            answers.push(program.at_least(volume, from));
            columns.push(rate.unwrap_or(Value::Certain(f64::MAX)));
            sought.push(Sought::Step { action: scheduled.action, step, rate: columns.len() - 1 });
        }
    }
    for (action, form) in terms.actions.iter().enumerate() {
        let Some(npv) = expected(program, form) else { continue };
        answers.push(program.two(Binary::Less, Value::Certain(super::core::scale(&game.worth) * 1e-9), npv));
        sought.push(Sought::Action(action));
    }
    match first_of_each(game, program, tools.sampling, (&answers, &columns)) {
        Some(found) => named(game, &sought, &found),
        None => nothing,
    }
}

/// For each answer the fewest firms of a set for which it holds, with the set and what the columns say of it.
type First = Option<(u64, u64, Vec<f64>)>;

fn first_of_each(
    game: &Game,
    program: &Program,
    sampling: &Sampling,
    (answers, columns): (&[Value], &[Value]),
) -> Option<Vec<First>> {
    let wanted: Vec<Value> = answers.iter().chain(columns).copied().collect();
    let mut found: Vec<First> = vec![None; answers.len()];
    let mut sizes = Vec::with_capacity(game.sets.count() as usize);
    let nobody = vec![0.0; game.sets.types.len()];
    game.sets.walk(&nobody, |_, size, _| sizes.push(size));
    let mut first = 0;
    while first < game.sets.count() {
        let count = AT_ONCE.min(game.sets.count() - first);
        let draws = Draws::Sets(Arc::new(game.sets.from(first, Vec::new())));
        let over = Sampling { samples: count, draws, ..sampling.clone() };
        let ran = program.run(Wanted { means: &[], columns: &wanted }, &over);
        if ran.not_finite.is_some() {
            return None;
        }
        let (answered, values) = ran.columns.split_at(answers.len());
        for (found, answered) in found.iter_mut().zip(answered) {
            for (at, _) in answered.iter().enumerate().filter(|(_, answer)| **answer != 0.0) {
                let set = first + at as u64;
                let size = sizes[set as usize];
                if size > 0 && found.as_ref().is_none_or(|(least, ..)| size < *least) {
                    *found = Some((size, set, values.iter().map(|column| column[at]).collect()));
                }
            }
        }
        first += count;
    }
    Some(found)
}

fn named(game: &Game, sought: &[Sought], found: &[First]) -> (Vec<LeastForStep>, Vec<LeastForAction>) {
    let (mut steps, mut actions) = (Vec::new(), Vec::new());
    for (sought, found) in sought.iter().zip(found) {
        let Some((members, set, values)) = found else { continue };
        let (members, group): (u64, Group) = (*members, group(game, *set));
        match *sought {
            Sought::Step { action, step, rate } => {
                let rate = Some(values[rate]).filter(|rate| *rate != f64::MAX);
                steps.push(LeastForStep { action, step, rate, members, group });
            }
            Sought::Action(action) => actions.push(LeastForAction { action, members, group }),
        }
    }
    (steps, actions)
}

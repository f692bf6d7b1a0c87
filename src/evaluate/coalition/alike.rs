//! Members that no formula tells apart.

use super::sets::Type;
use crate::evaluate::program::{Operation, Program, Value};
use rustc_hash::FxHashMap;

/// How a member enters the operations: which sum takes it, with which factor. A member that is taken alone is itself.
type Signature = Vec<(usize, u64)>;

/// The types of members in what is wanted: members that enter the same sums with the same factors.
pub(super) fn types(program: &Program, wanted: &[Value], counts: &[u64]) -> Vec<Type> {
    let mut signatures: Vec<Signature> = vec![Vec::new(); counts.len()];
    let mut seen = rustc_hash::FxHashSet::default();
    let mut open: Vec<Value> = wanted.to_vec();
    while let Some(value) = open.pop() {
        let Value::Column(column) = value else { continue };
        let index = column.index();
        if !seen.insert(index) {
            continue;
        }
        let mut alone = |value: &Value| {
            if let Some(player) = player(program, *value, counts.len()) {
                signatures[player].push((index, u64::MAX - player as u64));
            }
        };
        match program.operation(index) {
            Operation::Linear(_, terms) => {
                for (taken, factor) in terms.iter() {
                    if let Some(player) = player(program, Value::Column(*taken), counts.len()) {
                        signatures[player].push((index, *factor));
                    }
                }
            }
            Operation::One(_, of) => alone(&Value::Column(*of)),
            Operation::Two(_, left, right) | Operation::Binomial(left, right, _) => {
                [left, right].into_iter().for_each(alone);
            }
            Operation::Choose(condition, then, otherwise) => {
                [&Value::Column(*condition), then, otherwise].into_iter().for_each(alone);
            }
            Operation::Draw(_) | Operation::Input(_) => {}
        }
        program.each_taken(index, |taken| open.push(Value::Column(taken)));
    }
    let mut known: FxHashMap<Signature, usize> = FxHashMap::default();
    let mut types: Vec<Type> = Vec::new();
    for (player, mut signature) in signatures.into_iter().enumerate() {
        signature.sort_unstable();
        let next = types.len();
        let of = *known.entry(signature).or_insert(next);
        if of == next {
            types.push(Type { players: Vec::new(), size: 0 });
        }
        types[of].players.push((player, counts[player]));
        types[of].size += counts[player];
    }
    types
}

fn player(program: &Program, value: Value, players: usize) -> Option<usize> {
    let Value::Column(column) = value else { return None };
    match program.operation(column.index()) {
        Operation::Input(player) => Some(*player as usize).filter(|player| *player < players),
        Operation::Draw(_)
        | Operation::One(..)
        | Operation::Two(..)
        | Operation::Choose(..)
        | Operation::Binomial(..)
        | Operation::Linear(..) => None,
    }
}

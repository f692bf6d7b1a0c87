//! What a run works out, in which order, and where each block of values is kept.

use super::{Column, Operation, Program, Value, Wanted};
use crate::evaluate::sampling::Quantiles;

/// The operations that the wanted columns rest on, each with a slot that is free again after its last use.
pub(super) struct Plan<'p> {
    pub(super) program: &'p Program,
    pub(super) steps: Vec<Step>,
    /// Where each operation's block is kept.
    pub(super) slot_of: Vec<u32>,
    pub(super) slots: usize,
    /// Of the draws that are needed.
    pub(super) quantiles: Vec<Option<Quantiles>>,
    /// How many means, how many columns.
    pub(super) wanted: (usize, usize),
}

/// One operation, and which of the wanted things it is.
pub(super) struct Step {
    pub(super) operation: u32,
    pub(super) means: Vec<u32>,
    pub(super) columns: Vec<u32>,
}

impl<'p> Plan<'p> {
    pub(super) fn of(program: &'p Program, wanted: Wanted<'_>) -> Plan<'p> {
        let last_use = last_uses(program, wanted);
        let top = last_use.len();
        let mut plan = Plan {
            program,
            steps: Vec::new(),
            slot_of: vec![0; top],
            slots: 0,
            quantiles: program.draws.iter().map(|_| None).collect(),
            wanted: (wanted.means.len(), wanted.columns.len()),
        };
        let mut step_of = vec![u32::MAX; top];
        let mut free: Vec<u32> = Vec::new();
        let mut ends: Vec<Vec<u32>> = vec![Vec::new(); top];
        for (index, last) in last_use.iter().enumerate() {
            let Some(last) = last else { continue };
            let slot = free.pop().unwrap_or(plan.slots as u32);
            plan.slots = plan.slots.max(slot as usize + 1);
            plan.slot_of[index] = slot;
            step_of[index] = plan.steps.len() as u32;
            plan.steps.push(Step { operation: index as u32, means: Vec::new(), columns: Vec::new() });
            ends[*last as usize].push(slot);
            free.append(&mut ends[index]);
            if let Operation::Draw(number) = program.operations[index] {
                let number = number as usize;
                plan.quantiles[number] = Some(Quantiles::of(&program.draws[number].law));
            }
        }
        for (number, column) in columns(wanted.means) {
            plan.steps[step_of[column.0 as usize] as usize].means.push(number);
        }
        for (number, column) in columns(wanted.columns) {
            plan.steps[step_of[column.0 as usize] as usize].columns.push(number);
        }
        plan
    }
}

fn columns(values: &[Value]) -> impl Iterator<Item = (u32, Column)> + '_ {
    values.iter().enumerate().filter_map(|(number, value)| match value {
        Value::Column(column) => Some((number as u32, *column)),
        Value::Certain(_) => None,
    })
}

/// For each operation the last one that takes it; `None` where nothing wanted rests on it.
fn last_uses(program: &Program, wanted: Wanted<'_>) -> Vec<Option<u32>> {
    let outputs: Vec<Column> = columns(wanted.means).chain(columns(wanted.columns)).map(|(_, column)| column).collect();
    let top = outputs.iter().map(|column| column.0 as usize + 1).max().unwrap_or(0);
    let mut last_use: Vec<Option<u32>> = vec![None; top];
    for column in outputs {
        last_use[column.0 as usize] = Some(column.0);
    }
    // Operations take earlier ones only: walking back meets every user before what it uses.
    for index in (0..top).rev() {
        if last_use[index].is_none() {
            continue;
        }
        program.each_taken(index, |column| {
            let last = &mut last_use[column.0 as usize];
            *last = Some(last.map_or(index as u32, |known| known.max(index as u32)));
        });
    }
    last_use
}

impl Program {
    /// The columns that an operation takes; all of them are earlier ones.
    pub(super) fn each_taken(&self, index: usize, mut take: impl FnMut(Column)) {
        let mut value = |value: Value| match value {
            Value::Column(column) => take(column),
            Value::Certain(_) => {}
        };
        match &self.operations[index] {
            Operation::Draw(_) => {}
            Operation::One(_, column) => value(Value::Column(*column)),
            Operation::Two(_, left, right) => [*left, *right].into_iter().for_each(value),
            Operation::Choose(condition, then, otherwise) => {
                [Value::Column(*condition), *then, *otherwise].into_iter().for_each(value);
            }
            Operation::Binomial(trials, probability, uniform) => {
                [*trials, *probability, Value::Column(*uniform)].into_iter().for_each(value);
            }
            Operation::Linear(_, terms) => terms.iter().for_each(|(column, _)| value(Value::Column(*column))),
        }
    }
}

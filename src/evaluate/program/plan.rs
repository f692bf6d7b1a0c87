//! What a run works out, in which order, and where each block of values is kept.

use super::{Column, Operation, Program, Value, Wanted};
use crate::evaluate::sampling::Quantiles;
use rustc_hash::FxHashMap;

/// The operations that the wanted columns rest on, each with a slot that is free again after its last use.
pub(super) struct Plan<'p> {
    pub(super) program: &'p Program,
    pub(super) steps: Vec<Step>,
    /// Where each operation's block is kept.
    pub(super) slot_of: Vec<u32>,
    pub(super) slots: usize,
    /// Of the draws that are needed.
    pub(super) quantiles: FxHashMap<u32, Quantiles>,
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
        let Needed { operations, last_use } = Needed::of(program, wanted);
        // Zeroed memory that nobody looks at costs nothing: of a large program a small part may be wanted.
        let top = last_use.len();
        let mut plan = Plan {
            program,
            steps: Vec::with_capacity(operations.len()),
            slot_of: vec![0; top],
            slots: 0,
            quantiles: FxHashMap::default(),
            wanted: (wanted.means.len(), wanted.columns.len()),
        };
        let mut step_of = vec![0_u32; top];
        let mut free: Vec<u32> = Vec::new();
        let mut ends: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
        for operation in operations {
            let index = operation as usize;
            let slot = free.pop().unwrap_or(plan.slots as u32);
            plan.slots = plan.slots.max(slot as usize + 1);
            plan.slot_of[index] = slot;
            step_of[index] = plan.steps.len() as u32;
            plan.steps.push(Step { operation, means: Vec::new(), columns: Vec::new() });
            ends.entry(last_use[index]).or_default().push(slot);
            free.extend(ends.remove(&operation).unwrap_or_default());
            if let Operation::Draw(number) = program.operations[index] {
                plan.quantiles.insert(number, Quantiles::of(&program.draws[number as usize].law));
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

/// What the wanted columns rest on.
struct Needed {
    /// In their order.
    operations: Vec<u32>,
    /// For each of them the last one that takes it, or itself.
    last_use: Vec<u32>,
}

impl Needed {
    fn of(program: &Program, wanted: Wanted<'_>) -> Needed {
        let outputs = columns(wanted.means).chain(columns(wanted.columns)).map(|(_, column)| column);
        let mut open: Vec<Column> = outputs.collect();
        let top = open.iter().map(|column| column.0 as usize + 1).max().unwrap_or(0);
        let mut last_use = vec![0_u32; top];
        let mut seen = vec![false; top];
        let mut operations = Vec::new();
        while let Some(column) = open.pop() {
            if std::mem::replace(&mut seen[column.0 as usize], true) {
                continue;
            }
            last_use[column.0 as usize] = last_use[column.0 as usize].max(column.0);
            operations.push(column.0);
            program.each_taken(column.0 as usize, |taken| {
                let last = &mut last_use[taken.0 as usize];
                *last = (*last).max(column.0);
                open.push(taken);
            });
        }
        operations.sort_unstable();
        Needed { operations, last_use }
    }
}

impl Program {
    /// The columns that an operation takes; all of them are earlier ones.
    pub(crate) fn each_taken(&self, index: usize, mut take: impl FnMut(Column)) {
        let mut value = |value: Value| match value {
            Value::Column(column) => take(column),
            Value::Certain(_) => {}
        };
        match &self.operations[index] {
            Operation::Draw(_) | Operation::Input(_) => {}
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

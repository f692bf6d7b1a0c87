//! What a set of members does, decided on what it expects, as shares in what is drawn.
//!
//! worth(S) chooses on expected values: which actions to take together, which each by itself, whether to stay apart.
//! What a set then has in one sample is Σ (what is drawn) × (a number of the set): the numbers are worked out here.

use super::game::{Tools, goes_on, mean};
use super::separate::Form;
use super::terms::Terms;
use crate::evaluate::ledger::{Standing, Timeline};
use crate::evaluate::money::{Accounts, Alone, Of, present};
use crate::evaluate::program::{Binary, Program, Value};
use indexmap::IndexMap;

/// What is drawn, and what hangs on draw and set at once.
pub(super) type Part = (Value, Value);

/// What every set has, part by part.
pub(super) struct Decided {
    /// How much of each part a set has: a column of sets.
    pub(super) parts: IndexMap<Part, Value>,
    /// What has to be meant before it can be decided, as inputs after those of the players.
    pub(super) mixed: Vec<Part>,
}

impl Decided {
    /// Of an arrangement.
    pub(super) fn of(
        accounts: &Accounts<'_>,
        terms: &Terms,
        alone: &Alone,
        timeline: &mut Timeline,
        tools: &mut Tools<'_, '_>,
    ) -> Decided {
        let by_itself = by_itself(accounts, alone, timeline, tools);
        let (program, means) = (&mut tools.reckoner.program, tools.means);
        let there: Vec<Value> = (0..terms.players.len()).map(|player| program.input(player as u32)).collect();
        let firms: Vec<_> = terms.players.iter().map(|(firm, _)| *firm).collect();
        let ones: Vec<(Value, f64)> = there.iter().map(|there| (*there, 1.0)).collect();
        let size = program.linear(0.0, &ones);
        let goes_on = goes_on(program, accounts, terms, size);
        let mut mixed = IndexMap::new();
        let mut expected = |program: &mut Program, form: &Form| mean(program, form, means, firms.len(), &mut mixed);
        let coordination = expected(program, &terms.coordination);
        let mut best = vec![(coordination, 1.0)];
        let mut all_together = Vec::new();
        for (action, form) in terms.actions.iter().enumerate() {
            let all = expected(program, form);
            let each: Vec<(Value, f64)> =
                there.iter().zip(&firms).map(|(there, firm)| (*there, alone.of_action(*firm, action))).collect();
            let each = program.linear(0.0, &each);
            all_together.push(program.two(Binary::Less, each, all));
            best.push((program.two(Binary::Max, all, each), 1.0));
        }
        let apart: Vec<(Value, f64)> =
            there.iter().zip(&firms).map(|(there, firm)| (*there, alone.worth(*firm))).collect();
        let (best, apart) = (program.linear(0.0, &best), program.linear(0.0, &apart));
        let better = program.two(Binary::Less, apart, best);
        let together = program.two(Binary::And, goes_on, better);
        let mut parts = Parts::default();
        parts.add(program, together, &terms.coordination);
        for (form, all) in terms.actions.iter().zip(&all_together) {
            let taken = program.two(Binary::And, together, *all);
            parts.add(program, taken, form);
        }
        for (there, actions) in there.iter().zip(&by_itself) {
            for (action, value) in actions.iter().enumerate().filter(|(_, value)| !value.is_zero()) {
                // Each by itself takes what pays, unless all take it together.
                let all = program.two(Binary::And, together, all_together[action]);
                let each = program.not(all);
                let share = program.choose(each, *there, Value::ZERO);
                parts.push((*value, Value::ONE), share);
            }
        }
        Decided { parts: parts.summed(program), mixed: mixed.into_keys().collect() }
    }
}

/// Of one firm of each member by itself, action by action where it pays: what is drawn.
fn by_itself(
    accounts: &Accounts<'_>,
    alone: &Alone,
    timeline: &mut Timeline,
    tools: &mut Tools<'_, '_>,
) -> Vec<Vec<Value>> {
    let mut all = Vec::with_capacity(alone.of.len());
    for ((firm, actions), ledger) in alone.of.iter().zip(&accounts.alone) {
        let mut terms: Vec<Vec<(Value, f64)>> = vec![Vec::new(); actions.len()];
        for row in ledger.rows.iter().filter(|row| row.standing == Standing::Member) {
            if let Some(action) = accounts.action_of(row).filter(|action| alone.of_action(*firm, *action) > 0.0) {
                terms[action].extend(present(tools.reckoner, timeline, row, Of::Each));
            }
        }
        all.push(terms.iter().map(|terms| tools.reckoner.program.linear(0.0, terms)).collect());
    }
    all
}

/// Parts while they are gathered.
#[derive(Default)]
struct Parts {
    of: IndexMap<Part, Vec<(Value, f64)>>,
}

impl Parts {
    fn push(&mut self, part: Part, share: Value) {
        self.of.entry(part).or_default().push((share, 1.0));
    }

    /// A form, where an answer holds.
    fn add(&mut self, program: &mut Program, holds: Value, form: &Form) {
        for (factors, sum) in &form.terms {
            let sum = sum.value(program);
            let times = program.times(factors.by_set, sum);
            let share = program.choose(holds, times, Value::ZERO);
            self.push((factors.drawn, factors.mixed), share);
        }
    }

    fn summed(self, program: &mut Program) -> IndexMap<Part, Value> {
        self.of.into_iter().map(|(part, shares)| (part, program.linear(0.0, &shares))).collect()
    }
}

//! What the members have of each line, for holding two models side by side: the rows of the ledger added up, so that
//! only sums are sampled.

use super::means::Means;
use super::reading::Outcome;
use super::rows::numbers;
use super::{Accounts, Depth, timeline};
use crate::evaluate::Measurements;
use crate::evaluate::expressions::Reckoner;
use crate::evaluate::ledger::Standing;
use crate::evaluate::program::Value;
use crate::model::{Arrangement, Id, Line, LineKind, Model};
use indexmap::IndexMap;

/// How a line is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineName {
    /// Its label.
    Label(String),
    /// A cost without a label, the so-many-th.
    Cost(usize),
    /// A benefit without a label, the so-many-th.
    Benefit(usize),
    /// A transfer without a label, the so-many-th.
    Transfer(usize),
}

impl LineName {
    /// The so-many-th of its kind within its action.
    pub(crate) fn of(line: &Line, number: usize) -> LineName {
        match (&line.label, &line.kind) {
            (Some(label), _) => LineName::Label(label.clone()),
            (None, LineKind::Cost) => LineName::Cost(number),
            (None, LineKind::Benefit) => LineName::Benefit(number),
            (None, LineKind::Transfer(_)) => LineName::Transfer(number),
        }
    }
}

/// What the members together have of a line.
pub(crate) struct LineValue<'m> {
    /// Of which arrangement.
    pub(crate) arrangement: Id<Arrangement>,
    /// Of which of its actions; `None` for coordination.
    pub(crate) action: Option<usize>,
    pub(crate) line: &'m Line,
    /// Which of its kind within its action, from 1.
    pub(crate) number: usize,
    /// Present value, expected. An uncertain rate counts as none.
    pub(crate) value: f64,
}

/// Lines that the members have something of, in the order of arrangements and lines.
pub(crate) fn line_values<'m>(model: &'m Model, measurements: &'m Measurements) -> Vec<LineValue<'m>> {
    let mut reckoner = Reckoner::new(model, &measurements.firms);
    reckoner.unknown = measurements.break_even.iter().find_map(|found| found.at);
    let mut timeline = timeline(model, &mut reckoner);
    let rate = model.settings.discount_rate.as_ref().and_then(|rate| rate.constant).unwrap_or(0.0);
    let mut found: Vec<(LineValue<'m>, Value)> = Vec::new();
    for ((id, arrangement), outcome) in model.arrangements.iter().zip(&measurements.money.arrangements) {
        let Some(reading) = outcome.reading().filter(|_| matches!(outcome, Outcome::Worked(_))) else { continue };
        let booked = Accounts::of(&mut reckoner, &mut timeline, arrangement, Depth::Together);
        let Ok(mut accounts) = booked else { continue };
        if let Some(contribution) = &reading.contribution {
            accounts.share(&mut reckoner, &mut timeline, contribution, None);
        }
        let numbers = numbers(&accounts.lines);
        let mut terms: IndexMap<usize, Vec<(Value, f64)>> = IndexMap::new();
        for row in accounts.all.rows.iter().filter(|row| row.standing == Standing::Member) {
            for part in &row.parts {
                let of_line = terms.entry(row.line).or_default();
                for (year, factor) in &part.times.years {
                    let amount = reckoner.program.times(part.all, *factor);
                    of_line.push((amount, 1.0 / libm::pow(1.0 + rate, f64::from(*year))));
                }
            }
        }
        for (line, terms) in terms {
            let at = accounts.lines[line];
            let action = at.action.map(|(action, _)| action);
            let of = LineValue { arrangement: id, action, line: at.line, number: numbers[line], value: 0.0 };
            found.push((of, reckoner.program.linear(0.0, &terms)));
        }
    }
    let wanted: Vec<Value> = found.iter().map(|(_, value)| *value).collect();
    let means = Means::of(&mut reckoner, &wanted, &[], measurements.money.sampled.as_ref()).unwrap_or_default();
    found.into_iter().map(|(of, value)| LineValue { value: means.expected(value), ..of }).collect()
}

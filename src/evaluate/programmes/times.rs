use super::{amount, not_below_zero};
use crate::evaluate::expressions::Reckoner;
use crate::evaluate::program::{Binary, Value};
use crate::model::Programme;

/// When each phase begins and ends, in years from the start of the programme.
pub(super) struct Times {
    /// `None` where a length on the way is not stated.
    pub(super) phases: Vec<Option<[Value; 2]>>,
    /// How long each takes.
    pub(super) lengths: Vec<Option<Value>>,
    /// After how long each comes again.
    pub(super) renewed_every: Vec<Option<Value>>,
    /// To the end of the last phase that is not renewed.
    pub(super) whole: Option<Value>,
}

impl Times {
    /// Along the longest way through the phases; `None` where an amount could not be worked out.
    pub(super) fn of<'m>(programme: &'m Programme, reckoner: &mut Reckoner<'m>) -> Option<Times> {
        let count = programme.phases.len();
        let (mut phases, mut lengths, mut renewed_every) = (vec![None; count], vec![None; count], vec![None; count]);
        for at in &programme.order {
            let phase = &programme.phases[*at];
            if let Some(length) = &phase.duration {
                lengths[*at] = Some(not_below_zero(reckoner, length, &phase.locals)?);
            }
            if let Some(every) = &phase.renewed_every {
                renewed_every[*at] = Some(amount(reckoner, every, &phase.locals)?);
            }
            let before: Option<Vec<Value>> =
                phase.follows.iter().map(|other| phases[*other].map(|[_, ends]: [Value; 2]| ends)).collect();
            let begins = before.map(|ends| latest(reckoner, &ends));
            phases[*at] = begins.zip(lengths[*at]).map(|(begins, length)| {
                let ends = reckoner.program.plus(begins, length);
                [begins, ends]
            });
        }
        let lasting = |renewed: bool| -> Option<Vec<Value>> {
            let some = (0..count).filter(|at| renewed || renewed_every[*at].is_none());
            some.map(|at| phases[at].map(|[_, ends]| ends)).collect()
        };
        let only_renewed = renewed_every.iter().all(Option::is_some);
        let whole = lasting(only_renewed).map(|ends| latest(reckoner, &ends));
        Some(Times { phases, lengths, renewed_every, whole })
    }
}

fn latest(reckoner: &mut Reckoner<'_>, ends: &[Value]) -> Value {
    ends.iter().fold(Value::ZERO, |latest, end| reckoner.program.two(Binary::Max, latest, *end))
}

//! What a question comes to, without what it is made of.

use super::worked_out::solved;
use crate::evaluate::expressions::{Problem, Reckoner, Scope};
use crate::evaluate::money::Keep;
use crate::evaluate::program::{Stat, Wanted};
use crate::evaluate::{FirmReading, Sampling};
use crate::model::{Expression, Model, Node, Type};
use crate::tongue::vocabulary::figure;

/// What a question comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct Answered {
    /// What it is an amount of; of what is asked with yes or no, the chance of yes.
    pub of: Type,
    /// Is a ratio of it read as a percentage?
    pub percent: bool,
    /// The amount with its spread, in base units.
    pub value: Stat,
}

/// What questions come to, worked out once for all of them; `None` where one is no amount or was not worked out, with
/// what stands in its way.
pub(crate) fn values<'m>(
    model: &'m Model,
    firms: &'m [FirmReading],
    sampling: &Sampling,
    questions: &'m [Expression],
) -> (Vec<Option<Answered>>, Vec<crate::diagnostic::Finding>) {
    let (mut books, _) = solved(model, firms, Some(sampling), Keep::Nothing);
    let reckoner = &mut books.reckoner;
    let answers = questions.iter().map(|question| value(reckoner, sampling, question)).collect();
    (answers, Problem::findings(&reckoner.problems, model))
}

fn value<'m>(reckoner: &mut Reckoner<'m>, sampling: &Sampling, question: &'m Expression) -> Option<Answered> {
    let answer = reckoner.reckon(question, &Scope::of_model()).amount().and_then(|value| {
        if let Some(certain) = value.certain() {
            return Some(Stat::certain(certain));
        }
        let sampled = reckoner.program.run(Wanted { means: &[], columns: &[value] }, sampling);
        match sampled.not_finite {
            Some(place) => {
                reckoner.report(Problem::NotFinite(place));
                None
            }
            None => sampled.columns.into_iter().next().map(|mut column| Stat::of(&mut column)),
        }
    });
    let percent = question.type_ == Type::YesNo || is_ratio(question);
    answer.map(|value| Answered { of: question.type_.clone(), percent, value })
}

/// Is it a figure that people read as a percentage?
pub(super) fn is_ratio(question: &Expression) -> bool {
    matches!(&question.node, Node::Figure(_, word) if figure::is_percent(word))
}

//! What a firm has, where a requirement asks for something else.

use super::eligibility::Means;
use super::reading::Compared;
use crate::evaluate::expressions::{Meant, Reckoner, Scope};
use crate::evaluate::program::Value;
use crate::model::{Expression, Node, Operator, Type};
use crate::tongue::vocabulary::Word;

/// One of the conditions that a requirement joins with `and`.
pub(super) struct Part<'m> {
    met: Value,
    has: Has<'m>,
}

/// What is held against what is asked.
enum Has<'m> {
    Amounts(Value, Value, &'m Type),
    Choice(&'static Word),
    Said(bool),
    Nothing,
}

impl Part<'_> {
    /// What must be drawn to tell it.
    pub(super) fn values(&self) -> Vec<Value> {
        match self.has {
            Has::Amounts(left, right, _) => vec![self.met, left, right],
            Has::Choice(_) | Has::Said(_) | Has::Nothing => vec![self.met],
        }
    }
}

/// The parts of a condition, as far as each can be worked out.
pub(super) fn parts<'m>(
    condition: &'m Expression,
    scope: &Scope<'m, '_>,
    reckoner: &mut Reckoner<'m>,
) -> Vec<Part<'m>> {
    let mut open = vec![condition];
    let mut all = Vec::new();
    while let Some(part) = open.pop() {
        if let Node::Chain(first, rest) = &part.node
            && rest.iter().all(|(operator, _)| *operator == Operator::And)
        {
            open.extend(rest.iter().rev().map(|(_, part)| part));
            open.push(first);
            continue;
        }
        let (meant, rests, _) = reckoner.tried(part, scope);
        if let Some(met) = meant.amount().filter(|_| !rests.broken) {
            all.push(Part { met, has: has(part, scope, reckoner) });
        }
    }
    all
}

fn has<'m>(part: &'m Expression, scope: &Scope<'m, '_>, reckoner: &mut Reckoner<'m>) -> Has<'m> {
    let (asked, answer) = if let Node::Not(inner) = &part.node { (&**inner, false) } else { (part, true) };
    if let Node::Attribute(..) | Node::Custom(..) = asked.node
        && asked.type_ == Type::YesNo
    {
        // It fails, so that it says the opposite of what is asked.
        return Has::Said(!answer);
    }
    let Node::Chain(left, rest) = &part.node else { return Has::Nothing };
    let [(operator, right)] = rest.as_slice() else { return Has::Nothing };
    if !compares(*operator) {
        return Has::Nothing;
    }
    let (is, _, _) = reckoner.tried(left, scope);
    let (wanted, _, _) = reckoner.tried(right, scope);
    match (&is, &wanted, &left.type_) {
        (Meant::Amount(is), Meant::Amount(wanted), _) => Has::Amounts(*is, *wanted, of(left, right)),
        (Meant::Choice(index), _, Type::Choice(set)) => set.choices.get(*index).map_or(Has::Nothing, Has::Choice),
        _ => Has::Nothing,
    }
}

/// The type of the two; `0` is of the other's.
fn of<'m>(left: &'m Expression, right: &'m Expression) -> &'m Type {
    if left.type_.dimension().is_some() { &left.type_ } else { &right.type_ }
}

fn compares(operator: Operator) -> bool {
    match operator {
        Operator::Equal
        | Operator::Unequal
        | Operator::Less
        | Operator::AtMost
        | Operator::Greater
        | Operator::AtLeast => true,
        Operator::Where
        | Operator::Or
        | Operator::And
        | Operator::In
        | Operator::Plus
        | Operator::Minus
        | Operator::Times
        | Operator::Over
        | Operator::Power => false,
    }
}

/// What the first part that is not met compares.
pub(super) fn failing(parts: &[Part<'_>], means: &Means) -> Option<Compared> {
    let part = parts.iter().find(|part| means.expected(part.met).is_some_and(|met| met < 0.5))?;
    match &part.has {
        Has::Amounts(is, asked, of) => {
            Some(Compared::Amounts { is: means.expected(*is)?, asked: means.expected(*asked)?, of: (*of).clone() })
        }
        Has::Choice(word) => Some(Compared::Choice(word)),
        Has::Said(answer) => Some(Compared::Said(*answer)),
        Has::Nothing => None,
    }
}

//! Operators and functions, on amounts and on each element of lists.

use super::{Element, Meant, Problem, Reckoner, Scope};
use crate::evaluate::program::{Binary, Program, Unary, Value};
use crate::model::{Expression, Function, Node, Operator};
use crate::source::Place;

impl<'m> Reckoner<'m> {
    /// Operators of one precedence, left to right; powers right to left.
    pub(super) fn chain(
        &mut self,
        first: &'m Expression,
        rest: &'m [(Operator, Expression)],
        scope: &Scope<'m, '_>,
    ) -> Meant<'m> {
        match rest.first().map(|(operator, _)| *operator) {
            Some(Operator::Power) => {
                let base = self.reckon(first, scope);
                let mut exponents = rest.iter().rev().map(|(_, exponent)| exponent);
                let Some(mut raised) = exponents.next().map(|last| self.reckon(last, scope)) else { return base };
                for exponent in exponents {
                    let lower = self.reckon(exponent, scope);
                    raised = self.joined(Operator::Power, lower, raised);
                }
                self.joined(Operator::Power, base, raised)
            }
            Some(Operator::Where) => rest
                .iter()
                .fold(self.reckon(first, scope), |list, (_, condition)| self.filtered(list, condition, scope)),
            Some(
                Operator::Or
                | Operator::And
                | Operator::Equal
                | Operator::Unequal
                | Operator::Less
                | Operator::AtMost
                | Operator::Greater
                | Operator::AtLeast
                | Operator::In
                | Operator::Plus
                | Operator::Minus
                | Operator::Times
                | Operator::Over,
            )
            | None => {
                if self.has_no_factor(first, rest, scope) {
                    return Meant::Amount(Value::ZERO);
                }
                let mut so_far = self.reckon(first, scope);
                for (operator, operand) in rest {
                    let right = self.reckon(operand, scope);
                    so_far = self.joined(*operator, so_far, right);
                }
                so_far
            }
        }
    }

    /// Does a parameter of a definition make a product nothing? Then firms are not asked for its other factors.
    fn has_no_factor(
        &mut self,
        first: &'m Expression,
        rest: &'m [(Operator, Expression)],
        scope: &Scope<'m, '_>,
    ) -> bool {
        let is_product = rest.iter().all(|(operator, _)| matches!(operator, Operator::Times | Operator::Over));
        let times = rest.iter().filter(|(operator, _)| *operator == Operator::Times).map(|(_, factor)| factor);
        let mut parameters = std::iter::once(first)
            .chain(times)
            .filter_map(|factor| if let Node::Parameter(_, index) = factor.node { Some(index) } else { None });
        is_product && parameters.any(|index| self.stands_for(index, scope).amount().is_some_and(Value::is_zero))
    }

    fn joined(&mut self, operator: Operator, left: Meant<'m>, right: Meant<'m>) -> Meant<'m> {
        match (operator, &left, &right) {
            (_, Meant::Nothing, _) | (_, _, Meant::Nothing) => self.nothing(),
            (Operator::In, _, _) => self.is_in(&left, &right),
            (_, Meant::List(elements), Meant::List(others)) => {
                let Some(pairs) = paired(&mut self.program, elements, others) else {
                    if let Some(place) = self.program.asked_at() {
                        self.report(Problem::Unpaired(place));
                    }
                    return self.nothing();
                };
                let joined: Vec<Element<'m>> = pairs
                    .into_iter()
                    .map(|(one, other)| Element { of: self.joined(operator, one.of.clone(), other), ..one })
                    .collect();
                Meant::List(joined.into())
            }
            (_, Meant::List(elements), _) => {
                let each = elements.iter().map(|element| Element {
                    of: self.joined(operator, element.of.clone(), right.clone()),
                    ..element.clone()
                });
                let joined: Vec<Element<'m>> = each.collect();
                Meant::List(joined.into())
            }
            (_, _, Meant::List(elements)) => {
                let each = elements.iter().map(|element| Element {
                    of: self.joined(operator, left.clone(), element.of.clone()),
                    ..element.clone()
                });
                let joined: Vec<Element<'m>> = each.collect();
                Meant::List(joined.into())
            }
            _ => match (left.amount(), right.amount()) {
                (Some(left), Some(right)) => combined(&mut self.program, operator, left, right),
                _ => self.same(operator, &left, &right),
            },
        }
    }

    /// Comparison of what are no amounts.
    fn same(&mut self, operator: Operator, left: &Meant<'m>, right: &Meant<'m>) -> Meant<'m> {
        use std::cmp::Ordering;
        let ordering = match (left, right) {
            (Meant::Choice(left), Meant::Choice(right)) => left.cmp(right),
            (Meant::Text(left), Meant::Text(right)) => left.cmp(right),
            (Meant::Date(left), Meant::Date(right)) => left.cmp(right),
            (Meant::Firm(left), Meant::Firm(right)) => left.cmp(right),
            (Meant::Good(left), Meant::Good(right)) => left.cmp(right),
            (Meant::Thing(kind, left), Meant::Thing(other, right)) if kind == other => left.cmp(right),
            _ => return self.nothing(),
        };
        let holds = match operator {
            Operator::Equal => ordering == Ordering::Equal,
            Operator::Unequal => ordering != Ordering::Equal,
            Operator::Less => ordering == Ordering::Less,
            Operator::AtMost => ordering != Ordering::Greater,
            Operator::Greater => ordering == Ordering::Greater,
            Operator::AtLeast => ordering != Ordering::Less,
            Operator::Where
            | Operator::Or
            | Operator::And
            | Operator::In
            | Operator::Plus
            | Operator::Minus
            | Operator::Times
            | Operator::Over
            | Operator::Power => return self.nothing(),
        };
        Meant::Answer(if holds { Value::ONE } else { Value::ZERO })
    }

    /// An amount, or each amount of a list, changed.
    pub(super) fn each_amount(
        &mut self,
        of: &'m Expression,
        scope: &Scope<'m, '_>,
        change: impl Fn(&mut Program, Value) -> Value + Copy,
    ) -> Meant<'m> {
        let meant = self.reckon(of, scope);
        self.changed(meant, change)
    }

    fn changed(&mut self, of: Meant<'m>, change: impl Fn(&mut Program, Value) -> Value + Copy) -> Meant<'m> {
        if let Meant::List(elements) = &of {
            let each = elements
                .iter()
                .map(|element| Element { of: self.changed(element.of.clone(), change), ..element.clone() });
            let changed: Vec<Element<'m>> = each.collect();
            return Meant::List(changed.into());
        }
        match of.amount() {
            Some(value) => Meant::Amount(change(&mut self.program, value)),
            None => self.nothing(),
        }
    }

    pub(super) fn call(
        &mut self,
        function: Function,
        arguments: &'m [Expression],
        place: Place,
        scope: &Scope<'m, '_>,
    ) -> Meant<'m> {
        let unary = match function {
            Function::Sum | Function::Count | Function::Mean | Function::Min | Function::Max => {
                return self.over_list(function, arguments, place, scope);
            }
            Function::Abs => Unary::Abs,
            Function::Round => Unary::Round,
            Function::Floor => Unary::Floor,
            Function::Ceil => Unary::Ceil,
            Function::Sqrt => Unary::Sqrt,
        };
        match arguments.first() {
            Some(argument) => self.each_amount(argument, scope, |program, value| program.one(unary, value)),
            None => self.nothing(),
        }
    }
}

/// Two lists firm by firm. Where one has a group as a whole and the other each of its firms, the group's value is that
/// of each; `None` where they are not of the same firms.
fn paired<'m>(
    program: &mut Program,
    elements: &[Element<'m>],
    others: &[Element<'m>],
) -> Option<Vec<(Element<'m>, Meant<'m>)>> {
    let same = |one: &Element<'_>, other: &Element<'_>| one.firm == other.firm;
    let mut each_of = |whole: &Element<'_>, each: &[Element<'_>]| {
        let one = program.over(whole.firms, Value::Certain(whole.count as f64));
        // Of any set of members, the first firms of a group are those that take part.
        let mut there = |nth: u64| program.two(Binary::Less, Value::Certain(nth as f64), whole.firms);
        let alike = |element: &Element<'_>| element.firms == one || element.firms == there(element.nth);
        whole.count == each.len() as u64 && each.iter().all(alike)
    };
    let (mut runs, mut of_others) = (elements.chunk_by(same), others.chunk_by(same));
    let mut pairs = Vec::with_capacity(elements.len().max(others.len()));
    loop {
        let (run, other) = match (runs.next(), of_others.next()) {
            (None, None) => return Some(pairs),
            (Some(run), Some(other)) if same(&run[0], &other[0]) => (run, other),
            (Some(_) | None, Some(_)) | (Some(_), None) => return None,
        };
        if run.len() == other.len() && run.iter().zip(other).all(|(one, other)| one.firms == other.firms) {
            pairs.extend(run.iter().zip(other).map(|(one, other)| (one.clone(), other.of.clone())));
        } else if run.len() == 1 && each_of(&run[0], other) {
            let of = |one: &Element<'m>| Element { of: run[0].of.clone(), ..one.clone() };
            pairs.extend(other.iter().map(|one| (of(one), one.of.clone())));
        } else if other.len() == 1 && each_of(&other[0], run) {
            pairs.extend(run.iter().map(|one| (one.clone(), other[0].of.clone())));
        } else {
            return None;
        }
    }
}

fn combined<'m>(program: &mut Program, operator: Operator, left: Value, right: Value) -> Meant<'m> {
    let amount = Meant::Amount;
    let answer = Meant::Answer;
    match operator {
        Operator::Plus => amount(program.plus(left, right)),
        Operator::Minus => amount(program.minus(left, right)),
        Operator::Times => amount(program.times(left, right)),
        Operator::Over => amount(program.over(left, right)),
        Operator::Power => amount(program.two(Binary::Power, left, right)),
        Operator::Less => answer(program.two(Binary::Less, left, right)),
        Operator::AtMost => answer(program.two(Binary::AtMost, left, right)),
        Operator::Greater => answer(program.two(Binary::Less, right, left)),
        Operator::AtLeast => answer(program.two(Binary::AtMost, right, left)),
        Operator::Equal => answer(program.two(Binary::Equal, left, right)),
        Operator::Unequal => {
            let same = program.two(Binary::Equal, left, right);
            answer(program.not(same))
        }
        Operator::And => answer(program.two(Binary::And, left, right)),
        Operator::Or => answer(program.two(Binary::Or, left, right)),
        Operator::Where | Operator::In => Meant::Nothing,
    }
}

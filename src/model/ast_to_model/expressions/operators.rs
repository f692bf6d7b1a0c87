//! Operators: the dimensions they ask for and give, and constants.

use super::*;
use crate::amount::{Amount, AmountError, Dimension};
use crate::model::rules::unit_mismatch;
use crate::model::types::per_time;
use crate::tongue::vocabulary;

impl<'t> Lowering<'t> {
    pub(super) fn chain_of(&mut self, chain: &ast::Chain<'t>, place: Place, wants: Option<&Type>) -> Expression {
        let operator = chain.rest.first().map_or(ast::Operator::Plus, |(operator, _, _)| *operator);
        match operator {
            ast::Operator::Plus | ast::Operator::Minus => self.fold_chain(chain, place, wants),
            ast::Operator::Times | ast::Operator::Over => self.fold_chain(chain, place, None),
            ast::Operator::Power => self.power(chain, place),
            ast::Operator::And | ast::Operator::Or => self.logic(chain, place),
            ast::Operator::In => self.membership_of(chain, place),
            ast::Operator::Where => self.filter(chain, place),
            ast::Operator::Equal
            | ast::Operator::Unequal
            | ast::Operator::Less
            | ast::Operator::AtMost
            | ast::Operator::Greater
            | ast::Operator::AtLeast => self.comparison(chain, place),
        }
    }

    fn fold_chain(&mut self, chain: &ast::Chain<'t>, place: Place, wants: Option<&Type>) -> Expression {
        let first = self.expression(&chain.first, wants);
        let mut type_ = first.type_.clone();
        let mut constant = first.constant;
        let mut rest = Vec::new();
        for (operator, span, operand) in &chain.rest {
            let tight =
                operand.span.start == span.end && matches!(operator, ast::Operator::Times | ast::Operator::Over);
            let right = if tight { self.tight_operand(operand) } else { self.expression(operand, wants) };
            let so_far = self.place(chain.first.span.to(operand.span));
            type_ = self.combined_type(*operator, type_, &right, so_far);
            constant = match (constant, right.constant) {
                (Some(left), Some(right)) => self.fold_constant(*operator, left, right, so_far),
                _ => None,
            };
            rest.push((meant(*operator), right));
        }
        Expression { place, type_, constant, node: Node::Chain(Box::new(first), rest) }
    }

    /// `1/year`: tight against the sign, a word is a unit before it is a name.
    fn tight_operand(&mut self, operand: &Expr<'t>) -> Expression {
        let is_unit = |name: &ast::Name<'t>| vocabulary::unit::ALL.iter().any(|unit| unit.reads(&name.text));
        if operand.word().is_some_and(is_unit) {
            return self.unit_alone(operand.span);
        }
        self.expression(operand, None)
    }

    fn combined_type(&mut self, operator: ast::Operator, left: Type, right: &Expression, so_far: Place) -> Type {
        if matches!(left, Type::List(_)) || matches!(right.type_, Type::List(_)) {
            let element = Expression { type_: right.type_.clone().element(), ..broken(right.place) };
            let combined = self.combined_type(operator, left.element(), &element, so_far);
            return Type::List(Box::new(combined));
        }
        if !right.type_.is_amount() {
            let is = right.type_.title(&self.model.units);
            self.wrong_type(right.place.span, &is, &Phrase::new("an amount", "una cantidad"));
            return Type::Open;
        }
        if !left.is_amount() {
            let is = left.title(&self.model.units);
            self.wrong_type(so_far.span, &is, &Phrase::new("an amount", "una cantidad"));
            return Type::Open;
        }
        match operator {
            ast::Operator::Times => left.joined(&right.type_, Dimension::times),
            ast::Operator::Over => left.joined(&right.type_, Dimension::over),
            ast::Operator::Plus
            | ast::Operator::Minus
            | ast::Operator::Power
            | ast::Operator::Where
            | ast::Operator::Or
            | ast::Operator::And
            | ast::Operator::Equal
            | ast::Operator::Unequal
            | ast::Operator::Less
            | ast::Operator::AtMost
            | ast::Operator::Greater
            | ast::Operator::AtLeast
            | ast::Operator::In => match self.common(&left, &right.type_) {
                Some(common) => common,
                None => {
                    self.differ(right, &left);
                    Type::Open
                }
            },
        }
    }

    fn fold_constant(&mut self, operator: ast::Operator, left: f64, right: f64, place: Place) -> Option<f64> {
        let (Ok(left), Ok(right)) = (Amount::number(left), Amount::number(right)) else { return None };
        let result = match operator {
            ast::Operator::Plus => left.plus(&right),
            ast::Operator::Minus => left.minus(&right),
            ast::Operator::Times => left.times(&right),
            ast::Operator::Over => left.over(&right),
            ast::Operator::Power => left.power(&right),
            ast::Operator::Where
            | ast::Operator::Or
            | ast::Operator::And
            | ast::Operator::Equal
            | ast::Operator::Unequal
            | ast::Operator::Less
            | ast::Operator::AtMost
            | ast::Operator::Greater
            | ast::Operator::AtLeast
            | ast::Operator::In => return None,
        };
        match result {
            Ok(amount) => Some(amount.value()),
            Err(AmountError::DivisionByZero) => {
                self.not_finite(place, "this divides by zero", "esto divide entre cero");
                None
            }
            Err(AmountError::NotFinite | AmountError::Mismatch | AmountError::Power) => {
                self.not_finite(place, "this has no finite result", "esto no tiene un resultado finito");
                None
            }
        }
    }

    /// Powers go right to left, and take plain exponents.
    fn power(&mut self, chain: &ast::Chain<'t>, place: Place) -> Expression {
        let first = self.expression(&chain.first, None);
        let mut rest = Vec::new();
        for (_, _, operand) in &chain.rest {
            let exponent = self.expression(operand, Some(&Type::number()));
            let exponent = self.expect_type(exponent, &Type::number()).unwrap_or_else(|| broken(place));
            rest.push((Operator::Power, exponent));
        }
        let mut exponent = rest.last().and_then(|(_, exponent)| exponent.constant);
        for (_, lower) in rest.iter().rev().skip(1) {
            exponent = match (lower.constant, exponent) {
                (Some(lower), Some(upper)) => self.fold_constant(ast::Operator::Power, lower, upper, place),
                _ => None,
            };
        }
        let type_ = match (&first.type_, exponent) {
            (Type::Amount(dimension), _) if dimension.is_none() => Type::number(),
            (Type::Zero, _) => Type::number(),
            (Type::Amount(dimension), Some(power)) if power.fract() == 0.0 && power.abs() < 100.0 => {
                dimension.powi(power as i32).map_or(Type::Open, Type::Amount)
            }
            (Type::Amount(_), _) => {
                let is = first.type_.title(&self.model.units);
                self.wrong_type(first.place.span, &is, &Phrase::new("a plain number", "un número sin unidad"));
                Type::Open
            }
            _ => Type::Open,
        };
        let constant = match (first.constant, exponent) {
            (Some(base), Some(power)) => self.fold_constant(ast::Operator::Power, base, power, place),
            _ => None,
        };
        Expression { place, type_, constant, node: Node::Chain(Box::new(first), rest) }
    }

    fn logic(&mut self, chain: &ast::Chain<'t>, place: Place) -> Expression {
        let answer = |lowering: &mut Self, operand: &Expr<'t>| {
            let value = lowering.expression(operand, Some(&Type::YesNo));
            lowering.expect_type(value, &Type::YesNo).unwrap_or_else(|| broken(place))
        };
        let first = answer(self, &chain.first);
        let mut rest = Vec::new();
        for (operator, _, operand) in &chain.rest {
            rest.push((meant(*operator), answer(self, operand)));
        }
        Expression { place, type_: Type::YesNo, constant: None, node: Node::Chain(Box::new(first), rest) }
    }

    fn comparison(&mut self, chain: &ast::Chain<'t>, place: Place) -> Expression {
        let Some((operator, _, operand)) = chain.rest.first() else { return broken(place) };
        // A bare word may be a value of the other side's set: `member.size == micro`.
        let mut left = self.quietly(|lowering| lowering.expression(&chain.first, None));
        let right = self.expression(operand, Some(&left.type_.clone()));
        left = self.expression(&chain.first, Some(&right.type_.clone()));
        if self.common(&left.type_, &right.type_).is_none() {
            self.differ(&right, &left.type_.clone());
        }
        Expression {
            place,
            type_: Type::YesNo,
            constant: None,
            node: Node::Chain(Box::new(left), vec![(meant(*operator), right)]),
        }
    }

    fn membership_of(&mut self, chain: &ast::Chain<'t>, place: Place) -> Expression {
        let first = self.expression(&chain.first, None);
        let mut rest = Vec::new();
        for (operator, _, operand) in &chain.rest {
            let list = self.expression(operand, None);
            if !matches!(list.type_, Type::List(_) | Type::Open) {
                let is = list.type_.title(&self.model.units);
                self.wrong_type(
                    list.place.span,
                    &is,
                    &Phrase::new("a list such as `members`", "una lista como `socios`"),
                );
            }
            rest.push((meant(*operator), list));
        }
        Expression { place, type_: Type::YesNo, constant: None, node: Node::Chain(Box::new(first), rest) }
    }

    fn filter(&mut self, chain: &ast::Chain<'t>, place: Place) -> Expression {
        let list = self.expression(&chain.first, None);
        if !matches!(list.type_, Type::List(_) | Type::Open) {
            let is = list.type_.title(&self.model.units);
            self.wrong_type(list.place.span, &is, &Phrase::new("a list such as `members`", "una lista como `socios`"));
        }
        let mut rest = Vec::new();
        for (operator, _, operand) in &chain.rest {
            let condition = self.expression(operand, Some(&Type::YesNo));
            let condition = self.expect_type(condition, &Type::YesNo).unwrap_or_else(|| broken(place));
            rest.push((meant(*operator), condition));
        }
        Expression { place, type_: list.type_.clone(), constant: None, node: Node::Chain(Box::new(list), rest) }
    }

    /// Reports that a value is not of the kind of those beside it.
    pub(super) fn differ(&mut self, value: &Expression, other: &Type) {
        let is = value.type_.title(&self.model.units);
        let beside = other.title(&self.model.units);
        if !(value.type_.is_amount() && other.is_amount()) {
            return self.wrong_type(value.place.span, &is, &beside);
        }
        let written = self.slice(value.place.span);
        let finding = Finding::new(
            &unit_mismatch::RULE,
            value.place,
            format!("`{written}` is {}, and beside it stands {}", is.en, beside.en),
            format!("`{written}` es {}, y a su lado está {}", is.es, beside.es),
        );
        let rate = |amount: &Type, flow: &Type| matches!((amount, flow), (Type::Amount(amount), Type::Amount(flow)) if per_time(amount) == *flow);
        let finding = if rate(&value.type_, other) || rate(other, &value.type_) {
            finding.help(
                "one is an amount, the other an amount per time: write `/year` at both or at neither",
                "uno es un monto y el otro un monto por tiempo: escribe `/año` en ambos o en ninguno",
            )
        } else {
            finding.help(
                "only amounts of one kind are added or compared: change the unit, or multiply by what converts one into the other",
                "solo se suman o comparan cantidades de la misma clase: cambia la unidad, o multiplica por lo que convierte una en otra",
            )
        };
        self.report(finding);
    }

    /// Without keeping what is found: for a first look that is done again.
    fn quietly<T>(&mut self, look: impl FnOnce(&mut Self) -> T) -> T {
        let (before, leaders) = (self.findings.len(), self.scope.leader.len());
        let seen = look(self);
        self.findings.truncate(before);
        self.scope.leader.truncate(leaders);
        seen
    }
}

fn meant(operator: ast::Operator) -> Operator {
    match operator {
        ast::Operator::Where => Operator::Where,
        ast::Operator::Or => Operator::Or,
        ast::Operator::And => Operator::And,
        ast::Operator::Equal => Operator::Equal,
        ast::Operator::Unequal => Operator::Unequal,
        ast::Operator::Less => Operator::Less,
        ast::Operator::AtMost => Operator::AtMost,
        ast::Operator::Greater => Operator::Greater,
        ast::Operator::AtLeast => Operator::AtLeast,
        ast::Operator::In => Operator::In,
        ast::Operator::Plus => Operator::Plus,
        ast::Operator::Minus => Operator::Minus,
        ast::Operator::Times => Operator::Times,
        ast::Operator::Over => Operator::Over,
        ast::Operator::Power => Operator::Power,
    }
}

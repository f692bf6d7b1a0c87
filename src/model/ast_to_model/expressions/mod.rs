//! Expressions: names resolved, units converted, types and dimensions checked, constants computed.

mod around;
mod attributes;
mod calls;
mod literals;
mod operators;
mod paths;
mod postfixes;

use super::*;
use crate::model::ast_to_model::things::Thing;
use crate::syntax::ast::{self, Expr, ExprKind, Prefix};
use crate::tongue::Phrase;
use crate::tongue::vocabulary::Kind;

impl<'t> Lowering<'t> {
    /// The typed expression; `wants` is what the place asks for, and tells what a bare word may mean.
    pub(super) fn expression(&mut self, expr: &Expr<'t>, wants: Option<&Type>) -> Expression {
        let place = self.place(expr.span);
        match &expr.kind {
            ExprKind::Number(number) => self.number(number, place),
            ExprKind::Date(parts) => match self.civil_date(*parts, place) {
                Some(date) => self.certain(place, Type::Date, Node::Date(date)),
                None => broken(place),
            },
            ExprKind::Text(text) => self.text_or_name(text, place, wants),
            ExprKind::Name(path) => self.path(path, place, wants),
            ExprKind::Unit => self.unit_alone(expr.span),
            ExprKind::Unknown => {
                let type_ = wants.cloned().filter(Type::is_amount).unwrap_or(Type::Open);
                Expression { place, type_, constant: None, node: Node::Unknown }
            }
            ExprKind::Group(group) => {
                let inner = self.expression(&group.inner, wants);
                self.postfixes(inner, &group.rest)
            }
            ExprKind::Range(ends) => self.range(ends, place, wants),
            ExprKind::Drawn(drawn) => {
                let literal = self.expression(&drawn.literal, wants);
                let type_ = literal.type_.clone();
                let node = Node::Drawn {
                    literal: Box::new(literal),
                    each_member: drawn.each_member,
                    each_year: drawn.each_year,
                };
                Expression { place, type_, constant: None, node }
            }
            ExprKind::Prefixed(prefixed) => self.prefixed(prefixed, place, wants),
            ExprKind::Chain(chain) => self.chain_of(chain, place, wants),
            ExprKind::Choice(choice) => self.choose(choice, place, wants),
            ExprKind::Tiers(tiers) => self.tiers(tiers, place),
        }
    }

    fn certain(&self, place: Place, type_: Type, node: Node) -> Expression {
        Expression { place, type_, constant: None, node }
    }

    /// Where a firm belongs, a text is its name: `pool["20123456789"]`.
    fn text_or_name(&mut self, text: &ast::Quoted<'t>, place: Place, wants: Option<&Type>) -> Expression {
        let firm = Type::Thing(Kind::Firm);
        if let (true, Some(id)) = (wants == Some(&firm), self.names.thing(&text.text).and_then(Thing::firm)) {
            return self.certain(place, firm, Node::Firm(id));
        }
        self.certain(place, Type::Text, Node::Text(text.text.to_string()))
    }

    fn prefixed(&mut self, prefixed: &ast::Prefixed<'t>, place: Place, wants: Option<&Type>) -> Expression {
        let mut value = self.expression(&prefixed.operand, wants);
        // Runs of one sign count by their parity, so that a thousand of them are no deeper than one.
        for run in prefixed.prefixes.chunk_by(|left, right| left.0 == right.0).rev() {
            let Some((prefix, span)) = run.first() else { continue };
            let place = self.place(span.to(value.place.span));
            let once = match prefix {
                Prefix::Minus => self.negated(value, place),
                Prefix::Not => self.opposite(value, place),
            };
            value = match (once.node, run.len() % 2) {
                (Node::Negated(inner) | Node::Not(inner), 0) => *inner,
                (node, _) => Expression { node, ..once },
            };
        }
        Expression { place, ..value }
    }

    fn opposite(&mut self, value: Expression, place: Place) -> Expression {
        if !matches!(value.type_, Type::YesNo | Type::Open) {
            let is = value.type_.title(&self.model.units);
            self.wrong_type(value.place.span, &is, &Phrase::new("yes or no", "sí o no"));
        }
        self.certain(place, Type::YesNo, Node::Not(Box::new(value)))
    }

    fn negated(&mut self, value: Expression, place: Place) -> Expression {
        if !value.type_.clone().element().is_amount() {
            let is = value.type_.title(&self.model.units);
            self.wrong_type(value.place.span, &is, &Phrase::new("an amount", "una cantidad"));
            return broken(place);
        }
        let (type_, constant) = (value.type_.clone(), value.constant.map(|value| -value));
        Expression { place, type_, constant, node: Node::Negated(Box::new(value)) }
    }

    fn choose(&mut self, choice: &ast::Choice<'t>, place: Place, wants: Option<&Type>) -> Expression {
        let mut arms = Vec::new();
        for (condition, result) in &choice.arms {
            let condition = self.expression(condition, Some(&Type::YesNo));
            let condition = self.expect_type(condition, &Type::YesNo).unwrap_or_else(|| broken(place));
            arms.push((condition, self.expression(result, wants)));
        }
        let otherwise = self.expression(&choice.otherwise, wants);
        let mut type_ = otherwise.type_.clone();
        for (_, result) in &arms {
            type_ = match self.common(&type_, &result.type_) {
                Some(common) => common,
                None => {
                    self.differ(result, &type_);
                    Type::Open
                }
            };
        }
        Expression { place, type_, constant: None, node: Node::Choose(arms, Box::new(otherwise)) }
    }

    /// The type both are of, where there is one.
    fn common(&self, left: &Type, right: &Type) -> Option<Type> {
        left.common(right)
    }
}

pub(super) fn broken(place: Place) -> Expression {
    Expression { place, type_: Type::Open, constant: None, node: Node::Broken }
}

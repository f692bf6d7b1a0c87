//! Expressions: chains are flat, operators of one precedence side by side.

use super::{Name, Quoted};
use crate::source::Span;

/// A number as written: its text is the text of `digits`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Number {
    pub(crate) digits: Span,
    pub(crate) value: f64,
    pub(crate) percent: bool,
    /// The unit as written, `PEN/year`.
    pub(crate) unit: Option<Span>,
}

#[derive(Debug)]
pub(crate) struct Expr<'t> {
    pub(crate) span: Span,
    pub(crate) kind: ExprKind<'t>,
}

impl<'t> Expr<'t> {
    /// The number it consists of.
    pub(crate) fn number(&self) -> Option<&Number> {
        if let ExprKind::Number(number) = &self.kind { Some(number) } else { None }
    }

    /// The number it consists of, with a sign before it or without.
    pub(crate) fn signed_number(&self) -> Option<&Number> {
        if let ExprKind::Prefixed(prefixed) = &self.kind { prefixed.operand.number() } else { self.number() }
    }

    pub(crate) fn date(&self) -> Option<DateParts> {
        if let ExprKind::Date(parts) = self.kind { Some(parts) } else { None }
    }

    pub(crate) fn text(&self) -> Option<&Quoted<'t>> {
        if let ExprKind::Text(text) = &self.kind { Some(text) } else { None }
    }

    pub(crate) fn path(&self) -> Option<&Path<'t>> {
        if let ExprKind::Name(path) = &self.kind { Some(path) } else { None }
    }

    /// The name it consists of, of which nothing is asked.
    pub(crate) fn word(&self) -> Option<&Name<'t>> {
        self.path().filter(|path| path.rest.is_empty()).map(|path| &path.head)
    }

    /// The name it consists of, written as a word or in quotes.
    pub(crate) fn name(&self) -> Option<Name<'t>> {
        let quoted = |text: &Quoted<'t>| Name { text: text.text.clone(), span: text.span, quoted: true };
        self.word().cloned().or_else(|| self.text().map(quoted))
    }
}

#[derive(Debug)]
pub(crate) enum ExprKind<'t> {
    Number(Number),
    Date(DateParts),
    Text(Quoted<'t>),
    /// A name and what is asked of it.
    Name(Box<Path<'t>>),
    /// `PEN/year` alone: one of it.
    Unit,
    Unknown,
    Group(Box<Group<'t>>),
    /// Two or three ends, the first with its sign.
    Range(Vec<Expr<'t>>),
    Drawn(Box<Drawn<'t>>),
    /// Signs and `not`s before an operand, outermost first.
    Prefixed(Box<Prefixed<'t>>),
    /// A chain of operators of one precedence, left to right (`^`: right to left).
    Chain(Box<Chain<'t>>),
    Choice(Box<Choice<'t>>),
    Tiers(Box<Tiers<'t>>),
}

/// `key`, `pool.fair."Fees"`, `pool[inti].x`.
#[derive(Debug)]
pub(crate) struct Path<'t> {
    pub(crate) head: Name<'t>,
    pub(crate) rest: Vec<Postfix<'t>>,
}

#[derive(Debug)]
pub(crate) enum Postfix<'t> {
    Member(Name<'t>),
    Index(Expr<'t>),
    Call(Span, Vec<Expr<'t>>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct DateParts {
    pub(crate) year: i16,
    pub(crate) month: i8,
    pub(crate) day: i8,
}

#[derive(Debug)]
pub(crate) struct Group<'t> {
    pub(crate) inner: Expr<'t>,
    pub(crate) rest: Vec<Postfix<'t>>,
}

#[derive(Debug)]
pub(crate) struct Drawn<'t> {
    pub(crate) literal: Expr<'t>,
    pub(crate) each_member: bool,
    pub(crate) each_year: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Prefix {
    Minus,
    Not,
}

#[derive(Debug)]
pub(crate) struct Prefixed<'t> {
    pub(crate) prefixes: Vec<(Prefix, Span)>,
    pub(crate) operand: Expr<'t>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operator {
    Where,
    Or,
    And,
    Equal,
    Unequal,
    Less,
    AtMost,
    Greater,
    AtLeast,
    In,
    Plus,
    Minus,
    Times,
    Over,
    Power,
}

#[derive(Debug)]
pub(crate) struct Chain<'t> {
    pub(crate) first: Expr<'t>,
    pub(crate) rest: Vec<(Operator, Span, Expr<'t>)>,
}

#[derive(Debug)]
pub(crate) struct Choice<'t> {
    /// Condition and result, in order.
    pub(crate) arms: Vec<(Expr<'t>, Expr<'t>)>,
    pub(crate) otherwise: Expr<'t>,
}

#[derive(Debug)]
pub(crate) struct Tiers<'t> {
    pub(crate) marginal: bool,
    pub(crate) steps: Vec<Tier<'t>>,
    /// Was it written on several lines?
    pub(crate) span: Span,
}

#[derive(Debug)]
pub(crate) struct Tier<'t> {
    pub(crate) span: Span,
    pub(crate) from: Expr<'t>,
    pub(crate) rate: Expr<'t>,
}

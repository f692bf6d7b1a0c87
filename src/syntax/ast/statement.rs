//! Statements, and those that are no declaration.

use super::{Declaration, Each, Expr, Field, Item, Line, Name, Quoted, Suffix, Value};
use crate::source::Span;

/// One statement of a file or of a block.
#[derive(Debug)]
pub(crate) struct Statement<'t> {
    pub(crate) span: Span,
    pub(crate) kind: StatementKind<'t>,
}

#[derive(Debug)]
pub(crate) enum StatementKind<'t> {
    Declaration(Box<Declaration<'t>>),
    Field(Field<'t>),
    Line(Box<Line<'t>>),
    Trade(Box<Trade<'t>>),
    Ties(Box<Value<'t>>),
    Let(Box<Definition<'t>>),
    Rate(Box<Definition<'t>>),
    Unit(Box<Definition<'t>>),
    Attribute(Box<AttributeOf<'t>>),
    Parameter(Box<Parameter<'t>>),
    Expect(Box<Expect<'t>>),
    Allow(Box<Allow<'t>>),
    Requires(Box<Requirement<'t>>),
    Use(Name<'t>),
    Add(Box<Change<'t>>),
    Remove(Box<Change<'t>>),
    Join(Box<Change<'t>>),
    /// Not understood, and reported.
    Unreadable,
}

/// What a statement is, for those who look for one kind only.
impl<'t> StatementKind<'t> {
    pub(crate) fn declaration(&self) -> Option<&Declaration<'t>> {
        if let StatementKind::Declaration(declaration) = self { Some(declaration) } else { None }
    }

    pub(crate) fn field(&self) -> Option<&Field<'t>> {
        if let StatementKind::Field(field) = self { Some(field) } else { None }
    }

    pub(crate) fn line(&self) -> Option<&Line<'t>> {
        if let StatementKind::Line(line) = self { Some(line) } else { None }
    }

    pub(crate) fn trade(&self) -> Option<&Trade<'t>> {
        if let StatementKind::Trade(trade) = self { Some(trade) } else { None }
    }

    pub(crate) fn ties(&self) -> Option<&Value<'t>> {
        if let StatementKind::Ties(ties) = self { Some(ties) } else { None }
    }

    /// `let`.
    pub(crate) fn assumption(&self) -> Option<&Definition<'t>> {
        if let StatementKind::Let(definition) = self { Some(definition) } else { None }
    }

    /// `let`, `rate` or `unit`.
    pub(crate) fn definition(&self) -> Option<&Definition<'t>> {
        if let StatementKind::Let(node) | StatementKind::Rate(node) | StatementKind::Unit(node) = self {
            Some(node)
        } else {
            None
        }
    }

    pub(crate) fn expect(&self) -> Option<&Expect<'t>> {
        if let StatementKind::Expect(expect) = self { Some(expect) } else { None }
    }
}

#[derive(Debug)]
pub(crate) struct Trade<'t> {
    pub(crate) buys: bool,
    pub(crate) keyword: Span,
    pub(crate) good: Option<Name<'t>>,
    pub(crate) partner: Option<Name<'t>>,
    pub(crate) amount: Expr<'t>,
    /// `column "Linen" PEN/year` in place of the amount.
    pub(crate) column: Option<Item<'t>>,
    pub(crate) suffixes: Vec<Suffix<'t>>,
}

/// `let`, `rate`, `unit`.
#[derive(Debug)]
pub(crate) struct Definition<'t> {
    pub(crate) keyword: Span,
    pub(crate) name: Name<'t>,
    pub(crate) value: Option<Expr<'t>>,
    pub(crate) suffixes: Vec<Suffix<'t>>,
}

#[derive(Debug)]
pub(crate) struct AttributeOf<'t> {
    pub(crate) keyword: Span,
    pub(crate) name: Name<'t>,
    pub(crate) owner: Name<'t>,
    pub(crate) takes: Expr<'t>,
    pub(crate) suffixes: Vec<Suffix<'t>>,
}

#[derive(Debug)]
pub(crate) struct Parameter<'t> {
    pub(crate) keyword: Span,
    pub(crate) name: Name<'t>,
    pub(crate) takes: Expr<'t>,
    pub(crate) default: Option<Expr<'t>>,
    pub(crate) suffixes: Vec<Suffix<'t>>,
}

#[derive(Debug)]
pub(crate) struct Expect<'t> {
    pub(crate) keyword: Span,
    pub(crate) each: Option<(Each, Name<'t>)>,
    pub(crate) condition: Expr<'t>,
    pub(crate) with: Option<Expr<'t>>,
    pub(crate) scenario: Option<Name<'t>>,
    pub(crate) suffixes: Vec<Suffix<'t>>,
}

/// `requires "Formal": firm.formal`.
#[derive(Debug)]
pub(crate) struct Requirement<'t> {
    pub(crate) keyword: Span,
    pub(crate) label: Quoted<'t>,
    pub(crate) condition: Expr<'t>,
    pub(crate) suffixes: Vec<Suffix<'t>>,
}

#[derive(Debug)]
pub(crate) struct Allow<'t> {
    pub(crate) keyword: Span,
    pub(crate) rule: Name<'t>,
    pub(crate) because: Option<Quoted<'t>>,
}

/// `add sol to pool`, `remove sol from pool`, `remove pool.fair`, `join crafts to pool`.
#[derive(Debug)]
pub(crate) struct Change<'t> {
    pub(crate) keyword: Span,
    pub(crate) what: Vec<Item<'t>>,
    pub(crate) network: Option<Name<'t>>,
}

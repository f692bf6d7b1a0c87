//! What stands after `key:`.

use super::{Expr, Name, Path, Quoted, Suffix};
use crate::source::Span;

#[derive(Debug)]
pub(crate) struct Field<'t> {
    pub(crate) key: Path<'t>,
    pub(crate) value: Value<'t>,
    pub(crate) suffixes: Vec<Suffix<'t>>,
}

/// What stands after `key:`.
#[derive(Debug)]
pub(crate) enum Value<'t> {
    One(Expr<'t>),
    Items(Box<Items<'t>>),
}

impl<'t> Value<'t> {
    /// The expression it consists of.
    pub(crate) fn one(&self) -> Option<&Expr<'t>> {
        if let Value::One(expr) = self { Some(expr) } else { None }
    }

    pub(crate) fn span(&self) -> Span {
        match self {
            Value::One(expr) => expr.span,
            Value::Items(items) => {
                let first = items.items.first().map_or(Span::default(), |item| item.span);
                items.items.last().map_or(first, |last| first.to(last.span))
            }
        }
    }
}

/// Several items, or one with a share or a title.
#[derive(Debug)]
pub(crate) struct Items<'t> {
    pub(crate) items: Vec<Item<'t>>,
    /// One fewer than items.
    pub(crate) separators: Vec<Separator>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Separator {
    Comma,
    Arrow,
    Tie,
}

#[derive(Debug)]
pub(crate) struct Item<'t> {
    pub(crate) span: Span,
    pub(crate) kind: ItemKind<'t>,
}

impl<'t> Item<'t> {
    /// The expression it consists of, with a title or without.
    pub(crate) fn expr(&self) -> Option<&Expr<'t>> {
        if let ItemKind::Plain { expr, title: _ } = &self.kind { Some(expr) } else { None }
    }

    /// How many, and of which group.
    pub(crate) fn share(&self) -> Option<(&Expr<'t>, &Expr<'t>)> {
        if let ItemKind::Share { count, of } = &self.kind { Some((count, of)) } else { None }
    }

    /// The heading of a column, and the unit of what stands in it.
    pub(crate) fn column(&self) -> Option<(&Quoted<'t>, Option<Span>)> {
        if let ItemKind::Column { header, unit } = &self.kind { Some((header, *unit)) } else { None }
    }

    pub(crate) fn title(&self) -> Option<&Quoted<'t>> {
        if let ItemKind::Plain { title, expr: _ } = &self.kind { title.as_ref() } else { None }
    }
}

#[derive(Debug)]
pub(crate) enum ItemKind<'t> {
    /// `lodging "Alojamiento"`.
    Plain {
        expr: Expr<'t>,
        title: Option<Quoted<'t>>,
    },
    /// `20 of workshops`.
    Share {
        count: Expr<'t>,
        of: Expr<'t>,
    },
    FlatRotating,
    /// `led by sol`; `flat` where the contradiction `flat led by sol` is written.
    LedBy {
        flat: bool,
        leader: Name<'t>,
    },
    HierarchicalUnder(Name<'t>),
    ProportionalTo(Expr<'t>),
    Column {
        header: Quoted<'t>,
        unit: Option<Span>,
    },
}

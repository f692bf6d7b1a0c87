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

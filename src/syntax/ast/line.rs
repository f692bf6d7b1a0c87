//! Costs, benefits and transfers.

use super::{Expr, Name, Number, Quoted, Suffix};
use crate::source::Span;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LineKind {
    Cost,
    Benefit,
    Transfer,
}

#[derive(Debug)]
pub(crate) struct Line<'t> {
    pub(crate) kind: LineKind,
    pub(crate) keyword: Span,
    /// Who pays a transfer.
    pub(crate) payer: Option<Name<'t>>,
    pub(crate) when: Option<When>,
    pub(crate) target: Option<Target<'t>>,
    pub(crate) label: Option<Quoted<'t>>,
    pub(crate) amount: Expr<'t>,
    pub(crate) growing: Option<(Span, Expr<'t>)>,
    pub(crate) paid_by: Option<(Span, Vec<Payer<'t>>)>,
    pub(crate) suffixes: Vec<Suffix<'t>>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum When {
    Once { span: Span, year: Option<Number> },
    Years { span: Span, from: Number, to: Option<Number> },
}

impl When {
    pub(crate) fn span(self) -> Span {
        match self {
            When::Once { span, year: _ } | When::Years { span, from: _, to: _ } => span,
        }
    }
}

#[derive(Debug)]
pub(crate) struct Target<'t> {
    pub(crate) span: Span,
    pub(crate) kind: TargetKind<'t>,
}

#[derive(Debug)]
pub(crate) enum TargetKind<'t> {
    Each(Each, Option<Expr<'t>>),
    For(Vec<Name<'t>>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Each {
    Member,
    Participant,
    Outsider,
    Firm,
    Link,
}

#[derive(Debug)]
pub(crate) struct Payer<'t> {
    pub(crate) name: Name<'t>,
    pub(crate) share: Option<Expr<'t>>,
}

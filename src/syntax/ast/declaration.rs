//! Declarations: a keyword, a name, a block.

use super::{Name, Number, Quoted, Statement};
use crate::source::Span;

/// What a declaration declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum DeclarationKind {
    Model,
    Territory,
    Sector,
    Chain,
    Firm,
    Firms,
    Institution,
    Network,
    Agreement,
    Cluster,
    Segment,
    Stage,
    Programme,
    Phase,
    Action,
    DefineAction,
    Scenario,
    Profile,
    Criteria,
    Environment,
    Readiness,
}

/// Where a declaration stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Home {
    TopLevel,
    Arrangement,
    Chain,
    Cluster,
    Programme,
}

impl DeclarationKind {
    pub(crate) fn home(self) -> Home {
        match self {
            DeclarationKind::Action | DeclarationKind::Environment | DeclarationKind::Readiness => Home::Arrangement,
            DeclarationKind::Stage => Home::Chain,
            DeclarationKind::Segment => Home::Cluster,
            DeclarationKind::Phase => Home::Programme,
            DeclarationKind::Model
            | DeclarationKind::Territory
            | DeclarationKind::Sector
            | DeclarationKind::Chain
            | DeclarationKind::Firm
            | DeclarationKind::Firms
            | DeclarationKind::Institution
            | DeclarationKind::Network
            | DeclarationKind::Agreement
            | DeclarationKind::Cluster
            | DeclarationKind::Programme
            | DeclarationKind::DefineAction
            | DeclarationKind::Scenario
            | DeclarationKind::Profile
            | DeclarationKind::Criteria => Home::TopLevel,
        }
    }
}

#[derive(Debug)]
pub(crate) struct Declaration<'t> {
    pub(crate) kind: DeclarationKind,
    pub(crate) keyword: Span,
    pub(crate) name: Option<Name<'t>>,
    pub(crate) title: Option<Quoted<'t>>,
    pub(crate) header: Vec<Header<'t>>,
    pub(crate) block: Option<Block<'t>>,
    pub(crate) suffixes: Vec<Suffix<'t>>,
}

/// What may stand between a title and a block.
#[derive(Debug)]
pub(crate) enum Header<'t> {
    In(Name<'t>),
    Of(Name<'t>),
    Count(Number),
    FromFile(Quoted<'t>),
    Horizontal(Span),
    Vertical(Span),
    TerritorialIn(Name<'t>),
    SectoralOf(Name<'t>),
    DefinedBy(Name<'t>),
    BasedOn(Name<'t>),
}

impl<'t> Header<'t> {
    /// `in cusco`.
    pub(crate) fn within(&self) -> Option<&Name<'t>> {
        if let Header::In(name) = self { Some(name) } else { None }
    }

    /// `of tourism`.
    pub(crate) fn of(&self) -> Option<&Name<'t>> {
        if let Header::Of(name) = self { Some(name) } else { None }
    }

    /// `from "base.csv"`.
    pub(crate) fn file(&self) -> Option<&Quoted<'t>> {
        if let Header::FromFile(file) = self { Some(file) } else { None }
    }

    /// `: joint_purchase`.
    pub(crate) fn defined_by(&self) -> Option<&Name<'t>> {
        if let Header::DefinedBy(name) = self { Some(name) } else { None }
    }

    /// `based on drought`.
    pub(crate) fn based_on(&self) -> Option<&Name<'t>> {
        if let Header::BasedOn(name) = self { Some(name) } else { None }
    }
}

#[derive(Debug)]
pub(crate) struct Block<'t> {
    /// From `{` to `}`.
    pub(crate) span: Span,
    pub(crate) statements: Vec<Statement<'t>>,
}

/// `source "…"` or `note "…"` after a statement.
#[derive(Debug)]
pub(crate) struct Suffix<'t> {
    pub(crate) is_source: bool,
    pub(crate) span: Span,
    pub(crate) text: Quoted<'t>,
}

//! The tree: what is written, with its places. No default is filled in and no name is resolved here.
//!
//! The tree borrows the text it was read from; the model that is made of it owns everything.

use crate::source::Span;
use std::borrow::Cow;

/// One file.
#[derive(Debug, Default)]
pub(crate) struct Ast<'t> {
    pub(crate) statements: Vec<Statement<'t>>,
    pub(crate) comments: Vec<Span>,
}

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
    Use(Name<'t>),
    Add(Box<Change<'t>>),
    Remove(Box<Change<'t>>),
    /// Not understood, and reported.
    Unreadable,
}

/// A name as written, without its quotes.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Name<'t> {
    pub(crate) text: Cow<'t, str>,
    pub(crate) span: Span,
    pub(crate) quoted: bool,
}

/// A text with its escapes resolved.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Quoted<'t> {
    pub(crate) text: Cow<'t, str>,
    pub(crate) span: Span,
}

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
    Programme,
    Phase,
    Action,
    DefineAction,
    Scenario,
    Profile,
    Criteria,
    Environment,
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

#[derive(Debug)]
pub(crate) struct Field<'t> {
    pub(crate) key: Path<'t>,
    pub(crate) value: Value<'t>,
    pub(crate) suffixes: Vec<Suffix<'t>>,
}

/// `key`, `pool.fair."Fees"`, `pool[inti].x`.
#[derive(Debug)]
pub(crate) struct Path<'t> {
    pub(crate) head: Name<'t>,
    pub(crate) rest: Vec<Postfix<'t>>,
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

#[derive(Debug)]
pub(crate) struct Trade<'t> {
    pub(crate) buys: bool,
    pub(crate) keyword: Span,
    pub(crate) good: Option<Name<'t>>,
    pub(crate) partner: Option<Name<'t>>,
    pub(crate) amount: Expr<'t>,
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

#[derive(Debug)]
pub(crate) struct Allow<'t> {
    pub(crate) keyword: Span,
    pub(crate) rule: Name<'t>,
    pub(crate) because: Option<Quoted<'t>>,
}

/// `add sol to pool`, `remove sol from pool`, `remove pool.fair`.
#[derive(Debug)]
pub(crate) struct Change<'t> {
    pub(crate) keyword: Span,
    pub(crate) what: Vec<Expr<'t>>,
    pub(crate) network: Option<Name<'t>>,
}

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
pub(crate) enum Postfix<'t> {
    Member(Name<'t>),
    Index(Expr<'t>),
    Call(Span, Vec<Expr<'t>>),
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

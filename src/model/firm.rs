//! Firms, and what they buy and sell.

use super::{Expression, Heading, Id, Level, Restriction, Sector, Size, Stage, Stated, Territory, Type};
use crate::source::{FileId, Place};

/// A firm, or a group of like firms whose amounts are per firm.
#[derive(Debug, Clone)]
pub struct Firm {
    /// Its name.
    pub heading: Heading,
    /// How many firms it stands for: one, or a group of this many.
    pub count: u64,
    /// Was it declared with `firms`?
    pub is_group: bool,
    /// The table it is a row of.
    pub table: Option<Id<FirmTable>>,
    /// As declared; see [`Firm::size`].
    pub size: Option<Stated<Size>>,
    /// Where it works.
    pub territory: Option<Stated<Id<Territory>>>,
    /// What it does.
    pub sector: Option<Stated<Id<Sector>>>,
    /// Where it stands in its chain.
    pub stage: Option<Stated<Id<Stage>>>,
    /// Is it registered?
    pub formal: Option<Stated<bool>>,
    /// Everything said about it in amounts.
    pub amounts: Vec<(FirmAmount, Expression)>,
    /// What holds it back.
    pub restrictions: Vec<Stated<Restriction>>,
    /// Level of management.
    pub skills: Option<Stated<Level>>,
    /// Who owns it.
    pub owners: Vec<Stated<OwnerOf>>,
    /// The year it was founded.
    pub since: Option<Stated<i16>>,
    /// What it buys and sells.
    pub trades: Vec<Trade>,
    /// Attributes that the model declares.
    pub custom: Vec<(usize, Expression)>,
}

impl Firm {
    /// One of its amounts.
    pub fn amount(&self, which: FirmAmount) -> Option<&Expression> {
        self.amounts.iter().find(|(amount, _)| *amount == which).map(|(_, expression)| expression)
    }
}

/// Firms that are the rows of a file.
#[derive(Debug, Clone)]
pub struct FirmTable {
    /// Its name.
    pub heading: Heading,
    /// Its rows, in their order, without those that were left out.
    pub rows: Vec<Id<Firm>>,
    /// The text of the table, in which its rows have their places.
    pub file: Option<FileId>,
    /// Were rows left out, or could it not be read at all?
    pub is_incomplete: bool,
}

/// The amounts of a firm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FirmAmount {
    /// People.
    Workers,
    /// Money a year.
    Sales,
    /// A ratio of sales.
    Margin,
    /// In the units of what it makes.
    Capacity,
    /// Money.
    Inventory,
    /// Money.
    Credit,
    /// A ratio a year.
    CreditRate,
}

/// Who owns a firm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OwnerOf {
    /// Another firm of the model.
    Firm(Id<Firm>),
    /// Somebody else, by name.
    Other(String),
}

/// One flow of goods.
#[derive(Debug, Clone)]
pub struct Trade {
    /// Does the firm buy?
    pub buys: bool,
    /// What.
    pub good: Option<Id<Good>>,
    /// From whom, or to whom.
    pub partner: Option<Id<Firm>>,
    /// Money, or units of the good, per time.
    pub amount: Expression,
    /// The statement.
    pub place: Place,
}

/// A good.
#[derive(Debug, Clone)]
pub struct Good {
    /// Its name.
    pub name: String,
    /// Where it is first named.
    pub place: Place,
}

/// An attribute that the model declares for firms.
#[derive(Debug, Clone)]
pub struct CustomAttribute {
    /// Its name.
    pub name: String,
    /// What it takes.
    pub takes: Type,
    /// Where it is declared.
    pub place: Place,
}

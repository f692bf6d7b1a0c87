//! The ledger of one membership: every amount of money with its line, its party and its years. All figures about
//! money are sums over its rows.

mod bearers;
mod book;
mod lines;
mod open;
mod outsiders;
mod payers;
mod share;
mod timeline;

pub(crate) use book::{Booking, Outside, remainder};
pub(crate) use lines::{LineAt, lines_of};
pub(crate) use outsiders::{Outsider, outsiders};
pub(crate) use timeline::{Timeline, Times};

use super::program::Value;
use crate::model::{Firm, Id, Party};
use std::rc::Rc;

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Nature {
    /// Money that comes by a benefit line.
    Benefit,
    /// Money that goes by a cost line.
    Cost,
    /// Money that passes from one party to another.
    Transfer,
    /// Money that `paid by` takes off the bearers of a cost.
    Payment,
}

/// How a party stands to the arrangement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Standing {
    /// It takes part.
    Member,
    /// A firm that does not take part.
    Outsider,
    /// Who pays without being a member, and institutions and programmes whatever they do.
    Funder,
}

/// One row: an amount in the years of its line.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// Which line of the arrangement, in the order of [`lines_of`].
    pub(crate) line: usize,
    pub(crate) nature: Nature,
    pub(crate) party: Party,
    pub(crate) standing: Standing,
    /// Money that members share; else it is booked to the party anyway.
    pub(crate) shared: bool,
    /// Amounts that hold for some years each; most rows have one.
    pub(crate) parts: Vec<Part>,
}

/// An amount with the years it falls in.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    /// Of one firm of the party, in base units; negative where it is paid.
    pub(crate) each: Value,
    /// Of all its firms together.
    pub(crate) all: Value,
    pub(crate) times: Rc<Times>,
}

impl Row {
    /// The firm it is booked to.
    pub(crate) fn firm(&self) -> Option<Id<Firm>> {
        match self.party {
            Party::Firm(firm) => Some(firm),
            Party::Institution(_) | Party::Programme(_) | Party::Parameter(_) => None,
        }
    }
}

/// The rows of one membership.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ledger {
    pub(crate) rows: Vec<Row>,
    /// For each action, does this membership have what it needs?
    pub(crate) can: Vec<bool>,
    /// Could every line be worked out?
    pub(crate) whole: bool,
    /// Does some line rest on the unknown?
    pub(crate) on_unknown: bool,
    /// Schedules that its members reach together, with the line that asks them.
    pub(crate) reached: Vec<(usize, super::expressions::Reached)>,
    /// What the weights of `proportional` come to: the least of them and their sum.
    pub(crate) weights: Option<(Value, Value)>,
}

//! Costs, benefits and transfers.

use super::{Expression, Firm, Id, Institution, Programme};
use crate::source::Place;

/// A cost, a benefit or a transfer.
#[derive(Debug, Clone)]
pub struct Line {
    /// Which.
    pub kind: LineKind,
    /// What it is called.
    pub label: Option<String>,
    /// When it falls.
    pub when: When,
    /// The words that say when.
    pub when_place: Option<Place>,
    /// Whom it is booked to.
    pub target: Target,
    /// Money, per time where it recurs.
    pub amount: Expression,
    /// A ratio a year.
    pub growing: Option<Expression>,
    /// Who bears the cost instead, with their shares.
    pub paid_by: Vec<(Party, Option<Expression>)>,
    /// The words that name who pays: the clause of a cost, the party of a transfer.
    pub payer_place: Option<Place>,
    /// Where the money comes from.
    pub source: Option<String>,
    /// A remark.
    pub note: Option<String>,
    /// The statement.
    pub place: Place,
}

impl Line {
    /// The condition that its target puts.
    pub fn condition(&self) -> Option<&Expression> {
        match &self.target {
            Target::EachMember(condition) | Target::EachOutsider(condition) | Target::EachFirm(condition) => {
                condition.as_ref()
            }
            Target::Shared | Target::EachLink | Target::For(_) => None,
        }
    }
}

/// What a line is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineKind {
    /// Money that goes.
    Cost,
    /// Money that comes.
    Benefit,
    /// Money that passes from a party to the target.
    Transfer(Option<Party>),
}

/// When a line falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Every year.
    Always,
    /// In one year; 0 is the start.
    Once(u32),
    /// From a year on, perhaps to a year.
    Years(u32, Option<u32>),
}

/// Whom a line is booked to.
#[derive(Debug, Clone)]
pub enum Target {
    /// All members together.
    Shared,
    /// Each member that meets the condition.
    EachMember(Option<Expression>),
    /// Each firm in scope that does not take part.
    EachOutsider(Option<Expression>),
    /// Each firm in scope.
    EachFirm(Option<Expression>),
    /// Each coordination link.
    EachLink,
    /// These parties.
    For(Vec<Party>),
}

/// Somebody money goes to or comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Party {
    /// A firm or group.
    Firm(Id<Firm>),
    /// An institution.
    Institution(Id<Institution>),
    /// A programme.
    Programme(Id<Programme>),
    /// The parameter of the definition at hand, by its number.
    Parameter(usize),
}

//! Assumptions and exchange rates.

use super::{Expression, Heading};
use crate::source::Place;

/// A named assumption.
#[derive(Debug, Clone)]
pub struct Assumption {
    /// Its name.
    pub heading: Heading,
    /// Its value.
    pub value: Expression,
}

/// An assumption of one arrangement or action.
#[derive(Debug, Clone)]
pub struct LocalAssumption {
    /// Its name.
    pub name: String,
    /// Where it is declared.
    pub place: Place,
    /// Its value.
    pub value: Expression,
    /// Where it comes from.
    pub source: Option<String>,
    /// A remark.
    pub note: Option<String>,
}

/// What one unit of a currency is worth.
#[derive(Debug, Clone)]
pub struct Rate {
    /// The ISO code.
    pub currency: String,
    /// In the model's currency.
    pub value: Expression,
    /// Where it is declared.
    pub place: Place,
}

//! Scenarios, and what the model asserts.

use super::{Arrangement, Bound, Expression, Heading, Id};
use crate::source::Place;

/// Changes to the model under a name.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// Its name.
    pub heading: Heading,
    /// The scenario it builds on.
    pub based_on: Option<Id<Scenario>>,
    /// How many changes it makes.
    pub changes: usize,
}

/// What the model asserts.
#[derive(Debug, Clone)]
pub struct Expectation {
    /// As written.
    pub text: String,
    /// For each member, outsider or firm of an arrangement.
    pub each: Option<(Bound, Id<Arrangement>)>,
    /// What must hold.
    pub condition: Expression,
    /// With at least this probability.
    pub with: Option<Expression>,
    /// In a scenario.
    pub scenario: Option<Id<Scenario>>,
    /// Was a scenario named that nothing declares?
    pub scenario_unknown: bool,
    /// Where.
    pub place: Place,
}

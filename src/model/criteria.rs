//! Thresholds, the law of a country, and rules silenced.

use super::{Expression, Heading};
use crate::source::Place;

/// Thresholds of rules; `None` where the model leaves the default.
#[derive(Debug, Clone, Default)]
pub struct Criteria {
    /// K-STRUCT-3: how much consensus a leader leaves. Default 50 %.
    pub leader_consensus: Option<Expression>,
    /// K-PROM-3. Default 60 %.
    pub client_dependency: Option<Expression>,
    /// K-TYPE-1. Default 80 %.
    pub high_appropriability: Option<Expression>,
    /// From which degree centralisation on ties form a star. Default 60 %.
    pub high_centralisation: Option<Expression>,
    /// K-PROM-4: how many small actions an agenda without a lead may hold. Default 5.
    pub agenda_actions: Option<Expression>,
    /// K-PROM-4: below which share of all benefits an action is small. Default 5 %.
    pub small_action: Option<Expression>,
}

impl Criteria {
    /// α of K-STRUCT-3, a ratio.
    pub fn leader_consensus_value(&self) -> f64 {
        constant_or(&self.leader_consensus, 0.5)
    }

    /// From which share of a firm's sales on one client is a danger; a ratio.
    pub fn client_dependency_value(&self) -> f64 {
        constant_or(&self.client_dependency, 0.6)
    }

    /// A ratio.
    pub fn high_appropriability_value(&self) -> f64 {
        constant_or(&self.high_appropriability, 0.8)
    }

    /// A ratio.
    pub fn high_centralisation_value(&self) -> f64 {
        constant_or(&self.high_centralisation, 0.6)
    }

    /// How many small actions may stand in an agenda that nobody leads.
    pub fn agenda_actions_value(&self) -> f64 {
        constant_or(&self.agenda_actions, 5.0)
    }

    /// A ratio.
    pub fn small_action_value(&self) -> f64 {
        constant_or(&self.small_action, 0.05)
    }
}

fn constant_or(expression: &Option<Expression>, default: f64) -> f64 {
    expression.as_ref().and_then(|expression| expression.constant).unwrap_or(default)
}

/// The thresholds of a country's law on the size of firms.
#[derive(Debug, Clone)]
pub struct Profile {
    /// Its name.
    pub heading: Heading,
    /// One tax unit, and its currency.
    pub tax_unit: f64,
    /// The currency of the tax unit.
    pub currency: String,
    /// The year of the tax unit.
    pub year: Option<u32>,
    /// Sales in tax units up to which a firm is micro, small, medium.
    pub up_to: [f64; 3],
    /// The law.
    pub law: Option<String>,
}

/// A rule silenced within a place, and why.
#[derive(Debug, Clone)]
pub struct Allowance {
    /// The rule's name, as written.
    pub rule: String,
    /// The reason.
    pub because: Option<String>,
    /// Where it is silent.
    pub within: Place,
    /// The rule's name in the text.
    pub place: Place,
}

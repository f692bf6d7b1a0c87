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
    /// K-FAC-1: from which share of the members in one territory. Default 80 %.
    pub high_concentration: Option<Expression>,
    /// K-FAC-2: from which growth a year. Default 5 %.
    pub dynamic_growth: Option<Expression>,
    /// K-FAC-4: from which share of the members with one restriction. Default 60 %.
    pub shared_problem: Option<Expression>,
    /// K-END-2: from how many firms a network alone calls for more. Default 10.
    pub large_network: Option<Expression>,
    /// K-PROM-3, on the scale of 0 to 10 000. Default 2 500.
    pub buyer_concentration: Option<Expression>,
    /// How many firms one facilitator can accompany. Default 8.
    pub firms_per_facilitator: Option<Expression>,
    /// Money a year. Default: the cost of ten links.
    pub leader_cost: Option<Expression>,
    /// Firms of a horizontal network, at least. Default 2.
    pub smallest_group: Option<u64>,
    /// Firms of a horizontal network, at most. Default 20.
    pub largest_group: Option<u64>,
    /// Up to which part of the largest outlay an action is a small step. Default 10 %.
    pub pilot_outlay: Option<Expression>,
    /// From which part of a member's sales an outlay in common is an investment. Default 5 %.
    pub joint_investment: Option<Expression>,
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

    /// From which Herfindahl–Hirschman index of its buyers on a stage sells from weakness, on the scale of 0 to 10 000:
    /// what the Horizontal Merger Guidelines of the United States of 2010 (§ 5.3) call highly concentrated.
    pub fn buyer_concentration_value(&self) -> f64 {
        constant_or(&self.buyer_concentration, 2_500.0)
    }

    /// How many firms one facilitator can accompany: 191 specialists for 1 543 producers (Helvetas, 2016).
    pub fn firms_per_facilitator_value(&self) -> f64 {
        constant_or(&self.firms_per_facilitator, 8.0)
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

    /// A ratio.
    pub fn high_concentration_value(&self) -> f64 {
        constant_or(&self.high_concentration, 0.8)
    }

    /// A ratio a year.
    pub fn dynamic_growth_value(&self) -> f64 {
        constant_or(&self.dynamic_growth, 0.05)
    }

    /// A ratio.
    pub fn shared_problem_value(&self) -> f64 {
        constant_or(&self.shared_problem, 0.6)
    }

    /// A number of firms.
    pub fn large_network_value(&self) -> f64 {
        constant_or(&self.large_network, 10.0)
    }

    /// Money a year, where the model states it.
    pub fn leader_cost_value(&self) -> Option<f64> {
        self.leader_cost.as_ref().and_then(|expression| expression.constant)
    }

    /// Between how many firms a horizontal network is of a usual size.
    pub fn usual_group(&self) -> (u64, u64) {
        (self.smallest_group.unwrap_or(2), self.largest_group.unwrap_or(20))
    }

    /// A ratio.
    pub fn pilot_outlay_value(&self) -> f64 {
        constant_or(&self.pilot_outlay, 0.1)
    }

    /// A ratio.
    pub fn joint_investment_value(&self) -> f64 {
        constant_or(&self.joint_investment, 0.05)
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

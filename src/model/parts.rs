//! What an expression is made of.

use super::{Expression, Node};

impl Expression {
    /// The expressions it is made of, one level down. What a name stands for is no part of it.
    pub fn parts(&self) -> Vec<&Expression> {
        match &self.node {
            Node::Number(_)
            | Node::Text(_)
            | Node::YesNo(_)
            | Node::Date(_)
            | Node::Choice(..)
            | Node::Foreign { .. }
            | Node::Assumption(_)
            | Node::Local(_)
            | Node::Parameter(..)
            | Node::Unknown
            | Node::Bound(_)
            | Node::Firm(_)
            | Node::FirmTable(_)
            | Node::Thing(..)
            | Node::Good(_)
            | Node::Broken => Vec::new(),
            Node::Range(parts) | Node::Distribution(_, parts) | Node::Call(_, parts) => parts.iter().collect(),
            Node::Drawn { literal: one, .. }
            | Node::Attribute(one, _)
            | Node::Custom(one, _)
            | Node::Traded(one, _)
            | Node::Count(one)
            | Node::Figure(one, _)
            | Node::Inner(one, _)
            | Node::Negated(one)
            | Node::Not(one) => vec![one],
            Node::TradedParameter(one, other) | Node::Part(one, other) | Node::Applied(one, other) => vec![one, other],
            Node::Chain(first, rest) => std::iter::once(&**first).chain(rest.iter().map(|(_, part)| part)).collect(),
            Node::Choose(arms, otherwise) => {
                let arms = arms.iter().flat_map(|(condition, result)| [condition, result]);
                arms.chain(std::iter::once(&**otherwise)).collect()
            }
            Node::AppliedBeyond(schedule, volume, alone) => vec![schedule, volume, alone],
            Node::Tiers { marginal: _, steps } => steps.iter().flat_map(|(from, rate)| [from, rate]).collect(),
        }
    }
}

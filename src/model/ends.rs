//! Between which values an expression lies, where that can be read off without drawing anything.

use super::{Action, Arrangement, Distribution, Expression, Model, Node};

/// How many definitions may lead into each other.
const MAX_STEPS: usize = 40;

impl Model {
    /// The lowest and the highest value an expression can have, within an arrangement and an action if it stands in one;
    /// `None` where it is a formula, has no ends, or is not known.
    pub fn ends(&self, expression: &Expression, within: Option<(&Arrangement, Option<&Action>)>) -> Option<(f64, f64)> {
        let mut at = expression;
        for _ in 0..MAX_STEPS {
            if let Some(constant) = at.constant {
                return Some((constant, constant));
            }
            at = if let Node::Assumption(id) = &at.node {
                &self.assumptions[*id].value
            } else if let Node::Local(name) = &at.node {
                let (arrangement, action) = within?;
                let locals = action.into_iter().flat_map(|action| &action.locals).chain(&arrangement.locals);
                &locals.into_iter().find(|local| local.name == *name)?.value
            } else if let Node::Drawn { literal, .. } = &at.node {
                literal
            } else if let Node::Range(ends) | Node::Distribution(Distribution::Triangular, ends) = &at.node {
                return Some((ends.first()?.constant?, ends.last()?.constant?));
            } else {
                return None;
            };
        }
        None
    }
}

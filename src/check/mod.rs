//! Stage 3: model to findings. Looks, never changes, never stops at the first.

pub(crate) mod flows;
pub(crate) mod goods;
pub(crate) mod hours;
pub(crate) mod joint;
pub(crate) mod lines;
pub(crate) mod majority;
pub(crate) mod phases;
pub(crate) mod rules;
pub(crate) mod volume;

use crate::diagnostic::{Finding, Rule};
use crate::model::Model;

/// What looks at a model, with the rule it speaks for.
pub(crate) struct Check {
    pub(crate) rule: &'static Rule,
    pub(crate) run: fn(&Model, &mut Vec<Finding>),
}

/// Runs every check, in the order of the catalogue.
pub(crate) fn check(model: &Model) -> Vec<Finding> {
    let mut findings = Vec::new();
    for check in rules::CHECKS {
        (check.run)(model, &mut findings);
    }
    findings
}

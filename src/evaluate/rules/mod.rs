//! Findings that rest on measurements: a rule for each, in the file of its name.

use crate::diagnostic::{Finding, Rule};
use crate::evaluate::Measurements;
use crate::model::Model;

/// What looks at a model and its measurements, with the rule it speaks for.
pub(crate) struct Check {
    pub(crate) rule: &'static Rule,
    pub(crate) run: fn(&Model, &Measurements, &mut Vec<Finding>),
}

/// Every check of this stage.
pub(crate) static CHECKS: &[&Check] = &[];

/// Every rule of this stage.
pub(crate) static RULES: &[&Rule] = &[];

/// Runs every check, in the order of the catalogue.
pub(crate) fn check(model: &Model, measurements: &Measurements) -> Vec<Finding> {
    let mut findings = Vec::new();
    for check in CHECKS {
        (check.run)(model, measurements, &mut findings);
    }
    findings
}

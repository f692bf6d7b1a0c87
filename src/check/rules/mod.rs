//! What an adviser sees in a model: a rule for each, in the file of its name.

use crate::check::Check;
use crate::diagnostic::Rule;

/// Every check of this stage.
pub(crate) static CHECKS: &[&Check] = &[];

/// Every rule of this stage.
pub(crate) static RULES: &[&Rule] = &[];

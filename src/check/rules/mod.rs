//! Rules.
use crate::diagnostic::Rule;
/// Every rule of this stage.
pub(crate) static RULES: &[&Rule] = &[];

//! What can be wrong with the writing of a model: a rule for each, in the file of its name.

use crate::diagnostic::Rule;

pub(crate) mod comparison_chain;
pub(crate) mod currency_symbol;
pub(crate) mod forbidden_character;
pub(crate) mod misplaced_clause;
pub(crate) mod not_understood;
pub(crate) mod number_format;
pub(crate) mod range_marks;
pub(crate) mod spreadsheet_habit;
pub(crate) mod too_deep;
pub(crate) mod unclosed;
pub(crate) mod unknown_keyword;

/// Every rule of this stage.
pub(crate) static RULES: &[&Rule] = &[
    &comparison_chain::RULE,
    &currency_symbol::RULE,
    &forbidden_character::RULE,
    &misplaced_clause::RULE,
    &not_understood::RULE,
    &number_format::RULE,
    &range_marks::RULE,
    &spreadsheet_habit::RULE,
    &too_deep::RULE,
    &unclosed::RULE,
    &unknown_keyword::RULE,
];

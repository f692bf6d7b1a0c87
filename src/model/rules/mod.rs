//! What can be wrong with the names, values and units of a model: a rule for each, in the file of its name.

use crate::diagnostic::Rule;

pub(crate) mod circular_definition;
pub(crate) mod duplicate_name;
pub(crate) mod flow_disagrees;
pub(crate) mod import_cycle;
pub(crate) mod import_missing;
pub(crate) mod import_outside;
pub(crate) mod look_alike_names;
pub(crate) mod misplaced_statement;
pub(crate) mod missing_part;
pub(crate) mod not_finite;
pub(crate) mod once_needs_amount;
pub(crate) mod phases_in_circle;
pub(crate) mod rate_missing;
pub(crate) mod recurring_needs_rate;
pub(crate) mod repeated_attribute;
pub(crate) mod repeated_label;
pub(crate) mod repeated_row;
pub(crate) mod reserved_name;
pub(crate) mod reversed_range;
pub(crate) mod scenario_fails;
pub(crate) mod shadowed_name;
pub(crate) mod shares_do_not_sum;
pub(crate) mod table_bad_cell;
pub(crate) mod table_missing_column;
pub(crate) mod table_unreadable;
pub(crate) mod too_many_entities;
pub(crate) mod unit_mismatch;
pub(crate) mod unknown_action;
pub(crate) mod unknown_attribute;
pub(crate) mod unknown_member;
pub(crate) mod unknown_name;
pub(crate) mod unknown_rule;
pub(crate) mod unknown_unit;
pub(crate) mod unknown_value;
pub(crate) mod value_out_of_range;
pub(crate) mod wrong_kind;
pub(crate) mod wrong_parameter;
pub(crate) mod wrong_type;

/// Every rule of this stage.
pub(crate) static RULES: &[&Rule] = &[
    &circular_definition::RULE,
    &duplicate_name::RULE,
    &flow_disagrees::RULE,
    &import_cycle::RULE,
    &import_missing::RULE,
    &import_outside::RULE,
    &look_alike_names::RULE,
    &misplaced_statement::RULE,
    &missing_part::RULE,
    &not_finite::RULE,
    &once_needs_amount::RULE,
    &phases_in_circle::RULE,
    &rate_missing::RULE,
    &recurring_needs_rate::RULE,
    &repeated_attribute::RULE,
    &repeated_label::RULE,
    &repeated_row::RULE,
    &reserved_name::RULE,
    &reversed_range::RULE,
    &scenario_fails::RULE,
    &shadowed_name::RULE,
    &shares_do_not_sum::RULE,
    &table_bad_cell::RULE,
    &table_missing_column::RULE,
    &table_unreadable::RULE,
    &too_many_entities::RULE,
    &unit_mismatch::RULE,
    &unknown_action::RULE,
    &unknown_attribute::RULE,
    &unknown_member::RULE,
    &unknown_name::RULE,
    &unknown_rule::RULE,
    &unknown_unit::RULE,
    &unknown_value::RULE,
    &value_out_of_range::RULE,
    &wrong_kind::RULE,
    &wrong_parameter::RULE,
    &wrong_type::RULE,
];

//! Findings that rest on measurements: a rule for each, in the file of its name.

pub(crate) mod action_does_not_pay;
pub(crate) mod agreement_too_private;
pub(crate) mod benefit_below_cost;
pub(crate) mod better_alone;
pub(crate) mod competence_missing;
pub(crate) mod competences_overlap;
pub(crate) mod consider_a_leader;
pub(crate) mod coordination_outweighs;
pub(crate) mod decisive_assumption;
pub(crate) mod diluted_agenda;
pub(crate) mod disconnected_network;
pub(crate) mod discount_below_breakeven;
pub(crate) mod expected_result_missing;
pub(crate) mod firm_ineligible;
pub(crate) mod flat_in_turbulence;
pub(crate) mod free_riding_risk;
pub(crate) mod funding_above_limit;
pub(crate) mod group_size_unusual;
pub(crate) mod group_too_large;
pub(crate) mod growth_beyond_segment;
pub(crate) mod informal_member;
pub(crate) mod institution_lacks_capability;
pub(crate) mod isolated_member;
pub(crate) mod low_skills_no_training;
pub(crate) mod low_trust_no_pilot;
pub(crate) mod margin_against_prices;
pub(crate) mod missing_stage;
pub(crate) mod multiple_irr;
pub(crate) mod network_leaks_benefits;
pub(crate) mod no_exit_rule;
pub(crate) mod no_size_difference;
pub(crate) mod npv_negative;
pub(crate) mod one_sided_gain;
pub(crate) mod payback_beyond_horizon;
pub(crate) mod price_falls;
pub(crate) mod restriction_unaddressed;
pub(crate) mod several_unknowns;
pub(crate) mod sharing_undefined;
pub(crate) mod size_against_law;
pub(crate) mod slow_for_required_response;
pub(crate) mod structure_against_ties;
pub(crate) mod type_mismatch;
pub(crate) mod unbound_name;
pub(crate) mod value_missing;
pub(crate) mod weak_supplier_bargaining;

use crate::diagnostic::{Finding, Rule};
use crate::evaluate::Measurements;
use crate::model::Model;

/// What looks at a model and its measurements, with the rule it speaks for.
pub(crate) struct Check {
    pub(crate) rule: &'static Rule,
    pub(crate) run: fn(&Model, &Measurements, &mut Vec<Finding>),
}

/// Every check of this stage.
pub(crate) static CHECKS: &[&Check] = &[
    &action_does_not_pay::CHECK,
    &agreement_too_private::CHECK,
    &benefit_below_cost::CHECK,
    &better_alone::CHECK,
    &competence_missing::CHECK,
    &competences_overlap::CHECK,
    &consider_a_leader::CHECK,
    &coordination_outweighs::CHECK,
    &decisive_assumption::CHECK,
    &diluted_agenda::CHECK,
    &disconnected_network::CHECK,
    &discount_below_breakeven::CHECK,
    &expected_result_missing::CHECK,
    &firm_ineligible::CHECK,
    &flat_in_turbulence::CHECK,
    &free_riding_risk::CHECK,
    &funding_above_limit::CHECK,
    &group_size_unusual::CHECK,
    &group_too_large::CHECK,
    &growth_beyond_segment::CHECK,
    &informal_member::CHECK,
    &institution_lacks_capability::CHECK,
    &isolated_member::CHECK,
    &low_skills_no_training::CHECK,
    &low_trust_no_pilot::CHECK,
    &margin_against_prices::CHECK,
    &missing_stage::CHECK,
    &multiple_irr::CHECK,
    &network_leaks_benefits::CHECK,
    &no_exit_rule::CHECK,
    &no_size_difference::CHECK,
    &npv_negative::CHECK,
    &one_sided_gain::CHECK,
    &payback_beyond_horizon::CHECK,
    &price_falls::CHECK,
    &restriction_unaddressed::CHECK,
    &size_against_law::CHECK,
    &slow_for_required_response::CHECK,
    &structure_against_ties::CHECK,
    &type_mismatch::CHECK,
    &weak_supplier_bargaining::CHECK,
];

/// Rules that are found while expressions are worked out.
static WHILE_WORKING_OUT: &[&Rule] =
    &[&several_unknowns::RULE, &sharing_undefined::RULE, &unbound_name::RULE, &value_missing::RULE];

/// Every rule of this stage.
pub(crate) fn rules() -> impl Iterator<Item = &'static Rule> {
    CHECKS.iter().map(|check| check.rule).chain(WHILE_WORKING_OUT.iter().copied())
}

/// Runs every check, in the order of the catalogue.
pub(crate) fn check(model: &Model, measurements: &Measurements) -> Vec<Finding> {
    let mut findings = Vec::new();
    for check in CHECKS {
        (check.run)(model, measurements, &mut findings);
    }
    findings
}

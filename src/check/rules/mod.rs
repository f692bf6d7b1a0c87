//! What an adviser sees in a model: a rule for each, in the file of its name.

pub(crate) mod agreement_without_institution;
pub(crate) mod beyond_horizon;
pub(crate) mod claimed_saving_unsupported;
pub(crate) mod cluster_part_missing;
pub(crate) mod cluster_sphere_missing;
pub(crate) mod counted_twice;
pub(crate) mod duration_out_of_range;
pub(crate) mod equipment_idle;
pub(crate) mod equipment_overbooked;
pub(crate) mod few_facilitators;
pub(crate) mod flat_with_leader;
pub(crate) mod funder_missing;
pub(crate) mod hierarchy_single_point;
pub(crate) mod independence_lost;
pub(crate) mod joint_liability_unscreened;
pub(crate) mod leader_missing;
pub(crate) mod leader_not_member;
pub(crate) mod learning_cost_ignored;
pub(crate) mod meso_without_networks;
pub(crate) mod micro_only_strategy;
pub(crate) mod missing_baseline;
pub(crate) mod mixed_stages;
pub(crate) mod needs_not_met;
pub(crate) mod no_feedback;
pub(crate) mod no_objective;
pub(crate) mod no_promoter;
pub(crate) mod not_same_locality;
pub(crate) mod not_same_sector;
pub(crate) mod repeated_member;
pub(crate) mod sales_as_benefit;
pub(crate) mod same_alone;
pub(crate) mod single_client_dependency;
pub(crate) mod single_member;
pub(crate) mod stage_order;
pub(crate) mod tier_fragile;
pub(crate) mod tier_not_reached;
pub(crate) mod unsourced_assumption;

use crate::check::Check;
use crate::diagnostic::Rule;

/// Every check of this stage.
pub(crate) static CHECKS: &[&Check] = &[
    &agreement_without_institution::CHECK,
    &beyond_horizon::CHECK,
    &claimed_saving_unsupported::CHECK,
    &cluster_part_missing::CHECK,
    &cluster_sphere_missing::CHECK,
    &counted_twice::CHECK,
    &duration_out_of_range::CHECK,
    &equipment_idle::CHECK,
    &equipment_overbooked::CHECK,
    &few_facilitators::CHECK,
    &flat_with_leader::CHECK,
    &funder_missing::CHECK,
    &hierarchy_single_point::CHECK,
    &independence_lost::CHECK,
    &joint_liability_unscreened::CHECK,
    &leader_missing::CHECK,
    &leader_not_member::CHECK,
    &learning_cost_ignored::CHECK,
    &meso_without_networks::CHECK,
    &micro_only_strategy::CHECK,
    &missing_baseline::CHECK,
    &mixed_stages::CHECK,
    &needs_not_met::CHECK,
    &no_feedback::CHECK,
    &no_objective::CHECK,
    &no_promoter::CHECK,
    &not_same_locality::CHECK,
    &not_same_sector::CHECK,
    &repeated_member::CHECK,
    &sales_as_benefit::CHECK,
    &same_alone::CHECK,
    &single_client_dependency::CHECK,
    &single_member::CHECK,
    &stage_order::CHECK,
    &tier_fragile::CHECK,
    &tier_not_reached::CHECK,
    &unsourced_assumption::CHECK,
];

/// Every rule of this stage.
pub(crate) fn rules() -> impl Iterator<Item = &'static Rule> {
    CHECKS.iter().map(|check| check.rule)
}

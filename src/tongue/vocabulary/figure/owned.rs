//! Which figures may be asked of what.

use super::*;
use crate::tongue::vocabulary::Owner;

static OF_PLACE: &[&Word] = &[&NPV, &NPV_ALONE, &GAIN];
static OF_CLUSTER: &[&Word] =
    &[&FIRMS, &COVERAGE, &NPV, &NPV_ALONE, &GAIN, &SPILLOVER, &SOCIAL_NPV, &SUPPORT_NEEDED, &SUPPORT_DECLARED];
static OF_SEGMENT: &[&Word] = &[&GROWTH, &GROWTH_OVER_HORIZON];
static OF_CHAIN: &[&Word] = &[&FIRMS, &COVERAGE, &NPV, &NPV_ALONE, &GAIN];
static OF_STAGE: &[&Word] = &[
    &FIRMS,
    &SALES,
    &SALES_HHI,
    &SELLER_HHI,
    &BUYER_HHI,
    &LARGEST_SHARE,
    &UNNAMED_SHARE,
    &PRICE,
    &VALUE_ADDED,
    &UNIT_COST,
    &MARGIN,
    &PRICE_SHARE,
    &MARGIN_SHARE,
    &NPV,
    &NPV_ALONE,
    &GAIN,
];
static OF_PROGRAMME: &[&Word] = &[&INTAKE, &FINISHERS, &DURATION, &COST];
static OF_PHASE: &[&Word] = &[&ENTRANTS, &FINISHERS, &DURATION, &BEGINS, &ENDS, &COST, &COST_PER_CERTIFIED];

/// What may be asked of a declaration, in the order it is listed to people; nothing of most.
pub fn of(owner: Owner) -> &'static [&'static Word] {
    match owner {
        Owner::Firm | Owner::Network | Owner::Agreement => OF_ARRANGEMENT,
        Owner::Territory | Owner::Sector => OF_PLACE,
        Owner::Cluster => OF_CLUSTER,
        Owner::Segment => OF_SEGMENT,
        Owner::Chain => OF_CHAIN,
        Owner::Stage => OF_STAGE,
        Owner::Programme => OF_PROGRAMME,
        Owner::Phase => OF_PHASE,
        Owner::Model
        | Owner::Institution
        | Owner::Environment
        | Owner::Readiness
        | Owner::Action
        | Owner::ActionDefinition
        | Owner::Criteria
        | Owner::Profile
        | Owner::Any => &[],
    }
}

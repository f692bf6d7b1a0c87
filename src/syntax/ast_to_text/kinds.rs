//! The kinds of declarations: their keywords, and whose attributes stand in them.

use crate::syntax::ast::DeclarationKind;
use crate::tongue::vocabulary::{Keyword, Owner, keyword};

/// What the keys of a block belong to.
#[derive(Debug, Clone, Default)]
pub(super) struct Surroundings {
    pub(super) owner: Option<Owner>,
    pub(super) in_scenario: bool,
    /// In an action of a definition of this file: the name of the definition, whose parameters are no attributes.
    pub(super) definition: Option<String>,
}

/// The word that opens a kind of declaration.
pub(super) fn declaration_keyword(kind: DeclarationKind) -> &'static Keyword {
    match kind {
        DeclarationKind::Model => &keyword::MODEL,
        DeclarationKind::Territory => &keyword::TERRITORY,
        DeclarationKind::Sector => &keyword::SECTOR,
        DeclarationKind::Chain => &keyword::CHAIN,
        DeclarationKind::Firm => &keyword::FIRM,
        DeclarationKind::Firms => &keyword::FIRMS,
        DeclarationKind::Institution => &keyword::INSTITUTION,
        DeclarationKind::Network => &keyword::NETWORK,
        DeclarationKind::Agreement => &keyword::AGREEMENT,
        DeclarationKind::Cluster => &keyword::CLUSTER,
        DeclarationKind::Segment => &keyword::SEGMENT,
        DeclarationKind::Stage => &keyword::STAGE,
        DeclarationKind::Programme => &keyword::PROGRAMME,
        DeclarationKind::Phase => &keyword::PHASE,
        DeclarationKind::Action => &keyword::ACTION,
        DeclarationKind::DefineAction => &keyword::DEFINE_ACTION,
        DeclarationKind::Scenario => &keyword::SCENARIO,
        DeclarationKind::Profile => &keyword::PROFILE,
        DeclarationKind::Criteria => &keyword::CRITERIA,
        DeclarationKind::Environment => &keyword::ENVIRONMENT,
        DeclarationKind::Readiness => &keyword::READINESS,
    }
}

/// Whose attributes the keys of such a declaration are.
pub(super) fn owner(kind: DeclarationKind) -> Option<Owner> {
    match kind {
        DeclarationKind::Model => Some(Owner::Model),
        DeclarationKind::Territory => Some(Owner::Territory),
        DeclarationKind::Sector => Some(Owner::Sector),
        DeclarationKind::Chain => Some(Owner::Chain),
        DeclarationKind::Firm | DeclarationKind::Firms => Some(Owner::Firm),
        DeclarationKind::Institution => Some(Owner::Institution),
        DeclarationKind::Network => Some(Owner::Network),
        DeclarationKind::Agreement => Some(Owner::Agreement),
        DeclarationKind::Cluster => Some(Owner::Cluster),
        DeclarationKind::Segment => Some(Owner::Segment),
        DeclarationKind::Stage => Some(Owner::Stage),
        DeclarationKind::Programme => Some(Owner::Programme),
        DeclarationKind::Phase => Some(Owner::Phase),
        DeclarationKind::Action => Some(Owner::Action),
        DeclarationKind::DefineAction => Some(Owner::ActionDefinition),
        DeclarationKind::Profile => Some(Owner::Profile),
        DeclarationKind::Criteria => Some(Owner::Criteria),
        DeclarationKind::Environment => Some(Owner::Environment),
        DeclarationKind::Readiness => Some(Owner::Readiness),
        DeclarationKind::Scenario => None,
    }
}

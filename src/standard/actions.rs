//! The standard actions, written in the language itself and parsed only when a model names one.

/// English name and source text of every standard action, sorted by name.
pub static ACTIONS: &[(&str, &str)] = &[
    ("applied_research", include_str!("actions/applied_research.red")),
    ("backed_credit", include_str!("actions/backed_credit.red")),
    ("common_standards", include_str!("actions/common_standards.red")),
    ("information_system", include_str!("actions/information_system.red")),
    ("joint_bank_negotiation", include_str!("actions/joint_bank_negotiation.red")),
    ("joint_promotion", include_str!("actions/joint_promotion.red")),
    ("joint_purchase", include_str!("actions/joint_purchase.red")),
    ("local_security", include_str!("actions/local_security.red")),
    ("lower_inventories", include_str!("actions/lower_inventories.red")),
    ("missing_stage", include_str!("actions/missing_stage.red")),
    ("new_services", include_str!("actions/new_services.red")),
    ("one_stop_shop", include_str!("actions/one_stop_shop.red")),
    ("sector_credit", include_str!("actions/sector_credit.red")),
    ("sector_fairs", include_str!("actions/sector_fairs.red")),
    ("shared_equipment", include_str!("actions/shared_equipment.red")),
    ("shared_technician", include_str!("actions/shared_technician.red")),
    ("supplier_access", include_str!("actions/supplier_access.red")),
    ("supplier_assistance", include_str!("actions/supplier_assistance.red")),
    ("technical_education", include_str!("actions/technical_education.red")),
    ("territory_credit", include_str!("actions/territory_credit.red")),
    ("territory_image", include_str!("actions/territory_image.red")),
];

/// The source text of a standard action, by its English name.
pub fn source_of(name: &str) -> Option<&'static str> {
    let at = ACTIONS.binary_search_by_key(&name, |(name, _)| name).ok()?;
    Some(ACTIONS[at].1)
}

//! The standard actions, written in the language itself and parsed only when a model names one.

use crate::tongue::Text;

/// A standard action as it is shipped.
#[derive(Debug)]
pub struct StandardAction {
    /// Its English name.
    pub name: &'static str,
    /// Its definition, in the language itself.
    pub source: &'static str,
    /// Its page of the guide, as Markdown.
    pub page: Text,
}

macro_rules! action {
    ($name:literal) => {
        StandardAction {
            name: $name,
            source: include_str!(concat!("actions/", $name, ".red")),
            page: Text {
                en: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/book/en/actions/", $name, ".md")),
                es: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/book/es/actions/", $name, ".md")),
            },
        }
    };
}

/// Every standard action, sorted by name.
pub static ACTIONS: &[StandardAction] = &[
    action!("applied_research"),
    action!("backed_credit"),
    action!("common_standards"),
    action!("information_system"),
    action!("joint_bank_negotiation"),
    action!("joint_promotion"),
    action!("joint_purchase"),
    action!("local_security"),
    action!("lower_inventories"),
    action!("missing_stage"),
    action!("new_services"),
    action!("one_stop_shop"),
    action!("sector_credit"),
    action!("sector_fairs"),
    action!("shared_equipment"),
    action!("shared_technician"),
    action!("supplier_access"),
    action!("supplier_assistance"),
    action!("technical_education"),
    action!("territory_credit"),
    action!("territory_image"),
];

/// A standard action, by its English name.
pub fn action_of(name: &str) -> Option<&'static StandardAction> {
    let at = ACTIONS.binary_search_by_key(&name, |action| action.name).ok()?;
    Some(&ACTIONS[at])
}

/// The source text of a standard action, by its English name.
pub fn source_of(name: &str) -> Option<&'static str> {
    action_of(name).map(|action| action.source)
}

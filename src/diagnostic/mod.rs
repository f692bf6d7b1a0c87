//! Findings: what Minka says is wrong, weak or worth knowing, and where.
//!
//! A [`Rule`] is declared once, in the file of its name. A [`Finding`] is that rule meeting a place of a
//! model; it holds its message in both tongues, so that one finding can be shown in either. [`render`] shows
//! findings to people and machines.

mod finding;
mod forbidden;
pub mod render;
mod rule;

pub use finding::{Finding, Label};
pub(crate) use forbidden::is_forbidden;
pub use rule::{Citation, Rule, Severity};

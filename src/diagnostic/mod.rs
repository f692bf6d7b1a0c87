//! Findings: what Minka says is wrong, weak or worth knowing, and where.
//!
//! A [`Rule`] is declared once, in the file of its name. A [`Finding`] is that rule meeting a place of a
//! model; it holds its message in both tongues, so that one finding can be shown in either. [`render`] shows
//! findings to people, [`formats`] those of a whole run to people and machines. A [`Baseline`] holds the findings that
//! were there when the rules were adopted.

mod baseline;
mod checked;
mod finding;
mod fingerprint;
mod forbidden;
pub mod formats;
mod paths;
pub mod render;
mod rule;

pub use baseline::{Baseline, Known};
pub use checked::{Checked, CheckedModel, CheckedRun, KeptOut};
pub use finding::{Finding, Label};
pub(crate) use forbidden::is_forbidden;
pub(crate) use paths::from as path_from;
pub use rule::{Citation, Rule, Severity};

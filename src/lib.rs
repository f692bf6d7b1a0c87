//! Minka: a language for modelling how small firms cooperate.

pub mod amount;
mod check;
pub mod diagnostic;
pub mod evaluate;
mod explain;
pub mod limits;
pub mod model;
pub mod report;
mod session;
pub mod source;
pub mod standard;
mod syntax;
pub mod tongue;

pub use explain::{explain, nearest_explained, rules};
pub use report::Silenced;
pub use session::{FormatFailure, Session, format_text};

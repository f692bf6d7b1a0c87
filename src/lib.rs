//! Minka: a language for modelling how small firms cooperate.

pub mod amount;
mod check;
pub mod diagnostic;
pub mod evaluate;
pub mod limits;
pub mod model;
mod session;
pub mod source;
pub mod standard;
mod syntax;
pub mod tongue;

pub use session::{Session, Silenced};

//! Minka: a language for modelling how small firms cooperate.

pub mod amount;
mod check;
pub mod diagnostic;
mod evaluate;
pub mod limits;
mod model;
pub mod report;
pub mod source;
pub mod standard;
mod syntax;
pub mod tongue;

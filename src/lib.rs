//! Minka: a language for modelling how small firms cooperate.

pub mod amount;
pub mod diagnostic;
pub mod limits;
pub mod source;
pub mod tongue;

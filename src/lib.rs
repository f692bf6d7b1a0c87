//! Minka: a language for modelling how small firms cooperate.

pub mod diagnostic;
pub mod limits;
pub mod source;
pub mod standard;
pub mod tongue;

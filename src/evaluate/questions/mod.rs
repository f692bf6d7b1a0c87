//! What is asked of the figures: what must hold, what an unknown would have to be.

mod break_even;
mod expectations;
mod influence;
mod why;

pub use break_even::{BreakEven, Interval};
pub use expectations::{ExpectationReading, Held, SubjectReading};

pub(crate) use break_even::break_even;
pub(crate) use expectations::expectations;
pub use influence::{Decisive, Influence, Influences};
pub(crate) use influence::{decisive, influences};
pub use why::Derivation;
pub(crate) use why::why;

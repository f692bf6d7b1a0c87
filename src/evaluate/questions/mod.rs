//! What is asked of the figures: what must hold, what an unknown would have to be, why a figure is what it is, and what
//! moves it.

mod around;
mod break_even;
mod difference;
mod expectations;
mod influence;
mod value;
mod why;
mod worked_out;

pub use break_even::{BreakEven, Interval};
pub use difference::{ArrangementDifference, Cause, Difference, Moved, StepMoved};
pub use expectations::{ExpectationReading, Held, SubjectReading};
pub use influence::{Decisive, Influence, Influences};
pub use value::Answered;
pub use why::Derivation;

pub(crate) use break_even::break_even;
pub(crate) use difference::difference;
pub(crate) use expectations::expectations;
pub(crate) use influence::{decisive, influences};
pub(crate) use value::values;
pub(crate) use why::why;
pub(crate) use worked_out::{WorkedOut, work_out};

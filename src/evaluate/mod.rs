//! Stage 4.
pub(crate) mod rules;

//! Stage 3: model to findings. Looks, never changes, never stops at the first.

pub(crate) mod rules;

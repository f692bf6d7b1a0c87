//! The two tongues of Minka.
//!
//! Every word of the language stands once, in [`vocabulary`], with its English and Spanish spelling. Texts
//! for people are a [`Text`] (fixed) or a [`Phrase`] (made from a model's names and figures): both arms are
//! always written side by side, so that the compiler finds a missing one.

mod nearest;
pub mod number;
mod text;
mod thousands;
pub mod vocabulary;

pub(crate) use nearest::nearest;
pub use text::{Phrase, Text, Tongue};
pub(crate) use thousands::written_out;

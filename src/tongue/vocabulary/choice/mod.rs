//! The enumerated values. JSON names them in English.

use super::Word;
use crate::tongue::Text;

mod action;
mod firm;
mod programme;
mod surroundings;

pub use action::*;
pub use firm::*;
pub use programme::*;
pub use surroundings::*;

/// The values an attribute chooses from.
#[derive(Debug, PartialEq, Eq)]
pub struct ChoiceSet {
    /// The English name of the attribute it is made for.
    pub name: &'static str,
    /// What one of its values is, without an article: "size of a firm".
    pub title: Text,
    /// The values; where they have an order, it is rising.
    pub choices: &'static [Word],
}

impl ChoiceSet {
    /// The index of the value a text spells, in either tongue.
    pub fn find(&self, text: &str) -> Option<usize> {
        self.choices.iter().position(|choice| choice.reads(text))
    }
}

/// All of them, in the order they are listed to people.
pub static ALL: &[&ChoiceSet] = &[
    &SIZE,
    &RESTRICTIONS,
    &LEVEL,
    &CHANGE,
    &SPHERE,
    &CAPABILITIES,
    &DIMENSION,
    &ADVANTAGES,
    &CERTIFICATION,
    &ACTIVITIES,
];

//! What the words of an expression may mean, by where it stands.

use crate::tongue::vocabulary::{Attribute, ChoiceSet, Takes};

/// What a word alone means, where an expression stands.
#[derive(Debug, Clone, Copy)]
pub(super) enum Asked {
    /// A name of the model.
    Names,
    /// A part of an amount or of a condition.
    Amount,
    /// The type of an attribute or a parameter.
    Types,
    /// A value of the attribute.
    Choice(&'static Attribute, &'static ChoiceSet),
    Verdicts,
    Structure,
    Sharing,
    Needs,
}

impl Asked {
    pub(super) fn of_value(attribute: Option<&'static Attribute>) -> Asked {
        let Some(attribute) = attribute else { return Asked::Amount };
        match attribute.takes {
            Takes::Choice(set) | Takes::Choices(set) => Asked::Choice(attribute, set),
            Takes::Structure => Asked::Structure,
            Takes::Sharing => Asked::Sharing,
            Takes::Needs => Asked::Needs,
            Takes::Currency
            | Takes::Language
            | Takes::Name(_)
            | Takes::Names(_)
            | Takes::Words
            | Takes::Members
            | Takes::Stages
            | Takes::Good => Asked::Names,
            Takes::Text
            | Takes::YesNo
            | Takes::Date
            | Takes::Number
            | Takes::Whole
            | Takes::Percent
            | Takes::Duration
            | Takes::Amount(_)
            | Takes::Tiers
            | Takes::Anything => Asked::Amount,
        }
    }

    /// The same inside an operation, where a value of an enumeration alone has no place.
    pub(super) fn inside(self) -> Asked {
        match self {
            Asked::Names | Asked::Types => self,
            Asked::Amount | Asked::Choice(..) | Asked::Verdicts | Asked::Structure | Asked::Sharing | Asked::Needs => {
                Asked::Amount
            }
        }
    }
}

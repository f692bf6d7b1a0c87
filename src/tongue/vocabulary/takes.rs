use super::{ChoiceSet, Kind};

/// The shape of an attribute's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// A quoted text.
    Text,
    /// `yes` or `no`.
    YesNo,
    /// A day, `2026-03-01`.
    Date,
    /// A number without a unit; it may be uncertain.
    Number,
    /// A whole number, certain.
    Whole,
    /// A number without a unit that people write in percent.
    Percent,
    /// A length of time.
    Duration,
    /// The three-letter code of a currency.
    Currency,
    /// `en` or `es`.
    Language,
    /// A quantity of the dimension named: `"money"`, `"money/time"`, `"1"`; `"any"` leaves it open.
    Amount(&'static str),
    /// One value of the set.
    Choice(&'static ChoiceSet),
    /// One or several values of the set.
    Choices(&'static ChoiceSet),
    /// The name of one declaration of these kinds.
    Name(&'static [Kind]),
    /// The names of declarations of these kinds.
    Names(&'static [Kind]),
    /// A list of names or texts that need not be declared.
    Words,
    /// Firms, groups, and `20 of` a group.
    Members,
    /// `flat`, `flat rotating`, `led by` or `hierarchical under` a firm.
    Structure,
    /// `equal`, `proportional to` an expression, or `shapley`.
    Sharing,
    /// Names joined by `->`, each with an optional title.
    Stages,
    /// A rate that rises with the volume.
    Tiers,
    /// The name of a good that firms buy or sell.
    Good,
    /// `2 members`, or the names of firms.
    Needs,
    /// Whatever can be written.
    Anything,
}

impl Takes {
    /// The set that its value or its values are of.
    pub fn set(&self) -> Option<&'static ChoiceSet> {
        if let Takes::Choice(set) | Takes::Choices(set) = self { Some(set) } else { None }
    }
}

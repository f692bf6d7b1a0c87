use crate::tongue::Text;
use crate::tongue::vocabulary::{Word, verdict as words};

/// What follows for the arrangement (K-WHY-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Every member gains by itself.
    Viable,
    /// There is enough for everybody, shared otherwise.
    ViableWithResharing,
    /// Worth it for all together, not for the members alone.
    ViableWithSupport,
    /// All together lose.
    NotViable,
}

impl Verdict {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Viable => "viable",
            Verdict::ViableWithResharing => "viable_with_resharing",
            Verdict::ViableWithSupport => "viable_with_support",
            Verdict::NotViable => "not_viable",
        }
    }

    /// Its number in the set of verdicts.
    pub(crate) fn index(self) -> usize {
        match self {
            Verdict::Viable => 0,
            Verdict::ViableWithResharing => 1,
            Verdict::ViableWithSupport => 2,
            Verdict::NotViable => 3,
        }
    }

    /// What people read.
    pub fn title(self) -> Text {
        let word: &Word = words::ALL[self.index()];
        Text { en: word.en, es: word.es }
    }
}

/// What the verdict rests on; money is expected and of today.
#[derive(Debug, Clone, Copy)]
pub(super) struct Grounds {
    /// All parties together against all members alone.
    pub(super) social_gain: f64,
    /// What members lack as declared, and without what funders put in.
    pub(super) lacking: [f64; 2],
    /// Of the members, without what funders put in.
    pub(super) npv_unfunded: f64,
    /// All members alone.
    pub(super) alone: f64,
    /// The absolute sum of all rows: what is smaller than a billionth of it is nothing.
    pub(super) scale: f64,
}

/// The first that holds.
pub(super) fn verdict(grounds: &Grounds) -> Verdict {
    let nothing = 1e-9 * grounds.scale;
    if grounds.social_gain < -nothing {
        Verdict::NotViable
    } else if grounds.lacking.iter().all(|lacking| *lacking <= nothing) {
        Verdict::Viable
    } else if grounds.npv_unfunded >= grounds.alone - nothing {
        Verdict::ViableWithResharing
    } else {
        Verdict::ViableWithSupport
    }
}

use super::Verdict;

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

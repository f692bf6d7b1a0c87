//! Findings as people and machines read them.
//!
//! [`human`] shows each finding with the words at fault; [`short`] is a line each, for editors; [`json`] is
//! data; [`Report`] is one finding as a `miette::Diagnostic`. All are pure: nothing is printed here, and no
//! text of a model or a path reaches a terminal before [`sanitise`] has made it harmless.
//!
//! ```text
//! error: the members of linen_pool stand at different stages [mixed-stages]
//!    ╭─ hostels.red:4:18
//!  4 │   members: inti, sol, luna, apu
//!    │            ┬───  ┯━━  ──── luna is an agency
//!    │            │     ╰─ sol lodges
//!    │            ╰─ inti lodges
//!    ╰─
//!     help: leave out the type, and Minka infers it
//!   source: PROMPYME, K-HNET-1
//!     more: minka explain mixed-stages
//! ```

mod excerpt;
mod frame;
mod human;
mod lines;
mod machine;
mod miette;
mod paint;
mod position;
mod row;
mod sanitise;
mod underline;
mod words;
pub(crate) mod xml;

pub use self::miette::Report;
pub use human::{findings, human};
pub(crate) use lines::harmless;
pub use machine::{json, short};
pub(super) use position::{Position, Positions};
pub use sanitise::sanitise;
pub(super) use words::citations;
pub use words::{Tally, summary};

use crate::tongue::Tongue;

/// How findings are shown to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// The reader's language.
    pub tongue: Tongue,
    /// With ANSI colours.
    pub color: bool,
    /// Columns of the terminal; 48 at least. Only a path may stand out.
    pub width: usize,
    /// With box-drawing characters, otherwise ASCII.
    pub unicode: bool,
}

impl Default for Look {
    /// English, 80 columns, no colour.
    fn default() -> Self {
        Look { tongue: Tongue::En, color: false, width: 80, unicode: true }
    }
}

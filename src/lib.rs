//! Minka: a declarative language for modelling how small firms cooperate, and what follows from a model.
//!
//! ```text
//! text ─ syntax ─▶ tree ─ model ─▶ Model ─ evaluate ─▶ Measurements ─ report ─▶ page, JSON, CSV
//!   ╰──────────────┴───────┴── check ─┴── findings ───────────────────────────────╯
//! ```
//!
//! A [`Session`] walks the whole way. It never prints, exits or panics, and reads no file but those it is given:
//!
//! ```
//! use minka::{Session, tongue::Tongue};
//!
//! let session = Session::read_text("pool.red", "
//!     firm inti { buys linen: 12_000 PEN/year }
//!     firm sol { buys linen: 30_000 PEN/year }
//!     network pool {
//!       members: inti, sol, luna
//!       action linen: joint_purchase { good: linen; discount: 8% }
//!     }
//! ");
//! let unknown = session.findings().iter().find(|finding| finding.rule.name == "unknown-member").unwrap();
//! assert_eq!(session.sources().slice(unknown.place), "luna");
//! assert_eq!(unknown.message.say(Tongue::Es), "ninguna empresa se llama `luna`");
//! ```
//!
//! [`explain()`] gives the guide's text on any rule, expected result or word; [`format_text`] the canonical form of a
//! text in either tongue.

pub mod amount;
mod check;
pub mod diagnostic;
pub mod evaluate;
mod explain;
mod explore;
pub mod limits;
pub mod model;
pub mod report;
mod scenario;
mod session;
mod sheets;
pub mod source;
pub mod standard;
mod syntax;
pub mod tongue;

pub use explain::{explain, nearest_explained, rules};
pub use explore::{COMMANDS, Candidate, Class, Command, Deed, Explorer, Reply, classes, goes_on};
pub use report::Silenced;
pub use scenario::Change;
pub use session::{
    Answer, Break, FormatFailure, Policy, Session, Stress, Stressed, Sweep, Vary, Wanted, baseline_of, format_text,
};

//! Sets of members: what each could do by itself, what is fair, who could leave, who is indispensable.
//!
//! ```text
//! open ledger ── separate ──▶ terms ── means ──▶ game (worth of every set) ──▶ stability
//! ```
//!
//! The lines of an arrangement are booked once for *any* set of its members (`terms`); what is drawn is taken apart
//! from who takes part (`separate`), so that the worth of a set is exact without sampling it.

mod alike;
mod chance;
mod core;
mod decided;
mod game;
mod least;
mod like;
mod mixed;
mod nucleolus;
mod parts;
mod payout;
mod reading;
mod separate;
mod sets;
mod shape;
mod shapley;
mod sizes;
mod stability;
mod table;
mod terms;
mod window;

pub use nucleolus::NoNucleolus;
pub use reading::*;
pub use sizes::*;
pub use table::Table;

pub(crate) use chance::{Had, chance};
pub(crate) use game::{Game, Tools, game};
pub(crate) use like::sizes;
pub(crate) use separate::Separator;
pub(crate) use sets::Sets;
pub(crate) use shapley::shapley;
pub(crate) use stability::{Declared, stability};
pub(crate) use terms::Terms;

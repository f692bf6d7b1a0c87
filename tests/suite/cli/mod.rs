//! The command line, as a person or a script meets it.

mod adoption;
mod check;
mod doctor;
mod explain;
mod fmt;
mod formats;
mod inputs;
mod mdbook;
mod questions;
mod read;
mod report;
mod sarif;
mod scenarios;
mod shell;
mod tongues;
mod usage;
mod writing;

/// A network without a fault.
pub(crate) const RIGHT: &str = "\
model \"Hostels\" { currency: PEN }

firm inti \"Hostal Inti\" { size: micro; buys linen: 12_000 PEN/year }
firm sol \"Hostal Sol\" { size: small; buys linen: 30_000 PEN/year }

network pool \"Linen\" horizontal {
  objective: \"Pay the wholesale price\"
  members: inti, sol
  promoter: sol
  feedback: \"After each order: prices paid\"
  action linen: joint_purchase { good: linen; discount: 8% }
}
";

/// One error.
pub(crate) const WRONG: &str = "firm inti { size: tiny }\n";

/// One warning, and no error.
pub(crate) const WARNED: &str = "firm leader { size: micro }\n";

//! Answers to what is asked about a model, for people in a terminal; of tests also for machines.

mod amount;
mod answered;
mod derivation;
mod difference;
mod expectations;
mod influences;
mod stress;
mod sweep;
pub mod tested;

pub(in crate::report) use amount::amount;
pub use answered::answered;
pub use derivation::derivation;
pub use difference::difference;
pub use expectations::{Tested, expectations};
pub use influences::influences;
pub use stress::{Told, ToldBreak, stress};
pub use sweep::{Axis, sweep, sweep_caption, sweep_csv};

use crate::diagnostic::render::Look;
use crate::source::{Place, SourceMap};

/// File and line of a place, as one types it to go there; nothing for what comes with Minka.
fn at(sources: &SourceMap, place: Place) -> Option<String> {
    let file = sources.file(place.file);
    let shown = file.name().rsplit(['/', '\\']).next().unwrap_or(file.name());
    (!file.is_shipped()).then(|| format!("{shown}:{}", file.line_column(place.span.start).0))
}

/// A text in faint ink, where there are colours.
fn faint(look: &Look, text: &str) -> String {
    if look.color { format!("\u{1b}[2m{text}\u{1b}[0m") } else { text.to_owned() }
}

fn strong(look: &Look, text: &str) -> String {
    if look.color { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
}

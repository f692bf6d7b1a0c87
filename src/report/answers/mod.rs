//! Answers to what is asked about a model, for people in a terminal; of tests also for machines.

mod amount;
mod answered;
mod derivation;
mod difference;
mod expectations;
mod influences;
mod markdown;
pub(crate) mod spreadsheet;
mod stress;
mod sweep;
pub mod tested;

pub(in crate::report) use amount::amount;
pub use answered::answered;
pub use derivation::derivation;
pub use difference::difference;
pub(super) use difference::{Told as ToldDifference, told as told_difference};
pub use expectations::{Tested, expectations};
pub use influences::influences;
pub(super) use influences::literal_type;
pub(super) use markdown::text as markdown_text;
pub use markdown::{difference_markdown, sweep_markdown};
pub use stress::{Told, ToldBreak, stress};
pub use sweep::{Axis, sweep, sweep_caption, sweep_csv};

use super::Input;
use crate::model::{Arrangement, Id};

use crate::diagnostic::render::Look;
use crate::source::{Place, SourceMap};
use unicode_width::UnicodeWidthStr;

/// Ways to share what arrangements come to, side by side, and how each holds.
pub fn stability(input: &Input<'_>, only: Option<Id<Arrangement>>, look: &Look) -> String {
    super::formats::human::sharings::page(input, only, look)
}

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

/// A sentence over as many lines as it needs, the first with a mark before it. An amount stays on one line with its
/// currency, and a percentage with its sign.
pub(crate) fn wrapped(look: &Look, lead: &str, words: &str) -> String {
    let room = look.width.max(48).saturating_sub(lead.width());
    let mut pieces: Vec<String> = Vec::new();
    for word in words.split(' ') {
        match pieces.last_mut() {
            Some(last) if last.ends_with("S/") || last.ends_with('$') || word.starts_with('%') => {
                last.push(' ');
                last.push_str(word);
            }
            Some(_) | None => pieces.push(word.to_owned()),
        }
    }
    let (mut out, mut line) = (String::new(), String::new());
    let mut before = lead.to_owned();
    for piece in pieces {
        if !line.is_empty() && line.width() + 1 + piece.width() > room {
            out.push_str(&format!("{before}{line}\n"));
            line.clear();
            before = " ".repeat(lead.width());
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&piece);
    }
    out + &format!("{before}{line}\n")
}

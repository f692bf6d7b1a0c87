use crate::diagnostic::render::sanitise;
use crate::tongue::number::unbroken;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// A space at which no line is broken; a plain space once laid out.
pub(in crate::report) const GLUE: char = '\u{a0}';

/// Keeps a number and what belongs to it on one line.
pub(super) fn glued(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}

/// A text made harmless, in lines of at most `width` columns; at least one line. Long words are cut, where
/// possible at a space that was to be kept, or after a `_`, `-`, `/` or `.`.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let safe = sanitise(text);
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut used = 0;
    for word in unbroken(&safe).into_iter().filter(|word| !word.is_empty()).flat_map(|word| pieces(word, width.max(1)))
    {
        let columns = word.width();
        if used > 0 && used + 1 + columns > width {
            lines.push(std::mem::take(&mut line));
            used = 0;
        }
        if used > 0 {
            line.push(' ');
            used += 1;
        }
        line.push_str(&word);
        used += columns;
    }
    lines.push(line);
    lines.into_iter().map(|line| line.replace(GLUE, " ").trim_end().to_owned()).collect()
}

/// A text made harmless that takes so many columns at most: what is too long ends in `…`.
pub(in crate::report) fn shortened(text: &str, width: usize, unicode: bool) -> String {
    let safe = sanitise(text);
    if safe.width() <= width {
        return safe.into_owned();
    }
    let end = if unicode { "…" } else { ".." };
    let mut used = end.width();
    let fits = |character: &char| {
        used += character.width().unwrap_or(0);
        used <= width
    };
    safe.chars().take_while(fits).collect::<String>().trim_end().to_owned() + end
}

/// A word in pieces of at most `width` columns.
fn pieces(word: &str, width: usize) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest = word;
    while rest.width() > width {
        let mut used = 0;
        let fits = rest.char_indices().find(|(_, character)| {
            used += character.width().unwrap_or(0);
            used > width
        });
        // A character wider than the column stands out rather than being dropped.
        let end = fits.map_or(rest.len(), |(at, _)| at).max(rest.chars().next().map_or(1, char::len_utf8));
        let inside = |marks: &[char]| rest[..end].rfind(marks).filter(|at| *at > 0);
        let end = inside(&[GLUE, ' ']).or_else(|| inside(&['_', '-', '/', '.'])).map_or(end, |at| after(rest, at));
        pieces.push(rest[..end].to_owned());
        rest = &rest[end..];
    }
    if !rest.is_empty() {
        pieces.push(rest.to_owned());
    }
    pieces
}

/// The byte after the character at `at`.
fn after(text: &str, at: usize) -> usize {
    at + text[at..].chars().next().map_or(1, char::len_utf8)
}

use super::lines::cost;
use super::sanitise::push_safe;
use crate::source::SourceFile;
use std::ops::Range;
use unicode_width::UnicodeWidthStr;

/// How a tab is shown: with a fixed width, since a window of a line has no tab stops.
pub(super) const TAB: &str = "    ";

/// Bytes of one line to point at, and what to say there.
#[derive(Debug, Clone)]
pub(super) struct Pointer {
    pub(super) bytes: Range<usize>,
    /// Is this the place at fault? Otherwise it is what it clashes with.
    pub(super) main: bool,
    pub(super) words: String,
}

/// A [`Pointer`] within the text of an [`Excerpt`].
#[derive(Debug, Clone)]
pub(super) struct Mark {
    pub(super) column: usize,
    pub(super) width: usize,
    pub(super) bytes: Range<usize>,
    pub(super) main: bool,
    pub(super) words: String,
}

/// A line as it is shown: harmless, and no wider than asked for.
#[derive(Debug, Clone)]
pub(super) struct Excerpt {
    pub(super) line: usize,
    pub(super) text: String,
    pub(super) marks: Vec<Mark>,
}

/// The bytes of a line without its line break.
pub(super) fn line_bytes(file: &SourceFile, line: usize) -> Range<usize> {
    let range = file.line_span(line).range();
    let trimmed = file.text()[range.clone()].trim_end_matches('\r').len();
    range.start..range.start + trimmed
}

/// How much of a line is shown.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    /// In columns.
    pub(super) width: usize,
    /// What stands for what is left out.
    pub(super) cut: &'static str,
}

/// A line with everything pointed at in it. A line that is too long is shown in parts, one for each group of
/// pointers that stand together. The pointers must lie within the line.
pub(super) fn excerpts(file: &SourceFile, line: usize, mut pointers: Vec<Pointer>, room: Room) -> Vec<Excerpt> {
    pointers.sort_by_key(|pointer| (pointer.bytes.start, pointer.bytes.end));
    let whole = line_bytes(file, line);
    let mut excerpts = Vec::new();
    while let Some(first) = pointers.first() {
        let window = window(file.text(), &whole, first.bytes.start, room);
        let (inside, outside) = pointers
            .into_iter()
            .partition(|pointer: &Pointer| pointer.bytes.start < window.end || window.end == whole.end);
        let (cut_before, cut_after) = (window.start > whole.start, window.end < whole.end);
        let cuts = [cut_before, cut_after].map(|is_cut| if is_cut { room.cut } else { "" });
        excerpts.push(excerpt(file.text(), line, window, cuts, inside));
        pointers = outside;
    }
    excerpts
}

fn excerpt(text: &str, line: usize, window: Range<usize>, cuts: [&str; 2], inside: Vec<Pointer>) -> Excerpt {
    let shown = |end: usize| {
        let mut shown = cuts[0].to_owned();
        show(&mut shown, &text[window.start..end.clamp(window.start, window.end)]);
        shown
    };
    let mark = |pointer: Pointer| {
        let (before, until) = (shown(pointer.bytes.start), shown(pointer.bytes.end));
        let width = until.width().saturating_sub(before.width()).max(1);
        let bytes = before.len()..until.len();
        Mark { column: before.width(), width, bytes, main: pointer.main, words: pointer.words }
    };
    Excerpt { line, text: shown(window.end) + cuts[1], marks: inside.into_iter().map(mark).collect() }
}

fn show(shown: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '\t' => shown.push_str(TAB),
            other => push_safe(shown, other),
        }
    }
}

/// The part of a line that is shown: all of it, or as much as there is room for with `focus` a third from the
/// left. One column stays free for a mark at the end of the line.
fn window(text: &str, whole: &Range<usize>, focus: usize, room: Room) -> Range<usize> {
    let line = &text[whole.clone()];
    if ahead(line, room.width.saturating_sub(1)) == line.len() {
        return whole.clone();
    }
    let room = room.width.saturating_sub(1 + 2 * room.cut.width()).max(8);
    let start = focus - behind(&text[whole.start..focus], room / 3);
    let end = start + ahead(&text[start..whole.end], room);
    if end < whole.end {
        return start..end;
    }
    end - behind(&text[whole.start..end], room)..end
}

/// How many bytes from the beginning fit into `room` columns.
fn ahead(text: &str, room: usize) -> usize {
    fitting(text.chars(), room)
}

/// How many bytes from the end fit into `room` columns.
fn behind(text: &str, room: usize) -> usize {
    fitting(text.chars().rev(), room)
}

fn fitting(characters: impl Iterator<Item = char>, room: usize) -> usize {
    let (mut used, mut bytes) = (0, 0);
    for character in characters {
        used += cost(character);
        if used > room {
            break;
        }
        bytes += character.len_utf8();
    }
    bytes
}

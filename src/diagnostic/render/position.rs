use crate::source::{FileId, Place, SourceFile, SourceMap};
use rustc_hash::FxHashMap;

/// How many bytes lie between two counted places.
const STRIDE: usize = 512;

/// Lines and columns of places, in time that grows with neither the file nor the line.
///
/// A line may be as long as a file, so characters are counted once, every [`STRIDE`] bytes.
pub(in crate::diagnostic) struct Positions<'a> {
    sources: &'a SourceMap,
    counts: FxHashMap<FileId, Vec<usize>>,
}

/// The first and the last place of a span, from 1; columns in characters, the end one past the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::diagnostic) struct Position {
    pub(in crate::diagnostic) line: usize,
    pub(in crate::diagnostic) column: usize,
    pub(in crate::diagnostic) end_line: usize,
    pub(in crate::diagnostic) end_column: usize,
}

impl<'a> Positions<'a> {
    pub(super) fn new(sources: &'a SourceMap) -> Self {
        Positions { sources, counts: FxHashMap::default() }
    }

    /// Those of `sources`, made anew only where `last` has others.
    pub(in crate::diagnostic) fn reused<'p>(last: &'p mut Option<Self>, sources: &'a SourceMap) -> &'p mut Self {
        if last.as_ref().is_some_and(|last| !std::ptr::eq(last.sources, sources)) {
            *last = None;
        }
        last.get_or_insert_with(|| Positions::new(sources))
    }

    pub(in crate::diagnostic) fn of(&mut self, place: Place) -> Position {
        let file = self.sources.file(place.file);
        let range = clamp(file, place);
        let (line, end_line) = (line_at(file, range.start), line_at(file, range.end));
        let column = self.column(place.file, line, range.start);
        let end_column = self.column(place.file, end_line, range.end);
        Position { line, column, end_line, end_column }
    }

    fn column(&mut self, id: FileId, line: usize, at: usize) -> usize {
        let file = self.sources.file(id);
        let start = file.line_span(line).range().start;
        let text = file.text();
        if at - start <= STRIDE {
            return text[start..at].chars().count() + 1;
        }
        let counts = self.counts.entry(id).or_insert_with(|| count(text));
        let before = |at: usize| {
            let mark = at / STRIDE;
            counts[mark] + text[boundary(text, mark * STRIDE)..at].chars().count()
        };
        before(at) - before(start) + 1
    }
}

/// The bytes of a place, moved onto characters of its file.
pub(super) fn clamp(file: &SourceFile, place: Place) -> std::ops::Range<usize> {
    let range = place.span.range();
    let start = boundary(file.text(), range.start);
    start..boundary(file.text(), range.end).max(start)
}

/// The line, from 1, of a byte.
pub(super) fn line_at(file: &SourceFile, at: usize) -> usize {
    let (mut low, mut high) = (1, file.line_count());
    while low < high {
        let middle = (low + high).div_ceil(2);
        if file.line_span(middle).range().start <= at {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    low
}

/// The nearest beginning of a character at or before `at`.
fn boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn count(text: &str) -> Vec<usize> {
    let mut counts = vec![0];
    let mut counted = 0;
    for mark in 0..text.len() / STRIDE {
        counted += text[boundary(text, mark * STRIDE)..boundary(text, (mark + 1) * STRIDE)].chars().count();
        counts.push(counted);
    }
    counts
}

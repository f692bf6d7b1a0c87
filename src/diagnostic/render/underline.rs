use super::excerpt::Mark;
use super::lines::{one_line, wrap};
use super::paint::{Glyphs, Ink};
use super::row::Row;
use crate::diagnostic::Severity;
use unicode_width::UnicodeWidthStr;

/// Fewer columns than this are too few for words to the right of a stem.
const NARROW: usize = 24;

/// Draws what stands below a line: the underlines, and the words for each of them.
pub(super) struct Underlines<'a> {
    pub(super) glyphs: &'a Glyphs,
    pub(super) severity: Severity,
    pub(super) room: usize,
}

impl Underlines<'_> {
    /// The rows below a line with these marks, which are in order of their columns.
    pub(super) fn draw(&self, marks: &[Mark]) -> Vec<Row> {
        let mut rows = vec![Row::default()];
        let beside = self.beside(marks);
        let mut below: Vec<&Mark> = Vec::new();
        for mark in marks.iter().filter(|mark| !mark.main).chain(marks.iter().filter(|mark| mark.main)) {
            let glyph = if mark.main { self.glyphs.main } else { self.glyphs.other };
            rows[0].fill(mark.column, mark.width, glyph, self.ink(mark));
        }
        for (at, mark) in marks.iter().enumerate() {
            if Some(at) == beside {
                rows[0].put(mark.column + mark.width + 1, &wrap(&mark.words, self.room).join(" "), self.ink(mark));
            } else if !mark.words.is_empty() {
                let stem = if mark.main { self.glyphs.main_stem } else { self.glyphs.other_stem };
                rows[0].put(mark.column, stem, self.ink(mark));
                below.push(mark);
            }
        }
        while let Some(mark) = below.pop() {
            self.explain(&mut rows, mark, &below);
        }
        rows
    }

    /// The mark whose words fit on the line of the underlines itself, to the right of everything.
    fn beside(&self, marks: &[Mark]) -> Option<usize> {
        let end = marks.iter().map(|mark| mark.column + mark.width).max()?;
        let last = marks.iter().rposition(|mark| mark.column + mark.width == end && !mark.words.is_empty())?;
        let words = wrap(&marks[last].words, self.room);
        let fits = words.len() == 1 && end + 1 + words[0].width() <= self.room;
        (fits && marks.iter().filter(|mark| mark.column == marks[last].column).count() == 1).then_some(last)
    }

    fn explain(&self, rows: &mut Vec<Row>, mark: &Mark, waiting: &[&Mark]) {
        let right = self.room.saturating_sub(mark.column + self.glyphs.to_right.width());
        let left = mark.column.saturating_sub(2);
        let turns_right = right >= one_line(&mark.words).width() || right >= NARROW || right >= left;
        let words = wrap(&mark.words, if turns_right { right.max(1) } else { left });
        let widest = words.iter().map(|line| line.width()).max().unwrap_or(0);
        for (at, line) in words.iter().enumerate() {
            let mut row = Row::default();
            for other in waiting {
                row.put(other.column, self.glyphs.stem, self.ink(other));
            }
            if turns_right {
                let turn = if at == 0 { self.glyphs.to_right } else { "   " };
                row.put(mark.column, turn, self.ink(mark));
                row.put(mark.column + turn.width(), line, self.ink(mark));
            } else {
                self.turn_left(&mut row, mark, left.saturating_sub(widest), line, at + 1 == words.len());
            }
            rows.push(row);
        }
    }

    fn turn_left(&self, row: &mut Row, mark: &Mark, column: usize, line: &str, is_last: bool) {
        let ink = self.ink(mark);
        row.put(column, line, ink);
        if !is_last {
            return row.put(mark.column, self.glyphs.stem, ink);
        }
        let after = column + line.width();
        row.put(after, " ", ink);
        row.fill(after + 1, mark.column.saturating_sub(after + 1), self.glyphs.other, ink);
        row.put(mark.column, self.glyphs.to_left, ink);
    }

    fn ink(&self, mark: &Mark) -> Ink {
        if mark.main { Ink::Of(self.severity) } else { Ink::Second }
    }
}

use super::Look;
use super::paint::{Ink, paint};
use unicode_width::UnicodeWidthChar;

/// One line of the page, drawn on by column.
#[derive(Debug, Default)]
pub(super) struct Row {
    cells: Vec<(String, Ink)>,
}

impl Row {
    /// Puts a text at a column, over what is there.
    pub(super) fn put(&mut self, column: usize, text: &str, ink: Ink) {
        let mut at = column;
        for character in text.chars() {
            let width = character.width().unwrap_or(0);
            if width == 0 {
                if let Some((cell, _)) = at.checked_sub(1).and_then(|before| self.cells.get_mut(before)) {
                    cell.push(character);
                }
                continue;
            }
            if self.cells.len() < at + width {
                self.cells.resize(at + width, (" ".to_owned(), Ink::Plain));
            }
            self.cells[at] = (character.to_string(), ink);
            for covered in &mut self.cells[at + 1..at + width] {
                *covered = (String::new(), ink);
            }
            at += width;
        }
    }

    /// Puts one glyph into several columns.
    pub(super) fn fill(&mut self, column: usize, width: usize, glyph: &str, ink: Ink) {
        for at in column..column + width {
            self.put(at, glyph, ink);
        }
    }

    /// The row in its colours, without blanks at the end.
    pub(super) fn paint(&self, look: &Look) -> String {
        let end = self.cells.iter().rposition(|(cell, _)| cell != " ").map_or(0, |last| last + 1);
        let mut line = String::new();
        for run in self.cells[..end].chunk_by(|(_, left), (_, right)| left == right) {
            let text: String = run.iter().map(|(cell, _)| cell.as_str()).collect();
            line += &paint(look, run[0].1, &text);
        }
        line
    }
}

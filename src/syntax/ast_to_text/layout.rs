//! Lines, breaks and indentation.
//!
//! Both tongues are laid out side by side, and a block stays on one line only if it fits in both: so a model has
//! the same shape in either, and comes back from a translation as it was.

use super::line::{Block, Entry, EntryKind, Line, Piece};
use crate::syntax::scanner::ends_with_operator_word;
use crate::tongue::Tongue;
use unicode_width::UnicodeWidthStr;

/// The widest line, in columns, if it can be broken at all.
const WIDTH: usize = 100;
/// How far a block is indented.
const STEP: usize = 2;
/// How far the second line of a statement is indented.
const CONTINUED: usize = 4;

/// The text of a file.
pub(super) fn lay_out(entries: &[Entry], tongue: Tongue) -> String {
    let mut layout = Layout { pages: Tongue::ALL.map(Page::new) };
    layout.entries(entries, [0, 0]);
    let [english, spanish] = layout.pages;
    match tongue {
        Tongue::En => english.out,
        Tongue::Es => spanish.out,
    }
}

struct Layout {
    pages: [Page; 2],
}

impl Layout {
    fn each(&mut self, write: impl Fn(&mut Page)) {
        self.pages.iter_mut().for_each(write);
    }

    fn start_lines(&mut self, indentations: [usize; 2]) {
        self.pages.iter_mut().zip(indentations).for_each(|(page, indentation)| page.start_line(indentation));
    }

    /// Each on lines of its own.
    fn entries(&mut self, entries: &[Entry], indentations: [usize; 2]) {
        for entry in entries {
            if entry.blank_before {
                self.each(|page| page.out.push('\n'));
            }
            self.start_lines(indentations);
            match &entry.kind {
                EntryKind::Comment(comment) => self.each(|page| page.text(comment)),
                EntryKind::Statement(line, comment) => {
                    self.each(|page| page.statement = page.out.len());
                    self.line(line, indentations);
                    self.each(|page| {
                        // A name such as `y`, which the scanner would take for an operator that goes on.
                        if page.ends_with_operator_word() {
                            page.text(";");
                        }
                        page.comment_beside(comment.as_deref());
                    });
                }
            }
            self.each(|page| page.out.push('\n'));
        }
    }

    fn line(&mut self, line: &Line, indentations: [usize; 2]) {
        for (index, piece) in line.pieces.iter().enumerate() {
            let after = &line.pieces[index + 1..];
            let pages = self.pages.iter_mut().zip(indentations);
            match piece {
                Piece::Text(text) | Piece::Tail(text) => self.each(|page| page.text(text.say(page.tongue))),
                Piece::Break => pages.for_each(|(page, indentation)| page.space_or_break(after, indentation)),
                Piece::BreakAfterWord => pages.for_each(|(page, indentation)| {
                    if page.ends_with_operator_word() {
                        page.space_or_break(after, indentation);
                    } else {
                        page.text(" ");
                    }
                }),
                Piece::Block(block) if self.pages.iter().all(|page| page.has_room_for(block, after)) => {
                    self.each(|page| page.flat_block(block));
                }
                Piece::Block(block) => self.spread_block(block),
            }
        }
    }

    fn spread_block(&mut self, block: &Block) {
        let outer = [&self.pages[0], &self.pages[1]].map(|page| (page.statement, page.indentation));
        let indentations = outer.map(|(_, indentation)| indentation);
        self.each(|page| {
            page.text("{");
            page.comment_beside(block.opening.as_deref());
            page.out.push('\n');
        });
        self.entries(&block.entries, indentations.map(|indentation| indentation + STEP));
        self.start_lines(indentations);
        self.each(|page| page.text("}"));
        for (page, (statement, _)) in self.pages.iter_mut().zip(outer) {
            page.statement = statement;
        }
    }
}

/// The text in one tongue, as far as it is written.
struct Page {
    tongue: Tongue,
    out: String,
    column: usize,
    /// How far the line being written is indented.
    indentation: usize,
    /// Where in `out` the statement being written begins.
    statement: usize,
}

impl Page {
    fn new(tongue: Tongue) -> Page {
        Page { tongue, out: String::new(), column: 0, indentation: 0, statement: 0 }
    }

    fn text(&mut self, text: &str) {
        self.out.push_str(text);
        self.column += text.width();
    }

    fn start_line(&mut self, indentation: usize) {
        self.out.extend(std::iter::repeat_n(' ', indentation));
        self.column = indentation;
        self.indentation = indentation;
    }

    fn ends_with_operator_word(&self) -> bool {
        ends_with_operator_word(&self.out.as_bytes()[self.statement..])
    }

    fn comment_beside(&mut self, comment: Option<&str>) {
        if let Some(comment) = comment {
            self.text("  ");
            self.text(comment);
        }
    }

    fn space_or_break(&mut self, after: &[Piece], indentation: usize) {
        if self.column + 1 + self.width_before_break(after) > WIDTH {
            self.out.push('\n');
            self.start_line(indentation + CONTINUED);
        } else {
            self.text(" ");
        }
    }

    fn has_room_for(&self, block: &Block, after: &[Piece]) -> bool {
        let width = block.flat(self.tongue);
        block.is_empty() || width.is_some_and(|width| self.column + width + self.width_before_break(after) <= WIDTH)
    }

    /// What has to stand on the same line as the piece before.
    fn width_before_break(&self, pieces: &[Piece]) -> usize {
        let mut width = 0;
        for piece in pieces {
            match piece {
                Piece::Text(text) => width += text.say(self.tongue).width(),
                Piece::Break | Piece::BreakAfterWord | Piece::Tail(_) => break,
                Piece::Block(_) => return width + 1,
            }
        }
        width
    }

    fn flat_block(&mut self, block: &Block) {
        self.text("{");
        for (index, entry) in block.entries.iter().enumerate() {
            self.text(if index == 0 { " " } else { "; " });
            if let EntryKind::Statement(line, _) = &entry.kind {
                self.flat_line(line);
            }
        }
        self.text(" }");
    }

    fn flat_line(&mut self, line: &Line) {
        for piece in &line.pieces {
            match piece {
                Piece::Text(text) | Piece::Tail(text) => self.text(text.say(self.tongue)),
                Piece::Break | Piece::BreakAfterWord => self.text(" "),
                Piece::Block(block) => self.flat_block(block),
            }
        }
    }
}

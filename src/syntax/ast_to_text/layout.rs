//! Lines, breaks and indentation.

use crate::syntax::scanner::ends_with_operator_word;
use unicode_width::UnicodeWidthStr;

/// The widest line, in columns, if it can be broken at all.
const WIDTH: usize = 100;
/// How far a block is indented.
const STEP: usize = 2;
/// How far the second line of a statement is indented.
const CONTINUED: usize = 4;

/// A part of a statement.
#[derive(Debug)]
enum Piece {
    Text(String),
    /// A space, or a line break that goes on with the statement.
    Break,
    /// The same after `and` or `or`, where the scanner may take a line break for the end of the statement.
    BreakAfterWord,
    Block(Block),
}

/// A statement.
#[derive(Debug, Default)]
pub(super) struct Line {
    pieces: Vec<Piece>,
    /// How many parentheses and brackets are open.
    pub(super) brackets: usize,
}

impl Line {
    pub(super) fn text(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Text(before)) => before.push_str(text),
            _ => self.pieces.push(Piece::Text(text.to_owned())),
        }
    }

    pub(super) fn space(&mut self, text: &str) {
        self.text(" ");
        self.text(text);
    }

    pub(super) fn breakable(&mut self) {
        self.pieces.push(Piece::Break);
    }

    pub(super) fn breakable_after_word(&mut self) {
        self.pieces.push(if self.brackets > 0 { Piece::Break } else { Piece::BreakAfterWord });
    }

    pub(super) fn block(&mut self, block: Block) {
        self.pieces.push(Piece::Block(block));
    }

    /// Its width on one line; none if it cannot stand on one.
    fn flat(&self) -> Option<usize> {
        self.pieces.iter().map(Piece::flat).sum()
    }
}

impl Piece {
    fn flat(&self) -> Option<usize> {
        match self {
            Piece::Text(text) => Some(text.width()),
            Piece::Break | Piece::BreakAfterWord => Some(1),
            Piece::Block(block) => block.flat,
        }
    }
}

/// What stands between braces.
#[derive(Debug)]
pub(super) struct Block {
    opening: Option<String>,
    entries: Vec<Entry>,
    flat: Option<usize>,
}

/// A statement or a comment of a block or a file.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) blank_before: bool,
    pub(super) kind: EntryKind,
}

#[derive(Debug)]
pub(super) enum EntryKind {
    Comment(String),
    /// With the comment at its end.
    Statement(Line, Option<String>),
}

impl Block {
    /// `opening` is the comment beside the opening brace.
    pub(super) fn new(opening: Option<String>, entries: Vec<Entry>, several_lines: bool) -> Block {
        let flat = match (&opening, entries.is_empty()) {
            (None, true) => Some("{ }".len()),
            (None, false) if !several_lines => {
                let inside: Option<usize> = entries.iter().map(|entry| entry.flat().map(|width| width + 2)).sum();
                inside.map(|width| width + 2)
            }
            (None | Some(_), _) => None,
        };
        Block { opening, entries, flat }
    }
}

impl Entry {
    fn flat(&self) -> Option<usize> {
        match &self.kind {
            EntryKind::Comment(_) | EntryKind::Statement(_, Some(_)) => None,
            EntryKind::Statement(line, None) => line.flat(),
        }
    }
}

/// The text of a file.
pub(super) fn lay_out(entries: &[Entry]) -> String {
    let mut layout = Layout::default();
    layout.entries(entries, 0);
    layout.out
}

#[derive(Default)]
struct Layout {
    out: String,
    column: usize,
    /// How far the line being written is indented.
    indentation: usize,
    /// Where in `out` the statement being written begins.
    statement: usize,
}

impl Layout {
    fn text(&mut self, text: &str) {
        self.out.push_str(text);
        self.column += text.width();
    }

    fn new_line(&mut self, indentation: usize) {
        self.out.push('\n');
        self.start_line(indentation);
    }

    fn start_line(&mut self, indentation: usize) {
        self.out.extend(std::iter::repeat_n(' ', indentation));
        self.column = indentation;
        self.indentation = indentation;
    }

    /// Each on lines of its own.
    fn entries(&mut self, entries: &[Entry], indentation: usize) {
        for entry in entries {
            if entry.blank_before {
                self.out.push('\n');
            }
            self.start_line(indentation);
            match &entry.kind {
                EntryKind::Comment(comment) => self.text(comment),
                EntryKind::Statement(line, comment) => {
                    self.statement = self.out.len();
                    self.line(line, indentation);
                    self.comment_beside(comment.as_deref());
                }
            }
            self.out.push('\n');
        }
    }

    fn comment_beside(&mut self, comment: Option<&str>) {
        if let Some(comment) = comment {
            self.text("  ");
            self.text(comment);
        }
    }

    fn line(&mut self, line: &Line, indentation: usize) {
        for (index, piece) in line.pieces.iter().enumerate() {
            let after = width_before_break(&line.pieces[index + 1..]);
            match piece {
                Piece::Text(text) => self.text(text),
                Piece::Break => self.space_or_break(after, indentation),
                Piece::BreakAfterWord if ends_with_operator_word(&self.out.as_bytes()[self.statement..]) => {
                    self.space_or_break(after, indentation);
                }
                Piece::BreakAfterWord => self.text(" "),
                Piece::Block(block) => match block.flat {
                    Some(width) if block.entries.is_empty() || self.column + width + after <= WIDTH => {
                        self.flat_block(block);
                    }
                    Some(_) | None => self.spread_block(block),
                },
            }
        }
    }

    fn space_or_break(&mut self, after: usize, indentation: usize) {
        if self.column + 1 + after > WIDTH {
            self.new_line(indentation + CONTINUED);
        } else {
            self.text(" ");
        }
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
                Piece::Text(text) => self.text(text),
                Piece::Break | Piece::BreakAfterWord => self.text(" "),
                Piece::Block(block) => self.flat_block(block),
            }
        }
    }

    fn spread_block(&mut self, block: &Block) {
        let (statement, indentation) = (self.statement, self.indentation);
        self.text("{");
        self.comment_beside(block.opening.as_deref());
        self.out.push('\n');
        self.entries(&block.entries, indentation + STEP);
        self.statement = statement;
        self.start_line(indentation);
        self.text("}");
    }
}

/// What has to stand on the same line as the piece before.
fn width_before_break(pieces: &[Piece]) -> usize {
    let mut width = 0;
    for piece in pieces {
        match piece {
            Piece::Text(text) => width += text.width(),
            Piece::Break | Piece::BreakAfterWord => break,
            Piece::Block(_) => return width + 1,
        }
    }
    width
}

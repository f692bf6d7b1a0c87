//! Tree to text: the one canonical way to write a model, in either tongue.
//!
//! A statement becomes a [`Line`] of words, of places where it may be broken, and of blocks; the
//! [`layout`] then gives it its line breaks. Comments are handed out on the way, so that none is lost. Which
//! words are the language's and which are the model's own is said in [`words`].

mod asked;
mod comments;
mod declarations;
mod declared;
mod expressions;
mod kinds;
mod layout;
mod line;
mod lines;
mod paths;
mod quoted;
mod settings;
#[cfg(test)]
mod tests;
mod units;
mod values;
mod words;

use super::Scan;
use super::ast::{Ast, Declaration, DeclarationKind, Statement, StatementKind};
use crate::source::Span;
use crate::tongue::Tongue;
use crate::tongue::vocabulary::keyword;
use comments::Comments;
use declared::Declared;
use kinds::Surroundings;
use line::{Block, Entry, EntryKind, Line};
use words::Heard;

/// A file in canonical form: in the tongue asked for, else in the one most of its words are written in.
///
/// `text` is the text that was scanned. Statements that could not be read are copied as they stand.
pub(crate) fn file_to_text(text: &str, scan: &Scan, ast: &Ast<'_>, tongue: Option<Tongue>) -> String {
    let Ast { statements, comments } = ast;
    let declared = Declared::in_statements(statements);
    let mut printer = Printer::new(text, &scan.clean, comments, &declared);
    let entries = printer.statements(statements, 0, text.len());
    layout::lay_out(&entries, tongue.unwrap_or(printer.heard.dominant()))
}

/// Writes statements as lines, in both tongues at once.
struct Printer<'p> {
    /// The text as written, which holds the comments.
    text: &'p str,
    /// The text the tree was read from: as long, with spaces for comments.
    clean: &'p str,
    declared: &'p Declared,
    comments: Comments<'p>,
    heard: Heard,
    surroundings: Surroundings,
    /// May words without an owner be figures, as in `expect each member of pool: gain > 0 PEN`?
    figures: bool,
    /// The statement being written.
    line: Line,
}

impl<'p> Printer<'p> {
    fn new(text: &'p str, clean: &'p str, comments: &'p [Span], declared: &'p Declared) -> Printer<'p> {
        Printer {
            text,
            clean,
            declared,
            comments: Comments::new(text, comments),
            heard: Heard::default(),
            surroundings: Surroundings::default(),
            figures: false,
            line: Line::default(),
        }
    }

    fn slice(&self, span: Span) -> &'p str {
        self.clean.get(span.range()).unwrap_or("")
    }

    fn statements(&mut self, statements: &[Statement<'_>], start: usize, end: usize) -> Vec<Entry> {
        self.entries(statements, |statement| statement.span, start, end, Printer::statement)
    }

    /// What stands between two bytes: items, the comments around them, and where blank lines set them apart.
    fn entries<T>(
        &mut self,
        items: &[T],
        span_of: impl Fn(&T) -> Span,
        start: usize,
        end: usize,
        write: impl Fn(&mut Self, &T),
    ) -> Vec<Entry> {
        let mut entries = Vec::new();
        let mut at = start;
        for (index, item) in items.iter().enumerate() {
            let span = span_of(item).range();
            let next = items.get(index + 1).map_or(end, |next| span_of(next).start as usize);
            at = self.comments_alone(&mut entries, at, span.start);
            let outer = std::mem::take(&mut self.line);
            write(self, item);
            let line = std::mem::replace(&mut self.line, outer);
            let mut blank_before = !entries.is_empty() && self.comments.blank_between(at, span.start);
            // What nobody inside took stands between the parts of the statement.
            for comment in self.comments.take(span.start, span.end) {
                let comment = self.comments.written(comment);
                entries.push(Entry { blank_before, kind: EntryKind::Comment(comment) });
                blank_before = false;
            }
            let beside = self.comments.beside(span.end, next);
            at = beside.map_or(span.end, |comment| comment.end as usize);
            let comment = beside.map(|comment| self.comments.written(comment));
            entries.push(Entry { blank_before, kind: EntryKind::Statement(line, comment) });
        }
        self.comments_alone(&mut entries, at, end);
        entries
    }

    /// The comments between two bytes, each on a line of its own; where the last of them ends.
    fn comments_alone(&mut self, entries: &mut Vec<Entry>, start: usize, end: usize) -> usize {
        let mut at = start;
        for comment in self.comments.take(start, end) {
            let blank_before = !entries.is_empty() && self.comments.blank_between(at, comment.start as usize);
            entries.push(Entry { blank_before, kind: EntryKind::Comment(self.comments.written(comment)) });
            at = comment.end as usize;
        }
        at
    }

    /// A block whose braces are at the ends of `braces`.
    fn block<T>(&mut self, braces: Span, items: &[T], span_of: impl Fn(&T) -> Span, write: impl Fn(&mut Self, &T)) {
        let inside = braces.start as usize + 1..(braces.end as usize).saturating_sub(1);
        let first = items.first().map_or(inside.end, |item| span_of(item).start as usize);
        let beside = self.comments.beside(inside.start, first);
        let start = beside.map_or(inside.start, |comment| comment.end as usize);
        let entries = self.entries(items, span_of, start, inside.end, write);
        let opening = beside.map(|comment| self.comments.written(comment));
        let several_lines = self.text.get(inside).is_some_and(|text| text.contains('\n'));
        self.line.block(Block::new(opening, entries, several_lines));
    }

    fn statement(&mut self, statement: &Statement<'_>) {
        let Statement { span, kind } = statement;
        match kind {
            StatementKind::Declaration(declaration) => self.declaration(declaration),
            StatementKind::Field(field) => self.field(field),
            StatementKind::Line(line) => self.line_of_money(line),
            StatementKind::Trade(trade) => self.trade(trade),
            StatementKind::Ties(value) => self.ties(value, *span),
            StatementKind::Let(definition) => self.definition(&keyword::LET, definition),
            StatementKind::Rate(definition) => self.definition(&keyword::RATE, definition),
            StatementKind::Unit(definition) => self.definition(&keyword::UNIT, definition),
            StatementKind::Attribute(attribute) => self.attribute_of(attribute),
            StatementKind::Parameter(parameter) => self.parameter(parameter),
            StatementKind::Expect(expect) => self.expect(expect),
            StatementKind::Allow(allow) => self.allow(allow),
            StatementKind::Requires(requirement) => self.requirement(requirement),
            StatementKind::Use(name) => self.use_file(name, *span),
            StatementKind::Add(change) => self.change(&keyword::ADD, &keyword::TO, change),
            StatementKind::Remove(change) => self.change(&keyword::REMOVE, &keyword::REMOVE_FROM, change),
            StatementKind::Join(change) => self.change(&keyword::JOIN, &keyword::TO, change),
            StatementKind::Unreadable => self.unreadable(*span),
        }
    }

    /// Copied with all it holds, comments too.
    fn unreadable(&mut self, span: Span) {
        self.comments.take(span.start as usize, span.end as usize);
        let written = self.text.get(span.range()).unwrap_or("").replace('\r', "");
        self.line.text(written.trim_end());
    }
}

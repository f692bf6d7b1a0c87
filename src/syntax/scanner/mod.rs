//! The scanner: one pass over the bytes before any grammar.
//!
//! It knows texts, comments, brackets and where a statement ends, and makes a *clean* text of the same length
//! in which comments are spaces, a line break stands only where a statement ends, and spellings whose meaning
//! is plain (`1.234,56`) are already right. Byte offsets stay those of the file. It splits the file into
//! top-level statements and bounds nesting, so that the grammar behind it cannot be overwhelmed.

mod brackets;
mod characters;
mod continuation;
mod spelling;

use crate::diagnostic::Finding;
use crate::source::{FileId, Span};
use brackets::{Brackets, Opening};
pub(crate) use continuation::ends_with_operator_word;

/// What the scanner makes of a text.
#[derive(Debug)]
pub(crate) struct Scan {
    /// As long as the text; what the grammar reads.
    pub(crate) clean: String,
    /// Every comment, from its `#` to the end of the line.
    pub(crate) comments: Vec<Span>,
    /// The top-level statements.
    pub(crate) chunks: Vec<Chunk>,
    /// Where a statement is known to be wrong and has been reported, ascending.
    pub(crate) spoiled: Vec<usize>,
    /// What was found.
    pub(crate) findings: Vec<Finding>,
}

/// One top-level statement.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Chunk {
    /// Its bytes.
    pub(crate) span: Span,
    /// How many `}` it lacks at its end.
    pub(crate) missing_braces: usize,
    /// Nested too deep to be read.
    pub(crate) too_deep: bool,
}

/// Scans a text. A file that ends inside a block is read a second time, closing blocks where a declaration
/// begins at the left margin.
pub(crate) fn scan(text: &str, file: FileId) -> Scan {
    let first = Scanner::new(text, file, false).run();
    if first.chunks.last().is_some_and(|chunk| chunk.missing_braces > 0) {
        return Scanner::new(text, file, true).run();
    }
    first
}

pub(crate) struct Scanner<'t> {
    text: &'t str,
    bytes: &'t [u8],
    file: FileId,
    /// Close blocks at declarations that begin a line.
    margin_closes: bool,
    clean: Vec<u8>,
    at: usize,
    brackets: Brackets,
    /// First and last significant byte of the statement being read.
    statement: Option<(usize, usize)>,
    /// First byte of the top-level statement being read.
    chunk: Option<usize>,
    conditions: usize,
    deep: bool,
    out: Scan,
}

impl<'t> Scanner<'t> {
    fn new(text: &'t str, file: FileId, margin_closes: bool) -> Self {
        let out = Scan { clean: String::new(), comments: vec![], chunks: vec![], spoiled: vec![], findings: vec![] };
        Scanner {
            text,
            bytes: text.as_bytes(),
            file,
            margin_closes,
            clean: text.as_bytes().to_vec(),
            at: 0,
            brackets: Brackets::default(),
            statement: None,
            chunk: None,
            conditions: 0,
            deep: false,
            out,
        }
    }

    fn run(mut self) -> Scan {
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b'#' => self.comment(),
                b'"' => self.quoted(),
                b'\n' => self.line_break(),
                b' ' => self.at += 1,
                b'\t' | b'\r' => self.blank(1),
                b';' => self.semicolon(),
                b'(' | b'[' | b'{' => self.open(byte),
                b')' | b']' | b'}' => self.close(byte),
                b'0'..=b'9' => self.number(),
                b'$' | b'.' | b'=' => self.odd_symbol(byte),
                0..=0x1f | 0x7f.. => self.unusual(),
                _ if byte.is_ascii_alphabetic() || byte == b'_' => self.word(),
                _ => self.significant(1),
            }
        }
        self.finish()
    }

    /// Marks `length` bytes from here as part of the statement and goes past them.
    fn significant(&mut self, length: usize) {
        let end = self.at + length;
        self.statement = Some((self.statement.map_or(self.at, |(start, _)| start), end - 1));
        self.chunk.get_or_insert(self.at);
        self.at = end;
    }

    /// Turns `length` bytes from here into spaces.
    fn blank(&mut self, length: usize) {
        let end = (self.at + length).min(self.clean.len());
        self.clean[self.at..end].fill(b' ');
        self.at = end;
    }

    fn spoil(&mut self, at: usize, finding: Finding) {
        self.out.spoiled.push(at);
        self.out.findings.push(finding);
    }

    fn place(&self, start: usize, end: usize) -> crate::source::Place {
        Span::new(start, end).in_file(self.file)
    }

    fn comment(&mut self) {
        let length = self.bytes[self.at..].iter().position(|byte| *byte == b'\n').unwrap_or(self.bytes.len() - self.at);
        self.forbidden_within(self.at, self.at + length);
        let comment = self.text[self.at..self.at + length].trim_end();
        self.out.comments.push(Span::new(self.at, self.at + comment.len()));
        self.blank(length);
    }

    /// A text ends at its quote; one that reaches the end of the line is reported there.
    fn quoted(&mut self) {
        let start = self.at;
        let mut end = start + 1;
        loop {
            match self.bytes.get(end) {
                Some(b'\\') if self.bytes.get(end + 1).is_some_and(|next| *next != b'\n') => end += 2,
                Some(b'"') => break end += 1,
                None | Some(b'\n') => {
                    let finding = spelling::unclosed_text(self.place(start, end));
                    self.spoil(start, finding);
                    break;
                }
                Some(_) => end += 1,
            }
        }
        // A backslash may have jumped into the middle of a character.
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        self.forbidden_within(start, end);
        self.unknown_escapes(start, end);
        self.significant(end - start);
    }

    fn line_break(&mut self) {
        let joined = match self.brackets.innermost() {
            Some(opening) if opening.byte != b'{' => !self.abandons_brackets(),
            Some(_) | None => self.statement.is_some() && self.goes_on(),
        };
        if joined {
            self.brackets.joined.push(self.at);
            self.blank(1);
        } else {
            self.end_statement();
            self.at += 1;
            self.close_at_margin();
        }
    }

    fn semicolon(&mut self) {
        if self.brackets.innermost().is_some_and(|opening| opening.byte != b'{') {
            // One remark a statement: `SI(a; b; c)` has been told already.
            let start = self.statement.map_or(self.at, |(start, _)| start);
            if self.out.spoiled.last().is_none_or(|at| *at < start) {
                let finding = spelling::argument_separator(self.place(self.at, self.at + 1));
                self.spoil(self.at, finding);
            }
            self.clean[self.at] = b',';
            return self.significant(1);
        }
        self.end_statement();
        self.at += 1;
    }

    fn end_statement(&mut self) {
        self.statement = None;
        self.conditions = 0;
        if self.brackets.depth() == 0 {
            self.end_chunk(self.at, 0);
        }
    }

    fn end_chunk(&mut self, end: usize, missing_braces: usize) {
        if let Some(start) = self.chunk.take() {
            let span = Span::new(start, end);
            self.out.chunks.push(Chunk { span, missing_braces, too_deep: std::mem::take(&mut self.deep) });
        }
    }

    fn open(&mut self, byte: u8) {
        let start = self.statement.map_or(self.at, |(start, _)| start);
        self.significant(1);
        let opening = Opening { byte, at: self.at - 1, joined: self.brackets.joined.len(), statement: start };
        self.brackets.push(opening);
        if self.brackets.depth() > crate::limits::MAX_NESTING && !self.deep {
            self.deep = true;
            let finding = spelling::too_deep(self.place(self.at - 1, self.at));
            self.out.findings.push(finding);
        }
        if byte == b'{' {
            self.statement = None;
            self.conditions = 0;
        }
    }

    fn finish(mut self) -> Scan {
        while self.brackets.innermost().is_some_and(|opening| opening.byte != b'{') {
            self.report_unclosed();
        }
        let missing = self.brackets.depth();
        if let Some(opening) = self.brackets.innermost() {
            let finding = spelling::unclosed_bracket(self.place(opening.at, opening.at + 1), b'{');
            self.out.findings.push(finding);
        }
        self.end_chunk(self.bytes.len(), missing);
        self.out.spoiled.sort_unstable();
        // Only whole characters were overwritten, by ASCII, so this is UTF-8; were it not, the text itself serves.
        self.out.clean = String::from_utf8(self.clean).unwrap_or_else(|_| self.text.to_string());
        self.out
    }
}

//! A statement in both tongues, before it has its line breaks.

use crate::tongue::vocabulary::Word;
use crate::tongue::{Phrase, Tongue};
use unicode_width::UnicodeWidthStr;

/// A part of a statement.
#[derive(Debug)]
pub(super) enum Piece {
    Text(Phrase),
    /// A space, or a line break that goes on with the statement.
    Break,
    /// The same after `and` or `or`, where the scanner may take a line break for the end of the statement.
    BreakAfterWord,
    /// A source or a note: however long, it is no reason to break the amount before it.
    Tail(Phrase),
    Block(Block),
}

/// A statement.
#[derive(Debug, Default)]
pub(super) struct Line {
    pub(super) pieces: Vec<Piece>,
    /// How many parentheses and brackets are open.
    pub(super) brackets: usize,
}

/// What can be written in either tongue.
pub(super) trait Said {
    fn said(&self, tongue: Tongue) -> &str;
}

impl Said for str {
    fn said(&self, _: Tongue) -> &str {
        self
    }
}

impl Said for Word {
    fn said(&self, tongue: Tongue) -> &str {
        self.say(tongue)
    }
}

impl Said for Phrase {
    fn said(&self, tongue: Tongue) -> &str {
        self.say(tongue)
    }
}

impl Line {
    pub(super) fn text(&mut self, text: &(impl Said + ?Sized)) {
        let (en, es) = (text.said(Tongue::En), text.said(Tongue::Es));
        match self.pieces.last_mut() {
            Some(Piece::Text(before)) => {
                before.en.push_str(en);
                before.es.push_str(es);
            }
            _ => self.pieces.push(Piece::Text(Phrase::new(en, es))),
        }
    }

    pub(super) fn space(&mut self, text: &(impl Said + ?Sized)) {
        self.text(" ");
        self.text(text);
    }

    pub(super) fn breakable(&mut self) {
        self.pieces.push(Piece::Break);
    }

    pub(super) fn breakable_after_word(&mut self) {
        self.pieces.push(if self.brackets > 0 { Piece::Break } else { Piece::BreakAfterWord });
    }

    pub(super) fn tail(&mut self, text: &str, word: &Word) {
        let say = |word: &str| format!(" {word} {text}");
        self.pieces.push(Piece::Tail(Phrase::new(say(word.en), say(word.es))));
    }

    pub(super) fn block(&mut self, block: Block) {
        self.pieces.push(Piece::Block(block));
    }

    /// Its width on one line; none if it cannot stand on one.
    fn flat(&self, tongue: Tongue) -> Option<usize> {
        self.pieces.iter().map(|piece| piece.flat(tongue)).sum()
    }
}

impl Piece {
    fn flat(&self, tongue: Tongue) -> Option<usize> {
        match self {
            Piece::Text(text) | Piece::Tail(text) => Some(text.say(tongue).width()),
            Piece::Break | Piece::BreakAfterWord => Some(1),
            Piece::Block(block) => block.flat(tongue),
        }
    }
}

/// What stands between braces.
#[derive(Debug)]
pub(super) struct Block {
    /// The comment beside the opening brace.
    pub(super) opening: Option<String>,
    pub(super) entries: Vec<Entry>,
    /// Its width on one line in each tongue; none if it cannot stand on one.
    flat: Option<[usize; 2]>,
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
    pub(super) fn new(opening: Option<String>, entries: Vec<Entry>, several_lines: bool) -> Block {
        let spread = opening.is_some() || several_lines && !entries.is_empty();
        let width = |tongue| {
            let inside: Option<usize> = entries.iter().map(|entry| entry.flat(tongue)).sum();
            inside.filter(|_| !spread).map(|inside| inside + "{ ".len() + "; ".len() * entries.len())
        };
        let flat = width(Tongue::En).zip(width(Tongue::Es)).map(|(en, es)| [en, es]);
        Block { opening, entries, flat }
    }

    pub(super) fn flat(&self, tongue: Tongue) -> Option<usize> {
        let [en, es] = self.flat?;
        match tongue {
            Tongue::En => Some(en),
            Tongue::Es => Some(es),
        }
    }

    /// `{ }`.
    pub(super) fn is_empty(&self) -> bool {
        self.opening.is_none() && self.entries.is_empty()
    }
}

impl Entry {
    fn flat(&self, tongue: Tongue) -> Option<usize> {
        match &self.kind {
            EntryKind::Comment(_) | EntryKind::Statement(_, Some(_)) => None,
            EntryKind::Statement(line, None) => line.flat(tongue),
        }
    }
}

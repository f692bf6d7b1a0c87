//! What the line editor asks: completion, hints, colours, whether a block goes on.

use minka::{Candidate, Class, Explorer, classes, goes_on};
use rustyline::completion::{Completer, Pair};
use rustyline::highlight::{CmdKind, Highlighter};
use rustyline::hint::Hinter;
use rustyline::history::SearchDirection;
use rustyline::validate::{ValidationContext, ValidationResult, Validator};
use rustyline::{Context, Result};
use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

/// Columns of the word in the list of candidates.
const WORD: usize = 26;
/// Columns of a candidate with its kind and its help: one line of a terminal of usual width.
const LINE: usize = 78;

pub(super) struct Helper {
    explorer: Rc<RefCell<Explorer>>,
}

impl Helper {
    pub(super) fn new(explorer: Rc<RefCell<Explorer>>) -> Helper {
        Helper { explorer }
    }

    fn is_colored(&self) -> bool {
        self.explorer.borrow().look().color
    }
}

impl rustyline::Helper for Helper {}

impl Completer for Helper {
    type Candidate = Pair;

    fn complete(&self, line: &str, at: usize, _: &Context<'_>) -> Result<(usize, Vec<Pair>)> {
        let before = line.get(..at).unwrap_or(line);
        let takes_file = [":load ", ":carga ", ":save ", ":guarda "].iter().find(|word| before.starts_with(**word));
        if let Some(word) = takes_file {
            let begun = &before[word.len()..];
            let files = super::files(begun).into_iter();
            return Ok((word.len(), files.map(|file| Pair { display: file.clone(), replacement: file }).collect()));
        }
        let (start, candidates) = self.explorer.borrow().complete(line, at);
        let alone = candidates.len() == 1;
        let pair = |one: Candidate| Pair { display: shown(&one, alone), replacement: one.word };
        Ok((start, candidates.into_iter().map(pair).collect()))
    }
}

/// The word, its kind and a line of help.
fn shown(one: &Candidate, alone: bool) -> String {
    if alone {
        return one.word.clone();
    }
    let mut line = format!("{:<WORD$}  {}  {}", one.word, one.kind, one.help).trim_end().to_owned();
    if let Some((end, _)) = line.char_indices().nth(LINE) {
        // At the end of a word.
        line.truncate(line[..end].rfind(' ').unwrap_or(end));
        line.push('…');
    }
    line
}

impl Hinter for Helper {
    type Hint = String;

    /// The rest of the latest line that began so, else the shape of what is begun.
    fn hint(&self, line: &str, at: usize, context: &Context<'_>) -> Option<String> {
        if line.is_empty() || at < line.len() {
            return None;
        }
        let history = context.history();
        let last = history.len().checked_sub(1);
        let found = last.and_then(|last| history.starts_with(line, last, SearchDirection::Reverse).ok().flatten());
        let rest = found.and_then(|found| Some(found.entry.get(line.len()..)?.lines().next()?.to_owned()));
        let shape = || self.explorer.borrow().shape(line).map(str::to_owned);
        rest.filter(|rest| !rest.is_empty()).or_else(shape)
    }
}

impl Validator for Helper {
    fn validate(&self, context: &mut ValidationContext<'_>) -> Result<ValidationResult> {
        Ok(if goes_on(context.input()) { ValidationResult::Incomplete } else { ValidationResult::Valid(None) })
    }
}

impl Highlighter for Helper {
    fn highlight<'l>(&self, line: &'l str, _: usize) -> Cow<'l, str> {
        if !self.is_colored() {
            return Cow::Borrowed(line);
        }
        let paint = |(class, span): (Class, std::ops::Range<usize>)| {
            let text = &line[span];
            match code(class) {
                Some(code) => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
                None => text.to_owned(),
            }
        };
        Cow::Owned(classes(line).into_iter().map(paint).collect())
    }

    fn highlight_prompt<'b, 's: 'b, 'p: 'b>(&'s self, prompt: &'p str, _: bool) -> Cow<'b, str> {
        if self.is_colored() { Cow::Owned(format!("\u{1b}[1m{prompt}\u{1b}[0m")) } else { Cow::Borrowed(prompt) }
    }

    fn highlight_hint<'h>(&self, hint: &'h str) -> Cow<'h, str> {
        if self.is_colored() { Cow::Owned(format!("\u{1b}[2m{hint}\u{1b}[0m")) } else { Cow::Borrowed(hint) }
    }

    fn highlight_char(&self, _: &str, _: usize, _: CmdKind) -> bool {
        self.is_colored()
    }
}

fn code(class: Class) -> Option<&'static str> {
    match class {
        Class::Keyword => Some("34"),
        Class::Function => Some("36"),
        Class::Number => Some("35"),
        Class::Text => Some("32"),
        Class::Comment => Some("2"),
        Class::Command => Some("1;34"),
        Class::Plain => None,
    }
}

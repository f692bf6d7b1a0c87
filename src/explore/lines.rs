//! Lines as they are typed: whether a block goes on, and what its words are.

use crate::tongue::vocabulary::{function, keyword};

/// Does a block of lines need another one: is a bracket or a text open, or does its last line end with a mark after
/// which a statement goes on?
///
/// ```
/// assert!(minka::goes_on("network pool {"));
/// assert!(minka::goes_on("members: inti,"));
/// assert!(!minka::goes_on("linen_pool.npv"));
/// ```
pub fn goes_on(text: &str) -> bool {
    let mut depth = 0i32;
    let mut quoted = false;
    let mut escaped = false;
    let mut comment = false;
    let mut last = ' ';
    for letter in text.chars() {
        match letter {
            '\n' => {
                // A text ends with its line; that it was not closed is said where it is read.
                quoted = false;
                comment = false;
            }
            _ if comment => {}
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '#' => comment = true,
            '{' | '(' | '[' => depth += 1,
            '}' | ')' | ']' => depth -= 1,
            _ => {}
        }
        if !letter.is_whitespace() && !comment {
            last = letter;
        }
    }
    depth > 0 || matches!(last, ',' | '=' | ':') && !text.trim_start().starts_with(':')
}

/// What a stretch of a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// A word of the language.
    Keyword,
    /// A function.
    Function,
    /// A number with its mark.
    Number,
    /// A text in quotes.
    Text,
    /// From `#` on.
    Comment,
    /// A command of a session.
    Command,
    /// All else.
    Plain,
}

/// The stretches of a line, one after the other, without a gap.
///
/// ```
/// use minka::{Class, classes};
/// let found = classes("cost \"Fees\": 3 # yearly");
/// assert_eq!(found[0], (Class::Keyword, 0..4));
/// assert_eq!(found[2], (Class::Text, 5..11));
/// ```
pub fn classes(line: &str) -> Vec<(Class, std::ops::Range<usize>)> {
    let mut found: Vec<(Class, std::ops::Range<usize>)> = Vec::new();
    let mut at = 0;
    if line.starts_with(':') {
        at = line.find(' ').unwrap_or(line.len());
        found.push((Class::Command, 0..at));
    }
    while let Some(first) = line.get(at..).and_then(|rest| rest.chars().next()) {
        let rest = &line[at..];
        let run = |test: &dyn Fn(char) -> bool| rest.find(|letter: char| !test(letter)).unwrap_or(rest.len());
        let (class, length) = match first {
            '#' => (Class::Comment, rest.find('\n').unwrap_or(rest.len())),
            '"' => (Class::Text, text_length(rest)),
            _ if first.is_ascii_digit() => {
                (Class::Number, run(&|letter| letter.is_ascii_digit() || matches!(letter, '_' | '.' | '%')).max(1))
            }
            _ if first.is_alphabetic() || first == '_' => {
                let length = run(&|letter| letter.is_alphanumeric() || letter == '_');
                let after_dot = line[..at].ends_with('.');
                (word_class(&rest[..length], after_dot), length)
            }
            _ => (Class::Plain, first.len_utf8()),
        };
        match found.last_mut() {
            Some((last, span)) if *last == class && class == Class::Plain => span.end = at + length,
            Some(_) | None => found.push((class, at..at + length)),
        }
        at += length;
    }
    found
}

fn text_length(rest: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in rest.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            '\n' => return at,
            _ => {}
        }
    }
    rest.len()
}

fn word_class(word: &str, after_dot: bool) -> Class {
    if after_dot {
        return Class::Plain;
    }
    // Of phrases, each word alone.
    let is_keyword = keyword::ALL.iter().any(|known| {
        known.word.all_spellings().any(|spelling| spelling.split(' ').any(|part| part == word && part.len() > 1))
    });
    match is_keyword {
        true => Class::Keyword,
        false if function::ALL.iter().any(|one| one.reads(word)) => Class::Function,
        false => Class::Plain,
    }
}

/// Does a line begin like a statement, so that what is wrong with it is told rather than what is wrong with it as an
/// expression?
pub(super) fn looks_like_statement(line: &str) -> bool {
    let first = line.split(|letter: char| !(letter.is_alphanumeric() || letter == '_')).next().unwrap_or("");
    let is_keyword = keyword::ALL.iter().any(|known| known.word.reads(first));
    let after = line.get(first.len()..).unwrap_or("").trim_start();
    let names_something = after.starts_with(|letter: char| letter.is_alphabetic() || letter == '"' || letter == '{');
    is_keyword && names_something || line.contains(": ")
}

//! A model's words in colour: the names it declares, what is said of them, and numbers with their units.

use super::{escaped, span};
use minka::tongue::vocabulary::{Keyword, attribute, keyword, unit};
use minka::{Class, classes};

/// After these words, where a statement begins, comes a name.
static DECLARING: &[&Keyword] = &[
    &keyword::UNIT,
    &keyword::RATE,
    &keyword::LET,
    &keyword::ATTRIBUTE,
    &keyword::TERRITORY,
    &keyword::SECTOR,
    &keyword::CHAIN,
    &keyword::FIRM,
    &keyword::FIRMS,
    &keyword::INSTITUTION,
    &keyword::NETWORK,
    &keyword::AGREEMENT,
    &keyword::CLUSTER,
    &keyword::PROGRAMME,
    &keyword::ACTION,
    &keyword::PARAMETER,
    &keyword::SEGMENT,
    &keyword::STAGE,
    &keyword::PHASE,
    &keyword::SCENARIO,
    &keyword::PROFILE,
];

/// A model as HTML.
pub(super) fn model(text: &str) -> String {
    let mut reading = Reading { begins: true, bare: true, declares: false, follows: Follows::Nothing };
    let mut shown = String::new();
    for (class, word, after) in stretches(text) {
        shown.push_str(&match reading.colour(class, word, after) {
            Some(colour) => span(colour, word),
            None => escaped(word),
        });
    }
    shown
}

/// The stretches of a text with what follows each; of what is plain, each word and each mark alone.
fn stretches(text: &str) -> Vec<(Class, &str, &str)> {
    let mut found = Vec::new();
    for (class, range) in classes(text) {
        let mut at = range.start;
        while at < range.end {
            let rest = &text[at..range.end];
            let length = match class {
                Class::Plain => word_length(rest).max(rest.chars().next().map_or(1, char::len_utf8)),
                Class::Keyword | Class::Function | Class::Number | Class::Text | Class::Comment | Class::Command => {
                    rest.len()
                }
            };
            found.push((class, &rest[..length], &text[at + length..]));
            at += length;
        }
    }
    found
}

fn word_length(text: &str) -> usize {
    text.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(text.len())
}

/// What has been read of a statement.
struct Reading {
    /// Nothing yet.
    begins: bool,
    /// No word of the language yet: what stands before the colon is an attribute, or the way to one.
    bare: bool,
    /// A name is being declared, and comes next.
    declares: bool,
    follows: Follows,
}

/// What a word would follow, as far as it could then be a unit.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Follows {
    Nothing,
    Number,
    Unit,
    Mark,
}

impl Reading {
    fn colour(&mut self, class: Class, word: &str, after: &str) -> Option<&'static str> {
        match class {
            Class::Keyword => Some(self.keyword(word, after)),
            Class::Plain if word_length(word) > 0 => self.name(word, after),
            Class::Plain => self.mark(word, after),
            Class::Number => {
                self.begins = false;
                self.follows = if word.ends_with('%') { Follows::Nothing } else { Follows::Number };
                Some("number")
            }
            Class::Function => self.passes("built_in"),
            Class::Text => self.passes("string"),
            Class::Comment => Some("comment"),
            Class::Command => Some("meta"),
        }
    }

    fn passes(&mut self, colour: &'static str) -> Option<&'static str> {
        (self.begins, self.declares, self.follows) = (false, false, Follows::Nothing);
        Some(colour)
    }

    fn keyword(&mut self, word: &str, after: &str) -> &'static str {
        let measures = self.follows != Follows::Nothing && unit::ALL.iter().any(|known| known.reads(word));
        if measures {
            self.follows = Follows::Unit;
            return "number";
        }
        self.follows = Follows::Nothing;
        // Some attributes are spelled like a word of the language: `sector: tourism`.
        let said = after.starts_with(':') && attribute::ALL.iter().any(|known| known.word.reads(word));
        if self.bare && said {
            self.begins = false;
            return "attr";
        }
        self.declares = self.begins && DECLARING.iter().any(|known| known.word.reads(word));
        // `define action NAME`: its second word declares.
        self.begins = self.begins && keyword::DEFINE_ACTION.word.all_spellings().any(|both| both.starts_with(word));
        self.bare = false;
        "keyword"
    }

    fn name(&mut self, word: &str, after: &str) -> Option<&'static str> {
        self.begins = false;
        if self.declares {
            (self.declares, self.follows) = (false, Follows::Nothing);
            return Some("title");
        }
        if matches!(self.follows, Follows::Number | Follows::Mark) {
            self.follows = Follows::Unit;
            return Some("number");
        }
        self.follows = Follows::Nothing;
        let said = self.bare && after.starts_with(':') && !word.starts_with(|first: char| first.is_numeric());
        said.then_some("attr")
    }

    fn mark(&mut self, mark: &str, after: &str) -> Option<&'static str> {
        let joins = self.follows == Follows::Unit && matches!(mark, "/" | "*") && word_length(after) > 0;
        if joins {
            self.follows = Follows::Mark;
            return Some("number");
        }
        match mark {
            " " if self.follows == Follows::Number => {}
            " " => self.follows = Follows::Nothing,
            "\n" | "{" | "}" | ";" => {
                *self = Reading { begins: true, bare: true, declares: false, follows: Follows::Nothing }
            }
            _ => {
                // After the colon comes the value: no name before another colon is an attribute.
                self.bare = self.bare && mark != ":";
                (self.begins, self.declares, self.follows) = (false, false, Follows::Nothing);
            }
        }
        None
    }
}

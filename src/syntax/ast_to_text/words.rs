//! Which words are the language's, and so are translated, and which are the model's own.

use super::Printer;
use super::asked::Asked;
use super::quoted::quote;
use crate::syntax::ast::Name;
use crate::tongue::vocabulary::{
    Attribute, Keyword, Owner, Word, action, attribute, bound, figure, fold, function, keyword, literal, unit,
    value_type, verdict,
};
use crate::tongue::{Phrase, Tongue};

/// How many telling words of each tongue were met.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Heard {
    english: usize,
    spanish: usize,
}

impl Heard {
    pub(super) fn dominant(self) -> Tongue {
        if self.spanish > self.english { Tongue::Es } else { Tongue::En }
    }
}

impl Printer<'_> {
    /// Writes a word of the language that stands in the text in some spelling.
    pub(super) fn say(&mut self, word: &Word, written: &str) {
        self.hear(word, written);
        self.line.text(word);
    }

    pub(super) fn both(&mut self, word: &Word, written: &str) -> Phrase {
        self.hear(word, written);
        Phrase::new(word.en, word.es)
    }

    pub(super) fn hear(&mut self, word: &Word, written: &str) {
        match word.tongue_of(written) {
            Some(Tongue::En) => self.heard.english += 1,
            Some(Tongue::Es) => self.heard.spanish += 1,
            None => {}
        }
    }

    /// A keyword that is written at this byte, or after the spaces there.
    pub(super) fn keyword<'k>(&mut self, keyword: &'k Keyword, at: u32) -> &'k Word {
        let written = self.clean.get(at as usize..).unwrap_or("").trim_start();
        let end = written.char_indices().nth(40).map_or(written.len(), |(end, _)| end);
        let start: Vec<String> = written[..end].split_whitespace().map(|word| fold(word).into_owned()).collect();
        let begins = |tongue| keyword.word.spellings(tongue).any(|spelling| begins_with(&start, spelling));
        match (begins(Tongue::En), begins(Tongue::Es)) {
            (true, false) => self.heard.english += 1,
            (false, true) => self.heard.spanish += 1,
            (true, true) | (false, false) => {}
        }
        &keyword.word
    }

    /// A name that is never translated.
    pub(super) fn name(&mut self, name: &Name<'_>) {
        let Name { text, span: _, quoted } = name;
        if *quoted { self.line.text(quote(text).as_str()) } else { self.line.text(text.as_ref()) }
    }

    /// The word an expression begins with. `bare`: nothing is asked of it; `called`: it is called as a function.
    pub(super) fn head(&mut self, name: &Name<'_>, bare: bool, called: bool, asked: Asked) {
        let translated = if name.quoted { None } else { self.head_word(&name.text, bare, called, asked) };
        match translated {
            Some(word) => self.line.text(&word),
            None => self.name(name),
        }
    }

    fn head_word(&mut self, text: &str, bare: bool, called: bool, asked: Asked) -> Option<Phrase> {
        if let Some(word) = bare.then(|| self.asked_word(text, asked)).flatten() {
            return Some(word);
        }
        if matches!(asked, Asked::Names | Asked::Types) {
            return None;
        }
        let known = if called { find(function::ALL, text) } else { find(bound::ALL, text) };
        let known = known.or_else(|| (bare && literal::YES.reads(text)).then_some(&literal::YES));
        if let Some(word) = known {
            return self.unless_declared(word, text);
        }
        if bare && let Some(unit) = self.unit_word(text) {
            return Some(unit);
        }
        let of_action = || attribute::find(Owner::Action, text).filter(|one| !one.of.contains(&Owner::Any));
        let in_action = self.surroundings.owner == Some(Owner::Action);
        let word = None
            .or_else(|| if self.figures { member_word(text) } else { None })
            .or_else(|| if in_action { of_action().map(|attribute| &attribute.word) } else { None })?;
        self.unless_declared(word, text)
    }

    /// The word, unless it could be a name of the model.
    fn unless_declared(&mut self, word: &Word, written: &str) -> Option<Phrase> {
        (!self.declared.takes(word)).then(|| self.both(word, written))
    }

    /// A word alone that means what is asked for.
    fn asked_word(&mut self, text: &str, asked: Asked) -> Option<Phrase> {
        match asked {
            Asked::Choice(attribute, set) => {
                let choice = set.choices.get(set.find(text)?)?;
                self.hear(choice, text);
                let say = |tongue| attribute.say_choice(choice, tongue);
                Some(Phrase::new(say(Tongue::En), say(Tongue::Es)))
            }
            Asked::Verdicts => {
                let word = find(verdict::ALL, &text.replace('_', " "))?;
                self.hear(word, text);
                Some(Phrase::new(word.en.replace(' ', "_"), word.es.replace(' ', "_")))
            }
            Asked::Structure => {
                let words = [&keyword::FLAT.word, &keyword::LED.word, &keyword::HIERARCHICAL.word];
                Some(self.both(find(&words, text)?, text))
            }
            Asked::Sharing => {
                let words = [&keyword::EQUAL.word, &keyword::SHAPLEY.word];
                Some(self.both(find(&words, text)?, text))
            }
            Asked::Types => self.type_word(text).or_else(|| self.unit_word(text)),
            Asked::Names | Asked::Amount | Asked::Needs => None,
        }
    }

    pub(super) fn type_word(&mut self, text: &str) -> Option<Phrase> {
        find(value_type::ALL, text).map(|word| self.both(word, text))
    }

    /// What is asked of a name, after a dot.
    pub(super) fn member(&mut self, name: &Name<'_>) {
        match member_word(&name.text).filter(|word| !name.quoted && !self.declared.takes(word)) {
            Some(word) => self.say(word, &name.text),
            None => self.name(name),
        }
    }

    /// What a comparison with this path asks of its other side.
    pub(super) fn compared_with(&self, name: &Name<'_>) -> Option<Asked> {
        if name.quoted || self.declared.takes(member_word(&name.text)?) {
            return None;
        }
        if figure::VERDICT.reads(&name.text) {
            return Some(Asked::Verdicts);
        }
        let asked = Asked::of_value(attribute_named(&name.text));
        matches!(asked, Asked::Choice(..)).then_some(asked)
    }

    /// A time unit that the model does not declare itself, in the number it is written in.
    pub(super) fn unit_word(&mut self, text: &str) -> Option<Phrase> {
        let word = find(unit::ALL, text).filter(|word| !self.declared.takes(word))?;
        self.hear(word, text);
        let folded = fold(text);
        let singular = [fold(word.en), fold(word.es), "anio".into()].contains(&folded);
        let plural = (word.also_en.first(), word.also_es.first());
        match (singular, plural) {
            (false, (Some(en), Some(es))) => Some(Phrase::new(*en, *es)),
            (true | false, _) => Some(Phrase::new(word.en, word.es)),
        }
    }
}

/// Do these words begin with this phrase, and does the phrase end there?
fn begins_with(words: &[String], phrase: &str) -> bool {
    let mut phrase = phrase.split(' ').map(fold).peekable();
    let mut words = words.iter();
    while let (Some(wanted), Some(word)) = (phrase.next(), words.next()) {
        let Some(rest) = word.strip_prefix(wanted.as_ref()) else { return false };
        if rest.starts_with(|next: char| next.is_alphanumeric() || next == '_') {
            return false;
        }
        match phrase.peek() {
            None => return true,
            Some(_) if !rest.is_empty() => return false,
            Some(_) => {}
        }
    }
    false
}

pub(super) fn find(words: &[&'static Word], text: &str) -> Option<&'static Word> {
    words.iter().copied().find(|word| word.reads(text))
}

/// The attribute of whatever kind of declaration that a text spells.
pub(super) fn attribute_named(text: &str) -> Option<&'static Attribute> {
    attribute::ALL.iter().copied().find(|attribute| attribute.word.reads(text))
}

/// What can stand after a dot: an attribute, a figure, `count`, the environment or the readiness of an arrangement.
pub(super) fn member_word(text: &str) -> Option<&'static Word> {
    let attribute = attribute_named(text).map(|attribute| &attribute.word);
    let others = [&function::COUNT, &keyword::ENVIRONMENT.word, &keyword::READINESS.word];
    attribute.or_else(|| find(figure::ALL, text)).or_else(|| find(&others, text))
}

/// The standard action that a text spells.
pub(super) fn standard_action(text: &str) -> Option<&'static Word> {
    find(action::ALL, text)
}

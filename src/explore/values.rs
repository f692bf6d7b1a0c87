//! Values that an attribute may have, for completion.

use super::Explorer;
use super::complete::{Candidate, of_word};
use crate::tongue::Text;
use crate::tongue::vocabulary::{Attribute, Takes, Word, attribute, keyword};

const VALUE: Text = Text { en: "value", es: "valor" };

impl Explorer {
    /// Behind `structure:` or `size =`: what that attribute may be.
    pub(super) fn values_of(&self, lead: &str) -> Option<Vec<Candidate>> {
        let before = lead.trim_end().strip_suffix([':', '='])?.trim_end();
        let last = before.rsplit(|letter: char| !(letter.is_alphanumeric() || letter == '_')).next()?;
        let found = attribute::ALL.iter().find(|attribute| attribute.word.reads(last))?;
        Some(self.values(found))
    }

    fn values(&self, of: &Attribute) -> Vec<Candidate> {
        let (writes, reads) = (self.written_in(), self.tongue());
        let plain =
            |word: &'static str| Candidate { word: word.to_owned(), kind: VALUE.say(reads), help: String::new() };
        let words = |words: &[&Word]| words.iter().map(|word| of_word(word, VALUE, writes, reads)).collect();
        match of.takes {
            Takes::Choice(set) | Takes::Choices(set) => {
                let value = |word: &Word| Candidate {
                    word: of.say_choice(word, writes).to_owned(),
                    ..of_word(word, VALUE, writes, reads)
                };
                set.choices.iter().map(value).collect()
            }
            Takes::Structure => words(&[&keyword::FLAT.word, &keyword::LED_BY.word, &keyword::HIERARCHICAL_UNDER.word]),
            Takes::Sharing => words(&[&keyword::PROPORTIONAL_TO.word, &keyword::SHAPLEY.word]),
            Takes::Members => self.firm_names(),
            Takes::YesNo => vec![plain(Text { en: "yes", es: "sí" }.say(writes)), plain("no")],
            Takes::Language => vec![plain("en"), plain("es")],
            Takes::Text
            | Takes::Date
            | Takes::Number
            | Takes::Whole
            | Takes::Percent
            | Takes::Duration
            | Takes::Currency
            | Takes::Amount(_)
            | Takes::Name(_)
            | Takes::Names(_)
            | Takes::Words
            | Takes::Stages
            | Takes::Tiers
            | Takes::Good
            | Takes::Needs
            | Takes::Anything => Vec::new(),
        }
    }
}

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use crate::tongue::{Text, Tongue};

/// A word (or fixed phrase) of the language in both tongues.
///
/// `en` and `es` are what Minka writes; the others are read as well. Accents are never listed: every
/// comparison goes through [`fold`].
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Word {
    /// The English spelling.
    pub en: &'static str,
    /// The Spanish spelling, with its accents.
    pub es: &'static str,
    /// Further English spellings that are read.
    pub also_en: &'static [&'static str],
    /// Further Spanish spellings that are read.
    pub also_es: &'static [&'static str],
    /// What it means, for somebody who is no programmer.
    pub doc: Text,
}

impl Word {
    pub(super) const fn new(en: &'static str, es: &'static str) -> Word {
        Word { en, es, also_en: &[], also_es: &[], doc: Text { en: "", es: "" } }
    }

    pub(super) const fn or_en(self, also_en: &'static [&'static str]) -> Word {
        Word { also_en, ..self }
    }

    pub(super) const fn or_es(self, also_es: &'static [&'static str]) -> Word {
        Word { also_es, ..self }
    }

    pub(super) const fn means(self, en: &'static str, es: &'static str) -> Word {
        Word { doc: Text { en, es }, ..self }
    }

    /// The spelling Minka writes in a tongue.
    pub fn say(&self, tongue: Tongue) -> &'static str {
        match tongue {
            Tongue::En => self.en,
            Tongue::Es => self.es,
        }
    }

    /// The name in JSON: the English spelling, with `_` where a phrase has a space.
    pub fn key(&self) -> String {
        self.en.replace(' ', "_")
    }

    /// Every spelling that is read in a tongue, the written one first.
    pub fn spellings(&self, tongue: Tongue) -> impl Iterator<Item = &'static str> + use<> {
        let also = match tongue {
            Tongue::En => self.also_en,
            Tongue::Es => self.also_es,
        };
        std::iter::once(self.say(tongue)).chain(also.iter().copied())
    }

    /// Every spelling that is read, in both tongues.
    pub fn all_spellings(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.spellings(Tongue::En).chain(self.spellings(Tongue::Es))
    }

    /// Whether a text spells this word in either tongue.
    pub fn reads(&self, text: &str) -> bool {
        let text = fold(text);
        Tongue::ALL.into_iter().any(|tongue| self.has(tongue, &text))
    }

    /// The tongue a spelling gives away; none if it is spelled alike in both, or spells another word.
    pub fn tongue_of(&self, text: &str) -> Option<Tongue> {
        let text = fold(text);
        match (self.has(Tongue::En, &text), self.has(Tongue::Es, &text)) {
            (true, false) => Some(Tongue::En),
            (false, true) => Some(Tongue::Es),
            (true, true) | (false, false) => None,
        }
    }

    fn has(&self, tongue: Tongue, folded: &str) -> bool {
        // The table is written in NFC, so its spellings need no more than their accents taken off.
        self.spellings(tongue).any(|spelling| spelling.chars().map(bare).eq(folded.chars()))
    }
}

/// A text as spellings are compared: in NFC, without acute accents and diaereses on vowels. Case and ñ stay,
/// because ñ is a letter of its own (`año` is no `ano`).
///
/// ```
/// use minka::tongue::vocabulary::fold;
/// assert_eq!(fold("lencería"), "lenceria");
/// assert_eq!(fold("Año"), "Año");
/// ```
pub fn fold(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.nfc().map(bare).collect())
}

fn bare(letter: char) -> char {
    match letter {
        'á' | 'ä' => 'a',
        'é' | 'ë' => 'e',
        'í' | 'ï' => 'i',
        'ó' | 'ö' => 'o',
        'ú' | 'ü' => 'u',
        'Á' | 'Ä' => 'A',
        'É' | 'Ë' => 'E',
        'Í' | 'Ï' => 'I',
        'Ó' | 'Ö' => 'O',
        'Ú' | 'Ü' => 'U',
        other => other,
    }
}

/// One of the two tongues.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Tongue {
    /// English.
    #[default]
    En,
    /// Spanish, in Peruvian usage.
    Es,
}

impl Tongue {
    /// Both, in the order they are always listed.
    pub const ALL: [Tongue; 2] = [Tongue::En, Tongue::Es];

    /// The two-letter code.
    pub fn code(self) -> &'static str {
        match self {
            Tongue::En => "en",
            Tongue::Es => "es",
        }
    }

    /// The tongue of a language tag such as `es`, `es-PE` or `en_GB.UTF-8`.
    pub fn from_tag(tag: &str) -> Option<Tongue> {
        match tag.split(['-', '_', '.']).next().unwrap_or("").to_ascii_lowercase().as_str() {
            "en" => Some(Tongue::En),
            "es" => Some(Tongue::Es),
            _ => None,
        }
    }
}

/// A fixed text in both tongues.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Text {
    /// In English.
    pub en: &'static str,
    /// In Spanish.
    pub es: &'static str,
}

impl Text {
    /// The text in one tongue.
    pub fn say(self, tongue: Tongue) -> &'static str {
        match tongue {
            Tongue::En => self.en,
            Tongue::Es => self.es,
        }
    }
}

/// A text in both tongues that holds names and figures of a model.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Phrase {
    /// In English.
    pub en: String,
    /// In Spanish.
    pub es: String,
}

impl Phrase {
    /// From its two arms.
    pub fn new(en: impl Into<String>, es: impl Into<String>) -> Self {
        Phrase { en: en.into(), es: es.into() }
    }

    /// The text in one tongue.
    pub fn say(&self, tongue: Tongue) -> &str {
        match tongue {
            Tongue::En => &self.en,
            Tongue::Es => &self.es,
        }
    }
}

impl From<Text> for Phrase {
    fn from(text: Text) -> Self {
        Phrase::new(text.en, text.es)
    }
}

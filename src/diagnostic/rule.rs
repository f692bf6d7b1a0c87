use crate::tongue::Text;

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The model cannot mean what it says; `minka` ends with 1.
    Error,
    /// Very likely a mistake, or a weakness an adviser would insist on.
    Warning,
    /// What an experienced adviser would suggest.
    Advice,
}

impl Severity {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Advice => "advice",
        }
    }

    /// The name people read.
    pub fn title(self) -> Text {
        match self {
            Severity::Error => Text { en: "error", es: "error" },
            Severity::Warning => Text { en: "warning", es: "advertencia" },
            Severity::Advice => Text { en: "advice", es: "consejo" },
        }
    }
}

/// Where a rule comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Citation {
    /// The work: `PROMPYME`, `Freeman 1979`.
    pub key: &'static str,
    /// The place in it: an id such as `K-HNET-1`, a section, a page.
    pub place: &'static str,
}

/// A rule: its name is its file, its page and what `allow` and `explain` take. Names are never reused.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Rule {
    /// Lower case with hyphens.
    pub name: &'static str,
    /// What it weighs unless a finding says otherwise.
    pub severity: Severity,
    /// One sentence without a full stop.
    pub summary: Text,
    /// What it rests on; nothing for rules of the language itself.
    pub sources: &'static [Citation],
    /// Its page of the guide, as Markdown; made by [`page!`](crate::page).
    pub page: Text,
}

/// The page of a rule in both tongues, from `book/en/rules` and `book/es/rules`.
#[macro_export]
#[doc(hidden)]
macro_rules! page {
    ($name:literal) => {
        $crate::tongue::Text {
            en: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/book/en/rules/", $name, ".md")),
            es: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/book/es/rules/", $name, ".md")),
        }
    };
}

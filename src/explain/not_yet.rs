//! What is explained and read, but not worked out by this version. Each entry goes when its evaluation comes.

use crate::tongue::Text;
use crate::tongue::vocabulary::{Entry, Keyword, figure, keyword};

/// Said under what this version reads but does not work out.
pub(super) const SAID: Text = Text {
    en: "This version reads and checks it, but does not work out all of this yet.",
    es: "Esta versión lo lee y lo revisa, pero todavía no calcula todo esto.",
};

/// Facts whose figures need coalitions, or what is built on them.
const FACTS: &[&str] = &["K-PROM-1", "K-STRUCT-2", "K-STRUCT-5"];

static KEYWORDS: &[&Keyword] = &[&keyword::SHAPLEY];

pub(super) fn fact(id: &str) -> bool {
    FACTS.iter().any(|part| id == *part || part.ends_with('-') && id.starts_with(part))
}

pub(super) fn word(entry: &Entry) -> bool {
    match entry {
        Entry::Figure(word) => figure::LATER.iter().any(|known| std::ptr::eq(*known, *word)),
        Entry::Keyword(keyword) => KEYWORDS.iter().any(|known| std::ptr::eq(*known, *keyword)),
        Entry::Verdict(_)
        | Entry::Attribute(_)
        | Entry::Value(..)
        | Entry::Function(_)
        | Entry::Bound(_)
        | Entry::Unit(_)
        | Entry::Type(_)
        | Entry::Action(_)
        | Entry::Literal(_) => false,
    }
}

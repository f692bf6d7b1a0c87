//! What the source of Minka says, fact by fact, and what Minka does with it: the text of `minka explain K-STRUCT-5`.
//!
//! The source is a deck by PROMPYME (Peru) on *articulación productiva*, after Dini (2003) and Dini and Pérez (2005).

use crate::tongue::Text;

mod advantages;
mod cases;
mod firm;
mod forms;
mod policy;
mod results;
mod structure;

/// A fact of the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fact {
    /// `K-…`, as rules and results cite it.
    pub id: &'static str,
    /// What the source says, in our words.
    pub text: Text,
    /// What of it a model can express, and what comes out.
    pub what_minka_does: Text,
    /// The chapter of the guide that explains it, by the name of its file.
    pub page: &'static str,
    /// The example that shows it.
    pub example: &'static str,
}

/// Every fact, in the order of the source.
pub fn all() -> impl Iterator<Item = &'static Fact> {
    [firm::FACTS, forms::FACTS, results::FACTS, structure::FACTS, advantages::FACTS, policy::FACTS, cases::FACTS]
        .into_iter()
        .flatten()
}

/// The fact of an id; upper and lower case are the same.
pub fn fact_of(id: &str) -> Option<&'static Fact> {
    all().find(|fact| fact.id.eq_ignore_ascii_case(id))
}

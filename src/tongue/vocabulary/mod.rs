//! Every word of the language, once, with both spellings and its meaning.
//!
//! Grammar, checker, formatter, `explain` and completion read this table; there is no second list. A *slot* is
//! a place where a word can stand (keyword, attribute of a firm, size …): the same spelling may have a meaning
//! in each, but within one slot no spelling means one thing in English and another in Spanish, so that a file
//! can be translated without being understood. The exceptions are the little words (`a`, `de`, `desde`,
//! `from`, `no`), which the grammar tells apart by their place.
//!
//! ```
//! use minka::tongue::Tongue;
//! use minka::tongue::vocabulary::{Owner, attribute};
//! let size = attribute::find(Owner::Firm, "tamaño").unwrap();
//! assert_eq!(size.word.say(Tongue::En), "size");
//! ```
// Every static below carries its own text for people; a second one for programmers would only repeat it.
#![allow(missing_docs)]

pub mod action;
pub mod attribute;
pub mod bound;
pub mod choice;
pub mod figure;
pub mod function;
pub mod keyword;
pub mod literal;
pub mod parameter;
pub mod unit;
pub mod value_type;
pub mod verdict;

mod entry;
mod owner;
mod takes;
mod word;

pub use attribute::Attribute;
pub use choice::ChoiceSet;
pub use entry::{Entry, entries, look_up};
pub use keyword::Keyword;
pub use owner::{Kind, Owner};
pub use takes::Takes;
pub use word::{Word, fold};

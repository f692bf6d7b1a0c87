//! The report that an adviser hands on: to the owners of the firms, to whoever funds them.
//!
//! It is the page of `minka run`, the same words and figures in the same order, with pictures, what would move if
//! something were changed, and where every figure comes from. A kind of file is a file beside this one, and a line in
//! [`ALL`]. Nothing in a name can run: each kind has one function through which every text goes.

mod closing;
mod html;
mod markdown;
mod pictures;
mod what_if;
#[cfg(feature = "xlsx")]
mod workbook;

use super::formats::human::{self, block::Block};
use super::{Input, Made};
use crate::evaluate::questions::Difference;
use crate::model::Model;
use crate::tongue::Text;

/// A kind of file that a report can be.
#[derive(Debug)]
pub struct Kind {
    /// How the name of such a file ends.
    pub extension: &'static str,
    /// What it is good for.
    pub about: Text,
    /// The whole file; the same model gives the same bytes. In words, why it could not be made.
    pub(crate) render: fn(&Booklet) -> Result<Vec<u8>, String>,
}

/// Every kind, in the order they are listed to people.
pub static ALL: &[&Kind] = &[
    &html::KIND,
    &markdown::KIND,
    #[cfg(feature = "xlsx")]
    &workbook::KIND,
];

/// The kind of files that end so.
///
/// ```
/// assert_eq!(minka::report::booklet::find("html").unwrap().extension, "html");
/// assert!(minka::report::booklet::find("papyrus").is_none());
/// ```
pub fn find(extension: &str) -> Option<&'static Kind> {
    ALL.iter().copied().find(|kind| kind.extension.eq_ignore_ascii_case(extension))
}

/// What would move if something were changed.
#[derive(Debug)]
pub(crate) struct WhatIf<'a> {
    /// The change as it was asked for.
    pub(crate) name: &'a str,
    /// The model with it.
    pub(crate) model: &'a Model,
    /// What was changed, and what followed.
    pub(crate) made: Option<&'a Made>,
    /// What is different.
    pub(crate) difference: Difference,
}

/// What is written into the file, piece by piece.
pub(crate) struct Booklet<'a> {
    input: &'a Input<'a>,
    title: String,
    blocks: Vec<Block>,
}

impl<'a> Booklet<'a> {
    pub(crate) fn of(input: &'a Input<'a>, what_if: &[WhatIf<'_>]) -> Booklet<'a> {
        let mut blocks = human::blocks(input);
        blocks.extend(what_if::blocks(input, what_if));
        blocks.extend(closing::blocks(input));
        let untitled = Text { en: "A model without a title", es: "Modelo sin título" };
        let title = input.model.settings.title.clone();
        Booklet { input, title: title.unwrap_or_else(|| untitled.say(input.tongue).to_owned()), blocks }
    }

    fn say(&self, en: &'static str, es: &'static str) -> &'static str {
        Text { en, es }.say(self.input.tongue)
    }
}

//! The pieces of a page before they are laid out, for reports that do so in their own way.

use super::page::Ink;
use super::table::Table;
use crate::diagnostic::Severity;
use crate::model::{Arrangement, Id};

/// A piece of a page. Texts are as the model has them: whoever shows one makes it harmless.
#[derive(Debug, Clone)]
pub(in crate::report) enum Block {
    /// The title of a part of the page.
    Title(String),
    /// The heading of a section, and what it rests on.
    Section { text: String, rests_on: String },
    /// A paragraph.
    Paragraph { ink: Ink, text: String },
    /// A point of a list.
    Point(String),
    /// A table.
    Table(Table),
    /// A picture.
    Picture(Picture),
    /// What a rule found.
    Remark(Remark),
}

/// What a picture is of.
#[derive(Debug, Clone, Copy)]
pub(in crate::report) enum Picture {
    /// The firms of an arrangement, and who works with whom.
    Network(Id<Arrangement>),
    /// Its money, year by year.
    Years(Id<Arrangement>),
}

/// A finding in words.
#[derive(Debug, Clone)]
pub(in crate::report) struct Remark {
    pub(in crate::report) severity: Severity,
    pub(in crate::report) message: String,
    pub(in crate::report) help: Option<String>,
    pub(in crate::report) rule: &'static str,
    /// What the rule rests on.
    pub(in crate::report) source: String,
    /// File and line.
    pub(in crate::report) at: String,
}

//! The tree: what is written, with its places. No default is filled in and no name is resolved here.
//!
//! The tree borrows the text it was read from; the model that is made of it owns everything.

mod declaration;
mod expression;
mod line;
mod statement;
mod value;

use crate::source::Span;
pub(crate) use declaration::*;
pub(crate) use expression::*;
pub(crate) use line::*;
pub(crate) use statement::*;
use std::borrow::Cow;
pub(crate) use value::*;

/// One file.
#[derive(Debug, Default)]
pub(crate) struct Ast<'t> {
    pub(crate) statements: Vec<Statement<'t>>,
    pub(crate) comments: Vec<Span>,
}

/// A name as written, without its quotes.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Name<'t> {
    pub(crate) text: Cow<'t, str>,
    pub(crate) span: Span,
    pub(crate) quoted: bool,
}

/// A text with its escapes resolved.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Quoted<'t> {
    pub(crate) text: Cow<'t, str>,
    pub(crate) span: Span,
}

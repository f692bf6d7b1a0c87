//! The grammar, read by pest from `grammar/`.

// pest's derive writes undocumented public items.
#![allow(missing_docs, unreachable_pub)]

use pest_derive::Parser;

#[derive(Parser)]
#[grammar = "grammar/lexical.pest"]
#[grammar = "grammar/keywords.pest"]
#[grammar = "grammar/quantity.pest"]
#[grammar = "grammar/expression.pest"]
#[grammar = "grammar/declarations.pest"]
#[grammar = "grammar/file.pest"]
pub(crate) struct Grammar;

//! Stage 1: text to tree, and back.
//!
//! Never fails and resolves nothing. What cannot be read is a finding and a hole in the tree.

pub(crate) mod ast;
mod expected;
mod grammar;
pub(crate) mod rules;
mod scanner;
mod text_to_ast;

use crate::diagnostic::Finding;
use crate::source::FileId;
pub(crate) use scanner::Scan;

/// Prepares a text for [`read`]; the tree borrows from the result.
pub(crate) fn scan(text: &str, file: FileId) -> Scan {
    scanner::scan(text, file)
}

/// The tree of a scanned text, and what was found in reading it.
pub(crate) fn read(scan: &Scan, file: FileId) -> (ast::Ast<'_>, Vec<Finding>) {
    let (ast, findings) = text_to_ast::read_file(scan, file);
    (ast, findings)
}

//! Stage 1: text to tree, and back.
//!
//! Never fails and resolves nothing. What cannot be read is a finding and a hole in the tree.

pub(crate) mod ast;
pub(crate) mod ast_to_text;
mod expected;
mod grammar;
pub(crate) mod rules;
mod scanner;
mod text_to_ast;

use crate::diagnostic::{Finding, Severity};
use crate::source::FileId;
use crate::tongue::Tongue;
pub(crate) use scanner::Scan;
use std::borrow::Cow;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Prepares a text for [`read`]; the tree borrows from the result.
pub(crate) fn scan(text: &str, file: FileId) -> Scan {
    scanner::scan(text, file)
}

/// The tree of a scanned text, and what was found in reading it.
pub(crate) fn read(scan: &Scan, file: FileId) -> (ast::Ast<'_>, Vec<Finding>) {
    let (ast, findings) = text_to_ast::read_file(scan, file);
    (ast, findings)
}

/// A text in canonical form, in the tongue asked for, else in the one most of its words are written in; where it
/// cannot be read, the findings that say why. Formatting twice changes nothing more, and no meaning changes.
pub(crate) fn format_text(text: &str, file: FileId, tongue: Option<Tongue>) -> Result<String, Vec<Finding>> {
    let text: Cow<'_, str> = if is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) };
    let scan = scan(&text, file);
    let (ast, findings) = read(&scan, file);
    let findings: Vec<Finding> = scan.findings.iter().cloned().chain(findings).collect();
    if findings.iter().any(|finding| finding.severity == Severity::Error) {
        return Err(findings);
    }
    Ok(ast_to_text::file_to_text(&text, &scan, &ast, tongue))
}

//! The document as data.

use super::super::{Input, document};
use super::Format;
use crate::diagnostic::render::Look;

/// For other programs.
pub(super) static FORMAT: Format = Format { name: "json", extension: "json", render };

fn render(input: &Input, look: &Look) -> String {
    // Keys are texts and every number is finite, so that there is nothing to go wrong.
    let mut text =
        serde_json::to_string_pretty(&document(&Input { tongue: look.tongue, ..*input })).unwrap_or_default();
    text.push('\n');
    text
}

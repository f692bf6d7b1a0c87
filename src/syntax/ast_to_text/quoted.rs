//! Texts between quotes.

use std::fmt::Write;
use unicode_normalization::is_nfc;

/// The text in quotes, with escapes where the text could not be read back without them, and nowhere else.
pub(super) fn quote(text: &str) -> String {
    // What is not in NFC was written with an escape; plain, it would be composed when the file is next read.
    let composed = is_nfc(text);
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            _ if letter.is_control() || !(composed || letter.is_ascii()) => {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\u{{{:x}}}", letter as u32);
            }
            _ => out.push(letter),
        }
    }
    out.push('"');
    out
}

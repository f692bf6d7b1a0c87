use std::borrow::Cow;
use std::fmt::Write;

/// A text made harmless for one line of a terminal or log: control characters, line breaks, bidirectional
/// controls and invisible characters are written as the escapes of the language (`\u{1b}`, `\n`).
///
/// Borrows where there is nothing to change.
pub fn sanitise(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for character in text.chars() {
        push_safe(&mut safe, character);
    }
    Cow::Owned(safe)
}

/// Appends a character as [`sanitise`] shows it.
pub(super) fn push_safe(text: &mut String, character: char) {
    match character {
        '\n' => text.push_str("\\n"),
        '\t' => text.push_str("\\t"),
        '\r' => text.push_str("\\r"),
        other if is_unsafe(other) => {
            // Writing to a string cannot fail.
            let _ = write!(text, "\\u{{{:x}}}", other as u32);
        }
        other => text.push(other),
    }
}

/// Would the character move, hide or reorder text? The categories Cc, Cf, Zl and Zp of Unicode.
pub(super) fn is_unsafe(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_control();
    }
    matches!(
        character,
        '\u{80}'..='\u{9f}' | '\u{ad}' | '\u{34f}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}'
            | '\u{890}' | '\u{891}' | '\u{8e2}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
            | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Characters that no model may hold, because they cannot be seen or change the order of what is seen:
/// controls (but tab and line breaks), bidirectional controls, zero-width characters, the soft hyphen.
pub(crate) fn is_forbidden(letter: char) -> bool {
    match letter {
        '\t' | '\n' | '\r' => false,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' => true,
        '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' => true,
        _ => letter.is_control(),
    }
}

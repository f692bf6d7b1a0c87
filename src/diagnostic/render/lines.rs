use super::sanitise::{is_unsafe, push_safe};
use crate::tongue::number;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The most characters of one text that are shown; a name in it may be as long as a file.
const MAX_SHOWN_CHARACTERS: usize = 2_000;

/// A text as harmless lines of at most `width` columns. Line breaks in it are kept, with the indentation of
/// what follows; long words are cut.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let clipped = clip(text);
    clipped.lines().flat_map(|line| wrap_line(line, width)).collect()
}

/// A text as one harmless line.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::new();
    for character in clip(text).chars() {
        push_safe(&mut line, character);
    }
    line
}

/// A text made harmless whose line breaks are kept; clipped.
pub(crate) fn harmless(text: &str) -> String {
    clip(text).lines().map(one_line).collect::<Vec<_>>().join("\n")
}

/// How many columns a character takes once made harmless; at least one, so that nothing is free.
pub(super) fn cost(character: char) -> usize {
    match character {
        '\t' => super::excerpt::TAB.len(),
        other if is_unsafe(other) => 4 + (1 + other as usize).ilog(16) as usize + 1,
        other => other.width().unwrap_or(1).max(1),
    }
}

fn clip(text: &str) -> std::borrow::Cow<'_, str> {
    match text.char_indices().nth(MAX_SHOWN_CHARACTERS) {
        Some((end, _)) => format!("{}…", &text[..end]).into(),
        None => text.into(),
    }
}

fn wrap_line(line: &str, width: usize) -> Vec<String> {
    let words = line.trim_start_matches(' ');
    let indent = " ".repeat((line.len() - words.len()).min(width / 2));
    let mut lines = Vec::new();
    let mut current = indent.clone();
    for word in number::unbroken(words).into_iter().flat_map(|word| pieces(word, width - indent.len())) {
        let empty = current.len() == indent.len();
        if !empty && current.width() + 1 + word.width() > width {
            lines.push(std::mem::replace(&mut current, indent.clone() + &word));
            continue;
        }
        if !empty {
            current.push(' ');
        }
        current.push_str(&word);
    }
    lines.push(current);
    lines
}

/// A word made harmless, in pieces of at most `width` columns.
fn pieces(word: &str, width: usize) -> Vec<String> {
    let mut pieces = Vec::new();
    let (mut piece, mut used) = (String::new(), 0);
    for character in word.chars() {
        let cost = cost(character);
        if used + cost > width && used > 0 {
            pieces.push(std::mem::take(&mut piece));
            used = 0;
        }
        push_safe(&mut piece, character);
        used += cost;
    }
    pieces.push(piece);
    pieces
}

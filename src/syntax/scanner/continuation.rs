//! Does a statement go on after the end of its line?

use super::Scanner;
use crate::tongue::vocabulary::{Keyword, keyword};

/// Words that carry on the line before them.
static CARRY_ON: &[&Keyword] = &[&keyword::THEN, &keyword::ELSE, &keyword::GROWING, &keyword::PAID_BY];

/// Words that a name follows, after which `y` or `o` is a name and no operator.
const CONNECTING: &[&str] = &[
    "in",
    "to",
    "from",
    "of",
    "by",
    "under",
    "for",
    "and",
    "or",
    "not",
    "if",
    "then",
    "else",
    "where",
    "with",
    "growing",
    "scenario",
    "en",
    "de",
    "a",
    "por",
    "bajo",
    "desde",
    "para",
    "no",
    "si",
    "entonces",
    "sino",
    "donde",
    "con",
    "creciendo",
    "crece",
    "escenario",
];

/// What begins a declaration that only stands at top level.
static TOP_LEVEL: &[&Keyword] = &[
    &keyword::MODEL,
    &keyword::TERRITORY,
    &keyword::SECTOR,
    &keyword::CHAIN,
    &keyword::FIRM,
    &keyword::FIRMS,
    &keyword::INSTITUTION,
    &keyword::NETWORK,
    &keyword::AGREEMENT,
    &keyword::CLUSTER,
    &keyword::PROGRAMME,
    &keyword::DEFINE_ACTION,
    &keyword::SCENARIO,
    &keyword::EXPECT,
    &keyword::USE,
];

impl Scanner<'_> {
    /// Called at a line break with a statement open.
    pub(super) fn goes_on(&self) -> bool {
        let Some((start, last)) = self.statement else { return false };
        let written = &self.clean[start..=last];
        let next = self.next_significant(self.at + 1);
        // A declaration at the left margin begins anew, whatever sign the line before it was left with.
        if self.at_margin(next) && (self.begins_declaration(next) || self.begins_assumption(next)) {
            return false;
        }
        match self.clean[last] {
            b'+' | b'-' | b'*' | b'/' | b'^' | b',' | b'=' | b'<' | b'>' => true,
            b':' => !self.begins_field(next),
            b'.' => written.ends_with(b".."),
            _ => ends_with_operator_word(written) || self.carries_on(next),
        }
    }

    /// The first byte from `from` on that is neither space nor in a comment.
    pub(super) fn next_significant(&self, from: usize) -> usize {
        let mut at = from;
        while let Some(byte) = self.bytes.get(at) {
            match byte {
                b' ' | b'\t' | b'\r' | b'\n' => at += 1,
                b'#' => at += self.bytes[at..].iter().position(|byte| *byte == b'\n').unwrap_or(self.bytes.len() - at),
                _ => break,
            }
        }
        at
    }

    fn carries_on(&self, next: usize) -> bool {
        if self.bytes.get(next) == Some(&b'{') {
            return true;
        }
        !self.begins_field(next) && CARRY_ON.iter().any(|keyword| self.begins_with(next, keyword))
    }

    /// `path:` at this byte?
    pub(super) fn begins_field(&self, at: usize) -> bool {
        let rest = self.text.get(at..).unwrap_or("");
        let line = rest.split('\n').next().unwrap_or("");
        let mut inside_text = false;
        for (offset, letter) in line.char_indices() {
            match letter {
                '"' => inside_text = !inside_text,
                _ if inside_text => {}
                ':' => return offset > 0,
                '.' | '_' | '[' | ']' => {}
                ' ' => return line[offset..].trim_start().starts_with(':') && offset > 0,
                _ if letter.is_alphanumeric() => {}
                _ => return false,
            }
        }
        false
    }

    /// A top-level declaration at this byte?
    pub(super) fn begins_declaration(&self, at: usize) -> bool {
        TOP_LEVEL.iter().any(|keyword| self.begins_with(at, keyword)) && !self.begins_field(at)
    }

    /// `let x =` at this byte? No value goes on so.
    fn begins_assumption(&self, at: usize) -> bool {
        let line = self.text.get(at..).and_then(|rest| rest.lines().next()).unwrap_or("");
        let before = line.split_once('=').filter(|(_, after)| !after.starts_with('=')).map_or("", |(before, _)| before);
        self.begins_with(at, &keyword::LET) && before.split_whitespace().count() == 2
    }

    pub(super) fn at_margin(&self, at: usize) -> bool {
        at == 0 || self.bytes.get(at - 1) == Some(&b'\n')
    }

    fn begins_with(&self, at: usize, keyword: &Keyword) -> bool {
        let rest = self.text.get(at..).unwrap_or("");
        keyword.word.all_spellings().any(|spelling| {
            rest.strip_prefix(spelling)
                .is_some_and(|after| !after.starts_with(|next: char| next.is_alphanumeric() || next == '_'))
        })
    }
}

/// `a > 0 and` goes on; `members: x, y` and `firm y` do not. Operators and names take turns: in `a and y` the last
/// word is a name, in `a > y and` it is the operator.
pub(crate) fn ends_with_operator_word(written: &[u8]) -> bool {
    const WORDS: [&str; 4] = [" and", " or", " y", " o"];
    let (mut before, mut run) = (written, 0);
    while let Some(rest) = WORDS.iter().find_map(|word| before.strip_suffix(word.as_bytes())) {
        before = rest.trim_ascii_end();
        run += 1;
    }
    let Some(last) = before.last().filter(|_| run > 0) else { return false };
    let opened = before.iter().any(|byte| matches!(byte, b':' | b'=' | b'<' | b'>'));
    let ends_operand =
        last.is_ascii_alphanumeric() || matches!(last, b'%' | b')' | b']' | b'"' | b'_') || !last.is_ascii();
    let word = before.rsplit(|byte| *byte == b' ').next().unwrap_or(before);
    let operand = ends_operand && !CONNECTING.iter().any(|connecting| connecting.as_bytes() == word);
    opened && (run % 2 == 1) == operand
}

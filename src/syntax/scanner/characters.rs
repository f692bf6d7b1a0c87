//! Characters beyond plain ASCII, characters nobody can see, and escapes in texts.

use super::{Scanner, spelling};
use crate::diagnostic::Finding;
use crate::syntax::rules::{forbidden_character, not_understood};

impl Scanner<'_> {
    /// Anything beyond plain ASCII: letters go on as words, a hard space is a space, what cannot be seen is an error.
    pub(super) fn unusual(&mut self) {
        let Some(letter) = self.text[self.at..].chars().next() else { return self.at += 1 };
        let length = letter.len_utf8();
        if matches!(letter, '\u{a0}' | '\u{202f}' | '\u{2007}' | '\u{2009}') || (letter == '\u{feff}' && self.at == 0) {
            return self.blank(length);
        }
        if crate::diagnostic::is_forbidden(letter) {
            self.out.spoiled.push(self.at);
            self.forbidden_within(self.at, self.at + length);
            return self.blank(length);
        }
        if letter == '€' || letter == '£' {
            let finding = spelling::currency(self.place(self.at, self.at + length), &letter.to_string());
            self.spoil(self.at, finding);
        }
        if letter.is_alphabetic() { self.word() } else { self.significant(length) }
    }

    /// `\q` in a text: what was meant cannot be guessed.
    pub(super) fn unknown_escapes(&mut self, start: usize, end: usize) {
        let mut at = start;
        while let Some(found) = self.text[at..end].find('\\') {
            at += found;
            let rest = &self.text[at + 1..end];
            let Some(letter) = rest.chars().next() else { return };
            let code = rest.strip_prefix("u{").and_then(|code| code.split_once('}')).map(|(code, _)| code);
            let known = match letter {
                '"' | '\\' | 'n' | 't' => true,
                'u' => code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32).is_some(),
                _ => false,
            };
            if !known {
                let place = self.place(at, at + 1 + letter.len_utf8());
                let finding = Finding::new(
                    &not_understood::RULE,
                    place,
                    format!("`\\{letter}` stands for no character"),
                    format!("`\\{letter}` no representa ningún carácter"),
                );
                self.out.findings.push(finding.help(
                    "write `\\\\` for a backslash; others are `\\\"`, `\\n` and `\\u{e9}`",
                    "escribe `\\\\` para la barra invertida; hay también `\\\"`, `\\n` y `\\u{e9}`",
                ));
            }
            at += 1 + letter.len_utf8();
        }
    }

    pub(super) fn forbidden_within(&mut self, start: usize, end: usize) {
        if self.text[start..end].is_ascii() && !self.bytes[start..end].iter().any(|byte| byte.is_ascii_control()) {
            return;
        }
        let found: Vec<(usize, char)> = self.text[start..end]
            .char_indices()
            .filter(|(_, letter)| crate::diagnostic::is_forbidden(*letter))
            .collect();
        for (offset, letter) in found {
            let place = self.place(start + offset, start + offset + letter.len_utf8());
            let code = letter as u32;
            let finding = Finding::new(
                &forbidden_character::RULE,
                place,
                format!("the character U+{code:04X} cannot be seen here, or changes the order of what is seen"),
                format!("el carácter U+{code:04X} no se ve aquí, o cambia el orden de lo que se ve"),
            )
            .help("delete it and type the word again", "bórralo y vuelve a escribir la palabra");
            self.out.findings.push(finding);
        }
    }
}

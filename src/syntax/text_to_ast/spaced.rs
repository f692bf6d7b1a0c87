//! Words and numbers written with spaces where the language has `_`.

use super::*;
use crate::syntax::rules::{not_understood, number_format};
use crate::tongue::vocabulary::{Word, entries, fold, unit};
use crate::tongue::written_out;
use std::sync::LazyLock;

/// Every spelling with `_`, folded, with itself.
static JOINED: LazyLock<FxHashMap<String, &'static str>> = LazyLock::new(|| {
    let words = entries().map(|entry| entry.word()).flat_map(Word::all_spellings);
    words.filter(|spelling| spelling.contains('_')).map(|spelling| (fold(spelling).into_owned(), spelling)).collect()
});

/// The longest word of the language has five parts.
const MOST_PARTS: usize = 5;

impl<'t> Builder<'t> {
    /// `tasa de descuento: 10%`, `restricciones: acceso a mercados`.
    pub(super) fn spaced_word(&self, span: Span, text: &str) -> Option<Finding> {
        let words = words_of(text);
        for (index, (start, _)) in words.iter().enumerate() {
            for (end, last) in words[index..].iter().take(MOST_PARTS).skip(1).rev() {
                let written = &text[*start..end + last.len()];
                let plain = written.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '_'));
                let joined = fold(&written.split_whitespace().collect::<Vec<_>>().join("_")).into_owned();
                if let Some(word) = JOINED.get(&joined).filter(|_| plain) {
                    let place = Span::new(span.start as usize + start, span.start as usize + start + written.len());
                    let finding = Finding::new(
                        &not_understood::RULE,
                        self.place(place),
                        format!("`{written}` is one word of the language"),
                        format!("`{written}` es una sola palabra del lenguaje"),
                    );
                    return Some(finding.help(format!("write `{word}`"), format!("escribe `{word}`")));
                }
            }
        }
        None
    }

    /// `180 000 PEN`.
    pub(super) fn spaced_number(&self, span: Span, text: &str) -> Option<Finding> {
        let words = words_of(text);
        let digits = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
        let first = words.windows(2).position(|pair| {
            let [(start, left), (end, right)] = pair else { return false };
            digits(left) && left.len() <= 3 && digits(right) && right.len() == 3 && start + left.len() + 1 == *end
        })?;
        let groups = 1 + words[first + 1..].iter().take_while(|(_, word)| digits(word) && word.len() == 3).count();
        let (start, (end, last)) = (words[first].0, words[first + groups - 1]);
        let written = &text[start..end + last.len()];
        let joined = written.replace(' ', "_");
        let place = Span::new(span.start as usize + start, span.start as usize + start + written.len());
        let finding = Finding::new(
            &number_format::RULE,
            self.place(place),
            format!("`{written}` is not written as Minka reads numbers"),
            format!("`{written}` no está escrito como Minka lee los números"),
        );
        Some(finding.help(
            format!("thousands are set apart by `_`: `{joined}`"),
            format!("los miles se separan con `_`: `{joined}`"),
        ))
    }

    /// `2 million BOB/year`: the zeros are wanted. A word alone behind a number may be a unit.
    pub(super) fn spelled_out(&self, span: Span, text: &str) -> Option<Finding> {
        let words = words_of(text);
        words.windows(2).find_map(|pair| {
            let [(start, _), (next, word)] = pair else { return None };
            // A decimal is two words here: its whole part and what follows the point.
            let begins = text[..*start].rfind(|before: char| !before.is_ascii_digit() && !matches!(before, '_' | '.'));
            let begins = begins.map_or(0, |at| at + text[at..].chars().next().map_or(0, char::len_utf8));
            let number = text[begins..*next].trim_end_matches(' ');
            let is_number = number.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'_' | b'.'));
            let right = written_out(number, word).filter(|_| is_number && !number.is_empty())?;
            let end = next + word.len();
            let finding = Finding::new(
                &number_format::RULE,
                self.place(Span::new(span.start as usize + begins, span.start as usize + end)),
                format!("`{}` is not written as Minka reads numbers", &text[begins..end]),
                format!("`{}` no está escrito como Minka lee los números", &text[begins..end]),
            );
            Some(finding.help(format!("write its zeros: `{right}`"), format!("escribe los ceros: `{right}`")))
        })
    }

    /// `100 PEN a month`, `100 PEN al mes`, `100 PEN monthly`.
    pub(super) fn per_time(&self, span: Span, text: &str) -> Option<Finding> {
        let words = words_of(text);
        let (at, unit) = words.windows(2).enumerate().find_map(|(at, pair)| {
            let [(_, joins), (_, word)] = pair else { return None };
            let unit = unit::ALL.iter().find(|unit| unit.reads(word))?;
            (at > 0 && matches!(*joins, "a" | "an" | "each" | "every" | "al" | "cada")).then_some((at, unit))
        })?;
        let (start, amount) = words[at - 1];
        let (from, last) = words[at + 1];
        let place = Span::new(span.start as usize + start, span.start as usize + from + last.len());
        let written = &text[start..from + last.len()];
        let finding = Finding::new(
            &not_understood::RULE,
            self.place(place),
            format!("`{written}` is written with a `/`"),
            format!("`{written}` se escribe con `/`"),
        );
        Some(finding.help(format!("write `{amount}/{}`", unit.en), format!("escribe `{amount}/{}`", unit.es)))
    }
}

/// Every word or number outside quotes, with where it begins.
fn words_of(text: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut quoted = false;
    let mut begun: Option<usize> = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        quoted ^= letter == '"';
        let within = !quoted && (letter.is_alphanumeric() || letter == '_');
        match (begun, within) {
            (None, true) => begun = Some(at),
            (Some(start), false) => {
                words.push((start, &text[start..at]));
                begun = None;
            }
            (None, false) | (Some(_), true) => {}
        }
    }
    words
}

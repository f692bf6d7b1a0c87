//! What to say of a statement that the grammar does not take.

use super::*;
use crate::syntax::expected;
use crate::syntax::rules::{not_understood, unknown_keyword};
use crate::tongue::vocabulary::{Keyword, attribute, keyword};
use crate::tongue::{Phrase, nearest};
use pest::error::{ErrorVariant, InputLocation};

impl<'t> Builder<'t> {
    /// A statement nobody could read: it is read once more on its own, to learn how far one gets.
    pub(super) fn unreadable(&mut self, span: Span) -> Statement<'t> {
        let statement = Statement { span, kind: StatementKind::Unreadable };
        if self.is_spoiled(span) {
            return statement;
        }
        let text = self.slice(span);
        let first = text.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(text.len());
        let (word, after) = text.split_at(first);
        let finding = None
            .or_else(|| self.missing_colon(span, word, after))
            .or_else(|| self.assigned(span, word, after))
            .or_else(|| self.spaced_word(span, text))
            .or_else(|| self.spaced_number(span, text))
            .or_else(|| self.spelled_out(span, text))
            .or_else(|| self.per_time(span, text))
            .or_else(|| self.unknown_keyword(span, word, after))
            .or_else(|| self.missing_else(span, text))
            .unwrap_or_else(|| self.expected(span, text));
        self.findings.push(finding);
        statement
    }

    /// `size micro`; in a scenario `pool.size micro`.
    fn missing_colon(&self, span: Span, word: &str, after: &str) -> Option<Finding> {
        let path =
            after.find(|next: char| !next.is_alphanumeric() && !matches!(next, '_' | '.')).unwrap_or(after.len());
        let (word, after) = match after.starts_with('.') {
            true => (&self.slice(span)[..word.len() + path], &after[path..]),
            false => (word, after),
        };
        let known = word.contains('.') || attribute::ALL.iter().any(|attribute| attribute.word.reads(word));
        let value_follows =
            after.trim_start().starts_with(|next: char| next.is_alphanumeric() || next == '"' || next == '(');
        let keyword = keyword::ALL.iter().any(|keyword| keyword.word.reads(word));
        if !known || keyword || !value_follows || after.contains(':') {
            return None;
        }
        let place = self.place(self.part(span, 0, word.len()));
        let value = after.trim();
        Some(
            Finding::new(
                &not_understood::RULE,
                place,
                format!("after `{word}` a colon is missing"),
                format!("después de `{word}` faltan los dos puntos"),
            )
            .help(format!("write `{word}: {value}`"), format!("escribe `{word}: {value}`")),
        )
    }

    /// `sales = 5`.
    fn assigned(&self, span: Span, word: &str, after: &str) -> Option<Finding> {
        let value = after.trim_start().strip_prefix('=').filter(|rest| !rest.starts_with('='))?.trim();
        if word.is_empty() || keyword::ALL.iter().any(|keyword| keyword.word.reads(word)) {
            return None;
        }
        let at = text_offset(after, '=') + word.len();
        let finding = Finding::new(
            &not_understood::RULE,
            self.place(self.part(span, at, at + 1)),
            "`=` does not stand here: an attribute takes `:`, an assumption begins with `let`",
            "aquí no va `=`: un atributo lleva `:`, un supuesto empieza con `sea`",
        );
        Some(finding.help(
            format!("write `{word}: {value}`, or `let {word} = {value}`"),
            format!("escribe `{word}: {value}`, o `sea {word} = {value}`"),
        ))
    }

    /// `frim inti { … }`.
    fn unknown_keyword(&self, span: Span, word: &str, after: &str) -> Option<Finding> {
        let begins = |spelling: &str| spelling.split(' ').next() == Some(word);
        if word.is_empty() || keyword::ALL.iter().any(|keyword| keyword.word.all_spellings().any(begins)) {
            return None;
        }
        // `ventas por año: 3` is an attribute gone wrong, not a keyword.
        if after.trim_start().starts_with([':', '.', '[']) {
            return None;
        }
        let place = self.place(self.part(span, 0, word.len()));
        let finding = Finding::new(
            &unknown_keyword::RULE,
            place,
            format!("`{word}` does not begin any statement"),
            format!("`{word}` no da inicio a ninguna frase"),
        );
        let spellings = expected::STARTERS.iter().flat_map(|keyword| keyword.word.all_spellings());
        Some(match nearest(word, spellings) {
            Some(near) => finding.help(format!("did you mean `{near}`?"), format!("¿quisiste decir `{near}`?")),
            None => finding.help(
                "statements begin with a word such as `firm`, `network` or `let`; an attribute is written `name: value`",
                "las frases empiezan con una palabra como `empresa`, `red` o `sea`; un atributo se escribe `nombre: valor`",
            ),
        })
    }

    /// `if a > 3 then 4`.
    fn missing_else(&self, span: Span, text: &str) -> Option<Finding> {
        let words = || text.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
        let has = |keyword: &Keyword| words().any(|word| keyword.word.all_spellings().any(|spelling| spelling == word));
        let otherwise = has(&keyword::ELSE) || text.contains(" si no ");
        let at = keyword::THEN
            .word
            .all_spellings()
            .find_map(|then| text.find(&format!(" {then} ")).map(|at| (at + 1, then.len())));
        let (at, length) = at.filter(|_| !otherwise)?;
        let finding = Finding::new(
            &not_understood::RULE,
            self.place(self.part(span, at, at + length)),
            "this condition does not say what holds otherwise",
            "esta condición no dice qué vale en caso contrario",
        );
        Some(finding.help("write `if … then … else …`", "escribe `si … entonces … sino …`"))
    }

    /// Whatever else: where it stopped, and what could have come there.
    fn expected(&self, span: Span, text: &str) -> Finding {
        let (at, rules) = stop(text);
        let rest = &text[at..];
        let skipped = rest.len() - rest.trim_start().len();
        let found = first_token(rest.trim_start());
        let wanted = expected::describe(&rules);
        let start = at + skipped;
        let place = self.place(self.part(span, start, start + found.len()));
        if let Some(finding) = self.near_phrase(span, text, start, found) {
            return finding;
        }
        let possible =
            keyword::ALL.iter().filter(|keyword| rules.iter().any(|rule| keyword.rule == format!("{rule:?}")));
        if let Some(near) =
            nearest(found, possible.flat_map(|keyword| keyword.word.all_spellings())).filter(|near| *near != found)
        {
            return misspelled(place, found, near);
        }
        if found.is_empty() {
            // After a keyword the grammar asks for a space first, and says no more.
            let wanted = wanted.or_else(|| expected::describe(&stop(&format!("{} ", text.trim_end())).1));
            let written = text.trim_end();
            let last = written.char_indices().next_back().map_or(0, |(at, _)| at);
            let place = self.place(self.part(span, last, written.len()));
            return told(
                Finding::new(
                    &not_understood::RULE,
                    place,
                    "this statement stops too early",
                    "esta frase termina antes de tiempo",
                ),
                wanted,
            );
        }
        let finding = Finding::new(
            &not_understood::RULE,
            place,
            format!("`{found}` does not fit here"),
            format!("`{found}` no encaja aquí"),
        );
        told(finding, wanted)
    }

    /// `lead by`, `each memeber`, `proportional member.sales`: the words around the place, held against the phrases of
    /// the language.
    fn near_phrase(&self, span: Span, text: &str, at: usize, found: &str) -> Option<Finding> {
        let before = text[..at].trim_end();
        let start = before.rfind([' ', ':']).map_or(0, |space| space + 1);
        let previous = &before[start..];
        let after = text[at + found.len()..].trim_start();
        let next = first_token(after);
        let phrases =
            || keyword::ALL.iter().flat_map(|keyword| keyword.word.all_spellings()).filter(|word| word.contains(' '));
        let told = |start: usize, end: usize, near: &str| {
            misspelled(self.place(self.part(span, start, end)), &text[start..end], near)
        };
        let pairs =
            [(previous, found, start, at + found.len()), (found, next, at, text.len() - after.len() + next.len())];
        for (first, second, start, end) in pairs {
            let pair = format!("{first} {second}");
            // Near as a whole and word by word: `camas empresa` is no `cada empresa`.
            let alike = |phrase: &&str| {
                let words = phrase.split(' ').zip([first, second]);
                words.fold(true, |alike, (word, written)| alike && nearest(written, [word].into_iter()).is_some())
            };
            if let Some(near) = nearest(&pair, phrases().filter(alike)).filter(|near| *near != pair) {
                return Some(told(start, end, near));
            }
        }
        let begun = phrases().find(|phrase| phrase.split(' ').next() == Some(previous) && !previous.is_empty());
        let begun = begun.filter(|_| previous.len() > 2);
        let begun = begun.filter(|phrase| {
            !before.ends_with(phrase)
                && phrases().filter(|other| other.starts_with(&format!("{previous} "))).count() <= 2
        });
        begun.map(|phrase| told(start, before.len(), phrase))
    }

    fn part(&self, span: Span, start: usize, end: usize) -> Span {
        Span::new(span.start as usize + start, span.start as usize + end)
    }
}

fn told(finding: Finding, wanted: Option<Phrase>) -> Finding {
    match wanted {
        Some(wanted) => finding.help(format!("expected here: {}", wanted.en), format!("aquí puede ir {}", wanted.es)),
        None => finding.help(
            "see how it is written with `minka explain` and the first word of the statement",
            "mira cómo se escribe con `minka explain` y la primera palabra de la frase",
        ),
    }
}

fn misspelled(place: Place, written: &str, near: &str) -> Finding {
    Finding::new(
        &not_understood::RULE,
        place,
        format!("`{written}` is not understood here"),
        format!("`{written}` no se entiende aquí"),
    )
    .help(format!("did you mean `{near}`?"), format!("¿quisiste decir `{near}`?"))
}

/// How far the grammar gets in a statement, and what could stand there.
fn stop(text: &str) -> (usize, Vec<Rule>) {
    let Err(error) = Grammar::parse(Rule::lone_statement, text) else { return (0, Vec::new()) };
    let at = match error.location {
        InputLocation::Pos(at) | InputLocation::Span((at, _)) => at.min(text.len()),
    };
    match error.variant {
        ErrorVariant::ParsingError { positives, .. } => (at, positives),
        ErrorVariant::CustomError { .. } => (at, Vec::new()),
    }
}

fn text_offset(text: &str, letter: char) -> usize {
    text.find(letter).unwrap_or(0)
}

/// The word, number, text or sign at the start.
fn first_token(text: &str) -> &str {
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    let Some(first) = text.chars().next() else { return "" };
    if is_word(first) {
        return &text[..text.find(|letter| !is_word(letter)).unwrap_or(text.len())];
    }
    &text[..first.len_utf8()]
}

//! Characters and spellings the scanner explains itself, because everybody who comes from a spreadsheet writes them.

use super::Scanner;
use crate::amount::{codes_called, is_currency};
use crate::diagnostic::{Finding, Severity};
use crate::source::Place;
use crate::syntax::rules::{currency_symbol, number_format, spreadsheet_habit, too_deep, unclosed};
use crate::tongue::written_out;

/// Functions as spreadsheets name them; ours are written in lower case.
const SPREADSHEET_FUNCTIONS: &[(&str, &str, &str)] = &[
    ("SI", "if … then … else …", "si … entonces … sino …"),
    ("IF", "if … then … else …", "si … entonces … sino …"),
    ("SUMA", "sum(…)", "suma(…)"),
    ("SUM", "sum(…)", "suma(…)"),
    ("PROMEDIO", "mean(…)", "promedio(…)"),
    ("AVERAGE", "mean(…)", "promedio(…)"),
    ("CONTAR", "count(…)", "cuenta(…)"),
    ("COUNT", "count(…)", "cuenta(…)"),
    ("MIN", "min(…)", "min(…)"),
    ("MAX", "max(…)", "max(…)"),
    ("REDONDEAR", "round(…)", "redondea(…)"),
    ("ROUND", "round(…)", "redondea(…)"),
    ("SUMAR.SI", "sum(members where …)", "suma(socios donde …)"),
    ("VNA", "npv", "van"),
    ("NPV", "npv", "van"),
    ("TIR", "irr", "tir"),
    ("IRR", "irr", "tir"),
];

pub(super) fn unclosed_text(place: Place) -> Finding {
    Finding::new(
        &unclosed::RULE,
        place,
        "this text has no closing quote on its line",
        "a este texto le falta la comilla de cierre en su línea",
    )
    .help(
        "end it with `\"`; a line break inside a text is written `\\n`, a quote `\\\"`",
        "ciérralo con `\"`; dentro de un texto, el salto de línea se escribe `\\n` y la comilla `\\\"`",
    )
}

pub(super) fn unclosed_bracket(place: Place, byte: u8) -> Finding {
    let (open, close) = match byte {
        b'(' => ('(', ')'),
        b'[' => ('[', ']'),
        _ => ('{', '}'),
    };
    Finding::new(
        &unclosed::RULE,
        place,
        format!("this `{open}` is never closed"),
        format!("este `{open}` no se cierra nunca"),
    )
    .help(format!("write `{close}` where it ends"), format!("escribe `{close}` donde termina"))
}

pub(super) fn unclosed_block_before(place: Place, next: Place) -> Finding {
    unclosed_bracket(place, b'{').label(
        next,
        "the next declaration begins here",
        "aquí empieza la declaración siguiente",
    )
}

pub(super) fn stray_bracket(place: Place, byte: u8) -> Finding {
    let close = byte as char;
    Finding::new(
        &unclosed::RULE,
        place,
        format!("this `{close}` closes nothing"),
        format!("este `{close}` no cierra nada"),
    )
    .help("remove it, or open its partner before it", "quítalo, o abre antes su pareja")
}

pub(super) fn too_deep(place: Place) -> Finding {
    let limit = crate::limits::MAX_NESTING;
    Finding::new(
        &too_deep::RULE,
        place,
        format!("this is nested more than {limit} deep"),
        format!("esto está anidado a más de {limit} niveles"),
    )
    .help(
        "give the inner part a name with `let` and use the name",
        "dale un nombre a la parte interior con `sea` y usa ese nombre",
    )
}

pub(super) fn argument_separator(place: Place) -> Finding {
    Finding::new(
        &spreadsheet_habit::RULE,
        place,
        "arguments are separated by a comma, not by `;`",
        "los argumentos se separan con coma, no con `;`",
    )
    .help("write `min(a, b)`", "escribe `min(a, b)`")
}

/// A decimal as anybody writes it: `24.500` would be taken for thousands again.
fn without_zeros(whole: &str, part: &str) -> String {
    match part.trim_end_matches('0') {
        "" => whole.to_string(),
        decimals => format!("{whole}.{decimals}"),
    }
}

impl Scanner<'_> {
    /// A number: commas and points of other conventions are put right in the clean text, and reported.
    pub(super) fn number(&mut self) {
        let start = self.at;
        let rest = &self.bytes[start..];
        let digits =
            |from: usize| rest[from..].iter().take_while(|byte| byte.is_ascii_digit() || **byte == b'_').count();
        let mut length = digits(0);
        let mut marks = Vec::new();
        while let Some(mark @ (b',' | b'.')) = rest.get(length).copied() {
            let after = digits(length + 1);
            if after == 0 || rest[length + 1] == b'_' {
                break;
            }
            marks.push((length, mark));
            length += 1 + after;
        }
        if marks.iter().any(|(_, mark)| *mark == b',') || marks.len() > 1 {
            self.other_convention(start, length, &marks);
        } else if self.bytes.get(start + length).is_some_and(|next| next.is_ascii_alphabetic() || *next == b'_') {
            return self.glued_word(start, length);
        }
        if let [(at, b'.')] = marks[..] {
            self.thousands_point(start, at, length);
        }
        self.significant(length);
    }

    /// `180.000` is 180 here and a hundred and eighty thousand in Spain: nobody writes such zeros after a decimal point.
    fn thousands_point(&mut self, start: usize, point: usize, length: usize) {
        let (whole, part) = (&self.text[start..start + point], &self.text[start + point + 1..start + length]);
        if part.len() == 3 && part.ends_with('0') && whole.len() <= 3 && whole != "0" {
            let value = without_zeros(whole, part);
            let finding = Finding::new(
                &number_format::RULE,
                self.place(start, start + length),
                format!("`{whole}.{part}` is read as {value}: the point sets off decimals"),
                format!("`{whole}.{part}` se lee como {value}: el punto separa los decimales"),
            )
            .help(
                format!("write `{whole}_{part}` for thousands, `{value}` for decimals"),
                format!("escribe `{whole}_{part}` si son miles, `{value}` si son decimales"),
            )
            .weighing(Severity::Warning);
            self.out.findings.push(finding);
        }
    }

    fn other_convention(&mut self, start: usize, length: usize, marks: &[(usize, u8)]) {
        let written = self.text[start..start + length].to_string();
        let mut right = written.clone().into_bytes();
        let last = marks.len() - 1;
        // `24,000` is hardly ever 24: read so, it would bring findings of its own.
        let thousands = matches!(marks, [(at, b',')] if length - at == 4 && !written.starts_with('0'));
        for (index, (at, mark)) in marks.iter().enumerate() {
            let groups = marks.iter().filter(|(_, other)| other == mark).count() > 1;
            right[*at] = if index == last && !groups && !thousands { b'.' } else { b'_' };
        }
        self.clean[start..start + length].copy_from_slice(&right);
        let right = String::from_utf8_lossy(&right).into_owned();
        let place = self.place(start, start + length);
        let mut finding = Finding::new(
            &number_format::RULE,
            place,
            format!("`{written}` is not written as Minka reads numbers"),
            format!("`{written}` no está escrito como Minka lee los números"),
        );
        // One comma before three digits may be either convention; two numbers may be meant as well.
        finding = match written.split_once(',') {
            Some((whole, part)) if marks.len() == 1 && part.len() != 3 => finding.help(
                format!("write `{whole}.{part}` for a decimal, `{whole}, {part}` for two numbers"),
                format!("escribe `{whole}.{part}` si son decimales, `{whole}, {part}` si son dos números"),
            ),
            Some((whole, part)) if marks.len() == 1 => {
                let value = without_zeros(whole, part);
                finding.help(
                    format!("write `{whole}_{part}` for thousands, `{value}` for a decimal, `{whole}, {part}` for two numbers"),
                    format!("escribe `{whole}_{part}` si son miles, `{value}` si son decimales, `{whole}, {part}` si son dos números"),
                )
            }
            _ => finding.help(
                format!("write `{right}`: the decimals follow a point, thousands may be set apart by `_`"),
                format!(
                    "escribe `{right}`: los decimales van después de un punto y los miles se pueden separar con `_`"
                ),
            ),
        };
        self.out.findings.push(finding);
    }

    fn glued_word(&mut self, start: usize, length: usize) {
        let rest = &self.text[start + length..];
        let word = rest.len() - rest.trim_start_matches(|next: char| next.is_alphanumeric() || next == '_').len();
        let (number, word_text) = (&self.text[start..start + length], &rest[..word]);
        let exponent = word_text
            .strip_prefix(['e', 'E'])
            .and_then(|power| power.parse::<usize>().ok())
            .filter(|power| *power <= 12);
        let finding = Finding::new(
            &number_format::RULE,
            self.place(start, start + length + word),
            format!("`{number}{word_text}` is not written as Minka reads numbers"),
            format!("`{number}{word_text}` no está escrito como Minka lee los números"),
        );
        let finding = match (exponent, written_out(number, word_text)) {
            (Some(power), _) => {
                let sample = format!("1{}{}", "0".repeat(power % 3), "_000".repeat(power / 3));
                finding.help(
                    format!("write it out with its zeros, such as `{sample}`, or as `{number} * 10^{power}`"),
                    format!("escríbelo con sus ceros, como `{sample}`, o como `{number} * 10^{power}`"),
                )
            }
            (None, Some(right)) => {
                finding.help(format!("write its zeros: `{right}`"), format!("escribe los ceros: `{right}`"))
            }
            (None, None) => finding.help(
                format!("put a space between the number and its unit: `{number} {word_text}`"),
                format!("deja un espacio entre el número y su unidad: `{number} {word_text}`"),
            ),
        };
        self.spoil(start, finding);
        self.significant(length + word);
    }

    /// `$ 50`, `.5`, and a formula that begins with `=`.
    pub(super) fn odd_symbol(&mut self, byte: u8) {
        let at = self.at;
        let before = self.statement.map(|(_, last)| self.bytes[last]);
        let touching = at > 0 && self.statement.is_some_and(|(_, last)| last + 1 == at);
        let next = self.bytes.get(at + 1).copied();
        match byte {
            b'$' => {
                let finding = currency(self.place(at, at + 1), "$");
                self.spoil(at, finding);
            }
            b'.' if next.is_some_and(|next| next.is_ascii_digit()) && !touching => {
                let digits = self.bytes[at + 1..].iter().take_while(|byte| byte.is_ascii_digit()).count();
                let part = &self.text[at + 1..at + 1 + digits];
                let finding = Finding::new(
                    &number_format::RULE,
                    self.place(at, at + 1 + digits),
                    format!("`.{part}` begins with its point"),
                    format!("`.{part}` empieza con el punto"),
                )
                .help(format!("write `0.{part}`"), format!("escribe `0.{part}`"));
                self.spoil(at, finding);
            }
            b'=' if before == Some(b':') && next != Some(b'=') => {
                let finding = Finding::new(
                    &spreadsheet_habit::RULE,
                    self.place(at, at + 1),
                    "a formula does not begin with `=`",
                    "una fórmula no empieza con `=`",
                )
                .help(
                    "write the formula right after the colon",
                    "escribe la fórmula directamente después de los dos puntos",
                );
                self.spoil(at, finding);
            }
            _ => {}
        }
        self.significant(1);
    }

    /// A word; `S/` and functions as spreadsheets write them are explained.
    pub(super) fn word(&mut self) {
        let rest = &self.text[self.at..];
        let length = rest.len() - rest.trim_start_matches(|next: char| next.is_alphanumeric() || next == '_').len();
        let (word, after) = rest.split_at(length);
        let number_follows =
            |text: &str| text.trim_start_matches([' ', '\u{a0}']).starts_with(|next: char| next.is_ascii_digit());
        if word == "S" && after.strip_prefix("/.").or(after.strip_prefix('/')).is_some_and(number_follows) {
            let mark = if after.starts_with("/.") { 2 } else { 1 };
            let finding = currency(self.place(self.at, self.at + 1 + mark), "S/");
            self.spoil(self.at, finding);
            return self.significant(1 + mark);
        }
        if matches!(word, "US" | "USD") && after.starts_with('$') {
            let finding = currency(self.place(self.at, self.at + length + 1), "US$");
            self.spoil(self.at, finding);
            return self.significant(length + 1);
        }
        let amount = after.strip_prefix('.').unwrap_or(after).trim_start_matches([' ', '\u{a0}']);
        if amount.starts_with(|next: char| next.is_ascii_digit()) && self.begins_value() {
            self.money_before_number(word, length, amount);
        }
        if after.trim_start_matches(' ').starts_with('(') {
            self.spreadsheet_function(word);
        }
        if matches!(word, "if" | "si" | "not" | "no") {
            self.condition();
        }
        self.significant(length);
    }

    /// Does what stands before let a value begin here, as a colon does, or an operator?
    fn begins_value(&self) -> bool {
        self.statement.is_some_and(|(_, last)| matches!(self.bytes[last], b':' | b'=' | b'(' | b'+' | b'-'))
    }

    /// `Bs 100`, `PEN 1_200`.
    fn money_before_number(&mut self, word: &str, length: usize, amount: &str) {
        // A firm may be called `sol`, and have a share: `sol 40%`.
        let code = match codes_called(word) {
            [code] if matches!(word, "Bs" | "Gs") => code,
            _ if is_currency(word) => word,
            _ => return,
        };
        let end = amount.find(|next: char| !next.is_ascii_digit() && next != '_').unwrap_or(amount.len());
        let number = &amount[..end];
        if amount[end..].starts_with('%') {
            return;
        }
        let finding = Finding::new(
            &currency_symbol::RULE,
            self.place(self.at, self.at + length),
            format!("`{word}` stands before the number"),
            format!("`{word}` está antes del número"),
        )
        .help(
            format!("write the currency's code after it: `{number} {code}`"),
            format!("escribe el código de la moneda después: `{number} {code}`"),
        );
        self.spoil(self.at, finding);
    }

    fn spreadsheet_function(&mut self, word: &str) {
        let known = SPREADSHEET_FUNCTIONS.iter().find(|(name, _, _)| *name == word);
        if let Some((name, en, es)) = known {
            let finding = Finding::new(
                &spreadsheet_habit::RULE,
                self.place(self.at, self.at + word.len()),
                format!("`{name}(…)` is how spreadsheets write it"),
                format!("`{name}(…)` es como se escribe en una hoja de cálculo"),
            )
            .help(format!("write `{en}`"), format!("escribe `{es}`"));
            self.spoil(self.at, finding);
        }
    }

    fn condition(&mut self) {
        self.conditions += 1;
        if self.conditions > crate::limits::MAX_NESTING && !self.deep {
            self.deep = true;
            let finding = too_deep(self.place(self.at, self.at + 2));
            self.out.findings.push(finding);
        }
    }
}

pub(super) fn currency(place: Place, symbol: &str) -> Finding {
    Finding::new(
        &currency_symbol::RULE,
        place,
        format!("`{symbol}` is no currency code"),
        format!("`{symbol}` no es un código de moneda"),
    )
    .help(
        "write the code after the number: `1_000 PEN`, `50 USD/year`",
        "escribe el código después del número: `1_000 PEN`, `50 USD/año`",
    )
}

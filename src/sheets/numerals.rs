//! Numbers as spreadsheets and people write them: `1234.5`, `1,234.50`, `1.234,50`, `S/ 1'200`, `12 %`, `(300)`.

/// What stands before the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    Point,
    Comma,
}

/// The value of a number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Numeral {
    /// One value only; the decimal mark it gives away, if it does.
    Sure(f64, Option<Mark>),
    /// `1,234`: a thousand and something, or one and something.
    Either { point: f64, comma: f64 },
}

/// A number with what stands around it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Written {
    pub(crate) numeral: Numeral,
    pub(crate) percent: bool,
    /// `S/`, `$`, `PEN`.
    pub(crate) currency: Option<String>,
}

const SYMBOLS: [&str; 6] = ["S/.", "S/", "US$", "$", "€", "Bs"];

/// Reads a cell; `None` if it is no number.
pub(crate) fn read(text: &str) -> Option<Written> {
    let text = text.trim();
    let (text, negative) = match text.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
        Some(inner) => (inner.trim(), true),
        None => (text, false),
    };
    let (text, minus) = signed(text);
    let (text, currency) = priced(text);
    let (text, inner_minus) = signed(text);
    let (text, percent) = match text.strip_suffix('%') {
        Some(rest) => (rest.trim_end(), true),
        None => (text, false),
    };
    let signs = [negative, minus, inner_minus].into_iter().filter(|sign| *sign).count();
    let factor = if signs == 1 { -1.0 } else { 1.0 };
    let factor = if percent { factor / 100.0 } else { factor };
    let numeral = match numeral(text)? {
        Numeral::Sure(value, mark) => Numeral::Sure(value * factor, mark),
        Numeral::Either { point, comma } => Numeral::Either { point: point * factor, comma: comma * factor },
    };
    (signs < 2).then_some(Written { numeral, percent, currency })
}

fn signed(text: &str) -> (&str, bool) {
    match text.strip_prefix(['-', '−', '–']) {
        Some(rest) => (rest.trim_start(), true),
        None => (text.strip_prefix('+').map_or(text, str::trim_start), false),
    }
}

/// A symbol or the code of a currency, before or behind.
fn priced(text: &str) -> (&str, Option<String>) {
    for symbol in SYMBOLS {
        if let Some(rest) = text.strip_prefix(symbol) {
            return (rest.trim_start(), Some(symbol.trim_end_matches('.').to_string()));
        }
        if let Some(rest) = text.strip_suffix(symbol) {
            return (rest.trim_end(), Some(symbol.trim_end_matches('.').to_string()));
        }
    }
    let is_code = |code: &str| code.bytes().all(|byte| byte.is_ascii_uppercase());
    if let Some((code, rest)) = text.split_at_checked(3).filter(|(code, _)| is_code(code)) {
        return (rest.trim_start(), Some(code.to_string()));
    }
    let tail = text.len().checked_sub(3).and_then(|at| text.split_at_checked(at));
    match tail.filter(|(_, code)| is_code(code)) {
        Some((rest, code)) => (rest.trim_end(), Some(code.to_string())),
        None => (text, None),
    }
}

/// Digits with marks between them.
fn numeral(text: &str) -> Option<Numeral> {
    if let Some((mantissa, power)) = text.split_once(['e', 'E']) {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let power_is = digits(power.strip_prefix(['+', '-']).unwrap_or(power));
        let Numeral::Sure(_, mark) = numeral(mantissa)? else { return None };
        let value: f64 = format!("{}e{power}", mantissa.replace(',', ".")).parse().ok()?;
        return (power_is && value.is_finite() && !mantissa.contains(' ')).then_some(Numeral::Sure(value, mark));
    }
    let is_gap = |letter: char| matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\'' | '’');
    let known = |letter: char| letter.is_ascii_digit() || letter == '.' || letter == ',' || is_gap(letter);
    if !text.starts_with(|letter: char| letter.is_ascii_digit()) || !text.chars().all(known) {
        return None;
    }
    let whole = &text[..text.find(['.', ',']).unwrap_or(text.len())];
    let grouped = whole.contains(is_gap);
    if text[whole.len()..].contains(is_gap) || grouped && !in_groups(whole, is_gap) {
        return None;
    }
    let text: String = text.chars().filter(|letter| !is_gap(*letter)).collect();
    marked(&text, grouped)
}

fn marked(text: &str, grouped: bool) -> Option<Numeral> {
    let (points, commas) = (text.matches('.').count(), text.matches(',').count());
    let value = |mark: Option<Mark>| -> Option<f64> {
        let (group, decimal) = if mark == Some(Mark::Comma) { ('.', ',') } else { (',', '.') };
        let plain: String = text.chars().filter(|letter| *letter != group).collect();
        plain.replace(decimal, ".").parse().ok().filter(|value: &f64| value.is_finite())
    };
    let sure = |mark: Option<Mark>| value(mark).map(|value| Numeral::Sure(value, mark));
    let (last, other) = match (text.rfind('.'), text.rfind(',')) {
        (None, None) => return sure(None),
        (Some(point), Some(comma)) if point > comma => (Mark::Point, Some((',', point))),
        (Some(_), Some(comma)) => (Mark::Comma, Some(('.', comma))),
        (Some(_), None) => (Mark::Point, None),
        (None, Some(_)) => (Mark::Comma, None),
    };
    let times = if last == Mark::Point { points } else { commas };
    if let Some((group, at)) = other {
        let fits = times == 1 && !grouped && at + 1 < text.len() && in_groups(&text[..at], |letter| letter == group);
        return if fits { sure(Some(last)) } else { None };
    }
    let sign = if last == Mark::Point { '.' } else { ',' };
    let opposite = if last == Mark::Point { Mark::Comma } else { Mark::Point };
    let groups = !grouped && in_groups(text, |letter| letter == sign);
    if times > 1 {
        return if groups { sure(Some(opposite)) } else { None };
    }
    if text.ends_with(sign) {
        return None;
    }
    if groups && !text.starts_with('0') {
        return Some(Numeral::Either { point: value(Some(Mark::Point))?, comma: value(Some(Mark::Comma))? });
    }
    sure(Some(last))
}

/// One to three digits, then threes: `12 345 678`.
fn in_groups(text: &str, is_gap: impl Fn(char) -> bool) -> bool {
    let mut parts = text.split(is_gap);
    let first = parts.next().is_some_and(|part| (1..=3).contains(&part.len()));
    first && parts.all(|part| part.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::{Mark, Numeral, read};

    fn sure(text: &str) -> Option<(f64, Option<Mark>)> {
        match read(text)?.numeral {
            Numeral::Sure(value, mark) => Some((value, mark)),
            Numeral::Either { .. } => None,
        }
    }

    #[test]
    fn what_has_one_meaning_is_read() {
        let (point, comma) = (Some(Mark::Point), Some(Mark::Comma));
        for (text, value, mark) in [
            ("1234", 1234.0, None),
            ("1234.5", 1234.5, point),
            ("1234,5", 1234.5, comma),
            ("1,234.50", 1234.5, point),
            ("1.234,50", 1234.5, comma),
            ("1,234,567", 1_234_567.0, point),
            ("1.234.567", 1_234_567.0, comma),
            ("1 234,5", 1234.5, comma),
            ("1\u{a0}234\u{a0}567", 1_234_567.0, None),
            ("1'234.567", 1234.567, point),
            ("0.125", 0.125, point),
            ("0,125", 0.125, comma),
            ("12.3456", 12.3456, point),
            ("1234.567", 1234.567, point),
            ("-5", -5.0, None),
            ("(1,234.50)", -1234.5, point),
            ("S/ 1,200.50", 1200.5, point),
            ("-S/. 12", -12.0, None),
            ("$ -12", -12.0, None),
            ("12.5 %", 0.125, point),
            ("12 PEN", 12.0, None),
            ("1.5E+06", 1_500_000.0, point),
        ] {
            assert_eq!(sure(text), Some((value, mark)), "{text}");
        }
    }

    #[test]
    fn what_has_two_meanings_has_both() {
        let either = |text| read(text).map(|written| written.numeral);
        assert_eq!(either("1,234"), Some(Numeral::Either { point: 1234.0, comma: 1.234 }));
        assert_eq!(either("12.500"), Some(Numeral::Either { point: 12.5, comma: 12_500.0 }));
        assert_eq!(either("S/ -1.200"), Some(Numeral::Either { point: -1.2, comma: -1200.0 }));
    }

    #[test]
    fn what_is_no_number_is_none() {
        for text in [
            "",
            "n/d",
            "12 kg",
            "1,23,4",
            "1.2.3",
            "1 23",
            "1,234.567,8",
            "12.",
            ".5",
            "--5",
            "(-5)",
            "1e999",
            "5-6",
            "% 5",
            "é1",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn the_currency_is_told() {
        let currency = |text| read(text).and_then(|written| written.currency);
        assert_eq!(currency("S/. 5").as_deref(), Some("S/"));
        assert_eq!(currency("5 USD").as_deref(), Some("USD"));
        assert_eq!(currency("5"), None);
    }
}

//! Numbers, percentages, money, lists and counts as each tongue writes them. Rounding for display happens here
//! and nowhere else.

use super::{Text, Tongue};

/// A number with grouped thousands, rounded to so many decimals: `12,345.68`. A zero never carries a sign, and
/// what is no number (the evaluator lets none through) is a dash.
pub fn number(tongue: Tongue, value: f64, decimals: usize) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let digits = format!("{:.decimals$}", value.abs());
    let sign = if value < 0.0 && digits.contains(|c: char| ('1'..='9').contains(&c)) { "-" } else { "" };
    let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
    let marks = Marks::of(tongue);
    let mut out = String::from(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            out.push(marks.thousands);
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push(marks.decimal);
        out.push_str(fraction);
    }
    out
}

/// What separates the digits of a number.
struct Marks {
    thousands: char,
    decimal: char,
}

impl Marks {
    fn of(tongue: Tongue) -> Marks {
        match tongue {
            // Peru writes numbers as English does (es-PE), unlike Spain (es).
            Tongue::En | Tongue::Es => Marks { thousands: ',', decimal: '.' },
        }
    }
}

/// A ratio in percent: 0.085 is `8.5 %`.
pub fn percent(tongue: Tongue, ratio: f64, decimals: usize) -> String {
    format!("{} %", number(tongue, ratio * 100.0, decimals))
}

/// An amount of money: `S/ 12,500` for PEN, `USD 12,500` for any other currency. Cents are shown only where
/// they tell something: below a thousand, and if there are any.
pub fn money(tongue: Tongue, currency_code: &str, value: f64) -> String {
    let symbol = match currency_code {
        "PEN" => "S/",
        code => code,
    };
    let cents = number(tongue, value, 2);
    let decimals = if value.abs() >= 999.995 || cents.ends_with("00") { 0 } else { 2 };
    let amount = number(tongue, value, decimals);
    match amount.strip_prefix('-') {
        Some(amount) => format!("-{symbol} {amount}"),
        None => format!("{symbol} {amount}"),
    }
}

/// A list in a sentence: `a, b and c`; `a, b y c`.
pub fn list(tongue: Tongue, items: &[String]) -> String {
    let Some((last, first)) = items.split_last() else {
        return String::new();
    };
    if first.is_empty() {
        return last.clone();
    }
    let and = match tongue {
        Tongue::En => "and",
        Tongue::Es if begins_with_i(last) => "e",
        Tongue::Es => "y",
    };
    format!("{} {and} {last}", first.join(", "))
}

/// A choice in a sentence: `a, b or c`; `a, b o c`.
pub fn alternatives(tongue: Tongue, items: &[String]) -> String {
    let Some((last, first)) = items.split_last() else {
        return String::new();
    };
    if first.is_empty() {
        return last.clone();
    }
    let bare = last.trim_start_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let or = match tongue {
        Tongue::En => "or",
        Tongue::Es if bare.starts_with(['o', 'ó']) || bare.starts_with("ho") => "u",
        Tongue::Es => "o",
    };
    format!("{} {or} {last}", first.join(", "))
}

/// Whether a Spanish word begins with the sound *i*, before which *y* turns into *e*: `Inti`, `hilo`, `IA`, but
/// not `hielo`, where the *i* glides into the next vowel.
fn begins_with_i(text: &str) -> bool {
    let mut letters = text.chars().skip_while(|c| !c.is_alphanumeric()).peekable();
    letters.next_if(|c| matches!(c, 'h' | 'H'));
    match letters.next() {
        Some('í' | 'Í') => true,
        Some('i' | 'I') => !matches!(letters.next(), Some('a' | 'e' | 'o' | 'u' | 'á' | 'é' | 'ó' | 'ú')),
        _ => false,
    }
}

/// So many of something: `1 firm`, `12 firms`.
pub fn count(tongue: Tongue, n: usize, singular: Text, plural: Text) -> String {
    let noun = if n == 1 { singular } else { plural };
    // Exact up to 2^53, far beyond the limit on entities.
    format!("{} {}", number(tongue, n as f64, 0), noun.say(tongue))
}

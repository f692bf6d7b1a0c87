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

/// A probability in percent. What is only nearly certain is not shown as certain: `> 99 %`.
pub fn chance(tongue: Tongue, probability: f64) -> String {
    if probability > 0.0 && probability < 0.005 {
        format!("< {}", percent(tongue, 0.01, 0))
    } else if (0.995..1.0).contains(&probability) {
        format!("> {}", percent(tongue, 0.99, 0))
    } else {
        percent(tongue, probability, 0)
    }
}

/// What stands before an amount of a currency: `S/` for PEN, the code for any other.
pub fn symbol(currency_code: &str) -> &str {
    match currency_code {
        "PEN" => "S/",
        code => code,
    }
}

/// The decimals that amounts of money shown side by side have in common: cents only where they tell something, which
/// is below a thousand, and if there are any.
pub fn cents(amounts: &[f64]) -> usize {
    let large = |amount: &f64| amount.abs() >= 999.995;
    let round = |amount: &f64| number(Tongue::En, *amount, 2).ends_with(".00");
    if amounts.iter().any(large) || amounts.iter().all(round) { 0 } else { 2 }
}

/// An amount of money with so many decimals, without its currency. What is below one half keeps its cents, so that it
/// is not shown as nothing; nothing has none.
pub fn amount(tongue: Tongue, value: f64, decimals: usize) -> String {
    let decimals = match value.abs() {
        nothing if nothing < 0.005 => 0,
        small if small < 0.5 => decimals.max(2),
        _ => decimals,
    };
    number(tongue, value, decimals)
}

/// With what stands before amounts of a currency; the sign comes first: `-S/ 12,500`.
pub fn with_symbol(currency_code: &str, amount: &str) -> String {
    let symbol = symbol(currency_code);
    match amount.strip_prefix('-') {
        Some(amount) => format!("-{symbol} {amount}"),
        None => format!("{symbol} {amount}"),
    }
}

/// An amount of money: `S/ 12,500` for PEN, `USD 12,500` for any other currency.
pub fn money(tongue: Tongue, currency_code: &str, value: f64) -> String {
    with_symbol(currency_code, &amount(tongue, value, cents(&[value])))
}

/// The words of a text, parted at its spaces, but for a space between a currency and its figure or between a figure and
/// its `%`: a line is broken at neither.
pub(crate) fn unbroken(text: &str) -> Vec<&str> {
    let (mut words, mut start, mut last) = (Vec::new(), 0, 0);
    for (at, _) in text.match_indices(' ') {
        let (word, rest) = (&text[last..at], &text[at + 1..]);
        last = at + 1;
        if !belongs_together(word, rest) {
            words.push(&text[start..at]);
            start = last;
        }
    }
    words.push(&text[start..]);
    words
}

fn belongs_together(word: &str, rest: &str) -> bool {
    if rest.starts_with('%') {
        return word.ends_with(|last: char| last.is_ascii_digit());
    }
    let sign = word.trim_start_matches(|first: char| !first.is_alphanumeric());
    let is_code = sign.len() == 3 && sign.bytes().all(|byte| byte.is_ascii_uppercase());
    (sign == "S/" || is_code) && rest.starts_with(|first: char| first.is_ascii_digit())
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

#[cfg(test)]
mod tests {
    use super::{amount, cents, chance, money, unbroken};
    use crate::tongue::Tongue::{En, Es};

    #[test]
    fn an_amount_is_not_broken() {
        assert_eq!(unbroken("of (-S/ 2,643 or 5 % of  USD 3)"), ["of", "(-S/ 2,643", "or", "5 %", "of", "", "USD 3)"]);
        assert_eq!(unbroken("the RUC of 5 kg %"), ["the", "RUC", "of", "5", "kg", "%"]);
    }

    #[test]
    fn money_is_whole_from_a_thousand_on() {
        assert_eq!(money(Es, "PEN", 12_500.4), "S/ 12,500");
        assert_eq!(money(En, "USD", -12_500.4), "-USD 12,500");
        assert_eq!(money(Es, "PEN", 999.99), "S/ 999.99");
        assert_eq!(money(Es, "PEN", 999.996), "S/ 1,000");
        assert_eq!(money(En, "PEN", 799.999_999_999), "S/ 800");
    }

    #[test]
    fn nothing_has_no_sign_and_little_is_not_nothing() {
        assert_eq!(money(En, "PEN", -0.0), "S/ 0");
        assert_eq!(money(En, "PEN", -1e-9), "S/ 0");
        assert_eq!(amount(En, -0.4, 0), "-0.40");
        assert_eq!(amount(En, 0.6, 0), "1");
        assert_eq!(amount(En, 0.0, 2), "0");
    }

    #[test]
    fn amounts_side_by_side_have_the_same_decimals() {
        assert_eq!(cents(&[1.0, 20.0, -300.0]), 0);
        assert_eq!(cents(&[1.5, 20.0]), 2);
        assert_eq!(cents(&[1.5, 20.0, -1_000.0]), 0);
        assert_eq!(cents(&[]), 0);
    }

    #[test]
    fn only_what_is_certain_is_shown_as_certain() {
        let shown = [0.0, 0.001, 0.87, 0.998, 1.0].map(|probability| chance(En, probability));
        assert_eq!(shown, ["0 %", "< 1 %", "87 %", "> 99 %", "100 %"]);
    }
}

//! Thousands and millions as people write them beside a number, where the language wants the zeros.

/// What is written behind a number, and how many zeros it stands for; those of one letter only where they touch it or an
/// amount follows, for elsewhere they may be a unit.
const WORDS: &[(&str, usize)] = &[
    ("k", 3),
    ("K", 3),
    ("mil", 3),
    ("miles", 3),
    ("thousand", 3),
    ("M", 6),
    ("MM", 6),
    ("mio", 6),
    ("mill", 6),
    ("million", 6),
    ("millions", 6),
    ("millón", 6),
    ("millon", 6),
    ("millones", 6),
];

/// The number with its zeros: `1.5` and `M` is `1_500_000`. Nothing where the word is none of these, or the number has more
/// decimals than the word has zeros.
pub(crate) fn written_out(number: &str, word: &str) -> Option<String> {
    let (_, zeros) = WORDS.iter().find(|(known, _)| *known == word)?;
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    let digits: String = whole.chars().chain(part.chars()).filter(char::is_ascii_digit).collect();
    let missing = zeros.checked_sub(part.len())?;
    let digits = digits + &"0".repeat(missing);
    let digits = digits.trim_start_matches('0');
    let first = (digits.len() + 2) % 3 + 1;
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at >= first && (at - first).is_multiple_of(3) {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    (!grouped.is_empty()).then_some(grouped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zeros_are_written_out_in_groups() {
        let cases = [
            ("2", "k", "2_000"),
            ("12", "mil", "12_000"),
            ("1.5", "M", "1_500_000"),
            ("0.25", "million", "250_000"),
            ("1_200", "thousand", "1_200_000"),
            ("300", "millones", "300_000_000"),
        ];
        for (number, word, right) in cases {
            assert_eq!(written_out(number, word).as_deref(), Some(right), "{number} {word}");
        }
        for (number, word) in [("2", "kg"), ("2", "m"), ("1.2345", "k"), ("0", "mil")] {
            assert_eq!(written_out(number, word), None, "{number} {word}");
        }
    }
}

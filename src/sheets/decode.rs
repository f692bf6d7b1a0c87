//! Bytes to text: UTF-8, what Excel calls Unicode text, and the Windows code page of the West.

/// What Windows-1252 has between 0x80 and 0x9F; NUL where it has nothing.
const WINDOWS: [char; 32] = [
    '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘', '’', '“', '”', '•',
    '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
];

/// Letters and signs that texts in Spanish, Portuguese, French or English hold. Others mean another code page: there,
/// an `í` would come out as `¡`.
const EXPECTED: &str = "áéíóúüñçÁÉÍÓÚÜÑÇàèìòùâêîôûãõäëïöÀÈÌÒÙÂÊÎÔÛÃÕÄËÏÖ€…‘’“”•–—™ªº°´«»·®©½¼¾\u{a0}";

/// The text; `None` where the bytes are in no encoding that is known.
pub(super) fn text(bytes: &[u8]) -> Option<String> {
    let text = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => std::str::from_utf8(rest).ok()?.to_string(),
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes)?,
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes)?,
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_string(),
            Err(_) => windows(bytes)?,
        },
    };
    // No spreadsheet writes it, and a file that is no text has many.
    (!text.contains('\0')).then_some(text)
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| unit(*pair));
    let text: Result<String, _> = char::decode_utf16(units).collect();
    text.ok().filter(|_| rest.is_empty())
}

fn windows(bytes: &[u8]) -> Option<String> {
    let letter = |byte: &u8| {
        let letter = match byte {
            0x80..=0x9F => WINDOWS[usize::from(byte - 0x80)],
            other => char::from(*other),
        };
        (letter.is_ascii() && letter != '\0' || EXPECTED.contains(letter)).then_some(letter)
    };
    bytes.iter().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn spreadsheets_write_texts_in_four_ways() {
        let utf8 = "Año;Panadería\n";
        assert_eq!(text(utf8.as_bytes()).as_deref(), Some(utf8));
        assert_eq!(text(format!("\u{feff}{utf8}").as_bytes()).as_deref(), Some(utf8));
        let wide: Vec<u8> = "\u{feff}Año".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(text(&wide).as_deref(), Some("Año"));
        let big: Vec<u8> = "\u{feff}Año".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(text(&big).as_deref(), Some("Año"));
        assert_eq!(text(b"A\xf1o \x80 \x93x\x94").as_deref(), Some("Año € “x”"));
    }

    #[test]
    fn another_code_page_is_not_guessed() {
        // `Panadería` and `año` as DOS wrote them.
        assert_eq!(text(b"Panader\xa1a"), None);
        assert_eq!(text(b"a\xa4o"), None);
        assert_eq!(text(b"a\0b"), None);
        assert_eq!(text(&[0xFF, 0xFE, 0x41]), None, "half a letter");
    }
}

//! What stays the same about a finding while the lines around it move.

/// How many characters of the words at fault count; a place may be as long as a file.
const MOST_COUNTED: usize = 200;

/// The words at fault as they count: blanks and line breaks are one blank, and no more than a few hundred characters.
pub(super) fn excerpt(words: &str) -> String {
    let mut excerpt = String::new();
    let mut length = 0;
    for word in words.split_whitespace() {
        if length > 0 {
            excerpt.push(' ');
            length += 1;
        }
        for character in word.chars() {
            excerpt.push(character);
            length += 1;
            if length >= MOST_COUNTED {
                return excerpt;
            }
        }
    }
    excerpt
}

/// Rule, file, words at fault, and which of those that are equal in all three: 32 hexadecimal digits.
///
/// Neither the line nor the message counts, so that it outlives lines added above, another tongue and other figures.
pub(super) fn fingerprint(rule: &str, file: &str, excerpt: &str, occurrence: usize) -> String {
    let occurrence = occurrence.to_string();
    let parts = [rule, file, excerpt, &occurrence];
    let bytes = parts.iter().flat_map(|part| part.bytes().chain(std::iter::once(0)));
    format!("{:032x}", fnv(bytes))
}

/// FNV-1a over 128 bits: written down, so that a fingerprint means the same with every version of Minka and Rust.
fn fnv(bytes: impl Iterator<Item = u8>) -> u128 {
    const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    bytes.fold(OFFSET, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_published_function() {
        assert_eq!(fnv([].into_iter()), 0x6c62272e07bb014262b821756295c58d);
        assert_eq!(fnv(b"a".iter().copied()), 0xd228cb696f1a8caf78912b704e4a8964);
        assert_eq!(fnv(b"foobar".iter().copied()), 0x343e1662793c64bf6f0d3597ba446f18);
    }

    #[test]
    fn blanks_do_not_count_and_long_places_end() {
        assert_eq!(excerpt("  members:\n\t inti,  sol "), "members: inti, sol");
        assert_eq!(excerpt(&"ñ".repeat(500)).chars().count(), MOST_COUNTED);
        assert_eq!(excerpt(" \n"), "");
    }

    #[test]
    fn the_parts_cannot_run_into_each_other() {
        assert_ne!(fingerprint("a", "b", "c", 1), fingerprint("a", "bc", "", 1));
        assert_ne!(fingerprint("a", "b", "c", 1), fingerprint("a", "b", "c", 11));
    }
}

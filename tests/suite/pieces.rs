//! A model that grows from block to block: `red into=cheese.red` holds whole declarations, and each takes the place of
//! the one of that name in the file, or stands at its end.

/// A declaration with the remarks above it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Piece {
    key: String,
    text: String,
}

/// The file with these declarations in it.
pub(crate) fn grown(file: &str, block: &str) -> String {
    let mut pieces = pieces(file);
    for new in self::pieces(block) {
        match pieces.iter_mut().find(|old| old.key == new.key) {
            Some(old) => *old = new,
            None => pieces.push(new),
        }
    }
    pieces.into_iter().map(|piece| piece.text).collect::<Vec<_>>().join("\n")
}

/// A declaration begins at the margin, and whatever is indented or closes a brace belongs to it.
fn pieces(text: &str) -> Vec<Piece> {
    let (mut pieces, mut remarks): (Vec<Piece>, String) = (Vec::new(), String::new());
    for line in text.lines() {
        let is_inside = line.starts_with([' ', '}']);
        match (pieces.last_mut(), line) {
            (_, "") => {}
            (Some(piece), _) if is_inside => piece.text.push_str(&format!("{line}\n")),
            (_, remark) if remark.starts_with('#') => remarks.push_str(&format!("{line}\n")),
            (_, head) => {
                let text = format!("{}{head}\n", std::mem::take(&mut remarks));
                pieces.push(Piece { key: key(head), text });
            }
        }
    }
    pieces
}

/// What a declaration is found by: the word and the name; of what has no name, the word or the whole line.
fn key(head: &str) -> String {
    let words: Vec<&str> = head.split_whitespace().collect();
    match words.as_slice() {
        [word @ ("model" | "modelo"), ..] => (*word).to_owned(),
        ["expect" | "espera", ..] => head.to_owned(),
        [word, name, ..] => format!("{word} {name}"),
        _ => head.to_owned(),
    }
}

#[test]
fn a_declaration_takes_the_place_of_its_namesake_or_stands_at_the_end() {
    let file = "model \"M\" {\n  currency: PEN\n}\n\n# Small.\nfirm inti \"Inti\" { size: micro }\n\nexpect 1 < 2\n";
    let block = "firm inti \"Inti\" {\n  size: small\n}\nexpect 2 < 3\n";
    let wanted =
        "model \"M\" {\n  currency: PEN\n}\n\nfirm inti \"Inti\" {\n  size: small\n}\n\nexpect 1 < 2\n\nexpect 2 < 3\n";
    assert_eq!(grown(file, block), wanted);
    assert_eq!(grown("", file), file);
}

//! What the formatter writes, and the laws it keeps.

mod book;
mod comments;
mod layout;
mod soup;
mod statements;
mod translation;

use crate::source::SourceMap;
use crate::syntax::format_text;
use crate::tongue::{Tongue, vocabulary};

/// The text formatted; none where it cannot be read.
fn try_format(text: &str, tongue: Option<Tongue>) -> Option<String> {
    let file = SourceMap::default().add("test.red", "");
    format_text(text, file, tongue).ok()
}

#[track_caller]
fn format(text: &str, tongue: Option<Tongue>) -> String {
    let file = SourceMap::default().add("test.red", "");
    match format_text(text, file, tongue) {
        Ok(text) => text,
        Err(findings) => panic!("{text}\ncannot be read: {findings:#?}"),
    }
}

/// The tree of a text without places, and without the words that are the language's own: what it means.
fn meaning(text: &str) -> String {
    let file = SourceMap::default().add("test.red", "");
    let scan = crate::syntax::scan(text, file);
    let (ast, _) = crate::syntax::read(&scan, file);
    let tree = format!("{:?}", ast.statements);
    let mut parts = tree.split("Span { start: ");
    let mut out = parts.next().unwrap_or("").to_owned();
    out.extend(parts.filter_map(|part| part.split_once('}').map(|(_, rest)| rest)));
    let mut names = out.split("Name { text: \"");
    let mut without_words = names.next().unwrap_or("").to_owned();
    for name in names {
        let (word, rest) = name.split_once("\", span: , quoted: ").unwrap_or((name, ""));
        let known = !vocabulary::look_up(word).is_empty() || vocabulary::parameter::find(word).is_some();
        let own = rest.starts_with("true") || !known;
        without_words += &format!("{} {rest}", if own { word } else { "_" });
    }
    without_words
}

/// Every law on one text: formatting again changes nothing, nor does a journey through the other tongue.
#[track_caller]
fn keeps_the_laws(text: &str) {
    let comments = |text: &str| text.lines().filter(|line| line.contains('#')).count();
    let plain = format(text, None);
    assert_eq!(format(&plain, None), plain, "not idempotent:\n{text}");
    assert!(comments(&plain) >= comments(text), "lost a comment:\n{text}\n{plain}");
    let english = format(text, Some(Tongue::En));
    assert_eq!(meaning(&plain), meaning(text), "another meaning:\n{text}\n{plain}");
    assert_eq!(meaning(&english), meaning(text), "another meaning:\n{text}\n{english}");
    let spanish = format(text, Some(Tongue::Es));
    assert_eq!(meaning(&spanish), meaning(text), "another meaning:\n{text}\n{spanish}");
    assert_eq!(format(&english, Some(Tongue::En)), english, "not idempotent in English:\n{text}");
    assert_eq!(format(&spanish, Some(Tongue::Es)), spanish, "not idempotent in Spanish:\n{text}");
    assert_eq!(format(&english, Some(Tongue::Es)), spanish, "English to Spanish:\n{text}");
    assert_eq!(format(&spanish, Some(Tongue::En)), english, "Spanish to English:\n{text}");
    assert!(plain == english || plain == spanish, "two tongues in one file:\n{plain}");
}

/// The input gives the output, which keeps every law.
#[track_caller]
fn gives(text: &str, expected: &str) {
    assert_eq!(format(text, None), expected);
    keeps_the_laws(text);
}

/// Both texts are canonical, and each is the other's translation.
#[track_caller]
fn says(english: &str, spanish: &str) {
    assert_eq!(format(english, Some(Tongue::En)), english);
    assert_eq!(format(english, Some(Tongue::Es)), spanish);
    assert_eq!(format(spanish, Some(Tongue::Es)), spanish);
    assert_eq!(format(spanish, Some(Tongue::En)), english);
    keeps_the_laws(english);
}

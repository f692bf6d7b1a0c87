//! What the formatter writes, and the laws it keeps.

mod book;
mod comments;
mod layout;
mod soup;
mod statements;
mod translation;

use crate::source::SourceMap;
use crate::syntax::format_text;
use crate::tongue::Tongue;

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

/// Every law on one text: formatting again changes nothing, nor does a journey through the other tongue.
#[track_caller]
fn keeps_the_laws(text: &str) {
    let comments = |text: &str| text.lines().filter(|line| line.contains('#')).count();
    let plain = format(text, None);
    assert_eq!(format(&plain, None), plain, "not idempotent:\n{text}");
    assert!(comments(&plain) >= comments(text), "lost a comment:\n{text}\n{plain}");
    let english = format(text, Some(Tongue::En));
    let spanish = format(text, Some(Tongue::Es));
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

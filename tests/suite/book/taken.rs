//! What the guide takes from elsewhere: terms in both tongues, facts by their id, pieces of the code, one style.

use crate::blocks::{blocks, nothing_wrong};
use crate::command::{files_in, text_of};
use minka::standard::facts::fact_of;
use minka::tongue::Tongue;
use std::collections::BTreeSet;

/// The terms of a glossary: its own tongue's, the other's.
fn terms(tongue: Tongue) -> Vec<(String, String)> {
    let page = text_of(&format!("book/{}/glossary.md", tongue.code()));
    let lines = page.lines().filter_map(|line| line.split_once(" · *"));
    lines.map(|(own, other)| (own.to_string(), other.trim_end_matches('*').to_string())).collect()
}

#[test]
fn both_glossaries_have_the_same_terms() {
    let english: BTreeSet<(String, String)> = terms(Tongue::En).into_iter().collect();
    let spanish: BTreeSet<(String, String)> = terms(Tongue::Es).into_iter().map(|(own, other)| (other, own)).collect();
    assert!(english.len() > 30);
    assert_eq!(english, spanish);
}

/// The ids of facts that a text names: `K-TYPE-1`, `K-RES-H2a`.
fn ids(text: &str) -> impl Iterator<Item = &str> {
    let starts = text.match_indices("K-").filter(|(at, _)| !text[..*at].ends_with(char::is_alphanumeric));
    starts.map(|(at, _)| {
        let rest = &text[at..];
        let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').unwrap_or(rest.len());
        rest[..end].trim_end_matches('-')
    })
}

#[test]
fn every_fact_that_the_guide_names_is_one() {
    let mut wrong = Vec::new();
    let mut named = 0;
    for path in Tongue::ALL.into_iter().flat_map(|tongue| files_in(&format!("book/{}", tongue.code()), ".md")) {
        let text = text_of(&path);
        // `K-STRUCT` alone speaks of the whole group.
        for id in ids(&text).filter(|id| id.matches('-').count() == 2) {
            named += 1;
            if fact_of(id).is_none() {
                wrong.push(format!("{path}: there is no {id}"));
            }
        }
    }
    assert!(named > 300, "the guide cites its facts: {named}");
    nothing_wrong(&wrong);
}

#[test]
fn pieces_of_code_in_the_guide_are_those_of_the_files_they_name() {
    let mut wrong = Vec::new();
    let mut held = 0;
    for path in Tongue::ALL.into_iter().flat_map(|tongue| files_in(&format!("book/{}", tongue.code()), ".md")) {
        let page = text_of(&path);
        let after = page.split("<!-- of ").skip(1);
        for (file, rest) in after.map(|rest| rest.split_once(" -->").expect("the file is named")) {
            let block = blocks(&rest[..rest.match_indices("\n```\n").next().expect("a block ends").0 + 5]).remove(0);
            held += 1;
            if !text_of(file).contains(&block.text) {
                wrong.push(format!("{path}: {file} does not hold\n{}", block.text));
            }
        }
    }
    assert!(held >= 8, "{held}");
    nothing_wrong(&wrong);
}

#[test]
fn both_books_have_the_same_style_and_the_same_build() {
    for file in ["minka.css", "search-accents.js"] {
        assert_eq!(text_of(&format!("book/en/{file}")), text_of(&format!("book/es/{file}")), "{file}");
    }
    let bare = text_of("book/es/book.toml").replace("language = \"es\"", "language = \"en\"");
    assert_eq!(text_of("book/en/book.toml"), bare);
}

#[test]
fn a_drawing_stands_in_both_tongues_with_a_title_and_no_empty_line() {
    let mut counts = Vec::new();
    for tongue in Tongue::ALL {
        let mut drawings = 0;
        for path in files_in(&format!("book/{}", tongue.code()), ".md") {
            let page = text_of(&path);
            for rest in page.split("<svg ").skip(1) {
                let drawing = rest.split("</svg>").next().expect("it ends");
                assert!(drawing.contains("<title>") && drawing.contains("aria-label"), "{path}");
                assert!(!drawing.contains("\n\n"), "{path}: Markdown ends it at an empty line");
                drawings += 1;
            }
        }
        counts.push(drawings);
    }
    assert_eq!(counts[0], counts[1]);
    assert!(counts[0] >= 4, "{counts:?}");
}

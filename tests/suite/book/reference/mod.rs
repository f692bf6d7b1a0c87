//! The reference: what is listed there is read off the code, between `<!-- begin NAME … -->` and `<!-- end -->`.

mod json;
mod syntax;
mod words;

use crate::blocks::{blocks, hold, nothing_wrong, run};
use crate::command::{files_in, folder, minka, package, text_of};
use minka::tongue::Tongue;
use std::collections::BTreeSet;

const BEGIN: &str = "<!-- begin ";
const END: &str = "<!-- end -->";

pub(super) fn pages(tongue: Tongue) -> Vec<String> {
    files_in(&format!("book/{}/reference", tongue.code()), ".md")
}

fn every_page() -> impl Iterator<Item = (Tongue, String)> {
    Tongue::ALL.into_iter().flat_map(|tongue| pages(tongue).into_iter().map(move |path| (tongue, path)))
}

/// The lists that a page asks for, each with its words.
fn asked(page: &str) -> Vec<Vec<String>> {
    let heads = page.lines().filter_map(|line| line.strip_prefix(BEGIN)?.strip_suffix(" -->"));
    heads.map(|head| head.split(' ').map(str::to_string).collect()).collect()
}

/// The words after a list's name, from all pages of a tongue.
fn named(list: &str, tongue: Tongue) -> Vec<String> {
    let all = pages(tongue).into_iter().flat_map(|path| asked(&text_of(&path)));
    all.filter(|words| words[0] == list).flat_map(|words| words[1..].to_vec()).collect()
}

/// A page with its lists as they should be.
fn filled(page: &str, tongue: Tongue) -> String {
    let mut fresh = String::new();
    let mut skipping = false;
    for line in page.split_inclusive('\n') {
        if line.trim_end() == END {
            skipping = false;
        }
        if !skipping {
            fresh.push_str(line);
        }
        if let Some(head) = line.trim_end().strip_prefix(BEGIN).and_then(|head| head.strip_suffix(" -->")) {
            let words: Vec<&str> = head.split(' ').collect();
            fresh.push_str(&format!("\n{}\n", list(words[0], &words[1..], tongue).trim_end()));
            fresh.push('\n');
            skipping = true;
        }
    }
    assert!(!skipping, "a list is never ended");
    fresh
}

fn list(name: &str, of: &[&str], tongue: Tongue) -> String {
    match name {
        "keywords" => words::keywords(of, tongue),
        "attributes" => words::attributes(of, tongue),
        "values" => words::values(of, tongue),
        "figures" => words::figures(tongue),
        "figures_of" => words::figures_of(tongue),
        "words" => words::slot(of, tongue),
        "actions" => words::actions(tongue),
        "rules" => words::rules(tongue),
        "session" => words::session(tongue),
        "commands" => commands(tongue),
        "grammar" => syntax::rules(of, tongue),
        "json" => json::keys(tongue),
        "documents" => json::documents(tongue),
        "other_json" => json::others(tongue),
        other => panic!("no list is called {other}"),
    }
}

/// The help of every command, as it is printed.
fn commands(tongue: Tongue) -> String {
    let folder = folder(&[]);
    let help =
        |arguments: &[&str]| minka(folder.path(), &[arguments, &["--help", "--lang", tongue.code()]].concat()).out;
    let whole = help(&[]);
    let rows = whole.lines().skip_while(|line| !line.ends_with(':')).skip(1).take_while(|line| !line.trim().is_empty());
    let names = rows.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let names: Vec<&str> = names.filter_map(|line| line.split_whitespace().next()).collect();
    assert!(names.len() > 10 && names.contains(&"check"), "{whole}");
    names.iter().map(|name| format!("### minka {name}\n\n```text\n{}```\n\n", help(&[name]))).collect()
}

#[test]
fn the_lists_of_the_reference_are_those_of_the_code() {
    let mut wrong = Vec::new();
    for (tongue, path) in every_page() {
        let page = run(&filled(&text_of(&path), tongue), folder(&[]).path());
        wrong.extend(hold(&package().join(&path), &page).err());
    }
    nothing_wrong(&wrong);
}

#[test]
fn every_word_stands_in_the_reference_once() {
    for tongue in Tongue::ALL {
        for (list, all) in words::wholes() {
            let named = named(list, tongue);
            let once: BTreeSet<&str> = named.iter().map(String::as_str).collect();
            assert_eq!(once, all, "{list} in {}", tongue.code());
            assert_eq!(named.len(), once.len(), "{list} in {}: none twice", tongue.code());
        }
        for list in ["figures", "actions", "rules", "session", "commands", "json", "documents", "other_json"] {
            let pages =
                pages(tongue).into_iter().filter(|path| asked(&text_of(path)).iter().any(|head| head[0] == list));
            assert_eq!(pages.count(), 1, "{list} in {}", tongue.code());
        }
    }
}

#[test]
fn the_models_of_the_reference_are_written_as_the_grammar_has_it() {
    let mut wrong = Vec::new();
    for (_, path) in every_page() {
        for block in blocks(&text_of(&path)).iter().filter(|block| block.is_red()) {
            if minka::format_text(&path, &block.text, None).is_err() {
                wrong.push(format!("{path}: {}", block.text));
            }
        }
    }
    nothing_wrong(&wrong);
}

//! The page of each rule: its wrong model gives exactly this rule, its right model gives nothing.

use crate::blocks::{Block, blocks, hold, nothing_wrong, run};
use crate::command::{files_in, folder, package, store, text_of};
use minka::Session;
use minka::diagnostic::{Rule, Severity};
use minka::tongue::Tongue;
use std::collections::BTreeSet;

/// Rules whose wrong model is too large for a page.
const WITHOUT_WRONG: &[&str] = &["too-many-entities"];

fn page(rule: &Rule, tongue: Tongue) -> (String, String) {
    let path = format!("book/{}/rules/{}.md", tongue.code(), rule.name);
    let text = text_of(&path);
    (path, text)
}

fn every_page() -> impl Iterator<Item = (&'static Rule, Tongue)> {
    minka::rules().flat_map(|rule| Tongue::ALL.into_iter().map(move |tongue| (rule, tongue)))
}

/// The names of the rules found in the model of a section.
fn found(all: &[Block], heading: &str, name: &str) -> Option<BTreeSet<&'static str>> {
    let of_section: Vec<&Block> = all.iter().filter(|block| block.heading == heading && block.is_red()).collect();
    if of_section.is_empty() {
        return None;
    }
    let folder = folder(&[]);
    for block in of_section {
        store(folder.path(), block.file().unwrap_or(name), &block.text);
    }
    // What the model reads beside itself, such as a table.
    for block in all.iter().filter(|block| block.heading == heading && !block.is_red()) {
        block.file().into_iter().for_each(|file| store(folder.path(), file, &block.text));
    }
    let session = Session::read_file(&folder.path().join(name)).expect("the model of the page is read");
    Some(session.findings().iter().map(|finding| finding.rule.name).collect())
}

fn words(tongue: Tongue) -> [&'static str; 4] {
    match tongue {
        Tongue::En => ["Wrong", "wrong.red", "Right", "right.red"],
        Tongue::Es => ["Mal", "mal.red", "Bien", "bien.red"],
    }
}

#[test]
fn the_wrong_model_of_a_page_gives_exactly_its_rule() {
    let mut wrong = Vec::new();
    for (rule, tongue) in every_page() {
        let (path, text) = page(rule, tongue);
        let [heading, name, ..] = words(tongue);
        match found(&blocks(&text), heading, name) {
            None if WITHOUT_WRONG.contains(&rule.name) => {}
            None => wrong.push(format!("{path}: no model under `{heading}`")),
            Some(names) if names == BTreeSet::from([rule.name]) => {}
            Some(names) => wrong.push(format!("{path}: {names:?}")),
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn the_right_model_of_a_page_gives_no_finding_at_all() {
    let mut wrong = Vec::new();
    for (rule, tongue) in every_page() {
        let (path, text) = page(rule, tongue);
        let [.., heading, name] = words(tongue);
        match found(&blocks(&text), heading, name) {
            None => wrong.push(format!("{path}: no model under `{heading}`")),
            Some(names) if names.is_empty() => {}
            Some(names) => wrong.push(format!("{path}: {names:?}")),
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn the_page_of_a_rule_shows_what_the_command_prints() {
    let mut wrong = Vec::new();
    for (rule, tongue) in every_page() {
        let (path, text) = page(rule, tongue);
        let folder = folder(&[]);
        wrong.extend(hold(&package().join(&path), &run(&text, folder.path())).err());
        let [heading, name, ..] = words(tongue);
        let command = match tongue {
            Tongue::En => format!("$ minka check {name}\n"),
            Tongue::Es => format!("$ minka check {name} --lang es\n"),
        };
        let shows = blocks(&text).iter().any(|block| block.heading == heading && block.text.starts_with(&command));
        if !shows && !WITHOUT_WRONG.contains(&rule.name) {
            wrong.push(format!("{path}: no `{}` under `{heading}`", command.trim()));
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn the_head_of_a_page_agrees_with_its_rule() {
    let mut wrong = Vec::new();
    for (rule, tongue) in every_page() {
        let (path, text) = page(rule, tongue);
        let lines: Vec<&str> = text.lines().collect();
        if lines.first() != Some(&format!("# {}", rule.name).as_str()) {
            wrong.push(format!("{path}: its title is {:?}", lines.first()));
        }
        let severity = match (rule.severity, tongue) {
            (Severity::Error, _) => "Error",
            (Severity::Warning, Tongue::En) => "Warning",
            (Severity::Warning, Tongue::Es) => "Advertencia",
            (Severity::Advice, Tongue::En) => "Advice",
            (Severity::Advice, Tongue::Es) => "Consejo",
        };
        let head = lines.iter().find(|line| line.starts_with('*') && line.ends_with('*')).copied().unwrap_or_default();
        // Rules of the language itself rest on nothing else.
        let start = if rule.sources.is_empty() { format!("*{severity}*") } else { format!("*{severity} · ") };
        if !head.starts_with(&start) {
            wrong.push(format!("{path}: the rule is an {severity}, the page says {head}"));
        }
        for citation in rule.sources.iter().filter(|citation| citation.key == "PROMPYME") {
            let missing = citation.place.split(", ").filter(|id| !head.contains(id));
            wrong.extend(missing.map(|id| format!("{path}: {head} does not name {id}")));
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn every_rule_has_its_page_and_every_page_its_rule() {
    let rules: BTreeSet<&str> = minka::rules().map(|rule| rule.name).collect();
    for tongue in Tongue::ALL {
        let files = files_in(&format!("book/{}/rules", tongue.code()), ".md");
        let pages: BTreeSet<&str> =
            files.iter().filter_map(|path| path.rsplit('/').next()?.strip_suffix(".md")).collect();
        assert_eq!(pages, rules, "pages in {} and rules", tongue.code());
    }
}

//! The keywords of the grammar and those of the vocabulary are the same.

use crate::blocks::nothing_wrong;
use crate::command::text_of;
use minka::tongue::vocabulary::{fold, keyword};
use std::collections::BTreeSet;

/// The `kw_` rules of the grammar with the spellings they take, in their order.
fn rules() -> Vec<(String, Vec<String>)> {
    let text = text_of("grammar/keywords.pest");
    let lines = text.lines().filter(|line| line.starts_with("kw_"));
    lines
        .map(|line| {
            let (name, body) = line.split_once(" = ").expect("a rule has a body");
            let body = body.split("~ !more").next().expect("a keyword ends where a word ends");
            let spellings = body.split(" | ").map(|one| one.split('"').skip(1).step_by(2).collect::<Vec<_>>().concat());
            (name.to_string(), spellings.collect())
        })
        .collect()
}

/// Words of values, which the grammar reads as names.
const OF_VALUES: &[&str] = &["kw_led", "kw_hierarchical", "kw_equal", "kw_shapley"];

#[test]
fn every_keyword_of_the_grammar_has_exactly_one_entry() {
    let rules = rules();
    assert!(rules.len() > 70, "the grammar is read");
    let named: Vec<&str> =
        keyword::ALL.iter().map(|keyword| keyword.rule).filter(|rule| !OF_VALUES.contains(rule)).collect();
    let mut wrong = Vec::new();
    for (name, _) in &rules {
        let count = named.iter().filter(|rule| *rule == name).count();
        if count != 1 {
            wrong.push(format!("{name} has {count} entries"));
        }
    }
    for name in named {
        if !rules.iter().any(|(rule, _)| rule == name) {
            wrong.push(format!("{name} is no rule of grammar/keywords.pest"));
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn the_grammar_takes_the_spellings_of_the_vocabulary_and_no_others() {
    let mut wrong = Vec::new();
    for (name, spellings) in rules() {
        let Some(entry) = keyword::ALL.iter().find(|keyword| keyword.rule == name) else { continue };
        let taken: BTreeSet<String> = spellings.iter().cloned().collect();
        let written: BTreeSet<String> =
            entry.word.all_spellings().flat_map(|word| [word.to_string(), fold(word).into_owned()]).collect();
        if taken != written {
            wrong.push(format!("{name}: the grammar takes {taken:?}, the vocabulary reads {written:?}"));
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn no_spelling_hides_a_longer_one_after_it() {
    let mut wrong = Vec::new();
    for (name, spellings) in rules() {
        for (at, first) in spellings.iter().enumerate() {
            let hidden = spellings[at + 1..].iter().filter(|later| later.starts_with(first.as_str()));
            wrong.extend(hidden.map(|later| format!("{name}: `{first}` stands before `{later}`")));
        }
    }
    nothing_wrong(&wrong);
}

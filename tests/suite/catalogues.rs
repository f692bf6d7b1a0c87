//! Every catalogue is whole: folder, list, page and texts agree.

use crate::blocks::nothing_wrong;
use crate::command::{files_in, text_of};
use minka::Session;
use minka::standard::obstacles::{Obstacle, obstacle_of};
use minka::standard::{actions, facts, labels, profiles, results};
use minka::tongue::vocabulary::{action, choice, fold, parameter};
use minka::tongue::{Text, Tongue};
use std::collections::BTreeSet;

const STAGES: &[&str] = &["syntax", "model", "check", "evaluate"];

/// The facts of the field that were agreed on.
const FACTS: &[(&str, &[&str])] = &[
    ("FIRM", &["1", "2", "3"]),
    ("FORM", &["1", "2"]),
    ("TYPE", &["1", "2", "3"]),
    ("HNET", &["1"]),
    ("VNET", &["1"]),
    ("CLUS", &["1"]),
    ("CHAIN", &["1"]),
    ("RES", &["H1", "H2a", "H2b", "H3", "H4", "V1", "V2", "V3", "V4", "T1a", "T1b", "T2", "T3", "T4"]),
    ("RES", &["S1", "S2a", "S2b", "S2c", "S3", "S4"]),
    ("STRUCT", &["1", "2", "3", "4", "5", "6"]),
    ("ADV", &["1", "2", "3", "4", "5", "6"]),
    ("OBS", &["1", "2", "3"]),
    ("WHY", &["1"]),
    ("FAC", &["1", "2", "3", "4", "5", "6"]),
    ("PROM", &["1", "2", "3", "4"]),
    ("CRIT", &["1", "2", "3", "4"]),
    ("CUSCO", &["1", "2", "3"]),
    ("GAMARRA", &["1"]),
    ("BACKUS", &["1"]),
    ("END", &["1", "2"]),
];

fn ids() -> BTreeSet<String> {
    FACTS.iter().flat_map(|(group, numbers)| numbers.iter().map(move |number| format!("K-{group}-{number}"))).collect()
}

fn is_whole(text: Text, at_least: usize) -> bool {
    text.en.len() >= at_least && text.es.len() >= at_least
}

#[test]
fn every_rule_is_the_file_of_its_name() {
    let mut wrong = Vec::new();
    let mut files: Vec<String> = Vec::new();
    for stage in STAGES {
        let folder = format!("src/{stage}/rules");
        files.extend(files_in(&folder, ".rs").into_iter().filter(|path| !path.ends_with("/mod.rs")));
    }
    let names: Vec<&str> = minka::rules().map(|rule| rule.name).collect();
    for path in &files {
        let stem = path.rsplit('/').next().and_then(|name| name.strip_suffix(".rs")).unwrap_or_default();
        let name = stem.replace('_', "-");
        let listed = names.iter().filter(|listed| **listed == name).count();
        if listed != 1 {
            wrong.push(format!("{path}: `{name}` is listed {listed} times"));
        }
        if !text_of(path).contains(&format!("\"{name}\"")) {
            wrong.push(format!("{path}: does not say its name"));
        }
    }
    if files.len() != names.len() {
        wrong.push(format!("{} files, {} rules", files.len(), names.len()));
    }
    nothing_wrong(&wrong);
}

#[test]
fn every_rule_says_what_it_is_in_both_tongues() {
    let mut wrong = Vec::new();
    let mut names = BTreeSet::new();
    for rule in minka::rules() {
        if !names.insert(rule.name) {
            wrong.push(format!("{} stands twice", rule.name));
        }
        if !rule.name.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-') {
            wrong.push(format!("{}: lower case with hyphens", rule.name));
        }
        for tongue in Tongue::ALL {
            let (summary, page) = (rule.summary.say(tongue), rule.page.say(tongue));
            if summary.len() < 20 || summary.ends_with('.') || summary.starts_with(char::is_uppercase) {
                wrong.push(format!("{}: {summary}", rule.name));
            }
            if !page.starts_with(&format!("# {}\n", rule.name)) {
                wrong.push(format!("{}: the page in {} is of another rule", rule.name, tongue.code()));
            }
        }
        if rule.summary.en == rule.summary.es || rule.page.en == rule.page.es {
            wrong.push(format!("{}: both tongues say the same", rule.name));
        }
        if rule.sources.iter().any(|one| one.key.is_empty()) {
            wrong.push(format!("{}: where it comes from is not said", rule.name));
        }
        for citation in rule.sources.iter().filter(|citation| citation.key == "PROMPYME") {
            let known = ids();
            let group = |id: &str| known.iter().any(|known| known.starts_with(&format!("{id}-")));
            let unknown = citation.place.split(", ").filter(|id| !known.contains(*id) && !group(id));
            wrong.extend(unknown.map(|id| format!("{}: there is no fact {id}", rule.name)));
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn every_fact_of_the_field_is_told_in_both_tongues() {
    let told: Vec<&str> = facts::all().map(|fact| fact.id).collect();
    let once: BTreeSet<String> = told.iter().map(|id| id.to_string()).collect();
    assert_eq!(once, ids());
    assert_eq!(told.len(), once.len(), "no fact stands twice");
    for fact in facts::all() {
        assert!(is_whole(fact.text, 20) && is_whole(fact.what_minka_does, 10), "{}", fact.id);
        assert_ne!(fact.text.en, fact.text.es, "{}", fact.id);
        assert_eq!(facts::fact_of(&fact.id.to_lowercase()), Some(fact));
    }
}

#[test]
fn every_expected_result_has_a_fact_and_an_action_that_brings_it() {
    let results: BTreeSet<String> = results::RESULTS.iter().map(|result| result.id.to_string()).collect();
    let facts: BTreeSet<String> = ids().into_iter().filter(|id| id.starts_with("K-RES-")).collect();
    assert_eq!(results, facts);
    for result in results::RESULTS {
        let source = actions::source_of(result.action).unwrap_or_else(|| panic!("{} has no action", result.id));
        assert!(source.contains(&format!("define action {}", result.action)), "{}", result.action);
        assert!(source.contains(&format!("\"{}\"", result.id)), "{} does not name {}", result.action, result.id);
        assert!(is_whole(result.text, 10), "{}", result.id);
        let word = choice::DIMENSION.choices[result.dimension as usize].en;
        assert!(source.contains(&format!("dimension: {word}")), "{}: {word}", result.action);
    }
}

#[test]
fn every_standard_action_is_a_word_a_file_and_a_result() {
    let words: Vec<&str> = action::ALL.iter().map(|word| word.en).collect();
    let mut sorted = words.clone();
    sorted.sort_unstable();
    let listed: Vec<&str> = actions::ACTIONS.iter().map(|action| action.name).collect();
    assert_eq!(listed, sorted, "the list is sorted, because it is searched by halves");
    let files = files_in("src/standard/actions", ".red");
    let named: Vec<&str> = files.iter().filter_map(|path| path.rsplit('/').next()?.strip_suffix(".red")).collect();
    assert_eq!(named, listed);
    for action in actions::ACTIONS {
        assert!(action.source.contains("result: \"K-RES-"), "{} names its result", action.name);
    }
}

#[test]
fn the_library_reads_without_a_finding() {
    let mut wrong = Vec::new();
    let actions = actions::ACTIONS.iter().map(|action| (action.name, action.source));
    for (name, text) in actions.chain(profiles::PROFILES.iter().copied()) {
        let session = Session::read_text(name, text);
        let found = session.findings().iter();
        wrong.extend(found.map(|finding| format!("{name}: {}: {}", finding.rule.name, finding.message.en)));
    }
    nothing_wrong(&wrong);
}

#[test]
fn every_parameter_of_the_library_has_a_word_in_both_tongues() {
    let mut declared = BTreeSet::new();
    for action in actions::ACTIONS {
        let lines = action.source.lines().filter_map(|line| line.trim().strip_prefix("parameter "));
        declared.extend(lines.filter_map(|line| line.split(':').next()));
    }
    let listed: Vec<&str> = parameter::ALL.iter().map(|text| text.en).collect();
    assert_eq!(listed, declared.into_iter().collect::<Vec<_>>());
    let spanish: BTreeSet<String> = parameter::ALL.iter().map(|text| fold(text.es).into_owned()).collect();
    assert_eq!(spanish.len(), listed.len(), "no two parameters share a Spanish word");
}

/// The labels of the lines that a definition holds: the text in quotes before the colon.
fn labels_in(definition: &str) -> impl Iterator<Item = &str> {
    let lines = definition.lines().filter(|line| line.starts_with("  cost ") || line.starts_with("  benefit "));
    lines.map(|line| line.split('"').nth(1).unwrap_or_else(|| panic!("a line without a label: {line}")))
}

#[test]
fn every_label_of_the_library_reads_in_both_tongues() {
    let used: BTreeSet<&str> = actions::ACTIONS.iter().flat_map(|action| labels_in(action.source)).collect();
    let listed: Vec<&str> = labels::ALL.iter().map(|label| label.en).collect();
    assert_eq!(listed, used.into_iter().collect::<Vec<_>>(), "sorted, because it is searched by halves");
    let spanish: BTreeSet<String> = labels::ALL.iter().map(|label| fold(label.es).into_owned()).collect();
    assert_eq!(spanish.len(), listed.len(), "no two labels share a Spanish text");
    for label in labels::ALL {
        assert!(is_whole(*label, 4) && label.en != label.es, "{label:?}");
        assert_eq!(labels::line_label(label.en, Tongue::Es), label.es);
        assert_eq!(labels::find(&fold(label.es)), Some(*label));
    }
    assert_eq!(
        labels::line_label("Meetings and calls", Tongue::Es),
        "Meetings and calls",
        "a label of the model's own"
    );
}

#[test]
fn an_obstacle_is_known_by_its_name_and_by_the_words_that_speak_of_it() {
    for obstacle in Obstacle::ALL {
        for tongue in Tongue::ALL {
            let name = obstacle.label().say(tongue);
            for written in [name.to_string(), name.to_uppercase(), name.replace(' ', "_"), fold(name).into_owned()] {
                assert_eq!(obstacle_of(&written), Some(obstacle), "{written}");
            }
        }
        let fact = facts::fact_of(obstacle.fact()).unwrap_or_else(|| panic!("{obstacle:?} is a fact"));
        assert!(fact.text.es.to_lowercase().contains(obstacle.label().es.split(' ').next_back().unwrap()), "{fact:?}");
    }
    let said = [
        ("Reuniones y llamadas", Some(Obstacle::Transaction)),
        ("Comparar proveedores y aprender a pedir juntos", Some(Obstacle::Information)),
        ("Learning to order together", Some(Obstacle::Learning)),
        ("the learning cost of our meetings", Some(Obstacle::Learning)),
        ("Becoming less informal", None),
        ("Stand and catalogue", None),
        ("", None),
    ];
    for (label, obstacle) in said {
        assert_eq!(obstacle_of(label), obstacle, "{label}");
    }
}

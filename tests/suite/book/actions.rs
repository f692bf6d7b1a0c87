//! The page of each standard action agrees with its definition, and its model is a right one.

use crate::blocks::{blocks, nothing_wrong};
use crate::command::{files_in, text_of};
use minka::Session;
use minka::diagnostic::Severity;
use minka::standard::actions::{ACTIONS, StandardAction};
use minka::tongue::vocabulary::{action, choice, parameter};
use minka::tongue::{Text, Tongue};
use std::collections::BTreeSet;

fn every_page() -> impl Iterator<Item = (&'static StandardAction, Tongue, &'static str)> {
    ACTIONS
        .iter()
        .flat_map(|action| Tongue::ALL.into_iter().map(move |tongue| (action, tongue, action.page.say(tongue))))
}

fn path(action: &StandardAction, tongue: Tongue) -> String {
    format!("book/{}/actions/{}.md", tongue.code(), action.name)
}

fn word(name: &str) -> Text {
    let word = action::ALL.iter().find(|word| word.en == name).unwrap_or_else(|| panic!("{name} is a word"));
    Text { en: word.en, es: word.es }
}

/// The names after `key:` in a definition.
fn named<'a>(source: &'a str, key: &str) -> impl Iterator<Item = &'a str> {
    let line = source.lines().find_map(|line| line.trim().strip_prefix(key)?.strip_prefix(": "));
    line.unwrap_or_default().split(", ")
}

#[test]
fn every_action_has_its_page_and_every_page_its_action() {
    let actions: BTreeSet<&str> = ACTIONS.iter().map(|action| action.name).collect();
    for tongue in Tongue::ALL {
        let files = files_in(&format!("book/{}/actions", tongue.code()), ".md");
        let pages: BTreeSet<&str> =
            files.iter().filter_map(|path| path.rsplit('/').next()?.strip_suffix(".md")).collect();
        assert_eq!(pages, actions, "pages in {} and actions", tongue.code());
    }
}

#[test]
fn a_page_names_what_its_action_is_for() {
    let mut wrong = Vec::new();
    for (action, tongue, page) in every_page() {
        let name = word(action.name);
        let mut holds = vec![format!("# {}\n", name.say(tongue))];
        holds.extend(Tongue::ALL.map(|tongue| name.say(tongue).to_string()));
        holds.extend(action.source.split('"').filter(|text| text.starts_with("K-RES-")).map(str::to_string));
        for eased in named(action.source, "eases") {
            let word = choice::RESTRICTIONS.choices.iter().find(|word| word.en == eased).expect("a restriction");
            holds.push(format!("`{}`", word.say(tongue)));
        }
        for advantage in named(action.source, "advantages") {
            let at = choice::ADVANTAGES.choices.iter().position(|word| word.en == advantage).expect("an advantage");
            holds.push(format!("(K-ADV-{})", at + 1));
        }
        let missing = holds.iter().filter(|text| !page.contains(text.as_str()));
        wrong.extend(missing.map(|text| format!("{}: does not say {text}", path(action, tongue))));
    }
    nothing_wrong(&wrong);
}

#[test]
fn the_parameters_of_a_page_are_those_of_the_definition() {
    let mut wrong = Vec::new();
    for (action, tongue, page) in every_page() {
        let declared: Vec<(String, bool)> = parameters(action.source, tongue);
        let rows: Vec<(String, bool)> = page.lines().filter_map(row).collect();
        if rows != declared {
            wrong.push(format!("{}: {rows:?}, declared are {declared:?}", path(action, tongue)));
        }
    }
    nothing_wrong(&wrong);
}

/// The parameters of a definition, and whether each may be left out.
fn parameters(source: &str, tongue: Tongue) -> Vec<(String, bool)> {
    let lines = source.lines().filter_map(|line| line.trim().strip_prefix("parameter ")?.split_once(':'));
    lines
        .map(|(name, rest)| {
            let name = parameter::find(name).map_or(name, |text| text.say(tongue));
            (name.to_string(), rest.split('#').next().unwrap_or_default().contains('='))
        })
        .collect()
}

/// A row of the table of parameters: its name, and whether its last cell gives a value.
fn row(line: &str) -> Option<(String, bool)> {
    let (name, rest) = line.strip_prefix("| `")?.split_once("` | ")?;
    Some((name.to_string(), rest.ends_with("` |")))
}

#[test]
fn the_model_of_a_page_uses_its_action_and_is_right() {
    let mut wrong = Vec::new();
    for (action, tongue, page) in every_page() {
        let path = path(action, tongue);
        let all = blocks(page);
        let models: Vec<_> = all.iter().filter(|block| block.is_red()).collect();
        let [model] = models.as_slice() else { panic!("{path}: one model") };
        if !model.text.contains(&format!(": {} {{", word(action.name).say(tongue))) {
            wrong.push(format!("{path}: its model does not take the action"));
        }
        let session = Session::read_text(&path, &model.text);
        // A warning may be what the page is about: who pays for what all others get.
        let errors = session.findings().iter().filter(|finding| finding.severity == Severity::Error);
        wrong.extend(errors.map(|finding| format!("{path}: {}: {}", finding.rule.name, finding.message.en)));
    }
    nothing_wrong(&wrong);
}

#[test]
fn the_worked_figures_of_a_page_are_those_the_evaluator_is_held_to() {
    for action in ACTIONS {
        let model = &blocks(action.page.en).into_iter().find(|block| block.is_red()).expect("a model").text;
        assert_eq!(*model, text_of(&format!("tests/figures/action_{}.red", action.name)), "{}", action.name);
    }
}

//! What `minka explain` says: the pages of rules, the facts of the field, every word of the language.

mod action;
mod fact;
mod mark;
mod word;

use crate::diagnostic::Rule;
use crate::standard::facts;
use crate::tongue::vocabulary::{Entry, entries, fold, look_up, parameter};
use crate::tongue::{Tongue, nearest};

/// How many words are explained where only the first of what they are spelt with was given.
const MOST_OPENED: usize = 8;

/// Every rule, by stage.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    let of_the_language = crate::syntax::rules::RULES.iter().chain(crate::model::rules::RULES).copied();
    of_the_language.chain(crate::check::rules::rules()).chain(crate::evaluate::rules::rules())
}

/// The text on a rule, a fact or expected result (`K-…`), or a word of the language, as Markdown.
///
/// ```
/// use minka::tongue::Tongue;
/// assert!(minka::explain("mixed-stages", Tongue::En).unwrap().starts_with("# mixed-stages"));
/// assert!(minka::explain("ventas", Tongue::Es).unwrap().contains("ventas"));
/// ```
pub fn explain(name: &str, tongue: Tongue) -> Option<String> {
    let wanted = name.trim().trim_matches('`');
    if let Some(rule) = rules().find(|rule| rule.name == wanted) {
        return Some(rule_page(rule, tongue));
    }
    let id = wanted.to_uppercase();
    if let Some(fact) = facts::fact_of(&id) {
        return Some(fact::page(fact, tongue));
    }
    let spaced = wanted.replace('_', " ");
    let mut meanings = look_up(wanted);
    if meanings.is_empty() {
        meanings = look_up(&spaced);
    }
    if !meanings.is_empty() {
        return Some(word::page(&meanings, tongue));
    }
    if let Some(parameter) = parameter::find(wanted) {
        return Some(action::parameter_page(parameter, tongue));
    }
    mark::page(wanted, tongue).or_else(|| opened(wanted, tongue))
}

/// The words of the language that begin so, or that this begins with: `transfer`, `drawn each member`.
fn opened(wanted: &str, tongue: Tongue) -> Option<String> {
    let longer = |spelling: &str| {
        let (wanted, spelling) = (fold(wanted), fold(spelling));
        let opens = |long: &str, short: &str| long.strip_prefix(short).is_some_and(|rest| rest.starts_with(' '));
        opens(&spelling, &wanted) || spelling.chars().count() > 3 && opens(&wanted, &spelling)
    };
    let found: Vec<Entry> =
        entries().filter(|entry| entry.word().all_spellings().any(longer)).take(MOST_OPENED).collect();
    (!found.is_empty()).then(|| word::page(&found, tongue))
}

/// The name nearest to one that nothing explains.
pub fn nearest_explained(name: &str) -> Option<String> {
    let mut names: Vec<&str> = rules().map(|rule| rule.name).collect();
    names.extend(facts::all().map(|fact| fact.id));
    names.extend(entries().flat_map(|entry| entry.word().all_spellings()));
    nearest(name, names.into_iter()).map(str::to_string)
}

/// A rule's page; what only the guide shows (the marks of runnable blocks) stays as Markdown has it.
fn rule_page(rule: &Rule, tongue: Tongue) -> String {
    rule.page.say(tongue).to_string()
}

//! The words of the language: what was agreed on is what the code holds.

use crate::blocks::nothing_wrong;
use minka::model;
use minka::tongue::Tongue;
use minka::tongue::vocabulary::{Entry, Owner, Word, attribute, choice, entries, fold};
use std::collections::BTreeMap;

static AGREED: &str = include_str!("vocabulary.txt");

fn agreed() -> impl Iterator<Item = [&'static str; 3]> {
    AGREED.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let parts: Vec<&str> = line.split(" | ").collect();
        parts.try_into().unwrap_or_else(|_| panic!("`{line}` has three parts"))
    })
}

fn stands_in(entry: &Entry, slot: &str) -> bool {
    match entry {
        Entry::Keyword(_) => slot == "keyword",
        Entry::Attribute(attribute) => {
            let owner: &[Owner] = match slot {
                "attr:any" => &[Owner::Any],
                "attr:model" => &[Owner::Model],
                "attr:firm" => &[Owner::Firm],
                "attr:chain" => &[Owner::Chain],
                "attr:institution" => &[Owner::Institution],
                "attr:network" => &[Owner::Network, Owner::Agreement],
                "attr:environment" => &[Owner::Environment],
                "attr:readiness" => &[Owner::Readiness],
                "attr:action" => &[Owner::Action],
                "attr:cluster" => &[Owner::Cluster],
                "attr:stage" => &[Owner::Stage],
                "attr:segment" => &[Owner::Segment],
                "attr:programme" => &[Owner::Programme, Owner::Phase],
                "attr:criteria" => &[Owner::Criteria],
                _ => &[],
            };
            owner.iter().any(|owner| attribute.of.contains(owner))
        }
        Entry::Value(set, _) => slot.strip_prefix("value:") == Some(set.name),
        Entry::Function(_) => slot == "function",
        Entry::Bound(_) => slot == "bound",
        Entry::Unit(_) => slot == "unit",
        Entry::Type(_) => slot == "type",
        Entry::Figure(_) => slot == "figure",
        Entry::Action(_) => slot == "action",
        Entry::Verdict(_) => slot == "verdict",
        Entry::Literal(_) => slot == "answer",
    }
}

#[test]
fn every_agreed_word_is_in_the_vocabulary_as_agreed() {
    let mut wrong = Vec::new();
    for [slot, en, es] in agreed() {
        let spanish: Vec<&str> = es.split(", ").collect();
        let fits = |word: &Word| {
            word.en == en
                && word.es == spanish[0]
                && spanish
                    .iter()
                    .all(|wanted| word.spellings(Tongue::Es).any(|spelling| fold(spelling) == fold(wanted)))
        };
        if !entries().any(|entry| stands_in(&entry, slot) && fits(entry.word())) {
            wrong.push(format!("{slot}: {en} = {es}"));
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn every_word_says_in_both_tongues_what_it_means() {
    let mut wrong = Vec::new();
    for entry in entries() {
        let word = entry.word();
        if word.en.is_empty() || word.es.is_empty() || entry.slot().en.is_empty() || entry.slot().es.is_empty() {
            wrong.push(format!("{word:?} lacks a spelling or a slot"));
        }
        if word.doc.en.len() < 15 || word.doc.es.len() < 15 || word.doc.en == word.doc.es {
            wrong.push(format!("{} = {}: {:?}", word.en, word.es, word.doc));
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn a_year_is_never_written_without_its_tilde() {
    for entry in entries() {
        for spelling in entry.word().all_spellings() {
            let words = || spelling.split([' ', '_']);
            assert!(!words().any(|word| word == "ano" || word == "anos"), "{spelling}");
        }
    }
}

#[test]
fn within_a_slot_no_spelling_means_two_things() {
    // The little words, which the grammar tells apart by their place, and `no`, which answers and negates.
    const LITTLE: &[&str] = &["a", "de", "desde", "from", "no"];
    let mut meanings: BTreeMap<(String, String), Vec<&str>> = BTreeMap::new();
    for entry in entries() {
        let slots: Vec<String> = match entry {
            Entry::Attribute(attribute) => attribute.of.iter().map(|owner| format!("{owner:?}")).collect(),
            Entry::Value(set, _) => vec![format!("value {}", set.name)],
            Entry::Keyword(_)
            | Entry::Function(_)
            | Entry::Bound(_)
            | Entry::Unit(_)
            | Entry::Type(_)
            | Entry::Figure(_)
            | Entry::Action(_)
            | Entry::Verdict(_)
            | Entry::Literal(_) => vec![entry.slot().en.to_string()],
        };
        for slot in slots {
            for spelling in entry.word().all_spellings() {
                let known = meanings.entry((slot.clone(), fold(spelling).into_owned())).or_default();
                if !known.contains(&entry.word().en) {
                    known.push(entry.word().en);
                }
            }
        }
    }
    let doubled = meanings.iter().filter(|((_, spelling), en)| en.len() > 1 && !LITTLE.contains(&spelling.as_str()));
    let wrong: Vec<String> = doubled.map(|((slot, spelling), en)| format!("{slot}: `{spelling}` is {en:?}")).collect();
    nothing_wrong(&wrong);
}

#[test]
fn an_attribute_of_any_declaration_is_no_attribute_of_one() {
    let any = attribute::ALL.iter().filter(|attribute| attribute.of.contains(&Owner::Any));
    for general in any {
        for own in attribute::ALL.iter().filter(|attribute| !attribute.of.contains(&Owner::Any)) {
            let shared = own.word.all_spellings().find(|spelling| general.word.reads(spelling));
            assert_eq!(shared, None, "{} and {}", general.word.en, own.word.en);
        }
    }
}

/// The values of the model stand in the order of the vocabulary.
#[test]
fn the_values_of_the_model_carry_their_own_words() {
    fn held<T: std::fmt::Debug + Copy>(all: &[T], set: &choice::ChoiceSet, word: impl Fn(T) -> &'static Word) {
        assert_eq!(all.len(), set.choices.len(), "{}", set.name);
        for (value, choice) in all.iter().zip(set.choices) {
            assert_eq!(word(*value), choice);
            assert_eq!(format!("{value:?}").to_lowercase(), choice.en.replace('_', ""), "{}", set.name);
        }
    }
    held(model::Size::ALL, &choice::SIZE, model::Size::word);
    held(model::Restriction::ALL, &choice::RESTRICTIONS, model::Restriction::word);
    held(model::Level::ALL, &choice::LEVEL, model::Level::word);
    held(model::Change::ALL, &choice::CHANGE, model::Change::word);
    held(model::Sphere::ALL, &choice::SPHERE, model::Sphere::word);
    held(model::Capability::ALL, &choice::CAPABILITIES, model::Capability::word);
    held(model::Certification::ALL, &choice::CERTIFICATION, model::Certification::word);
    held(model::Advantage::ALL, &choice::ADVANTAGES, model::Advantage::word);
    held(model::Activity::ALL, &choice::ACTIVITIES, model::Activity::word);
    assert_eq!(choice::ALL.len(), 10, "a new set of values is held here too; the tenth is the dimensions of results");
}

#[test]
fn levels_agree_with_the_gender_of_their_attribute() {
    let say =
        |attribute: &attribute::Attribute, at: usize| attribute.say_choice(&choice::LEVEL.choices[at], Tongue::Es);
    assert_eq!(say(&attribute::TRUST, 0), "baja");
    assert_eq!(say(&attribute::CONCENTRATION, 2), "alta");
    assert_eq!(say(&attribute::TRANSACTION_COSTS, 1), "intermedios");
    assert_eq!(say(&attribute::LEVEL, 2), "alto");
}

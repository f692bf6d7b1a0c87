//! Lists of words, as terms with what they mean.

use minka::diagnostic::Severity;
use minka::standard::actions::ACTIONS;
use minka::tongue::vocabulary::{
    Attribute, Kind, Owner, Takes, Word, action, attribute, bound, choice, figure, function, keyword, literal,
    parameter, unit, value_type, verdict,
};
use minka::tongue::{Text, Tongue};
use std::collections::BTreeSet;

const OWNERS: &[Owner] = &[
    Owner::Model,
    Owner::Territory,
    Owner::Sector,
    Owner::Chain,
    Owner::Firm,
    Owner::Institution,
    Owner::Network,
    Owner::Agreement,
    Owner::Environment,
    Owner::Readiness,
    Owner::Cluster,
    Owner::Segment,
    Owner::Stage,
    Owner::Programme,
    Owner::Phase,
    Owner::Action,
    Owner::ActionDefinition,
    Owner::Criteria,
    Owner::Profile,
    Owner::Any,
];

const SLOTS: &[(&str, &[&Word])] = &[
    ("functions", function::ALL),
    ("bound", bound::ALL),
    ("units", unit::ALL),
    ("types", value_type::ALL),
    ("verdicts", verdict::ALL),
    ("literals", literal::ALL),
];

/// What the words after each list's name must be, all pages taken together.
pub(super) fn wholes() -> Vec<(&'static str, BTreeSet<&'static str>)> {
    vec![
        ("keywords", keyword::ALL.iter().map(|keyword| keyword.rule).collect()),
        ("values", choice::ALL.iter().map(|set| set.name).collect()),
        ("words", SLOTS.iter().map(|(name, _)| *name).collect()),
    ]
}

fn say(en: &'static str, es: &'static str, tongue: Tongue) -> &'static str {
    Text { en, es }.say(tongue)
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

fn codes<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    texts.map(code).collect::<Vec<_>>().join(", ")
}

/// A term: the word, the other tongue's, what else is read; then what it means and what is added.
fn term(word: &Word, shown: &str, added: &str, tongue: Tongue) -> String {
    let other = Tongue::ALL.into_iter().find(|one| *one != tongue).expect("there are two");
    let beside = if word.say(other) == shown { String::new() } else { format!(" · {}", code(word.say(other))) };
    let also: Vec<&str> = word.all_spellings().filter(|one| *one != word.en && *one != word.es).collect();
    let also = match also.is_empty() {
        true => String::new(),
        false => format!(" {}: {}.", say("Also read", "También se lee", tongue), codes(also.into_iter())),
    };
    let added = if added.is_empty() { String::new() } else { format!(" {added}") };
    format!("{}{beside}\n: {}{added}{also}\n\n", code(shown), word.doc.say(tongue))
}

fn terms<'a>(words: impl Iterator<Item = &'a Word>, tongue: Tongue) -> String {
    words.map(|word| term(word, word.say(tongue), "", tongue)).collect()
}

pub(super) fn keywords(rules: &[&str], tongue: Tongue) -> String {
    let found = rules.iter().map(|rule| {
        let keyword = keyword::ALL.iter().find(|keyword| keyword.rule == *rule);
        &keyword.unwrap_or_else(|| panic!("{rule} is a keyword")).word
    });
    terms(found, tongue)
}

pub(super) fn slot(names: &[&str], tongue: Tongue) -> String {
    let words = |name: &&str| SLOTS.iter().find(|(slot, _)| slot == name).expect("a slot").1;
    terms(names.iter().flat_map(words).copied(), tongue)
}

pub(super) fn figures(tongue: Tongue) -> String {
    terms(figure::ALL.iter().copied(), tongue)
}

/// What may be asked of what, beside networks and their members.
pub(super) fn figures_of(tongue: Tongue) -> String {
    let around = [
        (Kind::Territory, Owner::Territory),
        (Kind::Sector, Owner::Sector),
        (Kind::Cluster, Owner::Cluster),
        (Kind::Segment, Owner::Segment),
        (Kind::Chain, Owner::Chain),
        (Kind::Stage, Owner::Stage),
        (Kind::Programme, Owner::Programme),
        (Kind::Phase, Owner::Phase),
    ];
    let line = |(kind, owner): (Kind, Owner)| {
        let words = figure::of(owner).iter().map(|word| word.say(tongue));
        format!("- {} {}: {}.\n", say("Of", "De", tongue), kind.title().say(tongue), codes(words))
    };
    around.into_iter().map(line).collect::<String>() + "\n"
}

pub(super) fn values(names: &[&str], tongue: Tongue) -> String {
    let sets = names.iter().map(|name| choice::ALL.iter().find(|set| set.name == *name).expect("a set"));
    sets.map(|set| terms(set.choices.iter(), tongue)).collect()
}

/// The attributes of several kinds of declaration, each once.
pub(super) fn attributes(owners: &[&str], tongue: Tongue) -> String {
    let owners: Vec<Owner> = owners
        .iter()
        .map(|name| *OWNERS.iter().find(|owner| format!("{owner:?}") == *name).expect("an owner"))
        .collect();
    let theirs = attribute::ALL.iter().filter(|attribute| owners.iter().any(|owner| attribute.of.contains(owner)));
    theirs
        .map(|attribute| term(&attribute.word, attribute.word.say(tongue), &takes(attribute, tongue), tongue))
        .collect()
}

/// What its value may be, where its meaning and its example leave that open.
fn takes(attribute: &Attribute, tongue: Tongue) -> String {
    let kinds = |kinds: &[Kind]| kinds.iter().map(|kind| kind.title().say(tongue)).collect::<Vec<_>>().join(", ");
    let set = |set: &minka::tongue::vocabulary::ChoiceSet| {
        codes(set.choices.iter().map(|one| attribute.say_choice(one, tongue)))
    };
    let what = match attribute.takes {
        Takes::Text => say("a text", "un texto", tongue).to_string(),
        Takes::YesNo => say("`yes` or `no`", "`sí` o `no`", tongue).to_string(),
        Takes::Date => say("a day", "un día", tongue).to_string(),
        Takes::Number => say("a number", "un número", tongue).to_string(),
        Takes::Whole => say("a whole number", "un número entero", tongue).to_string(),
        Takes::Percent => say("a percentage", "un porcentaje", tongue).to_string(),
        Takes::Duration => say("a length of time", "un lapso de tiempo", tongue).to_string(),
        Takes::Currency => say("the code of a currency", "el código de una moneda", tongue).to_string(),
        Takes::Language => say("`en` or `es`", "`en` o `es`", tongue).to_string(),
        Takes::Amount(dimension) => amount(dimension, tongue).to_string(),
        Takes::Choice(choices) => format!("{} {}", say("one of", "uno de", tongue), set(choices)),
        Takes::Choices(choices) => format!("{} {}", say("one or several of", "uno o varios de", tongue), set(choices)),
        Takes::Name(of) => format!("{} {}", say("the name of", "el nombre de", tongue), kinds(of)),
        Takes::Names(of) => format!("{}: {}", say("one or several names", "uno o varios nombres", tongue), kinds(of)),
        Takes::Words => say("names or texts", "nombres o textos", tongue).to_string(),
        Takes::Members => say("firms and groups", "empresas y grupos", tongue).to_string(),
        Takes::Structure => say("a structure", "una estructura", tongue).to_string(),
        Takes::Sharing => say("a way of sharing", "una manera de repartir", tongue).to_string(),
        Takes::Stages => say("names joined by `->`", "nombres unidos con `->`", tongue).to_string(),
        Takes::Tiers => say("a percentage, or `tiers { … }`", "un porcentaje, o `tramos { … }`", tongue).to_string(),
        Takes::Good => say("the name of a good", "el nombre de un bien", tongue).to_string(),
        Takes::Needs => say("a number of members, or firms", "un número de socios, o empresas", tongue).to_string(),
        Takes::Anything => say("whatever can be written", "lo que se pueda escribir", tongue).to_string(),
    };
    format!("*{}: {what}.*", say("Value", "Valor", tongue))
}

fn amount(dimension: &str, tongue: Tongue) -> &'static str {
    match dimension {
        "money" => say("money", "dinero", tongue),
        "money/time" => say("money per time", "dinero por periodo", tongue),
        "1" => say("a plain number", "un número sin unidad", tongue),
        "any" => say("an amount in any unit", "una cantidad en cualquier unidad", tongue),
        other => panic!("no words for {other}"),
    }
}

/// Every standard action with its result, its parameters and its page.
pub(super) fn actions(tongue: Tongue) -> String {
    let listed = action::ALL.iter().map(|word| {
        let action = ACTIONS.iter().find(|action| action.name == word.en).expect("it is shipped");
        let result = action.source.split('"').find(|text| text.starts_with("K-RES-")).expect("it names its result");
        let lines = action.source.lines().filter_map(|line| line.trim().strip_prefix("parameter "));
        let names = lines.filter_map(|line| line.split(':').next());
        let names = codes(names.map(|name| parameter::find(name).map_or(name, |text| text.say(tongue))));
        let added = format!(
            "{result}. {}: {names}. [{}](../actions/{}.md).",
            say("Parameters", "Parámetros", tongue),
            say("Its page", "Su página", tongue),
            word.en
        );
        term(word, word.say(tongue), &added, tongue)
    });
    listed.collect()
}

/// Every rule by its weight, with its page.
pub(super) fn rules(tongue: Tongue) -> String {
    let mut page = String::new();
    for severity in [Severity::Error, Severity::Warning, Severity::Advice] {
        page.push_str(&format!("### {}\n\n", severity.title().say(tongue)));
        for rule in minka::rules().filter(|rule| rule.severity == severity) {
            page.push_str(&format!("- [{}](../rules/{}.md): {}\n", rule.name, rule.name, rule.summary.say(tongue)));
        }
        page.push('\n');
    }
    page
}

pub(super) fn session(tongue: Tongue) -> String {
    let listed = minka::COMMANDS.iter().map(|command| {
        let takes = command.takes.say(tongue);
        let takes = if takes.is_empty() { String::new() } else { format!(" {takes}") };
        let other = Tongue::ALL.into_iter().find(|one| *one != tongue).expect("there are two");
        let (word, beside) = (command.word.say(tongue), command.word.say(other));
        let beside = if beside == word { String::new() } else { format!(" · `:{beside}`") };
        format!("`:{word}{takes}`{beside}\n: {}\n\n", command.does.say(tongue))
    });
    listed.collect()
}

#[test]
fn every_kind_of_declaration_has_its_attributes_in_the_reference() {
    let all: BTreeSet<String> = OWNERS.iter().map(|owner| format!("{owner:?}")).collect();
    let used: BTreeSet<String> =
        attribute::ALL.iter().flat_map(|attribute| attribute.of).map(|owner| format!("{owner:?}")).collect();
    assert!(used.is_subset(&all), "{used:?}");
    for tongue in Tongue::ALL {
        let named: BTreeSet<String> = super::named("attributes", tongue).into_iter().collect();
        assert_eq!(named, all, "in {}", tongue.code());
    }
}

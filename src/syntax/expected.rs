//! The names of the grammar's rules in words of the language, for "here can stand …".

use super::grammar::Rule;
use crate::tongue::number::alternatives;
use crate::tongue::vocabulary::{Keyword, keyword};
use crate::tongue::{Phrase, Text, Tongue};

/// The words that begin a statement.
pub(crate) static STARTERS: &[&Keyword] = &[
    &keyword::MODEL,
    &keyword::USE,
    &keyword::UNIT,
    &keyword::RATE,
    &keyword::LET,
    &keyword::ATTRIBUTE,
    &keyword::TERRITORY,
    &keyword::SECTOR,
    &keyword::CHAIN,
    &keyword::FIRM,
    &keyword::FIRMS,
    &keyword::INSTITUTION,
    &keyword::NETWORK,
    &keyword::AGREEMENT,
    &keyword::CLUSTER,
    &keyword::PROGRAMME,
    &keyword::ACTION,
    &keyword::PARAMETER,
    &keyword::SEGMENT,
    &keyword::STAGE,
    &keyword::PHASE,
    &keyword::SCENARIO,
    &keyword::EXPECT,
    &keyword::CRITERIA,
    &keyword::ALLOW,
    &keyword::REQUIRES,
    &keyword::ENVIRONMENT,
    &keyword::READINESS,
    &keyword::PROFILE,
    &keyword::COST,
    &keyword::BENEFIT,
    &keyword::BUYS,
    &keyword::SELLS,
    &keyword::TIES,
    &keyword::ADD,
    &keyword::REMOVE,
    &keyword::JOIN,
];

/// The few kinds of things a reader can be asked for, in the order they are offered.
const KINDS: &[(&[Rule], Text)] = &[
    (
        &[Rule::name, Rule::word, Rule::party, Rule::leader, Rule::definition, Rule::reference],
        Text { en: "a name", es: "un nombre" },
    ),
    (&[Rule::title, Rule::text, Rule::literal_text], Text { en: "a text in quotes", es: "un texto entre comillas" }),
    (
        &[
            Rule::expression,
            Rule::operand,
            Rule::value,
            Rule::item,
            Rule::quantity,
            Rule::number,
            Rule::group,
            Rule::choice,
        ],
        Text { en: "a value", es: "un valor" },
    ),
    (&[Rule::colon], Text { en: "`:`", es: "`:`" }),
    (&[Rule::equals], Text { en: "`=`", es: "`=`" }),
    (&[Rule::block], Text { en: "a block `{ … }`", es: "un bloque `{ … }`" }),
    (&[Rule::operator, Rule::symbol], Text { en: "an operator such as `+`", es: "un operador como `+`" }),
    (&[Rule::EOI], Text { en: "the end of the statement", es: "el fin de la frase" }),
];

/// What could have stood where reading stopped; nothing where the list would help nobody.
pub(crate) fn describe(rules: &[Rule]) -> Option<Phrase> {
    let mut wanted: Vec<Phrase> = Vec::new();
    for (kind, text) in KINDS {
        if rules.iter().any(|rule| kind.contains(rule)) {
            wanted.push((*text).into());
        }
    }
    // Where something must come, what merely may come after it (`source`, `of`) would distract.
    let most = if wanted.is_empty() { 5 } else { 3 };
    for keyword in keyword::ALL {
        let here = |rule: &Rule| keyword.rule == format!("{rule:?}");
        if wanted.len() < most && rules.iter().any(here) {
            wanted.push(Phrase::new(format!("`{}`", keyword.word.en), format!("`{}`", keyword.word.es)));
        }
    }
    if wanted.is_empty() {
        return None;
    }
    let arm = |tongue: Tongue| -> Vec<String> { wanted.iter().map(|phrase| phrase.say(tongue).to_string()).collect() };
    Some(Phrase::new(alternatives(Tongue::En, &arm(Tongue::En)), alternatives(Tongue::Es, &arm(Tongue::Es))))
}

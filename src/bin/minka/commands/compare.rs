//! `minka compare`: what moves between two scenarios of a model, and why.

use super::sampling::{sampling, with_sampling};
use super::{Command, argument, choice_option, text};
use crate::reader::Reader;
use crate::{Ending, output, places};
use clap::ArgMatches;
use minka::Session;
use minka::tongue::{Phrase, Text, Tongue};
use std::path::PathBuf;

pub(crate) static COMMAND: Command = Command {
    name: "compare",
    about: Text {
        en: "Say what moves between two scenarios of a model, figure by figure, and why",
        es: "Dice qué cambia entre dos escenarios de un modelo, cifra por cifra, y por qué",
    },
    arguments,
    run,
};

/// The model as its file has it.
const BASE: Text = Text { en: "base", es: "base" };

const FILE: Text = Text { en: "The model, or - for standard input", es: "El modelo, o - para la entrada estándar" };
const ONE: Text = Text {
    en: "A scenario, or `base` for the model as it stands",
    es: "Un escenario, o `base` para el modelo tal como está",
};
const OTHER: Text = Text { en: "Another one (else every scenario)", es: "Otro (si no, cada escenario)" };
const FORMAT: Text = Text { en: "Form: human or json", es: "Forma: human o json" };

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    let command = command
        .arg(argument("file", "FILE", FILE, tongue).value_parser(clap::value_parser!(PathBuf)))
        .arg(argument("one", "A", ONE, tongue).required(false).display_order(2))
        .arg(argument("other", "B", OTHER, tongue).required(false).display_order(3))
        .arg(
            choice_option("format", &["human", "json"], "human|json", FORMAT, tongue)
                .default_value("human")
                .hide_default_value(true),
        );
    with_sampling(command, tongue)
}

fn run(given: &ArgMatches, reader: &Reader) -> Ending {
    let Some(path) = given.get_one::<PathBuf>("file") else { return Ending::Fine };
    let session = match places::model(path) {
        Ok(session) => session,
        Err(words) => return Ending::CannotRun(words),
    };
    let look = reader.look(reader.tongue_for(&session));
    let sampling = sampling(&session, given);
    let side = |name: &str| -> Result<(String, Session), Ending> {
        if BASE.en == name {
            return Ok((name.to_owned(), session.clone().sampled(&sampling)));
        }
        match session.in_scenario(name) {
            Some(changed) => Ok((name.to_owned(), changed.sampled(&sampling))),
            None => Err(Ending::CannotRun(super::changes::no_scenario(&session, name))),
        }
    };
    let before = match side(if text(given, "one").is_empty() { BASE.en } else { text(given, "one") }) {
        Ok(side) => side,
        Err(ending) => return ending,
    };
    let names: Vec<String> = match text(given, "other") {
        "" => session.model().scenarios.values().map(|scenario| scenario.heading.name.clone()).collect(),
        other => vec![other.to_owned()],
    };
    let mut afters = Vec::new();
    for name in names.iter().filter(|name| **name != before.0) {
        match side(name) {
            Ok(side) => afters.push(side),
            Err(ending) => return ending,
        }
    }
    if afters.is_empty() {
        return Ending::CannotRun(Phrase::new(
            "there is nothing to compare with: the model has no other scenario",
            "no hay con qué comparar: el modelo no tiene otro escenario",
        ));
    }
    let page = match text(given, "format") {
        "json" => before.1.differences_json(&afters),
        _ => {
            let shown = |(name, after): &(String, Session)| before.1.difference_shown(after, [&before.0, name], &look);
            afters.iter().map(shown).collect::<Vec<_>>().join("\n")
        }
    };
    match output::print(&page) {
        Err(words) => Ending::CannotRun(words),
        Ok(()) if before.1.has_errors() || afters.iter().any(|(_, after)| after.has_errors()) => Ending::Found,
        Ok(()) => Ending::Fine,
    }
}

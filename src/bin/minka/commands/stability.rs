//! `minka stability`: can a network hold together, and what would other ways of sharing do?

use super::changes::{changed, with_changes};
use super::sampling::{sampling, with_sampling};
use super::{Command, argument, choice_option, text};
use crate::reader::Reader;
use crate::{Ending, output, places};
use clap::ArgMatches;
use minka::Session;
use minka::diagnostic::render::{self, Look};
use minka::tongue::{Text, Tongue};
use std::path::PathBuf;

pub(crate) static COMMAND: Command = Command {
    name: "stability",
    about: Text {
        en: "Say who could leave a network, and hold ways of sharing against each other",
        es: "Dice quién podría irse de una red, y compara maneras de repartir",
    },
    arguments,
    run,
};

const FILE: Text = Text { en: "The model, or - for standard input", es: "El modelo, o - para la entrada estándar" };
const NETWORK: Text = Text {
    en: "The name of a network or agreement (else all of them)",
    es: "El nombre de una red o acuerdo (si no, todos)",
};
const FORMAT: Text = Text { en: "Form of the answer: human or json", es: "Forma de la respuesta: human o json" };

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    let command = command
        .arg(argument("file", "FILE", FILE, tongue).value_parser(clap::value_parser!(PathBuf)))
        .arg(argument("network", "NETWORK", NETWORK, tongue).required(false).display_order(2))
        .arg(
            choice_option("format", &["human", "json"], "human|json", FORMAT, tongue)
                .default_value("human")
                .hide_default_value(true),
        );
    with_sampling(with_changes(command, tongue), tongue)
}

fn run(given: &ArgMatches, reader: &Reader) -> Ending {
    let Some(path) = given.get_one::<PathBuf>("file") else { return Ending::Fine };
    let session = match places::model(path) {
        Ok(session) => session,
        Err(words) => return Ending::CannotRun(words),
    };
    let session = match changed(session, given, reader) {
        Ok(session) => session,
        Err(ending) => return ending,
    };
    let sampling = sampling(&session, given);
    let session = session.sampled(&sampling);
    let look = reader.look(reader.tongue_for(&session));
    let network = Some(text(given, "network")).filter(|name| !name.is_empty());
    let shown = match text(given, "format") {
        "json" => session.stability_json(network),
        _ => session.stability_shown(network, &look),
    };
    let Some(shown) = shown else { return none_of_the_name(&session, network, &look) };
    match output::print(&shown) {
        Err(words) => Ending::CannotRun(words),
        Ok(()) if session.has_errors() => Ending::Found,
        Ok(()) => Ending::Fine,
    }
}

fn none_of_the_name(session: &Session, network: Option<&str>, look: &Look) -> Ending {
    let known: Vec<String> = session
        .model()
        .arrangements
        .values()
        .map(|arrangement| render::sanitise(&arrangement.heading.name).into_owned())
        .collect();
    let name = render::sanitise(network.unwrap_or_default()).into_owned();
    let page = match (look.tongue, known.is_empty()) {
        (Tongue::En, true) => "there is no network or agreement\n".to_owned(),
        (Tongue::Es, true) => "no hay ninguna red ni acuerdo\n".to_owned(),
        (Tongue::En, false) => format!("no network or agreement is called `{name}`; there is: {}\n", known.join(", ")),
        (Tongue::Es, false) => format!("ninguna red ni acuerdo se llama `{name}`; hay: {}\n", known.join(", ")),
    };
    match output::print(&page) {
        Err(words) => Ending::CannotRun(words),
        Ok(()) => Ending::Found,
    }
}

//! `minka stability`: can a network hold together, and what would other ways of sharing do?

use super::asked::{read_changed, with_file, with_format};
use super::changes::with_changes;
use super::sampling::{sampling, with_sampling};
use super::{Command, argument, text};
use crate::reader::Reader;
use crate::{Ending, output};
use clap::ArgMatches;
use minka::Session;
use minka::diagnostic::render::{self, Look};
use minka::tongue::{Phrase, Text, Tongue};

pub(crate) static COMMAND: Command = Command {
    name: "stability",
    about: Text {
        en: "Say who could leave a network, and hold ways of sharing against each other",
        es: "Dice quién podría irse de una red, y compara maneras de repartir",
    },
    arguments,
    run,
};

const NETWORK: Text = Text {
    en: "The name of a network or agreement (else all of them)",
    es: "El nombre de una red o acuerdo (si no, todos)",
};

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    let command = with_file(command, tongue)
        .arg(argument("network", "NETWORK", NETWORK, tongue).required(false).display_order(2));
    let command = with_format(command, tongue);
    with_sampling(with_changes(command, tongue), tongue)
}

fn run(given: &ArgMatches, reader: &Reader) -> Result<Ending, Phrase> {
    let (session, look) = read_changed(given, reader)?;
    let sampling = sampling(&session, given);
    let session = session.sampled(&sampling);
    let network = Some(text(given, "network")).filter(|name| !name.is_empty());
    let shown = match text(given, "format") {
        "json" => session.stability_json(network),
        _ => session.stability_shown(network, &look),
    };
    let Some(shown) = shown else { return none_of_the_name(&session, network, &look) };
    output::print(&shown)?;
    Ok(Ending::found_if(session.has_errors()))
}

fn none_of_the_name(session: &Session, network: Option<&str>, look: &Look) -> Result<Ending, Phrase> {
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
    output::print(&page)?;
    Ok(Ending::Found)
}

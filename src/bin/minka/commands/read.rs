//! `minka read`: the model told back in plain sentences.

use super::changes::{changed, with_changes};
use super::{Command, argument};
use crate::reader::Reader;
use crate::{Ending, output, places};
use clap::ArgMatches;
use minka::tongue::{Text, Tongue};
use std::path::PathBuf;

pub(crate) static COMMAND: Command = Command {
    name: "read",
    about: Text {
        en: "Tell a model back in plain sentences, for owners to agree to",
        es: "Cuenta un modelo en frases sencillas, para que los dueños lo aprueben",
    },
    arguments,
    run,
};

const FILE: Text = Text { en: "The model, or - for standard input", es: "El modelo, o - para la entrada estándar" };

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    let command = command.arg(argument("file", "FILE", FILE, tongue).value_parser(clap::value_parser!(PathBuf)));
    with_changes(command, tongue)
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
    let look = reader.look(reader.tongue_for(&session));
    match output::print(&session.read_aloud(&look)) {
        Err(words) => Ending::CannotRun(words),
        Ok(()) if session.has_errors() => Ending::Found,
        Ok(()) => Ending::Fine,
    }
}

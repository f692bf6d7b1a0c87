//! `minka read`: the model told back in plain sentences.

use super::Command;
use super::asked::{read_changed, with_file};
use super::changes::with_changes;
use crate::reader::Reader;
use crate::{Ending, output};
use clap::ArgMatches;
use minka::tongue::{Phrase, Text, Tongue};

pub(crate) static COMMAND: Command = Command {
    name: "read",
    about: Text {
        en: "Tell a model back in plain sentences, for owners to agree to",
        es: "Cuenta un modelo en frases sencillas, para que los dueños lo aprueben",
    },
    arguments,
    run,
};

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    with_changes(with_file(command, tongue), tongue)
}

fn run(given: &ArgMatches, reader: &Reader) -> Result<Ending, Phrase> {
    let (session, look) = read_changed(given, reader)?;
    output::print(&session.read_aloud(&look))?;
    Ok(Ending::found_if(session.has_errors()))
}

//! `minka stress`: each assumption at its worst.

use super::asked::{read_changed, with_file, with_format};
use super::changes::with_changes;
use super::sampling::{sampling, with_sampling};
use super::{Command, text};
use crate::reader::Reader;
use crate::{Ending, output};
use clap::ArgMatches;
use minka::tongue::{Phrase, Text, Tongue};

pub(crate) static COMMAND: Command = Command {
    name: "stress",
    about: Text {
        en: "Move each assumption to its lowest and its highest, and say where somebody stops gaining",
        es: "Lleva cada supuesto a su mínimo y a su máximo, y dice dónde alguien deja de ganar",
    },
    arguments,
    run,
};

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    let command = with_format(with_file(command, tongue), tongue);
    with_sampling(with_changes(command, tongue), tongue)
}

fn run(given: &ArgMatches, reader: &Reader) -> Result<Ending, Phrase> {
    let (session, look) = read_changed(given, reader)?;
    let stress = session.stress(&sampling(&session, given));
    let page = match text(given, "format") {
        "json" => session.stress_json(&stress),
        _ => session.stress_shown(&stress, &look),
    };
    output::page(&page)?;
    Ok(Ending::found_if(session.has_errors()))
}

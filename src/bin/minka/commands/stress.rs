//! `minka stress`: each assumption at its worst.

use super::changes::{changed, with_changes};
use super::sampling::{sampling, with_sampling};
use super::{Command, argument, choice_option, text};
use crate::reader::Reader;
use crate::{Ending, output, places};
use clap::ArgMatches;
use minka::tongue::{Text, Tongue};
use std::path::PathBuf;

pub(crate) static COMMAND: Command = Command {
    name: "stress",
    about: Text {
        en: "Move each assumption to its lowest and its highest, and say where somebody stops gaining",
        es: "Lleva cada supuesto a su mínimo y a su máximo, y dice dónde alguien deja de ganar",
    },
    arguments,
    run,
};

const FILE: Text = Text { en: "The model, or - for standard input", es: "El modelo, o - para la entrada estándar" };

const FORMAT: Text = Text { en: "Form: human or json", es: "Forma: human o json" };

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    let command = command.arg(argument("file", "FILE", FILE, tongue).value_parser(clap::value_parser!(PathBuf)));
    let command = command.arg(
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
    let look = reader.look(reader.tongue_for(&session));
    let stress = session.stress(&sampling(&session, given));
    let page = match text(given, "format") {
        "json" => session.stress_json(&stress),
        _ => session.stress_shown(&stress, &look),
    };
    match output::page(&page) {
        Err(words) => Ending::CannotRun(words),
        Ok(()) if session.has_errors() => Ending::Found,
        Ok(()) => Ending::Fine,
    }
}

//! The model that a command is asked about: which file, in which scenario, shown to whom.

use super::changes::changed;
use super::{argument, choice_option};
use crate::places;
use crate::reader::Reader;
use clap::ArgMatches;
use minka::Session;
use minka::diagnostic::render::Look;
use minka::tongue::{Phrase, Text, Tongue};
use std::path::{Path, PathBuf};

const FILE: Text = Text { en: "The model, or - for standard input", es: "El modelo, o - para la entrada estándar" };
const FORMAT: Text = Text { en: "Form: human or json", es: "Forma: human o json" };

/// `FILE`.
pub(super) fn with_file(command: clap::Command, tongue: Tongue) -> clap::Command {
    command.arg(argument("file", "FILE", FILE, tongue).value_parser(clap::value_parser!(PathBuf)))
}

/// `--format`, for people or for programs.
pub(super) fn with_format(command: clap::Command, tongue: Tongue) -> clap::Command {
    let format = choice_option("format", &["human", "json"], "human|json", FORMAT, tongue).default_value("human");
    command.arg(format.hide_default_value(true))
}

/// The file that is named; clap lets none of these commands run without.
pub(super) fn path(given: &ArgMatches) -> &Path {
    given.get_one::<PathBuf>("file").map_or(Path::new("-"), PathBuf::as_path)
}

/// The model as its file has it, and how to show it.
pub(super) fn read(given: &ArgMatches, reader: &Reader) -> Result<(Session, Look), Phrase> {
    let session = places::model(path(given))?;
    let look = reader.look(reader.tongue_for(&session));
    Ok((session, look))
}

/// The model with the changes that are asked for, and how to show it.
pub(super) fn read_changed(given: &ArgMatches, reader: &Reader) -> Result<(Session, Look), Phrase> {
    let (session, look) = read(given, reader)?;
    let session = changed(&session, given, &look)?;
    let look = reader.look(reader.tongue_for(&session));
    Ok((session, look))
}

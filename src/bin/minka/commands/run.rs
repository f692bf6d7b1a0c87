//! `minka run`: the page on a model, from top to bottom.

use super::changes::{changed, with_changes};
use super::sampling::{sampling, with_sampling};
use super::{Command, argument, choice_option, text};
use crate::reader::Reader;
use crate::{Ending, output, places};
use clap::ArgMatches;
use minka::Session;
use minka::diagnostic::Severity;
use minka::diagnostic::render::{self, Look};
use minka::tongue::{Text, Tongue};
use std::path::PathBuf;

pub(crate) static COMMAND: Command = Command {
    name: "run",
    about: Text {
        en: "Read a model and print what follows from it: types, structure, expected results, findings",
        es: "Lee un modelo e imprime lo que resulta: tipos, estructura, resultados esperados, observaciones",
    },
    arguments,
    run,
};

const FILE: Text = Text { en: "The model, or - for standard input", es: "El modelo, o - para la entrada estándar" };
const FORMAT: Text = Text {
    en: "Form of the page: human, json, or csv: the ledger of money, line by line",
    es: "Forma de la página: human, json, o csv: el libro de montos, línea por línea",
};

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    let command = command.arg(argument("file", "FILE", FILE, tongue).value_parser(clap::value_parser!(PathBuf))).arg(
        choice_option("format", &["human", "json", "csv"], "human|json|csv", FORMAT, tongue)
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
    let session = session.sampled(&sampling).with_scenarios(true, &sampling);
    let look = reader.look(reader.tongue_for(&session));
    let format = text(given, "format");
    let shown = session.report(format, &look).unwrap_or_default();
    if format == "csv" {
        // A table has no place for what keeps rows out of it.
        output::aside(&errors(&session, &look));
    }
    let printed = if format == "human" { output::page(&shown) } else { output::print(&shown) };
    match printed {
        Err(words) => Ending::CannotRun(words),
        Ok(()) if session.has_errors() => Ending::Found,
        Ok(()) => Ending::Fine,
    }
}

/// A line for each error.
fn errors(session: &Session, look: &Look) -> String {
    let errors = session.findings().iter().filter(|finding| finding.severity == Severity::Error);
    render::short(&errors.cloned().collect::<Vec<_>>(), session.sources(), look.tongue)
}

//! `minka run`: the page on a model, from top to bottom.

use super::asked::{read, read_changed, with_file};
use super::changes::{in_scenario, no_scenario, with_changes};
use super::sampling::{sampling, with_sampling};
use super::{Command, choice_option, text};
use crate::reader::Reader;
use crate::{Ending, output};
use clap::ArgMatches;
use minka::Session;
use minka::diagnostic::Severity;
use minka::diagnostic::render::{self, Look};
use minka::tongue::{Phrase, Text, Tongue};

pub(crate) static COMMAND: Command = Command {
    name: "run",
    about: Text {
        en: "Read a model and print what follows from it: types, structure, expected results, findings",
        es: "Lee un modelo e imprime lo que resulta: tipos, estructura, resultados esperados, observaciones",
    },
    arguments,
    run,
};

/// Every scenario, one after the other.
const ALL: &str = "all";

const FORMAT: Text = Text {
    en: "Form of the page: human, json, or csv: the ledger of money, line by line",
    es: "Forma de la página: human, json, o csv: el libro de montos, línea por línea",
};

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    let command = with_file(command, tongue).arg(
        choice_option("format", &["human", "json", "csv"], "human|json|csv", FORMAT, tongue)
            .default_value("human")
            .hide_default_value(true),
    );
    with_sampling(with_changes(command, tongue), tongue)
}

fn run(given: &ArgMatches, reader: &Reader) -> Result<Ending, Phrase> {
    let format = text(given, "format");
    if text(given, "scenario") == ALL {
        let (session, look) = read(given, reader)?;
        if session.in_scenario(ALL).is_none() {
            return each(&session, given, &look);
        }
    }
    let (session, look) = read_changed(given, reader)?;
    let sampling = sampling(&session, given);
    let session = session.sampled(&sampling).with_scenarios(true, &sampling);
    let shown = session.report(format, &look).unwrap_or_default();
    if format == "csv" {
        // A table has no place for what keeps rows out of it.
        output::aside(&errors(&session, &look));
    }
    if format == "human" {
        output::page(&shown)?
    } else {
        output::print(&shown)?
    }
    Ok(Ending::found_if(session.has_errors()))
}

/// The page of the model as it stands, then that of each scenario with the same changes; as data, the one document.
fn each(session: &Session, given: &ArgMatches, look: &Look) -> Result<Ending, Phrase> {
    let names: Vec<String> = session.model().scenarios.values().map(|scenario| scenario.heading.name.clone()).collect();
    if names.is_empty() {
        return Err(no_scenario(session, ALL));
    }
    let format = text(given, "format");
    if format == "csv" {
        return Err(Phrase::new(
            "a ledger is of one scenario: name it, or ask for `--format json`",
            "un libro es de un solo escenario: nómbralo, o pide `--format json`",
        ));
    }
    let scenarios: Vec<Option<&str>> =
        std::iter::once(None).chain(names.iter().map(|name| Some(name.as_str()))).collect();
    let mut found = false;
    let mut pages = Vec::new();
    for scenario in scenarios {
        let changed = in_scenario(session, scenario, given, look)?;
        let sampling = sampling(&changed, given);
        let sampled = changed.sampled(&sampling);
        // Data of the model as it stands holds its scenarios already.
        let as_data = format == "json";
        let sampled = if as_data { sampled.with_scenarios(true, &sampling) } else { sampled };
        found |= sampled.has_errors();
        pages.push(sampled.report(format, look).unwrap_or_default());
        if as_data {
            break;
        }
    }
    let line = "═".repeat(look.width.min(80));
    output::page(&pages.join(&format!("\n{line}\n\n")))?;
    Ok(Ending::found_if(found))
}

/// A line for each error.
fn errors(session: &Session, look: &Look) -> String {
    let errors = session.findings().iter().filter(|finding| finding.severity == Severity::Error);
    render::short(&errors.cloned().collect::<Vec<_>>(), session.sources(), look.tongue)
}

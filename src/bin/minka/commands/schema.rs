//! `minka schema`: what the documents that commands write look like, for programs that read them.

use super::{Command, argument, text};
use crate::reader::Reader;
use crate::{Ending, output};
use clap::ArgMatches;
use clap::builder::PossibleValuesParser;
use minka::report::schema::{DOCUMENTS, DocumentKind};
use minka::tongue::{Phrase, Text, Tongue};

pub(crate) static COMMAND: Command = Command {
    name: "schema",
    about: Text {
        en: "Print the JSON Schema of what a command writes with `--format json`",
        es: "Muestra el JSON Schema de lo que escribe un comando con `--format json`",
    },
    arguments,
    run,
};

const DOCUMENT: Text =
    Text { en: "Whose document (else that of run)", es: "De quién es el documento (si no, el de run)" };

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    let each = DOCUMENTS.iter().map(|document| format!("\n  {}: {}", document.name, document.about.say(tongue)));
    let help = format!("{}:{}", DOCUMENT.say(tongue), each.collect::<String>());
    let names = PossibleValuesParser::new(DOCUMENTS.iter().map(|document| document.name));
    let of = argument("document", "DOCUMENT", DOCUMENT, tongue).required(false).help(help);
    command.arg(of.value_parser(names).default_value("run").hide_default_value(true).hide_possible_values(true))
}

fn run(given: &ArgMatches, reader: &Reader) -> Result<Ending, Phrase> {
    let schema = DocumentKind::find(text(given, "document")).map(|document| document.json_schema(reader.tongue()));
    // Numbers, texts and lists only: nothing in it could fail to be written.
    let text = serde_json::to_string_pretty(&schema.unwrap_or_default()).unwrap_or_default();
    output::print(&(text + "\n"))?;
    Ok(Ending::Fine)
}

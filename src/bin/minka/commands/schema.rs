//! `minka schema`: what the document of a run looks like, for programs that read it.

use super::Command;
use crate::reader::Reader;
use crate::{Ending, output};
use clap::ArgMatches;
use minka::report::schema::json_schema;
use minka::tongue::{Phrase, Text, Tongue};

pub(crate) static COMMAND: Command = Command {
    name: "schema",
    about: Text {
        en: "Print the JSON Schema of what `run --format json` writes",
        es: "Muestra el JSON Schema de lo que escribe `run --format json`",
    },
    arguments,
    run,
};

fn arguments(command: clap::Command, _: Tongue) -> clap::Command {
    command
}

fn run(_: &ArgMatches, reader: &Reader) -> Result<Ending, Phrase> {
    // Numbers, texts and lists only: nothing in it could fail to be written.
    let text = serde_json::to_string_pretty(&json_schema(reader.tongue())).unwrap_or_default();
    output::print(&(text + "\n"))?;
    Ok(Ending::Fine)
}

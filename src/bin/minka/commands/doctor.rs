//! `minka doctor`: is everything around the command as it should be, and if not, what to do.

mod files;
mod page;
mod surroundings;

use super::{Command, argument, choice_option, text};
use crate::reader::Reader;
use crate::{Ending, output};
use clap::ArgMatches;
use minka::tongue::{Phrase, Text, Tongue};
use std::path::{Path, PathBuf};

pub(crate) static COMMAND: Command = Command {
    name: "doctor",
    about: Text {
        en: "Look at the terminal, the language and the files, and say what to mend",
        es: "Revisa la terminal, el idioma y los archivos, y dice qué arreglar",
    },
    arguments,
    run,
};

const FOLDER: Text = Text {
    en: "The folder of your models (else the one you are in)",
    es: "La carpeta de tus modelos (si no, la carpeta en la que estás)",
};
const FORMAT: Text =
    Text { en: "Form: human (a page) or json (data)", es: "Forma: human (una página) o json (datos)" };

/// One thing that was looked at.
struct Looked {
    /// What it is, for programs.
    about: &'static str,
    /// What it is like.
    says: Phrase,
    /// What to do, where it is not as it should be.
    mend: Option<Phrase>,
}

impl Looked {
    fn fine(about: &'static str, en: impl Into<String>, es: impl Into<String>) -> Looked {
        Looked { about, says: Phrase::new(en, es), mend: None }
    }

    fn mend(self, en: impl Into<String>, es: impl Into<String>) -> Looked {
        Looked { mend: Some(Phrase::new(en, es)), ..self }
    }
}

/// What belongs together, under its heading.
struct Part {
    heading: Text,
    looked: Vec<Looked>,
}

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    let folder = argument("folder", "FOLDER", FOLDER, tongue).required(false);
    let format = choice_option("format", &["human", "json"], "FORM", FORMAT, tongue).default_value("human");
    command.arg(folder.value_parser(clap::value_parser!(PathBuf))).arg(format.hide_default_value(true))
}

fn run(given: &ArgMatches, reader: &Reader) -> Result<Ending, Phrase> {
    let folder = given.get_one::<PathBuf>("folder").map_or(Path::new("."), PathBuf::as_path);
    if !folder.is_dir() {
        let shown = folder.display();
        return Err(Phrase::new(format!("{shown} is no folder"), format!("{shown} no es una carpeta")));
    }
    let parts = [
        Part { heading: Text { en: "Program", es: "Programa" }, looked: surroundings::program() },
        Part { heading: Text { en: "Terminal", es: "Terminal" }, looked: surroundings::terminal(reader) },
        Part { heading: Text { en: "Language", es: "Idioma" }, looked: surroundings::language(reader) },
        Part { heading: Text { en: "Models", es: "Modelos" }, looked: files::models(folder) },
        Part { heading: Text { en: "Kept for you", es: "Lo que se guarda" }, looked: files::kept(folder) },
    ];
    let look = reader.look(reader.tongue());
    let is_fine = parts.iter().flat_map(|part| &part.looked).all(|looked| looked.mend.is_none());
    match text(given, "format") {
        "json" => output::print(&page::json(&parts, &look))?,
        _ if is_fine && reader.quiet => {}
        _ => output::page(&page::human(&parts, &look))?,
    }
    Ok(Ending::found_if(!is_fine))
}

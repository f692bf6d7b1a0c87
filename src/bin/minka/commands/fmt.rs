//! `minka fmt`: files in their canonical form, in the tongue asked for.

use super::{Command, choice_option, given_paths, paths, switch, text};
use crate::reader::Reader;
use crate::{Ending, output, places, writing};
use clap::ArgMatches;
use minka::diagnostic::render;
use minka::tongue::{Phrase, Text, Tongue};
use std::path::Path;

pub(crate) static COMMAND: Command = Command {
    name: "fmt",
    about: Text {
        en: "Write models in their canonical form; translate their keywords",
        es: "Escribe los modelos en su forma canónica; traduce sus palabras clave",
    },
    arguments,
    run,
};

const PATHS: Text = Text {
    en: "Models: .red files, folders that hold some, or - (standard input to standard output)",
    es: "Modelos: archivos .red, carpetas que los contengan, o - (de la entrada a la salida estándar)",
};
const CHECK: Text = Text {
    en: "Write nothing; end with 1 where a file is not in canonical form",
    es: "No escribe nada; termina con 1 si algún archivo no está en su forma canónica",
};
const KEYWORDS: Text =
    Text { en: "Translate keywords into this language", es: "Traduce las palabras clave a este idioma" };

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    command.arg(paths(PATHS, tongue)).arg(switch("check", CHECK, tongue)).arg(choice_option(
        "keywords",
        &["en", "es"],
        "en|es",
        KEYWORDS,
        tongue,
    ))
}

enum Outcome {
    Unchanged,
    Changed,
    Unreadable,
}

fn run(given: &ArgMatches, reader: &Reader) -> Result<Ending, Phrase> {
    let files = places::files(&given_paths(given))?;
    let keywords = Tongue::from_tag(text(given, "keywords"));
    let check = given.get_flag("check");
    let mut found = false;
    let mut changed = 0;
    for path in &files {
        match format_one(path, keywords, check, reader)? {
            Outcome::Unchanged => {}
            Outcome::Changed => {
                changed += 1;
                found |= check;
            }
            Outcome::Unreadable => found = true,
        }
    }
    if !reader.quiet && files.iter().all(|path| path.as_os_str() != "-") {
        output::print(&summary(files.len(), changed, check, reader.tongue()))?;
    }
    Ok(Ending::found_if(found))
}

fn summary(files: usize, changed: usize, check: bool, tongue: Tongue) -> String {
    let files = minka::tongue::number::count(
        tongue,
        files,
        Text { en: "file", es: "archivo" },
        Text { en: "files", es: "archivos" },
    );
    match (tongue, check) {
        (Tongue::En, true) => format!("{files}, {changed} not in canonical form\n"),
        (Tongue::En, false) => format!("{files}, {changed} rewritten\n"),
        (Tongue::Es, true) => format!("{files}, {changed} fuera de su forma canónica\n"),
        (Tongue::Es, false) => format!("{files}, {changed} reescritos\n"),
    }
}

fn format_one(path: &Path, keywords: Option<Tongue>, check: bool, reader: &Reader) -> Result<Outcome, Phrase> {
    let piped = path.as_os_str() == "-";
    let before = if piped {
        places::standard_input_text()?
    } else {
        minka::source::read_text(path).map_err(|error| places::unreadable(path, error))?
    };
    let formatted = match minka::format_text(&path.to_string_lossy(), &before, keywords) {
        Ok(formatted) => formatted,
        Err(failure) => {
            let look = reader.look(reader.tongue());
            output::page(&render::findings(&failure.findings, &failure.sources, &look))?;
            return Ok(Outcome::Unreadable);
        }
    };
    if piped && !check {
        output::print(&formatted)?;
        return Ok(Outcome::Unchanged);
    }
    if formatted == before {
        return Ok(Outcome::Unchanged);
    }
    if check {
        if !reader.quiet {
            output::page(&format!("{}\n", render::sanitise(&path.to_string_lossy())))?;
        }
        return Ok(Outcome::Changed);
    }
    writing::to_keep(path, &formatted)?;
    Ok(Outcome::Changed)
}

//! `minka new`: a starter model.

use super::{Command, argument, text};
use crate::reader::Reader;
use crate::{Ending, output, writing};
use clap::ArgMatches;
use minka::tongue::{Phrase, Text, Tongue};
use std::path::Path;

pub(crate) static COMMAND: Command = Command {
    name: "new",
    about: Text { en: "Write a small model to begin with", es: "Escribe un modelo pequeño para empezar" },
    arguments,
    run,
};

const NAME: Text =
    Text { en: "Its name: NAME.red is written in this folder", es: "Su nombre: se escribe NOMBRE.red en esta carpeta" };

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    command.arg(argument("name", "NAME", NAME, tongue))
}

fn run(given: &ArgMatches, reader: &Reader) -> Result<Ending, Phrase> {
    let name = text(given, "name").trim_end_matches(".red");
    let plain =
        !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-' | ' '));
    if !plain {
        return Err(Phrase::new(
            "a name has letters, digits, `_`, `-` and spaces only",
            "un nombre solo tiene letras, cifras, `_`, `-` y espacios",
        ));
    }
    let file = format!("{name}.red");
    let tongue = reader.tongue();
    let starter = Text { en: include_str!("../starter/en.red"), es: include_str!("../starter/es.red") }.say(tongue);
    let title = name.replace(['_', '-'], " ");
    writing::anew(Path::new(&file), &starter.replace("TITLE", &title))?;
    output::print(&match tongue {
        Tongue::En => {
            format!("{file} is written. Read it, change it, then:\n\n  minka check {file}\n  minka run {file}\n")
        }
        Tongue::Es => {
            format!("Listo: {file}. Léelo, cámbialo y luego:\n\n  minka check {file}\n  minka run {file}\n")
        }
    })?;
    Ok(Ending::Fine)
}

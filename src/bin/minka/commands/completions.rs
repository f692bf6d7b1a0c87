//! `minka completions`: what a shell needs to complete commands and options.

use super::{Command, argument, text};
use crate::reader::Reader;
use crate::{Ending, output};
use clap::ArgMatches;
use clap::builder::PossibleValuesParser;
use clap_complete::Shell;
use minka::tongue::{Phrase, Text, Tongue};

pub(crate) static COMMAND: Command = Command {
    name: "completions",
    about: Text {
        en: "Print what a shell needs to complete commands and options",
        es: "Imprime lo que un intérprete de comandos necesita para completar comandos y opciones",
    },
    arguments,
    run,
};

const SHELL: Text = Text {
    en: "The shell: bash, zsh, fish, powershell or elvish",
    es: "El intérprete de comandos: bash, zsh, fish, powershell o elvish",
};

const SHELLS: &[(&str, Shell)] = &[
    ("bash", Shell::Bash),
    ("zsh", Shell::Zsh),
    ("fish", Shell::Fish),
    ("powershell", Shell::PowerShell),
    ("elvish", Shell::Elvish),
];

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    let names = PossibleValuesParser::new(SHELLS.iter().map(|(name, _)| *name));
    command.arg(argument("shell", "SHELL", SHELL, tongue).value_parser(names).hide_possible_values(true))
}

fn run(given: &ArgMatches, reader: &Reader) -> Result<Ending, Phrase> {
    let asked = text(given, "shell");
    let Some((_, shell)) = SHELLS.iter().find(|(name, _)| *name == asked) else { return Ok(Ending::Fine) };
    let mut script = Vec::new();
    clap_complete::generate(*shell, &mut super::command(reader.tongue()), "minka", &mut script);
    output::print(&String::from_utf8_lossy(&script))?;
    Ok(Ending::Fine)
}

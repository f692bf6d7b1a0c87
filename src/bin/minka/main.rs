//! The command `minka`. It sees only the library's public API.

mod commands;
mod output;
mod page;
mod places;
mod reader;
mod revision;
mod terminal;
mod writing;

use std::process::ExitCode;

/// How a command that could run ends. One that could not ends with 2, and says why.
pub(crate) enum Ending {
    /// 0.
    Fine,
    /// 1: an error in a model, or what `--check` or `--deny` asks for.
    Found,
}

impl Ending {
    fn found_if(found: bool) -> Ending {
        if found { Ending::Found } else { Ending::Fine }
    }
}

fn main() -> ExitCode {
    let arguments: Vec<std::ffi::OsString> = std::env::args_os().collect();
    let reader = reader::Reader::of(&arguments);
    let matches = match commands::command(reader.tongue()).try_get_matches_from(&arguments) {
        Ok(matches) => matches,
        Err(error) => return output::usage(&error, &reader),
    };
    let Some((name, given)) = matches.subcommand() else { return ExitCode::from(2) };
    let reader = reader.with(&matches);
    let command = commands::COMMANDS.iter().find(|command| command.name == name);
    match command.map(|command| (command.run)(given, &reader)) {
        Some(Ok(Ending::Fine)) => ExitCode::SUCCESS,
        Some(Ok(Ending::Found)) => ExitCode::from(1),
        Some(Err(words)) => {
            output::complain(words.say(reader.tongue()), &reader);
            ExitCode::from(2)
        }
        None => ExitCode::from(2),
    }
}

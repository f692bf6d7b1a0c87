//! The command `minka`. It sees only the library's public API.

mod commands;
mod output;
mod page;
mod places;
mod reader;
mod revision;
mod terminal;

use std::process::ExitCode;

/// How a run of the command ends.
pub(crate) enum Ending {
    /// 0.
    Fine,
    /// 1: an error in a model, or what `--check` or `--deny` asks for.
    Found,
    /// 2: it could not run; the words say why.
    CannotRun(minka::tongue::Phrase),
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
        Some(Ending::Fine) => ExitCode::SUCCESS,
        Some(Ending::Found) => ExitCode::from(1),
        Some(Ending::CannotRun(words)) => {
            output::complain(words.say(reader.tongue()), &reader);
            ExitCode::from(2)
        }
        None => ExitCode::from(2),
    }
}

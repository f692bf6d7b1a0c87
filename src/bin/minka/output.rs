//! Printing. A pipe that is closed ends the command quietly; a full disk is said.

use crate::reader::Reader;
use clap::error::ErrorKind;
use minka::tongue::{Phrase, Text, Tongue};
use std::io::Write;
use std::process::ExitCode;

/// Prints to standard output.
pub(crate) fn print(text: &str) -> Result<(), Phrase> {
    let mut out = anstream::AutoStream::always(std::io::stdout().lock());
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Phrase::new(format!("cannot write: {error}"), format!("no se puede escribir: {error}"))),
    }
}

/// Prints to standard error; there is nobody left to tell where that fails.
pub(crate) fn complain(words: &str, reader: &Reader) {
    let error = Text { en: "cannot run", es: "no se puede ejecutar" }.say(reader.tongue());
    let words = minka::diagnostic::render::sanitise(words);
    let _ = writeln!(std::io::stderr(), "minka: {error}: {words}");
}

/// Help, version, and what is wrong with the arguments, in the reader's tongue.
pub(crate) fn usage(error: &clap::Error, reader: &Reader) -> ExitCode {
    let tongue = reader.tongue();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let shown = print(&error.render().to_string()).is_ok();
            let asked = error.kind() != ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;
            ExitCode::from(if shown && asked { 0 } else { 2 })
        }
        kind => {
            complain(&explanation(kind, error, tongue), reader);
            ExitCode::from(2)
        }
    }
}

fn explanation(kind: ErrorKind, error: &clap::Error, tongue: Tongue) -> String {
    use clap::error::{ContextKind, ContextValue};
    let context = |wanted: ContextKind| match error.get(wanted) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    let value = context(ContextKind::InvalidValue);
    let near = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue]
        .into_iter()
        .map(context)
        .find(|text| !text.is_empty());
    let (en, es) = match kind {
        ErrorKind::InvalidSubcommand => {
            let name = context(ContextKind::InvalidSubcommand);
            (format!("there is no command `{name}`"), format!("no hay un comando `{name}`"))
        }
        ErrorKind::UnknownArgument => {
            (format!("`{argument}` is not expected here"), format!("`{argument}` no va aquí"))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let all = context(ContextKind::ValidValue);
            (
                format!("`{value}` is no value of `{argument}`: {all}"),
                format!("`{value}` no es un valor de `{argument}`: {all}"),
            )
        }
        ErrorKind::MissingRequiredArgument => (format!("{argument} is missing"), format!("falta {argument}")),
        _ => (
            format!("the arguments are not understood: {argument}"),
            format!("no se entienden los argumentos: {argument}"),
        ),
    };
    let meant = match (&near, tongue) {
        (Some(near), Tongue::En) => format!("; did you mean `{near}`?"),
        (Some(near), Tongue::Es) => format!("; ¿quisiste decir `{near}`?"),
        (None, _) => String::new(),
    };
    let more = Text { en: "see `minka --help`", es: "mira `minka --help`" }.say(tongue);
    let said = match tongue {
        Tongue::En => en,
        Tongue::Es => es,
    };
    format!("{said}{meant} ({more})")
}

//! Printing. A pipe that is closed ends the command quietly; a full disk is said.

use crate::reader::Reader;
use clap::error::{ContextKind, ContextValue, ErrorKind};
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

/// Prints a file to standard output, as it is.
pub(crate) fn bytes(bytes: &[u8]) -> Result<(), Phrase> {
    let mut out = std::io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Phrase::new(format!("cannot write: {error}"), format!("no se puede escribir: {error}"))),
    }
}

/// Prints a page for people. Servers that run checks take a line that begins with `::`, and `##[` anywhere in one, for
/// commands of their own; such a beginning can only come from a model, and is written as the escapes of the language.
pub(crate) fn page(text: &str) -> Result<(), Phrase> {
    print(&without_commands(text))
}

fn without_commands(page: &str) -> std::borrow::Cow<'_, str> {
    let is_command = |line: &str| line.trim_start().starts_with("::");
    if !page.contains("##[") && !page.lines().any(is_command) {
        return page.into();
    }
    let mut safe = String::new();
    for line in page.split_inclusive('\n') {
        let line = if is_command(line) { line.replacen(':', "\\u{3a}", 1) } else { line.to_owned() };
        safe.push_str(&line.replace("##[", "\\u{23}#["));
    }
    safe.into()
}

/// Prints beside what is printed: to standard error.
pub(crate) fn aside(text: &str) {
    let _ = std::io::stderr().write_all(without_commands(text).as_bytes());
}

/// Prints to standard error; there is nobody left to tell where that fails.
pub(crate) fn complain(words: &str, reader: &Reader) {
    let error = Text { en: "cannot run", es: "no se puede ejecutar" }.say(reader.tongue());
    let words = minka::diagnostic::render::sanitise(words);
    aside(&format!("minka: {error}: {words}\n"));
}

/// Help, version, and what is wrong with the arguments, in the reader's tongue.
pub(crate) fn usage(error: &clap::Error, reader: &Reader) -> ExitCode {
    let tongue = reader.tongue();
    let asked = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    if asked || error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        let shown = print(&error.render().to_string()).is_ok();
        return ExitCode::from(if shown && asked { 0 } else { 2 });
    }
    complain(&explanation(error, tongue), reader);
    ExitCode::from(2)
}

fn explanation(error: &clap::Error, tongue: Tongue) -> String {
    let near = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue]
        .into_iter()
        .map(|wanted| nearest(error, wanted))
        .find(|text| !text.is_empty());
    let meant = match (&near, tongue) {
        (Some(near), Tongue::En) => format!("; did you mean `{near}`?"),
        (Some(near), Tongue::Es) => format!("; ¿quisiste decir `{near}`?"),
        (None, _) => String::new(),
    };
    let more = Text { en: "see `minka --help`", es: "mira `minka --help`" }.say(tongue);
    let reason = reason(error);
    format!("{}{meant} ({more})", reason.say(tongue))
}

// clap may name more kinds of mistake any day; those we have no words for get the general ones.
#[allow(clippy::wildcard_enum_match_arm)]
fn reason(error: &clap::Error) -> Phrase {
    let argument = context(error, ContextKind::InvalidArg);
    let value = context(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let name = context(error, ContextKind::InvalidSubcommand);
            Phrase::new(format!("there is no command `{name}`"), format!("no hay un comando `{name}`"))
        }
        ErrorKind::UnknownArgument => {
            Phrase::new(format!("`{argument}` is not expected here"), format!("`{argument}` no va aquí"))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let all = context(error, ContextKind::ValidValue);
            let all = if all.is_empty() { all } else { format!(": {all}") };
            Phrase::new(
                format!("`{value}` is no value of `{argument}`{all}"),
                format!("`{value}` no es un valor de `{argument}`{all}"),
            )
        }
        ErrorKind::ArgumentConflict => {
            let other = context(error, ContextKind::PriorArg);
            Phrase::new(
                format!("`{argument}` does not go together with `{other}`"),
                format!("`{argument}` no va junto con `{other}`"),
            )
        }
        ErrorKind::MissingRequiredArgument => {
            Phrase::new(format!("{argument} is missing"), format!("falta {argument}"))
        }
        _ => Phrase::new(
            format!("the arguments are not understood: {argument}"),
            format!("no se entienden los argumentos: {argument}"),
        ),
    }
}

/// What clap says of the mistake under one heading.
/// Of several suggestions the last: clap has the nearest at the end.
fn nearest(error: &clap::Error, wanted: ContextKind) -> String {
    match error.get(wanted) {
        Some(ContextValue::Strings(texts)) => texts.last().cloned().unwrap_or_default(),
        _ => context(error, wanted),
    }
}

fn context(error: &clap::Error, wanted: ContextKind) -> String {
    match error.get(wanted) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}

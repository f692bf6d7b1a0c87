//! `minka report`: the page on a model as a file to hand on.

use super::changes::{changed, in_scenario, no_scenario, read, with_changes};
use super::sampling::{sampling, with_sampling};
use super::{Command, argument, text};
use crate::reader::Reader;
use crate::{Ending, output, places};
use clap::{Arg, ArgAction, ArgMatches};
use minka::Session;
use minka::diagnostic::Severity;
use minka::diagnostic::render::{self, Look};
use minka::report::booklet::{self, Kind};
use minka::tongue::{Phrase, Text, Tongue};
use std::path::{Path, PathBuf};

pub(crate) static COMMAND: Command = Command {
    name: "report",
    about: Text {
        en: "Write the report on a model as a file to hand on, with pictures",
        es: "Escribe el informe de un modelo como un archivo para entregar, con dibujos",
    },
    arguments,
    run,
};

/// Every scenario: as a report has them anyway.
const ALL: &str = "all";

const FILE: Text = Text { en: "The model, or - for standard input", es: "El modelo, o - para la entrada estándar" };
const OUT: Text = Text {
    en: "The file to write, or - for standard output; how its name ends says its kind",
    es: "El archivo que se escribe, o - para la salida estándar; su extensión dice de qué tipo es",
};
const KIND: Text =
    Text { en: "Kind of file, where the name does not say it", es: "Tipo de archivo, si el nombre no lo dice" };
const WHAT_IF: Text = Text {
    en: "And what moves, and why, with a change or in a scenario: --what-if 'remove sol'; may be repeated",
    es: "Y qué cambia, y por qué, con un cambio o en un escenario: --what-if 'retira sol'; se puede repetir",
};

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    let heading = super::OPTIONS.say(tongue);
    let out = Arg::new("out").short('o').long("out").value_name("FILE").required(true).display_order(2);
    let out = out.value_parser(clap::value_parser!(PathBuf)).help(OUT.say(tongue)).help_heading(heading);
    let what_if = Arg::new("what-if").long("what-if").value_name("CHANGE").action(ArgAction::Append).display_order(16);
    let kinds = booklet::ALL.iter().map(|kind| format!("\n  {}: {}", kind.extension, kind.about.say(tongue)));
    let kind = Arg::new("kind").long("kind").value_name("KIND").display_order(3).hide_possible_values(true);
    let kind = kind.value_parser(booklet::ALL.iter().map(|kind| kind.extension).collect::<Vec<_>>());
    let kind = kind.help(format!("{}:{}", KIND.say(tongue), kinds.collect::<String>())).help_heading(heading);
    let command = command
        .arg(argument("file", "FILE", FILE, tongue).value_parser(clap::value_parser!(PathBuf)))
        .arg(out)
        .arg(kind)
        .arg(what_if.help(WHAT_IF.say(tongue)).help_heading(heading));
    with_sampling(with_changes(command, tongue), tongue)
}

fn run(given: &ArgMatches, reader: &Reader) -> Ending {
    match written(given, reader) {
        Ok(()) => Ending::Fine,
        Err(ending) => ending,
    }
}

fn written(given: &ArgMatches, reader: &Reader) -> Result<(), Ending> {
    let (Some(path), Some(out)) = (given.get_one::<PathBuf>("file"), given.get_one::<PathBuf>("out")) else {
        return Ok(());
    };
    // What cannot be written is said before anything is worked out.
    let kind = kind(given, out).map_err(Ending::CannotRun)?;
    let session = places::model(path).map_err(Ending::CannotRun)?;
    let look = reader.look(reader.tongue_for(&session));
    let session = asked(session, given, reader, &look)?;
    sound(&session, &look, None)?;
    let what_if = what_if(&session, given, &look)?;
    let made = session.booklet(kind.extension, look.tongue, &what_if);
    let bytes = made.unwrap_or_else(|| Ok(Vec::new())).map_err(|words| {
        let (en, es) =
            (format!("the report cannot be made: {words}"), format!("no se puede armar el informe: {words}"));
        Ending::CannotRun(Phrase::new(en, es))
    })?;
    if out.as_os_str() == "-" {
        return output::bytes(&bytes).map_err(Ending::CannotRun);
    }
    output::file(out, &bytes).map_err(Ending::CannotRun)?;
    let shown = render::sanitise(&out.to_string_lossy()).into_owned();
    let said = match look.tongue {
        Tongue::En => format!("{shown} is written.\n"),
        Tongue::Es => format!("Listo: {shown}.\n"),
    };
    if reader.quiet { Ok(()) } else { output::page(&said).map_err(Ending::CannotRun) }
}

/// By `--kind`, else by how the name ends; a page for standard output.
fn kind(given: &ArgMatches, out: &Path) -> Result<&'static Kind, Phrase> {
    let ending = out.extension().map(|ending| ending.to_string_lossy().into_owned());
    let named = match (text(given, "kind"), ending) {
        ("", None) if out.as_os_str() == "-" => "html".to_owned(),
        ("", ending) => ending.unwrap_or_default(),
        (kind, _) => kind.to_owned(),
    };
    booklet::find(&named).ok_or_else(|| {
        let all: Vec<String> = booklet::ALL.iter().map(|kind| format!(".{}", kind.extension)).collect();
        let (shown, all) = (out.display(), all.join(", "));
        Phrase::new(
            format!("{shown} does not say what kind of report it is: end its name in one of {all}"),
            format!("{shown} no dice de qué tipo es el informe: su nombre debe terminar en una de estas: {all}"),
        )
    })
}

/// The model as it is asked for, worked out with its scenarios.
fn asked(session: Session, given: &ArgMatches, reader: &Reader, look: &Look) -> Result<Session, Ending> {
    let is_all = text(given, "scenario") == ALL && session.in_scenario(ALL).is_none();
    if is_all && session.model().scenarios.values().next().is_none() {
        return Err(Ending::CannotRun(no_scenario(&session, ALL)));
    }
    let session = match is_all {
        true => in_scenario(&session, None, given, look)?,
        false => changed(session, given, reader)?,
    };
    let sampling = sampling(&session, given);
    Ok(session.sampled(&sampling).with_scenarios(true, &sampling))
}

/// A report with errors in it would be believed: none is written.
fn sound(session: &Session, look: &Look, what_if: Option<&str>) -> Result<(), Ending> {
    if !session.has_errors() {
        return Ok(());
    }
    let errors = session.findings().iter().filter(|finding| finding.severity == Severity::Error);
    output::aside(&render::short(&errors.cloned().collect::<Vec<_>>(), session.sources(), look.tongue));
    let words = match (what_if, look.tongue) {
        (None, Tongue::En) => "minka: the model has errors, and no report is written\n".to_owned(),
        (None, Tongue::Es) => "minka: el modelo tiene errores, y no se escribe ningún informe\n".to_owned(),
        (Some(change), Tongue::En) => {
            format!("minka: with `{change}` the model has errors, and no report is written\n")
        }
        (Some(change), Tongue::Es) => {
            format!("minka: con `{change}` el modelo tiene errores, y no se escribe ningún informe\n")
        }
    };
    output::aside(&words);
    Err(Ending::Found)
}

/// What the model comes to with each change that is asked for; a name is that of a scenario.
fn what_if(session: &Session, given: &ArgMatches, look: &Look) -> Result<Vec<(String, Session)>, Ending> {
    let sampling = sampling(session, given);
    let mut all = Vec::new();
    for asked in given.get_many::<String>("what-if").into_iter().flatten() {
        let (name, after) = match session.in_scenario(asked) {
            Some(after) => {
                let scenario = session.model().scenarios.values().find(|one| one.heading.name == *asked);
                (scenario.map_or(asked.as_str(), |one| one.heading.shown()).to_owned(), after)
            }
            None => (asked.clone(), with_change(session, asked, look)?),
        };
        let shown = render::sanitise(asked).into_owned();
        let after = after.sampled(&sampling);
        sound(&after, look, Some(&shown))?;
        all.push((name, after));
    }
    Ok(all)
}

fn with_change(session: &Session, asked: &str, look: &Look) -> Result<Session, Ending> {
    let changes = read(asked, look)?;
    let known = session.made().map_or(0, |made| made.refused.len());
    let after = session.changed(&changes);
    match after.made().and_then(|made| made.refused.get(known)) {
        Some((_, why)) => Err(Ending::CannotRun(why.clone())),
        None => Ok(after),
    }
}

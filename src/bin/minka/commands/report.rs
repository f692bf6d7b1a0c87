//! `minka report`: the page on a model as a file to hand on.

use super::asked::{read, with_file};
use super::changes::{self, changed, in_scenario, no_scenario, with_changes};
use super::sampling::{sampling, with_sampling};
use super::{Command, text};
use crate::reader::Reader;
use crate::{Ending, output, writing};
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
    let command =
        with_file(command, tongue).arg(out).arg(kind).arg(what_if.help(WHAT_IF.say(tongue)).help_heading(heading));
    with_sampling(with_changes(command, tongue), tongue)
}

fn run(given: &ArgMatches, reader: &Reader) -> Result<Ending, Phrase> {
    let out = given.get_one::<PathBuf>("out").map_or(Path::new("-"), PathBuf::as_path);
    // What cannot be written is said before anything is worked out.
    let kind = kind(given, out)?;
    let (session, look) = read(given, reader)?;
    let session = as_asked(&session, given, &look)?;
    if !is_sound(&session, &look, None) {
        return Ok(Ending::Found);
    }
    let Some(what_if) = what_if(&session, given, &look)? else { return Ok(Ending::Found) };
    let made = session.booklet(kind.extension, look.tongue, &what_if);
    let bytes = made.unwrap_or_else(|| Ok(Vec::new())).map_err(|words| {
        let (en, es) =
            (format!("the report cannot be made: {words}"), format!("no se puede armar el informe: {words}"));
        Phrase::new(en, es)
    })?;
    if out.as_os_str() == "-" {
        output::bytes(&bytes)?;
        return Ok(Ending::Fine);
    }
    writing::to_hand_on(out, &bytes)?;
    let shown = render::sanitise(&out.to_string_lossy()).into_owned();
    let said = match look.tongue {
        Tongue::En => format!("{shown} is written.\n"),
        Tongue::Es => format!("Listo: {shown}.\n"),
    };
    if !reader.quiet {
        output::page(&said)?;
    }
    Ok(Ending::Fine)
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
fn as_asked(session: &Session, given: &ArgMatches, look: &Look) -> Result<Session, Phrase> {
    let is_all = text(given, "scenario") == ALL && session.in_scenario(ALL).is_none();
    if is_all && session.model().scenarios.values().next().is_none() {
        return Err(no_scenario(session, ALL));
    }
    let session = match is_all {
        true => in_scenario(session, None, given, look)?,
        false => changed(session, given, look)?,
    };
    let sampling = sampling(&session, given);
    Ok(session.sampled(&sampling).with_scenarios(true, &sampling))
}

/// A report with errors in it would be believed: none is written.
fn is_sound(session: &Session, look: &Look, what_if: Option<&str>) -> bool {
    if !session.has_errors() {
        return true;
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
    false
}

/// What the model comes to with each change that is asked for; a name is that of a scenario. Nothing where one of them
/// has errors.
fn what_if(session: &Session, given: &ArgMatches, look: &Look) -> Result<Option<Vec<(String, Session)>>, Phrase> {
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
        if !is_sound(&after, look, Some(&shown)) {
            return Ok(None);
        }
        all.push((name, after));
    }
    Ok(Some(all))
}

fn with_change(session: &Session, asked: &str, look: &Look) -> Result<Session, Phrase> {
    let changes = changes::read(asked, look)?;
    let known = session.made().map_or(0, |made| made.refused.len());
    let after = session.changed(&changes);
    match after.made().and_then(|made| made.refused.get(known)) {
        Some((_, why)) => Err(why.clone()),
        None => Ok(after),
    }
}

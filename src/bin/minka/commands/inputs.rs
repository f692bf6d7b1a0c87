//! `minka inputs`: what a model assumes, and how much each assumption moves a result.

use super::asked::{read_changed, with_file};
use super::changes::with_changes;
use super::sampling::{sampling, with_sampling};
use super::{Command, text};
use crate::reader::Reader;
use crate::{Ending, output};
use clap::{Arg, ArgMatches};
use minka::diagnostic::render;
use minka::tongue::{Phrase, Text, Tongue};

pub(crate) static COMMAND: Command = Command {
    name: "inputs",
    about: Text {
        en: "List what a model assumes, and how much each assumption moves a result",
        es: "Enumera lo que supone un modelo, y cuánto mueve cada supuesto un resultado",
    },
    arguments,
    run,
};

const OF: Text = Text {
    en: "The result that they move, such as pool[inti].gain (else the npv of each arrangement)",
    es: "El resultado que mueven, como red[inti].ganancia (si no, el van de cada red o acuerdo)",
};

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    let of = Arg::new("of").long("of").value_name("FIGURE").help(OF.say(tongue));
    let of = of.help_heading(super::OPTIONS.say(tongue)).display_order(10);
    with_sampling(with_changes(with_file(command, tongue).arg(of), tongue), tongue)
}

fn run(given: &ArgMatches, reader: &Reader) -> Result<Ending, Phrase> {
    let (session, look) = read_changed(given, reader)?;
    let figure = Text { en: "npv", es: "van" }.say(look.tongue);
    // Any name may be asked for in quotes; shown without them it reads as one writes it, where it is a word.
    let results: Vec<(String, String)> = match text(given, "of") {
        "" => {
            let names = session.model().arrangements.values().map(|arrangement| arrangement.heading.name.as_str());
            names.map(|name| (format!("{}.{figure}", quoted(name)), format!("{}.{figure}", shown(name)))).collect()
        }
        asked => vec![(asked.to_owned(), asked.to_owned())],
    };
    let mut page = String::new();
    let mut failed = results.is_empty();
    for (asked, result) in results {
        let answer = session.influences(&asked, &sampling(&session, given));
        if !page.is_empty() {
            page.push('\n');
        }
        page.push_str(&session.influences_shown(&result, &answer, &look));
        if answer.answer.is_none() {
            failed = true;
            page.push_str(&render::findings(&answer.findings, &answer.sources, &look));
        }
        if answer.answer.is_none() && answer.findings.is_empty() {
            let words = Text { en: "was not worked out: see `minka run`", es: "no se calculó: mira `minka run`" };
            page.push_str(&format!("{}: {}\n", render::sanitise(&result), words.say(look.tongue)));
        }
    }
    if page.is_empty() {
        let words = Text { en: "there is no network or agreement", es: "no hay ninguna red ni acuerdo" };
        page.push_str(&format!("{}\n", words.say(look.tongue)));
    }
    output::page(&page)?;
    Ok(Ending::found_if(failed))
}

/// A name as it stands between quotes.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

pub(super) fn shown(name: &str) -> String {
    let is_word = name.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
    if is_word { name.to_owned() } else { quoted(name) }
}

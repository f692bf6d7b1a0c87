//! `minka why`: what a figure is made of.

use super::changes::{changed, with_changes};
use super::sampling::{sampling, with_sampling};
use super::{Command, argument, text};
use crate::reader::Reader;
use crate::{Ending, output, places};
use clap::ArgMatches;
use minka::diagnostic::render;
use minka::tongue::{Text, Tongue};
use std::path::PathBuf;

pub(crate) static COMMAND: Command = Command {
    name: "why",
    about: Text {
        en: "Say what a figure is made of: sums, lines, assumptions and their sources",
        es: "Dice de qué se compone una cifra: sumas, líneas, supuestos y sus fuentes",
    },
    arguments,
    run,
};

const FILE: Text = Text { en: "The model, or - for standard input", es: "El modelo, o - para la entrada estándar" };
const FIGURE: Text = Text {
    en: "A figure, as in `expect`: pool.npv, pool[inti].gain, pool.fair.annual_benefit",
    es: "Una cifra, como en `espera`: red.van, red[inti].ganancia, red.feria.beneficio_anual",
};

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    let command = command
        .arg(argument("file", "FILE", FILE, tongue).value_parser(clap::value_parser!(PathBuf)))
        .arg(argument("figure", "FIGURE", FIGURE, tongue).display_order(2));
    with_sampling(with_changes(command, tongue), tongue)
}

fn run(given: &ArgMatches, reader: &Reader) -> Ending {
    let Some(path) = given.get_one::<PathBuf>("file") else { return Ending::Fine };
    let session = match places::model(path) {
        Ok(session) => session,
        Err(words) => return Ending::CannotRun(words),
    };
    let session = match changed(session, given, reader) {
        Ok(session) => session,
        Err(ending) => return ending,
    };
    let look = reader.look(reader.tongue_for(&session));
    let answer = session.why(text(given, "figure"), &sampling(&session, given));
    let mut page = session.why_shown(&answer, &look);
    if answer.answer.is_none() {
        page.push_str(&render::findings(&answer.findings, &answer.sources, &look));
        let words = Text {
            en: "there is no such figure, or it was not worked out: see `minka run` on the model",
            es: "no hay tal cifra, o no se calculó: mira `minka run` con el modelo",
        };
        if answer.findings.is_empty() {
            page.push_str(&format!("{}\n", words.say(look.tongue)));
        }
    }
    match output::page(&page) {
        Err(words) => Ending::CannotRun(words),
        Ok(()) if answer.answer.is_none() => Ending::Found,
        Ok(()) => Ending::Fine,
    }
}

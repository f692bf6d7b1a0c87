//! `minka why`: what a figure is made of.

use super::asked::{read_changed, with_file};
use super::changes::with_changes;
use super::sampling::{sampling, with_sampling};
use super::{Command, argument, text};
use crate::reader::Reader;
use crate::{Ending, output};
use clap::ArgMatches;
use minka::diagnostic::render;
use minka::tongue::{Phrase, Text, Tongue};

pub(crate) static COMMAND: Command = Command {
    name: "why",
    about: Text {
        en: "Say what a figure is made of: sums, lines, assumptions and their sources",
        es: "Dice de qué se compone una cifra: sumas, líneas, supuestos y sus fuentes",
    },
    arguments,
    run,
};

const FIGURE: Text = Text {
    en: "A figure, as in `expect`: pool.npv, pool[inti].gain, pool.fair.annual_benefit",
    es: "Una cifra, como en `espera`: red.van, red[inti].ganancia, red.feria.beneficio_anual",
};

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    let command = with_file(command, tongue).arg(argument("figure", "FIGURE", FIGURE, tongue).display_order(2));
    with_sampling(with_changes(command, tongue), tongue)
}

fn run(given: &ArgMatches, reader: &Reader) -> Result<Ending, Phrase> {
    let (session, look) = read_changed(given, reader)?;
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
    output::page(&page)?;
    Ok(Ending::found_if(answer.answer.is_none()))
}

//! `minka sweep`: what figures come to while a value moves from one end to the other.

use super::asked::{read, with_file};
use super::sampling::{sampling, with_sampling};
use super::{Command, choice_option, number_option, text};
use crate::reader::Reader;
use crate::{Ending, output};
use clap::{Arg, ArgAction, ArgMatches};
use minka::diagnostic::render;
use minka::tongue::{Phrase, Text, Tongue};
use minka::{Sweep, Vary};

pub(crate) static COMMAND: Command = Command {
    name: "sweep",
    about: Text {
        en: "Move a value from one end to the other, and say what figures come to on the way",
        es: "Mueve un valor de un extremo al otro, y dice a cuánto llegan las cifras en el camino",
    },
    arguments,
    run,
};

const VARY: Text = Text {
    en: "What moves: --vary 'pool.fair.fees = 1_000 PEN/year..5_000 PEN/year'; two give a grid",
    es: "Qué se mueve: --vary 'red.feria.cuotas = 1_000 PEN/año..5_000 PEN/año'; dos dan una cuadrícula",
};
const STEPS: Text = Text { en: "In so many steps (else 11)", es: "En tantos pasos (si no, 11)" };
const SHOW: Text = Text {
    en: "Which figure: --show 'pool.npv'; may be repeated (else the npv of each arrangement)",
    es: "Qué cifra: --show 'red.van'; se puede repetir (si no, el van de cada red o acuerdo)",
};
const FORMAT: Text = Text { en: "Form: human, csv, json or md", es: "Forma: human, csv, json o md" };

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    let option = |name: &'static str, value: &'static str, help: Text| {
        let option = Arg::new(name).long(name).value_name(value).action(ArgAction::Append).help(help.say(tongue));
        option.help_heading(super::OPTIONS.say(tongue)).display_order(10)
    };
    let command = with_file(command, tongue)
        .arg(option("vary", "PATH=A..B", VARY).required(true))
        .arg(option("show", "FIGURE", SHOW))
        .arg(number_option("steps", 2..=1_000, STEPS, tongue))
        .arg(
            choice_option("format", &["human", "csv", "json", "md"], "human|csv|json|md", FORMAT, tongue)
                .default_value("human")
                .hide_default_value(true),
        );
    with_sampling(command, tongue)
}

fn run(given: &ArgMatches, reader: &Reader) -> Result<Ending, Phrase> {
    let (session, look) = read(given, reader)?;
    let steps = given.get_one::<u64>("steps").map_or(11, |steps| *steps as usize);
    let typed = given.get_many::<String>("vary").into_iter().flatten();
    let vary = typed.map(|text| Vary::read(text, steps)).collect::<Result<Vec<_>, _>>()?;
    if vary.len() > 2 {
        return Err(Phrase::new(
            "at most two values can be moved at once",
            "se pueden mover dos valores a la vez, no más",
        ));
    }
    let npv = Text { en: "npv", es: "van" }.say(look.tongue);
    let figures: Vec<String> = match given.get_many::<String>("show") {
        Some(asked) => asked.cloned().collect(),
        None => {
            let names = session.model().arrangements.values().map(|arrangement| &arrangement.heading.name);
            names.map(|name| format!("{}.{npv}", super::inputs::shown(name))).collect()
        }
    };
    let swept = session.sweep(&vary, &figures, &sampling(&session, given))?;
    let Sweep { points, findings, sources } = &swept;
    if !findings.is_empty() {
        output::aside(&render::findings(findings, sources, &look));
    }
    let page = session.sweep_shown(&vary, &figures, &swept, text(given, "format"), &look).unwrap_or_default();
    output::page(&page)?;
    Ok(Ending::found_if(points.iter().flatten().all(Option::is_none)))
}

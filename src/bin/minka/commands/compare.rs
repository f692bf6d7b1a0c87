//! `minka compare`: what moves between two scenarios of a model, or since another revision of it, and why.

use super::asked::{path, read, with_file};
use super::sampling::{sampling, with_sampling};
use super::{Command, argument, choice_option, text};
use crate::reader::Reader;
use crate::{Ending, output, revision};
use clap::{Arg, ArgMatches};
use minka::Session;
use minka::diagnostic::Severity;
use minka::diagnostic::render::{self, Look};
use minka::evaluate::Sampling;
use minka::tongue::{Phrase, Text, Tongue};

pub(crate) static COMMAND: Command = Command {
    name: "compare",
    about: Text {
        en: "Say what moves between two scenarios of a model, figure by figure, and why",
        es: "Dice qué cambia entre dos escenarios de un modelo, cifra por cifra, y por qué",
    },
    arguments,
    run,
};

/// The model as its file has it.
const BASE: &str = "base";

const ONE: Text = Text {
    en: "A scenario, or `base` for the model as it stands",
    es: "Un escenario, o `base` para el modelo tal como está",
};
const OTHER: Text = Text { en: "Others (else every scenario)", es: "Otros (si no, cada escenario)" };
const REV: Text = Text {
    en: "Compare with the model as it is in this revision of git",
    es: "Compara con el modelo tal como está en esta revisión de git",
};
const FORMAT: Text =
    Text { en: "Form: human, json, or md for a pull request", es: "Forma: human, json, o md para un pull request" };

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    let rev = Arg::new("rev").long("rev").value_name("REV").display_order(9).help(REV.say(tongue));
    let command = with_file(command, tongue)
        .arg(argument("one", "A", ONE, tongue).required(false).display_order(2))
        .arg(argument("others", "B", OTHER, tongue).required(false).num_args(0..).display_order(3))
        .arg(rev.help_heading(super::OPTIONS.say(tongue)))
        .arg(
            choice_option("format", &["human", "json", "md"], "human|json|md", FORMAT, tongue)
                .default_value("human")
                .hide_default_value(true),
        );
    with_sampling(command, tongue)
}

/// A side: what it is called, and its model.
type Side = (String, Session);

fn run(given: &ArgMatches, reader: &Reader) -> Result<Ending, Phrase> {
    let (session, look) = read(given, reader)?;
    let sampling = sampling(&session, given);
    let (before, afters) = match given.get_one::<String>("rev") {
        Some(rev) => since(rev, &session, given, &sampling, &look)?,
        None => between(&session, given, &sampling)?,
    };
    for (name, side) in std::iter::once(&before).chain(&afters).filter(|(_, side)| side.has_errors()) {
        // Where something is not worked out, this says why.
        let errors = side.findings().iter().filter(|finding| finding.severity == Severity::Error);
        let errors = render::short(&errors.cloned().collect::<Vec<_>>(), side.sources(), look.tongue);
        output::aside(&format!("{}:\n{errors}", render::sanitise(name)));
    }
    output::page(&shown(&before, &afters, text(given, "format"), &look))?;
    Ok(Ending::found_if(before.1.has_errors() || afters.iter().any(|(_, after)| after.has_errors())))
}

fn shown((name, before): &Side, afters: &[Side], format: &str, look: &Look) -> String {
    let pages = afters.iter().map(|(other, after)| match format {
        "md" => before.difference_markdown(after, [name, other], look.tongue),
        _ => before.difference_shown(after, [name, other], look),
    });
    match format {
        "json" => before.differences_json(afters),
        _ => pages.collect::<Vec<_>>().join("\n"),
    }
}

/// A scenario, or the model as it stands.
fn side(session: &Session, name: &str, sampling: &Sampling) -> Result<Side, Phrase> {
    let found = if name == BASE { Some(session.clone()) } else { session.in_scenario(name) };
    let found = found.ok_or_else(|| super::changes::no_scenario(session, name))?;
    Ok((name.to_owned(), found.sampled(sampling)))
}

fn asked(given: &ArgMatches) -> (&str, Vec<&str>) {
    let one = text(given, "one");
    let others = given.get_many::<String>("others").into_iter().flatten().map(String::as_str).collect();
    (if one.is_empty() { BASE } else { one }, others)
}

/// Scenarios of one model.
fn between(session: &Session, given: &ArgMatches, sampling: &Sampling) -> Result<(Side, Vec<Side>), Phrase> {
    let (one, mut others) = asked(given);
    if others.is_empty() {
        others = session.model().scenarios.values().map(|scenario| scenario.heading.name.as_str()).collect();
    }
    let before = side(session, one, sampling)?;
    let others = others.into_iter().filter(|name| *name != one);
    let afters = others.map(|name| side(session, name, sampling)).collect::<Result<Vec<_>, _>>()?;
    match afters.is_empty() {
        false => Ok((before, afters)),
        true => Err(Phrase::new(
            "there is nothing to compare with: the model has no other scenario",
            "no hay con qué comparar: el modelo no tiene otro escenario",
        )),
    }
}

/// The model in another revision and now: as it stands, or each in the scenarios that are named.
fn since(
    rev: &str,
    session: &Session,
    given: &ArgMatches,
    sampling: &Sampling,
    look: &Look,
) -> Result<(Side, Vec<Side>), Phrase> {
    let then = revision::model(path(given), rev)?;
    let (name, others) = asked(given);
    if !others.is_empty() {
        return Err(Phrase::new(
            "with `--rev`, name at most one scenario: it is taken on both sides",
            "con `--rev`, nombra un solo escenario: se toma en ambos lados",
        ));
    }
    let (_, before) = side(&then, name, sampling)?;
    let (_, after) = side(session, name, sampling)?;
    let now = Text { en: "now", es: "ahora" }.say(look.tongue);
    let called = |when: &str| if name == BASE { when.to_owned() } else { format!("{name}, {when}") };
    Ok(((called(rev), before), vec![(called(now), after)]))
}

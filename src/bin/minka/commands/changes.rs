//! The model as it stands, in one of its scenarios, or with changes that the command line asks for.

use crate::output;
use clap::{Arg, ArgAction, ArgMatches};
use minka::diagnostic::Severity;
use minka::diagnostic::render::{self, Look};
use minka::tongue::{Phrase, Text, Tongue};
use minka::{Change, Session};

const SCENARIO: Text = Text { en: "In this scenario of the model", es: "En este escenario del modelo" };
const SET: Text = Text {
    en: "With another value: --set 'pool.fair.discount = 10%'; may be repeated",
    es: "Con otro valor: --set 'red.feria.descuento = 10%'; se puede repetir",
};
const WITHOUT: Text = Text {
    en: "Without a firm, or anything else that is declared; may be repeated",
    es: "Sin una empresa, u otra cosa declarada; se puede repetir",
};

/// `--scenario`, `--set`, `--without`.
pub(super) fn with_changes(command: clap::Command, tongue: Tongue) -> clap::Command {
    let option = |name: &'static str, value: &'static str, help: Text| {
        let heading = Text { en: "Options", es: "Opciones" }.say(tongue);
        Arg::new(name).long(name).value_name(value).display_order(15).help(help.say(tongue)).help_heading(heading)
    };
    command
        .arg(option("scenario", "NAME", SCENARIO))
        .arg(option("set", "PATH=VALUE", SET).action(ArgAction::Append))
        .arg(option("without", "NAME", WITHOUT).action(ArgAction::Append))
}

/// The model with what is asked of it; a change that cannot be made ends the command.
pub(super) fn changed(session: &Session, given: &ArgMatches, look: &Look) -> Result<Session, Phrase> {
    in_scenario(session, given.get_one::<String>("scenario").map(String::as_str), given, look)
}

/// The model in a scenario, with the further changes that are asked for.
pub(super) fn in_scenario(
    session: &Session,
    scenario: Option<&str>,
    given: &ArgMatches,
    look: &Look,
) -> Result<Session, Phrase> {
    let base = match scenario {
        None => session.clone(),
        Some(name) => session.in_scenario(name).ok_or_else(|| no_scenario(session, name))?,
    };
    let mut changes = Vec::new();
    for text in given.get_many::<String>("set").into_iter().flatten() {
        changes.extend(read(text, look)?);
    }
    for name in given.get_many::<String>("without").into_iter().flatten() {
        changes.extend(gone(name, look)?);
    }
    if changes.is_empty() {
        return Ok(base);
    }
    let known = base.made().map_or(0, |made| made.refused.len());
    let changed = base.changed(&changes);
    match changed.made().and_then(|made| made.refused.get(known)) {
        Some((_, why)) => Err(why.clone()),
        None => Ok(changed),
    }
}

/// `--without 'inti, pool.fair'`; a name that is no word stands in quotes, or alone.
fn gone(names: &str, look: &Look) -> Result<Vec<Change>, Phrase> {
    let (changes, findings, _) = Session::read_changes(&format!("remove {names}"));
    let readable = findings.iter().all(|finding| finding.severity != Severity::Error);
    match readable && !changes.is_empty() {
        true => Ok(changes),
        false if names.contains(['\n', '"', ';']) => read(&format!("remove {names}"), look),
        false => Ok(vec![Change::Drop { path: vec![names.to_owned()] }]),
    }
}

/// `path = value`, or a statement of a scenario.
pub(super) fn read(text: &str, look: &Look) -> Result<Vec<Change>, Phrase> {
    let (changes, findings, sources) = Session::read_typed(text);
    if findings.iter().any(|finding| finding.severity == Severity::Error) || changes.is_empty() {
        output::aside(&render::findings(&findings, &sources, look));
        return Err(Phrase::new(
            format!("`{text}` is no change: write `path = value`"),
            format!("`{text}` no es un cambio: escribe `ruta = valor`"),
        ));
    }
    Ok(changes)
}

pub(super) fn no_scenario(session: &Session, name: &str) -> Phrase {
    let known: Vec<&str> = session.model().scenarios.values().map(|scenario| scenario.heading.name.as_str()).collect();
    if known.is_empty() {
        return Phrase::new("the model has no scenario", "el modelo no tiene escenarios");
    }
    let known = known.join(", ");
    Phrase::new(
        format!("there is no scenario `{name}`; the model has: {known}"),
        format!("no hay un escenario `{name}`; el modelo tiene: {known}"),
    )
}

//! What is read and written; done by whoever holds the files.

use super::asking::needs;
use super::{Deed, Explorer, Reply};
use crate::session::format_text;
use crate::tongue::Phrase;

pub(super) fn load(explorer: &mut Explorer, typed: &str) -> Reply {
    if typed.is_empty() {
        return needs(explorer, ":load hostels.red", ":carga hostales.red");
    }
    Reply { deed: Some(Deed::Load(typed.trim_matches('"').to_owned())), ..Reply::default() }
}

pub(super) fn reload(explorer: &mut Explorer, _: &str) -> Reply {
    Reply { deed: Some(Deed::Load(explorer.name.clone())), ..Reply::default() }
}

/// Every file that the draft changes, as it reads with it: in canonical form, if it was.
pub(super) fn save(explorer: &mut Explorer, typed: &str) -> Reply {
    let target = typed.trim_matches('"');
    if let Some(scenario) = explorer.scenario.as_ref().filter(|_| target.is_empty()) {
        let words = Phrase::new(
            format!(
                "the file would become the model of `{scenario}`: name another one (`:save new.red`), or leave the scenario first (`:scenario base`)"
            ),
            format!(
                "el archivo pasaría a ser el modelo de `{scenario}`: nombra otro (`:guarda nuevo.red`), o sal antes del escenario (`:escenario base`)"
            ),
        );
        return Reply::failed(explorer.phrase(&words));
    }
    if target.is_empty() && explorer.name.is_empty() {
        return needs(explorer, ":save new.red", ":guarda nuevo.red");
    }
    let of_scenario = explorer.scenario.as_ref().map_or_else(Vec::new, |name| explorer.filed().changes_of(name));
    let changes: Vec<_> = of_scenario.into_iter().chain(super::all(&explorer.draft, &[])).collect();
    let saved = explorer.base.saved(&changes);
    let first = explorer.base.sources().files().next().map(|(_, file)| file.name().to_owned());
    let mut files: Vec<(String, String)> = Vec::new();
    for (name, old, new) in saved {
        let is_first = Some(&name) == first.as_ref();
        let renamed = is_first && !target.is_empty() && target != name;
        if old == new && !renamed {
            continue;
        }
        let was_canonical = format_text(&name, &old, None).is_ok_and(|text| text == old);
        let formatted = format_text(&name, &new, None).ok().filter(|_| was_canonical);
        let name = if renamed { target.to_owned() } else { name };
        files.push((name, formatted.unwrap_or(new)));
    }
    if files.is_empty() {
        return Reply::page(format!("{}\n", explorer.say("there is nothing to write", "no hay nada que escribir")));
    }
    Reply { deed: Some(Deed::Write(files)), ..Reply::default() }
}

pub(super) fn export(explorer: &mut Explorer, typed: &str) -> Reply {
    let name = typed.trim_matches('"');
    let format = match name.rsplit('.').next().unwrap_or_default() {
        "json" => "json",
        "csv" => "csv",
        "txt" => "human",
        _ => {
            return needs(
                explorer,
                ":export results.json, :export results.csv, :export results.txt",
                ":exporta resultados.json, :exporta resultados.csv, :exporta resultados.txt",
            );
        }
    };
    match explorer.current().report(format, &explorer.look) {
        Some(page) => Reply { deed: Some(Deed::Write(vec![(name.to_owned(), page)])), ..Reply::default() },
        None => Reply::default(),
    }
}

pub(super) fn quit(_: &mut Explorer, _: &str) -> Reply {
    Reply { deed: Some(Deed::Quit), ..Reply::default() }
}

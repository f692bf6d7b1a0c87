//! `minka check`: what is wrong or weak in models.

use super::{Command, choice_option, given_paths, paths, text};
use crate::reader::Reader;
use crate::{Ending, output, places};
use clap::ArgMatches;
use minka::Session;
use minka::diagnostic::Severity;
use minka::diagnostic::render::{self, Tally};
use minka::tongue::{Text, Tongue};

pub(crate) static COMMAND: Command = Command {
    name: "check",
    about: Text {
        en: "Say what is wrong or weak in models, and what to do about it",
        es: "Dice qué está mal o flaquea en los modelos, y qué hacer",
    },
    arguments,
    run,
};

const PATHS: Text = Text {
    en: "Models: .red files, folders that hold some, or - for standard input",
    es: "Modelos: archivos .red, carpetas que los contengan, o - para la entrada estándar",
};
const FORMAT: Text =
    Text { en: "Form of the findings: human, short, json", es: "Forma de las observaciones: human, short, json" };
const DENY: Text = Text { en: "End with 1 on warnings too", es: "Termina con 1 también si hay advertencias" };

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    command
        .arg(paths(PATHS, tongue))
        .arg(
            choice_option("format", &["human", "short", "json"], "human|short|json", FORMAT, tongue)
                .default_value("human")
                .hide_default_value(true),
        )
        .arg(choice_option("deny", &["warnings"], "warnings", DENY, tongue))
}

fn run(given: &ArgMatches, reader: &Reader) -> Ending {
    let models = match places::models(&given_paths(given)) {
        Ok(models) => models,
        Err(words) => return Ending::CannotRun(words),
    };
    let sessions: Vec<&Session> = models.iter().map(|model| &model.session).collect();
    let shown = match text(given, "format") {
        "short" => sessions
            .iter()
            .map(|session| render::short(session.findings(), session.sources(), reader.tongue_for(session)))
            .collect(),
        "json" => json(&sessions, reader),
        _ => human(&sessions, reader),
    };
    if let Err(words) = output::print(&shown) {
        return Ending::CannotRun(words);
    }
    let grave =
        |severity| severity == Severity::Error || (severity == Severity::Warning && text(given, "deny") == "warnings");
    let found = sessions.iter().any(|session| session.findings().iter().any(|finding| grave(finding.severity)));
    // The process ends here; taking a hundred thousand firms apart first would be time for nothing.
    std::mem::forget(models);
    if found { Ending::Found } else { Ending::Fine }
}

fn human(sessions: &[&Session], reader: &Reader) -> String {
    let mut page = String::new();
    let mut tally = Tally::default();
    let mut silenced = 0;
    for session in sessions {
        let findings = session.findings();
        if !findings.is_empty() {
            let look = reader.look(reader.tongue_for(session));
            page.push_str(&render::findings(findings, session.sources(), &look));
        }
        tally = tally.plus(Tally::of(findings, session.sources()));
        silenced += session.silenced().len();
    }
    if tally.counts == [0; 3] && reader.quiet {
        return page;
    }
    // Several models may speak different tongues; the last line is in the first one's.
    let tongue = sessions.first().map_or(reader.tongue(), |session| reader.tongue_for(session));
    page.push_str(&tally.say(tongue));
    if silenced > 0 {
        let words = Text { en: "silenced by `allow`", es: "silenciadas con `admite`" }.say(tongue);
        page.push_str(&format!(" · {silenced} {words}"));
    }
    page.push('\n');
    page
}

fn json(sessions: &[&Session], reader: &Reader) -> String {
    let all =
        sessions.iter().map(|session| render::json(session.findings(), session.sources(), reader.tongue_for(session)));
    let flat: Vec<serde_json::Value> = all.flat_map(|value| value.as_array().cloned().unwrap_or_default()).collect();
    let mut text = serde_json::to_string_pretty(
        &serde_json::json!({ "minka": env!("CARGO_PKG_VERSION"), "schema": 1, "diagnostics": flat }),
    )
    .unwrap_or_default();
    text.push('\n');
    text
}

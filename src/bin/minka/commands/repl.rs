//! `minka repl`: explore a model, line by line.

use super::{Command, argument};
use crate::reader::Reader;
use crate::{Ending, output, places};
use clap::ArgMatches;
use minka::tongue::{Phrase, Text, Tongue};
use minka::{Deed, Explorer, Session};
use std::io::BufRead;
use std::path::{Path, PathBuf};

pub(crate) static COMMAND: Command = Command {
    name: "repl",
    about: Text {
        en: "Explore a model line by line: what if this firm leaves?",
        es: "Explora un modelo línea por línea: ¿y si esta empresa se va?",
    },
    arguments,
    run,
};

const FILE: Text = Text { en: "The model to begin with", es: "El modelo con el que se empieza" };

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    let file = argument("file", "FILE", FILE, tongue).required(false);
    command.arg(file.value_parser(clap::value_parser!(PathBuf)))
}

fn run(given: &ArgMatches, reader: &Reader) -> Ending {
    let path = given.get_one::<PathBuf>("file");
    let session = match path {
        Some(path) => places::model(path),
        None => Ok(Session::read_text("", "")),
    };
    let session = match session {
        Ok(session) => session,
        Err(words) => return Ending::CannotRun(words),
    };
    let look = reader.look(reader.tongue_for(&session));
    let name = path.map_or(String::new(), |path| path.display().to_string());
    piped(Explorer::new(&name, session, look))
}

/// Without a terminal: no prompts, and the first line that cannot be carried out ends it.
fn piped(mut explorer: Explorer) -> Ending {
    for line in std::io::stdin().lock().lines() {
        let Ok(line) = line else {
            return Ending::CannotRun(Phrase::new(
                "the input is no text in UTF-8",
                "la entrada no es un texto en UTF-8",
            ));
        };
        let reply = explorer.enter(&line);
        if let Err(words) = output::print(&reply.page) {
            return Ending::CannotRun(words);
        }
        if reply.failed {
            return Ending::Found;
        }
        match reply.deed {
            None => {}
            Some(Deed::Quit) => return Ending::Fine,
            Some(deed) => {
                if let Err(words) = carry_out(deed, &mut explorer) {
                    return Ending::CannotRun(words);
                }
            }
        }
    }
    Ending::Fine
}

/// Reads and writes what an exploration asks for.
fn carry_out(deed: Deed, explorer: &mut Explorer) -> Result<(), Phrase> {
    match deed {
        Deed::Quit => Ok(()),
        Deed::Load(name) => {
            let session = places::model(Path::new(&name))?;
            let reply = explorer.loaded(&name, session);
            output::print(&reply.page)
        }
        Deed::Write(files) => {
            for (name, text) in files {
                super::fmt::replace(Path::new(&name), &text)?;
                let words = Text { en: "written", es: "escrito" }.say(explorer.tongue());
                output::print(&format!("{words}: {}\n", minka::diagnostic::render::sanitise(&name)))?;
            }
            Ok(())
        }
    }
}

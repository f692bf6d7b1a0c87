//! `minka repl`: explore a model, line by line.

use super::{Command, argument};
use crate::reader::Reader;
use crate::{Ending, output, places, terminal, writing};
use clap::ArgMatches;
use minka::tongue::{Phrase, Text, Tongue};
use minka::{Deed, Explorer, Session, goes_on};
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

fn run(given: &ArgMatches, reader: &Reader) -> Result<Ending, Phrase> {
    let path = given.get_one::<PathBuf>("file");
    let session = match path {
        Some(path) => places::model(path)?,
        None => Session::read_text("", ""),
    };
    let look = reader.look(reader.tongue_for(&session));
    let name = path.map_or(String::new(), |path| path.display().to_string());
    let explorer = Explorer::new(&name, session, look);
    if !terminal::is_typed_in() {
        return piped(explorer);
    }
    terminal::run(explorer)?;
    Ok(Ending::Fine)
}

/// Without a terminal: no prompts, and the first block that cannot be carried out ends it.
fn piped(mut explorer: Explorer) -> Result<Ending, Phrase> {
    let mut block = String::new();
    let mut input = std::io::stdin().lock().lines();
    loop {
        let line = match input.next() {
            Some(Ok(line)) => Some(line),
            Some(Err(_)) => {
                let (en, es) = ("the input is no text in UTF-8", "la entrada no es un texto en UTF-8");
                return Err(Phrase::new(en, es));
            }
            None => None,
        };
        let ended = line.is_none();
        if let Some(line) = line {
            block.push_str(&line);
            block.push('\n');
            if goes_on(&block) {
                continue;
            }
        }
        let reply = explorer.enter(&std::mem::take(&mut block));
        output::aside(&reply.aside);
        output::print(&reply.page)?;
        match reply.deed {
            _ if reply.failed => return Ok(Ending::Found),
            Some(Deed::Quit) => return Ok(Ending::Fine),
            Some(deed) => output::print(&carry_out(deed, &mut explorer)?)?,
            None => {}
        }
        if ended {
            return Ok(Ending::Fine);
        }
    }
}

/// Reads and writes what an exploration asks for; gives what there is to read of it.
pub(crate) fn carry_out(deed: Deed, explorer: &mut Explorer) -> Result<String, Phrase> {
    match deed {
        Deed::Quit => Ok(String::new()),
        Deed::Load(name) => {
            let session = places::model(Path::new(&name))?;
            Ok(explorer.loaded(&name, session).page)
        }
        Deed::Write(files) => {
            let mut page = String::new();
            for (name, text) in files {
                writing::to_keep(Path::new(&name), &text)?;
                let words = Text { en: "written", es: "escrito" }.say(explorer.tongue());
                page.push_str(&format!("{words}: {}\n", minka::diagnostic::render::sanitise(&name)));
            }
            Ok(page)
        }
    }
}

//! `minka man`: the manual, a page for each command, in the tongue of the help.

use super::{Command, argument, text};
use crate::reader::Reader;
use crate::{Ending, output, writing};
use clap::ArgMatches;
use clap_mangen::Man;
use minka::tongue::{Phrase, Text, Tongue};
use std::path::{Path, PathBuf};

pub(crate) static COMMAND: Command = Command {
    name: "man",
    about: Text {
        en: "Print the manual page of a command, or write all of them",
        es: "Imprime la página de manual de un comando, o las escribe todas",
    },
    arguments,
    run,
};

const OF: Text =
    Text { en: "The command (else the page of minka itself)", es: "El comando (si no, la página de minka misma)" };
const OUTPUT: Text = Text { en: "Write all pages into this folder", es: "Escribe todas las páginas en esta carpeta" };

const NAME: Text = Text { en: "NAME", es: "NOMBRE" };
const SYNOPSIS: Text = Text { en: "SYNOPSIS", es: "SINOPSIS" };
const COMMANDS: Text = Text { en: "COMMANDS", es: "COMANDOS" };
const ENDS: Text = Text { en: "EXIT STATUS", es: "CÓDIGO DE SALIDA" };
const ENDS_WITH: [(&str, Text); 3] = [
    ("0", Text { en: "nothing is wrong", es: "no hay nada mal" }),
    (
        "1",
        Text {
            en: "there is an error in a model, or what the command was asked to look for",
            es: "hay un error en un modelo, o lo que se le pidió buscar al comando",
        },
    ),
    (
        "2",
        Text {
            en: "it could not run; standard error says why",
            es: "no se pudo ejecutar; la salida de errores dice por qué",
        },
    ),
];
const SEE: Text = Text { en: "SEE ALSO", es: "VÉASE TAMBIÉN" };
const MANUAL: Text = Text { en: "Manual of Minka", es: "Manual de Minka" };

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    let output = super::path_option("output", OUTPUT, tongue).value_name("DIR").conflicts_with("command");
    command.arg(argument("command", "COMMAND", OF, tongue).required(false)).arg(output)
}

fn run(given: &ArgMatches, reader: &Reader) -> Result<Ending, Phrase> {
    let pages = pages(reader.tongue()).map_err(|error| unwritten(&error))?;
    match given.get_one::<PathBuf>("output") {
        Some(folder) => write(&pages, folder, reader)?,
        None => print(&pages, text(given, "command"))?,
    }
    Ok(Ending::Fine)
}

fn print(pages: &[(String, String)], asked: &str) -> Result<(), Phrase> {
    let file = if asked.is_empty() { "minka.1".to_owned() } else { format!("minka-{asked}.1") };
    match pages.iter().find(|(name, _)| *name == file) {
        Some((_, page)) => output::print(page),
        None => Err(Phrase::new(
            format!("there is no command `{asked}`: `minka --help` lists them"),
            format!("no hay un comando `{asked}`: `minka --help` los enumera"),
        )),
    }
}

fn write(pages: &[(String, String)], folder: &Path, reader: &Reader) -> Result<(), Phrase> {
    std::fs::create_dir_all(folder).map_err(|error| {
        let shown = folder.display();
        Phrase::new(format!("cannot write {shown}: {error}"), format!("no se puede escribir {shown}: {error}"))
    })?;
    for (name, page) in pages {
        writing::to_keep(&folder.join(name), page)?;
    }
    if reader.quiet {
        return Ok(());
    }
    let shown = folder.display().to_string();
    let shown = minka::diagnostic::render::sanitise(&shown);
    let said = match reader.tongue() {
        Tongue::En => format!("{} pages written to {shown}; read one with `man -l {shown}/minka.1`\n", pages.len()),
        Tongue::Es => format!("{} páginas escritas en {shown}; lee una con `man -l {shown}/minka.1`\n", pages.len()),
    };
    output::print(&said)
}

fn unwritten(error: &std::io::Error) -> Phrase {
    Phrase::new(format!("the manual cannot be made: {error}"), format!("no se puede hacer el manual: {error}"))
}

/// Every page with the name of its file.
fn pages(tongue: Tongue) -> std::io::Result<Vec<(String, String)>> {
    let mut root = super::command(tongue);
    root.build();
    let subs: Vec<clap::Command> = root.get_subcommands().filter(|sub| !sub.is_hide_set()).cloned().collect();
    let names: Vec<String> = subs.iter().map(|sub| sub.get_name().to_owned()).collect();
    let mut pages = vec![("minka.1".to_owned(), page(root, &names, tongue)?)];
    for sub in subs {
        pages.push((format!("minka-{}.1", sub.get_name()), page(sub, &[], tongue)?));
    }
    Ok(pages)
}

/// One page. The sections are clap's, under headings in the tongue of the page.
fn page(command: clap::Command, names: &[String], tongue: Tongue) -> std::io::Result<String> {
    let is_root = command.get_name() == "minka";
    let man = Man::new(command.version(super::VERSION_SHOWN)).manual(MANUAL.say(tongue));
    let man = man.source(format!("minka {}", super::VERSION_SHOWN));
    let mut page = APOSTROPHE.to_owned();
    page.push_str(&section(|out| man.render_title(out))?);
    page.push_str(&under(NAME.say(tongue), &section(|out| man.render_name_section(out))?));
    page.push_str(&under(SYNOPSIS.say(tongue), &section(|out| man.render_synopsis_section(out))?));
    page.push_str(&section(|out| man.render_options_section(out))?);
    if is_root {
        page.push_str(&under(COMMANDS.say(tongue), &section(|out| man.render_subcommands_section(out))?));
    }
    page.push_str(&format!(".SH \"{}\"\n", ENDS.say(tongue)));
    for (code, words) in ENDS_WITH {
        page.push_str(&format!(".TP\n{code}\n{}\n", words.say(tongue)));
    }
    let others = if is_root {
        names.iter().map(|name| format!("minka-{name}(1)")).collect()
    } else {
        vec!["minka(1)".to_owned()]
    };
    page.push_str(&format!(".SH \"{}\"\n{}\n", SEE.say(tongue), others.join(", ").replace('-', "\\-")));
    Ok(page)
}

fn section(render: impl FnOnce(&mut dyn std::io::Write) -> std::io::Result<()>) -> std::io::Result<String> {
    let mut bytes = Vec::new();
    render(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).replace(APOSTROPHE, ""))
}

/// How roff writes an apostrophe; clap puts it before each section.
const APOSTROPHE: &str = ".ie \\n(.g .ds Aq \\(aq\n.el .ds Aq '\n";

/// The section with another heading: clap knows it in English only.
fn under(heading: &str, section: &str) -> String {
    let lines = section.lines().map(|line| match line.strip_prefix(".SH ") {
        Some(_) => format!(".SH {heading}\n"),
        None => format!("{line}\n"),
    });
    lines.collect()
}

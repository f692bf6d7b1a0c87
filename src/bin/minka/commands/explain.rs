//! `minka explain`: the guide's text on a rule, a fact, a word.

use super::{Command, argument};
use crate::reader::Reader;
use crate::{Ending, output, page};
use clap::ArgMatches;
use minka::tongue::{Phrase, Text, Tongue};

pub(crate) static COMMAND: Command = Command {
    name: "explain",
    about: Text {
        en: "Explain a rule, an expected result (K-…), an attribute or any word of the language",
        es: "Explica una regla, un resultado esperado (K-…), un atributo o cualquier palabra del lenguaje",
    },
    arguments,
    run,
};

const NAME: Text = Text { en: "What to explain", es: "Lo que se quiere entender" };

fn arguments(command: clap::Command, tongue: Tongue) -> clap::Command {
    command.arg(argument("name", "NAME", NAME, tongue).num_args(1..))
}

fn run(given: &ArgMatches, reader: &Reader) -> Result<Ending, Phrase> {
    let words: Vec<&str> = given.get_many::<String>("name").into_iter().flatten().map(String::as_str).collect();
    let name = words.join(" ");
    let tongue = reader.tongue();
    let Some(text) = minka::explain(&name, tongue) else {
        let near = minka::nearest_explained(&name);
        let (en, es) = match near {
            Some(near) => (format!("; did you mean `{near}`?"), format!("; ¿quisiste decir `{near}`?")),
            None => (String::new(), String::new()),
        };
        return Err(Phrase::new(format!("nothing is called `{name}`{en}"), format!("nada se llama `{name}`{es}")));
    };
    output::print(&page::terminal(&text, &reader.look(tongue)))?;
    Ok(Ending::Fine)
}

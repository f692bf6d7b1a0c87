//! The commands: one file each, with its words in both tongues.

mod asked;
mod changes;
mod check;
mod compare;
mod completions;
mod doctor;
mod explain;
mod fmt;
mod inputs;
mod man;
mod mdbook;
mod new;
mod read;
mod repl;
mod report;
mod run;
mod sampling;
mod schema;
mod stability;
mod stress;
mod sweep;
mod test;
mod why;

pub(crate) use repl::carry_out;

use crate::Ending;
use crate::reader::Reader;
use clap::{Arg, ArgAction, ArgMatches};
use minka::tongue::{Phrase, Text, Tongue};
use std::path::PathBuf;

/// A command.
pub(crate) struct Command {
    pub(crate) name: &'static str,
    pub(crate) about: Text,
    pub(crate) arguments: fn(clap::Command, Tongue) -> clap::Command,
    /// How it ends; where it cannot run, why.
    pub(crate) run: fn(&ArgMatches, &Reader) -> Result<Ending, Phrase>,
}

/// All of them, in the order of the help.
pub(crate) static COMMANDS: &[&Command] = &[
    &check::COMMAND,
    &run::COMMAND,
    &test::COMMAND,
    &why::COMMAND,
    &inputs::COMMAND,
    &stability::COMMAND,
    &compare::COMMAND,
    &sweep::COMMAND,
    &stress::COMMAND,
    &report::COMMAND,
    &repl::COMMAND,
    &read::COMMAND,
    &fmt::COMMAND,
    &explain::COMMAND,
    &new::COMMAND,
    &schema::COMMAND,
    &mdbook::COMMAND,
    &doctor::COMMAND,
    &completions::COMMAND,
    &man::COMMAND,
];

/// The version, and the commit of a release that was built from a repository.
pub(crate) const VERSION_SHOWN: &str = env!("MINKA_VERSION");

const ABOUT: Text = Text {
    en: "Models of cooperation between small firms: what is declared, what follows, what is weak",
    es: "Modelos de cooperación entre empresas pequeñas: lo que se declara, lo que resulta, lo que flaquea",
};
const USAGE: Text = Text { en: "Usage", es: "Uso" };
const COMMANDS_TITLE: Text = Text { en: "Commands", es: "Comandos" };
const ARGUMENTS: Text = Text { en: "Arguments", es: "Argumentos" };
const OPTIONS: Text = Text { en: "Options", es: "Opciones" };
const HELP: Text = Text { en: "Show this help", es: "Muestra esta ayuda" };
const VERSION: Text = Text { en: "Show the version", es: "Muestra la versión" };
const LANG: Text = Text {
    en: "Language of messages: en or es (else the model's, else that of your system)",
    es: "Idioma de los mensajes: en o es (si no, el del modelo o el de tu sistema)",
};
const COLOR: Text = Text { en: "Colours: auto, always, never", es: "Colores: auto, always (siempre), never (nunca)" };
const QUIET: Text = Text { en: "Say nothing where nothing is wrong", es: "No dice nada si no hay nada que observar" };

/// The whole command line, in a tongue.
pub(crate) fn command(tongue: Tongue) -> clap::Command {
    let root = clap::Command::new("minka")
        .version(VERSION_SHOWN)
        .about(ABOUT.say(tongue))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .subcommand_help_heading(COMMANDS_TITLE.say(tongue))
        .help_template(format!(
            "{{about}}\n\n{}: minka <{}> …\n\n{{all-args}}\n",
            USAGE.say(tongue),
            Text { en: "COMMAND", es: "COMANDO" }.say(tongue),
        ));
    let root = globals(root, tongue);
    COMMANDS.iter().fold(root, |root, command| {
        let base = clap::Command::new(command.name)
            .about(command.about.say(tongue))
            .disable_help_flag(true)
            .help_template(format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}\n", USAGE.say(tongue)));
        root.subcommand(in_tongue((command.arguments)(base, tongue), tongue))
    })
}

/// What stands for a value in usage and help, where it has a word in Spanish.
const PLACEHOLDERS: &[(&str, &str)] = &[
    ("COMMAND", "COMANDO"),
    ("DIR", "CARPETA"),
    ("FIGURE", "CIFRA"),
    ("FILE", "ARCHIVO"),
    ("FOLDER", "CARPETA"),
    ("FORM", "FORMA"),
    ("NAME", "NOMBRE"),
    ("NETWORK", "RED"),
    ("PATH", "RUTA"),
    ("PATH=A..B", "RUTA=A..B"),
    ("PATH=VALUE", "RUTA=VALOR"),
    ("RULE", "REGLA"),
    ("warnings|RULE", "warnings|REGLA"),
];

/// A command with its placeholders and its usage in a tongue: of the usage, clap knows the English only.
fn in_tongue(command: clap::Command, tongue: Tongue) -> clap::Command {
    let spanish = |name: &str| PLACEHOLDERS.iter().find(|(en, _)| *en == name).map(|(_, es)| *es);
    let placed = command.mut_args(|argument| {
        let names = argument.get_value_names().and_then(|names| names.first()).map(|name| name.to_string());
        match names.as_deref().and_then(spanish) {
            Some(name) if tongue == Tongue::Es => argument.value_name(name),
            Some(_) | None => argument,
        }
    });
    let name = format!("minka {}", placed.get_name());
    let usage = placed.clone().bin_name(&name).render_usage().to_string();
    let given = usage.split_once(&name).map_or("", |(_, given)| given).replace(" [OPTIONS]", "");
    let options = Text { en: "[OPTIONS]", es: "[OPCIONES]" }.say(tongue);
    placed.override_usage(format!("{name} {options}{given}"))
}

fn globals(root: clap::Command, tongue: Tongue) -> clap::Command {
    // After the options of the command itself.
    let option =
        |name: &'static str| Arg::new(name).long(name).global(true).help_heading(OPTIONS.say(tongue)).display_order(90);
    root.arg(
        option("lang").value_name("en|es").value_parser(["en", "es"]).hide_possible_values(true).help(LANG.say(tongue)),
    )
    .arg(
        option("color")
            .value_name("auto|always|never")
            .value_parser(["auto", "always", "never"])
            .default_value("auto")
            .hide_default_value(true)
            .hide_possible_values(true)
            .help(COLOR.say(tongue)),
    )
    .arg(option("quiet").short('q').action(ArgAction::SetTrue).help(QUIET.say(tongue)))
    .arg(option("help").short('h').action(ArgAction::Help).help(HELP.say(tongue)))
    .arg(
        Arg::new("version")
            .long("version")
            .short('V')
            .action(ArgAction::Version)
            .display_order(90)
            .help_heading(OPTIONS.say(tongue))
            .help(VERSION.say(tongue)),
    )
}

/// A positional argument.
fn argument(name: &'static str, value_name: &'static str, help: Text, tongue: Tongue) -> Arg {
    let argument = Arg::new(name).value_name(value_name).help(help.say(tongue)).required(true);
    argument.help_heading(ARGUMENTS.say(tongue)).display_order(1)
}

/// An option with a value out of a few.
fn choice_option(
    name: &'static str,
    values: &'static [&'static str],
    shown: &'static str,
    help: Text,
    tongue: Tongue,
) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(shown)
        .value_parser(clap::builder::PossibleValuesParser::new(values))
        .display_order(10)
        .hide_possible_values(true)
        .help(help.say(tongue))
        .help_heading(OPTIONS.say(tongue))
}

/// `--format`, out of a catalogue, each with what it is for; the first is the form for people.
fn format_option(formats: impl Iterator<Item = (&'static str, Text)>, help: Text, tongue: Tongue) -> Arg {
    let formats: Vec<(&'static str, Text)> = formats.collect();
    let each = formats.iter().map(|(name, about)| format!("\n  {name}: {}", about.say(tongue)));
    let about = format!("{}:{}", help.say(tongue), each.collect::<String>());
    let names: Vec<&'static str> = formats.iter().map(|(name, _)| *name).collect();
    choice_option("format", &[], "FORM", help, tongue)
        .value_parser(clap::builder::PossibleValuesParser::new(names))
        .default_value("human")
        .hide_default_value(true)
        .help(about)
}

/// An option with a name; it may stand several times, and hold several names set apart by commas.
fn names_option(name: &'static str, shown: &'static str, help: Text, tongue: Tongue) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(shown)
        .action(ArgAction::Append)
        .value_delimiter(',')
        .display_order(11)
        .help(help.say(tongue))
        .help_heading(OPTIONS.say(tongue))
}

/// An option with a file.
fn path_option(name: &'static str, help: Text, tongue: Tongue) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name("FILE")
        .value_parser(clap::value_parser!(PathBuf))
        .display_order(12)
        .help(help.say(tongue))
        .help_heading(OPTIONS.say(tongue))
}

/// An option with a whole number.
fn number_option(name: &'static str, range: std::ops::RangeInclusive<u64>, help: Text, tongue: Tongue) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name("N")
        .value_parser(clap::value_parser!(u64).range(range))
        .display_order(20)
        .help(help.say(tongue))
        .help_heading(OPTIONS.say(tongue))
}

/// A switch.
fn switch(name: &'static str, help: Text, tongue: Tongue) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help.say(tongue)).help_heading(OPTIONS.say(tongue))
}

fn paths(help: Text, tongue: Tongue) -> Arg {
    argument("path", "PATH", help, tongue).num_args(1..).value_parser(clap::value_parser!(PathBuf))
}

fn given_paths(given: &ArgMatches) -> Vec<PathBuf> {
    given.get_many::<PathBuf>("path").into_iter().flatten().cloned().collect()
}

fn text<'a>(given: &'a ArgMatches, name: &str) -> &'a str {
    given.get_one::<String>(name).map_or("", String::as_str)
}

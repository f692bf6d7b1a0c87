//! Who reads: their tongue, and what their terminal can show.

use clap::ArgMatches;
use minka::diagnostic::render::Look;
use minka::tongue::Tongue;
use std::ffi::OsString;
use std::io::IsTerminal;

/// What decided in which tongue the command speaks where no model is at hand.
#[derive(Debug, Clone)]
pub(crate) enum Decided {
    /// `--lang`.
    Asked,
    /// A variable, and what it holds; perhaps a language that Minka does not speak.
    Variable(&'static str, String),
    /// The setting of the system.
    System(String),
    /// Nothing says anything.
    Nothing,
}

/// The person or program that reads what the command prints.
#[derive(Debug, Clone)]
pub(crate) struct Reader {
    /// By `--lang` or `MINKA_LANG`.
    asked: Option<Tongue>,
    /// By the environment.
    surroundings: Tongue,
    decided: Decided,
    color: bool,
    pub(crate) quiet: bool,
}

impl Reader {
    /// Before the arguments are understood: only the tongue is looked for, so that even help is in the right one.
    pub(crate) fn of(arguments: &[OsString]) -> Reader {
        let words: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
        let after = words.iter().position(|word| *word == "--lang").and_then(|at| words.get(at + 1).copied());
        let joined = words.iter().find_map(|word| word.strip_prefix("--lang="));
        let asked = after.or(joined).and_then(Tongue::from_tag);
        let variable = variable(OWN_VARIABLE).filter(|tag| Tongue::from_tag(tag).is_some());
        let (surroundings, by_surroundings) = surroundings();
        let decided = match (asked, &variable) {
            (Some(_), _) => Decided::Asked,
            (None, Some(tag)) => Decided::Variable(OWN_VARIABLE, tag.clone()),
            (None, None) => by_surroundings,
        };
        let asked = asked.or_else(|| variable.as_deref().and_then(Tongue::from_tag));
        Reader { asked, surroundings, decided, color: colored("auto"), quiet: false }
    }

    /// With the global options.
    pub(crate) fn with(self, matches: &ArgMatches) -> Reader {
        let when = matches.get_one::<String>("color").map_or("auto", String::as_str);
        Reader { color: colored(when), quiet: matches.get_flag("quiet"), ..self }
    }

    /// The tongue where no model is at hand.
    pub(crate) fn tongue(&self) -> Tongue {
        self.asked.unwrap_or(self.surroundings)
    }

    /// The tongue for a model: asked for, else the model's own, else that of the surroundings.
    pub(crate) fn tongue_for(&self, session: &minka::Session) -> Tongue {
        self.asked.or(session.tongue()).unwrap_or(self.surroundings)
    }

    /// What decided that.
    pub(crate) fn decided(&self) -> &Decided {
        &self.decided
    }

    /// How to show things in a tongue.
    pub(crate) fn look(&self, tongue: Tongue) -> Look {
        Look { tongue, color: self.color, width: width(), unicode: true }
    }
}

/// The variable that asks for a tongue of Minka only.
pub(crate) const OWN_VARIABLE: &str = "MINKA_LANG";

/// `LC_ALL`, `LC_MESSAGES`, `LANG`, the system, English.
fn surroundings() -> (Tongue, Decided) {
    let mut variables = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter();
    let named = variables.find_map(|name| variable(name).map(|tag| (tag.clone(), Decided::Variable(name, tag))));
    let system = || sys_locale::get_locale().map(|tag| (tag.clone(), Decided::System(tag)));
    match named.or_else(system) {
        Some((tag, decided)) => (Tongue::from_tag(&tag).unwrap_or_default(), decided),
        None => (Tongue::default(), Decided::Nothing),
    }
}

/// A variable that is set and holds something.
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn colored(when: &str) -> bool {
    match when {
        "always" => true,
        "never" => false,
        _ => {
            std::io::stdout().is_terminal()
                && variable("NO_COLOR").is_none()
                && variable("TERM").as_deref() != Some("dumb")
        }
    }
}

/// 80 columns, or what `COLUMNS` says, up to 120: longer lines are hard to read.
fn width() -> usize {
    variable("COLUMNS").and_then(|columns| columns.parse().ok()).unwrap_or(80).clamp(48, 120)
}

//! The formats of the findings of a run. A further one is a file beside this one, and a line in [`ALL`].
//!
//! Texts of a model are made harmless in all of them: no name can become a command, a tag or a line of its own.

mod github;
mod gitlab;
mod human;
mod json;
mod junit;
mod sarif;
mod short;

use super::render::Look;
use super::{Checked, CheckedModel, CheckedRun};
use crate::tongue::{Text, Tongue};

/// A way to show the findings of a run.
#[derive(Debug)]
pub struct Format {
    /// What `--format` takes.
    pub name: &'static str,
    /// What it is for, in a few words.
    pub about: Text,
    /// All findings as text. The look is that of the reader; [`CheckedModel::tongue`] says what suits a model.
    pub render: fn(&CheckedRun<'_>, &Look) -> String,
}

/// Every format, in the order they are listed to people.
pub static ALL: &[&Format] =
    &[&human::FORMAT, &short::FORMAT, &json::FORMAT, &sarif::FORMAT, &github::FORMAT, &gitlab::FORMAT, &junit::FORMAT];

/// The format of a name.
pub fn find(name: &str) -> Option<&'static Format> {
    ALL.iter().copied().find(|format| format.name == name)
}

/// The message and, on lines of its own, what to do; harmless, and clipped.
fn message_and_help(checked: &Checked, tongue: Tongue) -> String {
    let message = super::render::harmless(checked.finding.message.say(tongue));
    match &checked.finding.help {
        Some(help) => {
            let word = Text { en: "help", es: "ayuda" }.say(tongue);
            format!("{message}\n{word}: {}", super::render::harmless(help.say(tongue)))
        }
        None => message,
    }
}

/// The path of the file a finding lies in, harmless on one line.
fn shown_path(model: &CheckedModel<'_>, checked: &Checked) -> String {
    super::render::sanitise(model.path(checked.finding.place.file)).into_owned()
}

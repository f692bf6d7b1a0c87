//! The formats of a report. A further one is a file beside this one, and a line in [`ALL`].

pub(in crate::report) mod csv;
pub(in crate::report) mod human;
mod json;

use super::Input;
use crate::diagnostic::render::Look;

/// A way to show a report.
#[derive(Debug)]
pub struct Format {
    /// What `--format` takes.
    pub name: &'static str,
    /// Of the files it is written to.
    pub extension: &'static str,
    /// The whole report as text, ending with a line break.
    pub render: fn(&Input, &Look) -> String,
}

/// Every format, in the order they are listed to people.
pub static ALL: &[&Format] = &[&human::FORMAT, &json::FORMAT, &csv::FORMAT];

/// The format of a name.
pub fn find(name: &str) -> Option<&'static Format> {
    ALL.iter().copied().find(|format| format.name == name)
}

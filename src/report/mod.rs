//! Stage 5: model, measurements and findings to a document, and the document to formats.
//!
//! Computes nothing: it arranges what the model, the measurements and the findings hold. [`Document`] is what
//! machines read, with stable keys; [`formats`] are the ways to show it.
//!
//! ```text
//! Input ── document ──▶ Document ── json ──▶ text
//!   └───── human ─────────────────────────▶ text
//! ```

pub mod answers;
mod assumed;
pub mod booklet;
pub mod formats;
mod names;
mod not_evaluated;
pub mod schema;

pub(crate) use assumed::unit;
pub use schema::{Document, document};

/// The model told back in plain sentences.
pub(crate) fn aloud(input: &Input, look: &crate::diagnostic::render::Look) -> String {
    formats::human::aloud::render(input, look)
}

use crate::diagnostic::Finding;
use crate::evaluate::Measurements;
use crate::model::{Heading, Model};
use crate::source::SourceMap;
use crate::tongue::{Phrase, Tongue};

/// All that a report is made of.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// What the files declare.
    pub model: &'a Model,
    /// What is measured about it.
    pub measurements: &'a Measurements,
    /// What is wrong, weak or worth knowing.
    pub findings: &'a [Finding],
    /// What the model silences.
    pub silenced: &'a [Silenced],
    /// The files; all places lie in them.
    pub sources: &'a SourceMap,
    /// The reader's language.
    pub tongue: Tongue,
    /// What was changed, if it is not the model of the file as it stands.
    pub made: Option<&'a Made>,
    /// The same model in its scenarios, where they were worked out.
    pub scenarios: &'a [Input<'a>],
}

impl<'a> Input<'a> {
    /// The scenario it is of.
    fn scenario(&self) -> Option<&'a Heading> {
        let model = self.model;
        model.scenarios.get(model.scenario?).map(|scenario| &scenario.heading)
    }
}

/// What was changed in a model, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Made {
    /// The changes, as statements of the language.
    pub changes: Vec<Phrase>,
    /// What followed without being asked for.
    pub consequences: Vec<Phrase>,
    /// Changes that could not be carried out, by their number, and why.
    pub refused: Vec<(usize, Phrase)>,
}

/// A finding that the model silences with `allow`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Silenced {
    /// What would have been said.
    pub finding: Finding,
    /// The model's reason.
    pub because: Option<String>,
}

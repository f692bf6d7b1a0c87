use super::{Rule, Severity};
use crate::source::Place;
use crate::tongue::Phrase;

/// A second place that a finding points at, with a few words on what is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub place: Place,
    /// What is there.
    pub words: Phrase,
}

/// One finding about a model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// What it weighs.
    pub severity: Severity,
    /// The words at fault.
    pub place: Place,
    /// What is, with the names and figures of this model.
    pub message: Phrase,
    /// A few words at the place itself, where the message needs them.
    pub note: Option<Phrase>,
    /// What it clashes with.
    pub labels: Vec<Label>,
    /// What to do.
    pub help: Option<Phrase>,
}

impl Finding {
    /// A finding of `rule` at `place`. Texts are given in English, then Spanish.
    pub fn new(rule: &'static Rule, place: Place, en: impl Into<String>, es: impl Into<String>) -> Self {
        let message = Phrase::new(en, es);
        Finding { rule, severity: rule.severity, place, message, note: None, labels: Vec::new(), help: None }
    }

    /// With a few words at the place itself.
    pub fn note(mut self, en: impl Into<String>, es: impl Into<String>) -> Self {
        self.note = Some(Phrase::new(en, es));
        self
    }

    /// With a second place and what is there.
    pub fn label(mut self, place: Place, en: impl Into<String>, es: impl Into<String>) -> Self {
        self.labels.push(Label { place, words: Phrase::new(en, es) });
        self
    }

    /// With what to do.
    pub fn help(mut self, en: impl Into<String>, es: impl Into<String>) -> Self {
        self.help = Some(Phrase::new(en, es));
        self
    }

    /// With another weight than the rule's own.
    pub fn weighing(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }
}

//! Programmes of staged support.

use super::{Certification, Expression, Heading, Id, Institution, Line, Stated};

/// A programme of staged support (K-BACKUS-1).
#[derive(Debug, Clone)]
pub struct Programme {
    /// Its name.
    pub heading: Heading,
    /// Who runs it.
    pub institution: Option<Stated<Id<Institution>>>,
    /// Its phases.
    pub phases: Vec<Phase>,
}

/// A phase of a programme.
#[derive(Debug, Clone)]
pub struct Phase {
    /// Its name.
    pub heading: Heading,
    /// The phases it follows, by name.
    pub after: Vec<Stated<String>>,
    /// Firms that enter.
    pub intake: Option<Expression>,
    /// Years.
    pub duration: Option<Expression>,
    /// The ratio of firms that finish.
    pub completion: Option<Expression>,
    /// What they finish with.
    pub certification: Option<Stated<Certification>>,
    /// What it costs.
    pub lines: Vec<Line>,
}

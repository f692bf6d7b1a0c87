//! Programmes of staged support.

use super::{
    Activity, Arrangement, Certification, Expression, Firm, Heading, Id, Institution, Line, LocalAssumption, Node,
    Stated,
};
use crate::source::Place;

/// A programme of staged support (K-BACKUS-1).
#[derive(Debug, Clone)]
pub struct Programme {
    /// Its name.
    pub heading: Heading,
    /// Who runs it.
    pub institution: Option<Stated<Id<Institution>>>,
    /// When it begins.
    pub start: Option<Stated<jiff::civil::Date>>,
    /// How many people accompany the firms.
    pub facilitators: Option<Stated<u64>>,
    /// Years, from its start to the end of the last phase that is not renewed; a range or one value.
    pub expected_duration: Option<Expression>,
    /// The most that others than the firms may pay.
    pub funding_limit: Option<Expression>,
    /// Who applies; `None` where nothing is said: all firms of the model.
    pub applicants: Option<Vec<Stated<Applicant>>>,
    /// What applicants must meet.
    pub requirements: Vec<Requirement>,
    /// Its phases.
    pub phases: Vec<Phase>,
    /// The phases by number, each after those it follows.
    pub order: Vec<usize>,
    /// Could something in its block not be understood, or do its phases lead in a circle? Then it has no figures.
    pub is_incomplete: bool,
}

/// Who applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Applicant {
    /// A firm or group.
    Firm(Id<Firm>),
    /// All who take part in a network or agreement, as one.
    Arrangement(Id<Arrangement>),
}

/// What applicants must meet.
#[derive(Debug, Clone)]
pub struct Requirement {
    /// What people read.
    pub label: String,
    /// Yes or no, of `firm` or of `members`.
    pub condition: Expression,
    /// Where it comes from.
    pub source: Option<String>,
    /// The statement.
    pub place: Place,
}

/// A phase of a programme.
#[derive(Debug, Clone)]
pub struct Phase {
    /// Its name.
    pub heading: Heading,
    /// The phases it is said to follow, by number.
    pub after: Vec<Stated<usize>>,
    /// The phases it follows: those it is said to follow, else the one written before it.
    pub follows: Vec<usize>,
    /// What is done.
    pub activities: Vec<Stated<Activity>>,
    /// Firms that enter from outside; of the first phase also what the programme states.
    pub intake: Option<Expression>,
    /// Years.
    pub duration: Option<Expression>,
    /// The ratio of firms that finish; all where nothing is said.
    pub completion: Option<Expression>,
    /// What they finish with.
    pub certification: Option<Stated<Certification>>,
    /// Years after which it comes again for those who finished it.
    pub renewed_every: Option<Expression>,
    /// What it costs.
    pub lines: Vec<Line>,
    /// Assumptions seen here only.
    pub locals: Vec<LocalAssumption>,
}

impl Programme {
    /// For each phase, as bits, all phases before it. There are at most [`crate::limits::MAX_PHASES`].
    pub fn before(&self) -> Vec<u128> {
        let mut before = vec![0_u128; self.phases.len()];
        for at in &self.order {
            before[*at] = self.phases[*at].follows.iter().fold(0, |all, phase| all | before[*phase] | 1 << phase);
        }
        before
    }

    /// The least and the most that it is meant to take, in years; a single value is the most.
    pub fn expected_years(&self) -> Option<(Option<f64>, f64)> {
        let length = self.expected_duration.as_ref()?;
        if let Node::Range(ends) = &length.node {
            return Some((ends.first()?.constant, ends.last()?.constant?));
        }
        Some((None, length.constant?))
    }

    /// The names of phases, as they are quoted.
    pub fn names(&self, phases: &[usize]) -> Vec<String> {
        phases.iter().map(|phase| format!("`{}`", self.phases[*phase].heading.name)).collect()
    }
}

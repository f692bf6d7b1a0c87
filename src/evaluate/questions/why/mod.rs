//! Why a figure is what it is: the sums it is, the lines they are made of, and what these rest on.

mod around;
mod figures;
mod inputs;
mod lines;

use super::worked_out::solved;
use crate::evaluate::expressions::{Problem, Reckoner, Scope, Subject};
use crate::evaluate::ledger::Timeline;
use crate::evaluate::money::{self, Booked, Keep};
use crate::evaluate::program::{Stat, Value, Wanted};
use crate::evaluate::{FirmReading, Sampling};
use crate::model::{Expression, Model, Node, Type};
use crate::source::Place;
use crate::tongue::Phrase;

/// A figure with what it is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Derivation {
    /// What it is.
    pub what: Phrase,
    /// What it comes to; `None` for what is no amount.
    pub value: Option<Stat>,
    /// What it is an amount of.
    pub of: Type,
    /// Is a ratio of it read as a percentage?
    pub percent: bool,
    /// Where it is written.
    pub place: Option<Place>,
    /// Where it comes from.
    pub source: Option<String>,
    /// How it is worked out.
    pub note: Option<Phrase>,
    /// What it is made of.
    pub parts: Vec<Derivation>,
}

/// A derivation before its columns are run.
#[derive(Debug, Clone)]
struct Draft {
    what: Phrase,
    value: Option<Value>,
    of: Type,
    percent: bool,
    place: Option<Place>,
    source: Option<String>,
    note: Option<Phrase>,
    parts: Vec<Draft>,
}

impl Draft {
    fn money(what: Phrase, value: Value, parts: Vec<Draft>) -> Draft {
        Draft { of: Type::money(), parts, ..Draft::new(what, Some(value)) }
    }

    fn new(what: Phrase, value: Option<Value>) -> Draft {
        Draft { what, value, of: Type::Open, percent: false, place: None, source: None, note: None, parts: Vec::new() }
    }

    fn noting(self, en: impl Into<String>, es: impl Into<String>) -> Draft {
        Draft { note: Some(Phrase::new(en.into(), es.into())), ..self }
    }
}

/// What derivations are worked out with.
struct Deriving<'m, 'r> {
    model: &'m Model,
    reckoner: &'r mut Reckoner<'m>,
    timeline: &'r mut Timeline,
    booked: &'r [Option<Booked<'m>>],
}

/// The derivation of what a question asks; `None` where that was not worked out.
pub(crate) fn why(
    model: &Model,
    firms: &[FirmReading],
    sampling: &Sampling,
    question: &Expression,
) -> (Option<Derivation>, Vec<crate::diagnostic::Finding>) {
    let (mut books, _) = solved(model, firms, Some(sampling), Keep::Ledgers);
    let mut deriving =
        Deriving { model, reckoner: &mut books.reckoner, timeline: &mut books.timeline, booked: &books.booked };
    let draft = deriving.expression(question, &Scope::of_model());
    let found = draft.and_then(|draft| finish(draft, deriving.reckoner, sampling));
    let problems = &books.reckoner.problems;
    (found, Problem::findings(problems, model))
}

impl<'m, 'r> Deriving<'m, 'r> {
    /// A figure by what it is made of; any other expression by the figures and inputs in it.
    fn expression(&mut self, expression: &'m Expression, scope: &Scope<'m, '_>) -> Option<Draft> {
        if let Node::Figure(of, word) = &expression.node {
            let subject = self.reckoner.subject(of, scope)?;
            return self.figure(subject, word, expression, scope);
        }
        let value = self.reckoner.reckon(expression, scope).amount()?;
        let mut parts = Vec::new();
        let mut figures = Vec::new();
        figures_in(expression, &mut figures);
        for figure in figures {
            parts.extend(self.expression(figure, scope));
        }
        parts.extend(self.inputs(expression, scope));
        let what = Phrase::new("what is asked", "lo que se pregunta");
        let percent = false;
        Some(Draft { of: expression.type_.clone(), percent, parts, ..Draft::new(what, Some(value)) })
    }

    fn books_of(&self, subject: Subject) -> Option<&'r Booked<'m>> {
        match subject {
            Subject::Arrangement(index) | Subject::Firm(index, _) | Subject::Action(index, _) => {
                self.booked.get(index)?.as_ref()
            }
            Subject::Around(..) | Subject::Within(..) => None,
        }
    }
}

fn figures_in<'m>(expression: &'m Expression, found: &mut Vec<&'m Expression>) {
    if matches!(expression.node, Node::Figure(..)) {
        return found.push(expression);
    }
    expression.parts().into_iter().for_each(|part| figures_in(part, found));
}

/// Runs the columns of a draft, at most a thousand at a time.
fn finish(draft: Draft, reckoner: &mut Reckoner<'_>, sampling: &Sampling) -> Option<Derivation> {
    let mut values = Vec::new();
    collect(&draft, &mut values);
    let mut stats = std::collections::VecDeque::new();
    let at_once = (money::AT_ONCE / sampling.samples.max(1)).clamp(1, 1000) as usize;
    for batch in values.chunks(at_once) {
        let sampled = reckoner.program.run(Wanted { means: &[], columns: batch }, sampling);
        if let Some(place) = sampled.not_finite {
            reckoner.report(Problem::NotFinite(place));
            return None;
        }
        for (value, mut column) in batch.iter().zip(sampled.columns) {
            stats.push_back(value.certain().map_or_else(|| Stat::of(&mut column), Stat::certain));
        }
    }
    Some(fill(draft, &mut stats))
}

fn collect(draft: &Draft, values: &mut Vec<Value>) {
    values.extend(draft.value);
    draft.parts.iter().for_each(|part| collect(part, values));
}

fn fill(draft: Draft, stats: &mut std::collections::VecDeque<Stat>) -> Derivation {
    let Draft { what, value, of, percent, place, source, note, parts } = draft;
    let value = value.and_then(|_| stats.pop_front());
    let parts = parts.into_iter().map(|part| fill(part, stats)).collect();
    Derivation { what, value, of, percent, place, source, note, parts }
}

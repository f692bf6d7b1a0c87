//! What is asked about a model that was read: why a figure is what it is.

use super::Session;
use super::imports::{ASKED, Loader};
use crate::diagnostic::render::Look;
use crate::diagnostic::{Finding, Severity};
use crate::evaluate::questions::{self, Derivation, Difference, Influences};
use crate::evaluate::{self, Sampling};
use crate::model;
use crate::report::answers::{self, tested::TestedModel};
use crate::scenario;
use crate::source::{FileId, MemoryFiles, Place, SourceMap, Span};
use crate::tongue::{Phrase, Tongue};
use typed_arena::Arena;

/// What came of a question.
#[derive(Debug, Clone)]
pub struct Answer<T> {
    /// The answer; `None` where there is none, for the reasons found.
    pub answer: Option<T>,
    /// What is wrong with the question.
    pub findings: Vec<Finding>,
    /// The files of the model and the question; every place of the answer lies in them.
    pub sources: SourceMap,
}

impl Session {
    /// Why a figure is what it is: the sums, lines and inputs it is made of. A question is an expression of the
    /// language over figures, such as `pool[inti].gain`.
    ///
    /// ```
    /// let session = minka::Session::read_text("two.red", "
    ///     model \"Two\" { currency: PEN; horizon: 1 years }
    ///     firm inti
    ///     firm sol
    ///     network pool {
    ///       members: inti, sol
    ///       action fair \"A fair\" { needs: 2 members; benefit once each member \"Sales\": 100 PEN }
    ///     }
    /// ");
    /// let why = session.why("pool[inti].npv", &session.sampling());
    /// assert_eq!(why.answer.unwrap().value.unwrap().mean, 100.0);
    /// assert_eq!(session.why("pool[luna].npv", &session.sampling()).findings[0].rule.name, "unknown-name");
    /// ```
    pub fn why(&self, question: &str, sampling: &Sampling) -> Answer<Derivation> {
        self.ask(question, |model, asked| {
            let (derivation, findings) = evaluate::why(model, sampling, asked);
            // A figure has a title of its own; any other expression is what was typed.
            let is_figure = matches!(asked.node, model::Node::Figure(..));
            let what = Phrase::new(question.trim(), question.trim());
            let titled = |found: Derivation| if is_figure { found } else { Derivation { what, ..found } };
            (derivation.map(titled), findings)
        })
    }

    /// The model told back in plain sentences, so that an owner can agree to the text rather than to the code.
    pub fn read_aloud(&self, look: &Look) -> String {
        crate::report::aloud(&self.input(look.tongue), look)
    }

    /// What is different in another model, such as this one with changes; both sampled alike.
    pub fn difference(&self, after: &Session) -> Difference {
        questions::difference((&self.model, self.measurements()), (&after.model, after.measurements()))
    }

    /// What is different in another model, as Markdown for a page where changes are talked over.
    pub fn difference_markdown(&self, after: &Session, names: [&str; 2], tongue: Tongue) -> String {
        answers::difference_markdown(&after.model, names, &self.difference(after), tongue)
    }

    /// What is different in another model, for people; `names` are what the two sides are called.
    pub fn difference_shown(&self, after: &Session, names: [&str; 2], look: &Look) -> String {
        answers::difference(&after.model, names, &self.difference(after), look)
    }

    /// How much each assumption moves the answer to a question, the strongest first.
    pub fn influences(&self, question: &str, sampling: &Sampling) -> Answer<Influences> {
        self.ask(question, |model, asked| {
            let percent = self.is_in_percent(model, question, asked);
            let found = evaluate::influences(model, sampling, asked);
            (found.map(|found| Influences { percent: found.percent || percent, ..found }), Vec::new())
        })
    }

    /// Every assumption of the model with its value and source, and how much each moves a result, for people.
    pub fn influences_shown(&self, result: &str, answer: &Answer<Influences>, look: &Look) -> String {
        answer.answer.as_ref().map(|found| self.influence_shown(result, found, look)).unwrap_or_default()
    }

    pub(crate) fn influence_shown(&self, result: &str, found: &Influences, look: &Look) -> String {
        answers::influences(&self.input(look.tongue), result, found, look)
    }

    /// A derivation as a tree for people.
    pub fn why_shown(&self, answer: &Answer<Derivation>, look: &Look) -> String {
        let found = answer.answer.as_ref();
        found.map(|found| answers::derivation(&self.model, &answer.sources, found, look)).unwrap_or_default()
    }

    /// What the model expects and whether it holds, for people.
    pub fn expectations_shown(&self, look: &Look) -> String {
        answers::expectations(&self.input(look.tongue), look)
    }

    /// What the model expects and whether it holds, for machines; `base` is the folder that paths begin at.
    pub fn tested(&self, tongue: Tongue, base: &str) -> TestedModel {
        answers::tested::tested(&self.input(tongue), base)
    }

    /// Whether arrangements hold together, and ways to share side by side, for people: of one by its name, or of all.
    /// `None` where none has this name.
    ///
    /// ```
    /// use minka::diagnostic::render::Look;
    /// let session = minka::Session::read_text("two.red", "
    ///     model \"Two\" { currency: PEN; horizon: 1 years }
    ///     firm inti
    ///     firm sol
    ///     network pool { members: inti, sol; action fair \"A fair\" { needs: 2 members; benefit once: 100 PEN } }
    /// ");
    /// assert!(session.stability_shown(Some("pool"), &Look::default()).unwrap().contains("Nobody leaves?"));
    /// assert!(session.stability_shown(Some("pond"), &Look::default()).is_none());
    /// ```
    pub fn stability_shown(&self, name: Option<&str>, look: &Look) -> Option<String> {
        let named = |name: &str| {
            let mut all = self.model.arrangements.iter();
            all.find(|(_, arrangement)| arrangement.heading.name == name).map(|(id, _)| id)
        };
        let only = match name {
            Some(name) => Some(named(name)?),
            None => None,
        };
        Some(answers::stability(&self.input(look.tongue), only, look))
    }

    /// Is a ratio written as a percentage: in the question itself, or where the assumption stands that it names?
    pub(super) fn is_in_percent(&self, model: &model::Model, question: &str, asked: &model::Expression) -> bool {
        let mut written = question;
        if let model::Node::Assumption(id) = &asked.node {
            written = model.assumptions.get(*id).map_or("", |found| self.sources.slice(found.value.place));
        }
        asked.type_ == model::Type::number() && written.contains('%')
    }

    pub(super) fn ask<T>(
        &self,
        question: &str,
        answer: impl FnOnce(&model::Model, &model::Expression) -> (Option<T>, Vec<Finding>),
    ) -> Answer<T> {
        let answers = self.ask_all(&[question], |model, questions| {
            let answered = questions.first().map(|question| answer(model, question));
            let (answer, findings) = answered.unwrap_or_default();
            (vec![answer], findings)
        });
        let answer = answers.answer.and_then(|mut answers| answers.pop().flatten());
        Answer { answer, findings: answers.findings, sources: answers.sources }
    }

    /// Puts several questions at once; without an answer to any where one cannot be read.
    pub(super) fn ask_all<T>(
        &self,
        questions: &[&str],
        answer: impl FnOnce(&model::Model, &[model::Expression]) -> (Vec<Option<T>>, Vec<Finding>),
    ) -> Answer<Vec<Option<T>>> {
        let (scans, files) = (Arena::new(), MemoryFiles::new());
        let mut loader = Loader::with_questions(&self.sources, questions, &scans, &files);
        let (model, found) = model::build(&loader.parsed, &self.sheets);
        let asked: Vec<FileId> =
            loader.parsed.iter().filter(|parsed| parsed.is_question).map(|parsed| parsed.file).collect();
        let mut findings = std::mem::take(&mut loader.findings);
        findings.extend(found);
        findings.retain(|finding| asked.contains(&finding.place.file));
        let sources = std::mem::take(&mut loader.sources);
        let wrong = findings.iter().any(|finding| finding.severity == Severity::Error);
        if wrong || model.questions.len() != questions.len() {
            let (findings, sources) = as_typed(findings, &sources, &asked);
            return Answer { answer: None, findings, sources };
        }
        let (answers, more) = answer(&model, &model.questions);
        if answers.iter().any(Option::is_none) {
            findings.extend(more);
        }
        Answer { answer: Some(answers), findings, sources }
    }
}

/// What is wrong with questions, in their words as they were typed: without the word of the language that was put before.
fn as_typed(mut findings: Vec<Finding>, sources: &SourceMap, asked: &[FileId]) -> (Vec<Finding>, SourceMap) {
    let before = ASKED.len() as u32;
    let shift = |place: &mut Place| {
        if asked.contains(&place.file) {
            place.span.start = place.span.start.saturating_sub(before);
            place.span.end = place.span.end.saturating_sub(before);
        }
    };
    for finding in &mut findings {
        shift(&mut finding.place);
        finding.labels.iter_mut().for_each(|label| shift(&mut label.place));
    }
    let put_before = |file: &FileId| Place { file: *file, span: Span::new(0, ASKED.len()) };
    (findings, scenario::without(sources, asked.iter().map(put_before)))
}

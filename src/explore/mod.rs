//! Exploring a model: a line goes in, a page comes out, and what was tried is kept as a draft on top of the file.
//!
//! Pure: no terminal, no files, no clock. What has to be done outside, such as writing a file, is said as a [`Deed`].
//!
//! ```text
//! line ── expression ──▶ its value
//!      ── declaration or change ──▶ a step of the draft ──▶ what moved
//!      ── :command ──▶ page, deed
//! ```

mod around;
mod asking;
mod changing;
mod command;
mod complete;
mod files;
mod hint;
mod lines;
mod looking;
mod settings;
mod tour;
mod values;

pub use command::{COMMANDS, Command};
pub use complete::Candidate;
pub use lines::{Class, classes, goes_on};

use crate::diagnostic::Severity;
use crate::diagnostic::render::{self, Look};
use crate::evaluate::{Sampling, Stop};
use crate::report::answers;
use crate::scenario::Change;
use crate::session::Session;
use crate::tongue::{Phrase, Text, Tongue};
use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

/// What came of a line.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reply {
    /// What there is to read.
    pub page: String,
    /// What is to be said beside a page that is data, which has no place for it.
    pub aside: String,
    /// Could the line not be carried out? Then nothing has changed.
    pub failed: bool,
    /// Was it ended from outside? See [`Explorer::stopped_by`].
    pub stopped: bool,
    /// What whoever asked has to do.
    pub deed: Option<Deed>,
}

/// What has to be done outside.
#[derive(Debug, Clone, PartialEq)]
pub enum Deed {
    /// Read this model, then call [`Explorer::loaded`].
    Load(String),
    /// Write these texts, each whole or not at all.
    Write(Vec<(String, String)>),
    /// End.
    Quit,
}

impl Reply {
    fn page(page: impl Into<String>) -> Reply {
        Reply { page: page.into(), ..Reply::default() }
    }

    fn failed(page: impl Into<String>) -> Reply {
        Reply { page: page.into(), failed: true, ..Reply::default() }
    }
}

/// One entry of the draft: the changes that one line made.
#[derive(Debug, Clone, PartialEq)]
struct Step {
    changes: Vec<Change>,
}

impl Step {
    /// On one line, as it would stand in a scenario.
    fn shown(&self, tongue: Tongue) -> String {
        let changes: Vec<String> = self.changes.iter().map(|change| change.shown(tongue)).collect();
        let words = changes.join("; ");
        render::sanitise(&words.split_whitespace().collect::<Vec<_>>().join(" ")).into_owned()
    }
}

/// A model under exploration.
#[derive(Debug, Clone)]
pub struct Explorer {
    /// The model of the file.
    base: Arc<Session>,
    /// What the file is called.
    name: String,
    /// The scenario that is explored; the model as it stands if there is none.
    scenario: Option<String>,
    draft: Vec<Step>,
    undone: Vec<Step>,
    /// The model with scenario and draft, sampled as far as a change shows.
    current: Arc<Session>,
    /// The same with all there is, from the first page on that shows it.
    whole: OnceLock<Arc<Session>>,
    stop: Stop,
    look: Look,
    seed: Option<u64>,
    samples: Option<u64>,
    mode: Mode,
    history: Vec<String>,
    /// Steps of the tour that were taken.
    toured: usize,
}

/// How pages are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Mode {
    #[default]
    Table,
    Json,
    Csv,
    Markdown,
}

impl Explorer {
    /// Begins with a model that was read; `name` is what its file is called.
    ///
    /// ```
    /// use minka::diagnostic::render::Look;
    /// let session = minka::Session::read_text("two.red", "
    ///     model \"Two\" { currency: PEN; horizon: 2 years }
    ///     firm inti
    ///     firm sol
    ///     network pool { members: inti, sol; benefit each member: 100 PEN/year }
    /// ");
    /// let mut explorer = minka::Explorer::new("two.red", session, Look::default());
    /// assert!(explorer.enter("pool.npv").page.contains("400"));
    /// explorer.enter(":set model.horizon = 3 years");
    /// assert!(explorer.enter("pool.npv").page.contains("600"));
    /// assert_eq!(explorer.prompt(), "two|base +1> ");
    /// explorer.enter(":undo");
    /// assert!(explorer.enter("pool.npv").page.contains("400"));
    /// ```
    pub fn new(name: &str, session: Session, look: Look) -> Explorer {
        let base = Arc::new(session);
        let mut explorer = Explorer {
            current: Arc::clone(&base),
            whole: OnceLock::new(),
            stop: Stop::default(),
            base,
            name: name.to_owned(),
            scenario: None,
            draft: Vec::new(),
            undone: Vec::new(),
            look,
            seed: None,
            samples: None,
            mode: Mode::Table,
            history: Vec::new(),
            toured: 0,
        };
        explorer.again();
        explorer
    }

    /// What ends a line that is being carried out from outside: then nothing has changed, and the reply says so.
    ///
    /// ```
    /// use minka::{Explorer, Session, diagnostic::render::Look, evaluate::Stop};
    /// let mut explorer = Explorer::new("", Session::read_text("", ""), Look::default());
    /// let stop = Stop::default();
    /// explorer.stopped_by(stop.clone());
    /// stop.ask();
    /// assert!(explorer.enter("let x = 3").stopped);
    /// assert!(!explorer.has_draft());
    /// ```
    pub fn stopped_by(&mut self, stop: Stop) {
        self.stop = stop;
    }

    /// A model that was read again, or another one. Drafts survive what they still fit; what does not is said.
    pub fn loaded(&mut self, name: &str, session: Session) -> Reply {
        let same = name == self.name;
        self.name = name.to_owned();
        self.base = Arc::new(session);
        if !same {
            self.draft.clear();
            self.undone.clear();
            self.scenario = None;
        }
        self.toured = 0;
        let left = self.left_scenario();
        let mut lost = Vec::new();
        let mut kept = Vec::new();
        for step in std::mem::take(&mut self.draft) {
            let refused = self.no_longer_fits(&kept, &step);
            match refused {
                Some(why) => lost.push(format!("{}: {}", step.shown(self.tongue()), why.say(self.tongue()))),
                None => kept.push(step),
            }
        }
        self.draft = kept;
        self.again();
        let mut page = self.summary() + &left;
        for lost in lost {
            let lead = self.say("no longer fits and is dropped", "ya no encaja y se deja");
            page.push_str(&format!("{lead}: {lost}\n"));
        }
        Reply::page(page)
    }

    /// Why a step cannot be made on top of others: a change is refused, or names what is no longer there.
    fn no_longer_fits(&self, kept: &[Step], step: &Step) -> Option<Phrase> {
        let scenario = self.scenario_session();
        let before = scenario.changed(&all(kept, &[]));
        let tried = scenario.changed(&all(kept, &step.changes));
        let known = before.made().map_or(0, |made| made.changes.len());
        let refused = tried.made().and_then(|made| made.refused.iter().find(|(number, _)| *number >= known));
        let had: Vec<&str> = before.failures().map(|finding| finding.message.en.as_str()).collect();
        let fails = || tried.failures().find(|finding| !had.contains(&finding.message.en.as_str()));
        refused.map(|(_, why)| why.clone()).or_else(|| fails().map(|finding| finding.message.clone()))
    }

    /// What stands before the line that is typed: model, scenario, draft.
    pub fn prompt(&self) -> String {
        let file = self.name.rsplit(['/', '\\']).next().unwrap_or(&self.name);
        let model = file.strip_suffix(".red").unwrap_or(file);
        let model = if model.is_empty() { "minka" } else { model };
        let scenario = self.scenario.as_deref().unwrap_or("base");
        let draft = if self.draft.is_empty() { String::new() } else { format!(" +{}", self.draft.len()) };
        format!("{model}|{scenario}{draft}> ")
    }

    /// What the file is called; nothing where there is none.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The language of pages.
    pub fn tongue(&self) -> Tongue {
        self.look.tongue
    }

    /// How pages look.
    pub fn look(&self) -> Look {
        self.look
    }

    /// The model as it is explored, with scenario and draft.
    pub fn current(&self) -> &Session {
        self.whole.get_or_init(|| {
            let current = &self.current;
            let is_whole = current.measurements().money.sampled.as_ref().is_some_and(|drawn| !drawn.is_sparing());
            if is_whole { Arc::clone(current) } else { Arc::new(Session::clone(current).sampled(&self.sampling())) }
        })
    }

    /// The files that the model was read from, by their names.
    pub fn files(&self) -> Vec<&str> {
        let own = self.base.sources().files().filter(|(_, file)| !file.is_shipped());
        own.map(|(_, file)| file.name()).collect()
    }

    /// Is anything kept that no file holds?
    pub fn has_draft(&self) -> bool {
        !self.draft.is_empty()
    }

    /// Takes a line.
    pub fn enter(&mut self, line: &str) -> Reply {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            return Reply::default();
        }
        self.history.push(line.to_owned());
        let before = self.clone();
        let reply = self.carry_out(line);
        if !self.stop.is_asked() {
            return reply;
        }
        *self = before;
        let said = self.say("stopped: nothing has changed", "detenido: nada cambió");
        Reply { stopped: true, ..Reply::failed(format!("{said}\n")) }
    }

    fn carry_out(&mut self, line: &str) -> Reply {
        if let Some(typed) = line.strip_prefix(':') {
            return self.command(typed);
        }
        if line == "?" {
            return looking::help(self, "");
        }
        let (changes, findings, sources) = Session::read_typed(line);
        let readable = findings.iter().all(|finding| finding.severity != Severity::Error);
        if readable && !changes.is_empty() {
            return self.keep(changes);
        }
        let is_statement = lines::looks_like_statement(line);
        if is_statement {
            return Reply::failed(render::findings(&findings, &sources, &self.look));
        }
        self.expression(line)
    }

    fn command(&mut self, typed: &str) -> Reply {
        let (word, rest) = typed.split_once(char::is_whitespace).unwrap_or((typed, ""));
        match command::find(word, self.tongue()) {
            Ok(command) if command.takes_nothing() && !rest.trim().is_empty() => self.takes_nothing(command),
            Ok(command) => (command.run)(self, rest.trim()),
            Err(words) => Reply::failed(self.phrase(&words)),
        }
    }

    /// What is said where words follow a command that has no use for them: not carried out, lest it seem to heed them.
    fn takes_nothing(&self, command: &Command) -> Reply {
        let words = Phrase::new(
            format!("`:{}` stands alone: nothing follows it", command.word.en),
            format!("`:{}` va solo: no lleva nada después", command.word.es),
        );
        Reply::failed(self.phrase(&words))
    }

    fn say(&self, en: &'static str, es: &'static str) -> &'static str {
        Text { en, es }.say(self.tongue())
    }

    fn phrase(&self, phrase: &Phrase) -> String {
        answers::wrapped(&self.look, "", phrase.say(self.tongue()))
    }

    fn sampling(&self) -> Sampling {
        let mut sampling = self.base.sampling();
        sampling.samples = self.samples.unwrap_or(sampling.samples);
        sampling.seed = self.seed.unwrap_or(sampling.seed);
        sampling.stop = self.stop.clone();
        sampling
    }

    /// The model of the file, with the scenarios that the draft declares.
    fn filed(&self) -> Cow<'_, Session> {
        let of_draft = self.draft.iter().flat_map(|step| &step.changes).filter(|change| declares_scenario(change));
        let declared: Vec<Change> = of_draft.cloned().collect();
        if declared.is_empty() { Cow::Borrowed(&self.base) } else { Cow::Owned(self.base.rewritten(&declared)) }
    }

    /// The model in the scenario that is explored, without the draft.
    fn scenario_session(&self) -> Session {
        let scenario = self.scenario.as_ref().and_then(|name| self.filed().in_scenario(name));
        scenario.unwrap_or_else(|| Session::clone(&self.base))
    }

    /// Is there such a scenario, in the file or in the draft?
    fn has_scenario(&self, name: &str) -> bool {
        self.filed().model().scenarios.values().any(|scenario| scenario.heading.name == name)
    }

    /// Goes back to the model as it stands where the scenario is no longer there, and says so.
    fn left_scenario(&mut self) -> String {
        let Some(name) = self.scenario.take() else { return String::new() };
        if self.has_scenario(&name) {
            self.scenario = Some(name);
            return String::new();
        }
        let words = Phrase::new(
            format!("there is no scenario `{name}` any more: back to the model as it stands"),
            format!("ya no hay un escenario `{name}`: de vuelta al modelo tal como está"),
        );
        self.phrase(&words)
    }

    /// The model with scenario, draft and some further changes, sampled as far as a change shows.
    fn with(&self, further: &[Change]) -> Session {
        let changes = all(&self.draft, further);
        let scenario = self.scenario_session();
        let session = if changes.is_empty() { scenario } else { scenario.changed(&changes) };
        session.sampled_sparingly(&self.sampling())
    }

    /// Draws again after a setting has changed.
    fn again(&mut self) {
        let session = self.with(&[]);
        self.now(session);
    }

    /// Goes on with another state of the model.
    fn now(&mut self, session: Session) {
        self.current = Arc::new(session);
        self.whole = OnceLock::new();
    }
}

fn declares_scenario(change: &Change) -> bool {
    matches!(change, Change::Declare { text, .. } if crate::scenario::is_scenario(text))
}

/// The changes of a draft, and more.
fn all(draft: &[Step], further: &[Change]) -> Vec<Change> {
    draft.iter().flat_map(|step| &step.changes).chain(further).cloned().collect()
}

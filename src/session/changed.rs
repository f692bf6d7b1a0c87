//! The model with changes: in one of its scenarios, or as somebody would try it.

use super::imports::Loader;
use super::{Session, silence};
use crate::diagnostic::Finding;
use crate::evaluate::Measurements;
use crate::model::{self, Id, Scenario};
use crate::report::Made;
use crate::scenario::{self, Change, Of, Outcome};
use crate::source::{MemoryFiles, SourceMap};
use typed_arena::Arena;

impl Session {
    /// The model with some changes, read but not sampled. What was changed, what followed, and what could not be done,
    /// says [`Session::made`].
    ///
    /// ```
    /// use minka::Change;
    /// let session = minka::Session::read_text("two.red", "
    ///     model \"Two\" { currency: PEN; horizon: 1 years }
    ///     firm inti
    ///     firm sol
    ///     network pool { members: inti, sol; benefit each member: 100 PEN/year }
    /// ");
    /// let more = Change::Set { path: vec!["model".into(), "horizon".into()], value: "3 years".into() };
    /// let changed = session.changed(&[more]);
    /// let npv = |session: &minka::Session| session.measurements().money.arrangements[0].reading().unwrap().npv.mean;
    /// assert_eq!((npv(&session), npv(&changed)), (200.0, 600.0));
    /// ```
    pub fn changed(&self, changes: &[Change]) -> Session {
        let outcome = scenario::apply(&self.sources, changes, Of::Draft);
        self.with_outcome(outcome, changes.to_vec(), None)
    }

    /// The model in one of its scenarios, read but not sampled; `None` where no scenario has that name.
    pub fn in_scenario(&self, name: &str) -> Option<Session> {
        let (id, _) = self.model.scenarios.iter().find(|(_, scenario)| scenario.heading.name == name)?;
        let changes = self.changes_of(name);
        let outcome = scenario::apply(&self.sources, &changes, Of::Scenario(name));
        Some(self.with_outcome(outcome, changes, Some(id)))
    }

    /// What a scenario changes, those it builds on first.
    pub fn changes_of(&self, scenario: &str) -> Vec<Change> {
        let scans = scenario::scans(&self.sources);
        scenario::changes_of(&scenario::trees(&self.sources, &scans), scenario)
    }

    /// Every file of the model with its name, its text, and its text with the changes of a scenario and some more in it.
    pub(crate) fn saved(&self, scenario: Option<&str>, changes: &[Change]) -> Vec<(String, String, String)> {
        let mut all = scenario.map_or_else(Vec::new, |name| self.changes_of(name));
        all.extend_from_slice(changes);
        let outcome = scenario::apply(&self.sources, &all, Of::TheFile);
        let pairs = self.sources.files().zip(outcome.sources.files());
        let own = pairs.filter(|((_, file), _)| !file.is_shipped());
        own.map(|((_, old), (_, new))| (old.name().to_owned(), old.text().to_owned(), new.text().to_owned())).collect()
    }

    /// The words of a declaration.
    pub(crate) fn declared(&self, name: &str) -> Option<String> {
        let scans = scenario::scans(&self.sources);
        let place = scenario::place_of(&scenario::trees(&self.sources, &scans), name)?;
        Some(self.sources.slice(place).to_owned())
    }

    /// The changes that a text asks for, as statements of a scenario; where it cannot be read, what is wrong with it.
    ///
    /// ```
    /// use minka::{Change, Session};
    /// let (changes, wrong, _) = Session::read_changes("remove sol; pool.structure: flat");
    /// assert_eq!(changes[0], Change::Drop { path: vec!["sol".into()] });
    /// assert!(wrong.is_empty());
    /// ```
    pub fn read_changes(text: &str) -> (Vec<Change>, Vec<Finding>, SourceMap) {
        let mut sources = SourceMap::default();
        sources.add("?", format!("scenario s {{\n{text}\n}}"));
        let (scans, files) = (Arena::new(), MemoryFiles::new());
        let loader = Loader::again(&sources, &scans, &files);
        let findings = loader.findings;
        let scans = scenario::scans(&sources);
        let changes = scenario::changes_of(&scenario::trees(&sources, &scans), "s");
        (changes, findings, sources)
    }

    pub(super) fn with_outcome(
        &self,
        outcome: Outcome,
        changes: Vec<Change>,
        scenario: Option<Id<Scenario>>,
    ) -> Session {
        let (scans, files) = (Arena::new(), MemoryFiles::new());
        let mut loader = Loader::again(&outcome.sources, &scans, &files);
        let (mut model, found) = model::build(&loader.parsed);
        model.scenario = scenario;
        let mut read = std::mem::take(&mut loader.findings);
        read.extend(found);
        read.extend(crate::check::check(&model));
        read.extend(silence::unknown_rules(&model));
        let sources = std::mem::take(&mut loader.sources);
        let Outcome { sources: _, consequences, refused } = outcome;
        let changes = changes.into_iter().map(|change| change.both()).collect();
        let made = Made { changes, consequences, refused };
        let made = (made != Made::default()).then_some(made);
        let (measurements, findings) = (Measurements::default(), Vec::new());
        let (silenced, scenarios) = (Vec::new(), Vec::new());
        Session { sources, model, measurements, read, findings, silenced, scenarios, made }.measured(None)
    }
}

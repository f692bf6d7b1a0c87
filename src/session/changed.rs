//! The model with changes: in one of its scenarios, or as somebody would try it.

use super::imports::Loader;
use super::{Session, silence};
use crate::diagnostic::{Finding, Severity};
use crate::limits::MAX_SCENARIO_BYTES;
use crate::model::rules::scenario_fails;
use crate::model::{self, Id, Model, Scenario};
use crate::report::Made;
use crate::scenario::{self, Change, Of, Outcome};
use crate::sheets::Sheets;
use crate::source::{MemoryFiles, SourceMap};
use crate::tongue::Phrase;
use std::sync::OnceLock;
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
        let of = self.scenario_name().map_or(Of::Draft, Of::Scenario);
        let outcome = scenario::apply(&self.sources, changes, of);
        self.with_outcome(outcome, changes.to_vec(), self.model.scenario)
    }

    /// The scenario that this is the model of.
    fn scenario_name(&self) -> Option<&str> {
        let scenario = self.model.scenarios.get(self.model.scenario?)?;
        Some(&scenario.heading.name)
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

    /// Every file of the model with its name, its text, and its text with some changes in it.
    pub(crate) fn saved(&self, changes: &[Change]) -> Vec<(String, String, String)> {
        let outcome = scenario::apply(&self.sources, changes, Of::TheFile);
        let pairs = self.sources.files().zip(outcome.sources.files());
        let own = pairs.filter(|((_, file), _)| !file.is_shipped() && !file.is_table());
        own.map(|((_, old), (_, new))| (old.name().to_owned(), old.text().to_owned(), new.text().to_owned())).collect()
    }

    /// The words of a declaration, or of a part of one: `pool`, `pool.fair`, `pool.fair."Fees"`.
    pub(crate) fn declared(&self, typed: &str) -> Option<String> {
        let (changes, ..) = Session::read_changes(&format!("remove {typed}"));
        let [Change::Drop { path }] = changes.as_slice() else { return None };
        let scans = scenario::scans(&self.sources);
        let place = scenario::place_of(&scenario::trees(&self.sources, &scans), path)?;
        Some(self.sources.slice(place).to_owned())
    }

    /// The file with some changes written into it, scenarios and all.
    pub(crate) fn rewritten(&self, changes: &[Change]) -> Session {
        let outcome = scenario::apply(&self.sources, changes, Of::TheFile);
        Session { made: None, ..self.with_outcome(outcome, Vec::new(), None) }
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

    /// The changes that somebody types: as [`Session::read_changes`], and `path = value` as well as `path: value`.
    ///
    /// ```
    /// use minka::Session;
    /// let (set, ..) = Session::read_typed("pool.fair.\"Fees\" = 2 PEN/year");
    /// assert_eq!(set, Session::read_changes("pool.fair.\"Fees\": 2 PEN/year").0);
    /// ```
    pub fn read_typed(text: &str) -> (Vec<Change>, Vec<Finding>, SourceMap) {
        match assigned(text) {
            Some((path, value)) => Session::read_changes(&format!("{path}: {value}")),
            None => Session::read_changes(text),
        }
    }

    /// A model of the texts that changes came to.
    pub(super) fn with_outcome(
        &self,
        outcome: Outcome,
        changes: Vec<Change>,
        scenario: Option<Id<Scenario>>,
    ) -> Session {
        let (scans, files) = (Arena::new(), MemoryFiles::new());
        let mut loader = Loader::again(&outcome.sources, &scans, &files);
        loader.tables_again(&self.sources, &self.sheets);
        let (mut model, found) = model::build(&loader.parsed, &loader.sheets);
        model.scenario = scenario;
        let mut read = std::mem::take(&mut loader.findings);
        read.extend(found);
        read.extend(crate::check::check(&model));
        read.extend(silence::unknown_rules(&model));
        let sources = std::mem::take(&mut loader.sources);
        let sheets = std::mem::take(&mut loader.sheets);
        let Outcome { sources: _, consequences, refused } = outcome;
        // What was changed before stays told, and changes are numbered from the first one.
        let mut made = self.made.clone().unwrap_or_default();
        let before = made.changes.len();
        made.refused.extend(refused.into_iter().map(|(number, why)| (before + number, why)));
        made.changes.extend(changes.into_iter().map(|change| change.both()));
        made.consequences.extend(consequences);
        let made = (made != Made::default()).then_some(made);
        Session { sources, sheets, model, read, measured: OnceLock::new(), scenarios: Vec::new(), made }
    }
}

impl Session {
    /// What keeps the model, as it was read, from meaning anything.
    pub(crate) fn failures(&self) -> impl Iterator<Item = &Finding> {
        self.read.iter().filter(|finding| is_failure(finding))
    }
}

/// Does it keep a model from meaning anything? An error about what it means, such as a network with a single member left,
/// is an answer to what was asked.
pub(crate) fn is_failure(finding: &Finding) -> bool {
    finding.severity == Severity::Error && !silence::is_silencable(finding.rule)
}

/// What is wrong with scenarios before anybody asks for one: a change that cannot be made, or an error in what it makes
/// of a model that has none itself.
pub(super) fn failing_scenarios(sources: &SourceMap, sheets: &Sheets, model: &Model, read: &[Finding]) -> Vec<Finding> {
    let bytes: usize = sources.files().map(|(_, file)| file.text().len()).sum();
    let is_wrong = read.iter().any(|finding| finding.severity == Severity::Error);
    if is_wrong || bytes.saturating_mul(model.scenarios.len()) > MAX_SCENARIO_BYTES {
        return Vec::new();
    }
    model.scenarios.values().filter_map(|scenario| failure(sources, sheets, scenario)).collect()
}

fn failure(sources: &SourceMap, sheets: &Sheets, scenario: &Scenario) -> Option<Finding> {
    let name = &scenario.heading.name;
    let scans = scenario::scans(sources);
    let changes = scenario::changes_of(&scenario::trees(sources, &scans), name);
    let outcome = scenario::apply(sources, &changes, Of::Scenario(name));
    let finding = |why: &Phrase| {
        let (en, es) = (&why.en, &why.es);
        let (en, es) = (format!("in the scenario `{name}`: {en}"), format!("en el escenario `{name}`: {es}"));
        Finding::new(&scenario_fails::RULE, scenario.heading.place, en, es)
    };
    if let Some((_, why)) = outcome.refused.first() {
        return Some(finding(why).help(
            "change what the model has, or take this change out",
            "cambia algo que el modelo tenga, o quita este cambio",
        ));
    }
    let (scans, files) = (Arena::new(), MemoryFiles::new());
    let mut loader = Loader::again(&outcome.sources, &scans, &files);
    loader.tables_again(sources, sheets);
    let (model, found) = model::build(&loader.parsed, &loader.sheets);
    let mut read = std::mem::take(&mut loader.findings);
    read.extend(found);
    read.extend(crate::check::check(&model));
    let (findings, _) = silence::apply(&model, read);
    let first = findings.into_iter().find(is_failure)?;
    let failing = finding(&first.message);
    Some(match first.help {
        Some(help) => failing.help(help.en, help.es),
        None => failing,
    })
}

/// Path and value of `path = value`; none where what stands before the mark is no path.
fn assigned(text: &str) -> Option<(&str, &str)> {
    let text = text.trim();
    let (mut quoted, mut escaped) = (false, false);
    for (at, letter) in text.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '=' => {
                let value = text[at + 1..].trim();
                return (!value.starts_with('=')).then_some((text[..at].trim(), value));
            }
            ' ' if text[at..].trim_start().starts_with('=') => {}
            ':' | ' ' | '\n' | ';' | '{' | '<' | '>' | '!' => return None,
            _ => {}
        }
    }
    None
}

//! The corridor: the one module that knows every stage. Text goes in, a model with its measurements and findings
//! comes out. It never prints, exits or panics.

mod changed;
mod data;
mod imports;
mod measured;
mod policy;
mod question;
mod silence;
mod stress;
mod sweep;
mod tables;

pub(crate) use changed::is_failure;
pub use policy::{Policy, Wanted, baseline_of};
pub use question::Answer;
pub use stress::{Break, Stress, Stressed};
pub use sweep::{Sweep, Vary};

use crate::diagnostic::render::Look;
use crate::diagnostic::{Finding, Severity};
use crate::evaluate::money::LedgerRow;
use crate::evaluate::{self, Measurements, Sampling};
use crate::model::{self, Id, Model, Scenario};
use crate::report::{self, Document, Made, Silenced};
use crate::sheets::Sheets;
use crate::source::{Files, FolderFiles, LoadError, MemoryFiles, SourceMap};
use crate::tongue::Tongue;
use measured::Measured;
use std::path::Path;
use std::sync::OnceLock;
use typed_arena::Arena;

/// A model that was read: its files, what it means, what was measured and what was found.
#[derive(Debug, Clone)]
pub struct Session {
    sources: SourceMap,
    sheets: Sheets,
    model: Model,
    /// What was found before anything was measured.
    read: Vec<Finding>,
    /// What follows, once somebody has asked.
    measured: OnceLock<Measured>,
    /// Its scenarios, as far as they were worked out.
    scenarios: Vec<Session>,
    /// What was changed, if it is not the model of the file as it stands.
    made: Option<Made>,
}

impl Session {
    /// Reads a model that is one text. `name` is what findings call it.
    ///
    /// ```
    /// let session = minka::Session::read_text("two.red", "firm inti\nfirm sol { size: tiny }");
    /// assert_eq!(session.findings()[0].rule.name, "unknown-value");
    /// ```
    pub fn read_text(name: &str, text: &str) -> Session {
        Session::read_with(name, text, &MemoryFiles::new())
    }

    /// Reads a model whose further files come from `files`.
    pub fn read_with(name: &str, text: &str, files: &dyn Files) -> Session {
        let scans = Arena::new();
        let mut loader = imports::Loader::new(files, &scans);
        loader.load(name, text);
        let (model, found) = model::build(&loader.parsed, &loader.sheets);
        let mut read = std::mem::take(&mut loader.findings);
        read.extend(found);
        read.extend(crate::check::check(&model));
        read.extend(silence::unknown_rules(&model));
        let sources = std::mem::take(&mut loader.sources);
        let sheets = std::mem::take(&mut loader.sheets);
        let failing = changed::failing_scenarios(&sources, &sheets, &model, &read);
        read.extend(failing);
        Session { sources, sheets, model, read, measured: OnceLock::new(), scenarios: Vec::new(), made: None }
    }

    /// With its scenarios worked out as well, and what is expected in them: all of them, or only those of which
    /// something is expected. A model with changes has none: they were made to the model as it stands, and say nothing of
    /// its scenarios.
    pub fn with_scenarios(mut self, all: bool, sampling: &Sampling) -> Session {
        if self.made.is_some() {
            return self;
        }
        let wanted = |id: Id<Scenario>| self.model.expectations.iter().any(|asked| asked.scenario == Some(id));
        let names: Vec<String> = self
            .model
            .scenarios
            .iter()
            .filter(|(id, _)| all || wanted(*id))
            .map(|(_, scenario)| scenario.heading.name.clone())
            .collect();
        for name in names {
            if let Some(changed) = self.in_scenario(&name) {
                let changed = changed.sampled(sampling);
                self.expected_in(&changed);
                self.scenarios.push(changed);
            }
        }
        self
    }

    /// What is expected in a scenario was worked out there: expectations keep their order.
    fn expected_in(&mut self, scenario: &Session) {
        let Some(id) = scenario.model.scenario else { return };
        let mut there = scenario.measurements().expectations.iter();
        let of_scenario: Vec<bool> = self.model.expectations.iter().map(|asked| asked.scenario == Some(id)).collect();
        let Some(measured) = self.measured_mut() else { return };
        for (is_there, reading) in of_scenario.into_iter().zip(&mut measured.measurements.expectations) {
            if is_there && let Some(worked_out) = there.next() {
                *reading = worked_out.clone();
            }
        }
    }

    /// Its scenarios, where they were worked out.
    pub fn scenarios(&self) -> &[Session] {
        &self.scenarios
    }

    /// What was changed, and what followed; nothing for a model as it was read.
    pub fn made(&self) -> Option<&Made> {
        self.made.as_ref()
    }

    /// The samples and the seed that the model asks for.
    pub fn sampling(&self) -> Sampling {
        Sampling::of(&self.model)
    }

    /// Reads a model from disk, with the files of its folder tree that it uses.
    pub fn read_file(path: &Path) -> Result<Session, LoadError> {
        let text = crate::source::read_text(path)?;
        let folder = path.parent().unwrap_or(Path::new("."));
        Ok(Session::read_with(&path.to_string_lossy(), &text, &FolderFiles::new(folder)))
    }

    /// Every file of the model, those that come with Minka included.
    pub fn sources(&self) -> &SourceMap {
        &self.sources
    }

    /// What the files declare.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// What was measured.
    pub fn measurements(&self) -> &Measurements {
        &self.measured().measurements
    }

    /// What was found, in the order of the files and of the places in them.
    pub fn findings(&self) -> &[Finding] {
        &self.measured().findings
    }

    /// What an `allow` silences.
    pub fn silenced(&self) -> &[Silenced] {
        &self.measured().silenced
    }

    /// The tongue that the model asks for.
    pub fn tongue(&self) -> Option<Tongue> {
        self.model.settings.language
    }

    /// Every amount that the measured money is a sum of: the ledger of each arrangement's declared members.
    ///
    /// ```
    /// let session = minka::Session::read_text("two.red", "
    ///     model \"Two\" { currency: PEN; horizon: 2 years }
    ///     firm inti
    ///     firm sol
    ///     network pool { members: inti, sol; cost \"Calls\": 90 PEN/year }
    /// ");
    /// let paid: f64 = session.ledger().iter().map(|row| row.amount.mean).sum();
    /// assert_eq!(paid, -180.0);
    /// ```
    pub fn ledger(&self) -> Vec<LedgerRow<'_>> {
        evaluate::money::ledger_rows(&self.model, self.measurements())
    }

    /// Everything as data, with messages in a tongue.
    pub fn document(&self, tongue: Tongue) -> Document {
        self.reported(tongue, report::document)
    }

    /// The report in a format (`human`, `json`, `csv`); `None` where there is no such format.
    ///
    /// ```
    /// use minka::diagnostic::render::Look;
    /// let session = minka::Session::read_text("one.red", "firm inti \"Hostal Inti\"");
    /// assert!(session.report("human", &Look::default()).unwrap().contains("1 firm"));
    /// assert!(session.report("papyrus", &Look::default()).is_none());
    /// ```
    pub fn report(&self, format: &str, look: &Look) -> Option<String> {
        let format = report::formats::find(format)?;
        Some(self.reported(look.tongue, |input| (format.render)(input, look)))
    }

    /// The report as a file to hand on: the whole file, of a kind such as `html` or `md`, and with it what would move
    /// with some changes; `None` where there is no such kind. Each of `what_if` has its name, and is sampled as this is.
    ///
    /// # Errors
    ///
    /// In words, why the file could not be made.
    ///
    /// ```
    /// use minka::tongue::Tongue;
    /// let session = minka::Session::read_text("one.red", "firm inti \"Hostal Inti\"");
    /// let page = String::from_utf8(session.booklet("html", Tongue::Es, &[]).unwrap().unwrap()).unwrap();
    /// assert!(page.contains("<html lang=\"es\""));
    /// assert!(session.booklet("papyrus", Tongue::Es, &[]).is_none());
    /// ```
    pub fn booklet(
        &self,
        kind: &str,
        tongue: Tongue,
        what_if: &[(String, Session)],
    ) -> Option<Result<Vec<u8>, String>> {
        let kind = report::booklet::find(kind)?;
        let what_if: Vec<report::booklet::WhatIf<'_>> = what_if
            .iter()
            .map(|(name, after)| report::booklet::WhatIf {
                name,
                model: &after.model,
                made: after.made.as_ref(),
                difference: self.difference(after),
            })
            .collect();
        Some(self.reported(tongue, |input| (kind.render)(&report::booklet::Booklet::of(input, &what_if))))
    }

    /// What a report is made of, with the scenarios that were worked out.
    fn reported<T>(&self, tongue: Tongue, report: impl FnOnce(&report::Input<'_>) -> T) -> T {
        let scenarios: Vec<report::Input<'_>> = self.scenarios.iter().map(|one| one.input(tongue)).collect();
        report(&report::Input { scenarios: &scenarios, ..self.input(tongue) })
    }

    fn input(&self, tongue: Tongue) -> report::Input<'_> {
        report::Input {
            scenarios: &[],
            made: self.made.as_ref(),
            model: &self.model,
            measurements: self.measurements(),
            findings: self.findings(),
            silenced: self.silenced(),
            sources: &self.sources,
            tongue,
        }
    }

    /// Is there a finding that keeps the model from meaning what it says?
    pub fn has_errors(&self) -> bool {
        self.findings().iter().any(|finding| finding.severity == Severity::Error)
    }
}

/// A document with its last line ended.
fn json(data: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(data).unwrap_or_default() + "\n"
}

/// Why a text was not formatted: it cannot be read.
#[derive(Debug, Clone)]
pub struct FormatFailure {
    /// What was found.
    pub findings: Vec<Finding>,
    /// The text, for showing them.
    pub sources: SourceMap,
}

/// A text in canonical form: in the tongue asked for, else in the one most of its words are written in.
///
/// ```
/// let spanish = minka::format_text("x.red", "firm inti {size:micro}", Some(minka::tongue::Tongue::Es)).unwrap();
/// assert_eq!(spanish, "empresa inti { tamaño: micro }\n");
/// ```
pub fn format_text(name: &str, text: &str, tongue: Option<Tongue>) -> Result<String, FormatFailure> {
    let mut sources = SourceMap::default();
    let file = sources.add(name, text);
    crate::syntax::format_text(text, file, tongue).map_err(|findings| FormatFailure { findings, sources })
}

//! The findings of a run over several models, each with what it is known by and what keeps it out.

use super::{Baseline, Finding, Severity, fingerprint, paths};
use crate::source::{FileId, SourceMap};
use crate::tongue::Tongue;
use rustc_hash::{FxHashMap, FxHashSet};

/// Why a finding does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeptOut {
    /// The model silences it with `allow`, and may say why.
    Allowed(Option<String>),
    /// Whoever runs it does not want this rule.
    Unwanted,
    /// It was there when the rules were adopted.
    Baseline,
}

/// A finding of a run.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// What was found, with the weight it has in this run.
    pub finding: Finding,
    /// The words at fault, on one line, shortened.
    pub excerpt: String,
    /// What it is known by while lines move: 32 hexadecimal digits.
    pub fingerprint: String,
    /// What keeps it out; `None` where it counts.
    pub kept_out: Option<KeptOut>,
}

/// The findings of one model.
#[derive(Debug, Clone)]
pub struct CheckedModel<'a> {
    /// Its files; every place lies in them.
    pub sources: &'a SourceMap,
    /// The tongue that suits it, for people.
    pub tongue: Tongue,
    /// In the order of the files and of the places in them.
    pub findings: Vec<Checked>,
    paths: Vec<String>,
}

impl<'a> CheckedModel<'a> {
    /// Of findings, with what keeps them out, in their order. `base` is the folder that paths begin at.
    pub fn new(
        sources: &'a SourceMap,
        tongue: Tongue,
        base: &str,
        findings: impl Iterator<Item = (Finding, Option<KeptOut>)>,
    ) -> Self {
        let paths: Vec<String> = sources.files().map(|(_, file)| paths::from(base, file.name())).collect();
        let mut model = CheckedModel { sources, tongue, findings: Vec::new(), paths };
        let mut occurrences: FxHashMap<(&str, FileId, String), usize> = FxHashMap::default();
        for (finding, kept_out) in findings {
            let excerpt = fingerprint::excerpt(sources.slice(finding.place));
            let occurrence = occurrences.entry((finding.rule.name, finding.place.file, excerpt.clone())).or_default();
            *occurrence += 1;
            let path = model.path(finding.place.file);
            let fingerprint = fingerprint::fingerprint(finding.rule.name, path, &excerpt, *occurrence);
            model.findings.push(Checked { finding, excerpt, fingerprint, kept_out });
        }
        model
    }

    /// Keeps out what a baseline holds, among the findings that may be kept out.
    pub fn without(mut self, baseline: &Baseline, may_be: impl Fn(&Finding) -> bool) -> Self {
        for checked in self.findings.iter_mut().filter(|checked| checked.kept_out.is_none()) {
            if baseline.holds(&checked.fingerprint) && may_be(&checked.finding) {
                checked.kept_out = Some(KeptOut::Baseline);
            }
        }
        self
    }

    /// The path of a file from the folder that paths begin at.
    pub fn path(&self, file: FileId) -> &str {
        self.paths.get(file.0 as usize).map_or("", String::as_str)
    }

    /// The paths of the user's files.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        let shipped = self.sources.files().map(|(_, file)| file.is_shipped());
        self.paths.iter().zip(shipped).filter(|(_, shipped)| !shipped).map(|(path, _)| path.as_str())
    }

    /// The findings that count.
    pub fn counting(&self) -> Vec<Finding> {
        self.findings
            .iter()
            .filter(|checked| checked.kept_out.is_none())
            .map(|checked| checked.finding.clone())
            .collect()
    }
}

/// The findings of a run.
#[derive(Debug, Clone)]
pub struct CheckedRun<'a> {
    /// Each model that was read.
    pub models: Vec<CheckedModel<'a>>,
    /// The tongue of what is one text for all models.
    pub tongue: Tongue,
    /// Do warnings count like errors?
    pub deny_warnings: bool,
    /// Was it held against a baseline?
    pub with_baseline: bool,
}

impl CheckedRun<'_> {
    /// Does a finding make the run fail?
    pub fn fails(&self, checked: &Checked) -> bool {
        let grave = match checked.finding.severity {
            Severity::Error => true,
            Severity::Warning => self.deny_warnings,
            Severity::Advice => false,
        };
        grave && checked.kept_out.is_none()
    }

    /// Is there a finding that makes it fail?
    pub fn failed(&self) -> bool {
        self.models.iter().flat_map(|model| &model.findings).any(|checked| self.fails(checked))
    }

    /// Every finding once: models may share a file, and then find the same in it.
    pub(super) fn each(&self) -> Vec<(&CheckedModel<'_>, &Checked)> {
        let mut seen: FxHashSet<(&str, &str)> = FxHashSet::default();
        let all = self.models.iter().flat_map(|model| model.findings.iter().map(move |checked| (model, checked)));
        all.filter(|(_, checked)| seen.insert((&checked.fingerprint, checked.finding.message.say(self.tongue))))
            .collect()
    }
}

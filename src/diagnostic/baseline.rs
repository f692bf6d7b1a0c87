//! The findings that were there when the rules were adopted, as a file that people can read and compare.

use super::CheckedRun;
use crate::tongue::Phrase;
use rustc_hash::FxHashSet;
use serde_json::Value;
use std::collections::BTreeSet;

/// The only form of the file so far.
const FORM: u64 = 1;

/// A finding that is known and left aside.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Known {
    /// The file it lies in, from the folder the command ran in.
    pub file: String,
    /// The rule.
    pub rule: String,
    /// The words at fault, for people.
    pub text: String,
    /// What it is known by.
    pub fingerprint: String,
}

/// Findings that are known and left aside.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Baseline {
    known: BTreeSet<Known>,
    fingerprints: FxHashSet<String>,
}

impl Baseline {
    /// Every finding of a run that counts and may be left aside.
    pub fn of(run: &CheckedRun<'_>, may_be: impl Fn(&super::Finding) -> bool) -> Baseline {
        let mut baseline = Baseline::default();
        for (model, checked) in run.each() {
            if checked.kept_out.is_none() && may_be(&checked.finding) {
                baseline.add(Known {
                    file: model.path(checked.finding.place.file).to_owned(),
                    rule: checked.finding.rule.name.to_owned(),
                    text: checked.excerpt.clone(),
                    fingerprint: checked.fingerprint.clone(),
                });
            }
        }
        baseline
    }

    fn add(&mut self, known: Known) {
        self.fingerprints.insert(known.fingerprint.clone());
        self.known.insert(known);
    }

    /// Reads what [`Baseline::text`] writes; else says what is wrong with it.
    pub fn read(text: &str) -> Result<Baseline, Phrase> {
        let document: Value = serde_json::from_str(text).map_err(|error| {
            let line = error.line();
            Phrase::new(
                format!("line {line} is not as it was written"),
                format!("la línea {line} no está como se escribió"),
            )
        })?;
        let form = document.get("minka_baseline").and_then(Value::as_u64);
        let entries = document.get("findings").and_then(Value::as_array);
        let (Some(form), Some(entries)) = (form, entries) else {
            return Err(Phrase::new("it is no baseline of Minka", "no es una línea de base de Minka"));
        };
        if form != FORM {
            return Err(Phrase::new(
                format!("it has form {form}, and this version reads form {FORM}"),
                format!("tiene la forma {form}, y esta versión lee la forma {FORM}"),
            ));
        }
        let mut baseline = Baseline::default();
        for (at, entry) in entries.iter().enumerate() {
            let part = |name: &str| entry.get(name).and_then(Value::as_str).map(str::to_owned);
            let (Some(file), Some(rule), Some(fingerprint)) = (part("file"), part("rule"), part("fingerprint")) else {
                let number = at + 1;
                return Err(Phrase::new(
                    format!("entry {number} has no rule, no file or no fingerprint"),
                    format!("a la entrada {number} le falta la regla, el archivo o la huella"),
                ));
            };
            baseline.add(Known { file, rule, text: part("text").unwrap_or_default(), fingerprint });
        }
        Ok(baseline)
    }

    /// The text of its file: JSON with an entry a line, in the order of files and rules.
    pub fn text(&self) -> String {
        let quoted = |text: &str| Value::from(text).to_string();
        let entry = |known: &Known| {
            format!(
                "    {{ \"file\": {}, \"rule\": {}, \"text\": {}, \"fingerprint\": {} }}",
                quoted(&known.file),
                quoted(&known.rule),
                quoted(&known.text),
                quoted(&known.fingerprint)
            )
        };
        let entries: Vec<String> = self.known.iter().map(entry).collect();
        let entries = if entries.is_empty() { String::new() } else { format!("\n{}\n  ", entries.join(",\n")) };
        format!("{{\n  \"minka_baseline\": {FORM},\n  \"findings\": [{entries}]\n}}\n")
    }

    /// How many findings it holds.
    pub fn len(&self) -> usize {
        self.known.len()
    }

    /// Does it hold none?
    pub fn is_empty(&self) -> bool {
        self.known.is_empty()
    }

    /// Does it hold the finding known by this?
    pub fn holds(&self, fingerprint: &str) -> bool {
        self.fingerprints.contains(fingerprint)
    }

    /// What a run found no more. An entry of a file that the run did not read is not judged, unless the file is gone.
    pub fn solved(&self, run: &CheckedRun<'_>, is_gone: impl Fn(&str) -> bool) -> Vec<&Known> {
        let found = run.models.iter().flat_map(|model| &model.findings);
        let found: FxHashSet<&str> = found.map(|checked| checked.fingerprint.as_str()).collect();
        let read: FxHashSet<&str> = run.models.iter().flat_map(|model| model.paths()).collect();
        let judged = |known: &&Known| read.contains(known.file.as_str()) || is_gone(&known.file);
        self.known.iter().filter(|known| !found.contains(known.fingerprint.as_str())).filter(judged).collect()
    }
}

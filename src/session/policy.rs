//! What whoever runs a check wants of the rules, and the findings of a model under it.

use super::{Session, silence};
use crate::diagnostic::{Baseline, CheckedModel, CheckedRun, Finding, KeptOut, Severity};
use crate::tongue::{Phrase, Tongue, nearest};
use std::collections::BTreeMap;

/// What is wanted of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Its findings are left out.
    Allow,
    /// Its findings are warnings.
    Warn,
    /// Its findings are errors.
    Deny,
}

impl Wanted {
    /// The option that asks for it.
    fn option(self) -> &'static str {
        match self {
            Wanted::Allow => "--allow",
            Wanted::Warn => "--warn",
            Wanted::Deny => "--deny",
        }
    }
}

/// What is wanted of the rules; of those not named, what they are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Policy {
    rules: BTreeMap<&'static str, Wanted>,
}

impl Policy {
    /// With one more wish; else says why it cannot be.
    ///
    /// ```
    /// use minka::{Policy, Wanted};
    /// let mut policy = Policy::default();
    /// assert!(policy.want("no-objective", Wanted::Allow).is_ok());
    /// assert!(policy.want("no-objetive", Wanted::Deny).unwrap_err().en.contains("did you mean `no-objective`?"));
    /// assert!(policy.want("unclosed", Wanted::Allow).is_err(), "what could not be understood stays an error");
    /// ```
    pub fn want(&mut self, name: &str, wanted: Wanted) -> Result<(), Phrase> {
        let Some(rule) = crate::explain::rules().find(|rule| rule.name == name) else {
            return Err(unknown(name));
        };
        if wanted != Wanted::Deny && !silence::is_silencable(rule) {
            return Err(Phrase::new(
                format!("`{name}` stays an error: it says that something could not be understood"),
                format!("`{name}` sigue siendo un error: dice que algo no se pudo entender"),
            ));
        }
        match self.rules.insert(rule.name, wanted) {
            Some(other) if other != wanted => {
                let (one, two) = (other.option(), wanted.option());
                Err(Phrase::new(
                    format!("`{name}` stands both under {one} and under {two}"),
                    format!("`{name}` está a la vez en {one} y en {two}"),
                ))
            }
            Some(_) | None => Ok(()),
        }
    }

    fn applied(&self, finding: &Finding) -> (Finding, Option<KeptOut>) {
        let finding = finding.clone();
        match self.rules.get(finding.rule.name) {
            None => (finding, None),
            Some(Wanted::Allow) => (finding, Some(KeptOut::Unwanted)),
            Some(Wanted::Warn) => (finding.weighing(Severity::Warning), None),
            Some(Wanted::Deny) => (finding.weighing(Severity::Error), None),
        }
    }
}

fn unknown(name: &str) -> Phrase {
    match nearest(name, crate::explain::rules().map(|rule| rule.name)) {
        Some(near) => Phrase::new(
            format!("there is no rule `{name}`; did you mean `{near}`?"),
            format!("no hay una regla `{name}`; ¿quisiste decir `{near}`?"),
        ),
        None => Phrase::new(
            format!("there is no rule `{name}`: its name stands in brackets after a finding"),
            format!("no hay una regla `{name}`: su nombre está entre corchetes después de la observación"),
        ),
    }
}

impl Session {
    /// Its findings under a policy and a baseline, those that the model silences included. `base` is the folder that
    /// paths begin at, `tongue` that of whoever reads.
    pub fn checked(
        &self,
        tongue: Tongue,
        policy: &Policy,
        baseline: Option<&Baseline>,
        base: &str,
    ) -> CheckedModel<'_> {
        let found = self.findings().iter().map(|finding| policy.applied(finding));
        let silenced = self.silenced().iter();
        let silenced =
            silenced.map(|silenced| (silenced.finding.clone(), Some(KeptOut::Allowed(silenced.because.clone()))));
        let mut all: Vec<(Finding, Option<KeptOut>)> = found.chain(silenced).collect();
        // Of equal ones those that lie first are numbered first, whether they are silenced or not.
        all.sort_by_key(|(finding, _)| (finding.place.file, finding.place.span.start, finding.severity));
        let model = CheckedModel::new(&self.sources, tongue, base, all.into_iter());
        match baseline {
            Some(baseline) => model.without(baseline, |finding| silence::is_silencable(finding.rule)),
            None => model,
        }
    }
}

/// The baseline of a run: each of its findings that may be left aside.
pub fn baseline_of(run: &CheckedRun<'_>) -> Baseline {
    Baseline::of(run, |finding| silence::is_silencable(finding.rule))
}

//! What came of a test of several models, for machines. A further format is a file beside this one, and a line in
//! [`ALL`].

mod json;
mod junit;

use super::Tested;
use super::expectations::{by_how_much, said};
use crate::diagnostic::render::{harmless, short};
use crate::diagnostic::{Severity, path_from};
use crate::evaluate::questions::{ExpectationReading, Held};
use crate::model::Expectation;
use crate::report::schema::ExpectationData;
use crate::report::{Input, names, schema};
use crate::tongue::{Text, Tongue};

/// A way to show what came of a test.
#[derive(Debug)]
pub struct Format {
    /// What `--format` takes.
    pub name: &'static str,
    /// What it is for, in a few words.
    pub about: Text,
    /// All models as one text.
    pub render: fn(&[TestedModel], Tongue) -> String,
}

/// Every format for machines, in the order they are listed to people.
pub static ALL: &[&Format] = &[&json::FORMAT, &junit::FORMAT];

/// The format of a name.
pub fn find(name: &str) -> Option<&'static Format> {
    ALL.iter().copied().find(|format| format.name == name)
}

/// How an expectation fared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It holds.
    Holds,
    /// It does not, or could not be worked out because something is wrong.
    Fails,
    /// It speaks of what this version does not work out.
    Later,
}

/// An expectation and what came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct TestCase {
    /// As the model writes it.
    pub text: String,
    /// The file it stands in, from the folder that paths begin at.
    pub path: String,
    /// From 1.
    pub line: usize,
    /// How it fared.
    pub verdict: Verdict,
    /// What came of it, in words; further lines tell of those that fall short.
    pub said: String,
    data: ExpectationData,
}

/// A model and what came of its expectations.
#[derive(Debug, Clone, PartialEq)]
pub struct TestedModel {
    /// Its first file, from the folder that paths begin at.
    pub path: String,
    /// Counted.
    pub tested: Tested,
    /// Each expectation, in the order of the model.
    pub cases: Vec<TestCase>,
    /// The errors of the model, a line each; empty where there is none.
    pub errors: String,
}

/// What came of the expectations of a model.
pub fn tested(input: &Input<'_>, base: &str) -> TestedModel {
    let pairs = input.model.expectations.iter().zip(&input.measurements.expectations);
    let cases = pairs.zip(schema::expectations(input));
    let cases = cases.map(|((expectation, reading), data)| case(input, base, expectation, reading, data)).collect();
    let errors = input.findings.iter().filter(|finding| finding.severity == Severity::Error);
    let errors: Vec<_> = errors.cloned().collect();
    let first = input.sources.files().next().map_or("", |(_, file)| file.name());
    TestedModel {
        path: path_from(base, first),
        tested: Tested::of(&input.measurements.expectations),
        cases,
        errors: short(&errors, input.sources, input.tongue).trim_end().to_owned(),
    }
}

fn case(
    input: &Input<'_>,
    base: &str,
    expectation: &Expectation,
    reading: &ExpectationReading,
    data: ExpectationData,
) -> TestCase {
    let tongue = input.tongue;
    let mut told = vec![said(input, tongue, expectation, reading)];
    for subject in reading.each.iter().filter(|subject| subject.held.holds() != Some(true)) {
        let firm = names::firm_shown(input.model, subject.firm);
        told.push(harmless(&format!("{firm}: {}", by_how_much(input, tongue, expectation, &subject.held, reading))));
    }
    let file = input.sources.file(expectation.place.file);
    TestCase {
        text: harmless(&expectation.text),
        path: path_from(base, file.name()),
        line: file.line_column(expectation.place.span.start).0,
        verdict: match reading.held {
            Held::Known { holds: true, .. } => Verdict::Holds,
            Held::Known { holds: false, .. } | Held::Unknown => Verdict::Fails,
            Held::InScenario => Verdict::Later,
        },
        said: told.join("\n"),
        data,
    }
}

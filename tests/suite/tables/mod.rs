//! Firms that are the rows of a file.

mod cells;
mod files;
mod members;
mod properties;
mod rows;
#[cfg(feature = "xlsx")]
mod workbooks;

use minka::Session;
use minka::diagnostic::Finding;
use minka::model::{Expression, Firm, FirmAmount};
use minka::source::MemoryFiles;
use minka::tongue::Tongue;
use serde_json::Value;

/// What every model here begins with.
const HEAD: &str = "model \"M\" { currency: PEN; horizon: 1 years }
territory cusco \"Cusco\"
territory san_blas \"San Blas\" in cusco
sector bread \"Bakeries\"
";

/// A model of one table `base.csv`, whose block holds the name and these lines.
fn table(block: &str, csv: &str) -> Session {
    with(&format!("firms base from \"base.csv\" {{\n  name: column \"RUC\"\n{block}\n}}"), csv)
}

/// A model with these declarations and a table `base.csv`.
fn with(declarations: &str, csv: &str) -> Session {
    read(declarations, &MemoryFiles::new().with("base.csv", csv))
}

fn read(declarations: &str, files: &MemoryFiles) -> Session {
    Session::read_with("model.red", &format!("{HEAD}{declarations}\n"), files)
}

fn rules(session: &Session) -> Vec<&'static str> {
    session.findings().iter().map(|finding| finding.rule.name).collect()
}

/// The one finding there is.
fn only(session: &Session) -> &Finding {
    match session.findings() {
        [finding] => finding,
        others => panic!("{} findings: {:?}", others.len(), rules(session)),
    }
}

/// The words a finding stands at.
fn words(session: &Session, finding: &Finding) -> String {
    session.sources().slice(finding.place).to_string()
}

fn firm<'s>(session: &'s Session, name: &str) -> &'s Firm {
    let found = session.model().firms.values().find(|firm| firm.heading.name == name);
    found.unwrap_or_else(|| panic!("no firm {name}"))
}

fn names(session: &Session) -> Vec<&str> {
    session.model().firms.values().map(|firm| firm.heading.name.as_str()).collect()
}

fn amount(session: &Session, name: &str, which: FirmAmount) -> Option<f64> {
    firm(session, name).amount(which).and_then(|amount: &Expression| amount.constant)
}

fn sales(session: &Session, name: &str) -> Option<f64> {
    amount(session, name, FirmAmount::Sales)
}

/// The document, sampled.
fn document(session: &Session) -> Value {
    let session = session.clone();
    let sampling = session.sampling();
    serde_json::to_value(session.sampled(&sampling).document(Tongue::En)).expect("a document")
}

/// What a question about the model comes to.
fn asked(session: &Session, question: &str) -> f64 {
    let why = session.why(question, &session.sampling());
    let told: Vec<&str> = why.findings.iter().map(|finding| finding.message.en.as_str()).collect();
    why.answer.and_then(|answer| answer.value).unwrap_or_else(|| panic!("{question}: {told:?}")).mean
}

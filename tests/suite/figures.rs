//! Every figure of `tests/figures`, worked out elsewhere, comes out of its model.

use crate::command::package;
use minka::Session;
use minka::tongue::Tongue;
use serde_json::Value;
use std::path::Path;

/// A line of a `.figures` file.
struct Figure {
    path: String,
    expected: Value,
    tolerance: Option<f64>,
}

fn read(text: &str) -> Vec<Figure> {
    let mut figures = Vec::new();
    for line in text.lines().map(|line| line.split('#').next().unwrap_or("").trim()).filter(|line| !line.is_empty()) {
        let (path, rest) = line.split_once('=').unwrap_or_else(|| panic!("`{line}` has no ="));
        let (value, tolerance) = match rest.split_once('±') {
            Some((value, tolerance)) => (value, Some(tolerance.trim().parse().expect("a tolerance"))),
            None => (rest, None),
        };
        let expected = serde_json::from_str(value.trim()).unwrap_or_else(|_| panic!("`{line}` has no value"));
        figures.push(Figure { path: path.trim().to_owned(), expected, tolerance });
    }
    figures
}

fn at<'v>(document: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(document, |value, part| match value {
        Value::Array(list) => list.get(part.parse::<usize>().ok()?),
        Value::Object(map) => map.get(part),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    })
}

fn differs(figure: &Figure, found: &Value) -> bool {
    match (figure.expected.as_f64(), found.as_f64()) {
        (Some(expected), Some(found)) => {
            let tolerance = figure.tolerance.unwrap_or(1e-9 * expected.abs().max(1.0));
            (expected - found).abs() > tolerance
        }
        _ => figure.expected != *found,
    }
}

/// What is wrong with the figures of one model.
fn wrong(path: &Path) -> Vec<String> {
    let session = Session::read_file(path).expect("a model");
    let sampling = session.sampling();
    let session = session.sampled(&sampling);
    let document = serde_json::to_value(session.document(Tongue::En)).expect("a document");
    let figures = read(&std::fs::read_to_string(path.with_extension("figures")).expect("its figures"));
    assert!(!figures.is_empty(), "{} has no figures", path.display());
    let mut wrong = Vec::new();
    for figure in figures {
        match at(&document, &figure.path) {
            Some(found) if differs(&figure, found) => {
                wrong.push(format!("{} is {found}, not {}", figure.path, figure.expected));
            }
            Some(_) => {}
            None => wrong.push(format!("{} is not there", figure.path)),
        }
    }
    wrong
}

#[test]
fn figures_worked_out_elsewhere_come_out() {
    let mut models: Vec<_> = std::fs::read_dir(package().join("tests/figures"))
        .expect("the folder of figures")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "red"))
        .collect();
    models.sort();
    assert!(models.len() > 30, "the figures are there");
    let mut all = String::new();
    for model in models {
        for line in wrong(&model) {
            all.push_str(&format!("{}: {line}\n", model.file_stem().unwrap_or_default().to_string_lossy()));
        }
    }
    assert!(all.is_empty(), "\n{all}");
}

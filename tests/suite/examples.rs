//! The real models in `examples/`.

use crate::blocks::{blocks, nothing_wrong};
use crate::command::{files_in, folder, minka, package, store, text_of};
use minka::diagnostic::Severity;
use minka::tongue::Tongue;
use minka::{Session, format_text};
use serde_json::Value;
use std::collections::BTreeSet;

/// Wrong on purpose, and shown with its findings.
const WRONG: &str = "examples/wrong.red";

fn all() -> Vec<String> {
    let files = files_in("examples", ".red");
    assert!(files.len() >= 5 && files.iter().any(|path| path == WRONG), "{files:?}");
    files
}

fn right() -> impl Iterator<Item = String> {
    all().into_iter().filter(|path| path != WRONG)
}

#[test]
fn the_examples_hold_no_error_and_run() {
    let mut wrong = Vec::new();
    for path in right() {
        let session = Session::read_file(&package().join(&path)).expect("the example is read");
        let errors = session.findings().iter().filter(|finding| finding.severity == Severity::Error);
        wrong.extend(errors.map(|finding| format!("{path}: {}: {}", finding.rule.name, finding.message.en)));
        let ended = minka(package(), &["run", &path]);
        if ended.code != 0 || !ended.err.is_empty() {
            wrong.push(format!("{path}: run ends with {} {}", ended.code, ended.err));
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn the_wrong_example_shows_at_least_six_rules() {
    let session = Session::read_file(&package().join(WRONG)).expect("it is read");
    let rules: BTreeSet<&str> = session.findings().iter().map(|finding| finding.rule.name).collect();
    assert!(rules.len() >= 6, "only {rules:?}");
    assert_eq!(minka(package(), &["run", WRONG]).code, 1);
}

#[test]
fn the_examples_are_in_canonical_form() {
    let mut arguments = vec!["fmt", "--check"];
    let files: Vec<String> = right().collect();
    arguments.extend(files.iter().map(String::as_str));
    let ended = minka(package(), &arguments);
    assert_eq!(ended.code, 0, "{}", ended.shown());
}

#[test]
fn an_example_translated_there_and_back_is_the_same_text() {
    let mut wrong = Vec::new();
    for path in right() {
        let text = text_of(&path);
        let own = format_text(&path, &text, None).expect("it is read");
        for there in Tongue::ALL {
            let first = format_text(&path, &text, Some(there)).expect("it is read");
            if format_text(&path, &first, Some(there)).ok().as_ref() != Some(&first) {
                wrong.push(format!("{path}: {there:?} is not in canonical form once translated"));
            }
            let back = Tongue::ALL.into_iter().filter_map(|tongue| format_text(&path, &first, Some(tongue)).ok());
            if !back.collect::<Vec<_>>().contains(&own) {
                wrong.push(format!("{path}: by way of {there:?} it comes back changed"));
            }
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn an_example_means_the_same_in_either_tongue() {
    let mut wrong = Vec::new();
    for path in right() {
        let text = text_of(&path);
        let mut documents = Vec::new();
        for tongue in Tongue::ALL {
            let folder = folder(&[]);
            store(folder.path(), "model.red", &format_text(&path, &text, Some(tongue)).expect("it is read"));
            let ended = minka(folder.path(), &["run", "model.red", "--format", "json", "--lang", "en"]);
            let document: Value = serde_json::from_str(&ended.out).unwrap_or_else(|error| panic!("{path}: {error}"));
            documents.push(without_places(document));
        }
        if documents[0] != documents[1] {
            wrong.push(format!("{path}: the two tongues mean different things"));
        }
    }
    nothing_wrong(&wrong);
}

/// The document without what only says where something stands or how it is spelled there.
fn without_places(value: Value) -> Value {
    const PLACES: &[&str] =
        &["file", "line", "column", "end_line", "end_column", "message", "help", "expression", "text", "changes"];
    match value {
        Value::Object(map) => Value::Object(
            map.into_iter()
                .filter(|(key, _)| !PLACES.contains(&key.as_str()))
                .map(|(key, value)| (key, without_places(value)))
                .collect(),
        ),
        Value::Array(list) => Value::Array(list.into_iter().map(without_places).collect()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value,
    }
}

#[test]
fn the_guide_shows_the_cases_as_they_stand_in_the_examples() {
    let mut wrong = Vec::new();
    for code in ["en", "es"] {
        let shown = blocks(&text_of(&format!("book/{code}/cluster-cases.md")));
        for name in ["cusco", "gamarra", "licencias_lima"] {
            let text = text_of(&format!("examples/{name}.red"));
            if !shown.iter().any(|block| block.is_red() && block.text == text) {
                wrong.push(format!("book/{code}/cluster-cases.md shows another {name}.red"));
            }
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn the_quinoa_of_san_jeronimo_shows_who_keeps_what_and_that_one_buyer_takes_most() {
    let session = Session::read_file(&package().join("examples/quinua_san_jeronimo.red")).expect("it is read");
    let chain = &session.measurements().chains[0];
    let margins: Vec<f64> = chain.stages.iter().filter_map(|stage| Some(stage.margin?.mean)).collect();
    assert_eq!(margins, [0.45, 0.50, 1.50]);
    // 0.45 of 0.95 by the local market, 0.45 of 1.95 by the exporter.
    let kept: Vec<f64> = chain.channels.iter().filter_map(|channel| channel.parts[0].margin_share).collect();
    assert!((kept[0] - 0.45 / 0.95).abs() < 1e-12 && (kept[1] - 0.45 / 1.95).abs() < 1e-12, "{kept:?}");
    let selling = chain.stages[0].selling.as_ref().expect("they sell");
    assert!((selling.largest_share.mean - 0.73).abs() < 1e-12);
    let rules: Vec<&str> = session.findings().iter().map(|finding| finding.rule.name).collect();
    assert_eq!(rules, ["weak-supplier-bargaining"]);
}

#[test]
fn the_guide_names_every_example() {
    let mut wrong = Vec::new();
    for code in ["en", "es"] {
        let page = text_of(&format!("book/{code}/examples.md"));
        let names = all().into_iter().filter_map(|path| path.rsplit('/').next().map(str::to_owned));
        wrong.extend(names.filter(|name| !page.contains(&format!("`{name}`"))).map(|name| format!("{code}: {name}")));
    }
    nothing_wrong(&wrong);
}

/// A model in one tongue: a value for each of its uncertain numbers, and scenarios that leave those alone.
type Told = (&'static str, [&'static str; 2], &'static [&'static str]);

/// Models that are told twice.
const TOLD_TWICE: [[Told; 2]; 2] = [
    [
        ("hostels", ["uplift=5%", "linen_pool.linen.discount=10%"], &["no_leader"]),
        ("hostales", ["alza=5%", "compras_san_blas.lencería.descuento=10%"], &["sin_líder"]),
    ],
    [
        ("cheese_encanada", ["better_cheese=3%", "premium=20%"], &["no_elvira", "no_fund"]),
        ("queso_encanada", ["mejor_queso=3%", "mejor_precio=20%"], &["sin_elvira", "sin_fondo"]),
    ],
];

/// What its only network comes to, and what each member gains: firms have the same names in both.
fn gains(name: &str, values: &[&str], scenario: Option<&str>) -> (String, Vec<f64>) {
    let path = format!("examples/{name}.red");
    let mut arguments = vec!["run", path.as_str(), "--format", "json"];
    arguments.extend(values.iter().flat_map(|value| ["--set", *value]));
    arguments.extend(scenario.iter().flat_map(|scenario| ["--scenario", *scenario]));
    let ended = minka(package(), &arguments);
    let document: Value = serde_json::from_str(&ended.out).unwrap_or_else(|error| panic!("{name}: {error}"));
    let networks = document["arrangements"].as_object().expect("networks by name");
    let network = networks.values().next().expect("it has one");
    let members = network["members"].as_object().expect("it has members");
    let mut figures = vec![network["npv"]["mean"].as_f64().expect("an amount")];
    figures.extend(members.values().map(|member| member["gain"]["mean"].as_f64().expect("an amount")));
    (network["verdict"].to_string(), figures)
}

/// Draws hang on names, so they differ; with a value for each uncertain number the figures may not.
#[test]
fn an_example_that_is_told_in_both_tongues_has_the_same_figures() {
    for [(english, en, scenarios), (spanish, es, escenarios)] in TOLD_TWICE {
        let scenarios = scenarios.iter().zip(escenarios).map(|(one, other)| (Some(*one), Some(*other)));
        for (one, other) in [(None, None)].into_iter().chain(scenarios) {
            assert_eq!(gains(english, &en, one), gains(spanish, &es, other), "{english} {one:?}");
        }
    }
    // 55 880 a year over five years at 12 %, after 71 600: chapter 4 of the tutorial adds it up by hand.
    let npv = gains("queso_encanada", &["mejor_queso=3%", "mejor_precio=20%"], None).1[0];
    let years: f64 = (1..=5).map(|year| 1.12_f64.powi(-year)).sum();
    assert!((npv - (55_880.0 * years - 71_600.0)).abs() < 1e-6, "{npv}");
}

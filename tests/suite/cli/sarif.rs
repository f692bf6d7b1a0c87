//! SARIF 2.1.0, held against its official schema.

use super::{RIGHT, WARNED};
use crate::command::{folder, minka, package, text_of};
use serde_json::Value;
use std::process::Command;

/// The official schema. It is too long to be kept here; a package that reads SARIF brings it, and cargo knows where.
fn schema() -> Value {
    let rustc = Command::new("rustc").arg("-vV").current_dir(package()).output().expect("rustc starts");
    let about = String::from_utf8(rustc.stdout).expect("UTF-8");
    let host = about.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc says for what it builds");
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", host])
        .current_dir(package())
        .output()
        .expect("cargo starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    let packages = metadata["packages"].as_array().expect("a list");
    let package =
        packages.iter().find(|package| package["name"] == "serde-sarif").expect("it is a dependency of tests");
    let manifest = package["manifest_path"].as_str().expect("a path");
    let path = std::path::Path::new(manifest).with_file_name("src").join("schema.json");
    let schema = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    // Its pattern of a language has a bracket too many, which browsers read as itself and others refuse.
    let schema = schema.replace("{2}]?$", "{2}\\\\]?$");
    let schema: Value = serde_json::from_str(&schema).expect("it is JSON");
    assert_eq!(schema["title"], "Static Analysis Results Format (SARIF) Version 2.1.0 JSON Schema");
    schema
}

fn wrong_in(validator: &jsonschema::Validator, document: &Value) -> Vec<String> {
    validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// A model in which a finding has labels, one a note, one is allowed with a reason and one without.
const MODEL: &str = "\
cadena visitas { eslabones: alojamiento -> agencias }
empresa inti \"Hostal ñandú\" { eslabón: alojamiento }
empresa sol \"Hostal Sol\" { eslabón: agencias }
empresa leader
red compras \"Compras {0} [x](y)\" horizontal { retroalimentación: \"x\"; promotor: inti; socios: inti, sol; admite no-objective \"ya lo saben\"; admite expected-result-missing }
";

fn document(text: &str, more: &[&str]) -> Value {
    let folder = folder(&[("carpeta ñ/a b#1.red", text)]);
    let ended = minka(folder.path(), &[&["check", "carpeta ñ/a b#1.red", "--format", "sarif"], more].concat());
    serde_json::from_str(&ended.out).expect("it is JSON")
}

#[test]
fn it_is_valid_by_the_official_schema() {
    let validator = jsonschema::options().should_validate_formats(true).build(&schema()).expect("the schema reads");
    let wrong = text_of("examples/wrong.red");
    let long = "firm inti \"x\"\n".repeat(3) + &"firm sol { size: tiny }\n".repeat(50);
    for (name, text, more) in [
        ("nothing", RIGHT, &[][..]),
        ("everything", MODEL, &[]),
        ("everything in Spanish", MODEL, &["--lang", "es"]),
        ("left out", MODEL, &["--allow", "mixed-stages", "--deny", "shadowed-name"]),
        ("the example that is wrong", &wrong, &[]),
        ("many", &long, &[]),
        ("empty", "", &[]),
    ] {
        let document = document(text, more);
        assert_eq!(wrong_in(&validator, &document), Vec::<String>::new(), "{name}");
        serde_json::from_value::<serde_sarif::sarif::Sarif>(document).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    let mut spoilt = document(MODEL, &[]);
    spoilt["runs"][0]["results"][0]["level"] = "grave".into();
    assert_eq!(wrong_in(&validator, &spoilt).len(), 1, "the schema is looked at");
    spoilt["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] = "a b".into();
    assert_eq!(wrong_in(&validator, &spoilt).len(), 2, "so are addresses");
}

#[test]
fn it_is_valid_beside_a_baseline() {
    let validator = jsonschema::validator_for(&schema()).expect("the schema reads");
    let folder = folder(&[("a.red", MODEL)]);
    assert_eq!(minka(folder.path(), &["check", "a.red", "--write-baseline", "known.json"]).code, 0);
    crate::command::store(folder.path(), "a.red", &format!("{MODEL}empresa sol2 {{ tamaño: enorme }}\n"));
    let ended = minka(folder.path(), &["check", "a.red", "--baseline", "known.json", "--format", "sarif"]);
    let document: Value = serde_json::from_str(&ended.out).expect("it is JSON");
    assert_eq!(wrong_in(&validator, &document), Vec::<String>::new());
    let results = document["runs"][0]["results"].as_array().expect("a list");
    for result in results {
        let known = ["mixed-stages", "shadowed-name"].contains(&result["ruleId"].as_str().expect("a name"));
        assert_eq!(result["baselineState"], if known { "unchanged" } else { "new" }, "{result}");
        if known {
            let expected = serde_json::json!([
                { "kind": "external", "status": "accepted", "justification": "in the baseline" }
            ]);
            assert_eq!(result["suppressions"], expected);
        }
    }
    assert!(results.iter().any(|result| result["ruleId"] == "unknown-value"));
}

fn result<'a>(document: &'a Value, rule: &str) -> &'a Value {
    let results = document["runs"][0]["results"].as_array().expect("a list");
    let found = results.iter().find(|result| result["ruleId"] == rule);
    found.unwrap_or_else(|| panic!("{rule} in {document:#}"))
}

#[test]
fn a_result_says_where_what_and_what_it_clashes_with() {
    let document = document(MODEL, &[]);
    let run = &document["runs"][0];
    assert_eq!((&run["columnKind"], &run["language"]), (&"unicodeCodePoints".into(), &"en".into()));
    let mixed = result(&document, "mixed-stages");
    let place = &mixed["locations"][0]["physicalLocation"];
    let uri = "carpeta%20%C3%B1/a%20b%231.red";
    assert_eq!(place["artifactLocation"], serde_json::json!({ "uri": uri, "uriBaseId": "%SRCROOT%" }));
    let line = MODEL.lines().nth(4).expect("the network");
    let column = line.split("sol;").next().expect("what stands before it").chars().count() + 1;
    let region = serde_json::json!(
        { "startLine": 5, "startColumn": column, "endLine": 5, "endColumn": column + 3 });
    assert_eq!(place["region"], region, "columns count characters");
    let related = mixed["relatedLocations"].as_array().expect("labels");
    assert!(!related.is_empty());
    assert!(related.iter().all(|one| one["message"]["text"].is_string() && one["id"].is_u64()), "{related:?}");
    let index = mixed["ruleIndex"].as_u64().expect("a number") as usize;
    let rule = &run["tool"]["driver"]["rules"][index];
    assert_eq!((&rule["id"], &rule["defaultConfiguration"]["level"]), (&"mixed-stages".into(), &"error".into()));
    assert!(rule["help"]["text"].as_str().is_some_and(|page| page.starts_with("# mixed-stages\n")));
    assert_eq!(mixed["level"], "error");
    assert_eq!(result(&document, "shadowed-name")["level"], "warning");
    assert_eq!(result(&self::document(WARNED, &["--deny", "shadowed-name"]), "shadowed-name")["level"], "error");
}

#[test]
fn no_name_becomes_a_placeholder_or_a_link() {
    let document = document(MODEL, &[]);
    let text = result(&document, "no-objective")["message"]["text"].as_str().expect("a text");
    assert!(text.contains("“Compras {{0}} [x\\](y)”"), "{text}");
    let missing = result(&document, "expected-result-missing")["message"]["text"].as_str().expect("a text");
    assert!(missing.contains("`action first: joint_purchase { … }`"), "other braces can be copied: {missing}");
}

#[test]
fn what_the_model_allows_is_there_with_its_reason() {
    let document = document(MODEL, &[]);
    let accepted = |more: Value| {
        let mut one = serde_json::json!({ "kind": "inSource", "status": "accepted" });
        if let Value::String(reason) = more {
            one["justification"] = reason.into();
        }
        Value::Array(vec![one])
    };
    assert_eq!(result(&document, "no-objective")["suppressions"], accepted("ya lo saben".into()));
    assert_eq!(result(&document, "expected-result-missing")["suppressions"], accepted(Value::Null));
    assert_eq!(result(&document, "mixed-stages")["suppressions"], Value::Array(vec![]));
    let left = self::document(MODEL, &["--allow", "mixed-stages", "--lang", "es"]);
    let why = &result(&left, "mixed-stages")["suppressions"][0];
    assert_eq!((&why["kind"], &why["justification"]), (&"external".into(), &"dejada fuera con `--allow`".into()));
}

#[test]
fn a_fingerprint_outlives_lines_and_tongues_but_not_the_words_at_fault() {
    let of = |text: &str, more: &[&str]| {
        result(&document(text, more), "mixed-stages")["partialFingerprints"]["minkaFinding/v1"].clone()
    };
    let known = of(MODEL, &[]);
    assert!(known.as_str().is_some_and(|print| print.len() == 32), "{known}");
    assert_eq!(of(&format!("# one\n# two\n{MODEL}"), &["--lang", "es"]), known);
    assert_eq!(of(&MODEL.replace("socios: inti, sol", "socios:   inti,   sol"), &[]), known);
    assert_ne!(of(&MODEL.replace(" sol", " luna"), &[]), known);
}

#[test]
fn the_pages_of_rules_hold_no_link_that_leads_nowhere() {
    let every = minka::rules().map(|rule| rule.name);
    let linked: Vec<&str> = every.filter(|name| text_of(&format!("book/en/rules/{name}.md")).contains("](")).collect();
    assert!(!linked.is_empty(), "some pages link to others");
    let document = document("firm inti\nfirm sol\nnetwork n { objective: \"x\"; members: inti, sol }\n", &[]);
    let rules = document["runs"][0]["tool"]["driver"]["rules"].as_array().expect("a list");
    let rule = rules.iter().find(|rule| rule["id"] == "expected-result-missing").expect("it is found");
    assert!(linked.contains(&"expected-result-missing"));
    for form in ["text", "markdown"] {
        let page = rule["help"][form].as_str().expect("a page");
        assert!(page.contains("The chapter Expected results lists") && !page.contains("]("), "{page}");
    }
}

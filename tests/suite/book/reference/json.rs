//! The documents and their JSON Schemas: every key is said, in both tongues.

use crate::blocks::{hold, nothing_wrong};
use crate::command::{folder, minka, package, text_of};
use minka::report::schema::{DOCUMENTS, DocumentKind, json_schema};
use minka::tongue::Tongue;
use serde_json::Value;
use std::collections::BTreeSet;

/// The keys of the document, type by type, in the order in which they are first met.
pub(super) fn keys(tongue: Tongue) -> String {
    let schema = json_schema(tongue);
    let mut page = section("Document", &schema, tongue);
    for name in met(&schema) {
        page.push_str(&section(&name, &schema["$defs"][&name], tongue));
    }
    page
}

/// The documents that other commands write: each with its own keys, and the types that no document before it has.
pub(super) fn others(tongue: Tongue) -> String {
    let mut told = met(&json_schema(tongue));
    let mut page = String::new();
    for document in DOCUMENTS.iter().filter(|document| document.name != "run") {
        let schema = document.json_schema(tongue);
        let own = section(&format!("minka schema {}", document.name), &schema, tongue);
        let whole = if schema.get("properties").is_some() {
            String::new()
        } else {
            format!("*{}.*\n\n", kind(&schema, tongue))
        };
        page.push_str(&format!("{own}{whole}"));
        for name in met(&schema).into_iter().filter(|name| !told.contains(name)).collect::<Vec<_>>() {
            page.push_str(&section(&name, &schema["$defs"][&name], tongue));
            told.push(name);
        }
    }
    page
}

/// A row for each document: who writes it, and where its schema is.
pub(super) fn documents(tongue: Tongue) -> String {
    let head = match tongue {
        Tongue::En => "| written by | schema | printed by |",
        Tongue::Es => "| lo escribe | esquema | lo muestra |",
    };
    let row = |document: &DocumentKind| {
        let (name, file) = (document.name, file(document));
        format!("| {} | [{file}]({file}) | `minka schema {name}` |\n", document.about.say(tongue))
    };
    format!("{head}\n| --- | --- | --- |\n{}", DOCUMENTS.iter().map(row).collect::<String>())
}

/// The file of its schema, beside the page.
fn file(document: &DocumentKind) -> String {
    if document.name == "run" { "minka.schema.json".to_owned() } else { format!("{}.schema.json", document.name) }
}

/// The names of the types, the document's own first.
fn met(schema: &Value) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut next = 0;
    collect(&schema["properties"], &mut names);
    collect(&schema["additionalProperties"], &mut names);
    while let Some(name) = names.get(next).cloned() {
        collect(&schema["$defs"][name], &mut names);
        next += 1;
    }
    names
}

fn collect(value: &Value, names: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                match value.as_str().and_then(|text| text.strip_prefix("#/$defs/")) {
                    Some(name) if key == "$ref" && !names.iter().any(|one| one == name) => names.push(name.to_string()),
                    _ => collect(value, names),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, names)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn section(name: &str, of: &Value, tongue: Tongue) -> String {
    let text = |value: &Value| value["description"].as_str().unwrap_or_default().to_string();
    let required: BTreeSet<&str> = of["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut page = format!("### {}\n\n{}\n\n", name.trim_end_matches("Data"), text(of));
    for (key, value) in of["properties"].as_object().into_iter().flatten() {
        let may = match (required.contains(key.as_str()), tongue) {
            (true, _) => "",
            (false, Tongue::En) => ", may be absent",
            (false, Tongue::Es) => ", puede faltar",
        };
        page.push_str(&format!("`{key}`\n: {} *{}{may}.*\n\n", text(value), kind(value, tongue)));
    }
    page
}

/// What a value is, in words.
fn kind(value: &Value, tongue: Tongue) -> String {
    let say = |en: &str, es: &str| if tongue == Tongue::En { en.to_string() } else { es.to_string() };
    if let Some(name) = value["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/")) {
        let name = name.trim_end_matches("Data");
        return format!("[{name}](#{})", name.to_lowercase());
    }
    if let Some(either) = value["anyOf"].as_array() {
        return either.iter().map(|one| kind(one, tongue)).collect::<Vec<_>>().join(&say(" or ", " o "));
    }
    let types: Vec<&str> = match &value["type"] {
        Value::String(one) => vec![one],
        Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => {
            return say("any value", "cualquier valor");
        }
    };
    let word = |one: &str| match one {
        "string" => say("text", "texto"),
        "integer" => say("whole number", "número entero"),
        "number" => say("number", "número"),
        "boolean" => say("true or false", "verdadero o falso"),
        "null" => say("null", "nulo"),
        "array" => format!(
            "{} {}",
            say("list of", "lista de"),
            kind(value.get("items").unwrap_or(&value["prefixItems"][0]), tongue)
        ),
        "object" => format!("{} {}", say("by name:", "por nombre:"), kind(&value["additionalProperties"], tongue)),
        other => panic!("no words for {other}"),
    };
    types.into_iter().map(word).collect::<Vec<_>>().join(&say(" or ", " o "))
}

#[test]
fn the_schemas_stand_beside_the_page_in_both_tongues() {
    let folder = folder(&[]);
    let mut wrong = Vec::new();
    for (tongue, document) in Tongue::ALL.into_iter().flat_map(|tongue| DOCUMENTS.iter().map(move |one| (tongue, one)))
    {
        let printed = minka(folder.path(), &["schema", document.name, "--lang", tongue.code()]);
        assert_eq!(printed.code, 0, "{}", printed.err);
        let path = format!("book/{}/reference/{}", tongue.code(), file(document));
        wrong.extend(hold(&package().join(&path), &printed.out).err());
    }
    nothing_wrong(&wrong);
}

fn descriptions(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            found.extend(fields.get("description").and_then(Value::as_str).map(str::to_string));
            fields.values().for_each(|value| descriptions(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| descriptions(item, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn every_key_is_said_in_both_tongues_and_none_is_said_in_vain() {
    let mut texts = Vec::new();
    let schemas: Vec<Value> = DOCUMENTS.iter().map(|document| document.json_schema(Tongue::En)).collect();
    schemas.iter().for_each(|schema| descriptions(schema, &mut texts));
    let said: BTreeSet<String> = texts.into_iter().collect();
    let table = text_of("src/report/schema/keys.es.txt");
    let lines: Vec<&str> = table.lines().filter(|line| !line.is_empty()).collect();
    let translated: BTreeSet<String> = lines.iter().step_by(2).map(|line| line.to_string()).collect();
    let apart: Vec<String> = said.symmetric_difference(&translated).cloned().collect();
    nothing_wrong(&apart);
    assert_eq!(lines.len(), 2 * translated.len(), "no text stands twice");
    assert!(said.len() > 300, "the schema says what its keys are");
    let mut silent = Vec::new();
    schemas.iter().for_each(|schema| unsaid(schema, &mut silent));
    nothing_wrong(&silent);
}

/// Keys without a description.
fn unsaid(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields.get("properties").and_then(Value::as_object).into_iter().flatten() {
                if value.get("description").is_none() {
                    found.push(key.clone());
                }
            }
            fields.values().for_each(|value| unsaid(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| unsaid(item, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

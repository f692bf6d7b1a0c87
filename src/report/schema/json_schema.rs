//! The JSON Schema of the document, read off the types that are written.
//!
//! What each key means is said once in English, where it is declared. The Spanish of each such text stands in
//! `keys.es.txt`: a line in English, the same in Spanish, an empty line.

use super::Document;
use crate::tongue::Tongue;
use rustc_hash::FxHashMap;
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

/// A finding.
#[derive(JsonSchema)]
#[allow(dead_code)]
pub(super) struct FindingData {
    /// The rule.
    rule: String,
    /// `error`, `warning`, `advice`.
    severity: String,
    /// What is, in a sentence.
    message: String,
    /// What to do.
    help: Option<String>,
    /// The file it was found in.
    file: String,
    /// The line it begins in, from 1.
    line: usize,
    /// The character it begins at, from 1.
    column: usize,
    /// The line it ends in.
    end_line: usize,
    /// The character before which it ends.
    end_column: usize,
    /// Where the rule comes from.
    source: Option<String>,
}

/// The JSON Schema (2020-12) of what `minka run --format json` writes, its descriptions in a tongue.
///
/// ```
/// use minka::{report::schema::json_schema, tongue::Tongue};
/// let schema = json_schema(Tongue::Es);
/// assert_eq!(schema["properties"]["arrangements"]["description"], "Redes y acuerdos, por nombre.");
/// ```
pub fn json_schema(tongue: Tongue) -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut schema = settings.into_generator().into_root_schema_for::<Document>().to_value();
    let spanish = pairs();
    describe(&mut schema, &|english| match tongue {
        Tongue::En => english.to_owned(),
        Tongue::Es => spanish.get(english).map_or(english, |spanish| spanish).to_owned(),
    });
    schema
}

/// The Spanish of each description.
fn pairs() -> FxHashMap<&'static str, &'static str> {
    let mut lines = include_str!("keys.es.txt").lines().filter(|line| !line.is_empty());
    let mut pairs = FxHashMap::default();
    while let (Some(english), Some(spanish)) = (lines.next(), lines.next()) {
        pairs.insert(english, spanish);
    }
    pairs
}

/// Puts every description on one line, in a tongue, and leaves out what only says how Rust holds a number.
fn describe(schema: &mut Value, say: &dyn Fn(&str) -> String) {
    match schema {
        Value::Object(object) => {
            rename(object, say);
            object.values_mut().for_each(|value| describe(value, say));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| describe(item, say)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn rename(object: &mut Map<String, Value>, say: &dyn Fn(&str) -> String) {
    if object.get("format").is_some_and(|format| format.is_string() && object.contains_key("type")) {
        object.remove("format");
    }
    if let Some(Value::String(text)) = object.get_mut("description") {
        let line: Vec<&str> = text.split_whitespace().collect();
        let plain = line.join(" ").replace("[`render::json`]", "`check --format json`");
        *text = say(&plain);
    }
}

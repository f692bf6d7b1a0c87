//! The JSON Schema of each document, read off the types that are written.
//!
//! What each key means is said once in English, where it is declared. The Spanish of each such text stands in
//! `keys.es.txt`: a line in English, the same in Spanish, an empty line.

use super::DOCUMENTS;
use crate::tongue::Tongue;
use rustc_hash::FxHashMap;
use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

/// The JSON Schema (2020-12) of what `minka run --format json` writes, its descriptions in a tongue.
///
/// ```
/// use minka::{report::schema::json_schema, tongue::Tongue};
/// let schema = json_schema(Tongue::Es);
/// assert_eq!(schema["properties"]["arrangements"]["description"], "Redes y acuerdos, por nombre.");
/// ```
pub fn json_schema(tongue: Tongue) -> Value {
    DOCUMENTS.first().map(|run| run.json_schema(tongue)).unwrap_or_default()
}

/// What schemas are made with.
pub(super) fn generator() -> SchemaGenerator {
    SchemaSettings::draft2020_12().for_serialize().into_generator()
}

/// A schema with its descriptions in a tongue.
pub(super) fn in_tongue(mut schema: Value, tongue: Tongue) -> Value {
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

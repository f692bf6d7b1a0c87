//! The engine of money: what holds of every model, what each corner of the language comes to, and what it says where
//! there is no figure.

mod coalitions;
mod corners;
mod draws;
mod lists;
mod missing;
mod models;
mod properties;
mod size;
mod unknown;

use minka::Session;
use minka::tongue::Tongue;
use serde_json::Value;
use std::collections::BTreeMap;

/// A model read and sampled as it asks for.
fn sampled(text: &str) -> Session {
    let session = Session::read_text("m.red", text);
    let sampling = session.sampling();
    session.sampled(&sampling)
}

fn document(session: &Session) -> Value {
    serde_json::to_value(session.document(Tongue::En)).expect("a document")
}

/// The names of the rules that find an error.
fn errors(session: &Session) -> Vec<&'static str> {
    let errors = session.findings().iter().filter(|finding| finding.severity == minka::diagnostic::Severity::Error);
    errors.map(|finding| finding.rule.name).collect()
}

/// The figures of every arrangement, firm, territory and chain: by their path, without the places of the text.
type Figures = BTreeMap<String, Value>;

fn figures(text: &str) -> Figures {
    let session = sampled(text);
    assert!(errors(&session).is_empty(), "{text}\n{:?}", session.findings());
    figures_of(&session)
}

fn figures_of(session: &Session) -> Figures {
    let document = document(session);
    let mut figures = Figures::new();
    for part in ["arrangements", "firms", "territories", "chains", "expectations", "break_even"] {
        document.get(part).into_iter().for_each(|value| gather(value, part.to_owned(), &mut figures));
    }
    figures
}

/// Everything that is a number, a text or an answer, with its path; elements that are a firm's go by its name.
fn gather(value: &Value, path: String, figures: &mut Figures) {
    match value {
        Value::Object(map) => {
            for (key, value) in map.iter().filter(|(key, _)| !["line", "column", "file"].contains(&key.as_str())) {
                gather(value, format!("{path}.{key}"), figures);
            }
        }
        Value::Array(list) => {
            for (number, value) in list.iter().enumerate() {
                let name = value.get("firm").and_then(Value::as_str).map_or(number.to_string(), str::to_owned);
                gather(value, format!("{path}.{name}"), figures);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            figures.insert(path, value.clone());
        }
    }
}

/// The first figure that differs by more than this part of itself.
fn difference(one: &Figures, other: &Figures, tolerance: f64) -> Option<String> {
    let paths: std::collections::BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    let scale = |path: &str| -> f64 {
        let whole = path.rsplit_once('.').map_or(path, |(whole, _)| whole);
        let near = one.range(whole.to_owned()..).take_while(|(key, _)| key.starts_with(whole));
        near.filter_map(|(_, value)| value.as_f64()).fold(1e-3, |most, value| most.max(value.abs()))
    };
    paths.into_iter().find_map(|path| match (one.get(path), other.get(path)) {
        (Some(left), Some(right)) => {
            let same = match (left.as_f64(), right.as_f64()) {
                (Some(a), Some(b)) => a == b || (a - b).abs() <= tolerance * scale(path),
                _ => left == right,
            };
            (!same).then(|| format!("{path}: {left} and {right}"))
        }
        (left, right) => Some(format!("{path}: {left:?} and {right:?}")),
    })
}

/// One figure of a model, by its path below `arrangements`.
fn figure(text: &str, path: &str) -> f64 {
    let figures = figures(text);
    let found = figures.get(&format!("arrangements.{path}")).and_then(Value::as_f64);
    found.unwrap_or_else(|| panic!("{path} is not there: {:?}", figures.keys()))
}

/// Two firms that have sales and workers, one institution, and a network of the two with these lines.
fn pair(lines: &str) -> String {
    format!(
        "model \"Pair\" {{ currency: PEN; horizon: 3 years; samples: 2_000 }}\n\
         firm inti {{ sales: 100 PEN/year; workers: 3 }}\nfirm sol {{ sales: 200 PEN/year; workers: 5 }}\n\
         institution town\nnetwork pool {{ members: inti, sol\n{lines}\n}}\n"
    )
}

fn close(found: f64, expected: f64) -> bool {
    (found - expected).abs() <= 1e-9 * expected.abs().max(1.0)
}

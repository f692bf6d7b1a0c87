//! A tree, written down somehow and formatted, is the same tree.

use super::Choices;
use super::grown::{self, Part, Value};
use minka::tongue::Tongue;
use minka::{Session, format_text};
use std::collections::BTreeMap;

/// Formats a tree that is grown from the bytes, all of it and each declaration alone: one that cannot be read leaves
/// the others as they are.
pub(crate) fn holds(bytes: &[u8]) {
    let mut choices = Choices::new(bytes);
    let tree = grown::tree(&mut choices);
    let mut writer = Writer { text: String::new(), choices, remarks: 0 };
    let mut alone = Vec::new();
    for part in &tree {
        let begin = writer.text.len();
        writer.part(part);
        alone.push(writer.text[begin..].to_owned());
    }
    formatted_is_the_same(&writer.text);
    alone.iter().for_each(|text| formatted_is_the_same(text));
}

/// The trees that can be read, of those that are grown from these bytes; for the test that most can.
pub(crate) fn readable(bytes: &[u8]) -> (usize, usize) {
    let mut choices = Choices::new(bytes);
    let tree = grown::tree(&mut choices);
    let mut writer = Writer { text: String::new(), choices, remarks: 0 };
    let texts: Vec<String> = tree
        .iter()
        .map(|part| {
            writer.part(part);
            std::mem::take(&mut writer.text)
        })
        .collect();
    (texts.iter().filter(|text| format_text("tree.red", text, None).is_ok()).count(), texts.len())
}

fn formatted_is_the_same(text: &str) {
    super::text::points_into_its_text(&Session::read_text("tree.red", text));
    let Ok(once) = format_text("tree.red", text, None) else { return };
    assert_eq!(format_text("tree.red", &once, None).ok().as_ref(), Some(&once), "twice is once:\n{text}");
    let before = meaning(text);
    assert_eq!(before, meaning(&once), "it means the same:\n{text}\n---\n{once}");
    for tongue in Tongue::ALL {
        let translated = format_text("tree.red", &once, Some(tongue));
        let translated = translated.unwrap_or_else(|_| panic!("what can be read can be translated:\n{once}"));
        assert_eq!(before, meaning(&translated), "so does the translation:\n{once}\n---\n{translated}");
        assert_eq!(remarks(text), remarks(&translated), "no remark is lost:\n{text}\n---\n{translated}");
    }
}

/// What is found, and what is worked out.
fn meaning(text: &str) -> (BTreeMap<&'static str, usize>, serde_json::Value) {
    let session = Session::read_text("tree.red", text);
    let mut found = BTreeMap::new();
    for finding in session.findings() {
        *found.entry(finding.rule.name).or_insert(0) += 1;
    }
    let document = serde_json::to_value(session.document(Tongue::En)).expect("it is data");
    (found, document["arrangements"].clone())
}

/// The remarks of the writer that a text holds, sorted.
fn remarks(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = text.match_indices("# remark").map(|(at, _)| until_space(&text[at..])).collect();
    found.sort_unstable();
    found
}

fn until_space(text: &str) -> &str {
    text.get(2..).map_or("", |text| text.split([' ', '\n', '\r']).next().unwrap_or_default())
}

/// Writes a tree with spaces, line ends and remarks as the choices have it.
struct Writer<'a> {
    text: String,
    choices: Choices<'a>,
    remarks: usize,
}

impl Writer<'_> {
    fn part(&mut self, part: &Part) {
        match part {
            Part::Block(head, parts) => {
                self.text.push_str(head);
                self.text.push_str(self.choices.one(&[" {\n", " {", "{", " {\n\n\n", " { # remark-o\n", "\t{\r\n"]));
                for part in parts {
                    self.part(part);
                }
                self.text.push('}');
            }
            Part::Field(key, value) => {
                self.text.push_str(key);
                self.text.push_str(self.choices.one(&[": ", ":", " :  "]));
                self.value(value);
            }
            Part::Line(words, values) => self.form(words, values),
        }
        self.end();
    }

    fn end(&mut self) {
        let end = self.choices.one(&["\n", "\n", ";", "\n\n\n", "\r\n", " ;\n", "\n  ", "#"]);
        if end != "#" {
            return self.text.push_str(end);
        }
        self.remarks += 1;
        let own_line = if self.choices.once_in(2) { "\n" } else { "" };
        self.text.push_str(&format!("{own_line}  # remark{} with words\n", self.remarks));
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Leaf(leaf) => self.text.push_str(leaf),
            Value::Two(left, sign, right) => {
                self.value(left);
                let is_word = sign.chars().all(char::is_alphabetic);
                let space = if is_word { " " } else { self.choices.one(&[" ", "", " \n "]) };
                self.text.push_str(&format!("{}{sign}{space}", if space.is_empty() { "" } else { " " }));
                self.value(right);
            }
            Value::Form(words, values) => self.form(words, values),
        }
    }

    fn form(&mut self, words: &[&str], values: &[Value]) {
        for (at, word) in words.iter().enumerate() {
            self.text.push_str(word);
            if let Some(value) = values.get(at) {
                self.value(value);
            }
        }
    }
}

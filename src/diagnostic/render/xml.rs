//! A small writer of XML. Whatever a model holds stays text: nothing ends an element or an attribute.

use std::fmt::Write;

/// An element with its attributes, and either a text or elements in it.
#[derive(Debug, Clone)]
pub(crate) struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    text: Option<String>,
    elements: Vec<Element>,
}

impl Element {
    pub(crate) fn new(name: &'static str) -> Element {
        Element { name, attributes: Vec::new(), text: None, elements: Vec::new() }
    }

    pub(crate) fn with(mut self, name: &'static str, value: &str) -> Element {
        self.attributes.push((name, value.to_owned()));
        self
    }

    pub(crate) fn saying(self, text: &str) -> Element {
        Element { text: Some(text.to_owned()), ..self }
    }

    pub(crate) fn holding(self, elements: Vec<Element>) -> Element {
        Element { elements, ..self }
    }

    fn write(&self, depth: usize, out: &mut String) {
        let indent = "  ".repeat(depth);
        // Writing to a string cannot fail.
        let _ = write!(out, "{indent}<{}", self.name);
        for (name, value) in &self.attributes {
            let _ = write!(out, " {name}=\"{}\"", escaped(value));
        }
        match &self.text {
            Some(text) => {
                let _ = writeln!(out, ">{}</{}>", escaped(text).replace("&#10;", "\n"), self.name);
            }
            None if self.elements.is_empty() => out.push_str("/>\n"),
            None => {
                out.push_str(">\n");
                self.elements.iter().for_each(|element| element.write(depth + 1, out));
                let _ = writeln!(out, "{indent}</{}>", self.name);
            }
        }
    }
}

/// How many test cases there are, of which kind.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Totals {
    pub(crate) tests: usize,
    pub(crate) failures: usize,
    pub(crate) errors: usize,
    pub(crate) skipped: usize,
}

impl Totals {
    pub(crate) fn plus(self, other: Totals) -> Totals {
        Totals {
            tests: self.tests + other.tests,
            failures: self.failures + other.failures,
            errors: self.errors + other.errors,
            skipped: self.skipped + other.skipped,
        }
    }

    pub(crate) fn on(self, element: Element) -> Element {
        element
            .with("tests", &self.tests.to_string())
            .with("failures", &self.failures.to_string())
            .with("errors", &self.errors.to_string())
            .with("skipped", &self.skipped.to_string())
    }
}

/// A whole document.
pub(crate) fn document(root: &Element) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    root.write(0, &mut out);
    out
}

/// A text as it stands in an attribute. What XML cannot hold at all, and what would hide or reorder text, is written as
/// the escapes of the language.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\n' => out.push_str("&#10;"),
            '\u{fffe}' | '\u{ffff}' => {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\u{{{:x}}}", character as u32);
            }
            other => super::sanitise::push_safe(&mut out, other),
        }
    }
    out
}

//! `minka mdbook`: a preprocessor of mdBook that colours the models and sessions of a book.
//!
//! mdBook hands over the whole book on standard input and takes it back on standard output. Its own colouring knows
//! neither Minka nor letters with accents; `nohighlight` keeps it away from what is coloured here.

use super::Command;
use crate::reader::Reader;
use crate::{Ending, output};
use clap::{Arg, ArgMatches};
use minka::tongue::{Phrase, Text, Tongue};
use minka::{Class, classes};
use serde_json::Value;
use std::io::Read;

pub(crate) static COMMAND: Command = Command {
    name: "mdbook",
    about: Text { en: "Colour the models of an mdBook", es: "Colorea los modelos de un libro de mdBook" },
    arguments,
    run,
};

fn arguments(command: clap::Command, _: Tongue) -> clap::Command {
    // mdBook asks first: `minka mdbook supports html`.
    command.hide(true).arg(Arg::new("asked").value_name("supports").num_args(0..=2))
}

fn run(given: &ArgMatches, _: &Reader) -> Result<Ending, Phrase> {
    let asked: Vec<&str> = given.get_many::<String>("asked").into_iter().flatten().map(String::as_str).collect();
    match asked.as_slice() {
        ["supports", "html"] => return Ok(Ending::Fine),
        ["supports", ..] => return Ok(Ending::Found),
        _ => {}
    }
    let not_a_book = || Phrase::new("what mdBook hands over is no book", "lo que entrega mdBook no es un libro");
    let mut text = String::new();
    if std::io::stdin().read_to_string(&mut text).is_err() {
        return Err(not_a_book());
    }
    let Ok(Value::Array(mut handed)) = serde_json::from_str(&text) else { return Err(not_a_book()) };
    let Some(mut book) = handed.pop().filter(Value::is_object) else { return Err(not_a_book()) };
    colour(&mut book);
    output::print(&book.to_string())?;
    Ok(Ending::Fine)
}

/// Colours every chapter, however deep it stands; everything else of a book is left as it is.
fn colour(book: &mut Value) {
    match book {
        Value::Array(items) => items.iter_mut().for_each(colour),
        Value::Object(fields) => {
            for (name, value) in fields {
                if name == "content"
                    && let Value::String(content) = value
                {
                    *content = coloured(content);
                } else {
                    colour(value);
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// A page, its `red` and `console` blocks as HTML.
fn coloured(page: &str) -> String {
    let mut done = String::new();
    let mut open: Option<(&str, String)> = None;
    for line in page.split_inclusive('\n') {
        let fence = line.trim_end().strip_prefix("```");
        match (&mut open, fence) {
            (Some((info, text)), Some("")) => {
                done.push_str(&block(info, text));
                open = None;
            }
            (Some((_, text)), _) => text.push_str(line),
            (None, Some(info)) => open = Some((info, String::new())),
            (None, None) => done.push_str(line),
        }
    }
    // What is never closed is left for mdBook to judge.
    if let Some((info, text)) = open {
        done.push_str(&format!("```{info}\n{text}"));
    }
    done
}

fn block(info: &str, text: &str) -> String {
    let inside = match info.split_whitespace().next() {
        Some("red") => model(text),
        Some("console") => console(text),
        Some(_) | None => return format!("```{info}\n{text}```\n"),
    };
    let kind = info.split_whitespace().next().unwrap_or_default();
    format!("<pre><code class=\"nohighlight hljs language-{kind}\">{inside}</code></pre>\n")
}

fn model(text: &str) -> String {
    classes(text)
        .into_iter()
        .map(|(class, range)| match class {
            Class::Keyword => span("keyword", &text[range]),
            Class::Function => span("built_in", &text[range]),
            Class::Number => span("number", &text[range]),
            Class::Text => span("string", &text[range]),
            Class::Comment => span("comment", &text[range]),
            Class::Command => span("meta", &text[range]),
            Class::Plain => plain(&text[range]),
        })
        .collect()
}

/// Names and marks; what stands before a colon is an attribute.
fn plain(text: &str) -> String {
    let mut shown = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(':') {
        let start = before.rfind(|letter: char| !letter.is_alphanumeric() && letter != '_');
        let at = start.map_or(0, |at| at + before[at..].chars().next().map_or(0, char::len_utf8));
        let (lead, name) = before.split_at(at);
        shown.push_str(&escaped(lead));
        shown.push_str(&if name.is_empty() { String::new() } else { span("attr", name) });
        shown.push(':');
        rest = after;
    }
    shown + &escaped(rest)
}

/// What is typed stands out from what is answered.
fn console(text: &str) -> String {
    let line = |line: &str| match (line.strip_prefix("$ "), line.strip_prefix("> ")) {
        (Some(typed), _) => format!("{} {}", span("meta", "$"), span("strong", typed)),
        (None, Some(typed)) => format!("{} {}", span("meta", ">"), model(typed)),
        (None, None) => escaped(line),
    };
    text.lines().map(|text| line(text) + "\n").collect()
}

fn span(class: &str, text: &str) -> String {
    format!("<span class=\"hljs-{class}\">{}</span>", escaped(text))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

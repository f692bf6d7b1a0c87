//! `minka mdbook`: a preprocessor of mdBook that colours the models and sessions of a book.
//!
//! mdBook hands over the whole book on standard input and takes it back on standard output. Its own colouring knows
//! neither Minka nor letters with accents; `nohighlight` keeps it away from what is coloured here.

use super::Command;
use crate::reader::Reader;
use crate::{Ending, output};
use clap::{Arg, ArgMatches};
use minka::tongue::{Phrase, Text, Tongue};
use serde_json::Value;
use std::io::Read;

mod model;
use model::model;

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

/// A page, its `red` and `console` blocks as HTML, and no number broken over two lines.
fn coloured(page: &str) -> String {
    let mut done = String::new();
    let mut open: Option<(&str, String)> = None;
    let mut prose = Prose { in_tag: false };
    for line in page.split_inclusive('\n') {
        let fence = line.trim_end().strip_prefix("```");
        match (&mut open, fence) {
            (Some((info, text)), Some("")) => {
                done.push_str(&block(info, text));
                open = None;
            }
            (Some((_, text)), _) => text.push_str(line),
            (None, Some(info)) => open = Some((info, String::new())),
            (None, None) => done.push_str(&prose.whole(line)),
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

/// What stands between the blocks of a page.
struct Prose {
    /// Inside `<…>`, where numbers are coordinates; a tag may go on over lines.
    in_tag: bool,
}

impl Prose {
    /// A line whose `12 000` and `8 %` hold together. What is code stays as it is typed.
    fn whole(&mut self, line: &str) -> String {
        let mut done = String::new();
        let mut in_code = false;
        let mut before = ' ';
        for (at, letter) in line.char_indices() {
            let after = &line[at + letter.len_utf8()..];
            match letter {
                '`' if !self.in_tag => in_code = !in_code,
                '<' if !in_code => {
                    self.in_tag = after.starts_with(|first: char| first.is_ascii_alphabetic() || first == '/')
                }
                '>' if !in_code => self.in_tag = false,
                _ => {}
            }
            let holds = letter == ' ' && before.is_ascii_digit() && !in_code && !self.in_tag && goes_with_number(after);
            done.push(if holds { '\u{a0}' } else { letter });
            before = letter;
        }
        done
    }
}

/// `%`, or three digits and no fourth.
fn goes_with_number(text: &str) -> bool {
    text.starts_with('%') || text.chars().take_while(char::is_ascii_digit).count() == 3
}

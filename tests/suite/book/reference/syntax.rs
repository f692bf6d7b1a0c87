//! The grammar as it is read by people: pest's rules without the space and the looks ahead.

use crate::command::text_of;
use minka::tongue::Tongue;
use minka::tongue::vocabulary::keyword;
use std::collections::BTreeSet;

const FILES: &[&str] = &["declarations", "expression", "quantity", "lexical"];

/// Rules that only divide the work: shown where they are used, or of no use to a reader.
const OPENED: &[&str] = &[
    "sp",
    "gap",
    "sep",
    "line_end",
    "more",
    "letters",
    "colon",
    "equals",
    "unreadable",
    "balanced",
    "after_expression",
];

/// A rule's expression.
#[derive(Debug, Clone, PartialEq)]
enum Shape {
    /// Space, a look ahead: nothing a reader sees.
    Nothing,
    Mark(String),
    Row(Vec<Shape>),
    Either(Vec<Shape>),
    Many(Box<Shape>, &'static str),
}

/// Every rule that the page should show, with its text.
fn all() -> Vec<(String, String)> {
    let mut rules: Vec<(String, String)> = Vec::new();
    for file in FILES {
        for line in text_of(&format!("grammar/{file}.pest")).lines().map(str::trim_end) {
            let line = line.split("//").next().unwrap_or_default();
            match line.split_once('=').filter(|_| line.starts_with(|letter: char| letter.is_ascii_lowercase())) {
                Some((name, body)) => rules.push((name.trim().to_string(), body.to_string())),
                None if line.trim().is_empty() => {}
                None => rules.last_mut().expect("a rule goes on").1.push_str(line),
            }
        }
    }
    rules.retain(|(name, _)| !OPENED.contains(&name.as_str()));
    rules
}

pub(super) fn rules(names: &[&str], tongue: Tongue) -> String {
    let all = all();
    let mut block = String::from("```text\n");
    for name in names {
        let (_, body) = all.iter().find(|(one, _)| one == name).unwrap_or_else(|| panic!("{name} is no rule"));
        let inside = body.trim().trim_start_matches(['_', '@', '$']).trim();
        let inside = inside.strip_prefix('{').and_then(|text| text.trim_end().strip_suffix('}')).expect("a body");
        let mut reader = Reader { rest: inside.trim_start() };
        let shape = reader.either();
        assert!(reader.rest.is_empty(), "{name}: {} is not read", reader.rest);
        block.push_str(&format!("{name} = {}\n", written(&shape, tongue, false)));
    }
    block + "```\n"
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn takes(&mut self, mark: &str) -> bool {
        let Some(rest) = self.rest.strip_prefix(mark) else { return false };
        self.rest = rest.trim_start();
        true
    }

    fn either(&mut self) -> Shape {
        let mut ways = vec![self.row()];
        while self.takes("|") {
            ways.push(self.row());
        }
        // `(&line_end | X*)` is X*: the other way holds nothing.
        let empty = ways.contains(&Shape::Nothing);
        ways.retain(|way| *way != Shape::Nothing);
        match (ways.len(), empty) {
            (0, _) => Shape::Nothing,
            (1, false) => ways.remove(0),
            (1, true) => match ways.remove(0) {
                many @ Shape::Many(_, "*" | "?") => many,
                one @ (Shape::Nothing | Shape::Mark(_) | Shape::Row(_) | Shape::Either(_) | Shape::Many(..)) => {
                    Shape::Many(Box::new(one), "?")
                }
            },
            (_, false) => Shape::Either(ways),
            (_, true) => Shape::Many(Box::new(Shape::Either(ways)), "?"),
        }
    }

    fn row(&mut self) -> Shape {
        let mut parts = vec![self.part()];
        while self.takes("~") {
            parts.push(self.part());
        }
        parts.retain(|part| *part != Shape::Nothing);
        match parts.len() {
            0 => Shape::Nothing,
            1 => parts.remove(0),
            _ => Shape::Row(parts),
        }
    }

    fn part(&mut self) -> Shape {
        if self.takes("&") || self.takes("!") {
            self.part();
            return Shape::Nothing;
        }
        let mut shape = self.one();
        while let Some(mark) = ["*", "+", "?"].into_iter().find(|mark| self.takes(mark)) {
            shape = match shape {
                Shape::Nothing => Shape::Nothing,
                Shape::Many(one, "?") => Shape::Many(one, mark),
                other @ (Shape::Mark(_) | Shape::Row(_) | Shape::Either(_) | Shape::Many(..)) => {
                    Shape::Many(Box::new(other), mark)
                }
            };
        }
        if self.takes("{") {
            let end = self.rest.find('}').expect("a count ends");
            let count = self.rest[..end].parse().expect("a count");
            self.rest = self.rest[end + 1..].trim_start();
            shape = Shape::Row(vec![shape; count]);
        }
        shape
    }

    fn one(&mut self) -> Shape {
        if self.takes("(") {
            let inside = self.either();
            assert!(self.takes(")"), "a bracket is closed before {}", self.rest);
            return inside;
        }
        for quote in ['"', '\''] {
            if let Some(rest) = self.rest.strip_prefix(quote) {
                let text = quoted(rest, quote);
                self.rest = rest[text.len() + 1..].trim_start();
                if self.takes("..") {
                    self.one();
                }
                return if text.trim().is_empty() || text == "\\n" {
                    Shape::Nothing
                } else {
                    Shape::Mark(format!("{:?}", text.replace("\\\"", "\"").replace("\\\\", "\\")))
                };
            }
        }
        let end =
            self.rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').unwrap_or(self.rest.len());
        assert!(end > 0, "a name at {}", self.rest);
        let name = self.rest[..end].to_string();
        self.rest = self.rest[end..].trim_start();
        match name.as_str() {
            "sp" | "gap" | "line_end" | "more" | "EOI" | "SOI" | "unreadable" | "balanced" => Shape::Nothing,
            "colon" => Shape::Mark("\":\"".to_string()),
            "equals" => Shape::Mark("\"=\"".to_string()),
            _ => Shape::Mark(name),
        }
    }
}

fn quoted(text: &str, quote: char) -> &str {
    let mut escaped = false;
    let end = text.find(|letter: char| {
        let ends = letter == quote && !escaped;
        escaped = letter == '\\' && !escaped;
        ends
    });
    &text[..end.expect("a text ends")]
}

fn written(shape: &Shape, tongue: Tongue, inside: bool) -> String {
    let rows = |parts: &[Shape], between: &str| {
        let parts: Vec<String> = parts.iter().map(|part| written(part, tongue, true)).collect();
        if inside { format!("( {} )", parts.join(between)) } else { parts.join(between) }
    };
    match shape {
        Shape::Nothing => String::new(),
        Shape::Mark(mark) => match keyword::ALL.iter().find(|keyword| keyword.rule == mark) {
            Some(keyword) => format!("\"{}\"", keyword.word.say(tongue)),
            None => outside(mark, tongue).to_string(),
        },
        Shape::Row(parts) => rows(parts, " "),
        Shape::Either(ways) => rows(ways, " | "),
        Shape::Many(one, mark) => format!("{}{mark}", written(one, tongue, true)),
    }
}

/// What pest itself names.
fn outside(mark: &str, tongue: Tongue) -> &str {
    match (mark, tongue) {
        ("ASCII_DIGIT", Tongue::En) => "digit",
        ("ASCII_DIGIT", Tongue::Es) => "cifra",
        ("ASCII_ALPHA" | "XID_START", Tongue::En) => "letter",
        ("ASCII_ALPHA" | "XID_START", Tongue::Es) => "letra",
        ("ANY" | "letters", Tongue::En) => "character",
        ("ANY" | "letters", Tongue::Es) => "carácter",
        (other, _) => other,
    }
}

#[test]
fn every_rule_of_the_grammar_stands_in_the_reference_once() {
    let rules: BTreeSet<String> = all().into_iter().map(|(name, _)| name).collect();
    for tongue in Tongue::ALL {
        let named = super::named("grammar", tongue);
        assert_eq!(named.iter().cloned().collect::<BTreeSet<_>>(), rules, "in {}", tongue.code());
        assert_eq!(named.len(), rules.len(), "none twice in {}", tongue.code());
    }
}

#[test]
fn a_rule_is_shown_without_space_and_looks_ahead() {
    let mut reader = Reader { rest: r#"kw_model ~ (gap ~ title)? ~ (&line_end | (sp ~ "," ~ sp ~ name)*) ~ !more"# };
    let shape = reader.either();
    assert_eq!(written(&shape, Tongue::En, false), r#""model" title? ( "," name )*"#);
    assert_eq!(written(&shape, Tongue::Es, false), r#""modelo" title? ( "," name )*"#);
}

//! Differences and sweeps as Markdown, for a page where a change to a model is talked over.

use super::Axis;
use super::amount::figure_amount;
use super::difference::told;
use crate::diagnostic::render::sanitise;
use crate::evaluate::questions::{Answered, Difference};
use crate::model::Model;
use crate::tongue::{Text, Tongue};

/// What moved between two models that are called so, a table for each network or agreement.
pub fn difference_markdown(model: &Model, names: [&str; 2], found: &Difference, tongue: Tongue) -> String {
    let [from, to] = names.map(text);
    let mut out = format!("### {from} → {to}\n\n");
    let all = told(model, found, tongue);
    if all.is_empty() {
        let nothing = Text {
            en: "No figure of a network or agreement moves.",
            es: "No cambia ninguna cifra de una red o acuerdo.",
        };
        out.push_str(&format!("{}\n", nothing.say(tongue)));
    }
    for one in &all {
        out.push_str(&format!("**{}**: {}\n\n", text(&one.shown), text(&one.verdict)));
        out.push_str(&table(&one.head, &one.figures));
        let steps: Vec<String> = one.steps.iter().map(|step| format!("- {}\n", text(step))).collect();
        if !steps.is_empty() || !one.causes.is_empty() {
            out.push_str(&format!("{}\n\n", one.lead));
        }
        if !steps.is_empty() {
            out.push_str(&format!("{}\n", steps.concat()));
        }
        if !one.causes.is_empty() {
            out.push_str(&table(&one.head, &one.causes));
        }
    }
    out.trim_end().to_owned() + "\n"
}

/// A row for each combination of values, a column for each figure.
pub fn sweep_markdown(
    model: &Model,
    axes: &[Axis<'_>],
    figures: &[String],
    points: &[Vec<Option<Answered>>],
    tongue: Tongue,
) -> String {
    let head: Vec<&str> = axes.iter().map(|axis| axis.name).chain(figures.iter().map(String::as_str)).collect();
    let rows: Vec<Vec<String>> = points
        .iter()
        .enumerate()
        .map(|(number, point)| {
            let mut rest = number;
            let mut cells: Vec<String> = Vec::new();
            for axis in axes.iter().rev() {
                let steps = axis.values.len().max(1);
                cells.push(axis.values.get(rest % steps).cloned().unwrap_or_default());
                rest /= steps;
            }
            cells.reverse();
            let figure = |one: &Option<Answered>| match one {
                Some(one) => figure_amount(model, tongue, &one.of, one.percent, one.value.mean),
                None => "–".to_owned(),
            };
            cells.extend(point.iter().map(figure));
            cells
        })
        .collect();
    let caption = Text { en: "Expected values.", es: "Valores esperados." }.say(tongue);
    table(&head, &rows) + caption + "\n"
}

fn table<Row: AsRef<[String]>>(head: &[&str], rows: &[Row]) -> String {
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let marks = (0..head.len()).map(|column| if column == 0 { ":--" } else { "--:" }.to_owned());
    let mut out = line(head.iter().map(|cell| text(cell)).collect()) + &line(marks.collect());
    for row in rows {
        out.push_str(&line(row.as_ref().iter().map(|cell| text(cell)).collect()));
    }
    out + "\n"
}

/// Words of a model as plain text: no mark of Markdown or HTML, no link, nobody called upon.
pub(in crate::report) fn text(words: &str) -> String {
    let mut out = String::new();
    for letter in sanitise(words).chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '@' => out.push_str("&#64;"),
            '\n' | '\r' => out.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' | '~' | '!' => {
                out.push('\\');
                out.push(letter);
            }
            // An address on its own becomes a link.
            ':' if out.ends_with("http") || out.ends_with("https") => out.push_str("&#58;"),
            _ => out.push(letter),
        }
    }
    out
}

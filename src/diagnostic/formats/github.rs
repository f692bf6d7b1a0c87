//! Workflow commands of GitHub Actions: findings as remarks beside the lines of a pull request.
//!
//! A line of standard output that begins with `::` is a command there. Each line here begins with one of ours, and what
//! comes from a model is written so that it can neither end that command nor begin another.

use super::{Format, message_and_help, shown_path};
use crate::diagnostic::render::{Look, Position, Positions, Tally};
use crate::diagnostic::{Checked, CheckedModel, CheckedRun, Severity};
use crate::tongue::{Text, Tongue};

/// How many remarks of each kind GitHub shows for a step.
const MOST_SHOWN: usize = 10;

pub(super) static FORMAT: Format = Format {
    name: "github",
    about: Text { en: "remarks in a pull request on GitHub", es: "notas en un pull request de GitHub" },
    render,
};

fn render(run: &CheckedRun<'_>, _: &Look) -> String {
    let mut counting: Vec<_> = run.each().into_iter().filter(|(_, checked)| checked.kept_out.is_none()).collect();
    // Only the first ones are shown beside the lines.
    counting.sort_by_key(|(_, checked)| checked.finding.severity);
    let mut out = String::new();
    let mut positions = None;
    for (model, checked) in &counting {
        out.push_str(&line(model, checked, Positions::reused(&mut positions, model.sources), run.tongue));
    }
    let mut tally = Tally::default();
    for model in &run.models {
        tally = tally.plus(Tally::of(&model.counting(), model.sources));
    }
    out.push_str(&tally.say(run.tongue));
    if tally.counts.iter().any(|count| *count > MOST_SHOWN) {
        out.push_str(&more(run.tongue));
    }
    out.push('\n');
    out
}

fn more(tongue: Tongue) -> String {
    match tongue {
        Tongue::En => format!("; GitHub shows {MOST_SHOWN} of a kind beside the lines, all stand in this log"),
        Tongue::Es => format!("; GitHub muestra {MOST_SHOWN} de cada clase junto a las líneas, aquí están todas"),
    }
}

/// `::error file=…,line=…,endLine=…,col=…,endColumn=…,title=…::message`
fn line(model: &CheckedModel<'_>, checked: &Checked, positions: &mut Positions<'_>, tongue: Tongue) -> String {
    let command = match checked.finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "notice",
    };
    let Position { line, column, end_line, end_column } = positions.of(checked.finding.place);
    let mut properties = vec![
        format!("file={}", property(&shown_path(model, checked))),
        format!("line={line}"),
        format!("endLine={end_line}"),
    ];
    // Columns are taken only where a remark stands on one line.
    if line == end_line {
        properties.extend([format!("col={column}"), format!("endColumn={end_column}")]);
    }
    properties.push(format!("title={}", property(checked.finding.rule.name)));
    format!("::{command} {}::{}\n", properties.join(","), data(&message_and_help(checked, tongue)))
}

/// What follows the second `::`.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// What follows an `=`.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

//! Answers as tables for a spreadsheet, a line for each thing that is told: read off the data that JSON has, so that the two
//! cannot disagree. Amounts are not rounded; what is not there is an empty cell.

use crate::report::formats::csv::{cell, number};
use crate::report::schema::{
    CauseData, ComparisonData, DerivationData, DifferenceData, MovedData, SensitivityData, StabilitiesData, StatData,
    StressesData, WhyData,
};
use crate::standard::labels::line_label;
use crate::tongue::Tongue;

fn table<const COLUMNS: usize>(head: [&str; COLUMNS], rows: Vec<[String; COLUMNS]>) -> String {
    let mut out = head.join(",") + "\n";
    for row in rows {
        out.push_str(&(row.join(",") + "\n"));
    }
    out
}

fn amount(value: Option<f64>) -> String {
    value.map_or_else(String::new, number)
}

fn words(text: &Option<String>) -> String {
    text.as_deref().map_or_else(String::new, cell)
}

/// What a question comes to.
pub(crate) fn value(asked: &str, found: &StatData) -> String {
    let StatData { mean, sd, p5, p50, p95, unit } = found;
    let row = [cell(asked), number(*mean), number(*sd), number(*p5), number(*p50), number(*p95), words(unit)];
    table(["figure", "mean", "sd", "p5", "p50", "p95", "unit"], vec![row])
}

/// What is different between a model and others: verdicts, figures, then the lines that they come from, called as the reader
/// knows them.
pub(crate) fn comparison(before: &str, found: &ComparisonData, tongue: Tongue) -> String {
    let mut rows = Vec::new();
    for (after, arrangements) in &found.0 {
        for (name, one) in arrangements {
            let lead = [before, after.as_str(), name.as_str()].map(cell);
            rows.push(verdict(&lead, one));
            rows.extend(one.figures.iter().map(|moved| figure(&lead, moved)));
            rows.extend(one.causes.iter().map(|cause| line(&lead, cause, tongue)));
        }
    }
    let head = ["from", "to", "arrangement", "figure", "member", "action", "line", "before", "after", "difference"];
    let [from, to, arrangement, figure, member, action, line, before, after, difference] = head;
    table([from, to, arrangement, figure, member, action, line, before, after, difference, "unit"], rows)
}

/// From, to and arrangement; then what each line says.
type Lead = [String; 3];

fn row([from, to, arrangement]: &Lead, rest: [String; 8]) -> [String; 11] {
    let [figure, member, action, line, before, after, difference, unit] = rest;
    let lead = [from.clone(), to.clone(), arrangement.clone()];
    let [from, to, arrangement] = lead;
    [from, to, arrangement, figure, member, action, line, before, after, difference, unit]
}

fn verdict(lead: &Lead, one: &DifferenceData) -> [String; 11] {
    let side = |verdict: Option<&str>| verdict.map_or_else(String::new, cell);
    let (before, after) = (side(one.verdict_before), side(one.verdict_after));
    let none = String::new;
    row(lead, ["verdict".to_owned(), none(), none(), none(), before, after, none(), none()])
}

fn figure(lead: &Lead, moved: &MovedData) -> [String; 11] {
    let MovedData { figure, member, before, after, difference, unit } = moved;
    let (before, after, difference) = (amount(*before), amount(*after), amount(*difference));
    let none = String::new;
    row(lead, [cell(figure), words(member), none(), none(), before, after, difference, words(unit)])
}

fn line(lead: &Lead, cause: &CauseData, tongue: Tongue) -> [String; 11] {
    let CauseData { action, line, before, after, difference, unit } = cause;
    // One of the library in the reader's tongue, as in the ledger.
    let line = line_label(line, tongue);
    let (before, after, difference) = (number(*before), number(*after), number(*difference));
    let none = String::new;
    row(lead, [none(), none(), words(action), cell(line), before, after, difference, words(unit)])
}

/// Why a figure is what it is: its parts in the order of the tree, each with how deep it stands.
pub(crate) fn why(found: &WhyData) -> String {
    let mut rows = Vec::new();
    parts(&found.answer, 0, &mut rows);
    table(["depth", "what", "mean", "p5", "p95", "unit", "note", "source", "file", "line"], rows)
}

fn parts(found: &DerivationData, depth: usize, rows: &mut Vec<[String; 10]>) {
    let of = |read: fn(&StatData) -> f64| amount(found.value.as_ref().map(read));
    rows.push([
        depth.to_string(),
        cell(&found.what),
        of(|value| value.mean),
        of(|value| value.p5),
        of(|value| value.p95),
        found.value.as_ref().map_or_else(String::new, |value| words(&value.unit)),
        words(&found.note),
        words(&found.source),
        words(&found.file),
        found.line.map_or_else(String::new, |line| line.to_string()),
    ]);
    found.parts.iter().for_each(|part| parts(part, depth + 1, rows));
}

/// What moves figures: a line for each figure and assumption.
pub(crate) fn sensitivity(found: &SensitivityData) -> String {
    let mut rows = Vec::new();
    for (asked, one) in &found.0 {
        rows.extend(one.inputs.iter().map(|input| {
            [
                cell(asked),
                cell(&input.path),
                number(input.low),
                number(input.high),
                words(&input.unit),
                number(one.middle),
                number(input.at_low),
                number(input.at_high),
                words(&one.unit),
                input.certain.to_string(),
                cell(&input.file),
                input.line.to_string(),
            ]
        }));
    }
    let head = ["figure", "path", "low", "high", "unit", "middle", "at_low", "at_high", "figure_unit", "certain"];
    let [figure, path, low, high, unit, middle, at_low, at_high, figure_unit, certain] = head;
    table([figure, path, low, high, unit, middle, at_low, at_high, figure_unit, certain, "file", "line"], rows)
}

/// Each assumption at its worst: a line for each end at which somebody does not gain, or one for the arrangement that none
/// breaks.
pub(crate) fn stress(found: &StressesData) -> String {
    let mut rows = Vec::new();
    for (name, one) in &found.0 {
        let lead = [cell(name), one.holds.to_string(), one.tried.to_string(), one.held.to_string()];
        let row = |rest: [String; 7]| {
            let [name, holds, tried, held] = lead.clone();
            let [path, end, value, tips_at, unit, file, line] = rest;
            [name, holds, tried, held, path, end, value, tips_at, unit, file, line]
        };
        if one.breaks.is_empty() {
            rows.push(row(Default::default()));
        }
        rows.extend(one.breaks.iter().map(|found| {
            let (value, tips_at) = (number(found.value), amount(found.tips_at));
            let (file, line) = (cell(&found.file), found.line.to_string());
            row([cell(&found.path), found.end.to_owned(), value, tips_at, words(&found.unit), file, line])
        }));
    }
    let head = ["arrangement", "holds", "tried", "held", "path", "end", "value", "tips_at", "unit", "file", "line"];
    table(head, rows)
}

/// Ways to share: a line for each way and member.
pub(crate) fn stability(found: &StabilitiesData) -> String {
    let mut rows = Vec::new();
    for (name, stability) in &found.0 {
        for (sharing, one) in stability.iter().flat_map(|stability| &stability.sharings) {
            rows.extend(one.shares.iter().map(|(member, share)| {
                [
                    cell(name),
                    cell(sharing),
                    cell(member),
                    number(*share),
                    one.everyone_gains.to_string(),
                    one.in_core.to_string(),
                    amount(one.holds_probability),
                    amount(one.worst_gain),
                ]
            }));
        }
    }
    let head =
        ["arrangement", "sharing", "member", "share", "everyone_gains", "in_core", "holds_probability", "worst_gain"];
    table(head, rows)
}

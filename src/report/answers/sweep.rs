//! Figures while values are moved: a table with a chart beside it, a grid, or data.

use super::amount::figure_amount;
use super::{faint, strong};
use crate::diagnostic::render::{Look, sanitise};
use crate::evaluate::questions::Answered;
use crate::model::Model;
use crate::tongue::{Text, Tongue};
use unicode_width::UnicodeWidthStr;

/// How wide a bar may be.
const MOST_BAR: usize = 32;

/// A value that is moved: what it is called, and the values it takes as they are written.
#[derive(Debug, Clone, Copy)]
pub struct Axis<'a> {
    /// Its path.
    pub name: &'a str,
    /// From one end to the other.
    pub values: &'a [String],
}

/// What figures come to; `points` has the last axis fastest.
pub fn sweep(
    model: &Model,
    axes: &[Axis<'_>],
    figures: &[String],
    points: &[Vec<Option<Answered>>],
    look: &Look,
) -> String {
    match axes {
        [rows, columns] => {
            let grids = figures.iter().enumerate();
            let grids = grids.map(|(at, figure)| grid(model, [rows, columns], figure, at, points, look));
            grids.collect::<Vec<_>>().join("\n")
        }
        [axis] => line(model, axis, figures, points, look),
        _ => String::new(),
    }
}

/// One axis: a row for each value, a column for each figure; a bar for the first figure.
fn line(model: &Model, axis: &Axis<'_>, figures: &[String], points: &[Vec<Option<Answered>>], look: &Look) -> String {
    let cell = |answer: &Option<Answered>| {
        answer.as_ref().map_or_else(|| "–".to_owned(), |one| shown(model, one, look.tongue))
    };
    let mut columns: Vec<Vec<String>> = vec![axis.values.to_vec()];
    for at in 0..figures.len() {
        columns.push(points.iter().map(|point| point.get(at).map_or_else(String::new, cell)).collect());
    }
    let head: Vec<String> = std::iter::once(axis.name.to_owned())
        .chain(figures.iter().cloned())
        .map(|name| sanitise(&name).into_owned())
        .collect();
    let widths: Vec<usize> = columns
        .iter()
        .zip(&head)
        .map(|(column, head)| column.iter().chain([head]).map(|cell| cell.width()).max().unwrap_or(0))
        .collect();
    let mut out = String::new();
    let lay = |cells: Vec<&String>| -> String {
        let laid = cells.iter().zip(&widths).map(|(cell, width)| format!("{}{cell}", " ".repeat(width - cell.width())));
        laid.collect::<Vec<_>>().join("  ")
    };
    out.push_str(&format!("{}\n", faint(look, lay(head.iter().collect()).trim_end())));
    let room = look.width.saturating_sub(widths.iter().sum::<usize>() + 2 * widths.len() + 1).min(MOST_BAR);
    let means: Vec<Option<f64>> =
        points.iter().map(|point| point.first().and_then(Option::as_ref).map(|one| one.value.mean)).collect();
    for (at, mean) in means.iter().enumerate() {
        let cells = lay(columns.iter().filter_map(|column| column.get(at)).collect());
        let bar = if room >= 8 { bar(*mean, &means, room, look) } else { String::new() };
        out.push_str(format!("{cells}  {bar}").trim_end());
        out.push('\n');
    }
    out
}

/// A bar from zero to a value, on the scale of all of them.
fn bar(value: Option<f64>, all: &[Option<f64>], room: usize, look: &Look) -> String {
    let Some(value) = value else { return String::new() };
    let known = all.iter().flatten();
    let (low, high) = known.fold((0.0f64, 0.0f64), |(low, high), value| (low.min(*value), high.max(*value)));
    if high <= low {
        return String::new();
    }
    let at = |value: f64| ((value - low) / (high - low) * (room - 1) as f64).round() as usize;
    let (zero, end) = (at(0.0), at(value));
    let (full, axis) = if look.unicode { ('█', '│') } else { ('#', '|') };
    let mark = |column: usize| match column {
        _ if column == zero => axis,
        _ if zero.min(end) <= column && column <= zero.max(end) => full,
        _ => ' ',
    };
    (0..room).map(mark).collect()
}

/// Two axes: the first down, the second across.
fn grid(
    model: &Model,
    [rows, columns]: [&Axis<'_>; 2],
    figure: &str,
    at: usize,
    points: &[Vec<Option<Answered>>],
    look: &Look,
) -> String {
    let cell = |row: usize, column: usize| {
        let point = points.get(row * columns.values.len() + column).and_then(|point| point.get(at));
        match point.and_then(Option::as_ref) {
            Some(one) => shown(model, one, look.tongue),
            None => "–".to_owned(),
        }
    };
    let mut table: Vec<Vec<String>> =
        vec![std::iter::once(String::new()).chain(columns.values.iter().cloned()).collect()];
    for (row, value) in rows.values.iter().enumerate() {
        let cells = (0..columns.values.len()).map(|column| cell(row, column));
        table.push(std::iter::once(value.clone()).chain(cells).collect());
    }
    let width =
        |column: usize| table.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..=columns.values.len()).map(width).collect();
    let mut out = format!("{}\n", strong(look, &sanitise(figure)));
    let (down, across) = (sanitise(rows.name), sanitise(columns.name));
    let legend = match look.tongue {
        Tongue::En => format!("down: {down} · across: {across}"),
        Tongue::Es => format!("hacia abajo: {down} · a lo ancho: {across}"),
    };
    out.push_str(&format!("{}\n", faint(look, &legend)));
    for (number, across) in pages(&widths, look.width).into_iter().enumerate() {
        if number > 0 {
            out.push('\n');
        }
        for (number, row) in table.iter().enumerate() {
            let shown = std::iter::once(0).chain(across.clone());
            let cell = |column: usize| format!("{}{}", " ".repeat(widths[column] - row[column].width()), row[column]);
            let line = shown.map(cell).collect::<Vec<_>>().join("  ");
            let line = if number == 0 { faint(look, &line) } else { line };
            out.push_str(&format!("{line}\n"));
        }
    }
    out
}

/// The columns after the first in stretches that fit side by side, each beside the first one again.
fn pages(widths: &[usize], room: usize) -> Vec<std::ops::Range<usize>> {
    let mut pages = Vec::new();
    let first = widths.first().copied().unwrap_or(0);
    let (mut from, mut used) = (1, first);
    for (column, width) in widths.iter().enumerate().skip(1) {
        if column > from && used + 2 + width > room {
            pages.push(from..column);
            (from, used) = (column, first);
        }
        used += 2 + width;
    }
    pages.push(from..widths.len());
    pages
}

fn shown(model: &Model, one: &Answered, tongue: Tongue) -> String {
    figure_amount(model, tongue, &one.of, one.percent, one.value.mean)
}

/// The same as a table for a spreadsheet: a column for each axis and, for each figure, its mean, p5 and p95.
pub fn sweep_csv(axes: &[(&str, &[f64])], figures: &[String], points: &[Vec<Option<Answered>>]) -> String {
    use crate::report::formats::csv::cell;
    let named = figures.iter().flat_map(|figure| ["mean", "p5", "p95"].map(|part| format!("{figure} {part}")));
    let head = axes.iter().map(|(name, _)| (*name).to_owned()).chain(named);
    let mut out = head.map(|text| cell(&text)).collect::<Vec<_>>().join(",") + "\n";
    for (at, point) in points.iter().enumerate() {
        let mut rest = at;
        let mut values = Vec::new();
        for (_, numbers) in axes.iter().rev() {
            values.push(numbers.get(rest % numbers.len().max(1)).copied());
            rest /= numbers.len().max(1);
        }
        let of_point = point.iter().flat_map(|answer| {
            let value = answer.as_ref().map(|one| one.value);
            [value.map(|value| value.mean), value.map(|value| value.p5), value.map(|value| value.p95)]
        });
        let cells = values.into_iter().rev().chain(of_point);
        let cells = cells.map(|value| value.map_or_else(String::new, |value| format!("{value}")));
        out.push_str(&(cells.collect::<Vec<_>>().join(",") + "\n"));
    }
    out
}

/// What is said under a table of figures.
pub fn sweep_caption(tongue: Tongue) -> &'static str {
    Text { en: "Expected values.", es: "Valores esperados." }.say(tongue)
}

//! A table of the guide, set in columns; the widest is wrapped where the line is too long.

use unicode_width::UnicodeWidthStr;

/// What stands between the columns.
const GAP: usize = 2;

/// The cells of a row written `| one | two |`.
pub(super) fn cells(line: &str) -> Vec<String> {
    let inside = line.trim().trim_start_matches('|').trim_end_matches('|');
    inside.split('|').map(|cell| cell.trim().to_string()).collect()
}

/// The rows below each other; the second, of dashes, says which columns stand to the right.
pub(super) fn set(rows: &[Vec<String>], width: usize) -> String {
    let [head, dashes, body @ ..] = rows else { return String::new() };
    let right: Vec<bool> = dashes.iter().map(|cell| cell.ends_with(':')).collect();
    let widths = widths(rows, width);
    let rule: Vec<String> = widths.iter().map(|width| "─".repeat(*width)).collect();
    let mut out = String::new();
    for row in std::iter::once(head).chain(std::iter::once(&rule)).chain(body) {
        let wrapped: Vec<Vec<String>> = row.iter().zip(&widths).map(|(cell, width)| wrap(cell, *width)).collect();
        for line in 0..wrapped.iter().map(Vec::len).max().unwrap_or(0) {
            let mut text = String::new();
            for (column, cell) in wrapped.iter().enumerate() {
                let cell = cell.get(line).map_or("", String::as_str);
                let room = " ".repeat(widths[column].saturating_sub(cell.width()));
                let before = if column > 0 { " ".repeat(GAP) } else { String::new() };
                let is_right = right.get(column).copied().unwrap_or(false);
                text.push_str(&match is_right {
                    true => format!("{before}{room}{cell}"),
                    false => format!("{before}{cell}{room}"),
                });
            }
            out.push_str(text.trim_end());
            out.push('\n');
        }
    }
    out
}

/// How wide each column is: as wide as its cells, but the widest gives way, as far as its words allow, until the line
/// fits.
fn widths(rows: &[Vec<String>], width: usize) -> Vec<usize> {
    let columns = rows.first().map_or(0, Vec::len);
    let cells = |column: usize| {
        let rows = rows.iter().enumerate().filter(|(row, _)| *row != 1);
        rows.filter_map(move |(_, row)| row.get(column))
    };
    let longest_word = |column: usize| {
        let words = cells(column).flat_map(|cell| cell.split(' '));
        words.map(|word| word.width()).max().unwrap_or(0)
    };
    let least: Vec<usize> = (0..columns).map(longest_word).collect();
    let mut widths: Vec<usize> =
        (0..columns).map(|column| cells(column).map(|cell| cell.width()).max().unwrap_or(0)).collect();
    let gaps = GAP * columns.saturating_sub(1);
    while widths.iter().sum::<usize>() + gaps > width {
        let open = widths.iter_mut().zip(&least).filter(|(width, least)| **width > **least);
        let Some((widest, _)) = open.max_by_key(|(width, _)| **width) else { break };
        *widest -= 1;
    }
    widths
}

fn wrap(cell: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in cell.split(' ').filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.width() + 1 + word.width() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) | None => lines.push(word.to_string()),
        }
    }
    lines
}

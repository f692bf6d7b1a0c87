//! Text with separators to rows. Of our own, since every cell needs its place in the text, which the common readers
//! do not give.

use super::{Cell, Content, Row, push, trimmed};
use crate::limits::{MAX_CELL_BYTES, MAX_TABLE_COLUMNS};
use crate::source::Span;

/// The rows of a text; `None` where it holds more cells or headings than are taken.
pub(super) fn rows(text: &str) -> Option<Vec<Row>> {
    let (start, separator) = opening(text);
    let mut reader = Reader { text, bytes: text.as_bytes(), at: start, separator, plain: false };
    let mut rows = Vec::new();
    let mut taken = 0;
    // The line `sep=;` counts as a row in a spreadsheet that shows it, and in an editor.
    let mut number = u32::from(start > 0);
    while reader.at < reader.bytes.len() {
        number += 1;
        let from = reader.at;
        let mut cells = Vec::new();
        loop {
            let (cell, more) = reader.cell();
            push(&mut cells, cell, &mut taken)?;
            if !more {
                break;
            }
        }
        if rows.is_empty() && cells.len() > MAX_TABLE_COLUMNS {
            return None;
        }
        let end = text[from..reader.at].trim_end().len() + from;
        rows.push(Row { number, span: Span::new(from, end), cells: trimmed(cells) });
    }
    Some(rows)
}

/// Where the rows begin, and what stands between cells: what Excel writes into a first line `sep=;`, else the sign that
/// the headings hold most of.
fn opening(text: &str) -> (usize, u8) {
    let first = text.split_inclusive('\n').next().unwrap_or("");
    if let Some([sign @ (b';' | b',' | b'\t')]) =
        first.trim_end_matches(['\r', '\n']).strip_prefix("sep=").map(str::as_bytes)
    {
        return (first.len(), *sign);
    }
    let headings = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("");
    let mut counts = [(b';', 0), (b'\t', 0), (b',', 0)];
    let mut quoted = false;
    for byte in headings.bytes() {
        quoted ^= byte == b'"';
        counts.iter_mut().filter(|(sign, _)| *sign == byte && !quoted).for_each(|(_, count)| *count += 1);
    }
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let sign = counts.iter().find(|(_, count)| *count == most).map_or(b',', |(sign, _)| *sign);
    (0, sign)
}

struct Reader<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    separator: u8,
    /// Are quotes letters until the line ends? So they are after one that is never closed, which must not swallow
    /// the rows below it.
    plain: bool,
}

impl Reader<'_> {
    /// The next cell; does another follow it in the row?
    fn cell(&mut self) -> (Cell, bool) {
        let from = self.at;
        let blank = |byte: &u8| *byte == b' ' || *byte == b'\t' && self.separator != b'\t';
        let opens = from + self.bytes[from..].iter().take_while(|byte| blank(byte)).count();
        if self.bytes.get(opens) == Some(&b'"') && !self.plain {
            match self.closing(opens + 1) {
                Some(close) => {
                    let inside = &self.text[opens + 1..close];
                    let after = self.to_the_end(close + 1);
                    let text = inside.replace("\"\"", "\"") + self.text[close + 1..after].trim_end();
                    let more = self.pass(after);
                    return (cell(&text, Span::new(opens, close + 1)), more);
                }
                None => self.plain = true,
            }
        }
        let end = self.to_the_end(from);
        let written = &self.text[from..end];
        let start = from + (written.len() - written.trim_start().len());
        let span = Span::new(start.min(end), start.max(from + written.trim_end().len()));
        let more = self.pass(end);
        (cell(written, span), more)
    }

    /// The quote that closes a text; two stand for one within it.
    fn closing(&self, from: usize) -> Option<usize> {
        let mut at = from;
        let end = self.bytes.len().min(from + MAX_CELL_BYTES);
        while at < end {
            if self.bytes[at] != b'"' {
                at += 1;
            } else if self.bytes.get(at + 1) == Some(&b'"') {
                at += 2;
            } else {
                return Some(at);
            }
        }
        None
    }

    /// Where the cell ends.
    fn to_the_end(&self, from: usize) -> usize {
        let ends = [char::from(self.separator), '\n', '\r'];
        self.text[from..].find(ends).map_or(self.bytes.len(), |found| from + found)
    }

    /// Goes on after a cell, past a separator or a line break.
    fn pass(&mut self, end: usize) -> bool {
        let (length, more) = match self.bytes.get(end..).unwrap_or_default() {
            [b'\r', b'\n', ..] => (2, false),
            [b'\n' | b'\r', ..] => (1, false),
            [_, ..] => (1, true),
            [] => (0, false),
        };
        self.plain &= more;
        self.at = end + length;
        more
    }
}

fn cell(text: &str, span: Span) -> Cell {
    let text = text.trim();
    let content = if text.is_empty() { Content::Empty } else { Content::Text(text.into()) };
    Cell { span, content }
}

#[cfg(test)]
mod tests {
    use super::rows;
    use crate::limits::{MAX_CELL_BYTES, MAX_TABLE_CELLS, MAX_TABLE_COLUMNS};
    use crate::sheets::Content;

    fn table(text: &str) -> Vec<Vec<String>> {
        let shown =
            |content: &Content| if let Content::Text(text) = content { text.to_string() } else { String::new() };
        let rows = rows(text).expect("few cells");
        rows.iter().map(|row| row.cells.iter().map(|cell| shown(&cell.content)).collect()).collect()
    }

    #[test]
    fn the_separator_is_what_the_headings_hold_most_of() {
        for text in ["a;b\n1,5;2", "a\tb\n1,5\t2", "sep=;\na;b\n1,5;2", "\"a,x,y\";b\r\n1,5;2\r\n"] {
            assert_eq!(table(text).last().expect("a row"), &["1,5", "2"], "{text:?}");
        }
        assert_eq!(table("a,b\n1;5,2"), [["a", "b"], ["1;5", "2"]]);
    }

    #[test]
    fn quoted_cells_hold_separators_quotes_and_line_breaks() {
        assert_eq!(
            table("a,b\n\"x, \"\"y\"\"\", \"one\ntwo\" \nz,"),
            [vec!["a", "b"], vec!["x, \"y\"", "one\ntwo"], vec!["z"]]
        );
    }

    #[test]
    fn a_quote_that_is_never_closed_swallows_no_row() {
        assert_eq!(table("a,b\n\"x,1\ny,2"), [["a", "b"], ["\"x", "1"], ["y", "2"]]);
        assert_eq!(table("a,b\n5\" tube,1\ny,2"), [["a", "b"], ["5\" tube", "1"], ["y", "2"]]);
    }

    #[test]
    fn cells_and_headings_are_taken_up_to_their_limits() {
        let headings = |count: usize| rows(&",".repeat(count - 1)).is_some();
        assert!(headings(MAX_TABLE_COLUMNS) && !headings(MAX_TABLE_COLUMNS + 1));
        // A row that is too long is a row with a fault, not the end of the table.
        assert!(rows(&format!("a,b\n{}", ",".repeat(MAX_TABLE_COLUMNS + 1))).is_some());
        let row = format!("{}\n", ",".repeat(999));
        let full = row.repeat(MAX_TABLE_CELLS / 1_000);
        assert!(rows(&full).is_some_and(|rows| rows.len() == MAX_TABLE_CELLS / 1_000));
        assert!(rows(&(full + "x")).is_none());
    }

    #[test]
    fn a_text_in_a_cell_is_as_long_as_a_spreadsheet_holds() {
        let cell = |length: usize| table(&format!("a,b\n\"{}\",2\n3,4", "x\n".repeat(length / 2))).len();
        assert_eq!(cell(MAX_CELL_BYTES - 2), 3, "one cell of many lines");
        assert!(cell(MAX_CELL_BYTES + 2) > 3, "a quote that is not closed in time is a letter");
    }

    #[test]
    fn a_cell_has_its_place() {
        let text = "RUC; Ventas\n1; \"2\"\n\n;é ";
        let rows = rows(text).expect("few cells");
        let at = |row: usize, cell: usize| &text[rows[row].cells[cell].span.range()];
        assert_eq!([at(0, 1), at(1, 1), at(3, 1)], ["Ventas", "\"2\"", "é"]);
        assert_eq!(rows.iter().map(|row| row.number).collect::<Vec<_>>(), [1, 2, 3, 4]);
        assert!(rows[2].cells.is_empty());
    }
}

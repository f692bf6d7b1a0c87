//! Tables: what a CSV file or a workbook holds, cell by cell, each with its place in a text.
//!
//! Knows nothing of firms. A workbook is written out as a text, a line for each of its rows, so that a cell of it
//! has a place that can be shown like any other.

mod csv;
mod dates;
mod decode;
mod numerals;
#[cfg(feature = "xlsx")]
mod workbook;

use crate::limits::{MAX_TABLE_BYTES, MAX_TABLE_CELLS};
use crate::source::{FileId, Place, Span};
pub(crate) use dates::{Order, Written as WrittenDate, read as read_date};
pub(crate) use numerals::{Mark, Numeral, Written as WrittenNumber, read as read_number};
use rustc_hash::FxHashMap;
use std::sync::Arc;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A table as it was read.
#[derive(Debug, Clone)]
pub(crate) struct Sheet {
    /// The text that the spans refer to.
    pub(crate) file: FileId,
    /// The name of the sheet, where it is one of a workbook.
    pub(crate) name: Option<String>,
    /// Every row that holds something; the first is that of the headings.
    pub(crate) rows: Vec<Row>,
}

/// A row, without the empty cells at its end.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    /// As spreadsheets count them, from 1.
    pub(crate) number: u32,
    pub(crate) span: Span,
    pub(crate) cells: Vec<Cell>,
}

/// A cell and the words it is shown with.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cell {
    pub(crate) span: Span,
    pub(crate) content: Content,
}

/// What a cell holds. A CSV file has texts only.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(not(feature = "xlsx"), allow(dead_code))] // Only workbooks hold them.
pub(crate) enum Content {
    Empty,
    /// Without spaces around it, never empty.
    Text(Box<str>),
    Number(f64),
    /// A number that the workbook shows as a percentage: 0.22 for 22 %.
    Percent(f64),
    YesNo(bool),
    Date(jiff::civil::Date),
    /// `#N/A` and its like.
    Error(Box<str>),
}

/// Why a file is no table that can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(not(feature = "xlsx"), allow(dead_code))] // Only workbooks hold them.
pub(crate) enum Unreadable {
    /// Neither CSV nor `.xlsx`: the old `.xls`, `.ods`, a picture.
    OtherFormat,
    /// Letters in an encoding that is not known.
    Encoding,
    /// A damaged workbook, or one with a password.
    Workbook,
    /// This build reads no workbooks.
    #[cfg_attr(feature = "xlsx", allow(dead_code))]
    NoWorkbooks,
    /// There is no such sheet; those there are.
    #[cfg_attr(not(feature = "xlsx"), allow(dead_code))]
    NoSheet(Vec<String>),
    /// A sheet of a file that has none.
    NotAWorkbook,
    /// No row at all.
    Empty,
    /// More than is taken.
    TooLarge,
}

/// Every table of a model, by where its file is named. One that could not be read is missing.
pub(crate) type Sheets = FxHashMap<Place, Arc<Sheet>>;

/// The text of a table and what it holds; `file` of the sheet is still to be set.
pub(crate) type Found = (String, Sheet);

/// Reads the bytes of a file: a workbook if they begin like one, else text.
pub(crate) fn read(bytes: &[u8], sheet: Option<&str>) -> Result<Found, Unreadable> {
    if bytes.len() > MAX_TABLE_BYTES {
        return Err(Unreadable::TooLarge);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return workbook_of(bytes, sheet);
    }
    // The old binary format of Office.
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return Err(Unreadable::OtherFormat);
    }
    if sheet.is_some() {
        return Err(Unreadable::NotAWorkbook);
    }
    let text = composed(decode::text(bytes).ok_or(Unreadable::Encoding)?);
    let rows = csv::rows(&text).ok_or(Unreadable::TooLarge)?;
    found(text, None, rows)
}

#[cfg(feature = "xlsx")]
fn workbook_of(bytes: &[u8], sheet: Option<&str>) -> Result<Found, Unreadable> {
    let (name, text, rows) = workbook::read(bytes, sheet)?;
    found(text, Some(name), rows)
}

#[cfg(not(feature = "xlsx"))]
fn workbook_of(_: &[u8], _: Option<&str>) -> Result<Found, Unreadable> {
    Err(Unreadable::NoWorkbooks)
}

/// In NFC, as every text of a model.
fn composed(text: String) -> String {
    if text.is_ascii() || is_nfc(&text) { text } else { text.nfc().collect() }
}

fn found(text: String, name: Option<String>, mut rows: Vec<Row>) -> Result<Found, Unreadable> {
    rows.retain(|row| !row.cells.is_empty());
    if rows.is_empty() {
        return Err(Unreadable::Empty);
    }
    Ok((text, Sheet { file: FileId(0), name, rows }))
}

impl Content {
    /// As it is shown, and as it is called where it is a name: a tax number is no amount.
    pub(crate) fn shown(&self) -> String {
        match self {
            Content::Empty => String::new(),
            Content::Text(text) | Content::Error(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
            Content::Number(number) => number.to_string(),
            Content::Percent(number) => format!("{}%", (number * 1e10).round() / 1e8),
            Content::YesNo(answer) => if *answer { "TRUE" } else { "FALSE" }.to_string(),
            Content::Date(date) => date.to_string(),
        }
    }
}

/// Adds a cell to a row; `None` once the table has more cells than are taken.
fn push(cells: &mut Vec<Cell>, cell: Cell, taken: &mut usize) -> Option<()> {
    *taken += 1;
    cells.push(cell);
    (*taken <= MAX_TABLE_CELLS).then_some(())
}

/// Without the empty cells at its end.
fn trimmed(mut cells: Vec<Cell>) -> Vec<Cell> {
    while cells.last().is_some_and(|cell| cell.content == Content::Empty) {
        cells.pop();
    }
    cells
}

/// The letters of a column, from 0: `A`, `Z`, `AA`.
pub(crate) fn letters(column: usize) -> String {
    let mut left = column + 1;
    let mut letters = Vec::new();
    while left > 0 {
        left -= 1;
        letters.push(char::from(b'A' + (left % 26) as u8));
        left /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn columns_have_the_letters_of_spreadsheets() {
        let all: Vec<String> = [0, 25, 26, 51, 52, 701, 702, 16_383].map(letters).into();
        assert_eq!(all, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"]);
    }
}

//! Workbooks (`.xlsx`): the cells of one sheet, as they were when it was saved last. Formulas give the values that were
//! saved with them; nothing is worked out, and nothing that a workbook refers to is opened.

use super::{Cell, Content, Row, Unreadable, composed, push, trimmed};
use crate::limits::{MAX_CELL_BYTES, MAX_TABLE_BYTES, MAX_TABLE_COLUMNS, MAX_UNPACKED_BYTES};
use crate::source::Span;
use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx};
use std::io::{Cursor, Read};

type Book<'b> = Xlsx<Cursor<&'b [u8]>>;

/// Between the cells of a row, as the row is shown.
const BETWEEN: &str = " | ";

/// The name of the sheet, its text, its rows.
pub(super) fn read(bytes: &[u8], wanted: Option<&str>) -> Result<(String, String, Vec<Row>), Unreadable> {
    unpacks_within(MAX_UNPACKED_BYTES, bytes)?;
    let mut book: Book<'_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| Unreadable::Workbook)?;
    let name = chosen(&book, wanted)?;
    let cells = cells(&mut book, &name)?;
    let (text, rows) = written(cells)?;
    Ok((name, text, rows))
}

/// A small file may unpack to one that fills the memory. What it says of its own size is not believed.
fn unpacks_within(most: u64, bytes: &[u8]) -> Result<(), Unreadable> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Workbook)?;
    let mut left = most;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|_| Unreadable::Workbook)?;
        let read = std::io::copy(&mut entry.take(left + 1), &mut std::io::sink());
        let read = read.map_err(|_| Unreadable::Workbook)?;
        left = left.checked_sub(read).ok_or(Unreadable::TooLarge)?;
    }
    Ok(())
}

/// The sheet that is asked for, else the first that is not hidden.
fn chosen(book: &Book<'_>, wanted: Option<&str>) -> Result<String, Unreadable> {
    let sheets = book.sheets_metadata();
    let mut names = sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let all = || sheets.iter().map(|sheet| sheet.name.clone()).collect();
    match wanted {
        Some(wanted) => {
            let alike = |name: &str| name.trim().to_lowercase() == wanted.trim().to_lowercase();
            let found =
                names.clone().find(|sheet| sheet.name == wanted).or_else(|| names.find(|sheet| alike(&sheet.name)));
            found.map(|sheet| sheet.name.clone()).ok_or_else(|| Unreadable::NoSheet(all()))
        }
        None => {
            let shown = names.clone().find(|sheet| sheet.visible == SheetVisible::Visible);
            shown.or_else(|| names.next()).map(|sheet| sheet.name.clone()).ok_or(Unreadable::Workbook)
        }
    }
}

/// A cell with its row and column, both from 0.
type Placed = ((u32, u32), Content);

/// Read one by one: the rectangle around them may be as large as a sheet gets, with two cells in it.
fn cells(book: &mut Book<'_>, name: &str) -> Result<Vec<Placed>, Unreadable> {
    let mut reader = book.worksheet_cells_reader(name).map_err(|_| Unreadable::Workbook)?;
    let percent: Vec<bool> = reader.styles().iter().map(shows_percent).collect();
    let mut cells: Vec<Placed> = Vec::new();
    let mut letters = 0;
    while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(|_| Unreadable::Workbook)? {
        let content = content(cell.get_value(), percent.get(style).copied().unwrap_or(false));
        let (row, column) = cell.get_position();
        if content == Content::Empty {
            continue;
        }
        letters += if let Content::Text(text) = &content { text.len() } else { 16 };
        if column as usize >= MAX_TABLE_COLUMNS || letters > MAX_TABLE_BYTES {
            return Err(Unreadable::TooLarge);
        }
        cells.push(((row, column), content));
    }
    // In order already, unless the workbook is an odd one; of two cells in one place the first is kept.
    cells.sort_by_key(|(place, _)| *place);
    cells.dedup_by_key(|(place, _)| *place);
    Ok(cells)
}

fn shows_percent(style: &calamine::Style) -> bool {
    style.number_format.as_ref().is_some_and(|format| format.format_code.contains('%'))
}

fn content(data: &DataRef<'_>, percent: bool) -> Content {
    let text = |text: &str| {
        let text = text.trim();
        // Excel holds no longer ones.
        let end = text.char_indices().map(|(at, _)| at).take_while(|at| *at <= MAX_CELL_BYTES).last();
        let text = if text.len() > MAX_CELL_BYTES { &text[..end.unwrap_or(0)] } else { text };
        if text.is_empty() { Content::Empty } else { Content::Text(composed(text.to_string()).into()) }
    };
    match data {
        DataRef::Empty => Content::Empty,
        DataRef::Int(number) if percent => Content::Percent(*number as f64),
        DataRef::Int(number) => Content::Number(*number as f64),
        DataRef::Float(number) if !number.is_finite() => Content::Error("#NUM!".into()),
        DataRef::Float(number) if percent => Content::Percent(*number),
        DataRef::Float(number) => Content::Number(*number),
        DataRef::String(found) => text(found),
        DataRef::SharedString(found) => text(found),
        DataRef::Bool(answer) => Content::YesNo(*answer),
        DataRef::DateTime(time) => day(time),
        DataRef::DateTimeIso(found) | DataRef::DurationIso(found) => text(found),
        DataRef::Error(error) => Content::Error(error.to_string().into()),
    }
}

fn day(time: &ExcelDateTime) -> Content {
    // The days that Excel knows; its arithmetic is not meant for others.
    if time.is_duration() || !(0.0..2_958_466.0).contains(&time.as_f64()) {
        return Content::Number(time.as_f64());
    }
    let (year, month, day, ..) = time.to_ymd_hms_milli();
    let parts = (i16::try_from(year), i8::try_from(month), i8::try_from(day));
    let date =
        if let (Ok(year), Ok(month), Ok(day)) = parts { jiff::civil::Date::new(year, month, day).ok() } else { None };
    date.map_or(Content::Number(time.as_f64()), Content::Date)
}

/// The rows as a text, each on the line of its number.
fn written(cells: Vec<Placed>) -> Result<(String, Vec<Row>), Unreadable> {
    let (mut text, mut rows) = (String::new(), Vec::<Row>::new());
    let mut taken = 0;
    let mut line = 0;
    for ((row, column), content) in cells {
        if rows.last().is_none_or(|last| last.number != row + 1) {
            (line..row).for_each(|_| text.push('\n'));
            line = row;
            let span = Span::point(text.len());
            rows.push(Row { number: row + 1, span, cells: Vec::new() });
        } else {
            text.push_str(BETWEEN);
        }
        let start = text.len();
        text.extend(content.shown().chars().filter(|letter| !letter.is_control()));
        let Some(last) = rows.last_mut() else { continue };
        let here = Span::point(start);
        while last.cells.len() < column as usize {
            push(&mut last.cells, Cell { span: here, content: Content::Empty }, &mut taken)
                .ok_or(Unreadable::TooLarge)?;
        }
        let span = Span::new(start, text.len());
        push(&mut last.cells, Cell { span, content }, &mut taken).ok_or(Unreadable::TooLarge)?;
        last.span = last.span.to(span);
    }
    text.push('\n');
    let whole = |row: Row| Row { cells: trimmed(row.cells), ..row };
    Ok((text, rows.into_iter().map(whole).collect()))
}

#[cfg(test)]
mod tests {
    use super::{Unreadable, unpacks_within};
    use std::io::{Cursor, Write};

    #[test]
    fn a_workbook_unpacks_to_the_limit_and_not_past_it() {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for name in ["one.xml", "two.xml"] {
            writer.start_file(name, zip::write::SimpleFileOptions::default()).expect("an entry");
            writer.write_all(&[b' '; 50_000]).expect("spaces");
        }
        let bytes = writer.finish().expect("an archive").into_inner();
        assert!(bytes.len() < 2_000, "it is small: {}", bytes.len());
        assert_eq!(unpacks_within(100_000, &bytes), Ok(()));
        assert_eq!(unpacks_within(99_999, &bytes), Err(Unreadable::TooLarge));
        assert_eq!(unpacks_within(49_999, &bytes), Err(Unreadable::TooLarge));
        assert_eq!(unpacks_within(100_000, &bytes[..bytes.len() / 2]), Err(Unreadable::Workbook));
    }
}

//! A workbook: the page on a sheet, and the money as numbers to work on with, down to the ledger.
//!
//! Every text is written as a text, so that none is a formula; every number is finite. The date of its making is fixed:
//! the same model gives the same bytes.

use super::{Booklet, Kind};
use crate::diagnostic::render::sanitise;
use crate::report::formats::csv::{self, Record};
use crate::report::formats::human::block::Block;
use crate::report::formats::human::table::{Cell, Row};
use crate::report::formats::human::wrap::GLUE;
use crate::report::{Document, document};
use crate::tongue::Text;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

/// For a spreadsheet.
pub(super) static KIND: Kind = Kind {
    extension: "xlsx",
    about: Text {
        en: "a workbook: the page, and members, years and ledger as numbers",
        es: "un libro de cálculo: la página, y socios, años y libro de montos como números",
    },
    render: |booklet| render(booklet).map_err(|error| error.to_string()),
};

/// The most letters that a cell holds.
const MAX_LETTERS: usize = 32_000;
/// The most rows of a sheet, less what may stand above them.
const MAX_ROWS: usize = 1_000_000;

fn render(booklet: &Booklet) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_title(safe(&booklet.title)).set_creation_datetime(&made));
    let page = workbook.add_worksheet();
    page.set_name(booklet.say("Report", "Informe"))?;
    write_page(page, booklet)?;
    let data = document(booklet.input);
    let sheets = [
        (booklet.say("Members", "Socios"), members(booklet, &data)),
        (booklet.say("Years", "Años"), years(booklet, &data)),
        (booklet.say("Ledger", "Libro de montos"), ledger(booklet)),
    ];
    for (name, rows) in sheets.into_iter().filter(|(_, rows)| rows.len() > 1) {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name)?;
        write_rows(sheet, &rows)?;
    }
    workbook.save_to_buffer()
}

/// A text made harmless, and no longer than a cell can hold.
fn safe(text: &str) -> String {
    sanitise(text).replace(GLUE, " ").trim().chars().take(MAX_LETTERS).collect()
}

/// A cell of a sheet of data.
enum Field {
    Words(String),
    Number(f64),
}

impl From<&str> for Field {
    fn from(text: &str) -> Field {
        Field::Words(text.to_owned())
    }
}

impl From<f64> for Field {
    fn from(value: f64) -> Field {
        Field::Number(value)
    }
}

/// Words always as words, numbers as numbers.
fn put(sheet: &mut Worksheet, (row, column): (u32, u16), field: &Field, format: &Format) -> Result<(), XlsxError> {
    match field {
        Field::Words(text) => sheet.write_string_with_format(row, column, safe(text), format)?,
        Field::Number(value) if value.is_finite() => sheet.write_number_with_format(row, column, *value, format)?,
        Field::Number(_) => sheet,
    };
    Ok(())
}

fn write_rows(sheet: &mut Worksheet, rows: &[Vec<Field>]) -> Result<(), XlsxError> {
    let (head, plain) = (Format::new().set_bold().set_text_wrap(), Format::new().set_num_format("#,##0.00"));
    let (whole, words) = (Format::new().set_num_format("0"), Format::new());
    for (at, row) in rows.iter().take(MAX_ROWS).enumerate() {
        for (column, field) in row.iter().enumerate() {
            let format = match field {
                _ if at == 0 => &head,
                Field::Number(value) if value.fract() == 0.0 && value.abs() < 1e4 => &whole,
                Field::Number(_) => &plain,
                Field::Words(_) => &words,
            };
            put(sheet, (at as u32, column as u16), field, format)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    (0..12).try_for_each(|column| sheet.set_column_width(column, if column < 4 { 26 } else { 14 }).map(|_| ()))
}

/// The page, a row for each line of it.
fn write_page(sheet: &mut Worksheet, booklet: &Booklet) -> Result<(), XlsxError> {
    sheet.set_column_width(0, 34)?;
    (1..8).try_for_each(|column| sheet.set_column_width(column, 30).map(|_| ()))?;
    let (title, strong) = (Format::new().set_bold().set_font_size(16), Format::new().set_bold());
    let (plain, right) = (Format::new(), Format::new().set_align(FormatAlign::Right));
    let mut row = 0_u32;
    let mut line = |sheet: &mut Worksheet, text: &str, format: &Format| {
        put(sheet, (row, 0), &Field::from(text), format)?;
        row += 1;
        Ok::<u32, XlsxError>(row)
    };
    for (at, block) in booklet.blocks.iter().enumerate() {
        match block {
            Block::Paragraph { ink: _, text } if at == 0 => line(sheet, text, &title)?,
            Block::Title(text) => {
                line(sheet, "", &plain)?;
                line(sheet, text, &title)?
            }
            Block::Section { text, rests_on: _ } => {
                line(sheet, "", &plain)?;
                line(sheet, text, &strong)?
            }
            Block::Paragraph { ink: _, text } => line(sheet, text, &plain)?,
            Block::Point(text) => line(sheet, &format!("– {text}"), &plain)?,
            Block::Picture(_) => 0,
            Block::Remark(remark) => {
                let help = remark.help.as_ref().map(|help| format!("; {help}")).unwrap_or_default();
                line(sheet, &format!("{}{help} ({}, {})", remark.message, remark.rule, remark.at), &plain)?
            }
            Block::Table(table) => {
                let rows = table.rows.iter().map(|row| match row {
                    Row::Cells(cells) => cells.as_slice(),
                    Row::Heading(cell) => std::slice::from_ref(cell),
                    Row::Blank => &[],
                });
                let mut last = 0;
                for (at, cells) in std::iter::once(table.head.as_slice()).chain(rows).enumerate() {
                    if cells.is_empty() {
                        continue;
                    }
                    let format = |cell: &Cell| {
                        if at == 0 {
                            &strong
                        } else if cell.right {
                            &right
                        } else {
                            &plain
                        }
                    };
                    let first = cells.first().map_or(String::new(), shown);
                    last = line(sheet, &first, if at == 0 { &strong } else { &plain })?;
                    for (column, cell) in cells.iter().enumerate().skip(1).filter(|(_, cell)| cell.bar.is_none()) {
                        put(sheet, (last - 1, column as u16), &Field::Words(shown(cell)), format(cell))?;
                    }
                }
                last
            }
        };
    }
    Ok(())
}

fn shown(cell: &Cell) -> String {
    let parts: Vec<&str> = cell.text.split(GLUE).filter(|part| !part.is_empty()).collect();
    format!("{}{}", cell.mark, parts.join(" "))
}

fn members(booklet: &Booklet, data: &Document) -> Vec<Vec<Field>> {
    let say = |en, es| booklet.say(en, es);
    let head = [
        say("Network or agreement", "Red o acuerdo"),
        say("Member", "Socio"),
        say("Firms", "Empresas"),
        say("Alone, expected", "Solo, esperado"),
        say("Together, expected", "Juntos, esperado"),
        say("Gain, expected", "Ganancia, esperada"),
        say("Gain, p5", "Ganancia, p5"),
        say("Gain, p95", "Ganancia, p95"),
        say("Gain, median", "Ganancia, mediana"),
        say("Chance of gaining", "Probabilidad de ganar"),
        say("Takes part", "Participa"),
    ];
    let mut rows = vec![head.map(Field::from).into()];
    for (name, arrangement) in &data.arrangements {
        for (firm, member) in &arrangement.members {
            let Some(money) = &member.money else { continue };
            let gain = &money.gain;
            let amounts = [money.npv_alone.mean, money.npv.mean, gain.mean, gain.p5, gain.p95, gain.p50];
            let mut row =
                vec![Field::from(name.as_str()), Field::from(firm.as_str()), Field::from(member.count as f64)];
            row.extend(amounts.map(Field::from));
            row.push(Field::from(money.gain_probability));
            row.push(Field::from(if money.participates { say("yes", "sí") } else { "no" }));
            rows.push(row);
        }
    }
    rows
}

fn years(booklet: &Booklet, data: &Document) -> Vec<Vec<Field>> {
    let say = |en, es| booklet.say(en, es);
    let head = [
        say("Network or agreement", "Red o acuerdo"),
        say("Year", "Año"),
        say("Benefit", "Beneficio"),
        say("Cost", "Costo"),
        say("Transfers", "Transferencias"),
        say("Net", "Neto"),
        say("Paid by others", "Pagan otros"),
    ];
    let mut rows = vec![head.map(Field::from).into()];
    for (name, arrangement) in &data.arrangements {
        for year in arrangement.money.iter().flat_map(|money| &money.years) {
            let amounts = [f64::from(year.year), year.benefit, year.cost, year.transfers, year.net, year.funders];
            rows.push(std::iter::once(Field::from(name.as_str())).chain(amounts.map(Field::from)).collect());
        }
    }
    rows
}

fn ledger(booklet: &Booklet) -> Vec<Vec<Field>> {
    let row = |record: Record| {
        let [mean, low, high] = record.amounts;
        let mut row: Vec<Field> = record.texts.map(Field::Words).into();
        row.extend([f64::from(record.year), mean, low, high].map(Field::from));
        row.extend([record.currency.as_str(), record.nature, record.standing].map(Field::from));
        row.push(Field::from(record.firms as f64));
        row
    };
    let head = std::iter::once(csv::HEAD.map(Field::from).into());
    head.chain(csv::records(booklet.input).into_iter().map(row)).collect()
}

//! How the rows of a table are called.

use super::super::names::skeleton;
use super::super::things::Thing;
use super::faults::{At, Fault};
use super::*;
use crate::limits::MAX_CELL_FINDINGS;
use crate::model::rules::{look_alike_names, repeated_row, table_bad_cell};
use crate::sheets::{Content, Row};
use crate::tongue::Phrase;
use headings::Reads;

/// The names of a table so far.
#[derive(Default)]
struct Seen {
    /// By what the eye sees.
    skeletons: FxHashMap<String, (String, u32, Place)>,
    /// The row of each name.
    rows: FxHashMap<String, u32>,
    repeated: usize,
    alike: usize,
    ragged: usize,
}

impl<'t> Lowering<'t> {
    /// Gives each row its name and its number; the first firm of the table is the `first` of the model.
    pub(super) fn name_rows(&mut self, draft: &mut Draft<'_, 't, '_>, first: usize) {
        let Some(sheet) = draft.sheet else { return };
        let column = draft.columns.iter().find(|column| matches!(column.reads, Reads::Name));
        let named = column.and_then(|column| Some((column.index?, column.heading.clone())));
        let headings = sheet.rows.first().map_or(0, |row| row.cells.len());
        let mut seen = Seen::default();
        let mut faults = std::mem::take(&mut draft.faults);
        for (number, row) in sheet.rows.iter().enumerate().skip(1) {
            if row.cells.len() > headings {
                self.ragged(sheet, row, headings, &mut seen);
                continue;
            }
            let given = named
                .as_ref()
                .and_then(|(index, heading)| self.row_name(&mut faults, At { sheet, row, index: *index, heading }));
            let index = named.as_ref().map_or(0, |(index, _)| *index);
            let cell = row.cells.get(index).map_or(row.span, |cell| cell.span);
            let place = cell.in_file(sheet.file);
            let name = given.unwrap_or_else(|| format!("{} {}", draft.heading.name, row.number));
            if let Some((_, other)) = self.names.top.get(&name) {
                let other = *other;
                self.repeated_row(&name, place, row.number, other, &mut seen);
                continue;
            }
            self.look_alike_row(&name, place, row.number, &mut seen);
            seen.rows.insert(name.clone(), row.number);
            let id = Id::new(first + draft.rows.len());
            self.names.top.insert(name.clone(), (Thing::Firm(id), place));
            self.model.tables[draft.table].rows.push(id);
            draft.rows.push(Named { row: number, name, place });
        }
        draft.faults = faults;
        self.said_no_more(&seen, sheet);
    }

    /// The name in a cell.
    fn row_name(&mut self, faults: &mut Faults, at: At<'_>) -> Option<String> {
        let content = at.row.cells.get(at.index).map_or(&Content::Empty, |cell| &cell.content);
        let name = content.shown();
        let name: String = name.chars().filter(|letter| !crate::diagnostic::is_forbidden(*letter)).collect();
        match content {
            Content::Empty => {
                self.fault(faults, at, |_| {
                    Fault::new(
                        Phrase::new(
                            "has no name for the firm of this row",
                            "no tiene el nombre de la empresa de esta fila",
                        ),
                        Phrase::new(
                            "write one that tells it apart, or delete the row",
                            "escribe uno que la distinga, o borra la fila",
                        ),
                    )
                });
                None
            }
            Content::Text(text) if is_shortened(text) => {
                self.fault(faults, at, |_| {
                    Fault::new(
                        Phrase::new(
                            "is a long number that the spreadsheet has cut short",
                            "es un número largo que la hoja de cálculo ha recortado",
                        ),
                        Phrase::new(
                            "give the column the format “number” without decimals, and save the file again",
                            "ponle a la columna el formato «número» sin decimales y guarda el archivo otra vez",
                        ),
                    )
                });
                None
            }
            Content::Error(_) => {
                self.fault(faults, at, |_| {
                    Fault::no("an error of the spreadsheet", "es un error de la hoja de cálculo")
                });
                None
            }
            Content::Text(_) | Content::Number(_) | Content::Percent(_) | Content::YesNo(_) | Content::Date(_) => {
                Some(name).filter(|name| !name.is_empty())
            }
        }
    }

    /// More cells than headings: a separator stands within a cell, and what follows it is in the wrong column.
    fn ragged(&mut self, sheet: &Sheet, row: &Row, headings: usize, seen: &mut Seen) {
        seen.ragged += 1;
        if seen.ragged > MAX_CELL_FINDINGS {
            return;
        }
        let (number, cells) = (row.number, row.cells.len());
        let finding = Finding::new(
            &table_bad_cell::RULE,
            row.span.in_file(sheet.file),
            format!("row {number} has {cells} cells, and the first row {headings} headings: the row is left out"),
            format!(
                "la fila {number} tiene {cells} celdas y la primera fila {headings} encabezados: la fila no se toma"
            ),
        );
        self.report(finding.help(
            "a thousands sign may have split a number: put the cell in quotes, `\"1,234.50\"`, or give the column a heading",
            "puede que una coma de miles haya partido un número: pon la celda entre comillas, `\"1,234.50\"`, o ponle \
             encabezado a la columna",
        ));
    }

    fn repeated_row(&mut self, name: &str, place: Place, row: u32, other: Place, seen: &mut Seen) {
        seen.repeated += 1;
        if seen.repeated > MAX_CELL_FINDINGS {
            return;
        }
        let finding = match seen.rows.get(name) {
            Some(first) => Finding::new(
                &repeated_row::RULE,
                place,
                format!("`{name}` stands in rows {first} and {row}: the second is left out"),
                format!("`{name}` está en las filas {first} y {row}: la segunda no se toma"),
            ),
            None => Finding::new(
                &repeated_row::RULE,
                place,
                format!("`{name}` of row {row} is declared elsewhere, too: the row is left out"),
                format!("`{name}`, de la fila {row}, también se declara en otra parte: la fila no se toma"),
            ),
        };
        self.report(finding.label(other, "here first", "primero aquí").help(
            "delete one of the two; if they are two firms, name them by a column that tells them apart",
            "borra una de las dos; si son dos empresas, nómbralas con una columna que las distinga",
        ));
    }

    fn look_alike_row(&mut self, name: &str, place: Place, row: u32, seen: &mut Seen) {
        let skeleton = skeleton(name);
        let Some((other, first, there)) = seen.skeletons.get(&skeleton) else {
            seen.skeletons.insert(skeleton, (name.to_string(), row, place));
            return;
        };
        seen.alike += 1;
        if seen.alike > MAX_CELL_FINDINGS {
            return;
        }
        let finding = Finding::new(
            &look_alike_names::RULE,
            place,
            format!("`{name}` in row {row} looks like `{other}` in row {first} but is another name"),
            format!("`{name}`, en la fila {row}, se parece a `{other}`, en la fila {first}, pero es otro nombre"),
        )
        .label(*there, format!("`{other}` stands here"), format!("`{other}` está aquí"));
        self.report(finding.help(
            "if they are the same firm, delete one of the two rows",
            "si son la misma empresa, borra una de las dos filas",
        ));
    }

    /// How many rows were left out without a word.
    fn said_no_more(&mut self, seen: &Seen, sheet: &Sheet) {
        let place = Span::point(0).in_file(sheet.file);
        let more = |count: usize| count.checked_sub(MAX_CELL_FINDINGS).filter(|more| *more > 0);
        if let Some(more) = more(seen.ragged) {
            let finding = Finding::new(
                &table_bad_cell::RULE,
                place,
                format!("{more} more rows have more cells than there are headings, and are left out"),
                format!("hay {more} filas más con más celdas que encabezados, y no se toman"),
            );
            self.report(
                finding.help("correct the first ones, and check again", "corrige las primeras y revisa otra vez"),
            );
        }
        if let Some(more) = more(seen.repeated) {
            let finding = Finding::new(
                &repeated_row::RULE,
                place,
                format!("{more} more rows repeat a name, and are left out"),
                format!("hay {more} filas más que repiten un nombre, y no se toman"),
            );
            self.report(finding.help(
                "name the firms by a column that tells them apart, such as a tax number",
                "nombra las empresas con una columna que las distinga, como el RUC",
            ));
        }
    }
}

/// `2.01235E+10`: what is left of a tax number that was too wide for its column.
fn is_shortened(text: &str) -> bool {
    let Some((digits, power)) = text.split_once("E+") else { return false };
    let mark = |byte: u8| byte.is_ascii_digit() || byte == b'.' || byte == b',';
    !digits.is_empty()
        && digits.bytes().all(mark)
        && !power.is_empty()
        && power.bytes().all(|byte| byte.is_ascii_digit())
}

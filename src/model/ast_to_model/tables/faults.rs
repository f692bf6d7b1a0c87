//! What is wrong with cells: said of the first few of a column, counted for the rest.

use super::super::values::shortened;
use super::*;
use crate::limits::MAX_CELL_FINDINGS;
use crate::model::rules::table_bad_cell;
use crate::sheets::{Row, letters};
use crate::tongue::Phrase;

/// What is wrong with a cell: `is no number`, and what to do about it.
pub(super) struct Fault {
    pub(super) is: Phrase,
    pub(super) help: Phrase,
}

impl Fault {
    pub(super) fn new(is: Phrase, help: Phrase) -> Fault {
        Fault { is, help }
    }

    /// Something else belongs there.
    pub(super) fn no(en: &str, es: &str) -> Fault {
        Fault::new(
            Phrase::new(format!("is {en}"), es.to_string()),
            Phrase::new(
                "correct the cell in the file, or leave it empty where the figure is not known",
                "corrige la celda en el archivo, o déjala vacía si no se conoce el dato",
            ),
        )
    }
}

/// How much was said of each column.
#[derive(Default)]
pub(super) struct Faults {
    /// By column.
    counts: FxHashMap<usize, Counted>,
}

/// How many cells of a column, and where those stand that were only counted.
#[derive(Default)]
struct Counted {
    count: usize,
    place: Option<Place>,
    first: u32,
    last: u32,
}

/// A cell, as a sentence names it.
#[derive(Clone, Copy)]
pub(super) struct At<'r> {
    pub(super) sheet: &'r Sheet,
    pub(super) row: &'r Row,
    pub(super) index: usize,
    pub(super) heading: &'r str,
}

impl At<'_> {
    /// The cell; the end of the row where it is empty.
    pub(super) fn place(&self) -> Place {
        let cell = self.row.cells.get(self.index);
        cell.map_or(Span::point(self.row.span.end as usize), |cell| cell.span).in_file(self.sheet.file)
    }

    /// "row 17, column “Sales” (C17 of the sheet “Firms”)".
    fn told(&self) -> Phrase {
        let (number, heading) = (self.row.number, self.heading);
        let address = format!("{}{number}", letters(self.index));
        let (of, de) = match &self.sheet.name {
            Some(name) => (format!("{address} of the sheet “{name}”"), format!("{address} de la hoja «{name}»")),
            None => (address.clone(), address),
        };
        Phrase::new(
            format!("row {number}, column “{heading}” ({of})"),
            format!("fila {number}, columna «{heading}» ({de})"),
        )
    }
}

impl Faults {
    /// May one more of this column be said at length? It is counted in any case.
    fn one_more(&mut self, index: usize, place: Place, row: u32) -> bool {
        let counted = self.counts.entry(index).or_default();
        counted.count += 1;
        if counted.count <= MAX_CELL_FINDINGS {
            return true;
        }
        if counted.place.is_none() {
            (counted.place, counted.first) = (Some(place), row);
        }
        counted.last = row;
        false
    }
}

impl<'t> Lowering<'t> {
    pub(super) fn fault(&mut self, faults: &mut Faults, at: At<'_>, fault: impl FnOnce(&mut Self) -> Fault) {
        if !faults.one_more(at.index, at.place(), at.row.number) {
            return;
        }
        let Fault { is, help } = fault(self);
        let told = at.told();
        let written = at.row.cells.get(at.index).map(|cell| cell.content.shown()).unwrap_or_default();
        let written = shortened(&written);
        let (en, es) = match written.is_empty() {
            true => (format!("the cell {}", is.en), format!("la celda {}", is.es)),
            false => (format!("`{written}` {}", is.en), format!("`{written}` {}", is.es)),
        };
        let finding =
            Finding::new(&table_bad_cell::RULE, at.place(), format!("{en}: {}", told.en), format!("{es}: {}", told.es));
        self.report(finding.help(help.en, help.es));
    }

    /// What was only counted.
    pub(super) fn more_faults(&mut self, faults: &Faults, columns: &[Column<'_, 't>]) {
        let mut indices: Vec<_> = faults.counts.iter().collect();
        indices.sort_by_key(|(index, _)| **index);
        for (index, Counted { count, place, first, last }) in indices {
            let Some(place) = place else { continue };
            let heading = columns.iter().find(|column| column.index == Some(*index));
            let heading = heading.map_or("", |column| &column.heading);
            let more = count - MAX_CELL_FINDINGS;
            let (en, es) = match more {
                1 => (
                    format!("one more cell of the column “{heading}” cannot be read, in row {first}"),
                    format!("hay una celda más de la columna «{heading}» que no se puede leer, en la fila {first}"),
                ),
                _ => (
                    format!("{more} more cells of the column “{heading}” cannot be read, in rows {first} to {last}"),
                    format!(
                        "hay {more} celdas más de la columna «{heading}» que no se pueden leer, de la fila {first} a la \
                         {last}"
                    ),
                ),
            };
            self.report(Finding::new(&table_bad_cell::RULE, *place, en, es).help(
                "correct the first ones; the others are often of the same kind",
                "corrige las primeras; las demás suelen ser del mismo tipo",
            ));
        }
    }
}

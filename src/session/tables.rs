//! The files that hold the firms of a model: found, read, and what is said of those that cannot be.

use super::imports::Loader;
use crate::diagnostic::Finding;
use crate::limits::{MAX_MODEL_BYTES, MAX_TABLE_BYTES, MAX_TABLE_CELLS, MAX_TABLE_COLUMNS};
use crate::model::rules::table_unreadable;
use crate::scenario;
use crate::sheets::{self, Sheet, Sheets, Unreadable};
use crate::source::{LoadError, Place, SourceMap};
use crate::syntax::ast::{Declaration, Header, StatementKind};
use crate::tongue::Phrase;
use crate::tongue::vocabulary::attribute;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// A file that a declaration names, and the sheet it asks for.
struct Wanted {
    place: Place,
    written: String,
    path: String,
    sheet: Option<(String, Place)>,
}

/// Why a table is not there.
#[derive(Clone)]
enum Missing {
    File(LoadError),
    Table(Unreadable),
}

impl Loader<'_> {
    /// Reads every table that a declaration names, each once.
    pub(super) fn tables(&mut self) {
        let mut read: FxHashMap<(String, Option<String>), Result<Arc<Sheet>, Missing>> = FxHashMap::default();
        for wanted in self.wanted_tables() {
            let name = wanted.sheet.as_ref().map(|(name, _)| name.clone());
            let found = match read.get(&(wanted.path.clone(), name.clone())) {
                Some(found) => found.clone(),
                None => self.table(&wanted.path, name.as_deref()),
            };
            match &found {
                Ok(sheet) => {
                    self.sheets.insert(wanted.place, sheet.clone());
                }
                Err(Missing::File(LoadError::TooLarge)) => self.no_table(&wanted, &Unreadable::TooLarge),
                Err(Missing::File(error)) => self.unreadable(wanted.place, &wanted.written, error.clone()),
                Err(Missing::Table(why)) => self.no_table(&wanted, why),
            }
            read.insert((wanted.path, name), found);
        }
    }

    /// The tables that were read, at the places that name them after a change of the texts.
    pub(super) fn tables_again(&mut self, before: &SourceMap, sheets: &Sheets) {
        let wanted = self.wanted_tables();
        if wanted.is_empty() {
            return;
        }
        let scans = scenario::scans(before);
        let mut known = FxHashMap::default();
        for tree in scenario::trees(before, &scans) {
            for declaration in tree.ast.statements.iter().filter_map(scenario::declared) {
                let Some(named) = declaration.header.iter().find_map(Header::file) else { continue };
                if let Some(read) = sheets.get(&named.span.in_file(tree.file)) {
                    let key = (tree.file, named.text.to_string(), sheet(declaration).map(|(name, _)| name));
                    known.insert(key, read.clone());
                }
            }
        }
        for wanted in wanted {
            let name = wanted.sheet.as_ref().map(|(name, _)| name.clone());
            match known.get(&(wanted.place.file, wanted.written.clone(), name)) {
                Some(read) => {
                    self.sheets.insert(wanted.place, read.clone());
                }
                // A table that a change names was never read.
                None => self.unreadable(wanted.place, &wanted.written, LoadError::Missing),
            }
        }
    }

    fn wanted_tables(&self) -> Vec<Wanted> {
        let mut wanted = Vec::new();
        for parsed in &self.parsed {
            let folder = self.folders.get(&parsed.file).map_or("", String::as_str);
            for statement in &parsed.ast.statements {
                let StatementKind::Declaration(declaration) = &statement.kind else { continue };
                let Some(named) = declaration.header.iter().find_map(Header::file) else { continue };
                let inside = named.text.strip_prefix("./").unwrap_or(&named.text);
                let path = if folder.is_empty() { inside.to_string() } else { format!("{folder}/{inside}") };
                let sheet = sheet(declaration).map(|(name, span)| (name, span.in_file(parsed.file)));
                wanted.push(Wanted {
                    place: named.span.in_file(parsed.file),
                    written: named.text.to_string(),
                    path,
                    sheet,
                });
            }
        }
        wanted
    }

    fn table(&mut self, path: &str, sheet: Option<&str>) -> Result<Arc<Sheet>, Missing> {
        let bytes = self.files.read_table(path).map_err(Missing::File)?;
        let (text, found) = sheets::read(&bytes, sheet).map_err(Missing::Table)?;
        self.bytes += text.len();
        if self.bytes > MAX_MODEL_BYTES {
            return Err(Missing::Table(Unreadable::TooLarge));
        }
        let file = self.sources.add_table(format!("{}{path}", self.prefix), text);
        Ok(Arc::new(Sheet { file, ..found }))
    }

    fn no_table(&mut self, wanted: &Wanted, why: &Unreadable) {
        let name = &wanted.written;
        let (is, help) = worded(why);
        let of_sheet = matches!(why, Unreadable::NoSheet(_) | Unreadable::NotAWorkbook);
        let place = wanted.sheet.as_ref().filter(|_| of_sheet).map_or(wanted.place, |(_, place)| *place);
        let finding =
            Finding::new(&table_unreadable::RULE, place, format!("`{name}` {}", is.en), format!("`{name}` {}", is.es));
        self.findings.push(finding.help(help.en, help.es));
    }
}

/// The sheet that a declaration names.
fn sheet(declaration: &Declaration<'_>) -> Option<(String, crate::source::Span)> {
    declaration.block.iter().flat_map(|block| &block.statements).find_map(|statement| {
        let StatementKind::Field(field) = &statement.kind else { return None };
        let named = attribute::SHEET.word.reads(&field.key.head.text);
        let text = field.value.one()?.text().filter(|_| named)?;
        Some((text.text.to_string(), text.span))
    })
}

/// What is wrong with the file, and what to do.
fn worded(why: &Unreadable) -> (Phrase, Phrase) {
    let save = || {
        Phrase::new(
            "open it in your spreadsheet and save it as `.xlsx` without a password, or as “CSV UTF-8”",
            "ábrelo en tu hoja de cálculo y guárdalo como `.xlsx` sin contraseña, o como «CSV UTF-8»",
        )
    };
    match why {
        Unreadable::OtherFormat => (
            Phrase::new(
                "is an Excel file of the old kind, or one with a password",
                "es un archivo Excel del tipo antiguo, o tiene contraseña",
            ),
            save(),
        ),
        Unreadable::Encoding => (
            Phrase::new(
                "is no table, or its letters are stored in a way that is not known",
                "no es una tabla, o sus letras están guardadas de una forma que no se conoce",
            ),
            Phrase::new(
                "open it in your spreadsheet and save it as “CSV UTF-8”, or as `.xlsx`",
                "ábrelo en tu hoja de cálculo y guárdalo como «CSV UTF-8», o como `.xlsx`",
            ),
        ),
        Unreadable::Workbook => {
            (Phrase::new("is no Excel workbook that can be read", "no es un libro de Excel que se pueda leer"), save())
        }
        Unreadable::NoWorkbooks => (
            Phrase::new(
                "is an Excel workbook, and this build of Minka reads CSV only",
                "es un libro de Excel, y esta versión de Minka solo lee CSV",
            ),
            Phrase::new("save it as “CSV UTF-8”", "guárdalo como «CSV UTF-8»"),
        ),
        Unreadable::NoSheet(names) => {
            let names: Vec<&str> = names.iter().take(12).map(String::as_str).collect();
            (
                Phrase::new("has no such sheet", "no tiene esa hoja"),
                Phrase::new(
                    format!("its sheets are “{}”", names.join("”, “")),
                    format!("sus hojas son «{}»", names.join("», «")),
                ),
            )
        }
        Unreadable::NotAWorkbook => (
            Phrase::new("is a text, and texts have no sheets", "es un texto, y los textos no tienen hojas"),
            Phrase::new("leave `sheet` out", "quita `hoja`"),
        ),
        Unreadable::Empty => (
            Phrase::new("is empty", "está vacío"),
            Phrase::new(
                "its first row holds the headings, each further row a firm",
                "su primera fila tiene los encabezados, y cada fila siguiente una empresa",
            ),
        ),
        Unreadable::TooLarge => (
            Phrase::new(
                format!(
                    "is too large: a table holds up to {} MiB, {MAX_TABLE_COLUMNS} columns and {} million cells",
                    MAX_TABLE_BYTES >> 20,
                    MAX_TABLE_CELLS / 1_000_000
                ),
                format!(
                    "es demasiado grande: una tabla tiene hasta {} MiB, {MAX_TABLE_COLUMNS} columnas y {} millones de \
                     celdas",
                    MAX_TABLE_BYTES >> 20,
                    MAX_TABLE_CELLS / 1_000_000
                ),
            ),
            Phrase::new(
                "keep the columns that the model reads, and split the rows into several files",
                "deja las columnas que el modelo lee y reparte las filas en varios archivos",
            ),
        ),
    }
}

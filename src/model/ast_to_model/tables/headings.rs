//! From the columns that a model names to those of the file.

use super::super::contents::column_of;
use super::super::firms::AMOUNTS;
use super::*;
use crate::model::rules::{misplaced_statement, missing_part, table_missing_column};
use crate::syntax::ast::{Field, Quoted, Trade};
use crate::tongue::vocabulary::{Attribute, attribute, fold};
use crate::tongue::{Phrase, nearest};

/// A column that something is read from.
pub(super) struct Column<'a, 't> {
    pub(super) reads: Reads<'a, 't>,
    /// Its number in the file, from 0; `None` where the file has no such column.
    pub(super) index: Option<usize>,
    /// As the file heads it.
    pub(super) heading: String,
    /// The words `column "Sales" PEN/year`.
    pub(super) place: Place,
    pub(super) unit: Option<Span>,
}

/// What is read from a column.
#[derive(Clone, Copy)]
pub(super) enum Reads<'a, 't> {
    Name,
    Attribute(&'static Attribute),
    Amount(FirmAmount),
    Custom(usize),
    Trade(&'a Trade<'t>),
}

impl Reads<'_, '_> {
    pub(super) fn is(&self, wanted: &'static Attribute) -> bool {
        matches!(self, Reads::Attribute(attribute) if std::ptr::eq(*attribute, wanted))
    }
}

impl Reads<'_, '_> {
    /// Is it, or may it be, an amount?
    pub(super) fn is_amount(&self) -> bool {
        matches!(self, Reads::Amount(_) | Reads::Custom(_) | Reads::Trade(_))
    }
}

/// A heading, or any word of a cell, as it is compared: without accents, case, and how it is spaced.
pub(super) fn alike(text: &str) -> String {
    let lower = fold(text).to_lowercase().replace('_', " ");
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl<'t> Lowering<'t> {
    pub(super) fn columns<'a>(
        &mut self,
        heading: &Heading,
        contents: &Contents<'a, 't>,
        written: Vec<Written<'a, 't>>,
        sheet: Option<&Sheet>,
    ) -> Vec<Column<'a, 't>> {
        let headings = sheet.map(Headings::of);
        let mut columns = Vec::new();
        for statement in written {
            let (reads, item) = match statement {
                Written::Field(field) => {
                    let Some(item) = column_of(&field.value) else { continue };
                    let Some(reads) = self.reads(field) else { continue };
                    (reads, item)
                }
                Written::Trade(trade) => {
                    let Some(item) = &trade.column else { continue };
                    (Reads::Trade(trade), item)
                }
            };
            let Some((header, unit)) = item.column() else { continue };
            let index = headings.as_ref().and_then(|headings| self.column(headings, header));
            let shown = index.zip(headings.as_ref()).map(|(index, headings)| headings.shown[index].clone());
            let heading = shown.unwrap_or_else(|| header.text.to_string());
            columns.push(Column { reads, index, heading, place: self.place(item.span), unit });
        }
        if !columns.iter().any(|column| matches!(column.reads, Reads::Name)) && !contents.spoiled {
            self.without_names(heading, contents, headings.as_ref());
        }
        columns
    }

    /// What a field is; a list of columns, or an attribute that no cell can hold, is reported.
    fn reads<'a>(&mut self, field: &'a Field<'t>) -> Option<Reads<'a, 't>> {
        if let crate::syntax::ast::Value::Items(items) = &field.value
            && items.items.len() > 1
        {
            self.one_column(field);
            return None;
        }
        let key = &field.key.head.text;
        let Some(found) = attribute::find(Owner::Firm, key) else {
            let custom = self.model.attributes.iter().position(|attribute| attribute.name == *key)?;
            return Some(Reads::Custom(custom));
        };
        if std::ptr::eq(found, &attribute::NAME) {
            return Some(Reads::Name);
        }
        if std::ptr::eq(found, &attribute::SHEET)
            || std::ptr::eq(found, &attribute::BUYS)
            || std::ptr::eq(found, &attribute::SELLS)
        {
            self.no_column_of(field);
            return None;
        }
        let amount = AMOUNTS.iter().find(|(_, attribute)| std::ptr::eq(*attribute, found));
        Some(amount.map_or(Reads::Attribute(found), |(which, _)| Reads::Amount(*which)))
    }

    fn one_column(&mut self, field: &Field<'t>) {
        let place = self.place(field.value.span());
        let finding = Finding::new(
            &misplaced_statement::RULE,
            place,
            "each attribute is read from one column",
            "cada atributo se lee de una sola columna",
        );
        self.report(finding.help(
            "join the columns in the file; several values in one cell are separated by `;`",
            "junta las columnas en el archivo; varios valores en una celda se separan con `;`",
        ));
    }

    fn no_column_of(&mut self, field: &Field<'t>) {
        let place = self.place(field.value.span());
        let name = &field.key.head.text;
        let finding = Finding::new(
            &misplaced_statement::RULE,
            place,
            format!("`{name}` is not read from a column"),
            format!("`{name}` no se lee de una columna"),
        );
        self.report(finding.help(
            "the sheet is named in quotes, and what firms buy is said of a good: `buys linen: column \"Linen\" PEN/year`",
            "la hoja se nombra entre comillas, y lo que se compra se dice de un bien: `compra lencería: columna \
             \"Lencería\" PEN/año`",
        ));
    }

    fn without_names(&mut self, heading: &Heading, contents: &Contents<'_, 't>, headings: Option<&Headings>) {
        let fixed = contents.field(&attribute::NAME).map(|field| self.place(field.value.span()));
        let name = &heading.name;
        let example = headings.and_then(|headings| headings.shown.iter().find(|shown| !shown.is_empty()));
        let example = example.map_or("RUC", String::as_str);
        let finding = Finding::new(
            &missing_part::RULE,
            fixed.unwrap_or(heading.place),
            format!("`{name}` does not say which column holds the names of its firms"),
            format!("`{name}` no dice en qué columna están los nombres de sus empresas"),
        );
        self.report(finding.help(
            format!("take a column that tells them apart, such as a tax number: `name: column \"{example}\"`"),
            format!("usa una columna que las distinga, como el RUC: `nombre: columna \"{example}\"`"),
        ));
    }

    /// The column of a heading; one that is not there, or there twice, is reported.
    fn column(&mut self, headings: &Headings, header: &Quoted<'t>) -> Option<usize> {
        let exact: Vec<usize> = headings.where_is(|shown| *shown == *header.text);
        let found = if exact.is_empty() {
            let wanted = alike(&header.text);
            headings.where_is(|shown| alike(shown) == wanted)
        } else {
            exact
        };
        let (place, name) = (self.place(header.span), &header.text);
        match found.as_slice() {
            [index] => Some(*index),
            [] => {
                let finding = Finding::new(
                    &table_missing_column::RULE,
                    place,
                    format!("the table has no column “{name}”"),
                    format!("la tabla no tiene una columna «{name}»"),
                )
                .label(
                    headings.place,
                    "its first row holds the headings",
                    "su primera fila tiene los encabezados",
                );
                let near = nearest(name, headings.shown.iter().map(String::as_str));
                let listed = headings.listed();
                self.report(match near {
                    Some(near) => finding.help(
                        format!("did you mean `column \"{near}\"`?"),
                        format!("¿quisiste decir `columna \"{near}\"`?"),
                    ),
                    None => finding.help(
                        format!("its columns are {}; the headings stand in the first row", listed.en),
                        format!("sus columnas son {}; los encabezados van en la primera fila", listed.es),
                    ),
                });
                None
            }
            [first, second, ..] => {
                let (one, other) = (crate::sheets::letters(*first), crate::sheets::letters(*second));
                let finding = Finding::new(
                    &table_missing_column::RULE,
                    place,
                    format!("the table has two columns “{name}”, {one} and {other}"),
                    format!("la tabla tiene dos columnas «{name}», {one} y {other}"),
                )
                .label(headings.place, "the headings", "los encabezados");
                self.report(finding.help(
                    "give one of them another heading in the file",
                    "ponle otro encabezado a una de ellas en el archivo",
                ));
                None
            }
        }
    }
}

/// The first row.
pub(super) struct Headings {
    shown: Vec<String>,
    place: Place,
}

/// How many headings a sentence lists.
const LISTED: usize = 12;

impl Headings {
    fn of(sheet: &Sheet) -> Headings {
        let first = sheet.rows.first();
        let shown = first.map(|row| row.cells.iter().map(|cell| cell.content.shown()).collect()).unwrap_or_default();
        let span = first.map_or(Span::point(0), |row| row.span);
        Headings { shown, place: span.in_file(sheet.file) }
    }

    fn where_is(&self, fits: impl Fn(&str) -> bool) -> Vec<usize> {
        let fitting = self.shown.iter().enumerate().filter(|(_, shown)| fits(shown));
        fitting.map(|(index, _)| index).collect()
    }

    fn listed(&self) -> Phrase {
        let named = self.shown.iter().filter(|shown| !shown.is_empty());
        let more = if named.clone().count() > LISTED { ", …" } else { "" };
        let named: Vec<&str> = named.take(LISTED).map(String::as_str).collect();
        Phrase::new(format!("“{}”{more}", named.join("”, “")), format!("«{}»{more}", named.join("», «")))
    }
}

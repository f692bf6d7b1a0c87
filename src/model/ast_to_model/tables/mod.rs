//! Firms that are the rows of a file: each row a firm of its own.
//!
//! The names of the rows are known before anything is lowered, since any declaration may speak of them; what stands in
//! their other cells is read once places, sectors and stages are known.

mod amounts;
mod faults;
mod headings;
mod named;
mod rows;
mod values;

use super::contents::{Contents, column_of};
use super::names::Declared;
use super::*;
use crate::sheets::{Sheet, Sheets};
use crate::syntax::ast::Header;
use crate::tongue::vocabulary::Owner;
use faults::Faults;
use headings::Column;

/// A table between the two walks.
pub(super) struct Draft<'a, 't, 's> {
    file: FileId,
    heading: Heading,
    /// What is the same for every row.
    fixed: Contents<'a, 't>,
    columns: Vec<Column<'a, 't>>,
    sheet: Option<&'s Sheet>,
    rows: Vec<Named>,
    table: Id<FirmTable>,
    faults: Faults,
}

/// A row that has become a firm.
struct Named {
    /// Its number in the sheet.
    row: usize,
    name: String,
    place: Place,
}

impl<'t> Lowering<'t> {
    /// First walk: what is read from which column, and how the rows are called.
    pub(super) fn tables<'a, 's>(&mut self, declared: &Declared<'a, 't>, sheets: &'s Sheets) -> Vec<Draft<'a, 't, 's>> {
        let mut first = declared.all(crate::syntax::ast::DeclarationKind::Firm).len();
        let mut count = declared.count();
        let mut drafts = Vec::with_capacity(declared.tables.len());
        for In { file, node } in &declared.tables {
            self.file = *file;
            let mut draft = self.draft(*file, node, sheets);
            count += draft.sheet.map_or(0, |sheet| sheet.rows.len() - 1);
            if !self.count_entities(count, draft.heading.place) {
                draft.sheet = None;
            }
            self.name_rows(&mut draft, first);
            first += draft.rows.len();
            drafts.push(draft);
        }
        drafts
    }

    fn draft<'a, 's>(&mut self, file: FileId, node: &'a Declaration<'t>, sheets: &'s Sheets) -> Draft<'a, 't, 's> {
        let mut heading = self.heading(node);
        self.in_table = true;
        let mut contents = self.contents(Owner::Firm, node.block.as_ref());
        self.in_table = false;
        let named = node.header.iter().find_map(Header::file);
        let place = named.map(|named| self.place(named.span));
        let sheet = place.and_then(|place| sheets.get(&place)).map(|sheet| &**sheet);
        self.counted_twice(node);
        let written = take_columns(&mut contents);
        self.remarks(&mut heading, &contents);
        let columns = self.columns(&heading, &contents, written, sheet);
        let rows = FirmTable {
            heading: heading.clone(),
            rows: Vec::new(),
            file: sheet.map(|sheet| sheet.file),
            is_incomplete: sheet.is_none(),
        };
        let table = self.model.tables.push(rows);
        Draft { file, heading, fixed: contents, columns, sheet, rows: Vec::new(), table, faults: Faults::default() }
    }

    /// `firms base 20 from "base.csv"`: the file says how many there are.
    fn counted_twice(&mut self, node: &Declaration<'t>) {
        for header in &node.header {
            let Header::Count(number) = header else { continue };
            let place = self.place(number.digits);
            let finding = Finding::new(
                &crate::model::rules::misplaced_statement::RULE,
                place,
                "the file says how many firms there are: one for each of its rows",
                "el archivo dice cuántas empresas hay: una por cada fila",
            );
            self.report(finding.help("leave the number out", "quita el número"));
        }
    }
}

/// A statement whose value is a column.
enum Written<'a, 't> {
    Field(&'a crate::syntax::ast::Field<'t>),
    Trade(&'a crate::syntax::ast::Trade<'t>),
}

/// Takes out of a block what is read from columns; what is left is the same for every row.
fn take_columns<'a, 't>(contents: &mut Contents<'a, 't>) -> Vec<Written<'a, 't>> {
    let mut taken = Vec::new();
    contents.fields.retain(|(_, field)| {
        let fixed = column_of(&field.value).is_none();
        taken.extend((!fixed).then_some(Written::Field(field)));
        fixed
    });
    contents.others.retain(|field| {
        let fixed = column_of(&field.value).is_none();
        taken.extend((!fixed).then_some(Written::Field(field)));
        fixed
    });
    contents.trades.retain(|(trade, _)| {
        taken.extend(trade.column.is_some().then_some(Written::Trade(trade)));
        trade.column.is_none()
    });
    taken
}

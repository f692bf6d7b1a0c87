//! Excel workbooks, each made by the test that reads it.

use super::*;
use minka::limits::MAX_TABLE_COLUMNS;
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};

const MODEL: &str = "firms base from \"base.xlsx\" {
  name: column \"RUC\"; sales: column \"Sales\" PEN/year; since: column \"Since\"; formal: column \"Formal\"; margin: column \"Margin\"
}";

fn saved(mut book: Workbook) -> Vec<u8> {
    book.save_to_buffer().expect("a workbook")
}

/// A workbook of one sheet with these headings, filled by the test.
fn book(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Empresas").expect("a name");
    for (column, heading) in ["RUC", "Sales", "Since", "Formal", "Margin"].iter().enumerate() {
        sheet.write(0, column as u16, *heading).expect("a heading");
    }
    fill(sheet);
    saved(book)
}

fn open(model: &str, bytes: Vec<u8>) -> Session {
    read(model, &MemoryFiles::new().with_bytes("base.xlsx", bytes))
}

#[test]
fn cells_of_every_kind_are_read() {
    let percent = Format::new().set_num_format("0.0%");
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let date = ExcelDateTime::from_ymd(2011, 4, 30).expect("a day");
    let bytes = book(|sheet| {
        sheet.write(1, 0, 20_100_000_001_i64).expect("a number for a name");
        sheet.write(1, 1, 180_000.5).expect("a number");
        sheet.write_with_format(1, 2, &date, &day).expect("a date");
        sheet.write(1, 3, true).expect("a truth");
        sheet.write_with_format(1, 4, 0.225, &percent).expect("a percentage");
        sheet.write(2, 0, "Panadería Ñ").expect("a text");
        sheet.write(2, 1, "1,234.50").expect("a number stored as text");
        sheet.write(2, 2, 2014).expect("a year");
        sheet.write(2, 3, "sí").expect("a word");
        sheet.write(4, 0, "third").expect("a text");
        sheet.write_formula(4, 1, Formula::new("=B2*2").set_result("360001")).expect("a formula");
    });
    let session = open(MODEL, bytes);
    assert_eq!(rules(&session), [""; 0]);
    assert_eq!(names(&session), ["20100000001", "Panadería Ñ", "third"]);
    assert_eq!(
        ["20100000001", "Panadería Ñ", "third"].map(|name| sales(&session, name)),
        [Some(180_000.5), Some(1234.5), Some(360_001.0)]
    );
    assert_eq!(amount(&session, "20100000001", FirmAmount::Margin), Some(0.225));
    let since = ["20100000001", "Panadería Ñ"].map(|name| firm(&session, name).since.as_ref().map(|since| since.value));
    assert_eq!(since, [Some(2011), Some(2014)]);
    let formal =
        ["20100000001", "Panadería Ñ"].map(|name| firm(&session, name).formal.as_ref().map(|formal| formal.value));
    assert_eq!(formal, [Some(true), Some(true)]);
}

#[test]
fn a_percentage_is_one_with_or_without_its_sign_in_the_model() {
    let percent = Format::new().set_num_format("0%");
    let bytes = book(|sheet| {
        sheet.write(1, 0, "a").expect("a name");
        sheet.write_with_format(1, 4, 0.22, &percent).expect("a percentage");
    });
    for unit in ["", " %"] {
        let model =
            format!("firms base from \"base.xlsx\" {{ name: column \"RUC\"; margin: column \"Margin\"{unit} }}");
        let margin = amount(&open(&model, bytes.clone()), "a", FirmAmount::Margin).expect("a margin");
        assert!((margin - 0.22).abs() < 1e-12, "{margin}");
    }
}

#[test]
fn a_bad_cell_is_named_as_the_workbook_does() {
    let date = ExcelDateTime::from_ymd(2011, 4, 30).expect("a day");
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let bytes = book(|sheet| {
        for (row, name) in ["a", "b", "c", "d"].iter().enumerate() {
            sheet.write(row as u32 + 1, 0, *name).expect("a name");
        }
        sheet.write(1, 1, "n/d").expect("a text");
        sheet.write_formula(2, 1, Formula::new("=NA()").set_result("#N/A")).expect("an error");
        sheet.write_with_format(3, 1, &date, &day).expect("a date");
        sheet.write(4, 1, true).expect("a truth");
    });
    let session = open(MODEL, bytes);
    let told: Vec<&str> = session.findings().iter().map(|finding| finding.message.en.as_str()).collect();
    assert_eq!(
        told,
        [
            "`n/d` is no number: row 2, column “Sales” (B2 of the sheet “Empresas”)",
            "`#N/A` is an error of the spreadsheet: row 3, column “Sales” (B3 of the sheet “Empresas”)",
            "`2011-04-30` is a date, and a number belongs here: row 4, column “Sales” (B4 of the sheet “Empresas”)",
            "`TRUE` is no number: row 5, column “Sales” (B5 of the sheet “Empresas”)",
        ]
    );
    assert!(session.findings()[0].message.es.ends_with("fila 2, columna «Sales» (B2 de la hoja «Empresas»)"));
    let file = session.sources().file(session.findings()[0].place.file);
    assert_eq!(file.line_column(session.findings()[0].place.span.start).0, 2, "its line is its row");
    assert_eq!(words(&session, &session.findings()[0]), "n/d");
    assert_eq!(names(&session).len(), 4);
}

#[test]
fn the_first_sheet_that_is_not_hidden_is_read_or_the_one_that_is_named() {
    let mut book = Workbook::new();
    for (name, firm) in [("Notas", "hidden"), ("Empresas 2024", "old"), ("Empresas 2025", "new")] {
        let sheet = book.add_worksheet();
        sheet.set_name(name).expect("a name").set_hidden(name == "Notas");
        sheet.write(0, 0, "RUC").expect("a heading");
        sheet.write(1, 0, firm).expect("a firm");
        if name == "Empresas 2024" {
            sheet.set_active(true);
        }
    }
    let bytes = saved(book);
    let of = |sheet: &str| {
        open(&format!("firms base from \"base.xlsx\" {{ name: column \"RUC\"\n{sheet} }}"), bytes.clone())
    };
    assert_eq!(names(&of("")), ["old"]);
    assert_eq!(names(&of("sheet: \"Empresas 2025\"")), ["new"]);
    assert_eq!(names(&of("hoja: \"empresas 2025 \"")), ["new"]);
    assert_eq!(names(&of("sheet: \"Notas\"")), ["hidden"]);
    let missing = of("sheet: \"Empresas\"");
    assert_eq!(
        (only(&missing).rule.name, words(&missing, only(&missing)).as_str()),
        ("table-unreadable", "\"Empresas\"")
    );
    assert!(only(&missing).help.as_ref().expect("help").en.contains("“Empresas 2024”, “Empresas 2025”"));
}

#[test]
fn a_sheet_without_cells_is_empty() {
    let mut book = Workbook::new();
    book.add_worksheet();
    let session = open(MODEL, saved(book));
    assert!(only(&session).message.en.contains("is empty"));
}

#[test]
fn a_cell_at_the_far_corner_fills_no_memory() {
    let far = book(|sheet| {
        sheet.write(1_048_575, 0, "last").expect("the last row");
    });
    assert_eq!(names(&open(MODEL, far)), ["last"]);
    let at = |column: u16| {
        let bytes = book(|sheet| {
            sheet.write(1, column, 1).expect("a number");
        });
        open(MODEL, bytes)
    };
    let last = MAX_TABLE_COLUMNS as u16 - 1;
    assert!(
        only(&at(last)).message.en.contains("more") || rules(&at(last)) == ["table-bad-cell"],
        "beyond the headings"
    );
    assert_eq!(rules(&at(last + 1)), ["table-unreadable"]);
}

#[test]
fn what_stands_in_a_cell_is_text_and_nothing_else() {
    let bytes = book(|sheet| {
        sheet.write(1, 0, "=cmd|'/C calc'!A0\u{1b}[31m\u{202e}x").expect("a text");
        sheet.write(1, 1, "line\nbreak").expect("a text");
    });
    let session = open(MODEL, bytes);
    assert_eq!(rules(&session), ["table-bad-cell"]);
    let shown = session.report("human", &minka::diagnostic::render::Look::default()).expect("a page");
    assert!(!shown.contains('\u{1b}') && !shown.contains('\u{202e}'), "{shown}");
    assert_eq!(words(&session, only(&session)), "line break", "one line of the text is one row");
}

#[test]
fn questions_are_answered_from_the_workbook_that_was_read() {
    let bytes = book(|sheet| {
        for (row, sales) in [100, 250].iter().enumerate() {
            sheet.write(row as u32 + 1, 0, format!("f{row}")).expect("a name");
            sheet.write(row as u32 + 1, 1, *sales).expect("sales");
        }
    });
    assert_eq!(asked(&open(MODEL, bytes), "sum(base.sales)"), 350.0);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    /// A workbook with bytes changed, or cut short.
    #[test]
    fn a_damaged_workbook_is_a_finding(changes in proptest::collection::vec((0_usize..6_000, any::<u8>()), 1..12), cut in 0_usize..8_000) {
        let mut bytes = book(|sheet| {
            sheet.write(1, 0, "a").expect("a name");
            sheet.write(1, 1, 5).expect("a number");
        });
        for (at, byte) in changes {
            let length = bytes.len();
            bytes[at % length] = byte;
        }
        bytes.truncate(cut.max(30));
        let session = open(MODEL, bytes);
        prop_assert!(session.report("human", &minka::diagnostic::render::Look::default()).is_some());
    }
}

//! Each row a firm of its own.

use super::*;

#[test]
fn each_row_is_a_firm_with_its_name_its_title_and_its_values() {
    let session = table(
        "title: column \"Name\"; sales: column \"Sales\" PEN/month; territory: column \"Where\"; sector: bread; workers: 3",
        "RUC,Name,Sales,Where\n20,Santa Rosa,100.5,San Blas\n21,,200,cusco\n",
    );
    assert_eq!(rules(&session), [""; 0]);
    assert_eq!(names(&session), ["20", "21"]);
    assert_eq!(firm(&session, "20").heading.shown(), "Santa Rosa");
    assert_eq!(firm(&session, "21").heading.shown(), "21", "an empty title is none");
    assert_eq!(
        (sales(&session, "20"), sales(&session, "21")),
        (Some(1206.0), Some(2400.0)),
        "a year has twelve months"
    );
    assert_eq!(amount(&session, "21", FirmAmount::Workers), Some(3.0), "the same for all");
    let at = firm(&session, "20").territory.as_ref().expect("a place").value;
    assert_eq!(session.model().territories[at].heading.name, "san_blas");
    assert!(!firm(&session, "20").is_group && firm(&session, "20").count == 1);
}

#[test]
fn a_row_has_its_place_in_the_table() {
    let session = table("sales: column \"Sales\" PEN/year", "RUC;Sales\n20; \"1,5\"\n");
    let firm = firm(&session, "20");
    assert_eq!(session.sources().slice(firm.heading.place), "20");
    assert_eq!(session.sources().slice(firm.heading.whole), "20; \"1,5\"");
    let sales = firm.amount(FirmAmount::Sales).expect("sales");
    assert_eq!(session.sources().slice(sales.place), "\"1,5\"");
    assert!(session.sources().file(sales.place.file).is_table());
}

#[test]
fn headings_are_found_whatever_their_case_accents_and_spaces() {
    let csv = "\u{feff} ruc\u{a0};Razón  Social ;VENTAS_2025\n20;Sol;7\n";
    let session = table("title: column \"razon social\"; sales: column \"Ventas 2025\" PEN/year", csv);
    assert_eq!(rules(&session), [""; 0]);
    assert_eq!((firm(&session, "20").heading.shown(), sales(&session, "20")), ("Sol", Some(7.0)));
}

#[test]
fn a_column_that_is_not_there_is_told_with_the_nearest() {
    let session = table("sales: column \"Saels\" PEN/year", "RUC,Name,Sales\n20,Sol,7\n");
    let finding = only(&session);
    assert_eq!((finding.rule.name, words(&session, finding).as_str()), ("table-missing-column", "\"Saels\""));
    assert!(finding.help.as_ref().expect("help").en.contains("`column \"Sales\"`"));
    assert_eq!((names(&session), sales(&session, "20")), (vec!["20"], None), "the rows are there without it");
}

#[test]
fn two_columns_of_one_heading_are_told_apart_by_nobody() {
    let session = table("sales: column \"Sales\" PEN/year", "RUC,Sales,sales\n20,7,8\n");
    assert_eq!(rules(&session), [""; 0], "the exact one is meant");
    let session = table("sales: column \"SALES\" PEN/year", "RUC,Sales,sales\n20,7,8\n");
    assert_eq!(only(&session).message.en, "the table has two columns “SALES”, B and C");
}

#[test]
fn a_table_without_names_says_so_and_is_read_all_the_same() {
    let session = with("firms base from \"base.csv\" { sales: column \"Sales\" PEN/year }", "Code,Sales\na,7\n\nb,8\n");
    assert_eq!(only(&session).rule.name, "missing-part");
    assert!(only(&session).help.as_ref().expect("help").en.contains("`name: column \"Code\"`"));
    assert_eq!(names(&session), ["base 2", "base 4"]);
    assert_eq!(sales(&session, "base 4"), Some(8.0));
}

#[test]
fn empty_rows_are_no_firms() {
    let session = table("", "RUC,Sales\n\n20,1\n,\n  , \n21,2\n,\n\n");
    assert_eq!((rules(&session), names(&session)), (vec![], vec!["20", "21"]));
}

#[test]
fn a_row_with_an_empty_name_goes_by_its_number() {
    let session = table("sales: column \"Sales\" PEN/year", "RUC,Sales\n20,1\n,2\n");
    assert_eq!(only(&session).message.en, "the cell has no name for the firm of this row: row 3, column “RUC” (A3)");
    assert_eq!((names(&session), sales(&session, "base 3")), (vec!["20", "base 3"], Some(2.0)));
}

#[test]
fn a_name_that_stands_twice_is_one_firm() {
    let session = table("sales: column \"Sales\" PEN/year", "RUC,Sales\n20,1\n21,2\n20,3\n");
    let finding = only(&session);
    assert_eq!(finding.rule.name, "repeated-row");
    assert_eq!(finding.message.en, "`20` stands in rows 2 and 4: the second is left out");
    assert_eq!(finding.message.es, "`20` está en las filas 2 y 4: la segunda no se toma");
    assert_eq!((names(&session), sales(&session, "20")), (vec!["20", "21"], Some(1.0)));
    assert_eq!(session.model().tables.values().next().expect("a table").rows.len(), 2);
}

#[test]
fn a_name_that_is_declared_elsewhere_is_left_to_the_declaration() {
    for declared in ["firm sol { sales: 9 PEN/year }", "territory sol", "firms sol 3"] {
        let declarations = format!("firms base from \"base.csv\" {{ name: column \"RUC\" }}\n{declared}");
        let session = with(&declarations, "RUC\nsol\n21\n");
        let finding = only(&session);
        assert_eq!((finding.rule.name, finding.labels.len()), ("repeated-row", 1), "{declared}");
        assert!(names(&session).contains(&"21") && session.model().firms.len() <= 2, "{declared}");
    }
}

#[test]
fn many_repeated_rows_are_counted() {
    let csv: String = "RUC\n".to_string() + &"20\n".repeat(400);
    let session = table("", &csv);
    assert_eq!(rules(&session), ["repeated-row"; 6]);
    assert!(session.findings().iter().any(|finding| finding.message.en.starts_with("394 more rows repeat a name")));
}

#[test]
fn names_that_look_alike_are_told() {
    let session = table("", "RUC\nPanadería Sol\nPANADERIA SOL\n");
    assert_eq!(only(&session).rule.name, "look-alike-names");
    assert_eq!(names(&session).len(), 2);
}

#[test]
fn a_row_that_a_sign_for_thousands_has_split_is_left_out() {
    let session = table("sales: column \"Sales\" PEN/year", "RUC,Sales,Name\n20,1,234.50,Sol\n21,2,Luna\n22,3\n");
    let finding = only(&session);
    assert_eq!(finding.rule.name, "table-bad-cell");
    assert_eq!(finding.message.en, "row 2 has 4 cells, and the first row 3 headings: the row is left out");
    assert_eq!(names(&session), ["21", "22"], "one that is short is whole");
}

#[test]
fn a_shortened_tax_number_is_no_name() {
    let session = table("", "RUC\n2.01235E+10\n21\n");
    assert!(only(&session).message.en.starts_with("`2.01235E+10` is a long number that the spreadsheet has cut short"));
    assert_eq!(names(&session), ["base 2", "21"]);
}

#[test]
fn what_is_the_same_for_every_row_is_found_fault_with_once() {
    let csv = "RUC\n".to_string() + &(0..50).map(|number| format!("{number}\n")).collect::<String>();
    let session = table("size: tiny; sales: 5 PEN", &csv);
    assert_eq!(rules(&session), ["unknown-value", "unit-mismatch"]);
    assert_eq!(names(&session).len(), 50);
}

#[test]
fn the_unit_of_a_column_is_checked_once() {
    for (column, wants) in
        [("\"Sales\"", "unit-mismatch"), ("\"Sales\" PEN", "unit-mismatch"), ("\"Sales\" kgs/year", "unknown-unit")]
    {
        let session = table(&format!("sales: column {column}"), "RUC,Sales\n20,1\n21,2\n");
        assert_eq!(rules(&session), [wants], "{column}");
    }
    let session = table("sales: column \"Sales\"", "RUC,Sales\n20,1\n");
    assert!(only(&session).help.as_ref().expect("help").en.contains("`column \"Sales\" PEN/year`"));
}

#[test]
fn words_of_tables_belong_to_tables() {
    for (declaration, at) in [
        ("firm a { sales: column \"Sales\" PEN/year }", "column \"Sales\" PEN/year"),
        ("firm a { buys flour: column \"Flour\" PEN/year }", "column \"Flour\" PEN/year"),
        ("firm a { name: \"x\" }", "name"),
        ("firm a { sheet: \"x\" }", "sheet"),
        ("firms base 20 from \"base.csv\" { name: column \"RUC\" }", "20"),
        ("firms base from \"base.csv\" { name: column \"RUC\"; sheet: column \"RUC\" }", "column \"RUC\""),
        (
            "firms base from \"base.csv\" { name: column \"RUC\"; restrictions: column \"RUC\", column \"X\" }",
            "column \"RUC\", column \"X\"",
        ),
    ] {
        let session = with(declaration, "RUC\n20\n");
        let finding = only(&session);
        assert_eq!(
            (finding.rule.name, words(&session, finding).as_str()),
            ("misplaced-statement", at),
            "{declaration}"
        );
    }
}

#[test]
fn a_rule_may_be_silenced_for_all_rows() {
    let network = "network n { objective: \"x\"; members: base; structure: led by \"20\" }";
    let model = |allow: &str| {
        format!(
            "firms base from \"base.csv\" {{\n name: column \"RUC\"\n restrictions: column \"R\"\n {allow}\n}}\n{network}"
        )
    };
    let csv = "RUC,R\n20,financing\n21,financing\n";
    assert!(rules(&with(&model(""), csv)).contains(&"restriction-unaddressed"));
    let silenced = with(&model("allow restriction-unaddressed \"a bank sees to it\""), csv);
    assert!(!rules(&silenced).contains(&"restriction-unaddressed"));
    assert_eq!(silenced.silenced().len(), 1);
}

//! What may stand in a cell, and what is said of what may not.

use super::*;
use minka::model::{Node, OwnerOf};

/// The value of one cell of a column of sales in soles a year.
fn read_sales(cell: &str) -> Result<f64, String> {
    let session = table("sales: column \"Sales\" PEN/year", &format!("RUC\tSales\n20\t{cell}\n"));
    match sales(&session, "20") {
        Some(value) => Ok(value),
        None => Err(session.findings().first().map_or(String::new(), |finding| finding.message.en.clone())),
    }
}

#[test]
fn numbers_are_read_as_spreadsheets_write_them() {
    for (cell, value) in [
        ("1234.5", 1234.5),
        ("1,234.50", 1234.5),
        ("1.234,50", 1234.5),
        ("1 234,5", 1234.5),
        ("S/ 1,200.50", 1200.5),
        ("S/. 80", 80.0),
        ("80 PEN", 80.0),
        ("\"80\"", 80.0),
        ("0", 0.0),
    ] {
        assert_eq!(read_sales(cell), Ok(value), "{cell}");
    }
}

#[test]
fn what_is_no_amount_is_told_with_row_column_and_cell() {
    let at = "row 2, column “Sales” (B2)";
    for (cell, says) in [
        ("n/d", "`n/d` is no number"),
        ("-", "`-` is no number"),
        ("1,234", "`1,234` may be 1234 or 1.234"),
        ("-5", "`-5` cannot be below zero"),
        ("12%", "`12%` is a percentage, and the column is in PEN/year"),
        ("US$ 5", "`US$ 5` is in US$, and the column is in PEN/year"),
        ("5 USD", "`5 USD` is in USD, and the column is in PEN/year"),
        ("10..5", "`10..5` is no range that rises"),
        ("5..5", "`5..5` is no range that rises"),
        ("1..2..3..4", "`1..2..3..4` is no range that rises"),
        ("5..x", "`5..x` is no number"),
    ] {
        assert_eq!(read_sales(cell), Err(format!("{says}: {at}")), "{cell}");
    }
    assert_eq!(read_sales(""), Err(String::new()), "an empty cell is no mistake");
}

#[test]
fn a_bad_cell_is_shown_where_it_stands_and_costs_no_other_row() {
    let session = table("sales: column \"Sales\" PEN/year", "RUC,Sales\n20,1\n21,two\n22,3\n");
    let finding = only(&session);
    assert_eq!((finding.rule.name, words(&session, finding).as_str()), ("table-bad-cell", "two"));
    assert_eq!(session.sources().file(finding.place.file).name(), "base.csv");
    let all = ["20", "21", "22"].map(|name| sales(&session, name));
    assert_eq!(all, [Some(1.0), None, Some(3.0)]);
}

#[test]
fn of_many_bad_cells_the_first_are_shown_and_the_others_counted() {
    let csv: String = "RUC,Sales\n".to_string() + &(0..417).map(|number| format!("{number},bad\n")).collect::<String>();
    let session = table("sales: column \"Sales\" PEN/year", &csv);
    assert_eq!(rules(&session), ["table-bad-cell"; 6]);
    let counted = session.findings().last().expect("the last");
    assert_eq!(counted.message.en, "412 more cells of the column “Sales” cannot be read, in rows 7 to 418");
    let six: String = csv.lines().take(7).map(|line| format!("{line}\n")).collect();
    let session = table("sales: column \"Sales\" PEN/year", &six);
    assert_eq!(
        session.findings().last().expect("the last").message.es,
        "hay una celda más de la columna «Sales» que no se puede leer, en la fila 7"
    );
}

#[test]
fn a_comma_before_three_digits_is_what_the_column_shows_it_to_be() {
    let read = |sales: [&str; 2], other: &str| {
        let csv = format!("RUC;Sales;Credit\n20;{};{other}\n21;{};\n", sales[0], sales[1]);
        let session = table("sales: column \"Sales\" PEN/year; credit: column \"Credit\" PEN", &csv);
        super::sales(&session, "20")
    };
    assert_eq!(read(["1,234", "1,234.5"], ""), Some(1234.0), "the column has a decimal point");
    assert_eq!(read(["1,234", "0,5"], ""), Some(1.234), "the column has a decimal comma");
    assert_eq!(read(["1.234", "0,5"], ""), Some(1234.0));
    assert_eq!(read(["1,234", "1,234,567"], ""), Some(1234.0), "the column has thousands with a comma");
    assert_eq!(read(["1,234", "5"], "7.5"), Some(1234.0), "another column tells");
    assert_eq!(read(["1,234", "0.5"], "7,5"), Some(1234.0), "its own column is stronger");
    assert_eq!(read(["1,234", "5"], ""), None, "nothing tells");
    assert_eq!(read(["1,234", "0.5"], ""), Some(1234.0));
    let mixed = table("sales: column \"S\" PEN/year", "RUC;S\n20;1,234\n21;0.5\n22;0,5\n");
    assert_eq!(
        (super::sales(&mixed, "20"), super::sales(&mixed, "22")),
        (None, Some(0.5)),
        "what contradicts tells nothing"
    );
}

#[test]
fn percentages_are_ratios() {
    let margin = |unit: &str, cell: &str| {
        let session = table(&format!("margin: column \"M\"{unit}"), &format!("RUC;M\n20;{cell}\n"));
        amount(&session, "20", FirmAmount::Margin).map(|value| (value * 1e6).round() / 1e6)
    };
    assert_eq!(margin("", "22%"), Some(0.22));
    assert_eq!(margin("", "0.22"), Some(0.22));
    assert_eq!(margin(" %", "22"), Some(0.22));
    assert_eq!(margin(" %", "22%"), Some(0.22));
    assert_eq!(margin("", "22"), None);
    let session = table("margin: column \"M\"", "RUC,M\n20,22\n");
    assert!(only(&session).help.as_ref().expect("help").en.contains("`column \"…\" %`"));
}

#[test]
fn other_currencies_are_changed_at_their_rate() {
    let session = with(
        "rate USD = 3.75 PEN\nunit kUSD = 1_000 USD\nfirms base from \"base.csv\" { name: column \"RUC\"; credit: column \"C\" USD; \
         inventory: column \"I\" PEN }",
        "RUC,C,I\n20,$ 100,4\n",
    );
    assert_eq!(amount(&session, "20", FirmAmount::Credit), Some(375.0), "{:?}", rules(&session));
    assert_eq!(amount(&session, "20", FirmAmount::Inventory), Some(4.0));
}

#[test]
fn a_range_in_a_cell_is_an_uncertain_amount() {
    let session = table("sales: column \"S\" PEN/month", "RUC,S\n20,1..2\n21,1..2..4\n");
    assert_eq!(rules(&session), [""; 0]);
    let ends = |name: &str| {
        let sales = firm(&session, name).amount(FirmAmount::Sales).expect("sales");
        let Node::Range(ends) = &sales.node else { panic!("{sales:?}") };
        ends.iter().map(|end| end.constant.expect("certain")).collect::<Vec<f64>>()
    };
    assert_eq!((ends("20"), ends("21")), (vec![12.0, 24.0], vec![12.0, 24.0, 48.0]));
}

#[test]
fn words_are_read_in_both_tongues() {
    let session = table(
        "size: column \"A\"; formal: column \"B\"; restrictions: column \"C\"; skills: column \"D\"; since: column \"E\"; owner: column \"F\"",
        "RUC|A|B|C|D|E|F\n".replace('|', "\t").as_str(),
    );
    assert_eq!(rules(&session), [""; 0], "a table may have no rows yet");
    let rows = "20|Micro|Sí|Acceso a mercados; financing|BAJA|2014|Rosa Quispe\n21|PEQUEÑA|no|tecnología,skills|high|15/03/2010|20\n22|large|FALSO||||\n23|grande|1||||\n";
    let session = table(
        "size: column \"A\"; formal: column \"B\"; restrictions: column \"C\"; skills: column \"D\"; since: column \"E\"; owner: column \"F\"",
        &format!("RUC|A|B|C|D|E|F\n{rows}").replace('|', "\t"),
    );
    assert_eq!(rules(&session), [""; 0]);
    let words = |name: &str| {
        let firm = firm(&session, name);
        let size = firm.size.as_ref().map_or("", |size| size.value.word().en);
        let held: Vec<&str> = firm.restrictions.iter().map(|restriction| restriction.value.word().en).collect();
        (size, firm.formal.as_ref().map(|formal| formal.value), held, firm.since.as_ref().map(|since| since.value))
    };
    assert_eq!(words("20"), ("micro", Some(true), vec!["market_access", "financing"], Some(2014)));
    assert_eq!(words("21"), ("small", Some(false), vec!["technology", "skills"], Some(2010)));
    assert_eq!((words("22").1, words("23").1), (Some(false), Some(true)));
    let owner = |name: &str| firm(&session, name).owners[0].value.clone();
    assert_eq!(owner("20"), OwnerOf::Other("Rosa Quispe".into()));
    assert!(matches!(owner("21"), OwnerOf::Firm(id) if session.model().firms[id].heading.name == "20"), "another row");
}

#[test]
fn words_that_mean_nothing_are_told_with_the_nearest() {
    for (attribute, cell, says, helps) in [
        ("size", "micra", "`micra` is no size of a firm", "did you mean “micro”?"),
        ("formal", "perhaps", "`perhaps` is neither yes nor no", "write `yes` or `no`"),
        ("territory", "San Blaz", "`San Blaz` is no declared territory", "did you mean “San Blas”?"),
        ("sector", "mining", "`mining` is no declared sector", "declare it in the model, or correct the cell"),
        ("stage", "milling", "`milling` is no declared stage", "declare it in the model, or correct the cell"),
        ("since", "long ago", "`long ago` is neither a year nor a date", "correct the cell in the file"),
        ("since", "14", "`14` is neither a year nor a date", "correct the cell in the file"),
        ("restrictions", "money", "`money` is no", "it can be `disarticulation`"),
    ] {
        let session = table(&format!("{attribute}: column \"X\""), &format!("RUC\tX\n20\t{cell}\n"));
        let finding = only(&session);
        assert_eq!(finding.rule.name, "table-bad-cell");
        assert!(finding.message.en.starts_with(says), "{}", finding.message.en);
        assert!(finding.help.as_ref().expect("help").en.starts_with(helps), "{:?}", finding.help);
    }
}

#[test]
fn a_stage_is_that_of_the_sector_of_its_row() {
    let declarations =
        "sector wood\nchain a of bread { stages: mill -> shop }\nchain b of wood { stages: forest -> shop }
firms base from \"base.csv\" { name: column \"RUC\"; stage: column \"St\"; sector: column \"Se\" }";
    let session = with(declarations, "RUC,St,Se\n20,Shop,wood\n21,shop,Bakeries\n");
    assert_eq!(rules(&session), [""; 0]);
    let chain = |name: &str| {
        let stage = firm(&session, name).stage.as_ref().expect("a stage").value;
        session.model().chains[session.model().stages[stage].chain].heading.name.clone()
    };
    assert_eq!((chain("20"), chain("21")), ("b".to_string(), "a".to_string()));
}

#[test]
fn attributes_of_ones_own_are_read_too() {
    let declarations = "attribute beds of firm: number\nattribute rent of firm: money/time\nattribute seen of firm: date\nattribute owns of firm: yes_no
attribute remark of firm: text
firms base from \"base.csv\" { name: column \"RUC\"; beds: column \"B\"; rent: column \"R\" PEN/month; seen: column \"S\"; owns: column \"O\"; remark: column \"T\" }";
    let session = with(declarations, "RUC,B,R,S,O,T\n20,12,10,31/01/2025,yes,x y\n21,-3,1,05/02/2025,no,\n");
    assert_eq!(rules(&session), [""; 0]);
    let shown = |name: &str| {
        firm(&session, name).custom.iter().map(|(_, value)| format!("{:?}", value.node)).collect::<Vec<_>>()
    };
    assert_eq!(shown("20"), ["Number(12.0)", "Number(120.0)", "Date(2025-01-31)", "YesNo(true)", "Text(\"x y\")"]);
    assert_eq!(shown("21")[2], "Date(2025-02-05)", "the day comes first in this column");
    let unsure = with(
        "attribute seen of firm: date\nfirms base from \"base.csv\" { name: column \"RUC\"; seen: column \"S\" }",
        "RUC,S\n20,05/02/2025\n21,x\n",
    );
    let told: Vec<&str> = unsure.findings().iter().map(|finding| finding.message.en.as_str()).collect();
    assert!(told[0].starts_with("`05/02/2025` may be 2025-02-05 or 2025-05-02"), "{told:?}");
    assert!(told[1].starts_with("`x` is no date"), "{told:?}");
    let other = with(
        "attribute ally of firm: firm\nfirms base from \"base.csv\" { name: column \"RUC\"; ally: column \"S\" }",
        "RUC,S\n20,1\n",
    );
    assert_eq!(only(&other).message.en, "a firm is not read from a column");
}

#[test]
fn what_firms_buy_and_sell_is_read_from_columns() {
    let declarations = "firm mill
firms base from \"base.csv\" { name: column \"RUC\"; buys flour from mill: column \"F\" PEN/month; sells bread: column \"B\" PEN/year }";
    let session = with(declarations, "RUC,F,B\n20,5,7\n21,,8\n");
    assert_eq!(rules(&session), [""; 0]);
    let traded = |name: &str| {
        let trades = firm(&session, name).trades.iter();
        trades.map(|trade| (trade.buys, trade.partner.is_some(), trade.amount.constant)).collect::<Vec<_>>()
    };
    assert_eq!(traded("20"), [(true, true, Some(60.0)), (false, false, Some(7.0))]);
    assert_eq!(traded("21"), [(false, false, Some(8.0))]);
    let wrong = table("buys flour: column \"F\" PEN", "RUC,F\n20,5\n");
    assert_eq!(rules(&wrong), ["unit-mismatch"], "trade goes on in time");
}

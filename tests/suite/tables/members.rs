//! The rows of a table where firms are spoken of.

use super::*;

const BASE: &str = "firms base from \"base.csv\" { name: column \"RUC\"; sales: column \"Sales\" PEN/year; territory: cusco; sector: bread }\n";
const CSV: &str = "RUC,Sales\n20,100\n21,200\n22,600\n";

fn pool(lines: &str) -> Session {
    with(&format!("{BASE}network pool {{ members: base; structure: led by \"20\"\n{lines}\n}}"), CSV)
}

#[test]
fn a_table_stands_for_all_its_rows() {
    let session = pool("benefit each member \"Sales\": member.sales * 10%");
    let data = document(&session);
    let members = &data["arrangements"]["pool"]["members"];
    // A horizon of one year without discount.
    for (name, npv) in [("20", 10.0), ("21", 20.0), ("22", 60.0)] {
        assert_eq!((members[name]["count"].as_u64(), members[name]["npv"]["mean"].as_f64()), (Some(1), Some(npv)));
    }
    assert_eq!(asked(&session, "pool[\"22\"].npv"), 60.0);
    assert_eq!(asked(&session, "sum(base.sales)"), 900.0);
    assert_eq!(asked(&session, "mean(base.sales)"), 300.0);
    assert_eq!(asked(&session, "base.count"), 3.0);
    assert_eq!(asked(&session, "\"21\".sales"), 200.0);
}

#[test]
fn the_order_of_declarations_does_not_matter() {
    let lets = "let total = sum(base.sales)\nlet largest = \"22\".sales\n";
    let session = with(&format!("{lets}network pool {{ members: base }}\n{BASE}"), CSV);
    assert_eq!(asked(&session, "total + largest"), 1500.0);
    let after = with(&format!("{BASE}{lets}"), CSV);
    assert_eq!(asked(&after, "total + largest"), 1500.0);
}

#[test]
fn some_rows_may_take_part_by_name() {
    let model =
        format!("{BASE}firm own\nnetwork pool {{ members: \"22\", own, \"20\"; benefit each member: 5 PEN/year }}");
    let session = with(&model, CSV);
    assert_eq!(session.model().arrangements.values().next().expect("a network").members.len(), 3);
    let unknown = with(&format!("{BASE}network pool {{ members: \"22\", \"2\" }}"), CSV);
    assert!(rules(&unknown).contains(&"unknown-member"));
    let part = with(&format!("{BASE}network pool {{ members: 2 of base }}"), CSV);
    assert!(rules(&part).contains(&"wrong-kind"), "{:?}", rules(&part));
    let twice = with(&format!("{BASE}network pool {{ members: base, \"22\" }}"), CSV);
    assert!(rules(&twice).contains(&"repeated-member"));
}

#[test]
fn lines_are_booked_for_every_row() {
    let session = pool("cost for base \"Stand\": 7 PEN/year\nbenefit each member: 10 PEN/year");
    assert_eq!(asked(&session, "pool[\"21\"].npv"), 3.0);
    assert_eq!(asked(&session, "pool.npv"), 9.0);
}

#[test]
fn conditions_tell_rows_apart() {
    let session = pool("benefit each member where member.sales > 150 PEN/year: 10 PEN/year");
    assert_eq!(asked(&session, "pool.npv"), 20.0);
    let session = pool("benefit \"Large\": sum((base where firm.sales > 150 PEN/year).sales) * 10%");
    assert_eq!(asked(&session, "pool.npv"), 80.0);
}

#[test]
fn rows_that_do_not_take_part_are_outsiders() {
    let model = format!("{BASE}network pool {{ members: \"20\", \"21\"; benefit each outsider \"Fame\": 4 PEN/year }}");
    let session = with(&model, CSV);
    assert_eq!(document(&session)["arrangements"]["pool"]["spillover"].as_f64(), Some(4.0));
}

#[test]
fn a_table_is_no_single_firm() {
    for declaration in [
        "network pool { members: base; structure: led by base }",
        "firm a { buys flour from base: 5 PEN/year }",
        "network pool { members: base; cost \"x\": 5 PEN/year paid by base }",
        "network pool { members: base; ties base -- \"20\" }",
    ] {
        let session = with(&format!("{BASE}{declaration}"), CSV);
        assert!(rules(&session).contains(&"wrong-kind"), "{declaration}: {:?}", rules(&session));
    }
}

#[test]
fn a_figure_that_a_row_lacks_is_asked_for_in_the_table() {
    let model = format!("{BASE}network pool {{ members: base; benefit each member: member.sales * 10% }}");
    let session = with(&model, "RUC,Sales\n20,100\n21,\n22,\n");
    let finding = session.findings().iter().find(|finding| finding.rule.name == "value-missing").expect("it is missed");
    assert_eq!(finding.message.en, "21 and 22 do not say `sales`, which is needed here");
    assert!(finding.help.as_ref().expect("help").en.starts_with("fill the cells in the table"));
}

#[test]
fn what_all_rows_have_alike_is_drawn_once_and_a_cell_for_itself() {
    let shared = |workers: &str, csv: &str| {
        let model = format!(
            "firms base from \"base.csv\" {{ name: column \"RUC\"; workers: {workers} }}\nnetwork pool {{ members: base; \
             benefit: (sum(members.workers) / members.count) * 1 PEN/year }}"
        );
        let data = document(&with(&model, csv));
        data["arrangements"]["pool"]["npv"]["sd"].as_f64().expect("a spread")
    };
    let csv = "RUC,W\n20,0..12\n21,0..12\n22,0..12\n23,0..12\n";
    // A uniform number between 0 and 12 spreads by 12 / √12; the mean of four independent ones by half of it.
    let alone = 12.0 / 12.0_f64.sqrt();
    assert!((shared("0..12", csv) - alone).abs() < 0.1, "one draw for all");
    assert!((shared("column \"W\"", csv) - alone / 2.0).abs() < 0.1, "one for each cell");
    assert!((shared("0..12 drawn each member", csv) - alone / 2.0).abs() < 0.1, "one for each member");
}

#[test]
fn a_row_draws_the_same_whatever_stands_around_it() {
    let npv = |csv: &str| {
        let model = "firms base from \"base.csv\" { name: column \"RUC\"; sales: column \"S\" PEN/year }\nfirm own
network pool { members: \"21\", own; benefit each member where member == \"21\": member.sales }";
        let session = with(model, csv);
        document(&session)["arrangements"]["pool"]["members"]["21"]["npv"]["mean"]
            .as_f64()
            .unwrap_or_else(|| panic!("{:?}", rules(&session)))
    };
    let one = npv("RUC,S\n21,100..200\n");
    assert_eq!(one, npv("RUC,S\n20,50..60\n21,100..200\n22,5\n"));
    assert!((one - 150.0).abs() < 2.0);
}

#[test]
fn ten_thousand_rows_are_members_and_the_page_shows_some() {
    let csv = "RUC,Sales\n".to_string()
        + &(0..10_000).map(|number| format!("{number},{}\n", number % 100)).collect::<String>();
    let model = format!(
        "{BASE}network pool {{ objective: \"x\"; members: base; structure: led by \"7\"\ncost each member: 30 PEN/year\nbenefit each member: member.sales }}"
    );
    let started = std::time::Instant::now();
    let session = with(&model, &csv);
    let page = session.report("human", &minka::diagnostic::render::Look::default()).expect("a page");
    assert!(started.elapsed() < std::time::Duration::from_secs(60), "{:?}", started.elapsed());
    assert!(page.lines().count() < 250, "{} lines", page.lines().count());
    assert!(page.contains("And 9,960 more. Here stand first those who have no reason to take part"));
    let data = serde_json::to_value(session.document(Tongue::En)).expect("a document");
    assert_eq!(data["arrangements"]["pool"]["members"].as_object().map(serde_json::Map::len), Some(10_000));
    // A hundred rows for each of 0 to 99, less 30 each.
    assert_eq!(data["arrangements"]["pool"]["npv"]["mean"].as_f64(), Some(100.0 * 4950.0 - 300_000.0));
}

#[test]
fn the_same_file_may_be_two_tables() {
    let model =
        "firms a from \"base.csv\" { name: column \"RUC\" }\nfirms b from \"base.csv\" { name: column \"Other\" }";
    let session = with(model, "RUC,Other\n20,x\n21,y\n");
    assert_eq!((rules(&session), names(&session)), (vec![], vec!["20", "21", "x", "y"]));
    assert_eq!(session.sources().files().count(), 2, "it is read once");
}

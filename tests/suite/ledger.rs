//! The ledger as a table: added up again, it gives the figures of the document.

use crate::command::{files_in, minka, package};
use minka::Session;
use minka::diagnostic::render::Look;
use minka::tongue::Tongue;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

const HEAD: &str = "arrangement,action,line,party,year,mean,p5,p95,currency,nature,standing,firms";

/// The records of a table, by RFC 4180.
fn records(text: &str) -> Vec<Vec<String>> {
    let (mut records, mut record, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' => quoted = !quoted,
            ',' if !quoted => record.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                record.push(std::mem::take(&mut cell));
                records.push(std::mem::take(&mut record));
            }
            letter => cell.push(letter),
        }
    }
    assert!(!quoted && cell.is_empty() && record.is_empty(), "the last record ends with its line");
    records
}

fn table(session: &Session) -> Vec<Vec<String>> {
    records(&session.report("csv", &Look::default()).expect("there is such a format"))
}

/// What the records of an arrangement add up to in each year.
fn added(records: &[Vec<String>], of: impl Fn(&[String], f64) -> f64) -> BTreeMap<(String, u64), f64> {
    let mut sums = BTreeMap::new();
    for record in records {
        let amount: f64 = record[5].parse().expect("an amount");
        let year = record[4].parse().expect("a year");
        *sums.entry((record[0].clone(), year)).or_insert(0.0) += of(record, amount);
    }
    sums
}

/// What adds up to another figure than the document has.
fn wrong(path: &str) -> Vec<String> {
    let session = Session::read_file(&package().join(path)).expect("a model");
    let sampling = session.sampling();
    let session = session.sampled(&sampling);
    let document = serde_json::to_value(session.document(Tongue::En)).expect("a document");
    let records = table(&session);
    assert_eq!(records[0].join(","), HEAD);
    let member = |record: &[String], nature: &str| record[10] == "member" && (nature.is_empty() || record[9] == nature);
    let net = added(&records[1..], |record, amount| if member(record, "") { amount } else { 0.0 });
    let benefit = added(&records[1..], |record, amount| if member(record, "benefit") { amount } else { 0.0 });
    let transfers = added(&records[1..], |record, amount| if member(record, "transfer") { amount } else { 0.0 });
    let funders = added(&records[1..], |record, amount| if record[10] == "funder" { -amount.min(0.0) } else { 0.0 });
    let mut wrong = Vec::new();
    for (name, arrangement) in document["arrangements"].as_object().expect("arrangements") {
        for year in arrangement.get("years").and_then(Value::as_array).into_iter().flatten() {
            let number = year["year"].as_u64().expect("a year");
            for (key, sums) in [("net", &net), ("benefit", &benefit), ("transfers", &transfers), ("funders", &funders)]
            {
                let sum = sums.get(&(name.clone(), number)).copied().unwrap_or(0.0);
                let figure = year[key].as_f64().expect("a figure");
                if (sum - figure).abs() > 1e-9 * figure.abs().max(1.0) {
                    wrong.push(format!("{path}: {key} of {name} in year {number} is {figure}, added up {sum}"));
                }
            }
        }
    }
    wrong
}

#[test]
fn rows_added_up_give_the_figures_of_every_year() {
    let mut all = files_in("tests/figures", ".red");
    all.extend(files_in("tests/cases/money", ".red"));
    let wrong: Vec<String> = all.iter().flat_map(|path| wrong(path)).collect();
    crate::blocks::nothing_wrong(&wrong);
}

const POOL: &str = r#"
model "Two" { currency: PEN; horizon: 2 years }
firm inti
firms shops 3 "Shops"
institution town
network pool {
  members: inti, shops
  cost "=HYPERLINK(\"http://x\", \"y\")": 30 PEN/year
  cost once: 40 PEN paid by town 25%
  action fair "A fair" { needs: 2 members; cost: 8 PEN/year; benefit each member "New, sales": 10 PEN/year..20 PEN/year }
}
"#;

#[test]
fn a_record_says_where_the_money_comes_from_and_whose_it_is() {
    let session = Session::read_text("pool.red", POOL);
    let records = table(&session.clone().sampled(&session.sampling()));
    let find = |line: &str, party: &str, year: &str| {
        let found = records.iter().find(|record| record[2] == line && record[3] == party && record[4] == year);
        found.unwrap_or_else(|| panic!("{line} of {party}")).clone()
    };
    let words = |record: &[String]| record.join("|");
    assert_eq!(words(&find("cost 2", "town", "0")), "pool||cost 2|town|0|-10|-10|-10|PEN|payment|funder|0");
    assert_eq!(words(&find("cost 2", "shops", "0")), "pool||cost 2|shops|0|-22.5|-22.5|-22.5|PEN|cost|member|3");
    assert_eq!(words(&find("cost 1", "inti", "2")), "pool|fair|cost 1|inti|2|-2|-2|-2|PEN|cost|member|1");
    let sold = find("New, sales", "shops", "1");
    let [mean, p5, p95] = [5, 6, 7].map(|at| sold[at].parse::<f64>().expect("an amount"));
    assert!((mean - 45.0).abs() < 1.0 && (p5 - 31.5).abs() < 1.0 && (p95 - 58.5).abs() < 1.0, "{sold:?}");
}

#[test]
fn no_cell_runs_in_a_spreadsheet() {
    let session = Session::read_text("pool.red", POOL);
    let text = session.clone().sampled(&session.sampling()).report("csv", &Look::default()).expect("a table");
    assert!(text.contains("\"'=HYPERLINK(\"\"http://x\"\", \"\"y\"\")\""), "{text}");
}

/// Without sampling, nothing is known of what varies.
#[test]
fn what_was_not_worked_out_has_no_record() {
    assert_eq!(table(&Session::read_text("pool.red", POOL)).len(), 1);
    let certain = POOL.replace("10 PEN/year..20 PEN/year", "10 PEN/year");
    assert!(table(&Session::read_text("pool.red", &certain)).len() > 10);
}

#[test]
fn the_command_prints_the_table_and_says_beside_it_what_is_wrong() {
    let ended = minka(&package().join("tests/cases/money"), &["run", "certain.red", "--format", "csv"]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    assert!(ended.out.starts_with(HEAD) && ended.out.ends_with('\n'), "{}", ended.out);
    let broken = minka(Path::new(package()), &["run", "tests/cases/money/broken.red", "--format", "csv"]);
    assert_eq!(broken.code, 1);
    assert_eq!(broken.out.trim_end(), HEAD);
    assert!(broken.err.contains("error[value-missing]"), "{}", broken.err);
}

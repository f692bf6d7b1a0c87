//! The ledger as a table for a spreadsheet: a line for each row of it and year.
//!
//! Amounts are of all firms of the party together, not discounted and not rounded; negative where they are paid. What
//! members have in a year adds up to `net` of that year in the JSON document. Names are the model's, as in JSON.

use super::super::{Input, names};
use super::Format;
use crate::diagnostic::render::{Look, sanitise};
use crate::evaluate::money::{LedgerRow, Nature, Standing, ledger_rows};
use crate::model::LineKind;
use crate::standard::labels::line_label;
use crate::tongue::Tongue;

/// For spreadsheets.
pub(super) static FORMAT: Format = Format { name: "csv", extension: "csv", render };

/// What the columns are called.
pub(in crate::report) const HEAD: [&str; 12] =
    ["arrangement", "action", "line", "party", "year", "mean", "p5", "p95", "currency", "nature", "standing", "firms"];

/// A row of the ledger in one year.
pub(in crate::report) struct Record {
    /// Arrangement, action, line, party; as the model has them.
    pub(in crate::report) texts: [String; 4],
    pub(in crate::report) year: u32,
    /// Mean, p5, p95.
    pub(in crate::report) amounts: [f64; 3],
    pub(in crate::report) currency: String,
    pub(in crate::report) nature: &'static str,
    pub(in crate::report) standing: &'static str,
    pub(in crate::report) firms: u64,
}

/// The ledger, row by row and year by year.
pub(in crate::report) fn records(input: &Input) -> Vec<Record> {
    let currency = input.model.settings.currency.as_ref().map_or("", |currency| currency.value.as_str());
    let rows = ledger_rows(input.model, input.measurements);
    rows.iter().map(|row| record(input, row, currency)).collect()
}

fn render(input: &Input, look: &Look) -> String {
    let input = &Input { tongue: look.tongue, ..*input };
    let mut out = HEAD.join(",") + "\n";
    for record in records(input) {
        let cells = record.texts.iter().map(|text| cell(text)).chain([record.year.to_string()]);
        let cells = cells.chain(record.amounts.map(number)).chain([cell(&record.currency)]);
        let named = [record.nature.to_owned(), record.standing.to_owned(), record.firms.to_string()];
        out.push_str(&cells.chain(named).collect::<Vec<_>>().join(","));
        out.push('\n');
    }
    out
}

fn record(input: &Input, row: &LedgerRow, currency: &str) -> Record {
    let arrangement = &input.model.arrangements[row.arrangement];
    let action = row.action.and_then(|action| arrangement.actions.get(action));
    Record {
        texts: [
            arrangement.heading.name.clone(),
            action.map_or(String::new(), |action| action.heading.name.clone()),
            line(row, input.tongue),
            row.party.map_or(String::new(), |party| names::party(input.model, party).to_owned()),
        ],
        year: row.year,
        amounts: [row.amount.mean, row.amount.p5, row.amount.p95],
        currency: currency.to_owned(),
        nature: nature(row.nature),
        standing: standing(row.standing),
        firms: row.firms,
    }
}

/// The label of a line, one of the library in the reader's tongue; or what it is and which: `cost 2`.
fn line(row: &LedgerRow, tongue: Tongue) -> String {
    let kind = match (&row.line.label, &row.line.kind) {
        (Some(label), _) => return line_label(label, tongue).to_owned(),
        (None, LineKind::Cost) => "cost",
        (None, LineKind::Benefit) => "benefit",
        (None, LineKind::Transfer(_)) => "transfer",
    };
    format!("{kind} {}", row.number)
}

fn nature(nature: Nature) -> &'static str {
    match nature {
        Nature::Benefit => "benefit",
        Nature::Cost => "cost",
        Nature::Transfer => "transfer",
        Nature::Payment => "payment",
    }
}

fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Member => "member",
        Standing::Outsider => "outsider",
        Standing::Funder => "funder",
    }
}

/// As many digits as tell the number; nothing has no sign.
pub(in crate::report) fn number(value: f64) -> String {
    if value == 0.0 { "0".to_owned() } else { value.to_string() }
}

/// A text as a cell: harmless in a terminal, no formula in a spreadsheet, quoted where it has to be (RFC 4180).
pub(in crate::report) fn cell(text: &str) -> String {
    let safe = sanitise(text);
    // What a spreadsheet would take for a formula begins with an apostrophe instead, which it does not show.
    let formula = safe.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    let inert = if formula { format!("'{safe}") } else { safe.into_owned() };
    if inert.contains(['"', ',', '\n', '\r', ';', '\t']) || inert.starts_with(' ') || inert.ends_with(' ') {
        format!("\"{}\"", inert.replace('"', "\"\""))
    } else {
        inert
    }
}

#[cfg(test)]
mod tests {
    use super::{cell, number};

    #[test]
    fn cells_are_quoted_where_they_have_to_be() {
        assert_eq!(cell("Fees"), "Fees");
        assert_eq!(cell("Stand, and catalogue"), "\"Stand, and catalogue\"");
        assert_eq!(cell("The \"fair\""), "\"The \"\"fair\"\"\"");
        assert_eq!(cell(""), "");
    }

    #[test]
    fn no_cell_is_a_formula() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "＝1"] {
            assert!(cell(text).trim_start_matches('"').starts_with('\''), "{text}");
        }
        assert_eq!(cell("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
        assert_eq!(cell("a\tb\n=c\u{1b}[31m"), "a\\tb\\n=c\\u{1b}[31m");
    }

    #[test]
    fn numbers_are_whole_and_stay_numbers() {
        assert_eq!(number(-1200.5), "-1200.5");
        assert_eq!(number(-0.0), "0");
        assert_eq!(number(0.1 + 0.2), "0.30000000000000004");
        assert_eq!(number(1e21), "1000000000000000000000");
    }
}

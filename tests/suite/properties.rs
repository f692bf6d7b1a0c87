//! What holds of any text whatever.

use minka::diagnostic::Finding;
use minka::tongue::Tongue;
use minka::{Session, format_text};
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeMap;

const WORDS: &[&str] = &[
    "model",
    "firm",
    "empresa",
    "network",
    "red",
    "agreement",
    "acuerdo",
    "let",
    "sea",
    "unit",
    "rate",
    "chain",
    "use",
    "members:",
    "socios:",
    "structure:",
    "estructura:",
    "size:",
    "tamaño:",
    "sales:",
    "ventas:",
    "stages:",
    "action",
    "acción",
    "define action",
    "parameter",
    "scenario",
    "expect",
    "espera",
    "criteria",
    "allow",
    "environment",
    "readiness",
    "condiciones",
    "cost",
    "costo",
    "benefit",
    "once",
    "una vez",
    "in year",
    "en el año",
    "each member",
    "cada socio",
    "each link",
    "transfer from",
    "growing",
    "paid by",
    "pagado por",
    "buys",
    "compra",
    "sells",
    "vende",
    "from",
    "de",
    "a",
    "to",
    "ties",
    "led by",
    "liderada por",
    "hierarchical under",
    "flat",
    "rotating",
    "proportional to",
    "if",
    "then",
    "else",
    "si",
    "entonces",
    "sino",
    "not",
    "no",
    "and",
    "y",
    "or",
    "o",
    "tiers",
    "tramos",
    "marginal",
    "where",
    "drawn",
    "per",
    "por",
    "member",
    "leader",
    "inti",
    "sol",
    "ñandú",
    "x",
    "micro",
    "small",
    "pequeña",
    "yes",
    "sí",
    "joint_purchase",
    "compra_conjunta",
    "sum",
    "suma",
    "min",
    "normal",
    "chance",
    "\"Hostal Inti\"",
    "\"",
    "\\",
    "12_000",
    "8%",
    "1,5",
    "1.5",
    "2026-03-01",
    "PEN/year",
    "PEN",
    "años",
    "kg",
    "S/",
    "$",
    "€",
    "?",
    "1e6",
    ".5",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ":",
    "=",
    "==",
    "<",
    ">=",
    "+",
    "-",
    "*",
    "/",
    "^",
    "..",
    "->",
    "--",
    ",",
    ";",
    ".",
    "#",
    "\n",
    "\n",
    "\n",
    "\t",
    "\r\n",
    "\u{a0}",
    "\u{202e}",
    "\u{200b}",
    "\0",
    "é",
    "e\u{301}",
    "Ñ",
    "漢",
    "🙂",
];

/// Statements that are right alone; put together, most clash.
const STATEMENTS: &[&str] = &[
    "firm inti \"Hostal Inti\" { size: micro; sales: 180_000 PEN/year; buys linen: 12_000 PEN/year }",
    "firm sol { size: small; buys linen: 30_000 PEN/year }",
    "empresa luna { tamaño: micro; restricciones: financiamiento }",
    "network pool horizontal { objective: \"linen\"; members: inti, sol; structure: led by sol }",
    "red feria { socios: inti, luna; estructura: plana; entorno { cambio: fuerte } }",
    "network lone { members: sol }",
    "let a = b + 1",
    "let b = 4%..7%",
    "sea c = 3 PEN/año",
    "let d = 12 kg",
    "unit kg",
    "territory cusco \"Cusco\"",
    "territorio san_blas en cusco",
    "chain visits { stages: supplies -> lodging }",
    "expect pool.npv > 0 PEN",
    "scenario alone { remove sol from pool }",
    "criteria { leader_consensus: 30% }",
    "agreement town territorial in cusco { participants: inti, sol, luna }",
    "firm inti { size: tiny }",
    "model \"M\" { currency: PEN; horizon: 3 years }",
];

fn soup() -> impl Strategy<Value = String> {
    proptest::collection::vec(select(WORDS), 0..120).prop_map(|words| words.join(" "))
}

fn statements() -> impl Strategy<Value = Vec<&'static str>> {
    proptest::sample::subsequence(STATEMENTS, 0..STATEMENTS.len()).prop_shuffle()
}

fn holds_of_any(text: &str) -> Result<(), TestCaseError> {
    let session = Session::read_text("any.red", text);
    for finding in session.findings() {
        let places = std::iter::once(finding.place).chain(finding.labels.iter().map(|label| label.place));
        for place in places {
            let file = session.sources().file(place.file).text();
            let (start, end) = (place.span.start as usize, place.span.end as usize);
            prop_assert!(start <= end && end <= file.len(), "{} at {start}..{end}", finding.rule.name);
            prop_assert!(file.is_char_boundary(start) && file.is_char_boundary(end), "{}", finding.rule.name);
        }
        for tongue in Tongue::ALL {
            prop_assert!(!finding.message.say(tongue).trim().is_empty(), "{} says nothing", finding.rule.name);
            let help = finding.help.as_ref().map(|help| help.say(tongue));
            prop_assert!(help.is_none_or(|help| !help.trim().is_empty()), "{} helps nobody", finding.rule.name);
        }
        prop_assert_ne!(&finding.message.en, &finding.message.es, "{}", finding.rule.name);
    }
    Ok(())
}

/// How often each rule was found.
fn tally(findings: &[Finding]) -> BTreeMap<&'static str, usize> {
    let mut tally = BTreeMap::new();
    for finding in findings {
        *tally.entry(finding.rule.name).or_insert(0) += 1;
    }
    tally
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_it_panic_and_every_finding_points_into_its_text(text in "(?s).{0,1000}") {
        holds_of_any(&text)?;
    }

    #[test]
    fn no_soup_of_the_language_does_either(text in soup()) {
        holds_of_any(&text)?;
        let broken = text.replace(' ', "");
        holds_of_any(&broken)?;
    }

    #[test]
    fn what_is_formatted_stays_as_it_is_and_is_found_the_same_fault_with(text in soup()) {
        if let Ok(once) = format_text("any.red", &text, None) {
            prop_assert_eq!(format_text("any.red", &once, None).ok(), Some(once.clone()), "{}", text);
            let (before, after) = (Session::read_text("any.red", &text), Session::read_text("any.red", &once));
            prop_assert_eq!(tally(before.findings()), tally(after.findings()), "{}\n---\n{}", text, once);
        }
    }

    #[test]
    fn translating_changes_no_finding(statements in statements()) {
        let text = statements.join("\n");
        let before = Session::read_text("any.red", &text);
        for tongue in Tongue::ALL {
            let translated = format_text("any.red", &text, Some(tongue)).expect("these can be read");
            let after = Session::read_text("any.red", &translated);
            prop_assert_eq!(tally(before.findings()), tally(after.findings()), "{}\n---\n{}", text, translated);
        }
    }

    #[test]
    fn the_order_of_declarations_changes_nothing(statements in statements(), seed in any::<u64>()) {
        let mut other = statements.clone();
        let turn = seed as usize % other.len().max(1);
        other.rotate_left(turn);
        other.reverse();
        prop_assert_eq!(said(&statements), said(&other), "{:#?}", statements);
    }
}

/// What is found, wherever it stands, and what is measured of each arrangement. Of two declarations with one name the
/// later is at fault, and of two models; such a text says different things in another order.
/// Rule and message of each finding, then name and document of each arrangement.
type Said = (Vec<(&'static str, String)>, Vec<(String, String)>);

fn said(statements: &[&str]) -> Said {
    let once: Vec<&str> = statements.iter().copied().filter(|one| !one.contains("tiny")).collect();
    let session = Session::read_text("any.red", &once.join("\n"));
    let mut found: Vec<_> =
        session.findings().iter().map(|finding| (finding.rule.name, finding.message.en.clone())).collect();
    found.sort();
    let arrangements = session.model().arrangements.values().zip(&session.measurements().arrangements);
    let mut measured: Vec<_> = arrangements
        .map(|(arrangement, reading)| (arrangement.heading.name.clone(), format!("{:?}", reading.typology)))
        .collect();
    measured.sort();
    (found, measured)
}

//! What a report says, and how: the document for machines and the page for people.

use minka::Session;
use minka::diagnostic::render::Look;
use minka::report::formats;
use minka::tongue::Tongue;
use proptest::prelude::*;
use serde_json::Value;
use unicode_width::UnicodeWidthStr;

const HOSTELS: &str = r#"
model "Hostels" { currency: PEN; horizon: 3 years; discount_rate: 12% }
territory san_blas "San Blas"
sector tourism "Tourism"
chain visits "Visits" of tourism { stages: lodging -> agencies }
firm inti "Hostal Inti" { size: micro; territory: san_blas; stage: lodging; restrictions: financing }
firm sol "Hostal Sol" { size: small; territory: san_blas; stage: lodging; sales: 420_000 PEN/year; buys linen: 30_000 PEN/year }
let uplift = 4%..7%   source "Survey, 2025"
let laundry = 30 PEN/month
let fee = ?
network pool "Joint buying" horizontal {
  objective: "Pay the wholesale price"
  members: inti, sol
  structure: led by sol
  environment { change: gradual }
  cost "Calls": 90 PEN/year
  action linen: joint_purchase { good: linen; discount: tiers { from 40_000 PEN/year: 8% } }
}
scenario alone "Sol leaves" { remove sol from pool }
expect pool.npv > 0 PEN
"#;

const PANADERIAS: &str = r#"
modelo "Panaderías" { moneda: MXN; idioma: es }
empresas panaderías 30 "Panaderías" { tamaño: micro; restricciones: desarticulación }
red cooperativa "Cooperativa" horizontal { socios: panaderías; estructura: plana }
"#;

fn session(text: &str) -> Session {
    Session::read_text("model.red", text)
}

fn look(tongue: Tongue) -> Look {
    Look { tongue, ..Look::default() }
}

/// What a session reports in a format.
fn reported(session: &Session, format: &str, look: &Look) -> String {
    session.report(format, look).expect("there is such a format")
}

fn page(text: &str, tongue: Tongue) -> String {
    reported(&session(text), "human", &look(tongue))
}

fn data(text: &str) -> Value {
    let text = reported(&session(text), "json", &Look::default());
    serde_json::from_str(&text).expect("the report is JSON")
}

#[test]
fn the_document_has_the_stable_keys_in_their_order() {
    let text = reported(&session(HOSTELS), "json", &Look::default());
    let keys = [
        "minka",
        "schema",
        "model",
        "arrangements",
        "firms",
        "territories",
        "chains",
        "inputs",
        "not_evaluated",
        "silenced",
        "diagnostics",
    ];
    let places: Vec<Option<usize>> = keys.iter().map(|key| text.find(&format!("\n  \"{key}\": "))).collect();
    assert!(places.iter().all(Option::is_some), "{places:?}");
    assert!(places.is_sorted(), "{places:?}");
    assert!(text.ends_with("}\n"));
}

#[test]
fn an_arrangement_has_no_key_for_what_is_not_worked_out() {
    let document = data(HOSTELS);
    let pool = document["arrangements"]["pool"].as_object().expect("the network");
    assert!(!pool.contains_key("ties"));
    for present in ["minimum_members", "stability"] {
        assert!(pool.contains_key(present), "{present}");
    }
    let bare = data("firm a\nfirm b\nnetwork pool { members: a, b }");
    for absent in ["minimum_members", "stability"] {
        assert!(bare["arrangements"]["pool"].get(absent).is_none(), "{absent}");
    }
    assert_eq!(pool["kind"], "network");
    assert_eq!(pool["declared_type"], "horizontal_network");
    assert_eq!(pool["structure"]["kind"], "led");
    assert_eq!(pool["structure"]["leader"], "sol");
    assert_eq!(pool["members"]["inti"]["count"], 1);
    let dimensions = ["cost_reduction", "technology_information", "market_access", "credit_access"];
    for dimension in dimensions {
        assert!(pool["expected_results"][dimension].is_array(), "{dimension}");
    }
}

#[test]
fn an_expected_result_is_pursued_by_an_action_or_comes_with_a_suggestion() {
    let document = data(HOSTELS);
    let results = &document["arrangements"]["pool"]["expected_results"];
    let bought = &results["cost_reduction"][0];
    assert_eq!(
        (&bought["result"], &bought["status"], &bought["action"]),
        (&Value::from("K-RES-H1"), &Value::from("pursued"), &Value::from("linen"),)
    );
    let credit = &results["credit_access"][0];
    assert_eq!(credit["status"], "not_pursued");
    assert_eq!(credit["action"], Value::Null);
    assert_eq!(credit["suggestion"], "joint_bank_negotiation");
}

#[test]
fn enumerated_values_are_english_whatever_the_tongue() {
    let document = data(PANADERIAS);
    let group = &document["firms"]["panaderías"];
    assert_eq!((&group["size"], &group["count"]), (&Value::from("micro"), &Value::from(30)));
    assert_eq!(group["restrictions"][0], "disarticulation");
    assert_eq!(document["arrangements"]["cooperativa"]["structure"]["kind"], "flat");
}

#[test]
fn assumptions_state_their_value_range_or_that_they_are_unknown() {
    let document = data(HOSTELS);
    let [uplift, laundry, fee] = document["inputs"].as_array().expect("a list").as_slice() else {
        panic!("three assumptions")
    };
    assert_eq!((uplift["low"].as_f64(), uplift["high"].as_f64()), (Some(0.04), Some(0.07)));
    assert_eq!((&uplift["source"], &uplift["line"]), (&Value::from("Survey, 2025"), &Value::from(8)));
    assert_eq!((laundry["value"].as_f64(), &laundry["unit"]), (Some(360.0), &Value::from("PEN/year")));
    assert_eq!(fee["unknown"], true);
    assert!(fee.get("value").is_none());
}

#[test]
fn what_is_not_computed_is_counted_in_the_readers_tongue() {
    // Too many different members to tell their sets apart.
    let firms: String = (0..400).map(|at| format!("firm f{at} {{ sales: {}_000 PEN/year }}\n", at + 1)).collect();
    let names: Vec<String> = (0..400).map(|at| format!("f{at}")).collect();
    let many = format!(
        "model \"M\" {{ currency: PEN; horizon: 1 years }}\n{firms}network n {{ members: {}; sharing: shapley; \
         benefit: sum(members.sales) * 1% }}",
        names.join(", ")
    );
    // Wherever the lines break.
    let words = |tongue| page(&many, tongue).split_whitespace().collect::<Vec<_>>().join(" ");
    let (english, spanish) = (words(Tongue::En), words(Tongue::Es));
    assert!(english.contains("Not evaluated yet:"), "{english}");
    assert!(english.contains("shapley"), "{english}");
    assert!(spanish.contains("Todavía no se evalúa:"), "{spanish}");
    assert!(spanish.contains("shapley"), "{spanish}");
    assert!(!page(PANADERIAS, Tongue::Es).contains("no se evalúa"));
}

#[test]
fn the_page_reads_from_the_title_to_the_findings() {
    let page = page(HOSTELS, Tongue::En);
    let parts = ["Hostels\n", "Joint buying\n", "\nStructure", "\nExpected results", "\nAssumptions", "\nFindings"];
    let places: Vec<Option<usize>> = parts.iter().map(|part| page.find(part)).collect();
    assert!(places.iter().all(Option::is_some), "{page}");
    assert!(places.is_sorted(), "{page}");
    assert!(page.contains("✓ large volumes of inputs bought together"), "{page}");
    assert!(page.contains("→ joint_bank_negotiation"), "{page}");
    assert!(page.contains("S/ 30 a month"), "amounts stay in the unit of time they were written in: {page}");
}

#[test]
fn standard_actions_are_suggested_in_the_readers_tongue() {
    assert!(page(PANADERIAS, Tongue::Es).contains("→ compra_conjunta"));
    assert!(page(PANADERIAS, Tongue::En).contains("→ joint_purchase"));
}

#[test]
fn a_model_where_nobody_cooperates_is_told_how_they_might() {
    let firms = "model \"M\" { currency: PEN }\nfirm a { size: micro }\nfirms b 20 { size: small }";
    let page = page(firms, Tongue::En);
    assert!(page.contains("1 micro, 20 small"), "{page}");
    assert!(page.contains("members: a, b"), "{page}");
}

#[test]
fn without_unicode_the_page_is_drawn_in_ascii() {
    let page = reported(&session(HOSTELS), "human", &Look { unicode: false, ..look(Tongue::En) });
    assert!(!page.contains(['─', '│', '╭', '✓', '→', '·', '–']), "{page}");
}

#[test]
fn only_a_page_with_colour_holds_escape_sequences() {
    assert!(!page(HOSTELS, Tongue::En).contains('\u{1b}'));
    let colour = Look { color: true, ..look(Tongue::En) };
    assert!(reported(&session(HOSTELS), "human", &colour).contains("\u{1b}[1mStructure\u{1b}[0m"));
}

#[test]
fn nothing_in_a_title_reaches_the_terminal_as_it_is() {
    let page = page("model \"A\\u{1b}[31m\\u{202e}B\" { currency: PEN }", Tongue::En);
    assert!(!page.contains(['\u{1b}', '\u{202e}']), "{page}");
}

#[test]
fn formats_have_names_of_their_own() {
    for format in formats::ALL {
        assert!(std::ptr::eq(formats::find(format.name).expect("it is in the list"), *format));
    }
    assert!(formats::find("pdf").is_none());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_line_is_wider_than_the_page(title in "[ -~á-ž名€_]{0,120}", width in 40usize..140, ascii: bool) {
        let title = title.replace(['"', '\\'], "");
        let text = HOSTELS.replace("Joint buying", &title).replace("Hostal Inti", &title).replace("Survey", &title);
        let session = session(&text);
        for tongue in Tongue::ALL {
            let page = reported(&session, "human", &Look { tongue, color: false, width, unicode: !ascii });
            // Findings are laid out by their own module, and tested with it.
            let (page, _) = page.split_once(if tongue == Tongue::En { "\nFindings" } else { "\nObservaciones" })
                .unwrap_or((&page, ""));
            for line in page.lines() {
                prop_assert!(line.width() <= width.max(48), "{line}");
                prop_assert_eq!(line, line.trim_end());
            }
        }
    }

    #[test]
    fn the_same_model_gives_the_same_bytes(width in 48usize..120) {
        let look = Look { width, ..look(Tongue::Es) };
        for format in ["human", "json"] {
            prop_assert_eq!(session(HOSTELS).report(format, &look), session(HOSTELS).report(format, &look));
        }
    }
}

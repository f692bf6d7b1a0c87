//! A model worked out whole: every number is finite, and what the checker accepts has its figures.

use super::Choices;
use minka::Session;
use minka::diagnostic::render::Look;
use minka::evaluate::Sampling;
use minka::evaluate::money::Outcome;
use minka::tongue::Tongue;
use serde_json::Value;

/// Models of real cases to change.
const EXAMPLES: &[&str] = &[
    include_str!("../../examples/hostels.red"),
    include_str!("../../examples/cusco.red"),
    include_str!("../../examples/redes_agro_rural.red"),
    include_str!("../../examples/calzado_trujillo.red"),
    include_str!("../../examples/backus_maize.red"),
    include_str!("../../examples/quinua_san_jeronimo.red"),
    include_str!("../../examples/licencias_lima.red"),
    include_str!("../../examples/gamarra.red"),
];

/// In place of a number.
const NUMBERS: &[&str] = &[
    "1",
    "0",
    "2",
    "7",
    "0.5",
    "100",
    "12_000",
    "1_000_000",
    "1_000_000_000",
    "0.000000001",
    "(10^300)",
    "(10^308)",
    "(1 / 10^300)",
    "(1 / 10^308 / 10^12)",
    "-1",
    "(-10^308)",
    "0.0001",
    "99.9999",
    "1..3",
    "-5..5",
    "0..10_000_000_000_000_000_000_000",
    "3..5..20",
    "?",
    "(1/3)",
    "(0 * 10^308)",
    "(10^150 * 10^150)",
    "normal(1, 0)",
    "lognormal(1, 5)",
    "4503599627370497",
];

const LINES: &[&str] = &[
    "cost once \"A\": # PEN",
    "cost \"B\": # PEN/year",
    "benefit each member \"C\": # PEN/year",
    "cost each link \"D\": # PEN/year",
    "benefit each member where member.sales > # PEN/year \"E\": member.sales * #%",
    "benefit once in year 2 each member \"F\": # PEN",
    "transfer from f0 for f1 \"G\": # PEN/year",
    "cost \"H\": # PEN/year growing #%",
    "benefit for f0 \"I\": # PEN/year drawn each year",
    "benefit each outsider \"J\": outsider.sales * #%",
    "cost once \"K\": # PEN paid by town #%",
    "benefit each member \"L\": member.sales / #",
    "benefit each member \"M\": member.sales * (# ^ #) ",
    "cost from year 2 to year 3 \"N\": # PEN/year * if # > # then # else #",
    "benefit \"O\": sum(members.sales) * chance(#%)",
    "benefit each member \"P\": member.workers * # PEN/year",
    "cost \"Q\": x",
    "benefit each member \"R\": y * member.sales",
    "benefit \"S\": min(members.sales) + max(members.sales) - mean(members.sales) * #",
    "action own { cost once: # PEN; benefit each member: # PEN/year }",
    "action linen: joint_purchase { good: linen; discount: #% }",
    "action fair: joint_promotion { fee: # PEN/year; uplift: #% }",
    "action steps: joint_purchase { good: linen; discount: tiers { from # PEN/year: #%; from # PEN/year: #% } }",
];

/// Works a model out that is made of the bytes.
pub(crate) fn holds(bytes: &[u8]) {
    let mut choices = Choices::new(bytes);
    let text = match choices.below(3) {
        0 | 1 => made_up(&mut choices),
        _ => changed(&mut choices),
    };
    worked_out(&text);
}

/// Small numbers of samples are as good as many: nothing may be infinite in any.
fn worked_out(text: &str) {
    let session = Session::read_text("run.red", text);
    let mut sampling: Sampling = session.sampling();
    (sampling.samples, sampling.threads) = (70, 1);
    let session = session.sampled(&sampling);
    super::text::points_into_its_text(&session);
    for tongue in Tongue::ALL {
        let look = Look { tongue, ..Look::default() };
        for format in ["human", "json", "csv"] {
            let shown = session.report(format, &look).expect("a format that there is");
            assert!(format != "human" || !shown.contains("NaN"), "{text}\n---\n{shown}");
        }
    }
    let json = session.report("json", &Look::default()).expect("a format that there is");
    let document: Value = serde_json::from_str(&json).expect("it is JSON");
    finite(&document, text);
    for row in session.ledger() {
        assert!(row.amount.mean.is_finite(), "{text}");
    }
    sampling.threads = 3;
    let later = session.clone().sampled(&sampling);
    assert_eq!(json, later.report("json", &Look::default()).expect("there is"), "threads change nothing:\n{text}");
    if !session.has_errors() {
        accepted(&session, text);
    }
}

/// Every number is one, and none is left out for not being one: a figure that is `null` says why beside it.
fn finite(value: &Value, text: &str) {
    match value {
        Value::Number(number) => assert!(number.as_f64().is_some_and(f64::is_finite), "{number}: {text}"),
        Value::Array(values) => values.iter().for_each(|value| finite(value, text)),
        Value::Object(values) => {
            for (key, value) in values {
                let spread = ["mean", "sd", "p5", "p50", "p95", "gain", "npv"].contains(&key.as_str());
                assert!(!(spread && value.is_null()), "{key} is null: {text}");
                finite(value, text);
            }
        }
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

/// What the checker accepts, the evaluator computes.
fn accepted(session: &Session, text: &str) {
    for (arrangement, outcome) in session.model().arrangements.values().zip(&session.measurements().money.arrangements)
    {
        let name = &arrangement.heading.name;
        let is_worked_out = matches!(outcome, Outcome::Worked(_) | Outcome::RestsOnUnknown);
        assert!(is_worked_out, "`{name}` has no figures, and nothing is wrong:\n{text}");
    }
}

/// Each `#` of a line as a number.
fn filled(line: &str, choices: &mut Choices<'_>) -> String {
    let mut filled = String::new();
    for (at, piece) in line.split('#').enumerate() {
        if at > 0 {
            filled.push_str(&number(choices));
        }
        filled.push_str(piece);
    }
    filled
}

fn number(choices: &mut Choices<'_>) -> String {
    match choices.below(3) {
        0 => choices.below(1_000).to_string(),
        1 => format!("{}..{}", choices.below(9), 9 + choices.below(90)),
        _ => choices.one(NUMBERS).to_owned(),
    }
}

fn made_up(choices: &mut Choices<'_>) -> String {
    let rate = choices.one(&["", "; discount_rate: 10%", "; discount_rate: 4%..12%", "; discount_rate: 0%"]);
    let horizon = choices.one(&["1 years", "3 years", "12 years", "0 years"]);
    let mut text = format!("model \"M\" {{ currency: PEN; horizon: {horizon}{rate} }}\ninstitution town\n");
    text.push_str(&filled("let x = # PEN/year\nlet y = #% + #%\n", choices));
    let firms = 2 + choices.below(4);
    for at in 0..firms {
        let line = format!("firm f{at} {{ size: small; workers: #; sales: # PEN/year; buys linen: # PEN/year }}\n");
        text.push_str(&filled(&line, choices));
    }
    if choices.once_in(3) {
        text.push_str("firms many { count: 7; sales: 900 PEN/year; buys linen: 90 PEN/year; workers: 2 }\n");
    }
    for network in 0..=choices.below(2) {
        let members: Vec<String> = (0..1 + choices.below(firms)).map(|at| format!("f{at}")).collect();
        let structure = choices.one(&["flat", "led by f0", "hierarchical under f0"]);
        let sharing = choices.one(&["equal", "proportional to member.sales", "shapley"]);
        text.push_str(&format!(
            "network n{network} {{\nmembers: {}\nstructure: {structure}\nsharing: {sharing}\n",
            members.join(", ")
        ));
        for _ in 0..choices.below(6) {
            let line = choices.one(LINES);
            text.push_str(&filled(line, choices));
            text.push('\n');
        }
        text.push_str("}\n");
    }
    if choices.once_in(3) {
        text.push_str(&filled("expect n0.npv > # PEN with #%\nexpect n0[f0].gain > # PEN\n", choices));
    }
    text
}

/// An example with other numbers, and lines that are gone, twice or elsewhere.
fn changed(choices: &mut Choices<'_>) -> String {
    let example = choices.one(EXAMPLES);
    let mut lines: Vec<String> = example.lines().map(str::to_owned).collect();
    for _ in 0..choices.below(12) {
        let at = choices.below(lines.len());
        match choices.below(8) {
            0 => drop(lines.remove(at)),
            1 => lines.insert(at, lines[at].clone()),
            2 => {
                let other = choices.below(lines.len());
                lines.swap(at, other);
            }
            _ => lines[at] = with_another_number(&lines[at], choices),
        }
        if lines.is_empty() {
            break;
        }
    }
    lines.join("\n") + "\n"
}

/// The first number of a line as another.
fn with_another_number(line: &str, choices: &mut Choices<'_>) -> String {
    let Some(begin) = line.find(|letter: char| letter.is_ascii_digit()) else { return line.to_owned() };
    let rest = &line[begin..];
    let end = rest.find(|letter: char| !letter.is_ascii_digit() && !matches!(letter, '_' | '.')).unwrap_or(rest.len());
    format!("{}{}{}", &line[..begin], number(choices), &rest[end..])
}

//! Random models, put together from fragments of every statement in both tongues.

use super::*;
use proptest::prelude::*;
use proptest::sample::select;

const NAMES: &[&str] = &[
    "inti",
    "k",
    "y",
    "o",
    "a",
    "de",
    "to",
    "red",
    "member",
    "sales",
    "small",
    "\"Inti Sol\"",
    "ñandú",
    "si_no",
    "month",
];
const SIMPLE: &[&str] = &[
    "8 %",
    "12_000 PEN/año",
    "3 years",
    "1/year",
    "?",
    "\"t\\\"x\\n\"",
    "2026-03-01",
    "PEN/month",
    "yes",
    "member.sales",
    "socios.compra.linen",
    "cuenta(members)",
    "member.size == pequeña",
    "n[inti].ventas",
    "not formal",
    "4%..7 %",
    "year",
    "1..2..3 sorteado cada socio",
    "5 PEN per month",
    "0.5",
    "pool.verdict == viable",
];
const OPERATORS: &[&str] =
    &["+", " - ", "*", " / ", "^", " and ", " y ", " or ", " o ", " == ", "<=", " +\n ", " in ", "\n + "];
const KEYS: &[&str] =
    &["size", "ventas", "beds", "discount", "needs", "sharing", "confianza", "good", "members", "note", "eases"];
const GAPS: &[&str] = &["\n", "\n\n\n", ";", " # c\n", "\n# d\n", "\n\n  # e\n\n", "\r\n", " ;\n"];
const HEADS: &[&str] = &[
    "firm",
    "empresa",
    "network",
    "red",
    "acción",
    "define action",
    "scenario",
    "programa",
    "territory",
    "institución",
];

fn name() -> impl Strategy<Value = String> {
    select(NAMES).prop_map(str::to_owned)
}

fn expression() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![select(SIMPLE).prop_map(str::to_owned), name()];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let two = (inner.clone(), select(OPERATORS), inner.clone());
        let three = (inner.clone(), inner.clone(), inner.clone());
        prop_oneof![
            3 => two.prop_map(|(left, operator, right)| format!("{left}{operator}{right}")),
            1 => inner.clone().prop_map(|inner| format!("( {inner} )")),
            1 => inner.clone().prop_map(|inner| format!("-{inner}")),
            1 => three.clone().prop_map(|(a, b, c)| format!("min({a},{b} , # in\n{c})")),
            1 => three.clone().prop_map(|(a, b, c)| format!("if {a} then {b} sino {c}")),
            1 => three.prop_map(|(a, b, c)| format!("tiers {{ from {a}: {b}; desde 3: {c} }}")),
            1 => inner.prop_map(|a| format!("tramos {{ # t\nfrom 1 PEN/year: {a}\n\n# u\n}}")),
        ]
    })
}

fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => expression(),
        1 => prop::collection::vec(name(), 1..12).prop_map(|names| names.join(" ,")),
        1 => prop::collection::vec(name(), 1..9).prop_map(|names| names.join("->")),
        1 => (name(), name()).prop_map(|(a, b)| format!("20 of {a}, {b}")),
        1 => name().prop_map(|leader| format!("liderada por {leader}")),
        1 => expression().prop_map(|weight| format!("proportional to {weight}")),
        1 => Just("plana rotativa".to_owned()),
        1 => Just("column \"RUC\" PEN/año".to_owned()),
    ]
}

fn simple() -> impl Strategy<Value = String> {
    let three = || (name(), name(), expression());
    prop_oneof![
        4 => (select(KEYS), value()).prop_map(|(key, value)| format!("{key}: {value}")),
        1 => (name(), name(), value()).prop_map(|(a, b, value)| format!("{a}.{b} : {value} fuente \"s\"")),
        1 => three().prop_map(|(a, _, x)| format!("let {a}={x} source \"long enough to matter for once\"")),
        1 => three().prop_map(|(a, b, x)| format!("sells {a} to {b}: {x}")),
        1 => three().prop_map(|(a, b, x)| format!("compra {a} de {b}: {x}")),
        1 => three().prop_map(|(a, b, x)| format!("costo una vez en año 2 para {a},{b} \"L\": {x}")),
        1 => three().prop_map(|(a, b, x)| format!("cost each member donde {x}: 3 PEN paid by {a} 50%, {b}")),
        1 => three().prop_map(|(a, _, x)| format!("transfer from {a} cada enlace: {x}\n growing 5%")),
        1 => three().prop_map(|(a, b, x)| format!("espera cada socio de {a}: {x} with 90% in scenario {b}")),
        1 => (name(), name()).prop_map(|(a, b)| format!("add {a} to {b}")),
        1 => (name(), name()).prop_map(|(a, b)| format!("lazos {a}--{b}")),
        1 => name().prop_map(|a| format!("attribute {a} de firm: dinero/year")),
        1 => name().prop_map(|a| format!("parámetro {a}: good = 3")),
        1 => Just("allow mixed-stages \"b\"".to_owned()),
    ]
}

fn statement() -> impl Strategy<Value = String> {
    simple().prop_recursive(3, 24, 5, |inner| {
        let statements = prop::collection::vec((inner, select(GAPS)), 0..5);
        let opening = select(&["{", "{ # o\n", "{\n\n", " # h\n{ "][..]);
        (select(HEADS), name(), opening, statements).prop_map(|(head, name, opening, statements)| {
            let inside: String = statements.into_iter().map(|(statement, gap)| statement + gap).collect();
            format!("{head} {name} \"T\" {opening}{inside}}}")
        })
    })
}

/// A quarter of what `PROPTEST_CASES` asks for: a case here is a dozen of files.
fn few_cases() -> ProptestConfig {
    let usual = ProptestConfig::default();
    ProptestConfig { cases: usual.cases / 4, failure_persistence: None, ..usual }
}

proptest! {
    #![proptest_config(few_cases())]

    #[test]
    fn a_soup_of_statements_keeps_the_laws(statements in prop::collection::vec((statement(), select(GAPS)), 1..5)) {
        let whole: String = statements.iter().map(|(statement, gap)| format!("{statement}{gap}")).collect();
        let each = statements.into_iter().map(|(statement, _)| statement);
        // Most soups have a mistake somewhere: what can be read of each counts.
        for text in each.chain([whole]) {
            if try_format(&text, None).is_some() {
                keeps_the_laws(&text);
            }
        }
    }
}

proptest! {
    #![proptest_config(few_cases())]

    #[test]
    fn a_torn_statement_is_never_the_end(statement in statement(), at in 0..200_usize, cut in 0..9_usize) {
        let torn: String = statement.chars().enumerate().filter(|(index, _)| !(at..at + cut).contains(index)).map(|(_, letter)| letter).collect();
        if try_format(&torn, None).is_some() {
            keeps_the_laws(&torn);
        }
        let file = SourceMap::default().add("test.red", "");
        let scan = crate::syntax::scan(&torn, file);
        let (ast, _) = crate::syntax::read(&scan, file);
        let printed = crate::syntax::ast_to_text::file_to_text(&torn, &scan, &ast, Some(Tongue::Es));
        prop_assert!(torn.matches('#').count() <= printed.matches('#').count() + torn.matches('"').count());
    }
}

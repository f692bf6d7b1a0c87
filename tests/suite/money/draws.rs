//! What is drawn: the same on any number of threads, another with another seed, and from where a literal stands.

use super::{figure, figures, pair, sampled};
use minka::Session;
use minka::diagnostic::render::Look;

/// A dozen amounts that vary, each by its own law.
fn dozen() -> String {
    let laws = ["5 PEN/year..9 PEN/year", "2 PEN/year..3 PEN/year..8 PEN/year", "normal(7 PEN/year, 2 PEN/year)"];
    let lines: Vec<String> = (0..12).map(|number| format!("benefit \"line {number}\": {}", laws[number % 3])).collect();
    let lines = lines.join("\n");
    format!(
        "model \"Dozen\" {{ currency: PEN; horizon: 2 years }}\nfirm inti\nfirm sol\n\
         network pool {{ members: inti, sol; cost once: 30 PEN..90 PEN\n{lines}\n}}\n"
    )
}

fn json(session: &Session, threads: usize, seed: u64, samples: u64) -> String {
    let mut sampling = session.sampling();
    (sampling.threads, sampling.seed, sampling.samples) = (threads, seed, samples);
    let sampled = session.clone().sampled(&sampling);
    sampled.report("json", &Look::default()).expect("there is such a format")
}

#[test]
fn the_same_bytes_come_out_on_any_number_of_threads() {
    let session = Session::read_text("m.red", &dozen());
    let one = json(&session, 1, 1, 100_000);
    assert!(one.contains("\"samples\": 100000"), "figures say how they were drawn");
    for threads in [2, 4] {
        assert!(json(&session, threads, 1, 100_000) == one, "{threads} threads");
    }
}

#[test]
fn the_same_seed_gives_the_same_figures_and_another_seed_others() {
    let session = Session::read_text("m.red", &dozen());
    let first = json(&session, 2, 1, 3_000);
    assert!(json(&session, 2, 1, 3_000) == first);
    let npv = |text: &str| {
        let document: serde_json::Value = serde_json::from_str(text).expect("it is JSON");
        document["arrangements"]["pool"]["npv"]["mean"].as_f64().expect("an amount")
    };
    let other = npv(&json(&session, 2, 2, 3_000));
    assert!(npv(&first) != other && (npv(&first) - other).abs() < 3.0, "{other}");
    let seeded = dozen().replace("currency: PEN", "currency: PEN; seed: 2; samples: 3_000");
    assert_eq!(figure(&seeded, "pool.npv.mean"), other, "the seed of the model is the seed of the command");
}

#[test]
fn two_literals_are_two_draws_and_one_name_is_one() {
    let sd = |lines: &str, beside: &str| figure(&(pair(lines) + beside), "pool.npv.sd");
    let apart = sd("benefit \"a\": 0 PEN/year..60 PEN/year\nbenefit \"b\": 0 PEN/year..60 PEN/year", "");
    let named = sd("benefit \"a\": x\nbenefit \"b\": x", "let x = 0 PEN/year..60 PEN/year\n");
    // One varies by 60/√12 a year, over three years: two together by √2 times as much, one taken twice by 2 times.
    let one = 3.0 * 60.0 / 12.0_f64.sqrt();
    assert!((apart / one - 2.0_f64.sqrt()).abs() < 0.04, "{apart}");
    assert!((named / one - 2.0).abs() < 0.04, "{named}");
}

#[test]
fn what_a_firm_buys_twice_is_drawn_twice() {
    let bought = "buys linen: 0 PEN/year..60 PEN/year";
    let text = pair("benefit: sum(members.buys.linen)").replace("workers: 3", &format!("{bought}; {bought}"));
    let one = 3.0 * 60.0 / 12.0_f64.sqrt();
    assert!((figure(&text, "pool.npv.sd") / one - 2.0_f64.sqrt()).abs() < 0.04);
}

/// What stands above a literal moves it, and changes no draw.
#[test]
fn a_literal_of_a_definition_or_an_expectation_keeps_its_draws_wherever_it_stands() {
    let text = pair("action one: x { }\nsharing: proportional to 1..2 drawn each member")
        + "define action x { let a = 1..3; benefit each member: a * 1 PEN/year }\n\
           expect pool.npv > 1 PEN..20 PEN with 1%\n";
    let moved = format!("# A remark\n\nlet nothing = 3\n{text}");
    assert_eq!(figures(&text), figures(&moved));
}

#[test]
fn each_firm_of_a_group_draws_alike_by_whatever_way_it_is_asked() {
    let shops = "firms shops 20 { sales: 100 PEN/year; buys linen: 100 PEN/year..200 PEN/year drawn each member; \
                 up: 1..2 drawn each member; lucky: chance(50%) drawn each member }\n\
                 attribute up of firm: number\nattribute lucky of firm: number\n";
    let sd = |lines: &str| {
        let text = format!(
            "model \"M\" {{ currency: PEN; horizon: 1 years; samples: 4_000 }}\n{shops}network pool {{ members: shops; {lines} }}"
        );
        figure(&text, "pool.npv.sd")
    };
    // Twenty independent amounts, each spread evenly over a hundred, vary together by √20 · 100/√12.
    let expected = 20.0_f64.sqrt() * 100.0 / 12.0_f64.sqrt();
    for lines in [
        "benefit each member: member.sales * member.up",
        "benefit: sum(members.sales * members.up)",
        "benefit: sum(members.up * members.sales)",
        "benefit each member: member.buys.linen",
        "benefit: sum(members.buys.linen)",
        "benefit: sum((members where member.sales > 1 PEN/year).buys.linen)",
    ] {
        let found = sd(lines);
        assert!((found / expected - 1.0).abs() < 0.04, "{lines}: {found}, not {expected}");
    }
    // Twenty throws of a coin: √(20/4), a hundred each.
    let coins = sd("benefit: sum((members where member.lucky == 1).sales)");
    assert!((coins / (5.0_f64.sqrt() * 100.0) - 1.0).abs() < 0.04, "{coins}");
    let counted = sd("benefit: count(members where member.lucky == 1) * 100 PEN/year");
    assert!((counted / (5.0_f64.sqrt() * 100.0) - 1.0).abs() < 0.04, "{counted}");
}

#[test]
fn a_rate_drawn_each_year_grows_by_another_one_each_year() {
    let sd = |drawn: &str| figure(&pair(&format!("benefit: 1_000 PEN/year growing (0%..20% {drawn})")), "pool.npv.sd");
    // One rate moves years 2 and 3 by g and 2g, two rates by g₁ and g₁ + g₂: 3g against 2g₁ + g₂.
    let (one, each) = (sd(""), sd("drawn each year"));
    assert!((each / one - (5.0_f64 / 9.0).sqrt()).abs() < 0.03, "{each} against {one}");
    // Certain, it can be worked out: 1 000, then 2 % more, then 3 % more.
    let rising = figure(&pair("benefit: 1_000 PEN/year growing 1% * year"), "pool.npv.mean");
    assert!(super::close(rising, 1_000.0 + 1_020.0 + 1_020.0 * 1.03), "{rising}");
}

/// Forty assumptions, each of two that are drawn each year: worked out once each, not a million million times.
#[test]
fn assumptions_that_change_with_the_year_are_worked_out_once_each() {
    let mut text = pair("benefit: a40") + "let a0 = 1 PEN/year..3 PEN/year drawn each year\n";
    for number in 1..=40 {
        text.push_str(&format!("let a{number} = (a{before} + a{before}) / 2\n", before = number - 1));
    }
    let found = figure(&text, "pool.npv.mean");
    assert!((found - 6.0).abs() < 0.1, "{found}");
    assert!(sampled(&text).findings().iter().all(|finding| finding.rule.name != "circular-definition"));
}

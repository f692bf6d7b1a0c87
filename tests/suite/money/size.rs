//! What is large, deep or long is worked out all the same, within seconds and on a small stack.

use super::{close, errors, figure, pair, sampled};
use std::fmt::Write;
use std::time::{Duration, Instant};

/// The time that a test machine may take, whatever else it does; without optimisation everything takes longer.
const SECONDS: u64 = 60;
/// Firms of one network: as many as a table may bring, fewer where nothing is optimised.
const FIRMS: usize = if cfg!(debug_assertions) { 150 } else { 10_000 };
/// Firms of one group.
const SHOPS: usize = if cfg!(debug_assertions) { 100_000 } else { 1_000_000 };
/// Assumptions that rest on each other.
const DEEP: usize = if cfg!(debug_assertions) { 20_000 } else { 100_000 };

/// What comes of a figure on a thread with a stack of 2 MiB, in time.
fn in_time<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let started = Instant::now();
    let thread = std::thread::Builder::new().stack_size(2 * 1024 * 1024).spawn(work);
    let found = thread.expect("a thread").join().expect("no model makes it panic");
    assert!(started.elapsed() < Duration::from_secs(SECONDS), "{:?}", started.elapsed());
    found
}

#[test]
fn a_chain_of_a_hundred_thousand_assumptions_is_worked_out() {
    let mut text = pair(&format!("benefit: a{}", DEEP - 1)) + "let a0 = 1 PEN/year..3 PEN/year\n";
    for number in 1..DEEP {
        let _ = writeln!(text, "let a{number} = a{} + 1 PEN/year", number - 1);
    }
    let found = in_time(move || figure(&text, "pool.npv.mean"));
    assert!((found - 3.0 * (DEEP as f64 + 1.0)).abs() < 1.0, "{found}");
}

/// Each names the one before twice: sixty of them named a thousand million million times.
#[test]
fn a_chain_of_squares_is_worked_out_once_each() {
    let chain = |keyword: &str, first: &str| {
        let mut text = format!("{keyword} a0 = {first}\n");
        for number in 1..=60 {
            let _ = writeln!(text, "{keyword} a{number} = a{before} * a{before}", before = number - 1);
        }
        text
    };
    let locals = pair(&format!("{}benefit: a60 * 7 PEN/year", chain("let", "0..1")));
    let globals = pair("benefit: a60 * 7 PEN/year") + &chain("let", "0..1");
    let members =
        pair(&format!("{}benefit each member: a60 * 7 PEN/year", chain("let", "member.workers / member.workers")));
    let (locals, globals, members) = in_time(move || {
        (figure(&locals, "pool.npv.mean"), figure(&globals, "pool.npv.mean"), figure(&members, "pool.npv.mean"))
    });
    assert!(
        locals.abs() < 1e-6 && globals.abs() < 1e-6,
        "a part of one to a large power is nothing: {locals} {globals}"
    );
    assert!(close(members, 42.0), "{members}");
}

#[test]
fn firms_whose_values_rest_on_each_other_are_followed_as_deep_as_the_stack_bears() {
    let chain = |length: usize| {
        let mut text = pair("benefit for sol: f0.sales");
        for number in 0..length {
            let _ = writeln!(text, "firm f{number} {{ sales: f{}.sales + 1 PEN/year }}", number + 1);
        }
        text + &format!("firm f{length} {{ sales: 1 PEN/year }}\n")
    };
    let (short, long) = (chain(50), chain(5_000));
    assert!(close(in_time(move || figure(&short, "pool.npv.mean")), 3.0 * 51.0));
    assert_eq!(in_time(move || errors(&sampled(&long))), ["circular-definition"]);
}

#[test]
fn a_group_of_a_million_firms_is_one_line() {
    let lines = "cost each link: 0.001 PEN/year; benefit each member: member.sales";
    let text = pair(lines).replace("members: inti", "members: shops, inti")
        + &format!("firms shops {SHOPS} {{ sales: 2 PEN/year }}\n");
    let shops = SHOPS as f64;
    let links = (shops + 2.0) * (shops + 1.0) / 2.0;
    let found = in_time(move || figure(&text, "pool.npv.mean"));
    let expected = 3.0 * (2.0 * shops + 300.0 - 0.001 * links);
    assert!((found - expected).abs() < 1e-9 * expected.abs(), "{found}, not {expected}");
}

#[test]
fn a_horizon_may_be_two_hundred_years_and_no_longer() {
    let text = |years: u32| {
        let benefit = "benefit: year * 1 PEN/year..2 PEN/year drawn each year growing 0%..1% drawn each year";
        let text = pair(&format!("cost once: 50 PEN\n{benefit}")).replace("samples: 2_000", "samples: 300");
        text.replace("horizon: 3 years", &format!("horizon: {years} years"))
    };
    let (longest, beyond) = (text(200), text(201));
    let found = in_time(move || figure(&longest, "pool.npv.mean"));
    assert!(found > 0.0, "{found}");
    assert_eq!(in_time(move || errors(&sampled(&beyond))), ["value-out-of-range"]);
    let ages = text(1_000);
    assert_eq!(in_time(move || errors(&sampled(&ages))), ["value-out-of-range"]);
}

/// A network of so many firms, with links, a joint purchase and sales that vary.
fn network_of(firms: usize) -> String {
    let mut text = String::from("model \"Many\" { currency: PEN; horizon: 5 years; discount_rate: 10% }\n");
    for number in 0..firms {
        let _ = writeln!(text, "firm f{number} {{ sales: {} PEN/year; buys linen: 10 PEN/year }}", 1_000 + number);
    }
    let names: Vec<String> = (0..firms).map(|number| format!("f{number}")).collect();
    let _ = writeln!(
        text,
        "network pool {{ members: {}; structure: hierarchical under f0; cost each link: 1 PEN/year\n\
         action linen: joint_purchase {{ good: linen; discount: tiers {{ from 1_000 PEN/year: 5% }} }}\n\
         action fair {{ needs: 2 members; benefit each member: member.sales * 1%..2%; cost each member: 3 PEN/year }} }}",
        names.join(", ")
    );
    text
}

#[test]
fn ten_thousand_firms_in_one_network_are_worked_out() {
    let text = network_of(FIRMS);
    let found = in_time(move || figure(&text, "pool.annual_cost.mean"));
    let expected = 4.0 * FIRMS as f64 - 1.0;
    assert!((found - expected).abs() < 1e-6 * expected, "{found}, not {expected}");
}

#[test]
fn a_hundred_thousand_firms_that_do_not_say_something_are_said_at_once() {
    const MANY: usize = 100_000;
    let firms: String = (0..MANY).map(|number| format!("firm f{number}\n")).collect();
    let names: Vec<String> = (0..MANY).map(|number| format!("f{number}")).collect();
    let text = format!(
        "model \"M\" {{ currency: PEN }}\n{firms}network pool {{ members: {}\nbenefit each member: member.sales\n\
         benefit each member: member.margin * 1 PEN/year }}\n",
        names.join(", ")
    );
    assert_eq!(in_time(move || errors(&sampled(&text))), ["value-missing", "value-missing"]);
}

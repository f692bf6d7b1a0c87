//! Corners of the language, each with figures worked out by hand.

use super::{close, errors, figure, figures, pair, sampled};

fn npv(lines: &str) -> f64 {
    figure(&pair(lines), "pool.npv.mean")
}

fn with_rate(rate: &str) -> String {
    pair("cost once: 200 PEN\nbenefit each member: 40 PEN/year")
        .replace("samples", &format!("discount_rate: {rate}; samples"))
}

#[test]
fn a_discount_rate_may_be_nothing_or_vary() {
    assert!(close(figure(&with_rate("0%"), "pool.npv.mean"), 40.0));
    assert!(close(figure(&with_rate("0%"), "pool.annual_benefit.mean"), 80.0));
    assert!(close(figure(&with_rate("100%"), "pool.npv.mean"), -200.0 + 40.0 + 20.0 + 10.0));
    let varying = figures(&with_rate("0%..100%"));
    let at = |key: &str| varying[&format!("arrangements.pool.npv.{key}")].as_f64().expect("an amount");
    assert!(at("p95") < 40.0 && at("p5") > -130.0 && at("mean") < 0.0, "{varying:?}");
    assert!(varying["arrangements.pool.irr"].as_f64().is_some_and(|irr| (irr - 0.0970).abs() < 1e-4));
}

#[test]
fn a_discount_rate_that_makes_no_sense_is_an_error() {
    for rate in ["-100%", "-150%", "-200%..10%", "1_001%"] {
        assert_eq!(errors(&sampled(&with_rate(rate))), ["value-out-of-range"], "{rate}");
    }
}

#[test]
fn what_shrinks_by_all_of_it_comes_once() {
    assert!(close(npv("benefit: 10 PEN/year growing -100%"), 10.0));
    assert!(close(npv("benefit from year 2: 10 PEN/year growing -50%"), 15.0));
    assert!(close(npv("benefit from year 3: 10 PEN/year growing 900%"), 10.0));
}

#[test]
fn a_condition_may_hold_in_some_years_only() {
    assert!(close(npv("benefit each member where year > 2: 100 PEN/year"), 200.0));
    assert!(close(npv("benefit each member where year == 1 and member.workers > 4: 100 PEN/year"), 100.0));
    assert_eq!(npv("benefit each member where year > 3: 100 PEN/year"), 0.0);
    // Growth counts from the first year of the line, whether its condition held or not.
    assert!(close(npv("benefit each member where year >= 2: 100 PEN/year growing 10%"), 220.0 + 242.0));
}

#[test]
fn a_tier_begins_at_its_step() {
    let text = |second: &str| {
        let tiers = "tiers { from 100 PEN/year: 10%; from 200 PEN/year: 20% }";
        pair(&format!("action a: joint_purchase {{ good: linen; discount: {tiers} }}"))
            .replace("workers: 3", "buys linen: 50 PEN/year")
            .replace("workers: 5", &format!("buys linen: {second} PEN/year"))
    };
    assert!(close(figure(&text("50"), "pool.npv.mean"), 30.0));
    assert_eq!(figure(&text("49.99"), "pool.npv.mean"), 0.0);
    // At 150 `sol` has its own 10 % anyway: together 20 % of 200 a year, less 15.
    assert!(close(figure(&text("150"), "pool.npv.mean"), 3.0 * (40.0 - 15.0)));
    assert!(close(figure(&text("149.99"), "pool.npv.mean"), 3.0 * (0.1 * 199.99 - 0.1 * 149.99)));
}

#[test]
fn a_benefit_below_zero_is_taken_off_the_benefits() {
    let text = pair("benefit \"x\": -90 PEN/year\nbenefit each member \"y\": 100 PEN/year");
    assert!(close(figure(&text, "pool.npv.mean"), 330.0));
    assert!(close(figure(&text, "pool.annual_benefit.mean"), 110.0));
    assert_eq!(figure(&text, "pool.annual_cost.mean"), 0.0);
    assert_eq!(figure(&text, "pool.appropriability"), 1.0);
}

#[test]
fn what_is_not_chosen_may_have_no_result() {
    let chance = "let x = chance(50%)\n";
    let text = pair("benefit: if x == 0 then 0 PEN/year else 100 PEN/year / x") + chance;
    assert_eq!(errors(&sampled(&text)), [""; 0]);
    let found = figure(&text, "pool.npv.mean");
    assert!((found - 150.0).abs() < 10.0, "{found}");
    assert_eq!(npv("benefit: if inti.workers == 3 then 1 PEN/year else 1 PEN/year / (inti.workers - 3)"), 3.0);
}

const SHOPS: &str = "\
model \"M\" { currency: PEN; horizon: 3 years }
territory cusco
sector trade
firms shops 20 \"Shops\" { territory: cusco; sector: trade; sales: 10 PEN/year }
firm inti { territory: cusco; sector: trade; sales: 100 PEN/year }
";

/// Five of twenty take part: the others are outsiders.
#[test]
fn part_of_a_group_takes_part_and_the_rest_does_not() {
    let lines = "benefit each member: member.sales; benefit each outsider: 1 PEN/year; cost each link: 1 PEN/year";
    let text = format!("{SHOPS}network pool {{ members: 5 of shops, inti; {lines} }}");
    assert_eq!(figure(&text, "pool.members.shops.count"), 5.0);
    assert_eq!(figure(&text, "pool.structure.links"), 15.0);
    assert!(close(figure(&text, "pool.npv.mean"), 3.0 * (5.0 * 10.0 + 100.0 - 15.0)));
    assert!(close(figure(&text, "pool.spillover"), 3.0 * 15.0));
    // A line for the group is for those of it that take part.
    let text = format!("{SHOPS}network pool {{ members: 5 of shops, inti; benefit for shops: 2 PEN/year }}");
    assert!(close(figure(&text, "pool.npv.mean"), 3.0 * 5.0 * 2.0));
    assert!(close(figure(&text, "pool.members.shops.npv.mean"), 6.0));
}

/// Alone, one shop bears what all twenty bear together.
#[test]
fn what_a_group_pays_falls_on_those_of_it_that_are_there() {
    let action = "action a { benefit once each member: 3_000 PEN; cost once: 2_000 PEN paid by shops }";
    let text = format!("{SHOPS}network pool {{ members: shops; {action} }}");
    assert!(close(figure(&text, "pool.members.shops.npv.mean"), 2_900.0));
    assert!(close(figure(&text, "pool.members.shops.npv_alone.mean"), 1_000.0));
    assert!(close(figure(&text, "pool.members.shops.gain.mean"), 1_900.0));
    assert!(close(figure(&text, "pool.members.shops.worth_without"), 19.0 * 3_000.0 - 2_000.0));
}

/// The last year brings next to nothing, which must not hide the rate of the two hundred years before.
#[test]
fn a_long_horizon_has_its_rate_of_return() {
    let lines =
        "cost once: 1_000_000 PEN\nbenefit from year 1 to year 199: 6_000 PEN/year\nbenefit once in year 200: 1 PEN";
    let text = pair(lines).replace("horizon: 3 years", "horizon: 200 years");
    let irr = figure(&text, "pool.irr");
    let worth = (1..200).map(|year| 6_000.0 / (1.0 + irr).powi(year)).sum::<f64>() - 1_000_000.0;
    assert!(irr > 0.001 && worth.abs() < 1.0, "{irr}: {worth}");
}

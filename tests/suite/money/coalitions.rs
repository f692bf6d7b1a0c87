//! The worth of sets of members against the ledgers of each set, and what rests on it.

use super::models::{PLAIN, drafts};
use super::{document, sampled};
use proptest::prelude::*;
use serde_json::Value;

fn pool(text: &str) -> Value {
    document(&sampled(text))["arrangements"]["pool"].clone()
}

fn number(value: &Value) -> f64 {
    value.as_f64().or_else(|| value["mean"].as_f64()).unwrap_or_else(|| panic!("{value} is no amount"))
}

/// The Shapley value of each member by hand, of a game of two or three whose sets have ledgers of their own: each alone
/// and all but one.
fn by_hand(pool: &Value) -> Vec<(String, f64)> {
    let members = pool["members"].as_object().expect("members");
    let alone = |name: &String| number(&members[name]["npv_alone"]);
    let without = |name: &String| number(&members[name]["worth_without"]);
    let all = number(&pool["npv"]);
    let names: Vec<&String> = members.keys().collect();
    let value = |name: &String| {
        let others: Vec<&String> = names.iter().copied().filter(|other| *other != name).collect();
        match others[..] {
            [other] => (alone(name) + all - alone(other)) / 2.0,
            [one, two] => {
                let (with_one, with_two) = (without(two) - alone(one), without(one) - alone(two));
                (2.0 * alone(name) + with_one + with_two + 2.0 * (all - without(name))) / 6.0
            }
            _ => panic!("two or three members"),
        }
    };
    names.iter().map(|name| ((*name).clone(), value(name))).collect()
}

fn scale(pool: &Value) -> f64 {
    let years = pool["years"].as_array().expect("years");
    let moved =
        |year: &Value| ["benefit", "cost", "transfers"].iter().map(|key| number(&year[*key]).abs()).sum::<f64>();
    years.iter().map(moved).sum::<f64>().max(1.0)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// The lines are booked once for any set: every set has to come to what its own ledger says.
    #[test]
    fn a_set_is_worth_what_its_own_ledger_says(draft in drafts()) {
        let text = draft.text(PLAIN);
        let pool = pool(&text);
        if let Some(stability) = pool.get("stability") {
            for (name, value) in by_hand(&pool) {
                let found = number(&stability["shapley"][&name]);
                prop_assert!((found - value).abs() < 1e-7 * scale(&pool), "{name}: {found}, not {value}\n{text}");
            }
        }
    }

    /// Shares by contribution add up to the npv, each is the Shapley value, and what is settled is nobody's but theirs.
    #[test]
    fn shares_by_contribution_are_shapley_values(draft in drafts()) {
        let text = draft.text(PLAIN).replace("sharing: equal", "sharing: shapley").replace("sharing: proportional to member.sales", "sharing: shapley");
        let session = sampled(&text);
        let pool = document(&session)["arrangements"]["pool"].clone();
        let Some(stability) = pool.get("stability") else { return Ok(()) };
        let near = 1e-7 * scale(&pool);
        let mut sum = 0.0;
        for (name, member) in pool["members"].as_object().expect("members") {
            let (npv, value) = (number(&member["npv"]), number(&stability["shapley"][name]));
            prop_assert!((npv - value).abs() < near, "{name}: {npv}, not {value}\n{text}");
            sum += npv;
        }
        prop_assert!((sum - number(&pool["npv"])).abs() < near, "{sum}\n{text}");
        let mut settled = std::collections::BTreeMap::<u32, f64>::new();
        for row in session.ledger().iter().filter(|row| row.line.label.as_deref() == Some("Shapley")) {
            *settled.entry(row.year).or_default() += row.amount.mean;
        }
        prop_assert!(settled.values().all(|sum| sum.abs() < near), "{settled:?}\n{text}");
    }
}

const TWO: &str = "model \"Two\" { currency: PEN; horizon: 1 years }\nfirm a\nfirm b\nnetwork pool {\n members: a, b\n \
                   sharing: shapley\n action joint \"Joint\" { dimension: cost_reduction\n benefit: if members.count >= 2 \
                   then 50 PEN/year else 75 PEN/year }\n}\n";

/// Apart they would have 150: what there is to share is what they do, and that is 50.
#[test]
fn two_that_have_more_apart_share_what_they_do() {
    let pool = pool(TWO);
    assert_eq!(number(&pool["npv"]), 50.0);
    assert_eq!(number(&pool["worth"]), 150.0);
    for name in ["a", "b"] {
        assert!((number(&pool["members"][name]["npv"]) - 25.0).abs() < 1e-9);
        assert_eq!(number(&pool["members"][name]["npv_alone"]), 75.0);
    }
    assert_eq!(pool["stability"]["nucleolus"], Value::Null);
    assert_eq!(pool["stability"]["no_nucleolus"], "no_imputation");
    assert_eq!(pool["stability"]["superadditive"], false);
}

/// Firms that buy for a discount by steps, and pay for each link.
fn buyers(volumes: &[String], cost: &str) -> String {
    let firms: Vec<String> = volumes
        .iter()
        .enumerate()
        .map(|(number, volume)| format!("firm f{number} {{ buys flour: {volume} }}\n"))
        .collect();
    let members: Vec<String> = (0..volumes.len()).map(|number| format!("f{number}")).collect();
    format!(
        "model \"Buyers\" {{ currency: PEN; horizon: 1 years; samples: 2_000 }}\n{}network pool {{ members: {}; structure: \
         flat; cost each link: {cost}\n action flour: joint_purchase {{ good: flour; discount: tiers {{ from 9_000 \
         PEN/year: 10%; from 20_000 PEN/year: 20% }} }} }}\n",
        firms.concat(),
        members.join(", ")
    )
}

/// 30 firms of 1 000 each: 2³⁰ sets, and 31 by their number. Each adds the same: a thirtieth of 6 000 less 435 links.
#[test]
fn like_members_are_counted() {
    let volumes = vec!["1_000 PEN/year".to_owned(); 30];
    let pool = pool(&buyers(&volumes, "1 PEN/year"));
    assert_eq!(pool["stability"]["exact"], true);
    for value in pool["stability"]["shapley"].as_object().expect("values").values() {
        assert!((number(value) - (6_000.0 - 435.0) / 30.0).abs() < 1e-9, "{value}");
    }
    // Nine reach the first step: 900 less 36 links; eight reach none. All thirty have 185.5 each.
    assert_eq!(
        (&pool["minimum_members"], &pool["minimum_any"], &pool["maximum_members"]),
        (&9.into(), &9.into(), &30.into())
    );
    assert_eq!(pool["stability"]["nucleolus"]["f7"].as_f64().map(|value| (value - 185.5).abs() < 1e-6), Some(true));
}

/// The same as a group; a group and a firm like its firms are of one type.
#[test]
fn a_group_counts_as_its_firms_do() {
    let text = "model \"G\" { currency: PEN; horizon: 1 years }\nfirms shops 29 { buys flour: 1_000 PEN/year }\nfirm one { buys \
                flour: 1_000 PEN/year }\nnetwork pool { members: shops, one; structure: flat; cost each link: 1 PEN/year\n action \
                flour: joint_purchase { good: flour; discount: tiers { from 9_000 PEN/year: 10%; from 20_000 PEN/year: 20% } } }";
    let pool = pool(text);
    for name in ["shops", "one"] {
        assert!((number(&pool["stability"]["shapley"][name]) - 185.5).abs() < 1e-9);
        assert!((number(&pool["members"][name]["power"]) - 1.0 / 30.0).abs() < 1e-9);
    }
    assert_eq!(pool["minimum_members"], 9);
}

/// Which step uncertain volumes reach hangs on draws and members at once: each set is worked out sample by sample.
#[test]
fn steps_that_uncertain_volumes_reach_are_meant_over_samples() {
    let volumes = [4_000, 9_000, 8_000].map(|volume| format!("{volume} PEN/year..{} PEN/year", volume + 3_000));
    let pool = pool(&buyers(&volumes, "5 PEN/year"));
    let near = 1e-7 * scale(&pool);
    for (name, value) in by_hand(&pool) {
        assert!((number(&pool["stability"]["shapley"][&name]) - value).abs() < near, "{name}");
    }
}

/// 26 firms that differ have more than 2²⁴ sets: orders are drawn, and that is said with the error.
#[test]
fn beyond_twenty_four_firms_orders_are_drawn_and_said() {
    let volumes: Vec<String> = (0..26).map(|number| format!("{} PEN/year", 900 + 13 * number)).collect();
    let text = buyers(&volumes, "1 PEN/year");
    let found = pool(&text);
    let stability = &found["stability"];
    assert_eq!(stability["exact"], false);
    assert_eq!(stability["superadditive"], Value::Null);
    assert!(number(&stability["sampled"]["orders"]) >= 64.0);
    let error = number(&stability["sampled"]["shapley_error"]);
    let values: Vec<f64> = stability["shapley"].as_object().expect("values").values().map(number).collect();
    let total = number(&found["npv"]);
    assert!((values.iter().sum::<f64>() - total).abs() < 1e-6 * total, "{values:?}");
    // Each adds about a 26th: a small error, and no value far from it.
    assert!(error > 0.0 && error < 0.1 * total / 26.0, "{error}");
    assert!(values.iter().all(|value| (value - total / 26.0).abs() < 0.5 * total / 26.0), "{values:?}");
    assert_eq!(pool(&text)["stability"], *stability, "the same draws, whenever asked");
}

//! What holds of the figures of any model.

use super::models::{PLAIN, Scale, drafts};
use super::{Figures, difference, document, figures, sampled};
use minka::evaluate::money::{Nature, Standing};
use minka::format_text;
use minka::model::Party;
use minka::tongue::Tongue;
use proptest::prelude::*;
use serde_json::Value;

const FEW: u32 = 24;

fn mean(value: &Value) -> f64 {
    value["mean"].as_f64().unwrap_or_else(|| panic!("{value} is no amount"))
}

/// What the rows of a ledger add up to today, against the figures of the document.
fn not_sums(text: &str, rate: f64) -> Vec<String> {
    let session = sampled(text);
    let document = document(&session);
    let pool = &document["arrangements"]["pool"];
    let rows = session.ledger();
    let today = |keep: &dyn Fn(&minka::evaluate::money::LedgerRow<'_>) -> bool| -> f64 {
        rows.iter().filter(|row| keep(row)).map(|row| row.amount.mean / (1.0 + rate).powi(row.year as i32)).sum()
    };
    let scale: f64 = rows.iter().map(|row| row.amount.mean.abs()).sum::<f64>().max(1.0);
    let annuity = if rate == 0.0 { 1.0 / 3.0 } else { rate / (1.0 - (1.0 + rate).powi(-3)) };
    let mut wrong = Vec::new();
    let mut hold = |what: &str, sum: f64, figure: f64| {
        if (sum - figure).abs() > 1e-9 * scale {
            wrong.push(format!("{what} is {figure}, added up {sum}\n{text}"));
        }
    };
    hold("npv", today(&|row| row.standing == Standing::Member), mean(&pool["npv"]));
    hold("social_npv", today(&|_| true), mean(&pool["social_npv"]));
    let spillover = pool["spillover"].as_f64().expect("an amount");
    hold("spillover", today(&|row| row.standing == Standing::Outsider), spillover);
    for (nature, key) in [(Nature::Benefit, "annual_benefit"), (Nature::Cost, "annual_cost")] {
        let sum = today(&|row| row.standing == Standing::Member && row.nature == nature).abs();
        hold(key, sum * annuity, mean(&pool[key]).abs());
    }
    let actions = session.model().arrangements.values().flat_map(|arrangement| &arrangement.actions);
    let actions: Vec<String> = actions.map(|action| action.heading.name.clone()).collect();
    for (number, name) in actions.iter().enumerate() {
        let sum = today(&|row| row.standing == Standing::Member && row.action == Some(number));
        hold(name, sum, mean(&pool["by_action"][name]["npv"]));
    }
    let apart = today(&|row| row.standing == Standing::Member && row.action.is_none());
    hold("coordination", apart, mean(&pool["coordination"]["npv"]));
    for (firm, declared) in session.model().firms.iter() {
        let name = &declared.heading.name;
        let sum = today(&|row| row.standing == Standing::Member && row.party == Some(Party::Firm(firm)));
        if let Some(member) = pool["members"].get(name) {
            hold(name, sum, mean(&member["npv"]));
            hold(name, mean(&member["npv"]) - mean(&member["npv_alone"]), mean(&member["gain"]));
        }
    }
    if let Some(town) = pool["funders"].get("town") {
        hold("town", today(&|row| row.standing == Standing::Funder), town["npv"].as_f64().expect("an amount"));
    }
    wrong
}

/// Is it an amount of money, by its path?
fn is_money(path: &str) -> bool {
    let parts: Vec<&str> = path.split('.').collect();
    let amounts = [
        "npv",
        "npv_alone",
        "gain",
        "social_npv",
        "annual_benefit",
        "annual_cost",
        "annual_cost_of_members",
        "present_benefit",
        "worth",
        "worth_without",
        "spillover",
        "npv_outside",
        "support",
        "support_needed",
        "annual_support_needed",
        "support_declared",
        "social_gain",
        "support_after_resharing",
        "outlay",
        "least_core",
        "worst_gain",
        "benefit",
        "cost",
        "funders",
        "transfers",
        "net",
    ];
    let last = parts.last().copied().unwrap_or_default();
    let whole = if ["mean", "sd", "p5", "p50", "p95"].contains(&last) { parts[parts.len() - 2] } else { last };
    // Shares by member.
    let of_members = parts.len() > 1
        && last != "holds_probability"
        && ["shapley", "nucleolus", "shares"].contains(&parts[parts.len() - 2]);
    let of_exit = parts.contains(&"exits") && ["before", "after", "difference"].contains(&last);
    amounts.contains(&whole) || of_members || of_exit
}

/// The first figure that is not exactly so many times as large, or the same where it is no money.
fn not_scaled(one: &Figures, other: &Figures, times: f64) -> Option<String> {
    let same = one.len() == other.len();
    let wrong = one.iter().find(|(path, value)| {
        let factor = if is_money(path) { times } else { 1.0 };
        let found = other.get(*path);
        match (value.as_f64(), found.and_then(Value::as_f64)) {
            (Some(before), Some(after)) => before * factor != after,
            _ => found != Some(*value),
        }
    });
    let said = |(path, value): (&String, &Value)| format!("{path}: {value} and {:?}", other.get(path));
    wrong.map(said).or((!same).then(|| "not the same figures".to_owned()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: FEW, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn figures_are_sums_of_the_ledger(draft in drafts(), discounted: bool) {
        let rate = if discounted { 0.1 } else { 0.0 };
        let text = draft.discounted(usize::from(discounted)).text(PLAIN);
        prop_assert_eq!(not_sums(&text, rate), Vec::<String>::new());
    }

    #[test]
    fn the_order_of_declarations_changes_no_figure(draft in drafts(), seed: u64) {
        let mut other = draft.declarations(PLAIN);
        let turn = seed as usize % other.len();
        other.rotate_left(turn);
        other.reverse();
        prop_assert_eq!(difference(&figures(&draft.text(PLAIN)), &figures(&other.join("\n")), 1e-9), None);
    }

    #[test]
    fn money_of_another_size_gives_figures_of_that_size(draft in drafts(), power in 0u32..12) {
        let times = 1_u64 << power;
        let (one, other) = (draft.text(PLAIN), draft.text(Scale { times, ..PLAIN }));
        prop_assert_eq!(not_scaled(&figures(&one), &figures(&other), times as f64), None, "{}", other);
    }

    #[test]
    fn a_currency_counts_by_its_rate(draft in drafts()) {
        let foreign = draft.text(Scale { unit: "USD", ..PLAIN }) + "rate USD = 4 PEN\n";
        prop_assert_eq!(not_scaled(&figures(&draft.text(PLAIN)), &figures(&foreign), 4.0), None, "{}", foreign);
    }

    #[test]
    fn what_is_declared_beside_a_network_changes_nothing_of_it(draft in drafts()) {
        let text = draft.text(PLAIN);
        let more = format!(
            "# A remark that moves everything\nlet beside = 3%..9%\nterritory away\nunit crate\n\
             firm stranger {{ territory: away; sector: tourism; sales: 1 PEN/year..9 PEN/year }}\n\
             firm other {{ territory: away; sales: 5 PEN/year }}\n{text}\
             network beside_it {{ members: stranger, other; cost: 7 PEN/year * (1 + beside); benefit each member \
             \"line 0\": member.sales * beside }}\n\
             agreement around territorial in away {{ participants: stranger, other; benefit each firm: 1 PEN..2 PEN / 1 \
             year }}\nexpect beside_it.npv > 1 PEN..2 PEN with 10%\n"
        );
        let only = |mut figures: Figures| {
            figures.retain(|path, _| path.starts_with("arrangements.pool."));
            figures
        };
        let (before, after) = (only(figures(&text)), only(figures(&more)));
        prop_assert_eq!(difference(&before, &after, 0.0), None, "{}", more);
    }

    #[test]
    fn translating_changes_no_figure(draft in drafts()) {
        let text = draft.text(PLAIN);
        let spanish = format_text("m.red", &text, Some(Tongue::Es)).expect("it can be read");
        prop_assert_ne!(&spanish, &text);
        prop_assert_eq!(difference(&figures(&text), &figures(&spanish), 0.0), None, "{}", spanish);
        let back = format_text("m.red", &spanish, Some(Tongue::En)).expect("it can be read");
        prop_assert_eq!(difference(&figures(&text), &figures(&back), 0.0), None, "{}", back);
    }

    #[test]
    fn who_has_no_line_gains_nothing(amount in 1u32..1_000, wide in 1u32..500, structure in 0usize..3) {
        let structure = ["flat", "led by a", "hierarchical under a"][structure];
        let text = format!(
            "model \"M\" {{ currency: PEN; samples: 200 }}\nfirm a {{ sales: 9 PEN/year }}\nfirm b {{ sales: 1 PEN/year }}\n\
             firms c 12 {{ sales: 1 PEN/year }}\nnetwork pool {{ members: a, b, c; structure: {structure}\n\
             benefit for a: {amount} PEN/year..{} PEN/year\ncost once for a: {wide} PEN\n\
             action x {{ benefit each member where member.sales > 5 PEN/year: member.sales * 1%..{}% }} }}",
            amount + wide,
            amount + 1
        );
        let figures = figures(&text);
        for member in ["b", "c"] {
            for figure in ["npv.mean", "gain.mean", "gain.sd", "gain.p5", "gain.p95", "npv_alone.p95", "gain_probability"] {
                let found = figures.get(&format!("arrangements.pool.members.{member}.{figure}")).and_then(Value::as_f64);
                prop_assert_eq!(found, Some(0.0), "{} of {}", figure, member);
            }
            prop_assert_eq!(&figures[&format!("arrangements.pool.members.{member}.participates")], &Value::Bool(true));
        }
    }

    /// In a sum of fixed amounts and one that varies.
    #[test]
    fn a_wider_range_spreads_the_result_no_less(low in 0u32..500, width in 1u32..300, down in 0u32..200, up in 0u32..300) {
        let spread = |range: &str| {
            let text = super::pair(&format!(
                "cost once: 700 PEN\nbenefit each member: 12 PEN/year\nbenefit \"x\": {range} growing 5%\ncost: 3 PEN/year"
            ));
            let figures = figures(&text);
            let at = |key: &str| figures[&format!("arrangements.pool.npv.{key}")].as_f64().expect("an amount");
            (at("p95") - at("p5"), at("sd"))
        };
        let ends = |low: i64, high: i64| format!("({low} PEN/year)..({high} PEN/year)");
        let (low, high) = (i64::from(low), i64::from(low + width));
        let (narrow, wide) =
            (spread(&ends(low, high)), spread(&ends(low - i64::from(down), high + i64::from(up))));
        prop_assert!(wide.0 >= narrow.0 * (1.0 - 1e-9) && wide.1 >= narrow.1 * (1.0 - 1e-9), "{:?} {:?}", narrow, wide);
        let law = |sd: u32| spread(&format!("normal({low} PEN/year, {sd} PEN/year)"));
        prop_assert!(law(width + down).0 >= law(width).0 * (1.0 - 1e-9));
    }
}

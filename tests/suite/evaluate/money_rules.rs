//! What is said of money that was worked out, and which of two rules says it.

use super::*;
use minka::diagnostic::{Finding, Severity};

const RULES: &[&str] = &[
    "action-does-not-pay",
    "agreement-too-private",
    "benefit-below-cost",
    "better-alone",
    "coordination-outweighs",
    "discount-below-breakeven",
    "free-riding-risk",
    "multiple-irr",
    "network-leaks-benefits",
    "npv-negative",
    "one-sided-gain",
    "payback-beyond-horizon",
];

/// The rules on money that speak.
fn said(session: &Session) -> Vec<&'static str> {
    rules(session).into_iter().filter(|rule| RULES.contains(rule)).collect()
}

fn finding<'s>(session: &'s Session, rule: &str) -> &'s Finding {
    session.findings().iter().find(|finding| finding.rule.name == rule).expect("the rule speaks")
}

fn help(session: &Session, rule: &str) -> String {
    finding(session, rule).help.as_ref().expect("a help").en.clone()
}

/// Two hostels that buy linen for 12 000 and 30 000 a year, over three years without discount, and what their network
/// says.
fn pool(block: &str) -> Session {
    read(&format!(
        "model \"M\" {{ currency: PEN; horizon: 3 years }}\ninstitution town {{ sphere: public }}\n\
         firm inti \"Hostal Inti\" {{ buys linen: 12_000 PEN/year }}\n\
         firm sol \"Hostal Sol\" {{ buys linen: 30_000 PEN/year }}\nnetwork pool \"Pool\" {{ objective: \"x\"; \
         feedback: \"x\"; promoter: inti\n \
         members: inti, sol\n {block}\n}}"
    ))
}

const LINEN: &str =
    "action linen { dimension: market_access; needs: 2 members; benefit each member \"x\": 1_000 PEN/year }";

#[test]
fn one_finding_tells_why_all_together_lose() {
    let dear = pool(&format!("cost \"Meetings\": 2_400 PEN/year\n{LINEN}"));
    assert_eq!(said(&dear), ["coordination-outweighs"]);
    let losing = pool(&format!(
        "cost \"Meetings\": 600 PEN/year\n{LINEN}\naction fair {{ dimension: market_access; needs: 2 members; \
         cost \"x\": 1_800 PEN/year }}"
    ));
    assert_eq!(said(&losing), ["action-does-not-pay"], "without the fair it pays");
    assert_eq!(
        message(&losing, "action-does-not-pay", Tongue::En),
        "the action “fair” costs the members S/ 5,400 more than it brings them over 3 years: without it, the network \
         “Pool” would come to S/ 4,200"
    );
    let nothing = pool("cost \"Meetings\": 600 PEN/year\naction fair { dimension: market_access }");
    assert_eq!(said(&nothing), ["npv-negative"]);
    assert_eq!(
        message(&nothing, "npv-negative", Tongue::Es),
        "la red «Pool» cuesta a sus socios S/ 1,800 en 3 años, y ninguna línea indica qué les aporta"
    );
}

#[test]
fn a_start_that_comes_back_too_late_is_told_up_to_twice_the_horizon() {
    let oven = |price: u32| {
        pool(&format!(
            "action oven {{ dimension: market_access; needs: 2 members; cost once \"Oven\": {price} PEN; \
             benefit each member \"x\": 1_000 PEN/year }}"
        ))
    };
    assert_eq!(said(&oven(6_000)), Vec::<&str>::new());
    assert_eq!(said(&oven(9_000)), ["payback-beyond-horizon"]);
    assert!(help(&oven(9_000), "payback-beyond-horizon").contains("`horizon: 5 years`"), "4.5 years are not enough");
    assert_eq!(said(&oven(12_000)), ["payback-beyond-horizon"], "six years");
    assert_eq!(said(&oven(12_001)), ["npv-negative"]);
}

#[test]
fn the_rate_that_would_do_is_told_where_it_is_known() {
    let linen = |cost: u32, discount: &str| {
        pool(&format!(
            "cost \"Meetings\": {cost} PEN/year\naction linen: joint_purchase {{ good: linen; discount: {discount} }}"
        ))
    };
    // 8 % of 42 000 are 3 360; 4 200 are 10 %.
    let plain = linen(4_200, "8%");
    assert_eq!(said(&plain), ["discount-below-breakeven"]);
    assert!(help(&plain, "discount-below-breakeven").starts_with("ask for 10 % or more"));
    let tiers = linen(4_200, "tiers { from 40_000 PEN/year: 8% }");
    assert!(help(&tiers, "discount-below-breakeven").starts_with("ask for 10 % or more"));
    // Sol gets 4 % alone: (8 % − 4 %) of 30 000 and 8 % of 12 000 are 2 160.
    let alone = linen(4_200, "tiers { from 25_000 PEN/year: 4%; from 40_000 PEN/year: 8% }");
    assert_eq!(
        message(&alone, "discount-below-breakeven", Tongue::En),
        "at 8 %, the action “linen” brings the members S/ 2,160 a year, and the network “Pool” needs S/ 2,040 more to \
         cover its costs"
    );
    assert!(help(&alone, "discount-below-breakeven").starts_with("ask for a better rate"));
}

#[test]
fn where_members_lack_what_an_action_needs_nothing_is_said_of_money() {
    let four = LINEN.replace("2 members", "4 members");
    assert_eq!(said(&pool(&format!("cost \"Meetings\": 600 PEN/year\n{four}"))), Vec::<&str>::new());
}

#[test]
fn where_somebody_else_pays_and_all_gain_the_members_who_lose_are_told() {
    let funded = pool(
        "institutions: town\ncost \"Meetings\": 900 PEN/year paid by town 50%\naction fair { dimension: market_access; \
         needs: 2 members; benefit each member \"x\": 200 PEN/year; benefit for town \"x\": 800 PEN/year }",
    );
    // Each gets 200 and pays 225; the town pays 450 and gets 800.
    assert_eq!(said(&funded), ["network-leaks-benefits", "benefit-below-cost"]);
    assert_eq!(
        message(&funded, "benefit-below-cost", Tongue::En),
        "all members can expect to lose by the network “Pool” over 3 years: Hostal Inti and Hostal Sol, S/ 75 each"
    );
}

#[test]
fn the_worst_off_come_first_and_the_others_are_counted() {
    let mut text = "model \"M\" { currency: PEN; horizon: 1 years }\n".to_string();
    for name in ["a", "b", "c", "d", "e"] {
        let _ = writeln!(text, "firm {name}");
    }
    let session = read(&format!(
        "{text}firms many 20 \"Many\"\nnetwork n \"N\" {{ objective: \"x\"; \
         feedback: \"x\"; promoter: a\n members: a, b, c, d, e, many\n \
         action x {{ dimension: market_access; needs: 2 members; benefit for a \"a\": 9_000 PEN/year\n \
         cost for b \"b\": 100 PEN/year\n cost for c \"c\": 400 PEN/year\n cost for d \"d\": 200 PEN/year\n \
         cost for many \"m\": 300 PEN/year }} }}"
    ));
    assert_eq!(
        message(&session, "benefit-below-cost", Tongue::En),
        "some members can expect to lose by the network “N” over 1 year: c S/ 400, Many S/ 300 each, d S/ 200 and 1 more"
    );
    assert_eq!(
        message(&session, "benefit-below-cost", Tongue::Es),
        "algunos socios perderían con la red «N» en 1 año: c S/ 400, Many S/ 300 cada uno, d S/ 200 y 1 más"
    );
}

#[test]
fn what_varies_is_told_when_it_is_sampled() {
    let session = pool(&format!("cost \"Meetings\": 2_300 PEN/year..2_500 PEN/year\n{LINEN}"));
    assert_eq!(said(&session), Vec::<&str>::new());
    let sampling = session.sampling();
    assert_eq!(said(&session.sampled(&sampling)), ["coordination-outweighs"]);
}

#[test]
fn of_members_who_share_by_contribution_nothing_is_said() {
    let shared = |sharing: &str| pool(&format!("cost for inti \"Desk\": 1_100 PEN/year\n{LINEN}\nsharing: {sharing}"));
    assert_eq!(said(&shared("equal")), ["benefit-below-cost"]);
    assert_eq!(said(&shared("shapley")), Vec::<&str>::new());
}

/// Three shops of a street, two others outside.
fn street(kind: &str, target: &str, more: &str) -> Session {
    let take_part = if kind == "network" { "members" } else { "participants" };
    let header = if kind == "network" { "" } else { "territorial in street" };
    read(&format!(
        "model \"M\" {{ currency: PEN; horizon: 1 years }}\nterritory street\nsector shops\n\
         firm a {{ territory: street; sector: shops }}\nfirm b {{ territory: street; sector: shops }}\n\
         firm c {{ territory: street; sector: shops }}\nfirms others 2 {{ territory: street; sector: shops }}\n{more}\n\
         {kind} n \"N\" {header} {{ objective: \"x\"; feedback: \"x\"; promoter: a\n {take_part}: a, b, c\n cost \"Meetings\": 30 PEN/year\n \
         action x {{ dimension: market_access; needs: 2 members; benefit {target} \"x\": 100 PEN/year }} }}"
    ))
}

#[test]
fn to_gain_without_taking_part_is_in_the_nature_of_an_agreement() {
    let network = street("network", "each firm", "");
    assert_eq!(said(&network), ["network-leaks-benefits", "free-riding-risk"]);
    assert_eq!(finding(&network, "free-riding-risk").severity, Severity::Warning);
    assert_eq!(
        message(&network, "network-leaks-benefits", Tongue::En),
        "the members of the network “N” keep 60 % of what it brings, less than 80 %; S/ 200 over 1 year go to others"
    );
    let agreement = street("agreement", "each firm", "");
    assert_eq!(said(&agreement), ["free-riding-risk"]);
    assert_eq!(finding(&agreement, "free-riding-risk").severity, Severity::Advice);
}

#[test]
fn the_part_that_counts_as_high_may_be_set() {
    assert_eq!(said(&street("network", "each member", "")), Vec::<&str>::new());
    assert_eq!(said(&street("agreement", "each participant", "")), ["agreement-too-private"]);
    let lower = "criteria { high_appropriability: 60% }";
    assert_eq!(said(&street("network", "each firm", lower)), ["free-riding-risk"], "60 % are enough");
    assert_eq!(said(&street("agreement", "each firm", "criteria { high_appropriability: 50% }")).len(), 2);
}

fn on_hours(session: &Session) -> Vec<&'static str> {
    rules(session).into_iter().filter(|rule| rule.starts_with("equipment")).collect()
}

/// Two weavers who share a machine that works 2 000 hours a year.
fn machine(hours: &str) -> Session {
    read(&format!(
        "model \"M\" {{ currency: PEN }}\nfirm a {{ sales: 300_000 PEN/year }}\nfirm b {{ sales: 300_000 PEN/year }}\n\
         network n \"N\" {{ objective: \"x\"; \
         feedback: \"x\"; promoter: a\n members: a, b\n cost \"Meetings\": 30 PEN/year\n \
         action loom: shared_equipment {{ price: 9_000 PEN; saving: 4%; hours_per_machine: 2_000 hours; {hours} }} }}"
    ))
}

#[test]
fn the_hours_of_what_is_shared_are_counted() {
    assert_eq!(on_hours(&machine("hours_per_member: 1_001 hours; machines: 1")), ["equipment-overbooked"]);
    assert_eq!(on_hours(&machine("hours_per_member: 1_000 hours; machines: 1")), Vec::<&str>::new(), "all of them");
    assert_eq!(on_hours(&machine("hours_per_member: 1_001 hours")), Vec::<&str>::new(), "two machines are called for");
    assert_eq!(on_hours(&machine("hours_per_member: 500 hours")), Vec::<&str>::new(), "half of them");
    assert_eq!(on_hours(&machine("hours_per_member: 499 hours")), ["equipment-idle"]);
    assert_eq!(on_hours(&machine("hours_per_member: 400 hours..1_500 hours; machines: 1")), Vec::<&str>::new());
    assert_eq!(
        help(&machine("hours_per_member: 1_500 hours; machines: 1"), "equipment-overbooked"),
        "write `machines: 2`, or agree with the members on 1,000 hours each"
    );
}

#[test]
fn firms_are_not_asked_for_what_counts_for_nothing() {
    let fair = |uplift: &str| {
        read(&format!(
            "model \"M\" {{ currency: PEN }}\nfirm a\nfirm b\nnetwork n \"N\" {{ objective: \"x\"; \
             feedback: \"x\"; promoter: a\n members: a, b\n \
             cost \"Meetings\": 30 PEN/year\n action fair: joint_promotion {{ {uplift}benefit each member \"x\": 90 PEN/year }} }}"
        ))
    };
    assert_eq!(rules(&fair("")), Vec::<&str>::new());
    let asked = fair("net_uplift: 2%; ");
    assert_eq!(message(&asked, "value-missing", Tongue::Es), "a y b no indican `ventas`, dato que aquí hace falta");
    assert_eq!(
        asked.sources().slice(finding(&asked, "value-missing").place),
        "fair",
        "at the action, not in the library"
    );
}

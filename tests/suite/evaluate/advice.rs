//! What an adviser says of a leader and of the size of a group: when each rule speaks, when it keeps silent, and at its
//! limit. The figures are worked out by hand beside each.

use super::*;
use minka::diagnostic::{Finding, Severity};

pub(super) fn finding<'s>(session: &'s Session, rule: &str) -> &'s Finding {
    session.findings().iter().find(|finding| finding.rule.name == rule).expect("the rule speaks")
}

pub(super) fn help(session: &Session, rule: &str, tongue: Tongue) -> String {
    finding(session, rule).help.as_ref().expect("a help").say(tongue).to_string()
}

pub(super) const HEAD: &str = "model \"M\" { currency: PEN; horizon: 1 year }\n";

/// A network of like shops that says everything an adviser asks for, but what stands in `block`.
pub(super) fn shops(count: u64, header: &str, block: &str) -> Session {
    read(&format!(
        "{HEAD}firms shops {count} \"Shops\" {{ sales: 100_000 PEN/year }}\nnetwork n \"N\" {header} {{ objective: \"x\"; \
         feedback: \"x\"\n promoter: shops; members: shops\n {block}\n}}"
    ))
}

/// Shops that coordinate without a leader, for 60 a link.
fn flat(count: u64, more: &str) -> Session {
    shops(count, "horizontal", &format!("structure: flat\n cost each link \"Calls\": 60 PEN/year\n{GAIN}\n{more}"))
}

/// Enough to make up for what coordination costs.
const GAIN: &str =
    "action x \"X\" { dimension: market_access; needs: 2 members; benefit each member \"y\": 9_000 PEN/year }";

const LEADER: &str = "consider-a-leader";

#[test]
fn a_leader_pays_from_the_eighth_member_on_if_it_costs_ten_links() {
    // It saves ½·(n−1)(n−2)/2 links: 7½ of 7 members, 10½ of 8.
    assert!(!speaks(&flat(7, ""), LEADER));
    let eight = flat(8, "");
    assert_eq!(finding(&eight, LEADER).severity, Severity::Advice);
    assert_eq!(
        message(&eight, LEADER, Tongue::En),
        "with a leader the network “N” would keep up 17.5 links instead of 28, and save S/ 630 a year in coordination"
    );
    assert_eq!(
        message(&eight, LEADER, Tongue::Es),
        "con un líder, la red «N» mantendría 17.5 enlaces en vez de 28, y ahorraría S/ 630 al año en coordinación"
    );
    assert!(help(&eight, LEADER, Tongue::En).starts_with(
        "a leader is taken to cost S/ 600 a year, as much as ten links, which leaves S/ 30; it pays as long as leading \
         costs less than S/ 630 a year."
    ));
}

#[test]
fn what_a_leader_costs_and_leaves_to_agree_may_be_said() {
    let with = |criteria: &str, count| {
        read(&format!(
            "{HEAD}criteria {{ {criteria} }}\nfirms shops {count}\nnetwork n {{ objective: \"x\"; feedback: \"x\"\n \
             promoter: shops; members: shops\n structure: flat\n cost each link \"Calls\": 60 PEN/year\n{GAIN}\n}}"
        ))
    };
    assert!(!speaks(&with("leader_cost: 630 PEN/year", 8), LEADER), "it saves as much as it costs");
    let cheaper = with("leader_cost: 629 PEN/year", 8);
    assert!(
        help(&cheaper, LEADER, Tongue::En)
            .starts_with("a leader costs S/ 629 a year (`leader_cost`), which leaves S/ 1;")
    );
    assert!(
        help(&cheaper, LEADER, Tongue::Es)
            .starts_with("un líder cuesta S/ 629 al año (`costo_del_líder`), y quedan S/ 1;")
    );
    assert!(speaks(&with("leader_cost: 52.5 PEN/month - 0.1 PEN/month", 8), LEADER), "a month is a twelfth");
    // Without consensus it saves (n−1)(n−2)/2: ten links of 6 members are as much as it costs, 15 of 7 more.
    assert!(!speaks(&with("leader_consensus: 0%", 6), LEADER));
    assert!(speaks(&with("leader_consensus: 0%", 7), LEADER));
    assert!(!speaks(&with("leader_consensus: 100%", 40), LEADER), "then a leader saves nothing");
}

#[test]
fn a_leader_is_advised_only_where_nobody_leads_and_links_cost_something() {
    let line = "cost each link \"Calls\": 60 PEN/year";
    for structure in ["led by a", "hierarchical under a"] {
        let text = format!(
            "{HEAD}firm a\nfirms shops 11\nnetwork n {{ objective: \"x\"; feedback: \"x\"; bylaws: \"x\"\n members: a, \
             shops\n structure: {structure}\n {line}\n{GAIN}\n}}"
        );
        assert!(!speaks(&read(&text), LEADER), "{structure}");
    }
    let dear = "cost \"Calls\": 4_000 PEN/year";
    assert!(!speaks(&shops(12, "horizontal", &format!("structure: flat\n {dear}\n{GAIN}")), LEADER));
    assert!(speaks(&shops(12, "horizontal", &format!("{line}\n{GAIN}")), LEADER), "no structure is a flat one");
    assert!(speaks(&shops(12, "horizontal", &format!("structure: flat rotating\n {line}\n{GAIN}")), LEADER));
}

#[test]
fn what_a_link_costs_is_that_of_a_year_whoever_pays() {
    // Once 60 a link over one year is 60 a year; half of it paid by others, too.
    let once = shops(8, "horizontal", &format!("structure: flat\n cost once each link \"Talks\": 60 PEN\n{GAIN}"));
    assert_eq!(message(&once, LEADER, Tongue::En), message(&flat(8, ""), LEADER, Tongue::En));
    let paid = read(&format!(
        "{HEAD}institution town {{ sphere: public }}\nfirms shops 8\nnetwork n \"N\" {{ objective: \"x\"; feedback: \
         \"x\"; institutions: town\n members: shops\n structure: flat\n cost each link \"Calls\": 60 PEN/year paid by \
         town 50%\n{GAIN}\n}}"
    ));
    assert_eq!(message(&paid, LEADER, Tongue::En), message(&flat(8, ""), LEADER, Tongue::En));
}

#[test]
fn where_coordination_outweighs_everything_a_leader_is_advised_there() {
    let poor = "action x \"X\" { dimension: market_access; needs: 2 members; benefit each member \"y\": 100 PEN/year }";
    let session = shops(8, "horizontal", &format!("structure: flat\n cost each link \"Calls\": 60 PEN/year\n{poor}"));
    assert!(speaks(&session, "coordination-outweighs") && !speaks(&session, LEADER));
}

#[test]
fn what_varies_is_told_when_it_is_sampled() {
    let line = "cost each link \"Calls\": 60 PEN/year..70 PEN/year";
    let session = shops(12, "horizontal", &format!("structure: flat\n {line}\n{GAIN}"));
    assert!(!speaks(&session, LEADER));
    let sampling = session.sampling();
    assert!(speaks(&session.sampled(&sampling), LEADER));
}

const LARGE: &str = "group-too-large";

/// Each gains 500; they share 1 000 and pay 20 a link: each has 500 − 1 000/n − 10(n−1), most with 10.
fn sharing_a_stand(count: u64) -> Session {
    shops(
        count,
        "horizontal",
        "structure: flat\n cost each link \"Calls\": 20 PEN/year\n action x \"X\" { dimension: market_access\n needs: 2 \
         members\n cost \"Stand\": 1_000 PEN/year\n benefit each member \"y\": 500 PEN/year }",
    )
}

#[test]
fn the_size_with_most_for_each_is_found() {
    for count in [2, 3, 9, 10] {
        assert!(!speaks(&sharing_a_stand(count), LARGE), "{count}");
    }
    let eleven = "the network “N” has 11 members, and with 10 each would have S/ 310 instead of S/ 309.09 over 1 year";
    assert_eq!(message(&sharing_a_stand(11), LARGE, Tongue::En), eleven);
    let twelve = sharing_a_stand(12);
    assert_eq!(
        message(&twelve, LARGE, Tongue::Es),
        "la red «N» tiene 12 socios, y con 10 cada uno tendría S/ 310 en vez de S/ 306.67 en 1 año"
    );
    // 10·(n−1) each: 110 of 12, 90 of 10.
    assert!(help(&twelve, LARGE, Tongue::En).contains("coordination costs each of them S/ 110, and would cost S/ 90"));
    assert_eq!(finding(&twelve, LARGE).severity, Severity::Advice);
}

#[test]
fn the_best_size_of_thousands_is_found_all_the_same() {
    // 10 000 − 2 000 000/n − (n−1): 7 172.57 with 1 414, 4 601 with 5 000.
    let session = shops(
        5_000,
        "horizontal",
        "structure: flat\n cost each link \"Calls\": 2 PEN/year\n action x \"X\" { dimension: market_access\n needs: 2 \
         members\n cost \"Stand\": 2_000_000 PEN/year\n benefit each member \"y\": 10_000 PEN/year }",
    );
    assert_eq!(
        message(&session, LARGE, Tongue::En),
        "the network “N” has 5,000 members, and with 1,414 each would have S/ 7,173 instead of S/ 4,601 over 1 year"
    );
}

#[test]
fn a_leader_stays_and_unlike_firms_have_an_average() {
    // The leader gains 400, each other 200; they share 300 and pay 40 for each of (n−1) + ½(n−1)(n−2)/2 links.
    let of = |count: u64| {
        read(&format!(
            "{HEAD}firm big \"Big\"\nfirms shops {count} \"Shops\"\nnetwork n \"N\" {{ objective: \"x\"; feedback: \
             \"x\"\n members: shops, big\n structure: led by big\n cost each link \"Calls\": 40 PEN/year\n action x \"X\" \
             {{ dimension: market_access; needs: 2 members\n cost \"Stand\": 300 PEN/year\n benefit for big \"y\": 400 \
             PEN/year\n benefit each member where member != big \"z\": 200 PEN/year }} }}"
        ))
    };
    let found = of(8);
    assert_eq!(
        message(&found, LARGE, Tongue::En),
        "the network “N” has 9 members, and with 3 each, on average, would have S/ 133.33 instead of S/ 91.11 over 1 year"
    );
    assert!(!speaks(&of(2), LARGE));
}

#[test]
fn where_the_fewest_have_most_nothing_says_what_a_group_is_for() {
    // 9 000 each, however many they are.
    assert!(!speaks(&flat(12, ""), LARGE));
}

#[test]
fn without_a_cost_by_link_no_group_is_too_large() {
    let text = "structure: flat\n cost \"Calls\": 20 PEN/year * members.count * members.count\n action x \"X\" { \
                dimension: market_access; needs: 2 members\n cost \"Stand\": 1_000 PEN/year\n benefit each member \"y\": \
                500 PEN/year }";
    assert!(!speaks(&shops(12, "horizontal", text), LARGE));
}

#[test]
fn a_group_with_a_firm_that_it_cannot_lose_is_not_too_large_for_it() {
    // c brings 3 000 to all: without it the others have less, so the group is not too large whoever leaves.
    let session = read(&format!(
        "{HEAD}firm c\nfirms shops 11\nnetwork n {{ objective: \"x\"; feedback: \"x\"; promoter: c\n members: c, shops\n \
         structure: flat\n cost each link \"Calls\": 20 PEN/year\n action x \"X\" {{ dimension: market_access; needs: 2 \
         members\n cost \"Stand\": 1_000 PEN/year\n benefit each member \"y\": 500 PEN/year\n benefit \"z\": (if c in \
         members then 3_000 else 0) * 1 PEN/year }} }}"
    ));
    assert!(!speaks(&session, LARGE));
}

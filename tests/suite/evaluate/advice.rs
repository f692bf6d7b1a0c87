//! What an adviser says of size, leader, trust, exit, skills, registration and speed: when each rule speaks, when it
//! keeps silent, and at its limit. The figures are worked out by hand beside each.

use super::*;
use minka::diagnostic::{Finding, Severity};

fn finding<'s>(session: &'s Session, rule: &str) -> &'s Finding {
    session.findings().iter().find(|finding| finding.rule.name == rule).expect("the rule speaks")
}

fn help(session: &Session, rule: &str, tongue: Tongue) -> String {
    finding(session, rule).help.as_ref().expect("a help").say(tongue).to_string()
}

const HEAD: &str = "model \"M\" { currency: PEN; horizon: 1 year }\n";

/// A network of like shops that says everything an adviser asks for, but what stands in `block`.
fn shops(count: u64, header: &str, block: &str) -> Session {
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
    let poor = "action x \"X\" { dimension: market_access; needs: 2 members; benefit each member \"y\": 9 PEN/year }";
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

const PILOT: &str = "low-trust-no-pilot";

/// Two of four actions, with what each costs at the start.
fn trusting(trust: &str, oven: &str, fair: &str) -> Session {
    let action = |name: &str, what: &str| {
        format!(
            "action {name} \"{name}\" {{ dimension: market_access; needs: 2 members\n {what}\n benefit each member \"y\": \
             9_000 PEN/year }}"
        )
    };
    let fair = if fair.is_empty() { String::new() } else { action("fair", fair) };
    shops(4, "horizontal", &format!("trust: {trust}\n exit_rule: \"x\"\n {}\n{fair}", action("oven", oven)))
}

#[test]
fn who_trusts_little_begins_with_little() {
    let large = "cost once \"o\": 10_000 PEN";
    let session = trusting("low", large, "");
    assert_eq!(
        message(&session, PILOT, Tongue::En),
        "the members of the network “N” trust each other little, and begin with the action “oven”: S/ 10,000 at the \
         start, S/ 2,500 for each member"
    );
    assert_eq!(
        message(&session, PILOT, Tongue::Es),
        "los socios de la red «N» confían poco entre sí y empiezan con la acción «oven»: S/ 10,000 al inicio, S/ 2,500 \
         por socio"
    );
    assert!(help(&session, PILOT, Tongue::En).contains("at most S/ 1,000 at the start (10 % of that)"));
    for trust in ["intermediate", "high"] {
        assert!(!speaks(&trusting(trust, large, ""), PILOT), "{trust}");
    }
}

#[test]
fn a_first_step_is_small_beside_the_largest_or_marked() {
    let large = "cost once \"o\": 10_000 PEN";
    assert!(!speaks(&trusting("low", large, "cost once \"f\": 1_000 PEN"), PILOT), "a tenth is small");
    assert!(speaks(&trusting("low", large, "cost once \"f\": 1_001 PEN"), PILOT));
    assert!(!speaks(&trusting("low", large, "cost \"f\": 5_000 PEN/year"), PILOT), "nothing at the start");
    assert!(speaks(&trusting("low", large, "cost once each member \"f\": 500 PEN"), PILOT), "2 000 in all");
    assert!(!speaks(&trusting("low", &format!("{large}; pilot: yes"), ""), PILOT));
    assert!(speaks(&trusting("low", &format!("{large}; pilot: no"), ""), PILOT));
    assert!(!speaks(&trusting("low", "cost \"o\": 10_000 PEN/year", ""), PILOT), "nobody commits itself");
    assert!(!speaks(&trusting("low", "cost once in year 1 \"o\": 10_000 PEN", ""), PILOT), "it does not begin with it");
}

#[test]
fn how_small_is_a_criterion() {
    let with = |share: &str| {
        read(&format!(
            "{HEAD}criteria {{ pilot_outlay: {share} }}\nfirms shops 4\nnetwork n {{ objective: \"x\"; feedback: \"x\"\n \
             promoter: shops; members: shops\n trust: low\n action a {{ dimension: market_access; needs: 2 members; cost \
             once \"o\": 10_000 PEN; benefit each member \"y\": 9_000 PEN/year }}\n action b {{ dimension: market_access; \
             needs: 2 members; cost once \"p\": 2_000 PEN; benefit each member \"z\": 9_000 PEN/year }} }}"
        ))
    };
    assert!(!speaks(&with("20%"), PILOT));
    assert!(speaks(&with("19%"), PILOT));
}

const EXIT: &str = "no-exit-rule";

/// Four shops with sales of 100 000 that pay this in an action.
fn investing(line: &str, more: &str) -> Session {
    shops(
        4,
        "horizontal",
        &format!(
            "{more}\n action oven \"Oven\" {{ dimension: technology_information; needs: 2 members\n {line}\n benefit each \
             member \"y\": 9_000 PEN/year }}"
        ),
    )
}

#[test]
fn who_invests_together_says_how_one_leaves() {
    // 5 % of 100 000 is 5 000 each, 20 000 of four.
    let session = investing("cost once \"o\": 20_000 PEN", "");
    assert_eq!(
        message(&session, EXIT, Tongue::En),
        "the members of the network “N” put S/ 20,000 into the action “Oven”, S/ 5,000 each, and nothing says how a firm \
         enters and leaves"
    );
    assert_eq!(
        message(&session, EXIT, Tongue::Es),
        "los socios de la red «N» ponen S/ 20,000 en la acción «Oven», S/ 5,000 cada uno, y nada dice cómo entra y cómo \
         sale una empresa"
    );
    assert!(help(&session, EXIT, Tongue::En).contains("from 5 % of a member's sales"));
    assert!(!speaks(&investing("cost once \"o\": 19_999 PEN", ""), EXIT));
    assert!(!speaks(&investing("cost \"o\": 20_000 PEN/year", ""), EXIT));
    assert!(!speaks(&investing("cost once each member \"o\": 5_000 PEN", ""), EXIT), "each keeps its own");
    assert!(speaks(&investing("cost once in year 1 \"o\": 20_000 PEN", ""), EXIT));
}

#[test]
fn a_rule_of_exit_or_bylaws_settle_it() {
    for rule in ["exit_rule: \"Three months\"", "bylaws: \"Signed\""] {
        assert!(!speaks(&investing("cost once \"o\": 20_000 PEN", rule), EXIT), "{rule}");
    }
    for rule in ["exit_rule: \" \"", "bylaws: \"\""] {
        assert!(speaks(&investing("cost once \"o\": 20_000 PEN", rule), EXIT), "{rule}");
    }
}

#[test]
fn shared_equipment_counts_whatever_it_costs() {
    let oven = "action oven \"Oven\": shared_equipment { price: 100 PEN; hours_per_machine: 100 hours; hours_per_member: \
                20 hours; saving: 5% }";
    assert!(speaks(&shops(4, "horizontal", oven), EXIT));
    let of_town = "action oven { dimension: technology_information; needs: 2 members\n cost once \"o\": 90_000 PEN paid by \
                   town\n benefit each member \"y\": 9_000 PEN/year }";
    let text = |action: &str, sales: &str| {
        format!(
            "{HEAD}institution town {{ sphere: public }}\nfirms shops 4 {{ {sales} }}\nnetwork n {{ objective: \"x\"; \
             feedback: \"x\"; institutions: town\n members: shops\n {action}\n}}"
        )
    };
    assert!(!speaks(&read(&text(of_town, "sales: 9 PEN/year")), EXIT), "the members put in nothing");
    let own = of_town.replace(" paid by town", "");
    assert!(speaks(&read(&text(&own, "sales: 9 PEN/year")), EXIT));
    assert!(!speaks(&read(&text(&own, "")), EXIT), "without sales nobody can say whether it is large");
    let lenient = format!("criteria {{ joint_investment: 30% }}\n{}", text(&own, "sales: 90_000 PEN/year"));
    assert!(!speaks(&read(&lenient), EXIT), "22 500 each are a quarter of 90 000");
}

const SIZE: &str = "group-size-unusual";

#[test]
fn horizontal_networks_have_two_to_twenty_firms() {
    for count in [2, 20] {
        assert!(!speaks(&shops(count, "horizontal", ""), SIZE), "{count}");
    }
    let session = shops(21, "horizontal", "");
    assert_eq!(
        message(&session, SIZE, Tongue::En),
        "the network “N” has 21 firms, and horizontal networks usually have 2 to 20"
    );
    assert_eq!(
        message(&session, SIZE, Tongue::Es),
        "la red «N» tiene 21 empresas, y las redes horizontales suelen tener de 2 a 20"
    );
    assert!(!speaks(&shops(21, "vertical", ""), SIZE));
    let street = "territory t\nfirms shops 300 { territory: t }\nagreement g territorial in t { objective: \"x\"; feedback: \
                  \"x\"; promoter: shops\n participants: 200 of shops }";
    assert!(!speaks(&read(street), SIZE));
}

#[test]
fn what_is_usual_is_a_criterion() {
    let with = |criteria: &str, count: u64| {
        read(&format!(
            "criteria {{ {criteria} }}\nfirms shops {count}\nnetwork n horizontal {{ objective: \"x\"; feedback: \"x\"; \
             promoter: shops\n members: shops }}"
        ))
    };
    assert!(speaks(&with("smallest_group: 5", 4), SIZE) && !speaks(&with("smallest_group: 5", 5), SIZE));
    assert!(help(&with("smallest_group: 5", 4), SIZE, Tongue::Es).contains("`criterios { grupo_mínimo: … }`"));
    assert!(speaks(&with("largest_group: 30", 31), SIZE) && !speaks(&with("largest_group: 30", 30), SIZE));
    assert!(!speaks(&with("smallest_group: 5", 1), SIZE), "of one firm something else is said");
}

#[test]
fn criteria_out_of_range_are_told() {
    for criteria in [
        "leader_cost: -1 PEN/year",
        "leader_cost: 1 PEN/year..2 PEN/year",
        "smallest_group: 2.5",
        "largest_group: 0",
        "pilot_outlay: 120%",
        "joint_investment: -5%",
    ] {
        let text = format!("model \"M\" {{ currency: PEN }}\ncriteria {{ {criteria} }}");
        assert_eq!(rules(&read(&text)), ["value-out-of-range"], "{criteria}");
    }
}

const SLOW: &str = "slow-for-required-response";

fn responding(structure: &str, environment: &str) -> Session {
    six(structure, &format!("environment {{ {environment} }}"))
}

#[test]
fn a_structure_keeps_up_with_the_response_that_is_required() {
    for (structure, required, slow) in [
        ("flat", "low", false),
        ("flat", "intermediate", true),
        ("flat rotating", "high", true),
        ("led by a", "intermediate", false),
        ("led by a", "high", true),
        ("hierarchical under a", "high", false),
    ] {
        let session = responding(structure, &format!("required_response: {required}"));
        assert_eq!(speaks(&session, SLOW), slow, "{structure}, {required}");
    }
    let flat = responding("flat", "required_response: high");
    assert_eq!(finding(&flat, SLOW).severity, Severity::Warning);
    assert_eq!(
        message(&flat, SLOW, Tongue::En),
        "the network “n” is flat, so its response is slow, and its environment requires a quick one"
    );
    assert_eq!(
        message(&responding("led by a", "required_response: high"), SLOW, Tongue::Es),
        "la red «n» la lidera una empresa: su respuesta es de velocidad intermedia, y su entorno exige una rápida"
    );
    assert!(help(&flat, SLOW, Tongue::En).contains("`structure: hierarchical under …`"));
    let led = responding("flat", "required_response: intermediate");
    assert!(help(&led, SLOW, Tongue::En).contains("`structure: led by …`"));
}

#[test]
fn a_flat_structure_in_strong_change_is_told_once() {
    let session = responding("flat", "change: strong; required_response: high");
    assert!(speaks(&session, "flat-in-turbulence") && !speaks(&session, SLOW));
    assert!(speaks(&responding("led by a", "change: strong; required_response: high"), SLOW));
}

#[test]
fn an_agreement_is_spoken_of_as_one() {
    let session = read(
        "territory t\nfirm a { territory: t; formal: no }\nfirm b { territory: t; skills: low }\nagreement g \"G\" \
         territorial in t { objective: \"x\"; feedback: \"x\"; promoter: a\n participants: a, b\n structure: flat\n \
         environment { required_response: high }\n action x { dimension: market_access } }",
    );
    assert_eq!(
        message(&session, SLOW, Tongue::Es),
        "el acuerdo «G» es plano: su respuesta es lenta, y su entorno exige una rápida"
    );
    assert_eq!(
        message(&session, "informal-member", Tongue::Es),
        "a no es una empresa formal: no puede dar comprobantes de pago, y ninguna acción del acuerdo «G» ayuda en eso"
    );
    assert_eq!(
        message(&session, "low-skills-no-training", Tongue::Es),
        "b tiene bajo nivel gerencial, y nada de lo que hace el acuerdo «G» capacita o asesora a sus dueños"
    );
}

const SKILLS: &str = "low-skills-no-training";

/// Two hostels, the first with what is said of it, and a network with this action.
fn two(first: &str, action: &str) -> Session {
    read(&format!(
        "model \"M\" {{ currency: PEN }}\nfirm a \"Ana\" {{ {first} }}\nfirm b \"Beto\"\nnetwork n \"N\" horizontal {{ \
         objective: \"x\"; feedback: \"x\"; promoter: a\n members: a, b\n {action}\n}}"
    ))
}

const SELLS: &str = "action x \"X\" { dimension: market_access }";

#[test]
fn little_skill_asks_for_training() {
    let session = two("skills: low", SELLS);
    assert_eq!(
        message(&session, SKILLS, Tongue::En),
        "Ana is managed with little skill, and nothing that the network “N” does trains or advises it"
    );
    for skills in ["intermediate", "high"] {
        assert!(!speaks(&two(&format!("skills: {skills}"), SELLS), SKILLS), "{skills}");
    }
    assert!(!speaks(&two("skills: low", "action x { dimension: technology_information; eases: skills }"), SKILLS));
    assert!(speaks(&two("skills: low", "action x { dimension: technology_information }"), SKILLS));
    assert!(!speaks(&two("skills: low", "action x: nobody_knows { }"), SKILLS), "who knows what it does");
    assert!(!speaks(&read("firm a { skills: low }"), SKILLS), "it takes part in nothing");
}

#[test]
fn skills_noted_as_a_restriction_are_told_once() {
    let session = two("skills: low; restrictions: skills", SELLS);
    assert!(speaks(&session, "restriction-unaddressed") && !speaks(&session, SKILLS));
}

#[test]
fn training_in_another_network_will_do() {
    let text = |eases: &str| {
        format!(
            "firm a {{ skills: low }}\nfirm b\nfirm c\nnetwork one {{ objective: \"x\"; feedback: \"x\"; promoter: a\n \
             members: a, b\n {SELLS} }}\nnetwork two {{ objective: \"x\"; feedback: \"x\"; promoter: a\n members: a, c\n \
             action y {{ dimension: technology_information; eases: {eases} }} }}"
        )
    };
    assert!(!speaks(&read(&text("skills")), SKILLS));
    assert_eq!(rules(&read(&text("technology"))).iter().filter(|rule| **rule == SKILLS).count(), 1, "said once");
}

const INFORMAL: &str = "informal-member";

#[test]
fn an_informal_member_holds_up_what_needs_registration() {
    let bank = two("formal: no", "action x \"X\" { dimension: credit_access }");
    assert_eq!(
        message(&bank, INFORMAL, Tongue::En),
        "Ana is not registered, and the action “X” of the network “N” needs it: a bank asks for registration before it \
         lends"
    );
    let client = two("formal: no", "action x \"X\" { result: \"K-RES-V3\" }");
    assert_eq!(
        message(&client, INFORMAL, Tongue::Es),
        "Ana no es una empresa formal, y la acción «X» de la red «N» lo exige: quien compra en grande pide comprobantes de \
         pago"
    );
    assert!(speaks(&two("formal: no", "action x \"X\" { result: \"K-RES-H2b\" }"), INFORMAL));
    for formal in ["formal: yes", ""] {
        assert!(!speaks(&two(formal, "action x { dimension: credit_access }"), INFORMAL), "{formal}");
    }
}

#[test]
fn elsewhere_an_informal_member_cannot_invoice() {
    assert_eq!(
        message(&two("formal: no", SELLS), INFORMAL, Tongue::En),
        "Ana is not registered, so it can give no invoices, and no action of the network “N” helps with that"
    );
    assert!(!speaks(&two("formal: no", "action x { dimension: cost_reduction; eases: informality }"), INFORMAL));
    let noted = two("formal: no; restrictions: informality", SELLS);
    assert!(speaks(&noted, "restriction-unaddressed") && !speaks(&noted, INFORMAL));
    let both = two("formal: no; restrictions: informality", "action x { dimension: credit_access }");
    assert!(speaks(&both, INFORMAL), "which action it holds up is another matter");
}

//! What an adviser says of trust, exit, size, speed, skills and registration: when each rule speaks, when it keeps
//! silent, and at its limit.

use super::advice::{HEAD, finding, help, shops};
use super::*;
use minka::diagnostic::Severity;

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

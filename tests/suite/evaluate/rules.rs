//! What an adviser says, and when nothing is said.

use super::*;

#[test]
fn a_finding_about_thirty_firms_names_three() {
    let mut text =
        "model \"M\" { currency: PEN }\ncriteria { largest_group: 30 }\nallow micro-only-strategy \"x\"\n".to_string();
    let members: Vec<String> = (0..30).map(|index| format!("m{index}")).collect();
    for member in &members {
        let _ = writeln!(text, "firm {member} {{ restrictions: financing }}");
    }
    let _ = write!(
        text,
        "network n {{ objective: \"x\"; feedback: \"x\"; promoter: m0\n members: {}\n action x {{ dimension: market_access }} }}",
        members.join(", ")
    );
    let session = read(&text);
    assert_eq!(
        message(&session, "restriction-unaddressed", Tongue::En),
        "m0, m1, m2 and 27 more have the restriction `financing`, and nothing that the network “n” does eases it"
    );
    assert_eq!(
        message(&session, "restriction-unaddressed", Tongue::Es),
        "m0, m1, m2 y 27 más tienen la restricción `financiamiento`, y nada de lo que hace la red «n» la alivia"
    );
    assert_eq!(session.findings().len(), 1);
}

#[test]
fn what_an_error_broke_is_not_told_again() {
    let unknown_action = hostels("financing", "action loans: joint_bank_negociation { }");
    assert_eq!(rules(&unknown_action), ["unknown-action"]);
    let unknown_leader = six("led by nobody", "ties a -- b, b -- c, b -- d, b -- e, b -- f");
    assert_eq!(rules(&unknown_leader), ["unknown-name"]);
    let flat_with_leader =
        six("flat led by a", "environment { change: strong }\n ties a -- b, a -- c, a -- d, a -- e, a -- f");
    assert_eq!(rules(&flat_with_leader), ["flat-with-leader"]);
    let outside = read(
        "firm a\nfirm b\nfirm c\nnetwork n { objective: \"x\"; \
         feedback: \"x\"; promoter: a\n members: a, b\n structure: hierarchical under c\n \
         action x { dimension: market_access } }",
    );
    assert_eq!(rules(&outside), ["leader-not-member"], "and no advice on bylaws");
    let repeated = read(
        "firm a\nnetwork n { objective: \"x\"; \
         feedback: \"x\"; promoter: a\n members: a, a\n action x { dimension: market_access } }",
    );
    assert_eq!(rules(&repeated), ["repeated-member"], "and not single-member as well");
}

#[test]
fn a_flat_network_whose_lines_speak_of_a_leader_is_asked_who_that_is() {
    let flat = |structure: &str| {
        format!(
            "model \"M\" {{ currency: PEN }}\nfirm a {{ sales: 1 PEN/year }}\nfirm b\nnetwork n {{ objective: \"x\"; \
             feedback: \"x\"; promoter: a\n \
             members: a, b\n {structure}\n cost \"Meetings\": leader.sales\n \
             action x {{ dimension: market_access; needs: 2 members; benefit each member \"b\": 9 PEN/year }} }}"
        )
    };
    assert_eq!(rules(&read(&flat("structure: flat"))), ["flat-with-leader"]);
    assert_eq!(rules(&read(&flat(""))), ["flat-with-leader"], "nothing declared is flat");
    assert_eq!(rules(&read(&flat("structure: led"))), ["leader-missing"]);
    assert!(read(&flat("structure: led by a")).findings().is_empty());
}

#[test]
fn ties_are_held_against_a_declared_leader() {
    let star = "ties b -- a, b -- c, b -- d, b -- e, b -- f";
    let session = six("led by a", star);
    assert_eq!(rules(&session), ["structure-against-ties"]);
    assert_eq!(
        message(&session, "structure-against-ties", Tongue::En),
        "a leads the network “n” and has 1 tie there; b has 5 ties"
    );
    assert!(six("led by b", star).findings().is_empty());
    assert!(six("led by a", "ties a -- b, b -- c, c -- d, d -- e, e -- f, f -- a").findings().is_empty(), "all alike");
    assert_eq!(rules(&six("flat", star)), ["structure-against-ties"]);
    let lenient = six("flat", "ties a -- b, a -- c, a -- d, d -- e, e -- f");
    assert!(!speaks(&lenient, "structure-against-ties"), "3, 1, 1, 2, 2, 1 is 8/20 of a star");
}

#[test]
fn the_limit_of_centralisation_is_a_criterion() {
    let text = "criteria { high_centralisation: 40% }\nfirm a\nfirm b\nfirm c\nfirm d\nfirm e\nfirm f\n\
        network n { objective: \"x\"; feedback: \"x\"; promoter: a\n members: a, b, c, d, e, f\n structure: flat\n \
        ties a -- b, a -- c, a -- d, d -- e, e -- f\n action x { dimension: market_access } }";
    assert_eq!(rules(&read(text)), ["structure-against-ties"], "8/20 is 40 %, and the limit belongs to it");
}

#[test]
fn two_members_of_one_owner_are_a_warning() {
    let text = |owner: &str| {
        format!(
            "firm a {{ owner: \"Ana Quispe\" }}\nfirm b {{ owner: \"{owner}\" }}\nnetwork n {{ objective: \"x\"; \
             feedback: \"x\"; promoter: a\n \
             members: a, b\n action x {{ dimension: market_access }} }}"
        )
    };
    let session = read(&text("ANA QUISPE"));
    assert_eq!(rules(&session), ["independence-lost"]);
    assert_eq!(session.findings()[0].severity, minka::diagnostic::Severity::Warning);
    assert!(read(&text("Luis Mamani")).findings().is_empty());
}

#[test]
fn a_wider_territory_of_one_member_holds_the_others() {
    let places = |a: &str, b: &str| {
        let text = format!(
            "territory peru_country\nterritory cusco in peru_country\nterritory san_blas in cusco\nterritory puno in peru_country\n\
             firm a {{ territory: {a} }}\nfirm b {{ territory: {b} }}\nnetwork n horizontal {{ objective: \"x\"; \
             feedback: \"x\"; promoter: a\n \
             members: a, b\n action x {{ dimension: market_access }} }}"
        );
        read(&text)
    };
    assert!(places("cusco", "san_blas").findings().is_empty());
    let session = places("puno", "san_blas");
    assert_eq!(rules(&session), ["not-same-locality"]);
    let help = session.findings()[0].help.as_ref().expect("a rule says what to do");
    assert!(help.en.ends_with("`peru_country`"), "the territory that holds both is named: {}", help.en);
}

#[test]
fn a_part_of_a_sector_is_of_one_sector_with_the_whole() {
    let sectors = |a: &str, b: &str| {
        let text = format!(
            "sector tourism\nsector lodging in tourism\nsector food in tourism\nfirm a {{ sector: {a} }}\n\
             firm b {{ sector: {b} }}\nnetwork n horizontal {{ objective: \"x\"; \
             feedback: \"x\"; promoter: a\n members: a, b\n \
             action x {{ dimension: market_access }} }}"
        );
        rules(&read(&text))
    };
    assert!(sectors("tourism", "lodging").is_empty());
    assert_eq!(sectors("food", "lodging"), ["not-same-sector"]);
}

#[test]
fn inferred_sizes_count_as_sizes() {
    let text = |sales: &str| {
        format!(
            "use peru\nmodel \"M\" {{ currency: PEN }}\nchain c {{ stages: farms -> plants }}\n\
             firm a {{ stage: farms; sales: 100_000 PEN/year; sells milk to b: 1 PEN/year }}\n\
             firm b {{ stage: plants; sales: {sales} PEN/year }}\nnetwork n vertical {{ objective: \"x\"; \
             feedback: \"x\"; promoter: a\n members: a, b\n \
             action x {{ dimension: market_access }} }}"
        )
    };
    assert_eq!(rules(&read(&text("200_000"))), ["no-size-difference"]);
    assert!(read(&text("20_000_000")).findings().is_empty());
}

#[test]
fn every_finding_of_an_adviser_says_what_to_do_in_both_tongues() {
    let text = include_str!("../../../examples/wrong.red");
    for finding in read(text).findings() {
        let help = finding.help.as_ref().unwrap_or_else(|| panic!("{} has no help", finding.rule.name));
        assert!(!help.en.is_empty() && !help.es.is_empty() && !finding.message.es.is_empty());
    }
}

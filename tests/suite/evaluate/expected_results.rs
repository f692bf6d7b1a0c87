//! Expected results, and what eases the restrictions of members.

use super::*;

#[test]
fn the_matrix_holds_every_result_of_the_type_and_what_goes_beyond_it() {
    let session = hostels(
        "disarticulation",
        "action linen: joint_purchase { good: linen; discount: 8% }\n\
         action loans { dimension: credit_access }\n\
         action more { result: \"K-RES-H1\" }\n\
         action shop { result: \"K-RES-T1a\" }",
    );
    let matrix = &first(&session).expected_results;
    let shown: Vec<_> = matrix
        .iter()
        .map(|reading| (reading.result.map_or("", |result| result.id), reading.pursued_by.clone(), reading.is_of_type))
        .collect();
    assert_eq!(
        shown,
        [
            ("K-RES-H1", vec![0, 2], true),
            ("K-RES-H2a", vec![], true),
            ("K-RES-H2b", vec![], true),
            ("K-RES-H3", vec![], true),
            ("K-RES-H4", vec![], true),
            ("K-RES-T1a", vec![3], false),
            ("", vec![1], false),
        ]
    );
    assert_eq!(matrix[6].dimension, ResultDimension::CreditAccess);
}

#[test]
fn a_restriction_is_eased_by_what_an_action_says_or_else_by_its_dimension() {
    let eased = |restriction: &str, action: &str| {
        let session = hostels(restriction, action);
        first(&session).restrictions[0].is_eased()
    };
    assert!(eased("disarticulation", ""), "by taking part");
    assert!(eased("financing", "action x { dimension: credit_access }"));
    assert!(eased("market_access", "action x { dimension: market_access }"));
    assert!(eased("technology", "action x { dimension: technology_information }"));
    assert!(eased("information", "action x { dimension: technology_information }"));
    assert!(eased("skills", "action x { dimension: cost_reduction; eases: skills }"));
    assert!(eased("financing", "action x { result: \"K-RES-H4\" }"), "a result stands for its dimension");
    assert!(eased("market_access", "action x: joint_promotion"));
    assert!(!eased("financing", "action x { dimension: credit_access; eases: skills }"), "what it says comes first");
    assert!(!eased("financing", "action x { dimension: cost_reduction }"));
    assert!(!eased("information", "action x: joint_purchase { good: linen; discount: 8% }"));
}

#[test]
fn another_network_of_the_same_firm_may_ease_its_restriction() {
    let text = "allow micro-only-strategy \"x\"\nfirm a { restrictions: financing, skills }\nfirm b { restrictions: financing }\nfirm c\n\
        network one { objective: \"x\"; \
        feedback: \"x\"; promoter: a\n members: a, b\n action x { dimension: market_access } }\n\
        network two { objective: \"x\"; \
        feedback: \"x\"; promoter: a\n members: a, c\n action x { dimension: credit_access } }";
    let session = read(text);
    let reading = first(&session).restrictions.iter().find(|reading| reading.restriction == Restriction::Financing);
    assert_eq!(reading.expect("it is noted").eased_by.len(), 1);
    let messages: Vec<_> = session.findings().iter().map(|finding| finding.message.en.as_str()).collect();
    assert_eq!(
        messages,
        [
            "a has the restriction `skills`, and nothing that its networks and agreements do eases it",
            "b has the restriction `financing`, and nothing that the network “one” does eases it",
        ]
    );
}

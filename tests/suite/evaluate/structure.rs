//! Structure, its fit, and what the ties say.

use super::*;

#[test]
fn links_grow_as_each_structure_decides() {
    assert_eq!(first(&six("flat", "")).structure.links, Some(15.0));
    assert_eq!(first(&six("led by a", "")).structure.links, Some(10.0), "5 and half of 10");
    assert_eq!(first(&six("hierarchical under a", "")).structure.links, Some(5.0));
    let text = "criteria { leader_consensus: 30% }\nfirms g 6\nnetwork n { members: g\n structure: led by g }";
    assert!(close(first(&read(text)).structure.links.expect("six members"), 8.0), "5 and 30 % of 10");
}

#[test]
fn groups_count_all_their_firms() {
    let session = read("firm a\nfirms g 30\nnetwork n { members: a, 20 of g }");
    let structure = &first(&session).structure;
    assert_eq!((structure.members, structure.links, structure.is_declared), (Some(21), Some(210.0), false));
    let session = read("firm a\nfirms g from \"base.csv\"\nnetwork n { members: a, g }");
    let structure = &first(&session).structure;
    assert_eq!((structure.members, structure.links), (None, None), "nobody knows what a missing table holds");
}

#[test]
fn each_structure_has_its_profile() {
    let profile = |structure| first(&six(structure, "")).structure.profile;
    assert_eq!(profile("flat rotating").names, ["none_or_rotating", "symmetric", "consensus"]);
    assert_eq!(profile("led by a").names, ["of_one_component", "limited_asymmetry", "leader_speeds_up"]);
    assert_eq!(profile("hierarchical under a").names, ["very_strong", "leader_decides", "hierarchical"]);
    assert!(first(&six("flat rotating", "")).structure.rotating);
}

#[test]
fn a_structure_is_held_against_its_surroundings() {
    let fit = |structure, environment: &str| {
        let session = six(structure, &format!("environment {{ {environment} }}"));
        assert!(!first(&session).structure.fit_reasons.is_empty(), "a fit has its reasons");
        first(&session).structure.fit
    };
    assert_eq!(fit("flat", "change: gradual; concentration: high; transaction_costs: low"), Fit::Good);
    assert_eq!(fit("flat", "change: gradual; concentration: intermediate"), Fit::Partial);
    assert_eq!(fit("flat", "change: gradual; transaction_costs: high"), Fit::Partial);
    assert_eq!(fit("flat", "concentration: low; transaction_costs: high"), Fit::Poor);
    assert_eq!(fit("flat", "change: strong; concentration: high; transaction_costs: low"), Fit::Poor);
    assert_eq!(fit("led by a", "change: gradual"), Fit::Good);
    assert_eq!(fit("led by a", "change: strong"), Fit::Partial);
    assert_eq!(fit("hierarchical under a", "change: strong"), Fit::Good);
    assert_eq!(fit("hierarchical under a", "change: gradual"), Fit::Partial);
    assert_eq!(fit("led by a", "concentration: low"), Fit::Unknown);
    assert_eq!(fit("flat", ""), Fit::Unknown);
}

// ── Ties ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/// Members `m0 … m(n−1)` with these ties.
fn tied(n: usize, ties: &str) -> (Session, TiesReading) {
    let mut text = String::new();
    let mut members = Vec::new();
    for index in 0..n {
        let _ = writeln!(text, "firm m{index}");
        members.push(format!("m{index}"));
    }
    let _ = writeln!(text, "firm outside\nfirm beyond");
    let _ = write!(
        text,
        "network n {{ objective: \"x\"; feedback: \"x\"; promoter: m0\n members: {}\n ties {ties}\n",
        members.join(", ")
    );
    let session = read(&format!("{text} action x {{ dimension: market_access }} }}"));
    let ties = first(&session).ties.clone().expect("ties are declared");
    (session, ties)
}

#[test]
fn a_star_is_centralised_and_a_ring_is_not() {
    let (session, star) = tied(6, "m0 -- m1, m0 -- m2, m0 -- m3, m0 -- m4, m0 -- m5");
    assert_eq!((star.count, star.centralisation), (5, Some(1.0)));
    assert!(close(star.density, 5.0 / 15.0));
    assert_eq!(names(&session, &star.most_central), ["m0"]);
    assert_eq!(names(&session, &star.articulation_points), ["m0"]);
    let (_, ring) = tied(6, "m0 -- m1, m1 -- m2, m2 -- m3, m3 -- m4, m4 -- m5, m5 -- m0");
    assert_eq!((ring.count, ring.centralisation, ring.most_central.len()), (6, Some(0.0), 6));
    assert!(ring.articulation_points.is_empty());
}

#[test]
fn a_path_of_five_is_a_sixth_of_a_star() {
    // Degrees 1, 2, 2, 2, 1: the two ends lie 1 behind the highest; (1 + 1) / (4 · 3).
    let (session, path) = tied(5, "m0 -- m1 -- m2 -- m3 -- m4");
    assert!(close(path.centralisation.expect("five members"), 1.0 / 6.0));
    assert_eq!(names(&session, &path.articulation_points), ["m1", "m2", "m3"]);
}

#[test]
fn a_barbell_breaks_at_its_bar() {
    // Two triangles, m0 m1 m2 and m4 m5 m6, joined over m3.
    let (session, barbell) = tied(7, "m0 -- m1, m1 -- m2, m2 -- m0, m4 -- m5, m5 -- m6, m6 -- m4, m2 -- m3, m3 -- m4");
    assert_eq!(names(&session, &barbell.articulation_points), ["m2", "m3", "m4"]);
    assert_eq!(barbell.components.len(), 1);
    assert!(close(barbell.density, 2.0 * 8.0 / 42.0));
}

#[test]
fn a_tie_said_twice_counts_once_and_one_to_oneself_not_at_all() {
    let (session, ties) = tied(4, "m0 -- m1, m1 -- m0, m0 -- m1, m2 -- m2, m0 -- outside, beyond -- outside");
    assert_eq!(ties.count, 1);
    assert_eq!(names(&session, &ties.isolated), ["m2", "m3"]);
    let outside: Vec<_> = ties.outside.iter().map(|(a, b)| names(&session, &[*a, *b])).collect();
    assert_eq!(outside, [["m0", "outside"], ["beyond", "outside"]]);
}

#[test]
fn components_come_largest_first_and_without_the_isolated() {
    let (session, ties) = tied(6, "m0 -- m1, m2 -- m3, m3 -- m4");
    let components: Vec<_> = ties.components.iter().map(|firms| names(&session, firms)).collect();
    assert_eq!(components, [vec!["m2", "m3", "m4"], vec!["m0", "m1"]]);
    assert_eq!(rules(&session), ["isolated-member", "disconnected-network"]);
}

#[test]
fn two_members_have_no_centralisation() {
    assert_eq!(tied(2, "m0 -- m1").1.centralisation, None);
    assert!(close(tied(2, "m0 -- m1").1.density, 1.0));
}

#[test]
fn a_long_chain_of_ties_is_walked_without_recursion() {
    let n = 20_000;
    let pairs: Vec<String> = (1..n).map(|index| format!("m{} -- m{index}", index - 1)).collect();
    let (_, ties) = tied(n, &pairs.join(", "));
    assert_eq!(ties.articulation_points.len(), n - 2);
    assert_eq!(ties.components.len(), 1);
}

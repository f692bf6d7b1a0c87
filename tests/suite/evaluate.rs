//! What is measured, against figures worked out by hand; and what an adviser's rules say, and when they keep silent.

use minka::Session;
use minka::evaluate::{ActionLevel, ArrangementReading, Fit, TiesReading};
use minka::model::{Cooperation, Firm, Id, Restriction, ResultDimension, Size};
use minka::tongue::Tongue;
use std::fmt::Write;

use Cooperation::{HorizontalNetwork, SectorAgreement, TerritorialAgreement, VerticalNetwork};

fn read(text: &str) -> Session {
    Session::read_text("x.red", text)
}

/// The reading of the first network or agreement.
fn first(session: &Session) -> &ArrangementReading {
    &session.measurements().arrangements[0]
}

fn rules(session: &Session) -> Vec<&'static str> {
    session.findings().iter().map(|finding| finding.rule.name).collect()
}

/// Does a rule speak?
fn speaks(session: &Session, rule: &str) -> bool {
    rules(session).contains(&rule)
}

fn message(session: &Session, rule: &str, tongue: Tongue) -> String {
    let finding = session.findings().iter().find(|finding| finding.rule.name == rule).expect("the rule speaks");
    finding.message.say(tongue).to_string()
}

fn names(session: &Session, firms: &[Id<Firm>]) -> Vec<String> {
    firms.iter().map(|firm| session.model().firms[*firm].heading.name.clone()).collect()
}

fn close(found: f64, expected: f64) -> bool {
    (found - expected).abs() < 1e-12
}

// ── Sizes ────────────────────────────────────────────────────────────────────────────────────────────────────────

/// The size that follows from yearly sales under Peruvian law, with a tax unit of 5 500 soles.
fn size_of(sales: &str) -> Option<Size> {
    let session = read(&format!("use peru\nmodel \"M\" {{ currency: PEN }}\nfirm moda {{ sales: {sales} }}"));
    session.measurements().firms[0].size
}

#[test]
fn a_limit_of_the_law_belongs_to_the_smaller_size() {
    assert_eq!(size_of("825_000 PEN/year"), Some(Size::Micro), "150 tax units");
    assert_eq!(size_of("825_001 PEN/year"), Some(Size::Small));
    assert_eq!(size_of("9_350_000 PEN/year"), Some(Size::Small), "1 700 tax units");
    assert_eq!(size_of("9_350_001 PEN/year"), Some(Size::Medium));
    assert_eq!(size_of("12_650_000 PEN/year"), Some(Size::Medium), "2 300 tax units");
    assert_eq!(size_of("12_650_001 PEN/year"), Some(Size::Large));
    assert_eq!(size_of("68_750 PEN/month"), Some(Size::Micro), "150 tax units, month by month");
    assert_eq!(size_of("0 PEN/year"), Some(Size::Micro));
}

#[test]
fn a_declared_size_stands_and_the_law_is_told_beside_it() {
    let session = read("use peru\nmodel \"M\" { currency: PEN }\nfirm moda { size: micro; sales: 3_000_000 PEN/year }");
    let reading = &session.measurements().firms[0];
    assert_eq!((reading.size, reading.by_law, reading.inferred), (Some(Size::Micro), Some(Size::Small), false));
    assert!(close(reading.tax_units.expect("both are known"), 3_000_000.0 / 5_500.0));
    assert_eq!(rules(&session), ["size-against-law"]);
    assert_eq!(
        message(&session, "size-against-law", Tongue::En),
        "moda is declared micro, but its sales of S/ 3,000,000 a year are 545.5 tax units of Peru, which makes it small"
    );
}

#[test]
fn no_size_is_inferred_from_other_money_or_uncertain_sales() {
    for (currency, sales) in [("MXN", "10 MXN/year"), ("PEN", "10 PEN/year..20 PEN/year")] {
        let text = format!("use peru\nmodel \"M\" {{ currency: {currency} }}\nfirm moda {{ sales: {sales} }}");
        assert_eq!(read(&text).measurements().firms[0].size, None, "{sales}");
    }
    assert_eq!(
        read("model \"M\" { currency: PEN }\nfirm moda { sales: 10 PEN/year }").measurements().firms[0].size,
        None
    );
}

#[test]
fn the_sales_of_a_group_are_those_of_one_firm() {
    let session = read("use peru\nmodel \"M\" { currency: PEN }\nfirms talleres 1_000 { sales: 100_000 PEN/year }");
    let reading = &session.measurements().firms[0];
    assert_eq!((reading.size, reading.inferred), (Some(Size::Micro), true));
}

// ── Types ────────────────────────────────────────────────────────────────────────────────────────────────────────

const CHEESE: &str = "model \"M\" { currency: PEN }\nsector dairy\n\
    chain cheese of dairy { stages: farms -> plants }\nchain other { stages: ovens }\n";

/// The inferred type of a network of `a` and `b`, which are what is written in their blocks.
fn network(header: &str, a: &str, b: &str) -> (Option<Cooperation>, Session) {
    let session = read(&format!(
        "{CHEESE}firm a {{ {a} }}\nfirm b {{ {b} }}\nnetwork n {header} {{ objective: \"x\"\n members: a, b\n \
         action x {{ dimension: market_access }} }}"
    ));
    (first(&session).typology.inferred, session)
}

#[test]
fn a_network_is_horizontal_where_its_members_are_alike() {
    assert_eq!(network("", "stage: farms", "stage: farms").0, Some(HorizontalNetwork));
    assert_eq!(network("", "stage: farms", "").0, Some(HorizontalNetwork));
    assert_eq!(network("", "", "").0, Some(HorizontalNetwork));
    assert_eq!(network("", "stage: farms; size: micro", "stage: farms; size: large").0, Some(HorizontalNetwork));
    // A farm that sells hay to a farm makes no chain.
    let (inferred, session) = network("horizontal", "stage: farms; sells hay to b: 1 PEN/year", "stage: farms");
    assert_eq!((inferred, rules(&session)), (Some(HorizontalNetwork), vec![]));
}

#[test]
fn a_network_is_vertical_where_members_supply_one_another() {
    let sells = "sells milk to b: 1 PEN/year";
    assert_eq!(network("", &format!("stage: farms; {sells}"), "stage: plants").0, Some(VerticalNetwork));
    assert_eq!(network("", "stage: plants; buys milk from b: 1 PEN/year", "stage: farms").0, Some(VerticalNetwork));
    assert_eq!(network("", &format!("size: micro; {sells}"), "size: large").0, Some(VerticalNetwork), "by size");
    let (inferred, session) = network("", "stage: farms; size: micro", "stage: plants; size: large");
    assert_eq!(inferred, Some(VerticalNetwork), "stages of one chain and sizes differ");
    assert_eq!(rules(&session), Vec::<&str>::new());
}

#[test]
fn what_the_data_leave_open_stays_open() {
    assert_eq!(network("", "stage: farms; size: micro", "stage: plants; size: micro").0, None, "one size, no sale");
    assert_eq!(network("", "stage: farms; size: micro", "stage: ovens; size: large").0, None, "two chains");
    assert_eq!(network("", "sells milk to b: 1 PEN/year", "").0, None, "a sale, and nothing else known");
    assert_eq!(network("vertical", "", "").0, None, "nothing known speaks against a declared type");
    assert_eq!(network("vertical", "stage: farms", "").0, None);
    let (inferred, session) = network("vertical", "stage: farms", "stage: farms");
    assert_eq!((inferred, rules(&session)), (Some(HorizontalNetwork), vec!["type-mismatch"]));
}

#[test]
fn stages_that_differ_without_sales_are_told_once() {
    let (inferred, session) = network("horizontal", "stage: farms; size: micro", "stage: plants; size: large");
    assert_eq!(inferred, Some(VerticalNetwork));
    assert_eq!(rules(&session), ["mixed-stages"], "and not type-mismatch as well");
    let (_, session) = network("horizontal", "stage: farms; sells milk to b: 1 PEN/year", "stage: plants");
    assert_eq!(rules(&session), ["type-mismatch"], "and not mixed-stages as well");
}

#[test]
fn a_member_that_nobody_declared_leaves_the_type_open() {
    let session = read("firm a\nnetwork n vertical { objective: \"x\"\n members: a, nobody }");
    assert_eq!(first(&session).typology.inferred, None);
    assert_eq!(rules(&session), ["expected-result-missing", "unknown-member"]);
}

const PLACES: &str = "model \"M\" { currency: PEN }\nterritory south\nterritory cusco in south\nterritory san_blas in cusco\n\
    territory arequipa in south\nterritory lima\nsector tourism\nsector crafts\n\
    chain visits of tourism { stages: lodging -> agencies }\ninstitution town\n";

/// The inferred type of an agreement of `a` and `b`.
fn agreement(header: &str, a: &str, b: &str) -> (Option<Cooperation>, Session) {
    let session = read(&format!(
        "{PLACES}firm a {{ {a} }}\nfirm b {{ {b} }}\nagreement n {header} {{ objective: \"x\"\n participants: a, b\n \
         institutions: town\n action x {{ dimension: market_access }} }}"
    ));
    (first(&session).typology.inferred, session)
}

#[test]
fn an_agreement_is_territorial_where_a_place_joins_its_participants() {
    let (hotel, shop) = ("territory: san_blas; sector: tourism", "territory: cusco; sector: crafts");
    assert_eq!(agreement("", hotel, shop).0, Some(TerritorialAgreement));
    assert_eq!(agreement("territorial in cusco", hotel, shop).0, Some(TerritorialAgreement));
    assert_eq!(
        agreement("", "territory: cusco; stage: lodging", "territory: cusco; stage: lodging").0,
        Some(TerritorialAgreement)
    );
    let (inferred, session) = agreement("sectoral of tourism", hotel, shop);
    assert_eq!((inferred, rules(&session)), (Some(TerritorialAgreement), vec!["type-mismatch"]), "two sectors");
    assert_eq!(first(&session).typology.level, ActionLevel::Macro, "the level is that of the declared type");
}

#[test]
fn an_agreement_is_sectoral_where_a_chain_or_sector_joins_places() {
    assert_eq!(agreement("", "stage: lodging", "stage: agencies").0, Some(SectorAgreement), "along a chain");
    let (cusco, lima) = ("territory: cusco; sector: tourism", "territory: lima; sector: tourism");
    assert_eq!(agreement("", cusco, lima).0, Some(SectorAgreement), "one sector in two places");
    assert_eq!(agreement("sectoral of tourism", cusco, lima).0, Some(SectorAgreement));
    let (inferred, session) = agreement("territorial in cusco", cusco, lima);
    assert_eq!((inferred, rules(&session)), (Some(SectorAgreement), vec!["type-mismatch"]));
}

#[test]
fn where_place_and_chain_would_both_do_the_header_decides() {
    let (hotel, agency) = ("territory: cusco; stage: lodging", "territory: cusco; stage: agencies");
    assert_eq!(agreement("territorial in cusco", hotel, agency).0, Some(TerritorialAgreement));
    assert_eq!(agreement("sectoral of tourism", hotel, agency).0, Some(SectorAgreement));
    assert_eq!(agreement("", hotel, agency).0, None);
    // Alike, of one sector and one place: nothing is said against a sector agreement.
    assert_eq!(agreement("sectoral of tourism", hotel, hotel).0, None);
    // Nobody's place is known: nothing is said against a territorial one.
    assert_eq!(agreement("territorial in cusco", "stage: lodging", "stage: agencies").0, None);
    assert_eq!(agreement("territorial in cusco", "", "").0, None);
}

#[test]
fn one_place_in_common_is_not_the_place_of_the_header() {
    let arequipa = "territory: arequipa; stage: lodging";
    let (inferred, session) = agreement("territorial in cusco", arequipa, arequipa);
    assert_eq!(inferred, None);
    let reasons = &first(&session).typology.reasons;
    assert_eq!(reasons[0].en, "The participants are in arequipa, not all within cusco.");
    assert_eq!(
        agreement("territorial in south", arequipa, "territory: san_blas; stage: lodging").0,
        Some(TerritorialAgreement)
    );
}

// ── Structure ────────────────────────────────────────────────────────────────────────────────────────────────────

/// A network of six hostels with a structure, and what else stands in its block.
fn six(structure: &str, more: &str) -> Session {
    let mut text = "model \"M\" { currency: PEN }\n".to_string();
    for name in ["a", "b", "c", "d", "e", "f"] {
        let _ = writeln!(text, "firm {name}");
    }
    let _ = write!(
        text,
        "network n {{ objective: \"x\"\n members: a, b, c, d, e, f\n structure: {structure}\n bylaws: \"x\"\n {more}\n \
         action x {{ dimension: market_access }} }}"
    );
    read(&text)
}

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
    assert_eq!((first(&session).structure.members, first(&session).structure.links), (None, None));
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
    let _ = write!(text, "network n {{ objective: \"x\"\n members: {}\n ties {ties}\n", members.join(", "));
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

// ── Expected results and restrictions ────────────────────────────────────────────────────────────────────────────

/// A horizontal network of two hostels that lack what is listed, with these actions.
fn hostels(restrictions: &str, actions: &str) -> Session {
    read(&format!(
        "model \"M\" {{ currency: PEN }}\nfirm inti \"Hostal Inti\" {{ restrictions: {restrictions}; buys linen: 1 PEN/year }}\n\
         firm sol \"Hostal Sol\" {{ buys linen: 1 PEN/year }}\nnetwork pool \"Pool\" horizontal {{ objective: \"x\"\n \
         members: inti, sol\n {actions}\n}}"
    ))
}

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
    let text = "firm a { restrictions: financing, skills }\nfirm b { restrictions: financing }\nfirm c\n\
        network one { objective: \"x\"\n members: a, b\n action x { dimension: market_access } }\n\
        network two { objective: \"x\"\n members: a, c\n action x { dimension: credit_access } }";
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

// ── Rules ────────────────────────────────────────────────────────────────────────────────────────────────────────

#[test]
fn a_finding_about_thirty_firms_names_three() {
    let mut text = "model \"M\" { currency: PEN }\n".to_string();
    let members: Vec<String> = (0..30).map(|index| format!("m{index}")).collect();
    for member in &members {
        let _ = writeln!(text, "firm {member} {{ restrictions: financing }}");
    }
    let _ = write!(
        text,
        "network n {{ objective: \"x\"\n members: {}\n action x {{ dimension: market_access }} }}",
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
        "firm a\nfirm b\nfirm c\nnetwork n { objective: \"x\"\n members: a, b\n structure: hierarchical under c\n \
         action x { dimension: market_access } }",
    );
    assert_eq!(rules(&outside), ["leader-not-member"], "and no advice on bylaws");
    let repeated =
        read("firm a\nnetwork n { objective: \"x\"\n members: a, a\n action x { dimension: market_access } }");
    assert_eq!(rules(&repeated), ["repeated-member"], "and not single-member as well");
}

#[test]
fn a_flat_network_whose_lines_speak_of_a_leader_is_asked_who_that_is() {
    let flat = |structure: &str| {
        format!(
            "model \"M\" {{ currency: PEN }}\nfirm a {{ sales: 1 PEN/year }}\nfirm b\nnetwork n {{ objective: \"x\"\n \
             members: a, b\n {structure}\n action x {{ dimension: market_access; benefit \"b\": leader.sales }} }}"
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
        network n { objective: \"x\"\n members: a, b, c, d, e, f\n structure: flat\n \
        ties a -- b, a -- c, a -- d, d -- e, e -- f\n action x { dimension: market_access } }";
    assert_eq!(rules(&read(text)), ["structure-against-ties"], "8/20 is 40 %, and the limit belongs to it");
}

#[test]
fn two_members_of_one_owner_are_a_warning() {
    let text = |owner: &str| {
        format!(
            "firm a {{ owner: \"Ana Quispe\" }}\nfirm b {{ owner: \"{owner}\" }}\nnetwork n {{ objective: \"x\"\n \
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
             firm a {{ territory: {a} }}\nfirm b {{ territory: {b} }}\nnetwork n horizontal {{ objective: \"x\"\n \
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
             firm b {{ sector: {b} }}\nnetwork n horizontal {{ objective: \"x\"\n members: a, b\n \
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
             firm b {{ stage: plants; sales: {sales} PEN/year }}\nnetwork n vertical {{ objective: \"x\"\n members: a, b\n \
             action x {{ dimension: market_access }} }}"
        )
    };
    assert_eq!(rules(&read(&text("200_000"))), ["no-size-difference"]);
    assert!(read(&text("20_000_000")).findings().is_empty());
}

#[test]
fn every_finding_of_an_adviser_says_what_to_do_in_both_tongues() {
    let text = include_str!("../../examples/wrong.red");
    for finding in read(text).findings() {
        let help = finding.help.as_ref().unwrap_or_else(|| panic!("{} has no help", finding.rule.name));
        assert!(!help.en.is_empty() && !help.es.is_empty() && !finding.message.es.is_empty());
    }
}

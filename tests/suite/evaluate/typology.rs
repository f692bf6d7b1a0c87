//! Types of cooperation, inferred and declared.

use super::*;

const CHEESE: &str = "model \"M\" { currency: PEN }\nsector dairy\n\
    chain cheese of dairy { stages: farms -> plants }\nchain other { stages: ovens }\n";

/// The inferred type of a network of `a` and `b`, which are what is written in their blocks.
fn network(header: &str, a: &str, b: &str) -> (Option<Cooperation>, Session) {
    let session = read(&format!(
        "{CHEESE}firm a {{ {a} }}\nfirm b {{ {b} }}\nnetwork n {header} {{ objective: \"x\"; \
         feedback: \"x\"; promoter: a\n members: a, b\n \
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
    let session =
        read("firm a\nnetwork n vertical { objective: \"x\"; feedback: \"x\"; promoter: a\n members: a, nobody }");
    assert_eq!(first(&session).typology.inferred, None);
    assert_eq!(rules(&session), ["expected-result-missing", "unknown-member"]);
}

const PLACES: &str = "model \"M\" { currency: PEN }\nallow meso-without-networks \"x\"\nterritory south\nterritory cusco in south\nterritory san_blas in cusco\n\
    territory arequipa in south\nterritory lima\nsector tourism\nsector crafts\n\
    chain visits of tourism { stages: lodging -> agencies }\ninstitution town\n";

/// The inferred type of an agreement of `a` and `b`.
fn agreement(header: &str, a: &str, b: &str) -> (Option<Cooperation>, Session) {
    let session = read(&format!(
        "{PLACES}firm a {{ {a} }}\nfirm b {{ {b} }}\nagreement n {header} {{ objective: \"x\"; \
         feedback: \"x\"; promoter: a\n participants: a, b\n \
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

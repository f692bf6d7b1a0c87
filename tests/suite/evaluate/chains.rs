//! Chains: what is said of prices, gaps and buyers, and when nothing is said. Figures are in `tests/figures`.

use super::*;
use minka::evaluate::{ChainReading, StageReading};

fn sampled(text: &str) -> Session {
    let session = read(text);
    let sampling = session.sampling();
    session.sampled(&sampling)
}

fn chain(session: &Session) -> &ChainReading {
    &session.measurements().chains[0]
}

fn stage(session: &Session, number: usize) -> &StageReading {
    &chain(session).stages[number]
}

/// Forty herders before two traders, one of whom takes three quarters.
fn herders(rest: &str) -> String {
    format!(
        "model \"M\" {{ currency: PEN }}\nunit lb\nsector s\nchain fibre of s {{ stages: herders -> traders }}\n\
         firms herders 40 {{ stage: herders; sells fibre to one: 3 lb/year; sells fibre to two: 1 lb/year }}\n\
         firm one {{ stage: traders }}\nfirm two {{ stage: traders }}\n{rest}"
    )
}

#[test]
fn many_sellers_before_few_buyers_are_warned_of_by_the_criterion() {
    let session = read(&herders(""));
    assert_eq!(rules(&session), ["weak-supplier-bargaining"]);
    // 75² + 25² = 6 250
    assert_eq!(
        message(&session, "weak-supplier-bargaining", Tongue::En),
        "the 40 firms of “herders” sell to 2 buyers, and one takes 75 % of it; the HHI of the buyers is 6,250 of 10,000"
    );
    let lenient = read(&herders("criteria { buyer_concentration: 6_251 }"));
    assert!(lenient.findings().is_empty(), "{:?}", rules(&lenient));
    assert_eq!(rules(&read(&herders("criteria { buyer_concentration: 6_250 }"))), ["weak-supplier-bargaining"]);
}

#[test]
fn sellers_who_face_their_buyers_through_one_body_are_not_warned_of() {
    let network = "network body { objective: \"x\"\n members: one, herders\n action access: supplier_access { \
                   buyer: one; uplift: 5%; body_cost: 10 PEN/year } }";
    let session = read(&herders(network));
    assert!(!speaks(&session, "weak-supplier-bargaining"), "{:?}", rules(&session));
}

#[test]
fn few_sellers_or_a_seller_as_large_as_its_buyers_are_no_weak_suppliers() {
    let few = "chain c { stages: a -> b }\nfirm x { stage: a; sells g to z: 5 PEN/year }\n\
               firm y { stage: a; sells g to z: 5 PEN/year }\nfirm z { stage: b }";
    assert!(!speaks(&read(few), "weak-supplier-bargaining"));
}

#[test]
fn what_cannot_be_added_up_is_not() {
    let session = read(&herders("firm three { stage: herders; sells meat to one: 5 PEN/year }"));
    assert!(stage(&session, 0).selling.is_none() && stage(&session, 0).sells_mixed);
    let two_goods = read(&herders("firm three { stage: herders; sells hides to one: 5 lb/year }"));
    assert!(two_goods.measurements().chains[0].stages[0].sells_mixed);
}

#[test]
fn sales_that_may_be_nothing_have_shares_all_the_same() {
    let text = "model \"M\" { currency: PEN }\nchain c { stages: a -> b }\n\
                firm x { stage: a; sells g to y: chance(50%) * 8 PEN/year }\nfirm y { stage: b }";
    let session = sampled(text);
    assert!(session.findings().is_empty(), "{:?}", rules(&session));
    let selling = stage(&session, 0).selling.as_ref().expect("it sells");
    assert!((selling.largest_share.mean - 0.5).abs() < 0.025, "nothing of nothing is nothing");
    assert!(stage(&read(text), 0).selling.is_none(), "not without sampling");
}

#[test]
fn a_gap_is_a_stage_between_stages_with_firms_that_nobody_speaks_of() {
    let chain = |inside: &str, firms: &str| {
        read(&format!(
            "model \"M\" {{ currency: PEN }}\nunit kg\nsector s\nchain c of s {{ stages: a -> b -> d -> e\n {inside} }}\n{firms}"
        ))
    };
    let missing = |session: &Session| -> Vec<bool> {
        session.measurements().chains[0].stages.iter().map(|stage| stage.is_missing).collect()
    };
    let ends = "firm x { stage: a }\nfirm y { stage: d }";
    assert_eq!(missing(&chain("", ends)), [false, true, false, false]);
    assert_eq!(missing(&chain("", "firm x { stage: b }")), [false; 4], "ends may lie outside");
    assert_eq!(missing(&chain("stage b { margin: 1 PEN/kg }", ends)), [false; 4], "somebody keeps the margin");
    assert_eq!(missing(&chain("stage d { buys_from: a }", ends)), [false; 4], "the way leads past it");
    let table = "firm x { stage: a }\nfirm y { stage: e }";
    let session = chain("", table);
    assert_eq!(rules(&session), ["missing-stage", "missing-stage"]);
    assert_eq!(
        message(&session, "missing-stage", Tongue::Es),
        "el eslabón «b» de la cadena «c» no tiene empresas, entre a y e"
    );
}

#[test]
fn a_missing_stage_that_an_agreement_brings_is_not_asked_for() {
    let text = "model \"M\" { currency: PEN }\nsector s\nchain c of s { stages: a -> b -> d }\n\
                firm x { stage: a; buys dye: 9 PEN/year }\nfirm y { stage: d; buys dye: 9 PEN/year }\n\
                institution fund\nagreement g sectoral of s { objective: \"o\"\n participants: x, y\n institutions: fund\n \
                action dyeing: missing_stage { good: dye; saving: 10%; investment: 1 PEN; investor: fund } }";
    let session = read(text);
    assert!(!speaks(&session, "missing-stage"), "{:?}", rules(&session));
    assert!(session.measurements().chains[0].stages[1].is_missing, "it is missing all the same");
}

#[test]
fn margin_and_costs_that_are_both_given_have_to_sum_to_what_is_added() {
    let priced = |stage: &str| {
        read(&format!(
            "model \"M\" {{ currency: PEN }}\nunit kg\nchain c {{ stages: a -> b\n stage a {{ price: 10 PEN/kg }}\n stage b {{ \
             price: 16 PEN/kg; {stage} }} }}"
        ))
    };
    assert!(priced("margin: 2 PEN/kg; unit_cost: 4.1 PEN/kg").findings().is_empty(), "a tenth is rounding");
    let off = priced("margin: 2 PEN/kg; unit_cost: 5 PEN/kg");
    assert_eq!(
        message(&off, "margin-against-prices", Tongue::En),
        "the stage “b” keeps S/ 2 of a unit and spends S/ 5 on it, but its prices leave it S/ 6"
    );
    assert_eq!(rules(&priced("margin: 7 PEN/kg")), ["margin-against-prices"]);
    assert!(priced("margin: -1 PEN/kg").findings().is_empty(), "a stage may lose");
    assert_eq!(rules(&priced("yield: 50%; margin: 1 PEN/kg")), ["price-falls"], "16 for two kilos of 10");
}

#[test]
fn a_price_of_nothing_and_an_unknown_one_break_nothing() {
    let priced = |price: &str| {
        let text = format!(
            "model \"M\" {{ currency: PEN }}\nunit kg\nchain c {{ stages: a -> b\n stage a {{ price: 0 PEN/kg; margin: 0 PEN/kg }}\n \
             stage b {{ price: {price}; margin: 0 PEN/kg }} }}"
        );
        sampled(&text)
    };
    let nothing = priced("0 PEN/kg");
    assert!(nothing.findings().is_empty(), "{:?}", rules(&nothing));
    let parts = &chain(&nothing).channels[0].parts;
    assert!(parts.iter().all(|part| part.price_share.is_none() && part.margin_share.is_none()));
    let unknown = priced("?");
    assert!(stage(&unknown, 1).price.is_none() && stage(&unknown, 1).margin.is_some());
}

#[test]
fn a_yield_that_may_be_nothing_is_reported_where_it_is_written() {
    let session = sampled(
        "model \"M\" { currency: PEN }\nunit kg\nchain c { stages: a -> b\n stage a { price: 1 PEN/kg }\n stage b { price: 9 \
         PEN/kg; yield: chance(50%) } }",
    );
    assert_eq!(rules(&session), ["not-finite"]);
    assert!(stage(&session, 1).price.is_some() && stage(&session, 1).value_added.is_none());
}

#[test]
fn thousands_of_uncertain_firms_are_looked_at_a_few_at_a_time() {
    let mut text =
        "model \"M\" { currency: PEN; samples: 200 }\nchain c { stages: a -> b }\nfirm z { stage: b }\n".to_string();
    for number in 0..3_000 {
        let _ =
            writeln!(text, "firm f{number} {{ stage: a; sales: 9 PEN/year; sells g to z: 4 PEN/year..6 PEN/year }}");
    }
    let session = sampled(&text);
    let selling = stage(&session, 0).selling.as_ref().expect("they sell");
    assert!((selling.by_seller.index.mean - 10.0 / 3.0).abs() < 1e-6);
    assert!((selling.largest_share.mean - 5.0 / 9.0).abs() < 0.01);
}

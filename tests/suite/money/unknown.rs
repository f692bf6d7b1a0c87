//! `?`: the values at which every member gains, by hand.

use super::{document, errors, pair, sampled};
use serde_json::Value;

/// The stretches found for the first arrangement, and at which value the figures are given.
/// From where, up to where.
type Stretch = (Option<f64>, Option<f64>);

fn found(text: &str) -> (Vec<Stretch>, Option<f64>) {
    let session = sampled(text);
    assert_eq!(errors(&session), [""; 0], "{text}");
    let document = document(&session);
    let first = &document["break_even"][0];
    let stretches = first["intervals"].as_array().expect("stretches").iter();
    let stretches = stretches.map(|stretch| (stretch["from"].as_f64(), stretch["to"].as_f64())).collect();
    (stretches, first["at"].as_f64())
}

fn near(found: Option<f64>, expected: f64) -> bool {
    found.is_some_and(|found| (found - expected).abs() < 1e-5 * expected.abs().max(1.0))
}

#[test]
fn a_stretch_without_end_begins_where_the_last_member_gains() {
    // Each pays 150 at the start and has 3 · 100 · ?.
    let (stretches, at) = found(&pair("cost once: 300 PEN\nbenefit each member: 100 PEN/year * ?"));
    let [(from, None)] = stretches.as_slice() else { panic!("{stretches:?}") };
    assert!(near(*from, 0.5) && near(at, 0.5), "{stretches:?} {at:?}");
    let (stretches, _) = found(&pair("cost once: 300 PEN\nbenefit each member: ?"));
    assert!(near(stretches[0].0, 50.0) && stretches.len() == 1, "an amount a year: {stretches:?}");
    let (stretches, at) = found(&pair("cost once: ?\nbenefit each member: 100 PEN/year"));
    assert!(stretches[0].0.is_none() && near(stretches[0].1, 600.0) && near(at, 600.0), "{stretches:?}");
}

#[test]
fn a_share_lies_between_what_the_one_needs_and_what_the_other_can_spare() {
    let lines = "cost once each member: 60 PEN\nbenefit for inti: 100 PEN/year * part\nbenefit for sol: 100 PEN/year * (1 - part)";
    let (stretches, _) = found(&(pair(lines) + "let part = ?\n"));
    let [(from, to)] = stretches.as_slice() else { panic!("{stretches:?}") };
    assert!(near(*from, 0.2) && near(*to, 0.8), "{stretches:?}");
}

#[test]
fn what_no_value_can_mend_has_none_and_no_figures() {
    let text = pair("cost once: 9_000 PEN\ncost once for inti: 1 PEN * x * x\nbenefit: 7 PEN/year") + "let x = ?\n";
    assert_eq!(found(&text), (vec![], None));
    assert!(document(&sampled(&text))["arrangements"]["pool"].get("npv").is_none());
}

#[test]
fn what_any_value_will_do_for_is_said_so() {
    let text = pair("benefit each member: 7 PEN/year + 1 PEN/year * x * x") + "let x = ?\n";
    assert_eq!(found(&text), (vec![(None, None)], Some(0.0)));
}

/// Each pays 100 at the start and has 40 a year for three years: worth nothing at 9.70 %.
#[test]
fn the_discount_rate_may_be_the_unknown() {
    let text =
        pair("cost once: 200 PEN\nbenefit each member: 40 PEN/year").replace("samples", "discount_rate: ?; samples");
    let (stretches, at) = found(&text);
    let [(None, to)] = stretches.as_slice() else { panic!("{stretches:?}") };
    assert!(near(*to, 0.097010) && near(at, 0.097010), "{stretches:?}");
    let figures = document(&sampled(&text));
    let npv = figures["arrangements"]["pool"]["npv"]["mean"].as_f64();
    assert!(npv.is_some_and(|npv| npv.abs() < 1e-3), "{npv:?}");
}

#[test]
fn a_rate_of_exchange_or_a_name_of_a_definition_may_be_the_unknown() {
    let (stretches, _) = found(&(pair("cost once: 3 USD\nbenefit each member: 40 PEN/year") + "rate USD = ?\n"));
    assert!(stretches.len() == 1 && near(stretches[0].1, 80.0), "{stretches:?}");
    let defined = "define action x { let a = ?; cost once: 300 PEN; benefit each member: 100 PEN/year * a }\n";
    let (stretches, _) = found(&(pair("action one: x { }") + defined));
    assert!(stretches.len() == 1 && near(stretches[0].0, 0.5), "{stretches:?}");
}

#[test]
fn two_unknowns_have_no_answer() {
    let session = sampled(&pair("cost once: 300 PEN * ?\nbenefit each member: 100 PEN/year * ?"));
    assert_eq!(errors(&session), ["several-unknowns"]);
    assert_eq!(document(&session)["break_even"], Value::Array(vec![]));
}

/// The figures of both networks are at one value: that is the one told.
#[test]
fn two_networks_that_rest_on_one_unknown_are_told_at_the_same_value() {
    let second =
        "network other { members: inti, sol; cost once: 600 PEN; benefit each member: 200 PEN/year * x }\nlet x = ?\n";
    let text = pair("cost once: 300 PEN\nbenefit each member: 100 PEN/year * x * x") + second;
    let document = document(&sampled(&text));
    let values: Vec<f64> =
        document["break_even"].as_array().expect("two").iter().filter_map(|found| found["at"].as_f64()).collect();
    let [one, other] = values.as_slice() else { panic!("{values:?}") };
    assert_eq!(one, other);
    let brought = document["arrangements"]["other"]["years"][1]["benefit"].as_f64();
    assert!(near(brought, 400.0 * one), "{brought:?} at {one}");
}

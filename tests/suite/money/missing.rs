//! Where there is no figure: what is said, and at which words.

use super::{document, errors, pair, sampled};
use minka::limits::MAX_DRAWN_FIRMS;

/// The one error of a model, with the words it points at; there are no figures beside it.
fn error(text: &str) -> (&'static str, String) {
    let session = sampled(text);
    let errors: Vec<_> =
        session.findings().iter().filter(|finding| errors(&session).contains(&finding.rule.name)).collect();
    let [finding] = errors.as_slice() else { panic!("{text}\n{errors:#?}") };
    assert!(document(&session)["arrangements"]["pool"].get("npv").is_none(), "{text}");
    (finding.rule.name, session.sources().slice(finding.place).to_owned())
}

/// The one error of the pair with these lines.
fn of(lines: &str) -> (&'static str, String) {
    error(&pair(lines))
}

fn at(rule: &'static str, words: &str) -> (&'static str, String) {
    (rule, words.to_owned())
}

#[test]
fn what_a_firm_does_not_say_is_missed_where_it_is_asked_for() {
    assert_eq!(of("benefit each member: member.margin * 100 PEN/year"), at("value-missing", "member.margin"));
    assert_eq!(of("benefit: sum(members.capacity) * 100 PEN/year").0, "value-missing");
    let session = sampled(&pair("benefit each member: member.margin * 100 PEN/year"));
    let finding = session.findings().iter().find(|finding| finding.rule.name == "value-missing").expect("it is there");
    assert!(finding.message.en.starts_with("inti and sol do not say `margin`"), "{}", finding.message.en);
    assert_eq!(finding.labels.len(), 2, "each firm is shown");
}

#[test]
fn what_only_those_with_a_value_are_asked_for_is_not_missed() {
    let text = pair("benefit each member where member.workers > 4: member.margin * 100 PEN/year")
        .replace("workers: 5", "workers: 5; margin: 20%");
    assert!(super::close(super::figure(&text, "pool.npv.mean"), 60.0));
}

#[test]
fn a_name_that_stands_for_nobody_is_said() {
    assert_eq!(of("benefit: member.sales"), at("unbound-name", "member"));
    assert_eq!(of("benefit for sol: outsider.sales"), at("unbound-name", "outsider"));
    assert_eq!(of("benefit each member: outsider.sales"), at("unbound-name", "outsider"));
}

#[test]
fn figures_do_not_stand_in_lines() {
    assert_eq!(of("benefit: pool.npv / 1 year"), at("unbound-name", "pool.npv"));
}

#[test]
fn what_has_no_finite_result_in_some_samples_is_said_where_it_stands() {
    let chance = "let x = chance(50%)\n";
    let divided = pair("cost: 1 PEN/year\nbenefit: 7 PEN/year + 100 PEN/year / x") + chance;
    assert_eq!(error(&divided), at("not-finite", "100 PEN/year / x"));
    assert_eq!(of("benefit: sqrt(-1..3) * 1 PEN/year"), at("not-finite", "sqrt(-1..3)"));
    assert_eq!(of("benefit: (0..400)^200 * 1 PEN/year"), at("not-finite", "(0..400)^200"));
}

/// Nobody wrote the sum of the two: it is said of the network.
#[test]
fn a_sum_that_grows_beyond_any_number_is_said_of_its_network() {
    let large = "1_000_000_000_000 PEN/year * 10^296";
    assert_eq!(of(&format!("benefit \"a\": {large}\nbenefit \"b\": {large}")), at("not-finite", "pool"));
}

#[test]
fn weights_that_share_nothing_out_are_said_where_they_stand() {
    for weight in ["member.workers - 5", "member.workers * 0", "year", "0 - member.workers"] {
        let found = of(&format!("benefit: 100 PEN/year\nsharing: proportional to {weight}"));
        assert_eq!(found, at("sharing-undefined", weight));
    }
}

#[test]
fn so_many_firms_are_drawn_one_by_one_and_no_more() {
    let shops = |count: u64, line: &str| {
        pair(line).replace("members: inti", "members: shops, inti").replace("samples: 2_000", "samples: 20")
            + &format!("firms shops {count} {{ sales: 1 PEN/year..3 PEN/year drawn each member }}\n")
    };
    for line in ["benefit each member: member.sales", "benefit: sum(members.sales)"] {
        assert_eq!(errors(&sampled(&shops(MAX_DRAWN_FIRMS, line))), [""; 0], "{line}");
        assert_eq!(error(&shops(MAX_DRAWN_FIRMS + 1, line)).0, "wrong-type", "{line}");
    }
}

#[test]
fn a_definition_that_comes_back_to_itself_by_way_of_a_firm_is_circular() {
    let by_firm = pair("benefit each member: member.sales").replace("100 PEN/year", "a") + "let a = inti.sales\n";
    assert_eq!(error(&by_firm).0, "circular-definition");
    let attributes = "attribute x of firm: money\n";
    let by_attribute =
        pair("benefit once each member: member.x").replace("workers: 3", "x: sol.x").replace("workers: 5", "x: inti.x")
            + attributes;
    assert_eq!(error(&by_attribute).0, "circular-definition");
}

#[test]
fn an_uncertain_choice_between_firms_is_no_amount() {
    assert_eq!(of("benefit: (if chance(50%) == 1 then sol else inti).sales"), at("wrong-type", "sol"));
}

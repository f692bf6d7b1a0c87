//! Lists: who is in them, what is asked of each, and two of them firm by firm.

use super::{close, errors, figure, figures, pair, sampled};
use minka::Session;
use minka::source::MemoryFiles;

fn npv(lines: &str) -> f64 {
    figure(&pair(lines), "pool.npv.mean")
}

#[test]
fn two_lists_of_the_same_firms_are_put_together_firm_by_firm() {
    // 100 · 3 + 200 · 5, over three years.
    assert!(close(npv("benefit: sum(members.sales * members.workers)"), 3_900.0));
    let same = "(members where member.workers > 4)";
    assert!(close(npv(&format!("benefit: sum({same}.sales * {same}.workers)")), 3_000.0));
}

/// `inti` sells 100 and has 3 workers, `sol` 200 and 5: no firm has 100 and 5.
#[test]
fn two_lists_of_different_firms_are_not_put_together() {
    let text = pair("benefit: sum(members.sales * (members where member.workers > 4).workers)");
    let session = sampled(&text);
    assert_eq!(errors(&session), ["wrong-type"]);
    let finding = session.findings().iter().find(|finding| finding.rule.name == "wrong-type").expect("it is there");
    assert!(session.sources().slice(finding.place).starts_with("members.sales *"), "{finding:?}");
    assert!(finding.message.en.contains("not of the same firms"), "{}", finding.message.en);
    assert!(finding.message.es.contains("no son de las mismas empresas"), "{}", finding.message.es);
}

#[test]
fn of_nobody_there_is_no_amount() {
    let nobody = "(members where member.workers > 9)";
    for function in ["sum", "min", "max", "mean"] {
        assert_eq!(npv(&format!("benefit: {function}({nobody}.sales)")), 0.0, "{function}");
    }
    assert_eq!(npv(&format!("benefit: count({nobody}) * 1 PEN/year")), 0.0);
    assert_eq!(npv("benefit each member where member.workers > 9: member.sales"), 0.0);
}

/// Alone, `inti` is nobody with more than four workers: that keeps no figure from being worked out.
#[test]
fn a_mean_that_is_of_nobody_only_where_a_firm_is_alone_is_a_figure_of_all() {
    let text = pair("action a { benefit each member: mean((members where member.workers > 4).sales) }");
    assert!(close(figure(&text, "pool.members.inti.npv.mean"), 600.0));
    assert_eq!(figure(&text, "pool.members.inti.npv_alone.mean"), 0.0);
    assert!(close(figure(&text, "pool.members.sol.npv_alone.mean"), 600.0));
}

#[test]
fn a_condition_that_varies_lets_a_firm_in_where_it_holds() {
    // `sol` sells more than the bar in half of the samples, `inti` in none.
    let found = npv("benefit: count(members where member.sales > 150 PEN/year..250 PEN/year) * 100 PEN/year");
    assert!((found - 150.0).abs() < 8.0, "{found}");
}

const OUTSIDE: &str = "\
model \"M\" { currency: PEN; horizon: 1 years }
territory cusco
sector tourism
firm small { territory: cusco; sector: tourism; sales: 1 PEN/year }
firm middle { territory: cusco; sector: tourism; sales: 150 PEN/year }
firm large { territory: cusco; sector: tourism; sales: 500 PEN/year }
";

#[test]
fn a_condition_on_members_may_speak_of_the_outsider_of_the_line() {
    let line = "benefit each outsider: sum((members where member.sales > outsider.sales).sales)";
    let text = format!("{OUTSIDE}network pool {{ members: small, large; {line} }}");
    assert!(close(figure(&text, "pool.spillover"), 500.0), "`large` sells more than `middle`, `small` does not");
    let each = "benefit each firm: sum((members where member.sales > firm.sales).sales)";
    let text = format!("{OUTSIDE}network pool {{ members: small, large; {each} }}");
    assert!(close(figure(&text, "pool.spillover"), 500.0));
    assert!(close(figure(&text, "pool.members.small.npv.mean"), 500.0));
    assert_eq!(figure(&text, "pool.members.large.npv.mean"), 0.0);
}

/// `sol` has no gain: what is asked of `inti` first is not what is said of `sol`.
#[test]
fn each_member_is_asked_for_its_own_figures() {
    let lines = "action a { needs: 2 members; benefit once for inti: 100 PEN; cost once for sol: 50 PEN }";
    let expecting = |expected: &str| {
        let figures = figures(&format!("{}expect each member of pool: {expected}\n", pair(lines)));
        ["inti", "sol"].map(|firm| figures[&format!("expectations.0.each.{firm}.holds")].as_bool())
    };
    assert_eq!(expecting("max(gain, 0 PEN) > 0 PEN"), [Some(true), Some(false)]);
    assert_eq!(expecting("min(gain, 10 PEN) >= 10 PEN"), [Some(true), Some(false)]);
    assert_eq!(expecting("max(member.sales, 150 PEN/year) == 150 PEN/year"), [Some(true), Some(false)]);
}

/// The two actions stand at the same place of two files, follow the same definition and have the same members.
#[test]
fn actions_of_two_files_are_not_mistaken_for_each_other() {
    let network = |name: &str, good: &str| {
        format!(
            "network {name} {{ members: inti, sol; action a: joint_purchase {{ good: {good}; discount: tiers \
             {{ from 150 PEN/year: 10% }} }} }}\n"
        )
    };
    let buys = "buys linen: 100 PEN/year; buys jeans: 7 PEN/year";
    let main = format!(
        "model \"M\" {{ currency: PEN; horizon: 1 years }}\nuse \"a.red\"\nuse \"b.red\"\nfirm inti {{ {buys} }}\n\
         firm sol {{ {buys} }}\n"
    );
    let files = MemoryFiles::new().with("a.red", network("aaa", "linen")).with("b.red", network("bbb", "jeans"));
    let session = Session::read_with("main.red", &main, &files);
    assert_eq!(errors(&session), [""; 0]);
    let npv: Vec<f64> = session
        .measurements()
        .money
        .arrangements
        .iter()
        .map(|outcome| outcome.reading().expect("it is certain").npv.mean)
        .collect();
    assert_eq!(npv, [20.0, 0.0], "jeans for 14 reach no tier");
}

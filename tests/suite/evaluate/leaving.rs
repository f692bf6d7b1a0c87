//! What is left to the others when a member leaves, and why. Figures by hand: two years at no interest.

use super::*;
use minka::diagnostic::render::Look;
use minka::evaluate::money::{ExitCause, ExitReason, LineName, Remains};

const POOL: &str = "model \"M\" { currency: PEN; horizon: 2 years; discount_rate: 0% }
firm a \"Ana\" { sales: 100_000 PEN/year; buys flour: 60_000 PEN/year }
firm b \"Bea\" { sales: 60_000 PEN/year; buys flour: 30_000 PEN/year }
firm c \"Cruz\" { sales: 40_000 PEN/year; buys flour: 20_000 PEN/year }
firm d \"Dina\" { sales: 40_000 PEN/year; buys flour: 20_000 PEN/year }
network n \"Pool\" {
  members: a, b, c, d
  structure: led by a
  feedback: \"Mondays\"
  cost each link \"Meetings\": 100 PEN/year
  cost \"Office\": 1_200 PEN/year
  cost \"Agent\": 800 PEN/year paid by b 50%
  benefit \"Contacts\": leader.sales * 1%
  action flour: joint_purchase { good: flour; discount: tiers { from 60_000 PEN/year: 5%; from 100_000 PEN/year: 10% } }
  action fair \"Fair\" { needs: 4 members; benefit \"New sales\": 6_000 PEN/year; cost \"Stand\": 1_000 PEN/year }
  action camera \"Camera\" { needs: d; benefit each member \"Losses avoided\": 300 PEN/year }
}";

fn remains(session: &Session, number: usize) -> &Remains {
    let reading = session.measurements().money.arrangements[0].reading().expect("its money is worked out");
    reading.members[number].remains.as_ref().expect("the exit was worked out")
}

fn cause(remains: &Remains, reason: ExitReason) -> &ExitCause {
    remains.causes.iter().find(|cause| cause.reason == reason).expect("it is a cause")
}

fn has(remains: &Remains, reason: ExitReason, before: f64, after: f64) {
    let cause = cause(remains, reason);
    assert!((cause.before - before).abs() < 1e-6 && (cause.after - after).abs() < 1e-6, "{cause:?}");
}

fn adds_up(remains: &Remains) {
    let sum: f64 = remains.causes.iter().map(ExitCause::by).sum();
    assert!((sum - (remains.after - remains.before)).abs() < 1e-6, "{remains:?}");
}

/// Of the fair three had 3/4 of 5 000 a year; of the flour 10 % of 70 000, then 5 %; of the contacts 3/4 of 1 000; the office
/// cost them 3/4 of 1 200; of the agent Bea bears 400 and each 100; of 4.5 links 3/4, then all of 3.
#[test]
fn each_reason_is_told_apart_with_its_amount() {
    let session = read(POOL);
    let without_a = remains(&session, 0);
    assert!((without_a.before - 20_925.0).abs() < 1e-6 && (without_a.after - 4_200.0).abs() < 1e-6, "{without_a:?}");
    has(without_a, ExitReason::Needs(Some(4)), 7_500.0, 0.0);
    has(without_a, ExitReason::Tier, 14_000.0, 7_000.0);
    has(without_a, ExitReason::RestsOnLeader, 1_500.0, 0.0);
    has(without_a, ExitReason::SharedByFewer, -1_800.0, -2_400.0);
    has(without_a, ExitReason::Links { before: 4.5, after: 3.0 }, -675.0, -600.0);
    assert_eq!(cause(without_a, ExitReason::SharedByFewer).line, Some(LineName::Label("Office".to_owned())));
    assert_eq!(without_a.causes[0].reason, ExitReason::Needs(Some(4)), "the largest comes first");
}

/// Of 1 600 for the agent Bea bears 800 and a fourth of the rest.
#[test]
fn who_leaves_takes_along_what_it_pays_and_what_needs_it() {
    let session = read(POOL);
    has(remains(&session, 1), ExitReason::PaidByIt, -600.0, -1_600.0);
    has(remains(&session, 3), ExitReason::Needs(None), 1_800.0, 0.0);
    assert_eq!(cause(remains(&session, 3), ExitReason::Needs(None)).action, Some(2));
}

#[test]
fn the_reasons_add_up_to_what_is_lost() {
    for sharing in ["equal", "proportional to member.sales", "shapley"] {
        let session = read(&POOL.replace("  cost \"Office\"", &format!("  sharing: {sharing}\n  cost \"Office\"")));
        for number in 0..4 {
            adds_up(remains(&session, number));
        }
        let reading = session.measurements().money.arrangements[0].reading().expect("its money is worked out");
        let others: f64 = reading.members.iter().skip(1).map(|member| member.npv.mean).sum();
        assert!((remains(&session, 0).before - others).abs() < 1e-6, "{sharing}");
        assert_eq!(Some(remains(&session, 0).after), reading.members[0].worth_without);
    }
}

/// Of five, four have 500 each and bear 800 of 1 000; alone with four, 200 each and all of the 1 000: they let it be.
#[test]
fn what_no_longer_pays_is_dropped_and_a_hierarchy_ends_with_its_head() {
    let text = "model \"M\" { currency: PEN; horizon: 1 years; discount_rate: 0% }
firms w 4 { }
firm a { }
network n { members: 4 of w, a; structure: STRUCTURE
  action x { needs: 2 members; benefit each member: if members.count > 4 then 500 PEN/year else 200 PEN/year; cost: 1_000 \
                PEN/year } }";
    let flat = read(&text.replace("STRUCTURE", "flat"));
    let rest = remains(&flat, 0);
    assert!((rest.before - 1_200.0).abs() < 1e-9 && rest.after == 0.0, "4 of 5 have 4 × 500 - 800: {rest:?}");
    has(rest, ExitReason::Benefit, 2_000.0, 800.0);
    has(rest, ExitReason::SharedByFewer, -800.0, -1_000.0);
    has(rest, ExitReason::NoLongerPays, -200.0, 0.0);
    adds_up(rest);
    let headed = read(&text.replace("STRUCTURE", "hierarchical under a"));
    has(remains(&headed, 1), ExitReason::LeaderLeaves, 1_200.0, 0.0);
}

#[test]
fn of_two_firms_one_is_left() {
    let session = read(
        "model \"M\" { currency: PEN; horizon: 1 years; discount_rate: 0% }
firm a { }
firm b { }
network n { members: a, b; structure: flat; benefit each member: 50 PEN/year }",
    );
    has(remains(&session, 0), ExitReason::OneLeft, 50.0, 0.0);
}

#[test]
fn the_page_names_the_two_largest_in_both_tongues() {
    let session = read(POOL);
    let page = |tongue| {
        let shown = session.stability_shown(None, &Look { tongue, ..Look::default() }).expect("there is a network");
        shown.split_whitespace().collect::<Vec<_>>().join(" ").replace('\u{a0}', " ")
    };
    let (en, es) = (page(Tongue::En), page(Tongue::Es));
    let wanted = "S/ 2,100 instead of S/ 10,462 a year: “Fair” ends, for it needs 4 members (-S/ 3,750) and the rate of \
                  “flour (joint purchase)” falls (-S/ 3,500)";
    assert!(en.contains(wanted), "{en}");
    let wanted = "S/ 2,100 en vez de S/ 10,462 al año: «Fair» termina, pues necesita 4 socios (-S/ 3,750) y baja el tramo de \
                  «flour (compra conjunta)» (-S/ 3,500)";
    assert!(es.contains(wanted), "{es}");
    assert!(en.contains("Bea no longer pays its part of “Agent” (-S/ 500)"), "{en}");
    assert!(en.contains("“Camera” ends, for it needs Dina (-S/ 900)"), "{en}");
}

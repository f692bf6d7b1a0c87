//! Programmes: firms by stage against closed forms, times, costs and verdicts against figures worked out by hand.

use super::*;
use minka::diagnostic::Severity;
use minka::evaluate::money::Stat;
use minka::evaluate::{Payer, ProgrammeFigures, ProgrammeReading, Sampling, Verdict};
use minka::model::Party;

fn programme(text: &str) -> Session {
    let session = Session::read_text("x.red", text);
    let errors: Vec<_> = session.findings().iter().filter(|one| one.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    let sampling = with(&session, 40_000, 2);
    session.sampled(&sampling)
}

fn with(session: &Session, samples: u64, threads: usize) -> Sampling {
    let mut sampling = session.sampling();
    (sampling.samples, sampling.threads) = (samples, threads);
    sampling
}

fn reading(session: &Session) -> &ProgrammeReading {
    &session.measurements().programmes[0]
}

fn figures(session: &Session) -> &ProgrammeFigures {
    reading(session).figures.as_ref().expect("it is worked out")
}

fn finishers(session: &Session, phase: usize) -> Stat {
    figures(session).phases[phase].flow.expect("firms are known")[1]
}

/// Within four standard errors of the mean, and two in a hundred of the spread.
fn near(stat: &Stat, mean: f64, sd: f64) {
    assert!((stat.mean - mean).abs() <= 4.0 * sd / 200.0, "{stat:?}: mean {mean}");
    assert!((stat.sd - sd).abs() <= 0.02 * sd, "{stat:?}: sd {sd}");
}

#[test]
fn of_twenty_firms_at_seventy_per_cent_finish_fourteen_with_the_binomial_spread() {
    let session = programme("programme p { intake: 20\n phase a { completion: 70% } }");
    let stat = finishers(&session, 0);
    near(&stat, 14.0, (20.0_f64 * 0.7 * 0.3).sqrt());
    // B(20, 0.7): P(X ≤ 10) = 0.048, P(X ≤ 11) = 0.113; P(X ≤ 16) = 0.893, P(X ≤ 17) = 0.965.
    assert_eq!((stat.p5, stat.p50, stat.p95), (11.0, 14.0, 17.0));
}

#[test]
fn phases_in_a_row_thin_out_as_one_with_the_product_of_their_rates() {
    let session = programme(
        "programme p { phase a { intake: 50; completion: 80% }\n phase b { completion: 90% }\n phase c { completion: 50% } }",
    );
    near(&finishers(&session, 2), 50.0 * 0.36, (50.0_f64 * 0.36 * 0.64).sqrt());
}

#[test]
fn an_uncertain_rate_is_one_for_all_firms_and_adds_its_own_spread() {
    let session = programme("programme p { intake: 20\n phase a { completion: 60%..80% } }");
    // Var = E[n p (1 − p)] + n² Var(p), with p uniform: Var(p) = 0.2² / 12.
    let of_rate: f64 = 0.2 * 0.2 / 12.0;
    let variance: f64 = 20.0 * (0.7 - 0.49 - of_rate) + 400.0 * of_rate;
    near(&finishers(&session, 0), 14.0, variance.sqrt());
}

#[test]
fn a_phase_after_two_takes_in_those_who_finished_both() {
    let text = "programme p { intake: 20\n phase a { completion: 100% }\n phase b { after: a; completion: 70% }\n\
        phase c { after: a; completion: 90% }\n phase d { after: b, c; completion: 100% }\n\
        phase e { after: d; completion: 50% } }";
    let session = programme(text);
    near(&finishers(&session, 3), 12.6, (20.0_f64 * 0.63 * 0.37).sqrt());
    near(&finishers(&session, 4), 6.3, (20.0_f64 * 0.315 * 0.685).sqrt());
}

#[test]
fn branches_that_share_a_phase_are_not_independent() {
    // d asks for b and c, and both ask for a: 0.5 · 0.8 · 0.8, and not (0.5 · 0.8)².
    let text = "programme p { intake: 100\n phase a { completion: 50% }\n phase b { after: a; completion: 80% }\n\
        phase c { after: a; completion: 80% }\n phase d { after: b, c } }";
    near(&finishers(&programme(text), 3), 32.0, (100.0_f64 * 0.32 * 0.68).sqrt());
}

#[test]
fn firms_that_enter_later_take_what_follows_and_are_not_asked_for_what_runs_beside() {
    let text = "programme p { phase a { intake: 40; completion: 50% }\n phase b { after: a; completion: 50%; intake: 10 }\n\
        phase c { after: a; completion: 50% }\n phase d { after: b, c } }";
    let session = programme(text);
    assert_eq!(figures(&session).intake, Some(Stat::certain(50.0)));
    near(&finishers(&session, 1), 15.0, (40.0_f64 * 0.25 * 0.75 + 10.0 * 0.25).sqrt());
    // Of the forty an eighth; of the ten the half that finished b.
    near(&finishers(&session, 3), 10.0, (40.0_f64 * 0.125 * 0.875 + 10.0 * 0.25).sqrt());
}

#[test]
fn an_uncertain_intake_is_rounded_to_whole_firms() {
    let stat = finishers(&programme("programme p { intake: 10..14\n phase a }"), 0);
    assert_eq!((stat.p5, stat.p95), (10.0, 14.0));
    assert!((stat.mean - 12.0).abs() < 0.03, "{stat:?}");
}

#[test]
fn large_intakes_are_drawn_as_well_as_small_ones() {
    near(&finishers(&programme("programme p { intake: 200_000\n phase a { completion: 40% } }"), 0), 80_000.0, 219.089);
}

#[test]
fn another_phase_moves_no_draw() {
    let one = "programme p { intake: 20\n phase a { completion: 70% }\n phase z { completion: 60% } }";
    let two = "programme p { intake: 20\n phase a { completion: 70% }\n phase b { after: a; completion: 10% }\n\
        phase z { after: a; completion: 60% } }";
    let (one, two) = (programme(one), programme(two));
    assert_eq!(finishers(&one, 0), finishers(&two, 0));
    assert_eq!(finishers(&one, 1), finishers(&two, 2));
}

#[test]
fn any_number_of_threads_gives_the_same_document() {
    let text = include_str!("../../../examples/backus_proveedores.red");
    let session = Session::read_text("x.red", text);
    let of = |threads| {
        let sampling = with(&session, 200_000, threads);
        serde_json::to_string(&session.clone().sampled(&sampling).document(Tongue::Es)).expect("it is written")
    };
    assert_eq!(of(1), of(5));
}

const CERTAIN: &str = "model \"m\" { currency: PEN; horizon: 3 years }\n\
    institution ipae { sphere: private }\nfirm brewer\n\
    programme p { institution: ipae; start: 2026-03-01; intake: 10\n\
    phase a { completion: 100%; duration: 1 month; cost once: 1_000 PEN paid by brewer 25% }\n\
    phase b { completion: 100%; duration: 3 months; certification: bronze; cost: 200 PEN/month; cost once each firm: 50 PEN }\n\
    phase c { after: a; completion: 100%; duration: 6 months; cost each firm: 10 PEN/month paid by brewer }\n\
    phase d { after: b, c; completion: 100%; duration: 12 months; certification: gold; renewed_every: 6 months;\n\
      cost once each firm: 30 PEN; cost once: 100 PEN } }";

#[test]
fn times_go_along_the_longest_way_and_days_by_the_calendar() {
    let session = programme(CERTAIN);
    let figures = figures(&session);
    let ends: Vec<f64> =
        figures.phases.iter().map(|of| of.times.expect("lengths are stated")[1].mean.round()).collect();
    assert_eq!(ends, [1.0, 4.0, 7.0, 19.0]);
    assert!((figures.duration.expect("it ends").mean - 7.0).abs() < 1e-9);
    let days = figures.phases.iter().map(|of| of.days.expect("it has a start")[1].p50.to_string());
    assert_eq!(days.collect::<Vec<_>>(), ["2026-04-01", "2026-07-01", "2026-10-01", "2027-10-01"]);
}

#[test]
fn costs_are_those_of_the_hand_and_add_up_by_payer() {
    let session = programme(CERTAIN);
    let figures = figures(&session);
    // d ends in month 19 and comes again in months 25 and 31; month 37 lies beyond three years.
    assert_eq!(figures.phases[3].renewals.len(), 2);
    let costs: Vec<f64> = figures.phases.iter().map(|of| of.cost.expect("it is known").mean.round()).collect();
    assert_eq!(costs, [1_000.0, 200.0 * 3.0 + 50.0 * 10.0, 10.0 * 10.0 * 6.0, 3.0 * (300.0 + 100.0)]);
    let paid = |wanted: fn(&Payer) -> bool| -> f64 {
        figures.paid_by.iter().filter(|(payer, _)| wanted(payer)).map(|(_, amount)| amount.mean).sum()
    };
    assert!((paid(|payer| matches!(payer, Payer::Party(Party::Firm(_)))) - (250.0 + 600.0)).abs() < 1e-9);
    assert!((paid(|payer| *payer == Payer::Firms) - (500.0 + 900.0)).abs() < 1e-9);
    assert!(
        (paid(|payer| matches!(payer, Payer::Party(Party::Institution(_)))) - (750.0 + 600.0 + 300.0)).abs() < 1e-9
    );
    assert!((figures.cost.expect("it is known").mean - 3_900.0).abs() < 1e-9);
    let each: Vec<(f64, f64)> = figures
        .certificates
        .iter()
        .map(|one| (one.cost_each.expect("some are certified"), one.programme_cost_each.expect("the same")))
        .collect();
    // Bronze: a and b over ten firms; gold: everything.
    assert!((each[0].0 - 210.0).abs() < 1e-9 && (each[0].1 - 390.0).abs() < 1e-9, "{each:?}");
    assert!((each[1].0 - 390.0).abs() < 1e-9, "{each:?}");
}

#[test]
fn who_renews_is_drawn_from_those_who_still_hold_it() {
    let text = "model \"m\" { horizon: 3 years }\nprogramme p { intake: 100\n\
        phase a { completion: 90%; duration: 6 months; renewed_every: 1 year } }";
    let session = programme(text);
    let again: Vec<Stat> = figures(&session).phases[0].renewals.iter().map(|one| one.finishers).collect();
    assert_eq!(again.len(), 2);
    near(&again[0], 81.0, (100.0_f64 * 0.81 * 0.19).sqrt());
    near(&again[1], 72.9, (100.0_f64 * 0.729 * 0.271).sqrt());
}

#[test]
fn a_ratio_of_nobody_is_none() {
    let session = programme(
        "model \"m\" { currency: PEN }\nprogramme p { intake: 5\n\
        phase a { completion: 0%; certification: bronze; cost once: 10 PEN } }",
    );
    let figures = figures(&session);
    assert_eq!(figures.certificates[0].cost_each, None);
    assert_eq!(figures.certificates[0].certified, Some(Stat::certain(0.0)));
}

#[test]
fn what_is_not_stated_is_not_made_up() {
    let session = programme(
        "model \"m\" { currency: PEN }\nprogramme p {\n\
        phase a { duration: 1 month; cost once: 5 PEN }\n phase b { cost: 3 PEN/month }\n phase c { duration: 1 month } }",
    );
    let figures = figures(&session);
    assert_eq!((figures.intake, figures.duration, figures.cost), (None, None, None));
    assert!(
        figures.phases[0].times.is_some() && figures.phases[1].times.is_none() && figures.phases[2].times.is_none()
    );
    assert_eq!(figures.phases[0].cost, Some(Stat::certain(5.0)));
    let open = "programme p { intake: 10\n phase a { completion: ? } }";
    assert!(reading(&programme(open)).figures.is_none());
}

#[test]
fn a_requirement_is_put_to_each_firm_or_to_all_together() {
    let session = programme(
        "model \"m\" { currency: PEN }\nuse peru\n\
        firm a { formal: yes; since: 2023; sales: 110_001 PEN/year; size: micro }\n\
        firm b { formal: no; since: 2025; sales: 110_000 PEN/year; size: micro }\n\
        firm c { formal: yes; sales: 200_000 PEN/year; size: large }\n\
        programme p { start: 2026-05-01\n requires \"Formal\": firm.formal\n requires \"Old\": year - firm.since >= 2\n\
        requires \"Sells\": firm.sales > 20 UIT/year\n requires \"Small\": firm.size <= medium\n\
        requires \"Three\": members.count >= 3\n requires \"Two small\": (members where member.size == micro).count >= 3 }",
    );
    let read = reading(&session).eligibility.as_ref().expect("something is required");
    assert_eq!(read.of_group, [false, false, false, false, true, true]);
    let verdicts: Vec<Verdict> = read.firms.iter().map(|one| one.verdict).collect();
    assert_eq!(verdicts, [Verdict::Eligible, Verdict::NotEligible, Verdict::NotEligible]);
    let failed = |firm: usize, verdict| -> Vec<usize> {
        read.firms[firm].answers.iter().filter(|one| one.verdict == verdict).map(|one| one.requirement).collect()
    };
    assert_eq!(failed(1, Verdict::NotEligible), [0, 1, 2]);
    assert_eq!((failed(2, Verdict::NotEligible), failed(2, Verdict::NotKnown)), (vec![3], vec![1]));
    assert_eq!(read.groups.len(), 1);
    assert_eq!(read.groups[0].answers.iter().map(|one| one.requirement).collect::<Vec<_>>(), [5]);
}

#[test]
fn data_that_lack_are_no_mistake_of_the_model() {
    let session = programme("firm a\nprogramme p { requires \"Formal\": firm.formal and firm.workers >= 3 }");
    assert!(session.findings().is_empty(), "{:?}", session.findings());
    let read = reading(&session).eligibility.as_ref().expect("something is required");
    assert_eq!(read.firms[0].verdict, Verdict::NotKnown);
    assert_eq!(read.firms[0].answers[0].lacking.len(), 2);
}

#[test]
fn more_likely_than_not_is_eligible_and_the_chance_is_kept() {
    let session = programme(
        "model \"m\" { currency: PEN }\n\
        firm a { sales: 0 PEN/year..100 PEN/year }\nprogramme p { requires \"x\": firm.sales > 80 PEN/year\n\
        requires \"y\": firm.sales > 20 PEN/year }",
    );
    let answers = &reading(&session).eligibility.as_ref().expect("something is required").firms[0].answers;
    assert_eq!(answers.len(), 1);
    let chance = answers[0].probability.expect("it varies");
    assert!((chance - 0.2).abs() < 0.01, "{chance}");
}

#[test]
fn the_tax_unit_is_one_of_the_profile_in_its_currency_only() {
    let of = |currency: &str| {
        let text = format!(
            "model \"m\" {{ currency: {currency} }}\nuse peru\nfirm a {{ credit: 2 UIT }}\nfirm b {{ formal: yes }}"
        );
        let session = Session::read_text("x.red", &text);
        session.findings().iter().map(|one| one.rule.name).collect::<Vec<_>>()
    };
    assert!(!of("PEN").contains(&"unknown-unit"));
    assert!(of("USD").contains(&"unknown-unit"));
    let own = "model \"m\" { currency: PEN }\nuse peru\nunit UIT = 10 PEN\nfirm a { credit: 2 UIT }";
    let session = Session::read_text("x.red", own);
    assert_eq!(session.model().firms.values().next().expect("a firm").amounts[0].1.constant, Some(20.0));
}

#[test]
fn a_hundred_phases_are_followed_and_one_more_is_told() {
    let of = |count: usize| {
        let phases: String = (0..count).map(|at| format!("phase p{at} {{ completion: 99% }}\n")).collect();
        Session::read_text("x.red", &format!("programme p {{ intake: 20\n{phases} }}"))
    };
    let session = of(minka::limits::MAX_PHASES);
    assert!(session.findings().is_empty());
    let sampled = session.clone().sampled(&with(&session, 2_000, 1));
    assert!((finishers(&sampled, 99).mean - 20.0 * 0.99_f64.powi(100)).abs() < 0.3);
    assert_eq!(of(minka::limits::MAX_PHASES + 1).findings()[0].rule.name, "too-many-entities");
}

#[test]
fn so_many_parallel_phases_that_nobody_can_follow_are_told() {
    let of = |count: usize| {
        let phases: String = (0..count).map(|at| format!("phase p{at} {{ after: a; completion: 50% }}\n")).collect();
        let names: Vec<String> = (0..count).map(|at| format!("p{at}")).collect();
        let text = format!("programme p {{ intake: 20\nphase a\n{phases} phase z {{ after: {} }} }}", names.join(", "));
        Session::read_text("x.red", &text)
    };
    assert!(of(9).findings().is_empty());
    assert_eq!(of(30).findings()[0].rule.name, "too-many-entities");
}

#[test]
fn an_intake_is_at_most_a_million_whole_firms() {
    let of = |intake: &str| Session::read_text("x.red", &format!("programme p {{ intake: {intake}\n phase a }}"));
    assert!(of("1_000_000").findings().is_empty());
    for wrong in ["1_000_001", "2.5", "-1"] {
        assert_eq!(of(wrong).findings()[0].rule.name, "value-out-of-range", "{wrong}");
    }
}

//! In how many cases a sharing holds, and with how many like members it works. The chances were worked out by a
//! simulation of the same firms outside Minka, of 300 000 cases and more.

use super::*;
use minka::evaluate::coalition::{Begins, Ends, SharingKind, Stability};

fn stability_of(session: &Session) -> &Stability {
    let reading = session.measurements().money.arrangements[0].reading().expect("its money is worked out");
    reading.stability.as_ref().expect("groups were looked at")
}

fn sampled(text: &str, threads: usize, samples: u64) -> Session {
    let session = read(text);
    let mut sampling = minka::evaluate::Sampling::of(session.model());
    (sampling.threads, sampling.samples) = (threads, samples);
    session.sampled(&sampling)
}

fn holds(stability: &Stability, kind: SharingKind) -> f64 {
    let test = stability.sharings.iter().find(|test| test.kind == kind).expect("it is tried");
    test.holds.expect("it was worked out")
}

/// Pairs sell nine tenths of what three do, at two to six hundredths; a fee of two to three thousand; led by a.
const FAIR: &str = "model \"M\" { currency: PEN; horizon: 1 years; discount_rate: 0% }
firm a { sales: 100_000 PEN/year }
firm b { sales: 60_000 PEN/year }
firm c { sales: 40_000 PEN/year }
network n { members: a, b, c; structure: led by a; cost each link: 300 PEN/year
  action fair { needs: 2 members; let gain = 2%..6%
    benefit: if members.count >= 3 then sum(members.sales) * gain else sum(members.sales) * gain * 90%
    cost: 2_000 PEN/year..3_000 PEN/year }
  sharing: equal }";

/// Equal parts hold in 0.8945 of the cases, parts by sales in all.
#[test]
fn a_sharing_holds_in_part_of_the_cases() {
    let session = sampled(FAIR, 1, 20_000);
    let stability = stability_of(&session);
    let declared = holds(stability, SharingKind::Declared);
    assert!((declared - 0.8945).abs() < 4.0 * (0.8945_f64 * 0.1055 / 20_000.0).sqrt(), "{declared}");
    assert_eq!(holds(stability, SharingKind::Equal), declared, "the same sharing");
    assert_eq!(holds(stability, SharingKind::BySales), 1.0);
    let chance = stability.chance.expect("something is drawn");
    assert_eq!((chance.samples, chance.groups, chance.all_groups), (20_000, 6, true));
    assert_eq!(stability.holds_probability(), Some(declared));
}

/// Where each buys so much is drawn, whether a tier is reached hangs on draw and group at once: 0.208 of the cases.
#[test]
fn what_hangs_on_draw_and_group_at_once_is_looked_at_case_by_case() {
    let text = "model \"M\" { currency: PEN; horizon: 1 years; discount_rate: 0% }
firm a { buys flour: 40_000 PEN/year..70_000 PEN/year }
firm b { buys flour: 20_000 PEN/year..50_000 PEN/year }
firm c { buys flour: 10_000 PEN/year..30_000 PEN/year }
network n { members: a, b, c; structure: flat
  action flour { needs: 2 members; let rebate = tiers { from 0 PEN/year: 2%; from 80_000 PEN/year: 10% }
    benefit: sum(members.buys.flour) * rebate(sum(members.buys.flour)); cost: 2_500 PEN/year } }";
    let session = sampled(text, 1, 20_000);
    let declared = holds(stability_of(&session), SharingKind::Declared);
    assert!((declared - 0.208).abs() < 0.012, "{declared}");
}

#[test]
fn the_chance_is_the_same_on_any_number_of_threads() {
    let of = |threads| stability_of(&sampled(FAIR, threads, 9_999)).sharings.clone();
    assert_eq!(of(1), of(3));
    assert_eq!(of(1), of(8));
}

#[test]
fn where_nothing_is_drawn_there_is_no_chance() {
    let certain = FAIR.replace("2%..6%", "4%").replace("2_000 PEN/year..3_000 PEN/year", "2_500 PEN/year");
    let session = read(&certain);
    let stability = stability_of(&session);
    assert_eq!(stability.chance, None);
    assert!(stability.in_core);
    assert_eq!(stability.holds_probability(), Some(1.0));
    let losing =
        certain.replace("sharing: equal", "sharing: proportional to if member.sales > 50_000 PEN/year then 0 else 1");
    let session = read(&losing);
    assert_eq!(stability_of(&session).holds_probability(), Some(0.0));
}

/// With sixteen different firms there are 65 534 groups: fewer are looked at, and it is said how many.
#[test]
fn too_many_groups_are_cut_down_and_counted() {
    let firms: String = (0..16).map(|n| format!("firm f{n} {{ sales: {} PEN/year }}\n", 50_000 + 7_001 * n)).collect();
    let members: Vec<String> = (0..16).map(|n| format!("f{n}")).collect();
    let text = format!(
        "model \"M\" {{ currency: PEN; horizon: 1 years; discount_rate: 0% }}\n{firms}network n {{ members: {}; structure: flat\n\
         action fair {{ needs: 2 members; let gain = 2%..6%; benefit each member: member.sales * gain; cost: 9_000 PEN/year }} }}",
        members.join(", ")
    );
    let session = sampled(&text, 2, 10_000);
    let chance = stability_of(&session).chance.expect("something is drawn");
    assert_eq!(chance.samples, 1_024);
    assert!(!chance.all_groups && chance.groups > 500 && chance.groups < 65_534, "{chance:?}");
    let page = session.stability_shown(None, &minka::diagnostic::render::Look::default()).expect("a page");
    let page: Vec<&str> = page.split_whitespace().collect();
    let page = page.join(" ");
    assert!(
        page.contains("none of the groups looked at would do better on its own; only 1,024 cases were looked at"),
        "{page}"
    );
    assert!(page.contains("that expect to be nearest to leaving"), "{page}");
}

fn cloth(firms: u32, link: &str, step: &str) -> Session {
    read(&format!(
        "model \"M\" {{ currency: PEN; horizon: 1 years; discount_rate: 0% }}\nfirms shops {firms} {{ buys cloth: 1_000 PEN/year \
         }}\nnetwork cloth \"Cloth\" {{ members: shops; structure: flat; cost each link: {link} PEN/year\n action cloth: \
         joint_purchase {{ good: cloth; discount: tiers {{ from {step} PEN/year: 8% }} }} }}"
    ))
}

/// 80 each from six on; (k − 1)/2 links of 12 each: 78 with fourteen, 84 with fifteen.
#[test]
fn like_members_have_a_window_with_its_reasons() {
    let session = cloth(5, "12", "6_000");
    let like = stability_of(&session).sizes.like.as_ref().expect("they are alike");
    let [works] = like.works.as_slice() else { panic!("{:?}", like.works) };
    assert_eq!((works.from, works.to), (6, 14));
    assert!(matches!(works.begins, Some(Begins::Step { action: 0, rate: Some(rate) }) if close(rate, 0.08)));
    assert_eq!(works.ends, Some(Ends::Coordination));
    assert_eq!((like.looked_at, like.steps[0].3, like.actions.as_slice()), (40, 6, [(0, 6)].as_slice()));
    assert!(stability_of(&session).sizes.steps.is_empty(), "the five declared reach nothing");
}

/// Fourteen reach the step, and 80 each bear (k − 1)/2 links of 30 up to six: whether five are declared or twenty.
#[test]
fn a_window_is_empty_beyond_those_declared_too() {
    for firms in [5, 20] {
        let session = cloth(firms, "30", "14_000");
        let said = message(&session, "window-empty", Tongue::En);
        assert!(said.contains("14 firms would be needed for the tier of 8 % of “cloth”"), "{said}");
        assert!(said.contains("beyond 6 coordination eats the gain"), "{said}");
        assert!(!speaks(&session, "npv-negative"), "one finding tells it");
    }
    assert!(!speaks(&cloth(5, "12", "6_000"), "window-empty"), "six would do");
}

/// Five thousand like firms are counts: from sixty on each has 80, and bears (k − 1)/2 links of 0.01, 25 at the most.
#[test]
fn thousands_of_like_firms_are_counted() {
    let session = cloth(5_000, "0.01", "60_000");
    let like = stability_of(&session).sizes.like.as_ref().expect("they are alike");
    let [works] = like.works.as_slice() else { panic!("{:?}", like.works) };
    assert_eq!((works.from, works.to, works.ends, like.looked_at), (60, 5_000, None, 5_000));
}

/// Sixty and fifty thousand reach the second step; the first one alone the first.
#[test]
fn the_fewest_for_each_tier_and_action_are_named() {
    let session = read(
        "model \"M\" { currency: PEN; horizon: 1 years; discount_rate: 0% }
firm a { buys flour: 60_000 PEN/year }
firm b { buys flour: 50_000 PEN/year }
firm c { buys flour: 15_000 PEN/year }
network n { members: a, b, c; structure: flat
  action flour { let rebate = tiers { from 55_000 PEN/year: 4%; from 100_000 PEN/year: 9% }
    benefit: sum(members.buys.flour) * rebate(sum(members.buys.flour)); cost: 2_500 PEN/year } }",
    );
    let sizes = &stability_of(&session).sizes;
    let steps: Vec<(u64, Vec<String>)> = sizes
        .steps
        .iter()
        .map(|step| (step.members, names(&session, &step.group.iter().map(|(firm, _)| *firm).collect::<Vec<_>>())))
        .collect();
    let (one, two) = (vec!["a".to_owned()], vec!["a".to_owned(), "b".to_owned()]);
    assert_eq!(steps, [(1, one), (2, two)]);
    assert!(sizes.steps[1].rate.is_some_and(|rate| close(rate, 0.09)));
    // 2 400 of a alone, 2 600 of a and c with 4 %: it takes two.
    assert_eq!(sizes.actions[0].members, 2);
    assert_eq!(sizes.like, None);
}

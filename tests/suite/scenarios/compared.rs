//! What `compare` tells of networks that joined.

use super::mergers::joined;
use super::read;
use minka::Session;
use minka::diagnostic::render::Look;
use minka::tongue::Tongue;
use serde_json::Value;

fn data(session: &Session, after: &Session) -> Value {
    let sampled = |session: &Session| session.clone().sampled(&session.sampling());
    serde_json::from_str(&sampled(session).differences_json(&[("merged".to_owned(), sampled(after))])).expect("JSON")
}

/// Worked out by hand. The horizon is two years, nothing is discounted.
const PLAIN: &str = "\
model \"Two pools\" { currency: PEN; horizon: 2 years; discount_rate: 0% }
firm inti \"Hostal Inti\" { buys linen: 30_000 PEN/year }
firm sol \"Hostal Sol\" { buys linen: 25_000 PEN/year }
firm luna \"Hostal Luna\" { buys linen: 15_000 PEN/year }
firm apu \"Hostal Apu\" { buys linen: 17_000 PEN/year }
network a \"Pool of San Blas\" horizontal {
  objective: \"Buy\"
  members: inti, sol
  structure: led by sol
  feedback: \"Monday\"
  cost \"Secretary\": 1_000 PEN/year
  action linen: joint_purchase { good: linen; discount: tiers { from 50_000 PEN/year: 5%; from 80_000 PEN/year: 10% } }
}
network b \"Pool of Santa Ana\" horizontal {
  objective: \"Buy\"
  members: luna, apu
  structure: led by apu
  feedback: \"Friday\"
  cost \"Secretary\": 800 PEN/year
  cost \"Rent\": 300 PEN/year
  action buying: joint_purchase { good: linen; discount: tiers { from 20_000 PEN/year: 4% } }
}
scenario merged \"One pool\" { join b to a }
";

#[test]
fn a_merger_is_explained_firm_by_firm_and_by_its_causes() {
    let session = read(PLAIN);
    let after = session.in_scenario("merged").expect("it is there");
    let found = data(&session, &after);
    let merger = &found["merged"]["a"]["merger"];
    // Inti before: 5 % of 30 000 less half of 1 000, twice: 2 000. Together they buy 87 000, so 10 %; of 1 000 each
    // bears a quarter: (3 000 - 250) * 2.
    let wanted = [
        ("inti", None, Some(2_000.0), 5_500.0),
        ("sol", None, Some(1_500.0), 4_500.0),
        ("luna", Some(100.0), None, 2_500.0),
        ("apu", Some(260.0), None, 2_900.0),
    ];
    let close = |value: &Value, wanted: Option<f64>| match wanted {
        Some(wanted) => value.as_f64().is_some_and(|value| (value - wanted).abs() < 1e-6),
        None => value.is_null(),
    };
    for (name, there, here, now) in wanted {
        let firms = merger["firms"].as_array().expect("firms");
        let firm = firms.iter().find(|firm| firm["firm"] == name).expect(name);
        assert!(
            close(&firm["there"], there) && close(&firm["before"], here) && close(&firm["after"], Some(now)),
            "{firm}"
        );
        let by = now - there.or(here).unwrap_or(0.0);
        assert!(close(&firm["difference"], Some(by)), "{firm}");
    }
    // All: 360 and 3 500 before, (8 700 - 1 000) * 2 after.
    let npv = &merger["npv"];
    assert!(close(&npv["there"], Some(360.0)) && close(&npv["before"], Some(3_500.0)), "{npv}");
    assert!(close(&npv["after"], Some(15_400.0)) && close(&npv["difference"], Some(11_540.0)), "{npv}");
    // Coordination: 1 000, 800 and 300 a year before, 1 000 after.
    let coordination = &merger["coordination"];
    assert!(close(&coordination["before"], Some(-4_200.0)) && close(&coordination["difference"], Some(2_200.0)));
    // What `buying` saved counts as what `linen` saves: 5 500 and 2 560 before, 17 400 after.
    let causes = merger["causes"].as_array().expect("causes");
    let linen = causes.iter().find(|cause| cause["action"] == "linen").expect("linen");
    assert!(close(&linen["before"], Some(8_060.0)) && close(&linen["after"], Some(17_400.0)), "{linen}");
    assert!(causes.iter().all(|cause| cause["action"] != "buying"));
    let step = &found["merged"]["a"]["steps"][0];
    assert!(close(&step["from"], Some(80_000.0)) && close(&step["volume_after"], Some(87_000.0)), "{step}");
    assert_eq!(found["merged"]["b"]["joined"], "a");
}

#[test]
fn the_pages_of_a_merger_fit_and_say_it_in_both_tongues() {
    let sampled = |session: Session| session.clone().sampled(&session.sampling());
    let session = sampled(read(PLAIN));
    let after = sampled(read(PLAIN).in_scenario("merged").expect("it is there"));
    for (tongue, words) in [
        (
            Tongue::En,
            ["Pool of Santa Ana", "becomes part of it", "here, before", "coordination, all its lines", "S/ 80,000"],
        ),
        (
            Tongue::Es,
            ["Pool of Santa Ana", "pasa a ser parte", "aquí, antes", "coordinación, todas sus líneas", "S/ 80,000"],
        ),
    ] {
        let look = Look { tongue, ..Look::default() };
        let page = session.difference_shown(&after, ["base", "merged"], &look);
        let markdown = session.difference_markdown(&after, ["base", "merged"], tongue);
        for word in words {
            assert!(page.contains(word) && markdown.contains(word), "{word}\n{page}\n{markdown}");
        }
        assert!(page.lines().all(|line| line.chars().count() <= 80), "{page}");
        // The one that ended has no table of its own: its firms are told of where they went.
        assert_eq!(page.matches("does not go on").count() + page.matches("no sigue").count(), 0, "{page}");
        for row in page.lines().filter(|line| line.contains("benefi")) {
            assert!(row.contains(|letter: char| letter.is_ascii_digit()), "a name on a line of its own: {page}");
        }
    }
}

#[test]
fn a_network_that_ends_without_joining_is_no_merger() {
    let session = read(PLAIN);
    let found = data(&session, &joined(PLAIN, "remove b"));
    assert!(found["merged"]["b"].get("joined").is_none());
    // Merged by other words, it is one.
    let found = data(&session, &joined(PLAIN, "remove b; add luna, apu to a"));
    assert_eq!(found["merged"]["b"]["joined"], "a");
    assert_eq!(found["merged"]["a"]["merger"]["ended"][0], "b");
}

//! What the page says of money: how amounts are laid out, marked and explained.

use minka::Session;
use minka::diagnostic::render::Look;
use minka::tongue::Tongue;
use proptest::prelude::*;
use unicode_width::UnicodeWidthStr;

const POOL: &str = r#"
model "Pool" { currency: PEN; horizon: 3 years; discount_rate: 10%; samples: 300 }
firm inti "Hostal Inti" { sales: 180_000 PEN/year }
firm sol "Hostal Sol" { sales: 420_000 PEN/year }
firms shops 12 "Shops" { sales: 9_000 PEN/year }
institution town "Municipality"
network pool "Joint promotion" {
  members: inti, sol, 8 of shops
  cost once "Stand": 7_000 PEN paid by town 20%
  action fair "A fair" { dimension: market_access; needs: 2 members; benefit each member "Sales": member.sales * 0%..3% }
  action signs "Signs" { dimension: market_access; benefit each member "Passers-by": member.sales * 0.2%..0.6%; cost each member: 60 PEN/year }
}
"#;

fn sampled(text: &str) -> Session {
    let session = Session::read_text("pool.red", text);
    let sampling = session.sampling();
    session.sampled(&sampling)
}

fn page(session: &Session, look: &Look) -> String {
    session.report("human", look).expect("there is such a format")
}

/// The first line of a page that holds a text.
fn line<'p>(page: &'p str, text: &str) -> &'p str {
    page.lines().find(|line| line.contains(text)).unwrap_or_else(|| panic!("no line with {text}: {page}"))
}

#[test]
fn each_member_has_one_line_right_below_the_verdict() {
    let page = page(&sampled(POOL), &Look::default());
    let parts = ["\nJoint promotion\n", "viable with resharing.", "  Member ", "Hostal Inti", "Hostal Sol", "Shops (8"];
    let parts = parts.into_iter().chain(["\nYear by year", "\nKey figures", "\nAction by action", "\nWhat it is"]);
    let places: Vec<Option<usize>> = parts.map(|part| page.find(part)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}\n{page}");
    let shops = line(&page, "Shops (8");
    assert!(shops.contains('✗') && shops.contains(" – ") && shops.contains('█') && shops.ends_with('%'), "{shops}");
}

#[test]
fn amounts_bear_the_currency_of_the_model() {
    let wide = page(&sampled(POOL), &Look { width: 120, ..Look::default() });
    assert!(line(&wide, "Hostal Sol").contains("S/ "), "{wide}");
    let dollars = page(&sampled(&POOL.replace("PEN", "USD")), &Look { tongue: Tongue::Es, ..Look::default() });
    assert!(line(&dollars, "Valor actual neto").contains("USD "), "{dollars}");
}

#[test]
fn gains_are_green_and_losses_red_where_there_are_colours() {
    let page = page(&sampled(POOL), &Look { color: true, ..Look::default() });
    assert!(line(&page, "Hostal Sol").contains("\u{1b}[32m"), "{page}");
    assert!(line(&page, "Shops (8").contains("\u{1b}[31m"), "{page}");
}

#[test]
fn without_unicode_bars_and_ranges_are_drawn_in_ascii() {
    for tongue in Tongue::ALL {
        let text = POOL.replace("members:", "objective: \"Be found\"; members:");
        let page = page(&sampled(&text), &Look { tongue, unicode: false, width: 110, ..Look::default() });
        // Findings quote the model and are laid out by their own module.
        let page = page.split(if tongue == Tongue::En { "\nFindings" } else { "\nObservaciones" }).next().unwrap_or("");
        let drawn =
            page.chars().find(|letter| !letter.is_ascii() && !letter.is_alphabetic() && !"«»“”".contains(*letter));
        assert_eq!(drawn, None, "{page}");
        assert!(line(page, "Hostal Sol").contains('#'), "{page}");
    }
}

#[test]
fn what_was_not_sampled_is_not_shown() {
    let session = Session::read_text("pool.red", POOL);
    let english = page(&session, &Look::default());
    assert!(english.contains("Money: not worked out, for its amounts are uncertain"), "{english}");
    assert!(!english.contains("Key figures"), "{english}");
    let spanish = page(&session, &Look { tongue: Tongue::Es, ..Look::default() });
    assert!(spanish.contains("Dinero: no se calculó, porque sus montos son inciertos"), "{spanish}");
}

#[test]
fn what_the_figures_are_is_said_once() {
    let second = POOL.replace("network pool \"Joint promotion\"", "network other \"Other\"");
    let (_, network) = second.split_once("network other").expect("the network");
    let page = page(&sampled(&format!("{POOL}\nnetwork other{network}")), &Look::default());
    assert_eq!(page.matches("Key figures").count(), 2);
    assert_eq!(page.matches("Amounts are present values").count(), 1, "{page}");
    assert_eq!(page.matches("300 samples").count(), 1, "{page}");
}

#[test]
fn a_long_list_of_members_is_cut_short() {
    let firms: String = (0..80).map(|number| format!("firm f{number} \"Firm {number}\"\n")).collect();
    let names: Vec<String> = (0..80).map(|number| format!("f{number}")).collect();
    let text = format!(
        "model \"M\" {{ currency: PEN }}\n{firms}network n {{ members: {}; structure: led by f0; cost \"Calls\": 90 PEN/year }}",
        names.join(", ")
    );
    let page = page(&sampled(&text), &Look::default());
    assert!(page.contains("And 40 more. Here stand first those who have no reason to take part"), "{page}");
    assert!(page.contains("Firm 0, Firm 1, Firm 2 and 77 more lose by it") || page.contains("not viable"), "{page}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the amounts and the names, a line stays on the page and no number is cut.
    #[test]
    fn amounts_of_any_size_fit(power in 0u32..10, title in "[ -~á-ž名€_]{0,60}", width in 40usize..130, ascii: bool) {
        let title = title.replace(['"', '\\'], "");
        let unit = format!("{} PEN", 10_u64.pow(power));
        let text = POOL.replace("Hostal Inti", &title).replace("A fair", &title);
        let text = text.replace("180_000 PEN", &unit).replace("7_000 PEN", &unit);
        let session = sampled(&text);
        for tongue in Tongue::ALL {
            let page = page(&session, &Look { tongue, color: false, width, unicode: !ascii });
            let (page, _) = page.split_once(if tongue == Tongue::En { "\nFindings" } else { "\nObservaciones" })
                .unwrap_or((&page, ""));
            for line in page.lines() {
                prop_assert!(line.width() <= width.max(48), "{line}");
                prop_assert_eq!(line, line.trim_end());
                prop_assert!(!line.ends_with(",0") && !line.ends_with(",00"), "{line}");
            }
        }
    }
}

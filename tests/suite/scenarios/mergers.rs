//! Networks that join, and groups of which some come and go.

use super::{errors, figures, read, refused};
use minka::diagnostic::render::Look;
use minka::tongue::Tongue;
use minka::{Change, Explorer, Session};

/// Two networks: one action that both have, one that clashes with nothing and rests on an assumption of its own, by way
/// of another one; a part of a group in both, a firm in both; comments, and an action over several lines.
const MODEL: &str = "\
model \"Two pools\" { currency: PEN; horizon: 2 years; discount_rate: 0%; samples: 50 }
firm inti \"Hostal Inti\" { sales: 180_000 PEN/year; buys linen: 30_000 PEN/year }
firm sol \"Hostal Sol\" { sales: 420_000 PEN/year; buys linen: 25_000 PEN/year }
firm luna \"Hostal Luna\" { sales: 90_000 PEN/year; buys linen: 20_000 PEN/year }
firm \"Café \\\"Ñ\\\"\" { sales: 90_000 PEN/year; buys linen: 15_000 PEN/year }
firm nina \"Hostal Nina\" { sales: 50_000 PEN/year }
firms looms \"Looms\" 10 { sales: 9_000 PEN/year; buys linen: 1_000 PEN/year }
let outside = 2%
let kept = 30%..40%
network a \"Pool of San Blas\" horizontal {
  objective: \"Buy together\"
  members: inti, sol, nina,  # who began
    4 of looms
  structure: led by sol
  feedback: \"Monday\"
  cost \"Secretary\": 1_000 PEN/year
  ties inti -- sol
  action linen: joint_purchase { good: linen; discount: tiers { from 50_000 PEN/year: 5%; from 80_000 PEN/year: 10% } }
}
network b \"Pool of Santa Ana\" horizontal {
  objective: \"Buy and sell\"
  members: luna, \"Café \\\"Ñ\\\"\", nina, 3 of looms
  structure: led by luna
  feedback: \"Friday\"
  sharing: proportional to member.sales
  let part = 2%
  let uplift = part * 2
  let unused = 9%
  cost \"Secretary\": 800 PEN/year
  cost once: 300 PEN
  ties luna -- nina, luna -- \"Café \\\"Ñ\\\"\"
  action buying: joint_purchase { good: linen; discount: tiers { from 20_000 PEN/year: 4% } }
  action fair \"A stand\" {
    dimension: market_access  # in Lima
    cost \"Stand\": 500 PEN/year
    benefit each member \"Sales\": (member.sales * uplift
      * kept)
    cost \"For the pool\": count(b.members) * 1 PEN/year
  }
}
scenario merged { join b to a }
expect a.npv > 0 PEN
expect each member of b: gain > -100_000 PEN
";

/// What the file is once somebody has merged the two by hand.
const BY_HAND: &str = "\
model \"Two pools\" { currency: PEN; horizon: 2 years; discount_rate: 0%; samples: 50 }
firm inti \"Hostal Inti\" { sales: 180_000 PEN/year; buys linen: 30_000 PEN/year }
firm sol \"Hostal Sol\" { sales: 420_000 PEN/year; buys linen: 25_000 PEN/year }
firm luna \"Hostal Luna\" { sales: 90_000 PEN/year; buys linen: 20_000 PEN/year }
firm \"Café \\\"Ñ\\\"\" { sales: 90_000 PEN/year; buys linen: 15_000 PEN/year }
firm nina \"Hostal Nina\" { sales: 50_000 PEN/year }
firms looms \"Looms\" 10 { sales: 9_000 PEN/year; buys linen: 1_000 PEN/year }
let outside = 2%
let kept = 30%..40%
network a \"Pool of San Blas\" horizontal {
  objective: \"Buy together\"
  members: inti, sol, nina, 7 of looms, luna, \"Café \\\"Ñ\\\"\"
  structure: led by sol
  feedback: \"Monday\"
  let part = 2%
  let uplift = part * 2
  cost \"Secretary\": 1_000 PEN/year
  ties inti -- sol
  ties luna -- nina, luna -- \"Café \\\"Ñ\\\"\"
  action linen: joint_purchase { good: linen; discount: tiers { from 50_000 PEN/year: 5%; from 80_000 PEN/year: 10% } }
  action fair \"A stand\" {
    dimension: market_access
    cost \"Stand\": 500 PEN/year
    benefit each member \"Sales\": (member.sales * uplift * kept)
  }
}
expect a.npv > 0 PEN
";

fn told(session: &Session, tongue: Tongue) -> Vec<String> {
    session.made().iter().flat_map(|made| &made.consequences).map(|one| one.say(tongue).to_owned()).collect()
}

pub(super) fn joined(text: &str, change: &str) -> Session {
    let (changes, findings, _) = Session::read_typed(change);
    assert!(findings.is_empty(), "{change}: {findings:?}");
    read(text).changed(&changes)
}

#[test]
fn a_merger_is_what_a_file_merged_by_hand_is() {
    let wanted = figures(&read(BY_HAND));
    assert!(wanted.contains("\"npv\"") && errors(&read(BY_HAND)).is_empty(), "{:?}", errors(&read(BY_HAND)));
    for (text, name) in [(MODEL.to_owned(), "unix"), (MODEL.replace('\n', "\r\n"), "windows")] {
        for change in ["join b to a", "une b a a"] {
            let after = joined(&text, change);
            assert_eq!(refused(&after), Vec::<String>::new(), "{name}");
            assert_eq!(errors(&after), Vec::<String>::new(), "{name}");
            assert_eq!(figures(&after), wanted, "{name} {change}");
        }
        let scenario = read(&text).in_scenario("merged").expect("it is there");
        assert_eq!(figures(&scenario), wanted, "{name}");
    }
    let mut explorer = Explorer::new("m.red", read(MODEL), Look::default());
    let reply = explorer.enter("join b to a");
    assert!(!reply.failed, "{}", reply.page);
    assert_eq!(figures(explorer.current()), wanted);
}

#[test]
fn a_merger_is_told_with_all_that_follows() {
    let after = joined(MODEL, "join b to a");
    assert_eq!(
        told(&after, Tongue::En),
        [
            "an expectation about it ends: it needs `b`",
            "`nina` was in both and is in `a` once",
            "7 of `looms` are in `a`: 4 and 3, taken for different firms",
            "`b.buying` becomes part of `a.linen`, whose terms hold",
            "`b.fair` goes on as `a.fair`",
            "a line “For the pool” of `b.fair` ends: it needs `b`",
            "`luna`, who led `b`, is one of the members of `a`",
            "the lines of `b` outside its actions end (“Secretary”, one without a label): those of `a` hold",
            "what `b` says of itself ends (`objective`, `structure`, `feedback`, `sharing`): what `a` says holds",
        ]
    );
    let es = told(&after, Tongue::Es);
    assert!(es.contains(&"`b.fair` sigue como `a.fair`".to_owned()), "{es:?}");
    assert!(es.last().is_some_and(|said| said.contains("`objetivo`, `estructura`")), "{es:?}");
}

#[test]
fn a_group_in_both_is_never_more_than_there_are() {
    let after = joined(&MODEL.replace("4 of looms", "8 of looms"), "join b to a");
    let wanted = read(&BY_HAND.replace("7 of looms", "10 of looms"));
    assert_eq!(figures(&after), figures(&wanted));
    assert!(told(&after, Tongue::En).contains(&"all 10 of `looms` are in `a`: 8 and 3 were in one or in both".into()));
    // All of them, and some of them.
    for (there, here) in [("3 of looms", "looms"), ("looms", "4 of looms")] {
        let text = MODEL.replace("4 of looms", here).replace("nina, 3 of looms", &format!("nina, {there}"));
        let after = joined(&text, "join b to a");
        assert_eq!(figures(&after), figures(&read(&BY_HAND.replace("7 of looms", "looms"))), "{there} to {here}");
    }
}

#[test]
fn an_action_of_one_name_is_the_same_or_in_the_way() {
    let text = |name: &str, good: &str| {
        MODEL.replace(
            "action buying: joint_purchase { good: linen",
            &format!("action {name}: joint_purchase {{ good: {good}"),
        )
    };
    // The same name and the same good: the terms of the one that goes on.
    assert_eq!(figures(&joined(&text("linen", "linen"), "join b to a")), figures(&read(BY_HAND)));
    // Another good under another name comes along.
    let soap = |text: &str| text.replace("buys linen: 20_000", "buys soap: 21_000 PEN/year; buys linen: 20_000");
    let after = joined(&soap(&text("soap", "soap")), "join b to a");
    let by_hand = soap(BY_HAND).replace(
        "  action fair",
        "  action soap: joint_purchase { good: soap; discount: tiers { from 20_000 PEN/year: 4% } }\n  action fair",
    );
    assert_eq!((figures(&after), refused(&after).len()), (figures(&read(&by_hand)), 0));
    // Another good under the same name.
    let why = "`b.linen` and `a.linen` have one name and are different actions: give one of them another name, or take \
               one out first (`remove b.linen`)";
    let text = soap(&text("linen", "soap"));
    assert_eq!(refused(&joined(&text, "join b to a")), [why]);
    let first = joined(&text, "remove b.linen; join b to a");
    assert_eq!((refused(&first).len(), figures(&first)), (0, figures(&read(&soap(BY_HAND)))));
}

#[test]
fn no_assumption_changes_its_meaning_in_silence() {
    let differs =
        |name: &str| vec![format!("`{name}` means one thing in `b` and another in `a`: give one of them another name")];
    // An assumption of its own against one of the same name there.
    let local = MODEL.replace("  ties inti -- sol\n", "  let uplift = 7%\n  ties inti -- sol\n");
    assert_eq!(refused(&joined(&local, "join b to a")), differs("uplift"));
    // The model's against one of the same name there.
    let local = MODEL.replace("  ties inti -- sol\n", "  let kept = 7%\n  ties inti -- sol\n");
    assert_eq!(refused(&joined(&local, "join b to a")), differs("kept"));
    // One that comes along would be meant by what the other says of the model's.
    let local = MODEL
        .replace("let part = 2%", "let outside = 3%")
        .replace("part * 2", "outside * 2")
        .replace("\"Secretary\": 1_000 PEN/year", "\"Secretary\": 50_000 PEN/year * outside");
    assert_eq!(refused(&joined(&local, "join b to a")), differs("outside"));
    // The same words mean the same.
    let local = |text: &str| text.replace("  ties inti -- sol\n", "  let unread = 2%\n  ties inti -- sol\n");
    let same = local(MODEL).replace("unread = 2%", "part  =  2%");
    assert_eq!(figures(&joined(&same, "join b to a")), figures(&read(BY_HAND)));
}

#[test]
fn what_cannot_be_joined_is_refused() {
    let more = format!(
        "{MODEL}territory cusco\nsector craft\nlet rest = count(b.members)\n\
         agreement near territorial in cusco {{ participants: inti, sol }}\n\
         agreement wide sectoral of craft {{ participants: inti, luna }}\n"
    );
    for (change, why) in [
        ("join a to a", "`a` cannot be joined to itself: name two networks"),
        ("join b to nobody", "nothing is called `nobody`"),
        ("join nobody to a", "nothing is called `nobody`"),
        ("join inti to a", "`inti` is neither a network nor an agreement, and only those are joined"),
        ("join b to cusco", "`cusco` is neither a network nor an agreement, and only those are joined"),
        ("join b to near", "`b` is a network and `near` is a territorial agreement: they cannot become one"),
        (
            "join wide to near",
            "`wide` is a sectoral agreement and `near` is a territorial agreement: they cannot become one",
        ),
        ("join b to a", "`rest` is worked out from `b`, which would be no more: give it another value first"),
    ] {
        let after = joined(&more, change);
        assert_eq!(refused(&after), [why], "{change}");
        assert_eq!(figures(&after), figures(&read(&more)), "{change}");
    }
    let freed = joined(&more, "rest: 3; join b to a");
    assert_eq!(refused(&freed), Vec::<String>::new());
    // In a scenario it is an error of the model.
    let session = read(&MODEL.replace("join b to a", "join inti to a"));
    assert!(!errors(&session).is_empty());
    let session = read(&MODEL.replace("join b to a", "join a to a"));
    assert_eq!(
        errors(&session),
        ["scenario-fails: in the scenario `merged`: `a` cannot be joined to itself: name two networks"]
    );
}

#[test]
fn agreements_of_one_kind_join() {
    let agreement = |name: &str, list: &str| {
        format!(
            "agreement {name} territorial in cusco {{ objective: \"o\"; participants: {list}; cost \"Guard\": 90 PEN/year }}\n"
        )
    };
    let rest = MODEL.replace("scenario merged { join b to a }\n", "territory cusco\n");
    let two = format!("{rest}{}{}", agreement("near", "inti, sol"), agreement("far", "luna, sol"));
    let one = format!("{rest}{}", agreement("near", "inti, sol, luna"));
    let after = joined(&two, "join far to near");
    assert_eq!((refused(&after).len(), figures(&after)), (0, figures(&read(&one))));
    // Where nobody was said to take part, those who come do.
    let none = two.replace("participants: inti, sol; ", "");
    let after = joined(&none, "join far to near");
    assert_eq!(figures(&after), figures(&read(&one.replace("inti, sol, luna", "luna, sol"))));
}

#[test]
fn ties_are_told_of_all_or_of_nobody() {
    let without = |text: &str, ties: &str| text.replace(ties, "");
    let (of_a, of_b) = ("  ties inti -- sol\n", "  ties luna -- nina, luna -- \"Café \\\"Ñ\\\"\"\n");
    let neither = without(&without(BY_HAND, of_a), of_b);
    let after = joined(&without(MODEL, of_a), "join b to a");
    assert_eq!(figures(&after), figures(&read(&neither)));
    assert!(told(&after, Tongue::En).iter().any(|said| said.starts_with("the ties of `b` are dropped")));
    let after = joined(&without(MODEL, of_b), "join b to a");
    assert_eq!(figures(&after), figures(&read(&without(BY_HAND, of_b))));
    assert!(told(&after, Tongue::En).iter().any(|said| said.starts_with("of those who come from `b` no ties")));
}

#[test]
fn a_programme_goes_on_with_the_network_that_goes_on() {
    let programme = |list: &str| {
        format!(
            "programme help \"Help\" {{ objective: \"o\"; beneficiaries: {list}; phase one {{ duration: 3 months }} }}\n"
        )
    };
    for (list, then) in [("b", "a"), ("b, sol", "a, sol"), ("a, b", "a")] {
        let after = joined(&format!("{MODEL}{}", programme(list)), "join b to a");
        let wanted = read(&format!("{BY_HAND}{}", programme(then)));
        let (_, file) = after.sources().files().next().expect("a file");
        assert!(file.text().contains(&format!("beneficiaries: {then};")), "{}", file.text());
        assert_eq!((errors(&after), figures(&after)), (errors(&wanted), figures(&wanted)), "{list}");
        assert!(told(&after, Tongue::En).contains(&"in `help.beneficiaries`, `a` stands for `b`".to_owned()));
    }
}

#[test]
fn some_firms_of_a_group_come_and_go() {
    let same = |change: &str, old: &str, new: &str| {
        let after = joined(MODEL, change);
        assert_eq!(refused(&after), Vec::<String>::new(), "{change}");
        assert_eq!(figures(&after), figures(&read(&MODEL.replace(old, new))), "{change}");
    };
    same("remove 1 of looms from a", "4 of looms", "3 of looms");
    same("retira 1 de looms de a", "4 of looms", "3 of looms");
    same("remove 4 of looms from a", "nina,  # who began\n    4 of looms", "nina");
    same(
        "remove 3 of looms, luna from b; b.structure: flat",
        "luna, \"Café \\\"Ñ\\\"\", nina, 3 of looms\n  structure: led by luna",
        "\"Café \\\"Ñ\\\"\", nina\n  structure: flat",
    );
    same("add 5 of looms to a", "4 of looms", "9 of looms");
    same("agrega 5 de looms a a", "4 of looms", "9 of looms");
    same("add looms to a", "4 of looms", "looms");
    same("add looms to a; remove 3 of looms from a", "4 of looms", "7 of looms");
    same("add 2 of looms to a; remove 2 of looms from a", "4 of looms", "4 of looms");
    for (change, why) in [
        ("remove 5 of looms from a", "4 of `looms` take part in `a`: 5 cannot leave"),
        ("remove 0 of looms from a", "nobody leaves with 0"),
        ("remove 2 of inti from a", "1 of `inti` take part in `a`: 2 cannot leave"),
        ("remove 2 of luna from a", "`luna` takes no part in `a`"),
        ("add 7 of looms to a", "`looms` has 10 firms, of which 4 take part in `a`: 7 more are not left"),
        (
            "remove 1.5 of looms from a",
            "how many `1.5 of looms` are is no plain number: set the members of `a` as a whole",
        ),
    ] {
        assert_eq!(refused(&joined(MODEL, change)), [why], "{change}");
    }
    let counted = MODEL.replace("4 of looms", "(2 + 2) of looms");
    let why = "how many `(2 + 2) of looms` are is no plain number: set the members of `a` as a whole";
    assert_eq!(refused(&joined(&counted, "remove 1 of looms from a")), [why]);
    let all = joined(&MODEL.replace("4 of looms", "looms"), "add 2 of looms to a");
    assert_eq!(refused(&all), ["`2 of looms` takes part in `a` already"]);
    // Of which network is not said.
    assert!(!Session::read_changes("remove 2 of looms").1.is_empty());
}

#[test]
fn a_change_is_shown_in_the_words_that_make_it() {
    for (words, es) in [
        ("join b to a", "une b a a"),
        ("remove 2 of looms from a", "retira 2 of looms de a"),
        ("remove \"Café \\\"Ñ\\\"\" from b", "retira \"Café \\\"Ñ\\\"\" de b"),
    ] {
        let (changes, ..) = Session::read_changes(words);
        assert_eq!([changes[0].shown(Tongue::En), changes[0].shown(Tongue::Es)], [words, es]);
        assert_eq!(Session::read_changes(es).0, changes);
    }
    assert_eq!(Session::read_changes("join b to a").0, [Change::Join { what: "b".into(), to: "a".into() }]);
}

//! Networks that join, and groups of which some come or leave.

use super::{changed, figures, read, refused};

const MODEL: &str = "\
model \"Yarn\" { currency: PEN; horizon: 3 years; discount_rate: 12%; samples: 60 }
firm ana { buys yarn: 20_000 PEN/year }
firm bea { buys yarn: 18_000 PEN/year }
firm cira { buys yarn: 15_000 PEN/year }
firm dora { buys yarn: 16_000 PEN/year }
firms shops 30 { buys yarn: 1_000 PEN/year }
network puno {
  members: ana, bea, 5 of shops
  structure: led by ana
  cost each link \"Calls\": 200 PEN/year
  action yarn: joint_purchase { good: yarn; discount: tiers { from 30_000 PEN/year: 5%; from 70_000 PEN/year: 12% } }
}
network juliaca {
  members: bea, cira, dora
  structure: led by dora
  cost \"Room\": 300 PEN/year
  action fair \"Fair\" { dimension: market_access; needs: 2 members
    benefit each member \"Sold\": 400 PEN/year..600 PEN/year * (1 + rise) }
  let rise = 3%
  action thread: joint_purchase { good: yarn; discount: 4% }
}
agreement town territorial in cusco { participants: ana, bea }
territory cusco
expect each member of juliaca: gain > 0 PEN
";

/// The same by hand: all members, `fair` with what it rests on; `thread` is `puno.yarn`, the room is given up.
fn by_hand() -> String {
    let (puno, juliaca) =
        (MODEL.find("network juliaca").expect("it is there"), MODEL.find("agreement").expect("it is"));
    let coming = "let rise = 3%\n  action fair \"Fair\" { dimension: market_access; needs: 2 members\n    benefit each \
                  member \"Sold\": 400 PEN/year..600 PEN/year * (1 + rise) }\n}\n";
    let joined = MODEL[..puno].replace("members: ana, bea, 5 of shops", "members: ana, bea, 5 of shops, cira, dora");
    let joined = format!("{}  {coming}", joined.strip_suffix("}\n").expect("the block ends"));
    format!("{joined}{}", MODEL[juliaca..].replace("expect each member of juliaca: gain > 0 PEN\n", ""))
}

#[test]
fn two_networks_that_join_are_what_a_file_edited_by_hand_is() {
    for change in ["join juliaca to puno", "une juliaca a puno"] {
        let after = changed(MODEL, change);
        assert_eq!(refused(&after), Vec::<String>::new(), "{change}");
        assert_eq!(figures(&after), figures(&read(&by_hand())), "{change}");
        let said: Vec<&str> =
            after.made().iter().flat_map(|made| &made.consequences).map(|one| one.en.as_str()).collect();
        for wanted in [
            "an expectation about it ends: it needs `juliaca`",
            "`juliaca.thread` goes on as `puno.yarn`, on the terms of that",
            "what `juliaca` spent or gained outside its actions ends",
            "`juliaca` becomes part of `puno`: structure, sharing and coordination are those of `puno`",
        ] {
            assert!(said.contains(&wanted), "{wanted}: {said:?}");
        }
    }
}

#[test]
fn a_merger_that_cannot_be_is_refused_with_its_reason() {
    for (change, why) in [
        ("join puno to puno", "`puno` cannot be joined to itself"),
        ("join ana to puno", "`ana` is no network or agreement"),
        ("join puno to ana", "`ana` is no network or agreement"),
        ("join nobody to puno", "nothing is called `nobody`"),
        ("join puno to nobody", "nothing is called `nobody`"),
        (
            "join town to puno",
            "of `town` and `puno` one is a network, the other an agreement: only two of a kind become one",
        ),
    ] {
        assert_eq!(refused(&changed(MODEL, change)), [why], "{change}");
    }
}

#[test]
fn some_firms_of_a_group_come_and_leave() {
    for (change, members) in [
        ("add 5 of shops to puno", "ana, bea, 10 of shops"),
        ("remove 2 of shops from puno", "ana, bea, 3 of shops"),
        ("remove 5 of shops from puno", "ana, bea"),
        ("add cira, 1 of shops to puno", "ana, bea, 6 of shops, cira"),
        ("agrega 5 de shops a puno", "ana, bea, 10 of shops"),
        ("retira 2 de shops de puno", "ana, bea, 3 of shops"),
    ] {
        let after = changed(MODEL, change);
        assert_eq!(refused(&after), Vec::<String>::new(), "{change}");
        let by_hand = MODEL.replace("members: ana, bea, 5 of shops", &format!("members: {members}"));
        assert_eq!(figures(&after), figures(&read(&by_hand)), "{change}");
    }
    let whole = MODEL.replace("5 of shops", "shops");
    let left = changed(&whole, "remove 26 of shops from puno");
    assert_eq!(figures(&left), figures(&read(&MODEL.replace("5 of shops", "4 of shops"))));
    for (change, why) in [
        ("remove 6 of shops from puno", "only 5 of `shops` take part: 6 cannot leave"),
        ("remove 1 of cira from puno", "`cira` takes no part in `puno`"),
    ] {
        assert_eq!(refused(&changed(MODEL, change)), [why], "{change}");
    }
}

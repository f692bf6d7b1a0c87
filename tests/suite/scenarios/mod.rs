//! Changes to a model: a scenario, what is typed in a session, `--set` and a file edited by hand are the same thing.

mod drafts;
mod mergers;

use minka::diagnostic::render::Look;
use minka::tongue::Tongue;
use minka::{Change, Explorer, Session};

/// A group, lines with and without labels, a local assumption, trades, another currency, comments within lists.
const MODEL: &str = "\
model \"Mercado\" { currency: PEN; horizon: 3 years; discount_rate: 10%; samples: 60 }
rate USD = 3.6 PEN..3.8 PEN source \"Bank\"
territory cusco \"Cusco\"
sector craft \"Craft\"
firm inti \"Hostal Inti\" { size: micro; territory: cusco; sector: craft; sales: 100_000 PEN/year; buys linen: 9_000 PEN/year }
firm sol { size: micro; territory: cusco; sector: craft; sales: 220_000 PEN/year; buys linen from luna: 20_000 PEN/year }
firm luna { size: micro; territory: cusco; sector: craft; sales: 90_000 PEN/year; buys linen: 8_000 PEN/year }
firm \"Café \\\"Ñ\\\"\" { size: micro; territory: cusco; sector: craft; sales: 70_000 PEN/year }
firms workshops 30 { size: micro; territory: cusco; sector: craft; sales: 10_000 PEN/year }
let uplift = 4%..7% source \"Survey\"
let price = 2 USD source \"Quotation\"
network pool \"Pool\" horizontal {
  objective: \"Buy together\"
  members: inti,  # the first, who came with an idea
    sol,   # and the largest
    luna
  structure: led by sol
  feedback: \"Every Monday\"
  let local = 30%
  cost once \"Study\": 1_200 PEN
  cost \"Calls\": 90 PEN/year
  action linen: joint_purchase { good: linen; discount: tiers { from 20_000 PEN/year: 8%; from 35_000 PEN/year: 12%..15% } }
  action fair \"A fair\" {
    dimension: market_access
    needs: 2 members
    cost \"Stand\": 500 PEN/year  paid by luna 40%
    benefit each member \"New sales\": member.sales * uplift * local
    benefit for sol: price * 100 * 1/year
  }
}
scenario weak { uplift: 2%..3% }
scenario weaker from weak { pool.local: 20% }
expect pool.npv > 0 PEN
expect pool.npv < 1 PEN in scenario weak
firm last { size: micro }
";

/// The figures of the arrangements, digit for digit.
fn figures(session: &Session) -> String {
    let sampled = session.clone().sampled(&session.sampling());
    let document: serde_json::Value =
        serde_json::from_str(&sampled.report("json", &Look::default()).expect("a document")).expect("JSON");
    document["arrangements"].to_string()
}

fn read(text: &str) -> Session {
    Session::read_text("m.red", text)
}

fn changed(text: &str, change: &str) -> Session {
    let (changes, findings, _) = Session::read_typed(change);
    assert!(findings.is_empty(), "{change}: {findings:?}");
    read(text).changed(&changes)
}

fn refused(session: &Session) -> Vec<String> {
    session.made().iter().flat_map(|made| &made.refused).map(|(_, why)| why.en.clone()).collect()
}

fn errors(session: &Session) -> Vec<String> {
    let errors = session.findings().iter().filter(|finding| finding.severity == minka::diagnostic::Severity::Error);
    errors.map(|finding| format!("{}: {}", finding.rule.name, finding.message.en)).collect()
}

/// A change, and the same by hand: words of the model and what stands there instead.
const CHANGES: &[(&str, &[(&str, &str)])] = &[
    ("inti.sales: 150_000 PEN/year", &[("sales: 100_000 PEN/year", "sales: 150_000 PEN/year")]),
    ("inti.ventas = 150_000 PEN/year", &[("sales: 100_000 PEN/year", "sales: 150_000 PEN/year")]),
    ("\"Café \\\"Ñ\\\"\".sales: 1 PEN/year", &[("sales: 70_000 PEN/year", "sales: 1 PEN/year")]),
    ("workshops.sales: 11_000 PEN/year", &[("sales: 10_000 PEN/year", "sales: 11_000 PEN/year")]),
    ("uplift: 1%..2%..6%", &[("uplift = 4%..7%", "uplift = 1%..2%..6%")]),
    ("let uplift = 3%", &[("uplift = 4%..7% source \"Survey\"", "uplift = 3%")]),
    ("rate USD = 4 PEN", &[("USD = 3.6 PEN..3.8 PEN source \"Bank\"", "USD = 4 PEN")]),
    ("USD = 4 PEN", &[("USD = 3.6 PEN..3.8 PEN", "USD = 4 PEN")]),
    (
        "pool.linen.discount: 9%..11%",
        &[("discount: tiers { from 20_000 PEN/year: 8%; from 35_000 PEN/year: 12%..15% }", "discount: 9%..11%")],
    ),
    (
        "pool.linen.descuento = tiers {\n from 1_000 PEN/year: 5%\n from 2_000 PEN/year: 6%..8%\n}",
        &[(
            "discount: tiers { from 20_000 PEN/year: 8%; from 35_000 PEN/year: 12%..15% }",
            "discount: tiers { from 1_000 PEN/year: 5%; from 2_000 PEN/year: 6%..8% }",
        )],
    ),
    (
        "pool.fair.\"Stand\" = 700 PEN/year..900 PEN/year",
        &[("\"Stand\": 500 PEN/year", "\"Stand\": 700 PEN/year..900 PEN/year")],
    ),
    ("pool.Calls: 1 PEN/year", &[("\"Calls\": 90 PEN/year", "\"Calls\": 1 PEN/year")]),
    ("pool.local: 25%", &[("local = 30%", "local = 25%")]),
    ("inti.buys.linen: 12_000 PEN/year", &[("linen: 9_000 PEN/year", "linen: 12_000 PEN/year")]),
    ("sol.compra.linen: 12_000 PEN/year", &[("linen from luna: 20_000 PEN/year", "linen from luna: 12_000 PEN/year")]),
    (
        "\"Café \\\"Ñ\\\"\".buys.linen: 5 PEN/year",
        &[("sales: 70_000 PEN/year }", "sales: 70_000 PEN/year; buys linen: 5 PEN/year }")],
    ),
    ("pool.environment.change: strong", &[("  feedback:", "  environment { change: strong }\n  feedback:")]),
    ("pool.trust: high", &[("  feedback:", "  trust: high\n  feedback:")]),
    ("model.horizon: 5 years", &[("horizon: 3 years", "horizon: 5 years")]),
    ("modelo.tasa_de_descuento = 4%", &[("discount_rate: 10%", "discount_rate: 4%")]),
    ("model.social_discount_rate: 4%", &[("discount_rate: 10%", "discount_rate: 10%; social_discount_rate: 4%")]),
    ("criteria.leader_consensus: 10%", &[("firm last", "criteria { leader_consensus: 10% }\nfirm last")]),
    ("pool.structure: led by inti", &[("led by sol", "led by inti")]),
    ("pool.estructura: plana", &[("led by sol", "flat")]),
    ("pool.structure: hierarchical under luna", &[("led by sol", "hierarchical under luna")]),
    (
        "pool.sharing: proportional to member.sales",
        &[("  feedback:", "  sharing: proportional to member.sales\n  feedback:")],
    ),
    (
        "remove pool.linen",
        &[(
            "  action linen: joint_purchase { good: linen; discount: tiers { from 20_000 PEN/year: 8%; from 35_000 PEN/year: 12%..15% } }\n",
            "",
        )],
    ),
    ("retira pool.fair.\"Stand\"", &[("    cost \"Stand\": 500 PEN/year  paid by luna 40%\n", "")]),
    ("remove inti from pool", &[("inti,  # the first, who came with an idea\n    sol", "sol")]),
    (
        "retira luna, inti de pool",
        &[("inti,  # the first, who came with an idea\n    sol,   # and the largest\n    luna", "sol")],
    ),
    ("add \"Café \\\"Ñ\\\"\" to pool", &[("    luna\n", "    luna, \"Café \\\"Ñ\\\"\"\n")]),
    ("agrega workshops a pool", &[("    luna\n", "    luna, workshops\n")]),
    ("add 20 of workshops to pool", &[("    luna\n", "    luna, 20 of workshops\n")]),
    (
        "pool.members: sol, luna, 4 of workshops",
        &[(
            "inti,  # the first, who came with an idea\n    sol,   # and the largest\n    luna",
            "sol, luna, 4 of workshops",
        )],
    ),
    (
        "pool.socios = sol, inti",
        &[("inti,  # the first, who came with an idea\n    sol,   # and the largest\n    luna", "sol, inti")],
    ),
    (
        "firm nova { sector: craft; sales: 9 PEN/year; buys linen: 4_000 PEN/year }; add nova to pool",
        &[
            ("    luna\n", "    luna, nova\n"),
            ("firm last", "firm nova { sector: craft; sales: 9 PEN/year; buys linen: 4_000 PEN/year }\nfirm last"),
        ],
    ),
    (
        "firm luna { size: micro; territory: cusco; sector: craft; sales: 1 PEN/year }",
        &[("sales: 90_000 PEN/year; buys linen: 8_000 PEN/year", "sales: 1 PEN/year")],
    ),
    (
        "remove luna",
        &[
            (
                "firm luna { size: micro; territory: cusco; sector: craft; sales: 90_000 PEN/year; buys linen: 8_000 PEN/year }\n",
                "",
            ),
            (" from luna", ""),
            ("sol,   # and the largest\n    luna", "sol"),
            ("  paid by luna 40%", ""),
        ],
    ),
    (
        "remove sol; pool.structure: flat",
        &[
            (
                "firm sol { size: micro; territory: cusco; sector: craft; sales: 220_000 PEN/year; buys linen from luna: 20_000 PEN/year }\n",
                "",
            ),
            ("    sol,   # and the largest\n", ""),
            ("led by sol", "flat"),
            ("    benefit for sol: price * 100 * 1/year\n", ""),
        ],
    ),
];

fn by_hand(edits: &[(&str, &str)]) -> String {
    edits.iter().fold(MODEL.to_owned(), |text, (old, new)| {
        assert_eq!(text.matches(old).count(), 1, "{old}");
        text.replace(old, new)
    })
}

#[test]
fn a_change_is_what_a_file_edited_by_hand_is() {
    assert!(errors(&read(MODEL)).is_empty(), "{:?}", errors(&read(MODEL)));
    assert!(figures(&read(MODEL)).contains("\"npv\""), "its money is worked out");
    for (change, edits) in CHANGES {
        let after = changed(MODEL, change);
        assert_eq!(refused(&after), Vec::<String>::new(), "{change}");
        let edited = read(&by_hand(edits));
        assert_eq!(errors(&after), errors(&edited), "{change}");
        assert_eq!(figures(&after), figures(&edited), "{change}");
    }
}

#[test]
fn a_scenario_and_a_session_make_the_same_change() {
    for (change, edits) in CHANGES {
        let wanted = figures(&read(&by_hand(edits)));
        let (changes, ..) = Session::read_typed(change);
        let statements: Vec<String> =
            changes.iter().map(|change| format!("  {}\n", change.shown(Tongue::Es))).collect();
        let in_file = read(&format!("{MODEL}scenario s {{\n{}}}\n", statements.concat()));
        assert_eq!(errors(&in_file), Vec::<String>::new(), "{change}");
        assert_eq!(figures(&in_file.in_scenario("s").expect("it is there")), wanted, "{change}");
        let mut explorer = Explorer::new("m.red", read(MODEL), Look::default());
        let line = if change.contains([';', '\n']) { format!(":try {change}") } else { format!(":set {change}") };
        let reply = explorer.enter(&line);
        assert!(!reply.failed, "{change}: {}", reply.page);
        assert_eq!(figures(explorer.current()), wanted, "{change}");
    }
}

#[test]
fn every_statement_keeps_its_line() {
    let line_of = |text: &str| text.lines().position(|line| line.starts_with("firm last"));
    for ending in ["\n", "\r\n"] {
        let model = MODEL.replace('\n', ending);
        for (change, _) in CHANGES {
            let after = changed(&model, change);
            let (_, file) = after.sources().files().next().expect("a file");
            assert_eq!(line_of(file.text()), line_of(MODEL), "{change}");
            assert!(refused(&after).is_empty(), "{change}: {:?}", refused(&after));
        }
    }
}

#[test]
fn windows_line_ends_change_no_figure() {
    let windows = MODEL.replace('\n', "\r\n");
    for (change, _) in CHANGES {
        assert_eq!(figures(&changed(&windows, change)), figures(&changed(MODEL, change)), "{change}");
    }
}

#[test]
fn changes_see_what_those_before_them_did() {
    let same = |changes: &str, other: &str| {
        let (after, wanted) = (changed(MODEL, changes), changed(MODEL, other));
        assert_eq!(refused(&after), Vec::<String>::new(), "{changes}");
        assert_eq!(errors(&after), errors(&wanted), "{changes}");
        assert_eq!(figures(&after), figures(&wanted), "{changes}");
    };
    same("pool.trust: high; pool.trust: low", "pool.trust: low");
    same("add workshops to pool; remove workshops", "remove workshops");
    same("add workshops to pool; remove workshops from pool", "inti.sales: 100_000 PEN/year");
    same("firm nova { size: micro }; nova.sales: 3 PEN/year", "firm nova { size: micro; sales: 3 PEN/year }");
    same("inti.sales: 1 PEN/year; inti.sales: 2 PEN/year", "inti.sales: 2 PEN/year");
    same("criteria.leader_consensus: 10%; criteria.leader_consensus: 20%", "criteria.leader_consensus: 20%");
}

#[test]
fn one_scenario_builds_on_another() {
    let model = read(MODEL);
    let both = MODEL.replace("uplift = 4%..7%", "uplift = 2%..3%").replace("local = 30%", "local = 20%");
    assert_eq!(figures(&model.in_scenario("weaker").expect("it is there")), figures(&read(&both)));
    assert_eq!(
        model.changes_of("weaker"),
        [
            Change::Set { path: vec!["uplift".into()], value: "2%..3%".into() },
            Change::Set { path: vec!["pool".into(), "local".into()], value: "20%".into() },
        ]
    );
    assert!(model.in_scenario("nobody").is_none());
}

#[test]
fn draws_do_not_move_with_what_is_changed_elsewhere() {
    let npv = |session: Session| {
        let sampling = session.sampling();
        session.sampled(&sampling).measurements().money.arrangements[0].reading().expect("figures").npv.sd
    };
    let more = changed(MODEL, "firm new { size: micro }; let unused = 3%..9%");
    assert_eq!(npv(read(MODEL)).to_bits(), npv(more).to_bits());
}

#[test]
fn scenarios_that_build_on_each_other_in_a_circle_are_an_error_and_end() {
    for circle in [
        "scenario a from a { uplift: 1% }",
        "scenario a from b { uplift: 1% }\nscenario b from c { uplift: 2% }\nscenario c from a { uplift: 3% }",
    ] {
        let session = read(&format!("let uplift = 5%\n{circle}\n"));
        let found: Vec<&str> = session.findings().iter().map(|finding| finding.rule.name).collect();
        assert_eq!(found, ["circular-definition"], "{circle}");
        assert!(session.in_scenario("a").is_some());
    }
}

#[test]
fn what_cannot_be_changed_is_said() {
    let cases = [
        ("nobody.sales: 3 PEN/year", "nothing is called `nobody`"),
        ("nobody: 3", "nothing is called `nobody`"),
        ("pool: 3", "nothing is called `pool`"),
        ("pool.nothing: 3", "`pool` has no `nothing` that can be set"),
        ("pool.fair.Nothing.more: 3", "`pool` has no `fair.Nothing.more` that can be set"),
        ("criteria.nothing: 3", "`criteria` has no `nothing` that can be set"),
        ("criteria.a.b: 3", "nothing is called `criteria`"),
        ("remove nobody", "nothing is called `nobody`"),
        ("remove pool.nothing", "`pool` has no `nothing`"),
        ("remove nobody.sales", "nothing is called `nobody`"),
        ("remove last from pool", "`last` takes no part in `pool`"),
        ("remove inti from nobody", "nothing is called `nobody`"),
        ("add inti to pool", "`inti` takes part in `pool` already"),
        ("add last to nobody", "nothing is called `nobody`"),
    ];
    for (change, why) in cases {
        let after = changed(MODEL, change);
        assert_eq!(refused(&after), [why], "{change}");
        // And nothing has changed.
        assert_eq!(figures(&after), figures(&read(MODEL)), "{change}");
    }
    // The same in a scenario is an error of the model, at the scenario.
    let session = read(&format!("{MODEL}scenario s {{ remove last from pool }}\n"));
    assert_eq!(errors(&session), ["scenario-fails: in the scenario `s`: `last` takes no part in `pool`"]);
}

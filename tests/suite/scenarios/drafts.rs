//! What follows from changes, where they reach, and what is saved of them.

use super::{CHANGES, MODEL, by_hand, changed, errors, figures, read, refused};
use crate::command::{folder, minka, minka_reads, store};
use minka::diagnostic::render::Look;
use minka::source::MemoryFiles;
use minka::{Deed, Explorer, Session};
use proptest::prelude::*;

#[test]
fn what_mentions_a_firm_that_is_gone_is_a_consequence() {
    let model = "\
firm inti { sales: 9 PEN/year; sells linen to sol: 3 PEN/year }
firm sol { sales: 8 PEN/year; buys soap from inti: 2 PEN/year; buys bread: inti.sales / 9 }
firm luna { sales: 7 PEN/year }
model \"M\" { currency: PEN; horizon: 1 years }
let size = inti.sales
network pool {
  members: inti, sol, luna
  structure: hierarchical under inti
  ties inti -- sol, sol -- luna
  cost for inti \"His\": 1 PEN/year
  cost for inti, sol \"Theirs\": 2 PEN/year
  cost \"Paid\": 3 PEN/year  paid by inti
  cost \"Shared\": 4 PEN/year  paid by inti 30%, sol
  benefit each member where member.sales > inti.sales \"Where\": 5 PEN/year
  benefit \"Of\": inti.sales * 1
  action his { needs: inti; benefit each member: 6 PEN/year }
}
network other { members: inti, luna; structure: led by inti }
expect each member of pool: gain > inti.sales
expect pool.npv > inti.sales * 1 year
";
    let after = changed(model, "remove inti");
    let said: Vec<&str> =
        after.made().expect("it was changed").consequences.iter().map(|one| one.en.as_str()).collect();
    for wanted in [
        "`sol` buys its soap elsewhere",
        "a trade of `sol` ends: it needs `inti`",
        "`size` is worked out from `inti`, which stays declared and takes part in nothing",
        "`pool` stood under `inti`: the others would have to hold together as a flat network",
        "a line “His” of `pool` ends: it needs `inti`",
        "what `inti` paid in `pool` falls on those who bear the line",
        "a line “Where” of `pool` ends: it needs `inti`",
        "a line “Of” of `pool` ends: it needs `inti`",
        "`pool.his` ends: it needs `inti`",
        "`other` was led by `inti`: without a leader its structure is flat",
        "an expectation about it ends: it needs `inti`",
    ] {
        assert!(said.contains(&wanted), "{wanted}\n{said:#?}");
    }
    let (_, file) = after.sources().files().next().expect("a file");
    assert!(file.text().contains("members: sol, luna\n"), "{}", file.text());
    assert!(file.text().contains("ties sol -- luna\n"), "{}", file.text());
    assert!(file.text().contains("cost for sol \"Theirs\""), "{}", file.text());
    assert!(file.text().contains("paid by sol\n"), "{}", file.text());
    assert!(refused(&after).is_empty());
    // Where the changes say themselves what becomes of the structure, it is no consequence.
    let said = changed(model, "remove inti from other; other.structure: flat");
    assert!(said.made().expect("it was changed").consequences.is_empty());
}

#[test]
fn changes_reach_the_files_that_a_model_uses_and_leave_the_others_alone() {
    let files = MemoryFiles::new()
        .with("firms.red", "firm inti { sales: 9 PEN/year }\nfirm sol { sales: 9 PEN/year }\n")
        .with("rest.red", "let gain = 3 PEN/year\n");
    let main = "use \"firms.red\"\nuse \"rest.red\"\nmodel \"M\" { currency: PEN; horizon: 1 years }\nnetwork pool { members: inti, sol; benefit each member: gain }\n";
    let session = Session::read_with("m.red", main, &files);
    let mut explorer = Explorer::new("m.red", session, Look::default());
    explorer.enter(":set gain = 5 PEN/year");
    let Some(Deed::Write(written)) = explorer.enter(":save").deed else { panic!("it writes") };
    assert_eq!(written, [("rest.red".to_owned(), "let gain = 5 PEN/year\n".to_owned())]);
}

#[test]
fn tables_of_firms_are_left_alone_and_read_again() {
    let table = "nombre,ventas\nInti,100\nSol,300\n";
    let files = MemoryFiles::new().with("base.csv", table);
    let main = "model \"M\" { currency: PEN; horizon: 1 years }\nlet gain = 3 PEN/year\nfirms all from \"base.csv\" { name: column \"nombre\"; sales: column \"ventas\" PEN/year }\nnetwork pool { members: all; benefit each member: gain }\n";
    let session = Session::read_with("m.red", main, &files);
    assert_eq!(errors(&session), Vec::<String>::new());
    let mut explorer = Explorer::new("m.red", session, Look::default());
    // A statement before the table grows: the table is named at another place now.
    let reply = explorer.enter(":set gain = (5 PEN/year + 5 PEN/year + 0 PEN/year)");
    assert!(!reply.failed, "{}", reply.page);
    assert_eq!(explorer.current().model().firms.len(), 2);
    // Two firms, 10 PEN each.
    assert!(explorer.enter("pool.npv").page.starts_with("S/ 20\n"), "{}", explorer.enter("pool.npv").page);
    let Some(Deed::Write(written)) = explorer.enter(":save").deed else { panic!("it writes") };
    assert_eq!(written.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["m.red"]);
    let saved = Session::read_with("m.red", &written[0].1, &files);
    assert_eq!(figures(&saved), figures(explorer.current()));
    // A table that was never read is missing, and says so.
    let reply = explorer.enter("firms more from \"other.csv\" { name: column \"nombre\" }");
    assert!(reply.failed && reply.page.contains("other.csv"), "{}", reply.page);
}

#[test]
fn hostile_names_are_names() {
    let names = ["a\"b", "a\\", "}{", "# no comment", "add x to y", "remove", "a.b"];
    for name in names {
        let written = format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""));
        let model = format!(
            "model \"M\" {{ currency: PEN; horizon: 1 years }}\nfirm {written} {{ sales: 1 PEN/year }}\nfirm sol\nfirm luna\nnetwork pool {{ members: sol, luna; benefit each member: 1 PEN/year }}\n"
        );
        let after = changed(&model, &format!("add {written} to pool"));
        assert_eq!(refused(&after), Vec::<String>::new(), "{name}");
        assert_eq!(after.model().arrangements.values().next().expect("the pool").members.len(), 3, "{name}");
        let gone = after.changed(&Session::read_typed(&format!("remove {written}")).0);
        assert_eq!(gone.model().firms.len(), 2, "{name}: {:?}", gone.made());
        let mut explorer = Explorer::new("m.red", read(&model), Look::default());
        for line in [format!(":with {written} to pool"), format!(":without {written}")] {
            let reply = explorer.enter(&line);
            assert!(!reply.failed, "{line}: {}", reply.page);
        }
        assert!(explorer.enter(":diff").page.contains(&written), "{name}");
    }
}

/// Lines that change something, whatever was changed before them.
const LINES: &[&str] = &[
    ":set uplift = 3%..4%",
    "uplift: 1%",
    ":set pool.local = 22%",
    "let local_price = 4 PEN",
    "let price = 3 USD",
    ":set pool.fair.Stand = 800 PEN/year",
    ":set inti.buys.linen = 15_000 PEN/year",
    ":set pool.structure = flat",
    ":set pool.structure = led by inti",
    ":set pool.members = sol, inti, 3 of workshops",
    ":without luna",
    ":without sol",
    ":with luna",
    ":with last to pool",
    "remove inti from pool",
    "remove pool.linen",
    "add 5 of workshops to pool",
    "firm nova { size: micro; sector: craft; sales: 5_000 PEN/year }",
    "add nova to pool",
    ":set model.horizon = 2 years",
    ":set criteria.leader_consensus = 20%",
    "scenario mine { uplift: 9% }",
    ":undo",
    ":undo 2",
    ":redo",
    ":redo 3",
    ":what-if remove inti",
    "nonsense line {",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 30, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_saved_gives_the_figures_of_the_draft(picked in prop::collection::vec(0..LINES.len(), 1..9)) {
        let mut explorer = Explorer::new("m.red", read(MODEL), Look::default());
        for line in picked {
            let before = figures(explorer.current());
            let prompt = explorer.prompt();
            let reply = explorer.enter(LINES[line]);
            if reply.failed {
                prop_assert_eq!(before, figures(explorer.current()), "{} changed something", LINES[line]);
                prop_assert_eq!(prompt, explorer.prompt());
            }
        }
        let draft = figures(explorer.current());
        let saved = match explorer.enter(":save").deed {
            Some(Deed::Write(files)) => files[0].1.clone(),
            _ => MODEL.to_owned(),
        };
        prop_assert_eq!(&draft, &figures(&read(&saved)), "{}", saved);
        // Undone to the last step, it is the file; done again, the draft.
        let steps = explorer.prompt().split('+').nth(1).map_or(0, |rest| rest.trim_end_matches("> ").parse::<usize>().expect("a number"));
        if steps > 0 {
            explorer.enter(&format!(":undo {steps}"));
            prop_assert_eq!(figures(explorer.current()), figures(&read(MODEL)));
            explorer.enter(&format!(":redo {steps}"));
            prop_assert_eq!(figures(explorer.current()), draft);
        }
    }
}

#[test]
fn the_command_line_makes_the_same_change() {
    let folder = folder(&[("m.red", MODEL)]);
    let arrangements = |text: &str| {
        let document: serde_json::Value = serde_json::from_str(text).expect("JSON");
        document["arrangements"].to_string()
    };
    for (change, edits) in CHANGES.iter().filter(|(change, _)| !change.contains('\n')).step_by(3) {
        store(folder.path(), "hand.red", &by_hand(edits));
        let by_hand = minka(folder.path(), &["run", "hand.red", "--format", "json"]);
        let set = minka(folder.path(), &["run", "m.red", "--set", change, "--format", "json"]);
        assert_eq!(arrangements(&set.out), arrangements(&by_hand.out), "{change}");
    }
    let without = minka(folder.path(), &["run", "m.red", "--without", "luna", "--format", "json"]);
    let set = minka(folder.path(), &["run", "m.red", "--set", "remove luna", "--format", "json"]);
    assert_eq!(arrangements(&without.out), arrangements(&set.out));
    // Saved by a session that is piped in.
    minka_reads(folder.path(), &["repl", "m.red"], b":without luna\n:save\n");
    let saved = minka(folder.path(), &["run", "m.red", "--format", "json"]);
    assert_eq!(arrangements(&saved.out), arrangements(&set.out));
}

/// Scenarios are changes to the model as it stands: beside a change of somebody's own they would seem to change nothing.
#[test]
fn a_model_with_changes_shows_no_scenarios_as_if_they_changed_nothing() {
    let folder = folder(&[("m.red", MODEL)]);
    let run = |more: &[&str]| {
        let ended = minka(folder.path(), &[&["run", "m.red", "--format", "json"], more].concat());
        serde_json::from_str::<serde_json::Value>(&ended.out).expect("JSON")["scenarios"].clone()
    };
    assert_eq!(run(&[]).as_object().map(serde_json::Map::len), Some(2));
    for more in [["--set", "uplift=3%"], ["--without", "luna"], ["--scenario", "weak"]] {
        assert!(run(&more).as_object().is_none_or(serde_json::Map::is_empty), "{more:?}");
    }
}

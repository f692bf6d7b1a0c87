//! How a team takes rules on step by step: a baseline, and rules that weigh more or less.

use super::{RIGHT, WARNED, WRONG};
use crate::command::{folder, minka, store};
use serde_json::Value;
use std::fs;

/// Two networks that do not say what they are for, and have no action.
const TWO: &str = "\
firm inti { size: micro }
firm sol { size: micro }
network pool \"Linen\" { feedback: \"x\"; promoter: inti; members: inti, sol }
network fair \"Fair\" { feedback: \"x\"; promoter: inti; members: inti, sol }
allow micro-only-strategy \"x\"
";

fn entries(text: &str) -> Vec<Value> {
    let document: Value = serde_json::from_str(text).expect("it is JSON");
    document["findings"].as_array().expect("a list").clone()
}

#[test]
fn what_a_baseline_holds_is_left_aside_and_what_is_new_is_not() {
    let folder = folder(&[("m/two.red", TWO)]);
    let before = minka(folder.path(), &["check", "m", "--format", "short", "--deny", "warnings"]);
    assert_eq!((before.code, before.out.lines().count()), (1, 4), "{}", before.out);
    let written = minka(folder.path(), &["check", "m", "--write-baseline", "known.json", "--deny", "warnings"]);
    assert_eq!((written.code, written.out.as_str()), (0, "4 findings written to known.json\n"));
    let check = ["check", "m", "--baseline", "known.json", "--deny", "warnings"];
    let same = minka(folder.path(), &check);
    assert_eq!(
        (same.code, same.out.as_str()),
        (0, "nothing to object to in 1 file · 1 silenced by `allow` · 4 in the baseline\n")
    );
    store(
        folder.path(),
        "m/two.red",
        &format!("{TWO}network third \"Third\" {{ feedback: \"x\"; promoter: inti; members: inti, sol }}\n"),
    );
    let more = minka(folder.path(), &check);
    assert_eq!(more.code, 1);
    assert!(more.out.contains("“Third”") && !more.out.contains("“Linen”"), "{}", more.out);
    assert!(more.out.ends_with("2 warnings in 1 file · 1 silenced by `allow` · 4 in the baseline\n"), "{}", more.out);
}

#[test]
fn a_baseline_outlives_lines_that_move_and_other_words_in_the_message() {
    let folder = folder(&[("two.red", TWO)]);
    minka(folder.path(), &["check", "two.red", "--write-baseline", "known.json"]);
    let moved = format!("# first\n\n{}", TWO.replace("\"Linen\" {", "\"Bed linen\"   {"));
    store(folder.path(), "two.red", &moved);
    for path in ["two.red", "./two.red", "."] {
        for tongue in ["en", "es"] {
            let arguments = ["check", path, "--baseline", "known.json", "--deny", "warnings", "--lang", tongue];
            let ended = minka(folder.path(), &arguments);
            assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{path}: {}", ended.shown());
        }
    }
    let whole = folder.path().canonicalize().expect("it is there").join("two.red");
    let whole = whole.to_str().expect("UTF-8");
    let ended = minka(folder.path(), &["check", whole, "--baseline", "known.json", "--deny", "warnings"]);
    assert_eq!(ended.code, 0, "{}", ended.shown());
}

#[test]
fn of_equal_findings_each_is_known_by_itself() {
    let flat = RIGHT.replace("  members", "  structure: flat\n  environment { change: strong }\n  members");
    let again = flat.split_once("network pool").expect("a network").1;
    let folder = folder(&[("one.red", &flat)]);
    minka(folder.path(), &["check", "one.red", "--write-baseline", "known.json"]);
    let text = fs::read_to_string(folder.path().join("known.json")).expect("it is written");
    let known = entries(&text);
    assert_eq!(known.iter().filter(|entry| entry["text"] == "flat").count(), 1, "{text}");
    store(folder.path(), "one.red", &format!("{flat}network second{again}"));
    let ended = minka(folder.path(), &["check", "one.red", "--baseline", "known.json", "--format", "short"]);
    assert_eq!(ended.out.matches("[flat-in-turbulence]").count(), 1, "{}", ended.out);
    assert_eq!(ended.err, "");
}

#[test]
fn solved_entries_are_told_but_not_of_files_that_were_not_read() {
    let folder = folder(&[("a.red", TWO), ("b.red", TWO)]);
    minka(folder.path(), &["check", ".", "--write-baseline", "known.json"]);
    store(folder.path(), "a.red", RIGHT);
    let check = |path: &str, more: &[&str]| {
        let ended = minka(folder.path(), &[&["check", path, "--baseline", "known.json"], more].concat());
        assert_eq!(ended.code, 0, "{}", ended.shown());
        ended.err
    };
    assert_eq!(check("a.red", &[]), "4 entries of the baseline are solved; write it again\n");
    assert_eq!(
        check("a.red", &["--lang", "es", "--format", "sarif"]),
        "4 entradas de la línea de base están resueltas; escríbela de nuevo\n"
    );
    assert_eq!(check("a.red", &["--quiet"]), "");
    assert_eq!(check("b.red", &[]), "", "a.red is not judged");
    fs::remove_file(folder.path().join("a.red")).expect("it was there");
    assert_eq!(check("b.red", &[]), "4 entries of the baseline are solved; write it again\n", "a.red is gone");
    store(folder.path(), "b.red", &TWO.replace("network fair \"Fair\" {", "network fair \"Fair\" { objective: \"x\";"));
    let known = fs::read_to_string(folder.path().join("known.json")).expect("it is written");
    let lines = known.lines().filter(|line| !line.contains("\"a.red\"")).collect::<Vec<_>>().join("\n");
    store(folder.path(), "known.json", &lines);
    assert_eq!(check("b.red", &[]), "1 entry of the baseline is solved; write it again\n");
}

#[test]
fn a_baseline_is_a_sorted_file_with_an_entry_a_line() {
    let folder = folder(&[("z.red", TWO), ("a b.red", TWO)]);
    minka(folder.path(), &["check", "z.red", "a b.red", "--write-baseline", "known.json"]);
    let text = fs::read_to_string(folder.path().join("known.json")).expect("it is written");
    let entries = entries(&text);
    let lines: Vec<&str> = text.lines().filter(|line| line.contains("fingerprint")).collect();
    assert_eq!((lines.len(), entries.len()), (8, 8));
    let shown: Vec<String> =
        entries.iter().map(|entry| format!("{} {} {}", entry["file"], entry["rule"], entry["text"])).collect();
    assert!(shown.is_sorted(), "{shown:?}");
    assert_eq!(shown[0], "\"a b.red\" \"expected-result-missing\" \"fair\"");
    minka(folder.path(), &["check", ".", "--write-baseline", "again.json"]);
    assert_eq!(fs::read_to_string(folder.path().join("again.json")).expect("it is written"), text);
    let written = minka(folder.path(), &["check", "z.red", "--write-baseline", "known.json"]);
    assert_eq!(written.code, 0, "it is written over");
    store(folder.path(), "right.red", RIGHT);
    minka(folder.path(), &["check", "right.red", "--write-baseline", "none.json"]);
    let none = fs::read_to_string(folder.path().join("none.json")).expect("it is written");
    assert_eq!(none, "{\n  \"minka_baseline\": 1,\n  \"findings\": []\n}\n");
    assert_eq!(minka(folder.path(), &["check", "right.red", "--baseline", "none.json"]).code, 0);
}

#[test]
fn what_could_not_be_understood_is_in_no_baseline() {
    let folder = folder(&[("wrong.red", &format!("{WRONG}{WARNED}"))]);
    for (tongue, said) in [("en", "1 error not written"), ("es", "1 error sin escribir")] {
        let arguments = ["check", "wrong.red", "--write-baseline", "known.json", "--lang", tongue];
        let written = minka(folder.path(), &arguments);
        assert_eq!(written.code, 1);
        assert!(written.out.contains(said), "{}", written.out);
    }
    let text = fs::read_to_string(folder.path().join("known.json")).expect("it is written");
    let rules: Vec<Value> = entries(&text).iter().map(|entry| entry["rule"].clone()).collect();
    assert_eq!(rules, ["shadowed-name"]);
    let sarif = minka(folder.path(), &["check", "wrong.red", "--format", "sarif"]).out;
    let document: Value = serde_json::from_str(&sarif).expect("it is JSON");
    let results = document["runs"][0]["results"].as_array().expect("a list");
    let error = results.iter().find(|result| result["ruleId"] == "unknown-value").expect("it is found");
    let forged = text.replace(
        "\"findings\": [",
        &format!(
            "\"findings\": [ {{ \"file\": \"wrong.red\", \"rule\": \"unknown-value\", \"fingerprint\": {} }},",
            error["partialFingerprints"]["minkaFinding/v1"]
        ),
    );
    store(folder.path(), "known.json", &forged);
    assert_eq!(minka(folder.path(), &["check", "wrong.red", "--baseline", "known.json"]).code, 1, "not even by hand");
}

#[test]
fn a_baseline_that_cannot_be_read_or_written_ends_with_2() {
    let deep = "[".repeat(100_000);
    let folder = folder(&[
        ("right.red", RIGHT),
        ("conflict.json", "{\n<<<<<<< ours\n"),
        ("other.json", "{ \"a\": 1 }"),
        ("newer.json", "{ \"minka_baseline\": 2, \"findings\": [] }"),
        ("short.json", "{ \"minka_baseline\": 1, \"findings\": [ { \"rule\": \"x\" } ] }"),
        ("deep.json", &deep),
    ]);
    for (name, en, es) in [
        ("none.json", "there is no baseline none.json; `--write-baseline none.json` writes it", "no existe"),
        ("conflict.json", "line 2 is not as it was written; write it again", "la línea 2 no está como se escribió"),
        ("other.json", "it is no baseline of Minka", "no es una línea de base"),
        ("newer.json", "it has form 2, and this version reads form 1", "tiene la forma 2"),
        ("short.json", "entry 1 has no rule, no file or no fingerprint", "a la entrada 1 le falta"),
        ("deep.json", "line 1 is not as it was written", "la línea 1"),
        (".", "is no text in UTF-8", "no es un texto"),
    ] {
        for (tongue, said) in [("en", en), ("es", es)] {
            let ended = minka(folder.path(), &["check", "right.red", "--baseline", name, "--lang", tongue]);
            assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{name}");
            assert!(ended.err.contains(said), "{name}: {}", ended.err);
        }
    }
    for place in ["nowhere/known.json", "."] {
        let ended = minka(folder.path(), &["check", "right.red", "--write-baseline", place]);
        assert_eq!(ended.code, 2, "{place}");
        assert!(ended.err.contains("cannot write"), "{}", ended.err);
    }
    let both = minka(folder.path(), &["check", "right.red", "--baseline", "a", "--write-baseline", "b"]);
    assert_eq!(both.code, 2);
    assert!(both.err.contains("does not go together with"), "{}", both.err);
}

#[test]
fn a_rule_is_raised_lowered_or_left_out() {
    let folder = folder(&[("two.red", TWO)]);
    let check = |more: &[&str]| {
        let ended = minka(folder.path(), &[&["check", "two.red", "--format", "short"], more].concat());
        (ended.code, ended.out)
    };
    let (code, out) = check(&["--deny", "no-objective"]);
    assert_eq!(code, 1);
    assert_eq!(out.matches(": error[no-objective]").count(), 2, "{out}");
    assert_eq!(out.matches(": warning[expected-result-missing]").count(), 2, "{out}");
    let (code, out) = check(&["--allow", "no-objective", "--deny", "warnings", "--allow=expected-result-missing"]);
    assert_eq!((code, out.as_str()), (0, ""));
    assert_eq!(check(&["--allow", "no-objective,expected-result-missing"]).1, "");
    let mixed = "chain c { stages: lodging -> agencies }\nfirm a { stage: lodging }\nfirm b { stage: agencies }\n\
        network n horizontal { objective: \"x\"; feedback: \"x\"; promoter: a; members: a, b; action f \"F\" { dimension: market_access } }\n";
    store(folder.path(), "two.red", mixed);
    assert!(check(&[]).1.contains("error[mixed-stages]"));
    let (code, out) = check(&["--warn", "mixed-stages"]);
    assert_eq!(code, 0);
    assert!(out.contains("warning[mixed-stages]"), "{out}");
    assert_eq!(check(&["--warn", "mixed-stages", "--deny", "warnings"]).0, 1);
    let ended = minka(folder.path(), &["check", "two.red", "--allow", "mixed-stages"]);
    assert!(ended.out.contains(" · 1 left out by `--allow`"), "{}", ended.out);
}

#[test]
fn a_rule_that_cannot_be_wanted_so_ends_with_2() {
    let folder = folder(&[("right.red", RIGHT)]);
    for (arguments, en, es) in [
        (&["--allow", "no-objetive"][..], "no rule `no-objetive`; did you mean `no-objective`?", "¿quisiste decir"),
        (&["--deny", "all"], "there is no rule `all`: its name stands in brackets", "no hay una regla `all`"),
        (&["--allow", "unclosed"], "`unclosed` stays an error", "`unclosed` sigue siendo un error"),
        (&["--warn", "unknown-value"], "`unknown-value` stays an error", "sigue siendo un error"),
        (
            &["--warn", "no-objective", "--deny", "no-objective"],
            "`no-objective` stands both under --warn and under --deny",
            "está a la vez en --warn y en --deny",
        ),
        (&["--allow", ""], "there is no rule ``", "no hay una regla ``"),
    ] {
        for (tongue, said) in [("en", en), ("es", es)] {
            let ended = minka(folder.path(), &[&["check", "right.red", "--lang", tongue], arguments].concat());
            assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{arguments:?}");
            assert!(ended.err.contains(said), "{arguments:?}: {}", ended.err);
        }
    }
    assert_eq!(minka(folder.path(), &["check", "right.red", "--deny", "unclosed"]).code, 0, "an error may be one");
}

#[test]
fn exit_zero_ends_with_0_on_findings_but_not_where_it_cannot_run() {
    let folder = folder(&[("wrong.red", WRONG)]);
    let ended = minka(folder.path(), &["check", "wrong.red", "--exit-zero", "--deny", "warnings"]);
    assert_eq!(ended.code, 0);
    assert!(ended.out.contains("tiny"), "{}", ended.out);
    assert_eq!(minka(folder.path(), &["check", "none.red", "--exit-zero"]).code, 2);
}

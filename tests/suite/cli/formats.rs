//! The formats for machines that `minka check` and `minka test` write, and what a model tries to smuggle into them.

use super::{RIGHT, WARNED, WRONG};
use crate::command::{Ended, folder, minka};
use minka::diagnostic::formats;
use serde_json::Value;

/// What every name and reason of the hostile model holds.
const HOSTILE: &str = "A\\n::set-env name=X::y\\u{d}\\n::stop-commands::z ]]> <script>alert('1')</script> & \\u{1b}[31m \
    %0A::error::b ##[add-path]c {0} [here](javascript:d) \\u{202e}\\u{0} \\u{ffff} -->";

/// A path with all that a path may hold and an address may not.
const PATH: &str = "red de ñandú/#1,%0A::x ]]>.red";

fn hostile() -> tempfile::TempDir {
    let model = format!(
        "firm inti {{ size: micro }}\nfirm sol {{ size: micro }}\nnetwork pool \"{HOSTILE}\" {{\n  feedback: \"x\"; promoter: inti; members: inti, sol\n  \
         allow expected-result-missing \"{HOSTILE}\"\n}}\nexpect pool.npv > 1 PEN\nexpect 1 > 2\n"
    );
    folder(&[(PATH, &model)])
}

fn text_is_harmless(text: &str) {
    let strange = |letter: &char| (letter.is_control() && *letter != '\n') || *letter == '\u{202e}';
    assert_eq!(text.chars().find(strange), None, "{text:?}");
}

#[test]
fn the_list_of_formats_is_the_list_of_the_help_and_each_can_show_nothing() {
    let folder = folder(&[("right.red", RIGHT), ("wrong.red", WRONG)]);
    for tongue in ["en", "es"] {
        let help = minka(folder.path(), &["check", "--help", "--lang", tongue]).out;
        for format in formats::ALL {
            assert!(help.contains(&format!(" {}: ", format.name)), "{}: {help}", format.name);
            assert!(formats::find(format.name).is_some_and(|found| std::ptr::eq(found, *format)));
            let right = minka(folder.path(), &["check", "right.red", "--format", format.name, "--lang", tongue]);
            assert_eq!((right.code, right.err.as_str()), (0, ""), "{}", format.name);
            let wrong = minka(folder.path(), &["check", "wrong.red", "--format", format.name, "--lang", tongue]);
            assert_eq!((wrong.code, wrong.err.as_str()), (1, ""), "{}", format.name);
            assert!(wrong.out.contains("tiny"), "{}", wrong.out);
            let again = minka(folder.path(), &["check", "wrong.red", "--format", format.name, "--lang", tongue]);
            assert_eq!(wrong.out, again.out, "the same bytes");
        }
    }
    assert!(formats::find("papyrus").is_none());
}

/// The line as GitHub reads it: the command, its properties and its message.
fn command(line: &str) -> (String, Vec<(String, String)>, String) {
    let (head, data) = line.strip_prefix("::").and_then(|rest| rest.split_once("::")).expect("a workflow command");
    let (name, properties) = head.split_once(' ').expect("properties");
    let undone = |text: &str| {
        let text = text.replace("%3A", ":").replace("%2C", ",");
        text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")
    };
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').expect("a property");
        (name.to_owned(), undone(value))
    };
    (name.to_owned(), properties.split(',').map(pair).collect(), undone(data))
}

#[test]
fn remarks_for_github_say_where_and_what() {
    let folder = folder(&[("a.red", &format!("{WARNED}firm sol {{ size: ñandú }}\n"))]);
    let ended = minka(folder.path(), &["check", "a.red", "--format", "github"]);
    assert_eq!(ended.code, 1);
    let lines: Vec<&str> = ended.out.lines().collect();
    assert_eq!(lines.len(), 3, "{}", ended.out);
    let (name, properties, message) = command(lines[0]);
    assert_eq!(name, "error", "errors stand first");
    let expected = [("file", "a.red"), ("line", "2"), ("endLine", "2"), ("col", "18"), ("endColumn", "23")];
    let expected = expected.into_iter().chain([("title", "unknown-value")]);
    let expected: Vec<_> = expected.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    assert_eq!(properties, expected);
    assert!(message.contains("ñandú") && message.contains("\nhelp: "), "{message}");
    assert_eq!(command(lines[1]).0, "warning");
    assert_eq!(lines[2], "1 error, 1 warning in 1 file");
}

#[test]
fn a_remark_over_several_lines_has_no_columns() {
    let folder = folder(&[("a.red", "firm inti { size: micro\n\n")]);
    let ended = minka(folder.path(), &["check", "a.red", "--format", "github"]);
    for line in ended.out.lines().filter(|line| line.starts_with("::")) {
        let (_, properties, _) = command(line);
        let of = |name: &str| properties.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
        assert_eq!(of("line") == of("endLine"), of("col").is_some(), "{line}");
    }
    assert_eq!(ended.code, 1);
}

#[test]
fn the_last_line_says_that_github_shows_only_ten() {
    let many: String = (0..11).map(|at| format!("firm f{at} {{ size: tiny }}\n")).collect();
    let folder = folder(&[("many.red", &many), ("ten.red", many.trim_end().rsplit_once('\n').expect("lines").0)]);
    for (tongue, said) in [("en", "GitHub shows 10 of a kind"), ("es", "GitHub muestra 10 de cada clase")] {
        let last = |name: &str| {
            let ended = minka(folder.path(), &["check", name, "--format", "github", "--lang", tongue]);
            ended.out.lines().last().unwrap_or_default().to_owned()
        };
        assert!(last("many.red").contains(said), "{}", last("many.red"));
        assert!(!last("ten.red").contains(said), "{}", last("ten.red"));
    }
}

#[test]
fn no_name_becomes_a_command_of_a_server() {
    let folder = hostile();
    let ended = minka(folder.path(), &["check", ".", "--format", "github"]);
    let lines: Vec<&str> = ended.out.lines().collect();
    assert_eq!(lines.len(), 2, "one finding, one line that counts: {}", ended.out);
    text_is_harmless(&ended.out);
    let (name, properties, message) = command(lines[0]);
    assert_eq!((name.as_str(), properties[0].1.as_str()), ("warning", PATH));
    assert!(message.contains("\n::set-env name=X::y"), "it is there, as text: {message}");
    assert!(message.contains("%0A::error::b"), "what looks escaped stays as it was written: {message}");
    assert!(!lines[1].contains("set-env"));
    // In the forms for people, which run on servers too.
    let runs: &[&[&str]] = &[
        &["check", "."],
        &["check", ".", "--format", "short"],
        &["run", PATH],
        &["test", "."],
        &["why", PATH, "pool.npv"],
        &["inputs", PATH],
        &["check", "##[error]no.red"],
    ];
    for arguments in runs {
        let ended = minka(folder.path(), arguments);
        let shown = ended.shown();
        let command = |line: &&str| line.trim_start().starts_with("::") || line.contains("##[");
        assert_eq!(shown.lines().find(command), None, "{arguments:?}");
        text_is_harmless(&shown);
    }
}

#[test]
fn the_report_for_gitlab_has_what_gitlab_asks_for() {
    let folder = folder(&[("a.red", &format!("{WARNED}firm sol {{ size: tiny }}\nfirm b {{ size: tiny }}\n"))]);
    let ended = minka(folder.path(), &["check", "./a.red", "--format", "gitlab"]);
    let report: Value = serde_json::from_str(&ended.out).expect("it is JSON");
    let issues = report.as_array().expect("a list");
    assert_eq!(issues.len(), 3);
    let severities: Vec<&Value> = issues.iter().map(|issue| &issue["severity"]).collect();
    assert_eq!(severities, ["minor", "major", "major"]);
    let mut fingerprints: Vec<&str> = issues.iter().filter_map(|issue| issue["fingerprint"].as_str()).collect();
    fingerprints.sort_unstable();
    fingerprints.dedup();
    assert_eq!(fingerprints.len(), 3, "each its own");
    assert_eq!(issues[1]["check_name"], "unknown-value");
    assert_eq!(issues[1]["location"], serde_json::json!({ "path": "a.red", "lines": { "begin": 2, "end": 2 } }));
    assert!(issues[1]["description"].as_str().is_some_and(|text| text.contains("tiny")));
    let hostile = hostile();
    let ended = minka(hostile.path(), &["check", ".", "--format", "gitlab"]);
    let report: Value = serde_json::from_str(&ended.out).expect("it is JSON");
    assert_eq!(report[0]["location"]["path"], PATH);
    text_is_harmless(report[0]["description"].as_str().expect("a text"));
    assert_eq!(report.as_array().map(Vec::len), Some(1), "what is allowed is no issue");
}

/// The cases of a JUnit document: class, name, and the element that says how it went.
fn cases(ended: &Ended) -> Vec<(String, String, String, String)> {
    let document = roxmltree::Document::parse(&ended.out).unwrap_or_else(|error| panic!("{error}: {}", ended.out));
    let root = document.root_element();
    assert_eq!(root.tag_name().name(), "testsuites");
    let number = |node: roxmltree::Node, name: &str| node.attribute(name).and_then(|text| text.parse().ok());
    let count = |node: roxmltree::Node, name: &str| node.descendants().filter(|one| one.has_tag_name(name)).count();
    for suite in root.children().filter(roxmltree::Node::is_element).chain([root]) {
        for (attribute, element) in
            [("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped")]
        {
            assert_eq!(number(suite, attribute), Some(count(suite, element)), "{attribute}");
        }
        assert_eq!(suite.attribute("time").or(suite.attribute("timestamp")), None, "no clock");
    }
    let case = |node: roxmltree::Node| {
        let of = |name: &str| node.attribute(name).unwrap_or_default().to_owned();
        let went = node.first_element_child();
        let said = went.map_or(String::new(), |went| {
            format!("{}{}", went.attribute("message").unwrap_or_default(), went.text().unwrap_or_default())
        });
        (of("classname"), of("name"), went.map_or("", |went| went.tag_name().name()).to_owned(), said)
    };
    root.descendants().filter(|node| node.has_tag_name("testcase")).map(case).collect()
}

#[test]
fn junit_has_a_suite_a_file_and_a_case_a_finding() {
    let text = format!("{WARNED}firm sol {{ size: tiny; size: tiny }}\n");
    let folder = folder(&[("a.red", &text), ("right.red", RIGHT)]);
    let found = cases(&minka(folder.path(), &["check", ".", "--format", "junit"]));
    let short: Vec<(&str, &str, &str)> =
        found.iter().map(|(class, name, went, _)| (class.as_str(), name.as_str(), went.as_str())).collect();
    assert_eq!(short[0], ("a.red", "shadowed-name 1:6", "system-out"));
    assert!(short.contains(&("a.red", "unknown-value 2:18", "failure")), "{short:?}");
    assert_eq!(short.last(), Some(&("right.red", "nothing to object to", "")));
    let denied = cases(&minka(folder.path(), &["check", ".", "--format", "junit", "--deny", "warnings"]));
    assert_eq!(denied[0].2, "failure", "what makes it end with 1 fails");
    let left = cases(&minka(folder.path(), &["check", ".", "--format", "junit", "--allow", "shadowed-name"]));
    assert_eq!((left[0].2.as_str(), left[0].3.as_str()), ("skipped", "left out by `--allow`"));
}

#[test]
fn nothing_ends_an_element_of_junit() {
    let folder = hostile();
    let ended = minka(folder.path(), &["check", ".", "--format", "junit"]);
    text_is_harmless(&ended.out);
    assert!(!ended.out.contains('\u{ffff}'), "XML holds no such character");
    assert!(!ended.out.contains("<script>") && !ended.out.contains("]]>"), "{}", ended.out);
    let found = cases(&ended);
    assert_eq!(found.len(), 2);
    assert!(found.iter().all(|(class, ..)| class == PATH), "{found:?}");
    assert!(found[0].3.contains("<script>alert('1')</script>"), "it is there, as text: {}", found[0].3);
    assert_eq!(found[1].2, "skipped");
    assert!(found[1].3.starts_with("silenced by `allow`: A\n"), "{}", found[1].3);
    let tested = cases(&minka(folder.path(), &["test", ".", "--format", "junit"]));
    assert!(tested.iter().any(|(_, name, went, _)| name == "expect 1 > 2" && went == "failure"), "{tested:?}");
}

#[test]
fn very_long_texts_are_clipped_and_take_no_time() {
    let title = "ñ]]>::".repeat(100_000);
    let model = format!("firm inti\nfirm sol\nnetwork pool \"{title}\" {{ members: inti, sol }}\n");
    let folder = folder(&[("long.red", &model)]);
    for form in ["github", "gitlab", "junit", "sarif"] {
        let ended = minka(folder.path(), &["check", "long.red", "--format", form]);
        assert_eq!(ended.code, 0);
        assert!(ended.out.len() < 60_000, "{form}: {}", ended.out.len());
    }
}

const EXPECTING: &str = "\
model \"Two\" { currency: PEN; horizon: 1 years }
firm inti \"Hostal Inti\"
firm sol \"Hostal Sol\"
network pool \"Pool\" {
  objective: \"A fair\"
  members: inti, sol
  action fair \"A fair\" { dimension: market_access; needs: 2 members; benefit once each member \"Sales\": 100 PEN }
}
scenario bad \"Bad\" { pool.fair.\"Sales\": 10 PEN }
expect pool.npv > 150 PEN
expect each member of pool: gain > 120 PEN
expect each member of pool: gain > 120 PEN
expect pool.npv > 0 PEN in scenario bad
";

#[test]
fn a_test_for_machines_has_a_case_for_each_expectation() {
    let folder = folder(&[("a.red", EXPECTING), ("none.red", RIGHT), ("wrong.red", WRONG)]);
    let ended = minka(folder.path(), &["test", ".", "--format", "junit"]);
    assert_eq!(ended.code, 1);
    let found = cases(&ended);
    let short: Vec<(&str, &str, &str)> =
        found.iter().map(|(class, name, went, _)| (class.as_str(), name.as_str(), went.as_str())).collect();
    let each = "expect each member of pool: gain > 120 PEN";
    assert_eq!(
        short,
        [
            ("a.red", "expect pool.npv > 150 PEN", "system-out"),
            ("a.red", each, "failure"),
            ("a.red", &format!("{each} (2)"), "failure"),
            ("a.red", "expect pool.npv > 0 PEN in scenario bad", "system-out"),
            ("none.red", "nothing is expected of this model", "skipped"),
            ("wrong.red", "the model has no errors", "error"),
        ]
    );
    // 2 members with 100 soles each; each falls short of 120 by 20.
    assert!(found[0].3.contains("S/ 200"), "{}", found[0].3);
    assert!(found[1].3.contains("a.red:11: ") && found[1].3.contains("Hostal Sol: "), "{}", found[1].3);
    assert!(found[5].3.contains("wrong.red:1:19: error[unknown-value]"), "{}", found[5].3);
    assert_eq!(minka(folder.path(), &["test", "none.red", "--format", "junit"]).code, 0);
}

#[test]
fn a_test_as_data_has_the_same_in_it() {
    let folder = folder(&[("a.red", EXPECTING), ("wrong.red", WRONG)]);
    let ended = minka(folder.path(), &["test", "a.red", "wrong.red", "--format", "json", "--lang", "es"]);
    assert_eq!((ended.code, ended.err.as_str()), (1, ""));
    let document: Value = serde_json::from_str(&ended.out).expect("it is JSON");
    let counts = ["holding", "failing", "not_evaluated", "schema"].map(|key| document[key].as_u64());
    assert_eq!(counts, [Some(2), Some(2), Some(0), Some(1)]);
    let [first, second] = document["models"].as_array().expect("a list").as_slice() else { panic!("{document}") };
    let verdicts: Vec<&Value> =
        first["expectations"].as_array().expect("a list").iter().map(|one| &one["verdict"]).collect();
    assert_eq!(verdicts, ["holds", "fails", "fails", "holds"]);
    assert_eq!(first["expectations"][1]["line"], 11);
    assert_eq!(first["expectations"][1]["each"][0]["firm"], "inti");
    assert!(first["expectations"][1]["said"].as_str().is_some_and(|said| said.contains("Hostal Inti: resulta")));
    assert_eq!((&first["errors"], first["file"].as_str()), (&Value::Array(vec![]), Some("a.red")));
    assert_eq!(second["errors"].as_array().map(Vec::len), Some(1));
    assert_eq!(minka(folder.path(), &["test", "a.red", "--format", "xml"]).code, 2);
}

#[test]
fn what_two_models_share_is_found_once_for_servers() {
    let shared = "firm inti { size: tiny }\n";
    let folder = folder(&[("p/x.red", shared), ("a.red", "use \"p/x.red\"\n"), ("b.red", "use \"p/x.red\"\n")]);
    let count = |form: &str, of: &str| {
        minka(folder.path(), &["check", "a.red", "b.red", "--format", form]).out.matches(of).count()
    };
    assert_eq!(count("github", "::error "), 1);
    assert_eq!(count("gitlab", "\"check_name\""), 1);
    assert_eq!(count("sarif", "\"ruleId\""), 1);
    assert_eq!(count("junit", "<failure"), 1);
}

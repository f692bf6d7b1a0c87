//! What is too large, too deep or too many ends in a finding, within seconds, on a small stack.

use minka::limits::{MAX_FILE_BYTES, MAX_IMPORT_DEPTH, MAX_NESTING, MAX_SAMPLES};
use minka::source::MemoryFiles;
use minka::{Session, format_text};
use std::time::{Duration, Instant};

/// Reads and formats a text on a thread with a stack of 2 MiB; gives the names of the rules that were found.
fn rules(text: String) -> Vec<&'static str> {
    let thread = std::thread::Builder::new().stack_size(2 * 1024 * 1024).spawn(move || {
        let session = Session::read_text("model.red", &text);
        let _ = format_text("model.red", &text, None);
        session.findings().iter().map(|finding| finding.rule.name).collect()
    });
    thread.expect("a thread").join().expect("no text makes it panic")
}

fn nested(open: &str, inner: &str, close: &str, times: usize) -> String {
    format!("let x = {}{inner}{}\n", open.repeat(times), close.repeat(times))
}

#[test]
fn brackets_nest_up_to_the_limit_and_not_past_it() {
    assert_eq!(rules(nested("(", "1", ")", MAX_NESTING)), [""; 0]);
    assert_eq!(rules(nested("(", "1", ")", MAX_NESTING + 1)), ["too-deep"]);
    assert_eq!(rules(nested("max(", "1", ")", MAX_NESTING)), [""; 0]);
    assert_eq!(rules(nested("max(", "1", ")", MAX_NESTING + 1)), ["too-deep"]);
}

#[test]
fn conditions_nest_up_to_the_limit_and_not_past_it() {
    let conditions = |times| nested("if 1 > 0 then 1 else ", "2", "", times);
    assert_eq!(rules(conditions(MAX_NESTING)), [""; 0]);
    assert_eq!(rules(conditions(MAX_NESTING + 1)), ["too-deep"]);
}

#[test]
fn blocks_nest_up_to_the_limit_and_not_past_it() {
    let blocks = |times: usize| format!("{}{}\n", "scenario s { ".repeat(times), "}".repeat(times));
    assert!(!rules(blocks(MAX_NESTING)).contains(&"too-deep"));
    assert_eq!(rules(blocks(MAX_NESTING + 1)), ["too-deep"]);
}

#[test]
fn what_is_a_hundred_thousand_deep_overflows_nothing() {
    const DEEP: usize = 100_000;
    for (open, inner, close) in [
        ("(", "1", ")"),
        ("max(", "1", ")"),
        ("a[", "1", "]"),
        ("if yes then ", "1", " else 2"),
        ("if yes then 1 else ", "2", ""),
        ("not ", "yes", ""),
        ("no ", "sí", ""),
        ("1 - ", "1", ""),
        ("2 ^ ", "1", ""),
        ("1..", "2", ""),
        ("a.", "b", ""),
        ("tiers { from 1: ", "1", " }"),
        ("(", "", ""),
        ("", "1", ")"),
    ] {
        let text = nested(open, inner, close, DEEP);
        let started = Instant::now();
        rules(text);
        assert!(started.elapsed() < Duration::from_secs(60), "`{open}` takes {:?}", started.elapsed());
    }
    rules(format!("let x = {}1\n", "-".repeat(DEEP)));
    rules("{".repeat(DEEP));
    rules("}".repeat(DEEP));
    rules("network n { ".repeat(DEEP));
    rules("network n { ".repeat(DEEP) + &"}".repeat(DEEP));
}

#[test]
fn a_chain_of_a_hundred_thousand_assumptions_is_followed_to_its_end() {
    let mut text = String::from("let a0 = 1\n");
    for at in 1..100_000 {
        text.push_str(&format!("let a{at} = a{} + 1\n", at - 1));
    }
    assert_eq!(rules(text), [""; 0]);
}

#[test]
fn a_circle_of_many_assumptions_takes_no_age_to_find() {
    const ROUND: usize = 16_000;
    let text: String = (0..ROUND).map(|at| format!("let a{at} = a{} + 1\n", (at + 1) % ROUND)).collect();
    let started = Instant::now();
    let found = rules(text);
    assert!(found.iter().all(|name| *name == "circular-definition") && !found.is_empty(), "{:?}", found.first());
    assert!(started.elapsed() < Duration::from_secs(60), "{:?}", started.elapsed());
}

#[test]
fn a_long_sum_and_a_long_list_are_read() {
    let terms = vec!["1"; 100_000].join(" + ");
    assert_eq!(rules(format!("let x = {terms}\n")), [""; 0]);
    let names: Vec<String> = (0..20_000).map(|at| format!("f{at}")).collect();
    let firms: String = names.iter().map(|name| format!("firm {name}\n")).collect();
    let found = rules(format!("{firms}network n {{ members: {} }}\n", names.join(", ")));
    assert!(!found.contains(&"unknown-member"), "{found:?}");
}

#[test]
fn a_hundred_thousand_findings_are_found_and_shown_within_seconds() {
    let text = "let x = 1.5,5 kg\n".repeat(100_000);
    let started = Instant::now();
    let session = Session::read_text("model.red", &text);
    assert!(session.findings().len() >= 100_000, "{}", session.findings().len());
    let look = minka::diagnostic::render::Look::default();
    let shown = minka::diagnostic::render::human(session.findings(), session.sources(), &look);
    assert!(shown.len() < 500_000, "only the first hundred are shown: {} bytes", shown.len());
    // Looking through the file again for each of them would take hours.
    assert!(started.elapsed() < Duration::from_secs(400), "{:?}", started.elapsed());
}

#[test]
fn a_file_may_be_as_large_as_the_limit_and_no_larger() {
    let line = "# a remark that fills the file\n";
    let mut text = line.repeat(MAX_FILE_BYTES / line.len());
    text.push_str(&"#".repeat(MAX_FILE_BYTES - text.len()));
    assert_eq!(text.len(), MAX_FILE_BYTES);
    assert_eq!(rules(text.clone()), [""; 0]);
    text.push('#');
    assert_eq!(rules(text), ["import-missing"]);
}

/// Files `f1.red`, `f2.red` … each of which uses the next.
fn chain(length: usize) -> MemoryFiles {
    (1..=length).fold(MemoryFiles::new(), |files, at| {
        let text = if at == length { String::new() } else { format!("use \"f{}.red\"\n", at + 1) };
        files.with(format!("f{at}.red"), text)
    })
}

#[test]
fn files_use_each_other_as_deep_as_the_limit_and_no_deeper() {
    let read = |length| Session::read_with("f0.red", "use \"f1.red\"\n", &chain(length));
    assert_eq!(read(MAX_IMPORT_DEPTH).findings(), []);
    let past = read(MAX_IMPORT_DEPTH + 1);
    let names: Vec<&str> = past.findings().iter().map(|finding| finding.rule.name).collect();
    assert_eq!(names, ["import-missing"]);
}

#[test]
fn samples_may_be_as_many_as_the_limit_and_no_more() {
    assert_eq!(rules(format!("model \"m\" {{ samples: {MAX_SAMPLES} }}\n")), [""; 0]);
    assert_eq!(rules(format!("model \"m\" {{ samples: {} }}\n", MAX_SAMPLES + 1)), ["value-out-of-range"]);
    assert_eq!(rules("model \"m\" { samples: 0 }\n".to_string()), ["value-out-of-range"]);
}

//! Cases: a model `x.red` beside `x.out`, which is what the command prints on it. A first line `# lang: es` gives the
//! reader's tongue. The cases in `field`, `money` and `programmes` are run, the others checked.

use crate::blocks::{hold, nothing_wrong};
use crate::command::{files_in, minka, package, text_of};

const STAGES: &[(&str, &str)] =
    &[("syntax", "check"), ("model", "check"), ("field", "run"), ("money", "run"), ("programmes", "run")];

#[test]
fn every_case_prints_what_stands_beside_it() {
    let mut wrong = Vec::new();
    for (stage, command) in STAGES {
        let folder = format!("tests/cases/{stage}");
        let files = files_in(&folder, ".red");
        assert!(files.len() >= 5, "{folder} holds cases");
        for path in files.iter().filter(|path| !is_part(path)) {
            let tongue =
                text_of(path).lines().next().and_then(|line| line.strip_prefix("# lang: ")).map(str::to_string);
            let name = path.rsplit('/').next().expect("a name");
            let arguments = [command, name, "--lang", tongue.as_deref().unwrap_or("en")];
            let ended = minka(&package().join(&folder), &arguments);
            assert!(ended.code < 2, "{path}: {}", ended.err);
            let out = package().join(path.replace(".red", ".out"));
            wrong.extend(hold(&out, &ended.shown()).err());
        }
    }
    nothing_wrong(&wrong);
}

/// A file that only others use.
fn is_part(path: &str) -> bool {
    text_of(path).starts_with("# part")
}

#[test]
fn no_output_is_left_over_from_a_case_that_is_gone() {
    for (stage, _) in STAGES {
        for path in files_in(&format!("tests/cases/{stage}"), ".out") {
            assert!(package().join(path.replace(".out", ".red")).is_file(), "{path} has no case");
        }
    }
}

#[test]
fn no_message_shows_an_internal_name() {
    let mut wrong = Vec::new();
    for (stage, _) in STAGES {
        for path in files_in(&format!("tests/cases/{stage}"), ".out") {
            let shown = text_of(&path);
            let internal = ["kw_", "lone_statement", "literal_text", "Rule::", "EOI", "_term", "Some(", "NaN"];
            wrong.extend(internal.iter().filter(|name| shown.contains(**name)).map(|name| format!("{path}: {name}")));
        }
    }
    nothing_wrong(&wrong);
}

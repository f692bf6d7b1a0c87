//! `minka check`.

use super::{RIGHT, WARNED, WRONG};
use crate::command::{folder, minka, minka_reads};
use serde_json::Value;

#[test]
fn check_ends_with_0_without_errors_and_with_1_with_one() {
    let folder = folder(&[("right.red", RIGHT), ("wrong.red", WRONG), ("warned.red", WARNED)]);
    assert_eq!(minka(folder.path(), &["check", "right.red"]).code, 0);
    assert_eq!(minka(folder.path(), &["check", "wrong.red"]).code, 1);
    assert_eq!(minka(folder.path(), &["check", "right.red", "wrong.red"]).code, 1);
    assert_eq!(minka(folder.path(), &["check", "warned.red"]).code, 0);
}

#[test]
fn denied_warnings_count_as_errors() {
    let folder = folder(&[("right.red", RIGHT), ("warned.red", WARNED)]);
    assert_eq!(minka(folder.path(), &["check", "warned.red", "--deny", "warnings"]).code, 1);
    assert_eq!(minka(folder.path(), &["check", "right.red", "--deny", "warnings"]).code, 0);
}

#[test]
fn check_of_a_folder_reads_every_model_in_it() {
    let folder = folder(&[("a/right.red", RIGHT), ("a/b/wrong.red", WRONG), ("a/notes.txt", "no model")]);
    let ended = minka(folder.path(), &["check", "a"]);
    assert_eq!(ended.code, 1);
    assert!(ended.out.contains("a/b/wrong.red:1:19"), "{}", ended.out);
    assert_eq!(minka(folder.path(), &["check", "a/b"]).code, 1);
}

#[test]
fn a_file_that_another_uses_is_not_checked_by_itself() {
    let firms = "firm inti { territory: cusco }\n";
    let folder = folder(&[("m/main.red", "use \"firms.red\"\nterritory cusco\n"), ("m/firms.red", firms)]);
    let whole = minka(folder.path(), &["check", "m"]);
    assert_eq!(whole.code, 0, "{}", whole.out);
    let alone = minka(folder.path(), &["check", "m/firms.red"]);
    assert_eq!(alone.code, 1, "asked for by name, it is a model of its own");
}

#[test]
fn files_are_found_from_the_model_and_not_from_where_one_stands() {
    let folder = folder(&[("m/main.red", "use \"parts/firms.red\"\n"), ("m/parts/firms.red", WRONG)]);
    let ended = minka(folder.path(), &["check", "m/main.red", "--format", "short"]);
    assert!(ended.out.starts_with("m/parts/firms.red:1:19: "), "{}", ended.out);
}

#[test]
fn the_short_form_has_a_line_for_each_finding() {
    let folder = folder(&[("two.red", "firm inti { size: tiny }\nfirm sol { size: vast }\n")]);
    let ended = minka(folder.path(), &["check", "two.red", "--format", "short"]);
    let lines: Vec<&str> = ended.out.lines().collect();
    assert_eq!(lines.len(), 2, "{}", ended.out);
    assert!(lines[0].starts_with("two.red:1:19: error") && lines[0].contains("unknown-value"), "{}", lines[0]);
    assert!(lines[1].starts_with("two.red:2:18: error"), "{}", lines[1]);
}

#[test]
fn the_json_form_is_a_document_with_places_that_count_characters() {
    let folder = folder(&[("wrong.red", "empresa ñandú { tamaño: enorme }\n")]);
    let ended = minka(folder.path(), &["check", "wrong.red", "--format", "json", "--lang", "es"]);
    assert_eq!(ended.code, 1);
    let document: Value = serde_json::from_str(&ended.out).expect("it is JSON");
    assert_eq!(document["schema"], 1);
    let [diagnostic] = document["diagnostics"].as_array().expect("a list").as_slice() else { panic!("{document}") };
    assert_eq!(diagnostic["rule"], "unknown-value");
    assert_eq!(diagnostic["severity"], "error");
    assert_eq!(diagnostic["file"], "wrong.red");
    let place = ["line", "column", "end_line", "end_column"].map(|key| diagnostic[key].as_u64());
    assert_eq!(place, [Some(1), Some(25), Some(1), Some(31)]);
    assert!(diagnostic["message"].as_str().is_some_and(|message| message.contains("enorme")));
    let none = minka_reads(folder.path(), &["check", "-", "--format", "json"], RIGHT.as_bytes());
    let document: Value = serde_json::from_str(&none.out).expect("it is JSON");
    assert_eq!(document["diagnostics"], Value::Array(vec![]));
}

#[test]
fn what_is_allowed_is_silent_and_counted() {
    let silent = RIGHT.replace("objective: \"Pay the wholesale price\"", "allow no-objective \"they know why\"");
    let folder = folder(&[("allowed.red", &silent), ("bare.red", &RIGHT.replace("objective", "note"))]);
    assert_eq!(minka(folder.path(), &["check", "bare.red", "--deny", "warnings"]).code, 1);
    let ended = minka(folder.path(), &["check", "allowed.red", "--deny", "warnings"]);
    assert_eq!(ended.code, 0);
    assert!(ended.out.contains("1 silenced by `allow`"), "{}", ended.out);
}

#[test]
fn quiet_says_nothing_where_nothing_is_wrong() {
    let folder = folder(&[("right.red", RIGHT), ("wrong.red", WRONG)]);
    let ended = minka(folder.path(), &["check", "right.red", "--quiet"]);
    assert_eq!((ended.code, ended.shown().as_str()), (0, ""));
    assert!(!minka(folder.path(), &["check", "right.red"]).out.is_empty());
    assert!(minka(folder.path(), &["check", "wrong.red", "--quiet"]).out.contains("tiny"));
}

#[test]
fn colour_is_there_only_where_it_is_asked_for() {
    let folder = folder(&[("wrong.red", WRONG)]);
    assert!(!minka(folder.path(), &["check", "wrong.red"]).out.contains('\u{1b}'));
    assert!(minka(folder.path(), &["check", "wrong.red", "--color", "always"]).out.contains('\u{1b}'));
}

#[test]
fn nothing_in_a_model_reaches_the_terminal_as_a_command() {
    let folder = folder(&[("wrong.red", "firm \"a\u{1b}[31mb\" { size: tiny }\n# \u{202e}\n")]);
    for form in minka::diagnostic::formats::ALL.iter().map(|format| format.name) {
        let ended = minka(folder.path(), &["check", "wrong.red", "--format", form]);
        assert_eq!(ended.code, 1);
        assert!(!ended.out.contains('\u{1b}') && !ended.out.contains('\u{202e}'), "{form}: {:?}", ended.out);
    }
}

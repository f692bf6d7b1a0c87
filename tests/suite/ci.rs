//! The chapter on servers: what it gives to copy is read as a server reads it, and its commands exist.

use crate::blocks::{blocks, run};
use crate::command::{folder, minka, package, store, text_of};
use serde_json::Value;
use std::path::Path;

const MODEL: &str = "firm inti \"Hostal Inti\" { size: micro }\nexpect 2 > 1\n";

fn yaml(text: &str) -> Value {
    serde_yaml_ng::from_str(text).unwrap_or_else(|error| panic!("{error}:\n{text}"))
}

fn given_to_copy(page: &str, kind: &str) -> Vec<String> {
    blocks(page).into_iter().filter(|block| block.info == kind).map(|block| block.text).collect()
}

/// Every text in a document.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        Value::Object(values) => values.values().flat_map(texts).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => Vec::new(),
    }
}

/// Runs the commands of a line of a shell, each without what it is redirected to; returns how many there are.
fn run_each(line: &str, folder: &Path) -> usize {
    let commands: Vec<&str> = line.split("&&").map(str::trim).filter(|command| command.starts_with("minka ")).collect();
    for command in &commands {
        let words: Vec<&str> = command.split(" > ").next().unwrap_or_default().split_whitespace().collect();
        let ended = minka(folder, &words[1..]);
        assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{command}: {}", ended.shown());
    }
    commands.len()
}

fn prepared() -> tempfile::TempDir {
    let folder = folder(&[("model.red", "")]);
    store(folder.path(), "model.red", &minka::format_text("model.red", MODEL, None).expect("it reads"));
    assert_eq!(minka(folder.path(), &["check", ".", "--write-baseline", "minka-known.json"]).code, 0);
    folder
}

#[test]
fn the_workflows_of_the_chapter_are_read_and_their_commands_run() {
    for tongue in ["en", "es"] {
        let page = text_of(&format!("book/{tongue}/ci.md"));
        let [github, gitlab, hooks] = given_to_copy(&page, "yaml").try_into().expect("three documents");
        let [github, gitlab, hooks] = [yaml(&github), yaml(&gitlab), yaml(&hooks)];
        let folder = prepared();
        let steps = github["jobs"]["minka"]["steps"].as_array().expect("steps");
        for step in steps {
            assert_ne!(step["run"].is_string(), step["uses"].is_string(), "one of both: {step}");
            let expressions = step["run"].as_str().is_some_and(|run| run.contains("${{"));
            assert!(!expressions, "nothing from outside is written into a shell: {step}");
        }
        assert_eq!(github["on"], serde_json::json!(["push", "pull_request"]));
        let count = |value: &Value| texts(value).iter().map(|text| run_each(text, folder.path())).sum::<usize>();
        assert_eq!(count(&github), 3);
        assert_eq!(count(&gitlab["minka"]["script"]), 3);
        let scripts = texts(&gitlab["minka"]["script"]).join("\n");
        for report in texts(&gitlab["minka"]["artifacts"]["reports"]) {
            assert!(scripts.contains(&format!("> {report}")), "{report} is written");
        }
        let upload = steps.last().expect("a last step");
        let written = format!("> {}", upload["with"]["sarif_file"].as_str().expect("a file"));
        assert!(texts(&github).iter().any(|text| text.ends_with(&written)), "{written}");
        hooks_are_whole(&hooks["repos"][0]["hooks"]);
        let [shell] = given_to_copy(&page, "sh").try_into().expect("one script");
        assert!(shell.starts_with("#!/bin/sh\n"));
        assert_eq!(shell.lines().map(|line| run_each(line, folder.path())).sum::<usize>(), 2);
    }
}

fn hooks_are_whole(hooks: &Value) {
    let hooks = hooks.as_array().expect("a list");
    assert_eq!(hooks.len(), 2);
    let folder = prepared();
    for hook in hooks {
        for key in ["id", "name", "entry", "language", "files"] {
            assert!(hook[key].is_string(), "{key}: {hook}");
        }
        // What pre-commit puts together: the entry, its arguments, the files that changed.
        let mut line = hook["entry"].as_str().expect("a command").to_owned();
        for argument in hook["args"].as_array().into_iter().flatten() {
            line.push_str(&format!(" {}", argument.as_str().expect("a text")));
        }
        if hook["pass_filenames"] != Value::Bool(false) {
            line.push_str(" model.red");
        }
        let words: Vec<&str> = line.split_whitespace().collect();
        assert_eq!(words[0], "minka");
        let ended = minka(folder.path(), &words[1..]);
        assert_eq!(ended.code, 0, "{line}: {}", ended.shown());
    }
}

#[test]
fn the_hooks_that_the_repository_offers_are_those_of_the_chapter() {
    let offered = yaml(&text_of(".pre-commit-hooks.yaml"));
    hooks_are_whole(&offered);
    for tongue in ["en", "es"] {
        let page = text_of(&format!("book/{tongue}/ci.md"));
        for hook in offered.as_array().expect("a list") {
            let id = hook["id"].as_str().expect("a name");
            assert!(page.contains(&format!("id: {id}")), "{id}");
            assert!(page.contains(&format!("`{id}`")), "{id}");
        }
    }
}

#[test]
fn the_baseline_that_the_chapter_shows_is_the_one_that_is_written() {
    for tongue in ["en", "es"] {
        let page = text_of(&format!("book/{tongue}/ci.md"));
        let folder = folder(&[]);
        run(&page, folder.path());
        let [shown] = given_to_copy(&page, "json").try_into().expect("one document");
        let written = std::fs::read_to_string(folder.path().join("minka-known.json")).expect("the chapter writes it");
        assert_eq!(shown, written);
    }
}

#[test]
fn the_table_of_forms_has_every_form() {
    for tongue in ["en", "es"] {
        let page = text_of(&format!("book/{tongue}/ci.md"));
        for format in minka::diagnostic::formats::ALL {
            assert_eq!(page.matches(&format!("\n| `{}` |", format.name)).count(), 1, "{}", format.name);
        }
    }
    assert!(package().join(".pre-commit-hooks.yaml").is_file());
}

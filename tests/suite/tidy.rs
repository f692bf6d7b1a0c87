//! The house is in order: who may import whom, how long a file may be, what library code never does.

use crate::blocks::nothing_wrong;
use crate::command::{package, text_of};
use std::path::Path;

/// Which module of the library may use which other. `limits` is open to all; a module may use itself; `lib.rs` names
/// the public ones.
const ARROWS: &[(&str, &[&str])] = &[
    ("amount", &[]),
    ("source", &[]),
    ("sheets", &["source"]),
    ("tongue", &[]),
    ("diagnostic", &["source", "tongue"]),
    ("syntax", &["amount", "diagnostic", "source", "tongue"]),
    ("standard", &["tongue"]),
    ("model", &["amount", "diagnostic", "sheets", "source", "standard", "syntax", "tongue"]),
    ("check", &["amount", "diagnostic", "model", "source", "standard", "tongue"]),
    ("evaluate", &["amount", "diagnostic", "model", "source", "standard", "tongue"]),
    ("report", &["amount", "diagnostic", "evaluate", "model", "source", "standard", "tongue"]),
    (
        "explain",
        &["diagnostic", "standard", "tongue", "syntax::rules", "model::rules", "check::rules", "evaluate::rules"],
    ),
    ("scenario", &["source", "syntax", "tongue"]),
    ("explore", &["diagnostic", "evaluate", "explain", "model", "report", "scenario", "session", "tongue"]),
    (
        "session",
        &[
            "check",
            "diagnostic",
            "evaluate",
            "explain",
            "model",
            "report",
            "scenario",
            "sheets",
            "source",
            "standard",
            "syntax",
            "tongue",
        ],
    ),
];

fn rust_files(folder: &str) -> Vec<String> {
    let mut files = Vec::new();
    let mut open = vec![package().join(folder)];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if entry.is_dir() {
                open.push(entry);
            } else if entry.extension().is_some_and(|ending| ending == "rs") {
                files.push(shown(&entry));
            }
        }
    }
    files.sort();
    files
}

fn shown(path: &Path) -> String {
    path.strip_prefix(package()).expect("inside the package").to_string_lossy().replace('\\', "/")
}

/// What a file of `src/` takes from elsewhere in the library: the path behind each `crate::`, groups opened.
fn imports(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for after in code(text).split("crate::").skip(1) {
        match after.strip_prefix('{') {
            Some(group) => found.extend(members(group)),
            None => found.push(path(after)),
        }
    }
    found
}

fn path(text: &str) -> String {
    text.chars().take_while(|letter| letter.is_alphanumeric() || matches!(letter, '_' | ':')).collect()
}

/// The paths of a group, up to its closing brace; inner groups are left with their first part.
fn members(group: &str) -> Vec<String> {
    let (mut depth, mut part, mut parts) = (0, String::new(), Vec::new());
    for letter in group.chars() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => parts.push(std::mem::take(&mut part)),
            _ if depth == 0 => part.push(letter),
            _ => {}
        }
    }
    parts.push(part);
    parts.iter().map(|part| path(part.trim())).filter(|part| !part.is_empty()).collect()
}

/// The text without comments, and without tests inside the file.
fn code(text: &str) -> String {
    let body = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let lines = body.lines().map(|line| if line.trim_start().starts_with("//") { "" } else { line });
    lines.collect::<Vec<_>>().join("\n")
}

/// A module that is only there for `cargo test`, as its parent says, or stands in the folder of one.
fn is_test(path: &str) -> bool {
    let Some((folder, name)) = path.rsplit_once('/') else { return false };
    let declared = |parent: &str| {
        let module = format!("#[cfg(test)]\nmod {};", name.trim_end_matches(".rs"));
        std::fs::read_to_string(package().join(parent)).is_ok_and(|text| text.contains(&module))
    };
    folder.ends_with("/tests") || declared(&format!("{folder}/mod.rs")) || declared(&format!("{folder}/lib.rs"))
}

fn module_of(path: &str) -> &str {
    let inside = path.strip_prefix("src/").unwrap_or(path);
    inside.split('/').next().and_then(|first| first.split('.').next()).unwrap_or_default()
}

fn allowed(from: &str, to: &str) -> bool {
    let first = to.split("::").next().unwrap_or_default();
    // `page!` and other macros of the crate's root.
    if first == from || first == "limits" || first == "page" {
        return true;
    }
    let arrows = ARROWS.iter().find(|(module, _)| *module == from).map_or(&[][..], |(_, arrows)| *arrows);
    arrows.iter().any(|arrow| to == *arrow || to.starts_with(&format!("{arrow}::")))
}

#[test]
fn no_module_imports_what_it_may_not_know() {
    let mut wrong = Vec::new();
    for path in rust_files("src").iter().filter(|path| !path.starts_with("src/bin/") && *path != "src/lib.rs") {
        let module = module_of(path);
        if module != "limits" && !ARROWS.iter().any(|(known, _)| *known == module) {
            wrong.push(format!("{path}: `{module}` is not in the table"));
        }
        if is_test(path) {
            continue;
        }
        let imports = imports(&text_of(path));
        let strange = imports.iter().filter(|import| !allowed(module, import));
        wrong.extend(strange.map(|import| format!("{path}: uses {import}")));
    }
    nothing_wrong(&wrong);
}

#[test]
fn the_reader_of_imports_finds_them_all() {
    let text = "use crate::a::B;\nuse crate::{c, d::{E, F}, g::H};\n// crate::no\nfn f() { crate::i::j() }";
    assert_eq!(imports(text), ["a::B", "c", "d::", "g::H", "i::j"]);
    assert!(allowed("syntax", "diagnostic::Finding"));
    assert!(!allowed("source", "tongue::Text"));
    assert!(allowed("explain", "check::rules::RULES"));
    assert!(!allowed("explain", "check::Check"), "only the list of rules");
}

#[test]
fn the_command_sees_only_the_public_api() {
    for path in rust_files("src/bin") {
        for import in imports(&text_of(&path)) {
            let own =
                ["commands", "output", "page", "places", "reader", "revision", "terminal", "writing", "Ending", "repl"];
            let first = import.split("::").next().unwrap_or_default();
            assert!(own.contains(&first), "{path}: {import}");
        }
        assert!(!text_of(&path).contains("#[path"), "{path} reaches into the library");
    }
}

#[test]
fn no_file_is_longer_than_400_lines() {
    let mut wrong = Vec::new();
    for folder in ["src", "tests", "benches", "examples", "fuzz/properties"]
        .iter()
        .filter(|folder| package().join(folder).is_dir())
    {
        for path in rust_files(folder) {
            let lines = text_of(&path).lines().count();
            if lines > 400 {
                wrong.push(format!("{path}: {lines} lines"));
            }
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn nothing_is_named_for_being_of_use() {
    const NAMES: &[&str] = &["util", "utils", "helper", "helpers", "common", "manager", "misc", "shared"];
    let files: Vec<String> = ["src", "tests"].iter().flat_map(|folder| rust_files(folder)).collect();
    let parts = |path: &str| path.split(['/', '.']).any(|part| NAMES.contains(&part));
    let wrong: Vec<String> = files.into_iter().filter(|path| parts(path)).collect();
    nothing_wrong(&wrong);
}

#[test]
fn the_library_never_prints_and_never_gives_up() {
    const NEVER: &[&str] = &[
        "println!",
        "eprintln!",
        "print!(",
        "dbg!",
        "todo!",
        "unimplemented!",
        "panic!",
        "unreachable!",
        ".unwrap()",
        ".expect(\"",
        "std::process",
        "unsafe ",
        "SystemTime",
        "Instant::now",
    ];
    let mut wrong = Vec::new();
    for path in rust_files("src").iter().filter(|path| !is_test(path)) {
        let text = text_of(path);
        for (number, line) in code(&text).lines().enumerate() {
            // The command may end the process; nothing else of this is for it either.
            let of_command = |word: &str| word == "std::process" && path.starts_with("src/bin/");
            let found = NEVER.iter().filter(|word| line.contains(**word) && !of_command(word));
            wrong.extend(found.map(|word| format!("{path}:{}: {word}", number + 1)));
        }
    }
    nothing_wrong(&wrong);
}

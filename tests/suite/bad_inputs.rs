//! The table of bad inputs: what each is answered with. What it takes to be found by which rule is in `tests/cases`; here
//! stands that nothing falls through, in either tongue.

use crate::blocks::nothing_wrong;
use crate::command::{command, folder, minka};
use minka::Session;
use minka::diagnostic::Finding;
use minka::limits::{MAX_FILE_BYTES, MAX_NESTING};
use minka::source::MemoryFiles;
use minka::tongue::Tongue;
use serde_json::Value;
use std::path::Path;

/// What it is, the text, the rules that find an error in it, and the words that the first of them points at.
type Row = (&'static str, String, &'static [&'static str], &'static str);

fn texts() -> Vec<Row> {
    let of = |text: &str| text.to_owned();
    let deep = |open: &str, close: &str| {
        format!("let x = {}1{}\n", open.repeat(MAX_NESTING + 1), close.repeat(MAX_NESTING + 1))
    };
    vec![
        ("a NUL", of("firm a\0b { size: micro }\n"), &["forbidden-character"], "\0"),
        ("an escape sequence", of("firm \"\u{1b}[31mred\" { size: micro }\n"), &["forbidden-character"], "\u{1b}"),
        ("a bidirectional control", of("firm \"a\u{202e}b\" {}\n"), &["forbidden-character"], "\u{202e}"),
        ("a letter without width", of("firm a\u{200b}b {}\n"), &["forbidden-character"], "\u{200b}"),
        ("a replaced letter", of("firm a\u{fffd} {}\n"), &["not-understood"], "\u{fffd}"),
        ("a byte order mark in the midst", of("firm a\nfirm \u{feff}b\n"), &["forbidden-character"], "\u{feff}"),
        ("a huge number", of("let x = 10^999\n"), &["not-finite"], "10^999"),
        ("a number with an exponent", of("let x = 1e999\n"), &["number-format"], "1e999"),
        ("a number of 5 000 digits", format!("let x = {}\n", "9".repeat(5_000)), &["not-finite"], ""),
        ("a product without end", of("let x = 10^200 * 10^200\n"), &["not-finite"], "10^200 * 10^200"),
        ("a division by zero", of("let x = 1 / 0\n"), &["not-finite"], "1 / 0"),
        ("an error beyond column 65 536", format!("let x = {}y\n", "1 + ".repeat(20_000)), &["unknown-name"], "y"),
        ("brackets too deep", deep("(", ")"), &["too-deep"], ""),
        ("calls too deep", deep("max(", ")"), &["too-deep"], ""),
        ("a brace that is not closed", of("firm a {\n  size: micro\n"), &["unclosed"], ""),
        ("a quote that is not closed", of("firm a \"Ana\n"), &["unclosed"], ""),
        ("lines that end as on Windows", of("firm a {\r\n  size: huge\r\n}\r\n"), &["unknown-value"], "huge"),
        ("lines that end as on old Macs", of("firm a {\r  size: huge\r}\r"), &["unknown-value"], "huge"),
        ("a circle of assumptions", of("let a = b\nlet b = a\n"), &["circular-definition"], ""),
        ("a circle of files", of("use \"any.red\"\n"), &["import-cycle"], "\"any.red\""),
        (
            "a circle of phases",
            of("programme p {\n  phase a { after: b }\n  phase b { after: a }\n}\n"),
            &["phases-in-circle"],
            "",
        ),
        ("a file above", of("use \"../x.red\"\n"), &["import-outside"], "\"../x.red\""),
        ("a file from the root", of("use \"/etc/passwd\"\n"), &["import-outside"], "\"/etc/passwd\""),
        ("a file that is not there", of("use \"gone.red\"\n"), &["import-missing"], "\"gone.red\""),
        (
            "a table above",
            of("firms x from \"../x.csv\" { name: column \"N\" }\n"),
            &["import-outside"],
            "\"../x.csv\"",
        ),
        (
            "a table that is not there",
            of("firms x from \"gone.csv\" { name: column \"N\" }\n"),
            &["import-missing"],
            "\"gone.csv\"",
        ),
        ("a range that falls", of("let x = 9..1\n"), &["reversed-range"], "9..1"),
        ("a decimal comma", of("let x = 1.234,56 PEN\n"), &["number-format"], "1.234,56"),
        ("a symbol of money", of("let x = S/ 5\n"), &["currency-symbol"], "S/"),
        ("a formula of a spreadsheet", of("let x = =SUM(A1:A3)\n"), &["spreadsheet-habit"], ""),
        ("samples without end", of("model \"m\" { samples: 1000000000 }\n"), &["value-out-of-range"], "1000000000"),
        ("a name twice", of("firm a\nfirm a\n"), &["duplicate-name"], "a"),
        ("money plus kilograms", of("let x = 1 PEN + 1 year\n"), &["unit-mismatch"], ""),
        ("a conflict of git", of("firm a\n<<<<<<< ours\nfirm b\n=======\n"), &["not-understood"], ""),
        ("a letter of another alphabet", of("firm Асme\nfirm Acme\n"), &[], ""),
        ("nothing at all", of(""), &[], ""),
        ("a remark and no more", of("# nothing"), &[], ""),
        ("a byte order mark first", of("\u{feff}firm a\n"), &[], ""),
    ]
}

#[test]
fn every_bad_text_is_answered_where_it_stands_in_both_tongues() {
    let mut wrong = Vec::new();
    for (what, text, rules, words) in texts() {
        let files = MemoryFiles::new().with("any.red", text.clone());
        let session = Session::read_with("any.red", &text, &files);
        let errors: Vec<&Finding> =
            session.findings().iter().filter(|one| one.severity == minka::diagnostic::Severity::Error).collect();
        let mut names: Vec<&str> = errors.iter().map(|finding| finding.rule.name).collect();
        names.dedup();
        if names != rules {
            wrong.push(format!("{what}: {names:?}, not {rules:?}"));
        }
        if let Some(first) = errors.first() {
            let pointed = session.sources().slice(first.place);
            if !words.is_empty() && pointed != words {
                wrong.push(format!("{what}: points at {pointed:?}, not {words:?}"));
            }
        }
        for finding in errors {
            let help = finding.help.as_ref();
            if help.is_none_or(|help| help.en.is_empty() || help.es.is_empty() || help.en == help.es) {
                wrong.push(format!("{what}: [{}] does not help in both tongues", finding.rule.name));
            }
            for tongue in Tongue::ALL {
                if finding.message.say(tongue).chars().count() > 300 {
                    wrong.push(format!(
                        "{what}: [{}] says too much: {}",
                        finding.rule.name,
                        finding.message.say(tongue).len()
                    ));
                }
            }
        }
    }
    nothing_wrong(&wrong);
}

/// What a path may lead to: its name, how it ends with `check`, and what is said in English and in Spanish.
const FILES: &[(&str, i32, &str, &str)] = &[
    ("empty.red", 0, "nothing to object to", "nada que objetar"),
    ("mark.red", 0, "nothing to object to", "nada que objetar"),
    ("gone.red", 2, "there is no file gone.red", "no existe el archivo gone.red"),
    ("utf16.red", 2, "utf16.red is no text in UTF-8", "utf16.red no es un texto en UTF-8"),
    ("latin1.red", 2, "latin1.red is no text in UTF-8", "latin1.red no es un texto en UTF-8"),
    ("large.red", 2, "large.red is larger than 8 MiB", "large.red pesa más de 8 MiB"),
    ("folder.red", 2, "there is no `.red` file in folder.red", "no hay ningún archivo `.red` en folder.red"),
    #[cfg(unix)]
    ("pipe.red", 2, "pipe.red is no text in UTF-8", "pipe.red no es un texto en UTF-8"),
    #[cfg(unix)]
    ("dangling.red", 2, "there is no file dangling.red", "no existe el archivo dangling.red"),
    #[cfg(unix)]
    ("/dev/zero", 2, "/dev/zero is no text", "/dev/zero no es un texto"),
    ("one.red", 1, "[import-cycle]", "[import-cycle]"),
    ("nul.red", 1, "[forbidden-character]", "[forbidden-character]"),
];

fn prepared() -> tempfile::TempDir {
    let folder = folder(&[
        ("empty.red", ""),
        ("mark.red", "\u{feff}firm a\n"),
        ("folder.red/x.txt", ""),
        ("one.red", "use \"two.red\"\n"),
        ("two.red", "use \"one.red\"\n"),
        ("nul.red", "firm a\0\n"),
    ]);
    let path = |name: &str| folder.path().join(name);
    let utf16: Vec<u8> = "\u{feff}firm a\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    std::fs::write(path("utf16.red"), utf16).expect("written");
    std::fs::write(path("latin1.red"), b"firm \xf1and\xfa\n").expect("written");
    std::fs::write(path("large.red"), vec![b'#'; MAX_FILE_BYTES + 1]).expect("written");
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("nowhere", path("dangling.red")).expect("a link");
        assert!(std::process::Command::new("mkfifo").arg(path("pipe.red")).status().expect("mkfifo").success());
    }
    folder
}

#[test]
fn every_bad_file_ends_as_it_should_in_both_tongues() {
    let folder = prepared();
    let mut wrong = Vec::new();
    for (name, code, en, es) in FILES {
        for (tongue, said) in [("en", en), ("es", es)] {
            let ended = minka(folder.path(), &["check", name, "--lang", tongue]);
            if ended.code != *code || !ended.shown().contains(said) {
                wrong.push(format!("{name}: ended with {}: {}", ended.code, ended.shown()));
            }
            if *code == 1 {
                let json = minka(folder.path(), &["check", name, "--lang", tongue, "--format", "json"]);
                let document: Value = serde_json::from_str(&json.out).expect("it is JSON");
                let first = &document["diagnostics"][0];
                assert!(first["line"].is_u64() && first["column"].is_u64(), "{name}: {first}");
            }
        }
    }
    nothing_wrong(&wrong);
}

/// Nobody but its owner may read it; whoever may read anything, such as root, is not refused.
#[cfg(unix)]
#[test]
fn a_file_that_one_may_not_read_is_said() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder(&[("closed.red", "firm a\n")]);
    let path = folder.path().join("closed.red");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o000)).expect("set");
    let refused = std::fs::read(&path).is_err();
    for (tongue, said) in [("en", "cannot read closed.red"), ("es", "no se puede leer closed.red")] {
        let ended = minka(folder.path(), &["check", "closed.red", "--lang", tongue]);
        assert_eq!(ended.code, if refused { 2 } else { 0 });
        assert_eq!(ended.err.contains(said), refused, "{}", ended.err);
    }
}

/// Ways out of the folder of the model, each to a file that is there and would be read.
#[cfg(unix)]
#[test]
fn nothing_outside_the_folder_of_the_model_is_read() {
    use std::os::unix::fs::symlink;
    let folder = folder(&[
        ("secret.red", "firm hidden_secret\n"),
        ("secret.csv", "name\nhidden_secret\n"),
        ("model/below/part.red", "firm below\n"),
        ("model/ok.red", "use \"below/part.red\"\nfirm a\n"),
    ]);
    let model = folder.path().join("model");
    symlink(folder.path().join("secret.red"), model.join("link.red")).expect("a link");
    symlink(folder.path().join("secret.csv"), model.join("link.csv")).expect("a link");
    symlink(folder.path(), model.join("up")).expect("a link");
    let absolute = folder.path().join("secret.red").display().to_string();
    let out = [
        "use \"../secret.red\"".to_owned(),
        "use \"below/../../secret.red\"".to_owned(),
        format!("use \"{absolute}\""),
        "use \"link.red\"".to_owned(),
        "use \"up/secret.red\"".to_owned(),
        "firms x from \"../secret.csv\"".to_owned(),
        "firms x from \"link.csv\"".to_owned(),
        "firms x from \"up/secret.csv\"".to_owned(),
    ];
    for line in out {
        std::fs::write(model.join("m.red"), format!("{line}\n")).expect("written");
        for (place, path) in [(folder.path(), "model/m.red"), (model.as_path(), "m.red")] {
            let ended = minka(place, &["check", path, "--format", "short"]);
            assert_eq!(ended.code, 1, "{line}: {}", ended.shown());
            assert!(ended.out.contains("import-outside"), "{line}: {}", ended.out);
            assert!(!run(place, path).contains("hidden_secret"), "{line}");
        }
    }
    assert_eq!(minka(&model, &["check", "ok.red", "--quiet"]).code, 0, "what lies below is read");
}

fn run(folder: &Path, path: &str) -> String {
    let output = command(folder).args(["run", path, "--format", "json"]).output().expect("it starts");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

//! `minka doctor`: what it looks at, and what it says to mend.

use crate::command::{Ended, command, folder, minka};
use minka::limits::{MAX_FILE_BYTES, MAX_TABLE_BYTES};
use serde_json::Value;
use std::path::Path;

const WELL: &[(&str, &str)] = &[("LANG", "en_US.UTF-8")];

/// As data, with these variables, the home of whoever runs it in the folder.
fn doctor(folder: &Path, home: &Path, variables: &[(&str, &str)], arguments: &[&str]) -> (i32, Vec<Value>) {
    let mut run = command(folder);
    for name in ["COLUMNS", "XDG_DATA_HOME", "LC_CTYPE", "TERM"] {
        run.env_remove(name);
    }
    run.env("HOME", home).envs(variables.iter().copied()).args(["doctor", "--format", "json"]).args(arguments);
    let output = run.output().expect("it starts");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    let document: Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    assert_eq!(document["minka"], env!("MINKA_VERSION"));
    assert_eq!(document["fine"], Value::Bool(output.status.code() == Some(0)));
    (output.status.code().expect("it ends"), document["checks"].as_array().expect("a list").clone())
}

/// The messages about one thing that are to be mended, or are fine.
fn said(checks: &[Value], about: &str, fine: bool) -> Vec<String> {
    let these = checks.iter().filter(|check| check["about"] == about && check["fine"] == fine);
    these.map(|check| check["message"].as_str().expect("words").to_owned()).collect()
}

#[test]
fn where_all_is_well_it_says_so_in_both_tongues_and_ends_with_0() {
    let folder = folder(&[("m/pool.red", "firm inti\n"), ("m/base.csv", "name\n")]);
    for (lang, heading, ending) in [
        ("en_US.UTF-8", "Terminal\n", "All is as it should be.\n"),
        ("es_PE.UTF-8", "Idioma\n", "Todo está como debe.\n"),
    ] {
        let mut run = command(folder.path());
        let output = run.env("LANG", lang).args(["doctor", "m"]).output().expect("it starts");
        let page = String::from_utf8(output.stdout).expect("UTF-8");
        assert_eq!(output.status.code(), Some(0), "{page}");
        assert!(page.contains(heading) && page.ends_with(ending), "{page}");
        assert!(page.lines().filter(|line| !line.contains('/')).all(|line| line.chars().count() <= 80), "{page}");
        assert!(!page.contains("!"), "{page}");
    }
    let quiet = command(folder.path()).env("LANG", "C.UTF-8").args(["doctor", "m", "-q"]).output().expect("it starts");
    assert_eq!((quiet.status.code(), quiet.stdout.len()), (Some(0), 0));
}

#[test]
fn it_says_which_language_and_what_decided() {
    let folder = folder(&[("pool.red", "firm inti\n")]);
    let language = |variables: &[(&str, &str)], arguments: &[&str]| {
        let (code, checks) = doctor(folder.path(), folder.path(), variables, arguments);
        (code, said(&checks, "language", true).join(" | "), said(&checks, "language", false).join(" | "))
    };
    let utf8 = ("LC_CTYPE", "C.UTF-8");
    for (variables, arguments, code, fine, wrong) in [
        (&[utf8, ("MINKA_LANG", "en")][..], &["--lang", "es"][..], 0, "español, como lo pide `--lang`", ""),
        (&[utf8, ("MINKA_LANG", "es")], &[], 0, "español, porque `MINKA_LANG` vale `es`", ""),
        (
            &[utf8, ("LC_ALL", "es_PE.UTF-8"), ("LANG", "en_US")],
            &[],
            0,
            "español, porque `LC_ALL` vale `es_PE.UTF-8`;",
            "",
        ),
        (&[utf8, ("LC_MESSAGES", "en_GB"), ("LANG", "es_PE")], &[], 0, "English, for `LC_MESSAGES` is `en_GB`;", ""),
        (&[utf8, ("LANG", "C")], &[], 0, "English, for `LANG` is `C`;", ""),
        (&[utf8, ("LANG", "qu_PE")], &[], 1, "", "English, for `LANG` is `qu_PE`;"),
        (
            &[utf8, ("MINKA_LANG", "fr"), ("LANG", "C")],
            &[],
            1,
            "English, for `LANG` is `C`;",
            "`MINKA_LANG` is `fr`, and is not followed",
        ),
    ] {
        let (ended, good, bad) = language(variables, arguments);
        assert_eq!(ended, code, "{variables:?}");
        assert!(good.starts_with(fine) && good.is_empty() == fine.is_empty(), "{variables:?}: {good}");
        assert!(bad.starts_with(wrong) && bad.is_empty() == wrong.is_empty(), "{variables:?}: {bad}");
    }
}

#[test]
fn it_knows_what_a_terminal_cannot_show() {
    let folder = folder(&[("pool.red", "firm inti\n")]);
    let look = |variables: &[(&str, &str)]| doctor(folder.path(), folder.path(), variables, &[]);
    assert_eq!(look(WELL).0, 0);
    let (code, checks) = look(&[("LANG", "C")]);
    assert_eq!(code, 1);
    assert_eq!(
        said(&checks, "letters", false),
        ["accents and lines may come out garbled: `LANG` is `C`, which does not name UTF-8"]
    );
    let (code, checks) = look(&[("LANG", "es_PE.utf8"), ("LC_ALL", "es_PE.ISO-8859-1")]);
    assert_eq!((code, said(&checks, "letters", false).len()), (1, 1), "LC_ALL comes first");
    for (columns, code) in [("100", 0), ("20", 1), ("400", 1), ("wide", 1)] {
        let (ended, checks) = look(&[("LANG", "en_US.UTF-8"), ("COLUMNS", columns)]);
        assert_eq!((ended, said(&checks, "width", false).len()), (code, code as usize), "{columns}");
    }
    let (_, checks) = look(&[("LANG", "en_US.UTF-8"), ("NO_COLOR", "1")]);
    assert_eq!(said(&checks, "color", true), ["without colours: `NO_COLOR` is set"]);
    let (_, checks) = doctor(folder.path(), folder.path(), WELL, &["--color", "always"]);
    assert_eq!(said(&checks, "color", true), ["with colours"]);
}

#[cfg(unix)]
#[test]
fn it_names_every_file_that_cannot_be_read_and_what_to_do() {
    use std::os::unix::fs::symlink;
    let outside = folder(&[("other.red", "firm sol\n")]);
    let folder = folder(&[("ok.red", "firm inti\n"), ("folder.red/x.txt", "")]);
    let path = |name: &str| folder.path().join(name);
    std::fs::write(path("utf16.red"), [0xff, 0xfe, b'f', 0]).expect("written");
    std::fs::write(path("large.red"), vec![b'#'; MAX_FILE_BYTES + 1]).expect("written");
    std::fs::write(path("most.red"), vec![b'#'; MAX_FILE_BYTES]).expect("written");
    std::fs::File::create(path("table.csv"))
        .and_then(|file| file.set_len(MAX_TABLE_BYTES as u64 + 1))
        .expect("written");
    symlink(outside.path().join("other.red"), path("out.red")).expect("a link");
    symlink("ok.red", path("inside.red")).expect("a link");
    symlink("gone", path("gone.red")).expect("a link");
    assert!(std::process::Command::new("mkfifo").arg(path("pipe.red")).status().expect("mkfifo").success());
    let (code, checks) = doctor(folder.path(), folder.path(), WELL, &[]);
    assert_eq!(code, 1);
    assert_eq!(
        said(&checks, "files", false),
        [
            "folder.red is no file, though its name ends in `.red`",
            "gone.red is a link to a file that is not there",
            "large.red is larger than 8 MiB",
            "out.red is a link out of this folder: `use` does not follow it",
            "pipe.red is no file, though its name ends in `.red`",
            "table.csv is larger than 32 MiB",
            "utf16.red is no text in UTF-8",
        ]
    );
    let [models] = said(&checks, "models", true).try_into().expect("one line");
    assert!(models.starts_with("3 `.red` files in "), "{models}");
    assert!(models.ends_with("the largest, most.red, has 8,192 KiB of the 8 MiB that it may have"), "{models}");
    assert!(
        checks.iter().all(|check| check["fine"] == true || check["help"].as_str().is_some_and(|help| help.len() > 5))
    );
    let page = minka(folder.path(), &["doctor", "--lang", "es"]);
    assert_eq!(page.code, 1);
    assert!(
        page.out.contains("  ! utf16.red no es un texto en UTF-8\n    → guárdalo como texto simple"),
        "{}",
        page.out
    );
    assert!(page.out.contains("cosas por revisar, con la marca `!`.\n"), "{}", page.out);
}

#[test]
fn a_folder_with_many_troubles_tells_ten() {
    let folder = folder(&[]);
    for number in 0..14 {
        std::fs::write(folder.path().join(format!("{number}.red")), [0xff]).expect("written");
    }
    let (_, checks) = doctor(folder.path(), folder.path(), WELL, &[]);
    let told = said(&checks, "files", false);
    assert_eq!((told.len(), told[10].as_str()), (11, "and 4 more of this kind"));
    assert_eq!(said(&checks, "models", false).len(), 1, "there is none that can be read");
}

#[cfg(unix)]
#[test]
fn it_says_where_the_history_is_and_who_can_read_it_and_makes_nothing() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = folder(&[("pool.red", "firm inti\n")]);
    let look = |home: &Path| doctor(folder.path(), home, WELL, &[]);
    let home = tempfile::tempdir().expect("a folder");
    let (code, checks) = look(home.path());
    let [line] = said(&checks, "history", true).try_into().expect("one line");
    assert_eq!(code, 0, "{line}");
    assert!(!home.path().join(".local").exists(), "nothing is made");
    let file = std::path::PathBuf::from(line.rsplit(' ').next().expect("a path"));
    std::fs::create_dir_all(file.parent().expect("a folder")).expect("made");
    std::fs::write(&file, "x").expect("written");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).expect("set");
    let (code, checks) = look(home.path());
    assert_eq!(code, 1);
    assert!(said(&checks, "history", false)[0].starts_with("others can read"), "{checks:?}");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).expect("set");
    assert_eq!(look(home.path()).0, 0);
    std::fs::remove_file(&file).expect("gone");
    symlink("/dev/null", &file).expect("a link");
    assert!(said(&look(home.path()).1, "history", false)[0].contains("this is no file"));
    let (code, checks) = doctor(folder.path(), Path::new(""), WELL, &[]);
    assert_eq!((code, said(&checks, "history", false).len()), (1, 1), "without a home");
}

#[test]
fn a_folder_that_is_none_ends_with_2() {
    let folder = folder(&[("pool.red", "firm inti\n")]);
    for (tongue, said) in [("en", "pool.red is no folder"), ("es", "pool.red no es una carpeta")] {
        let Ended { code, out, err } = minka(folder.path(), &["doctor", "pool.red", "--lang", tongue]);
        assert_eq!((code, out.as_str()), (2, ""));
        assert!(err.contains(said), "{err}");
    }
}

//! Help, mistaken arguments, and `minka new`.

use super::shell::commands;
use crate::command::{folder, minka, text_of};
use std::fs;

#[test]
fn help_names_every_command_and_ends_with_0() {
    let folder = folder(&[]);
    for (tongue, about) in [("en", "Commands"), ("es", "Comandos")] {
        let ended = minka(folder.path(), &["--help", "--lang", tongue]);
        assert_eq!((ended.code, ended.err.as_str()), (0, ""));
        assert!(ended.out.contains(about), "{}", ended.out);
        for command in &commands() {
            assert!(ended.out.contains(&format!("  {command} ")), "{command}: {}", ended.out);
            let own = minka(folder.path(), &[command, "--help", "--lang", tongue]);
            assert_eq!(own.code, 0, "{command}");
            let strange: &[&str] = if tongue == "es" {
                &["Options", "OPTIONS", "Usage", "Arguments", "Print", "FILE", "PATH", "NAME"]
            } else {
                &["Uso", "OPCIONES"]
            };
            assert!(!strange.iter().any(|word| own.out.contains(word)), "{}", own.out);
        }
    }
}

#[test]
fn help_fits_into_80_columns() {
    let folder = folder(&[]);
    let commands = commands();
    assert!(commands.len() > 15, "{commands:?}");
    for tongue in ["en", "es"] {
        let pages = commands.iter().map(|command| vec![command.as_str(), "--help", "--lang", tongue]);
        for arguments in pages.chain([vec!["--help", "--lang", tongue]]) {
            let ended = minka(folder.path(), &arguments);
            let long = ended.out.lines().find(|line| line.chars().count() > 80);
            assert_eq!(long, None, "{arguments:?}");
        }
    }
}

#[test]
fn mistaken_arguments_end_with_2_and_say_what_was_meant() {
    let folder = folder(&[]);
    for (arguments, said) in [
        (&["chek", "x.red"][..], "there is no command `chek`; did you mean `check`?"),
        (&["check"], "is missing"),
        (&["check", "--frmat", "json", "x.red"], "`--frmat` is not expected here; did you mean `--format`?"),
        (&["check", "--format", "xml", "x.red"], "`xml` is no value of `--format"),
        (&["check", "--deny", "all", "x.red"], "there is no rule `all`"),
        (&["fmt", "--keywords", "fr", "x.red"], "`fr` is no value of"),
        (&["--lang", "fr", "check", "x.red"], "`fr` is no value of"),
        (&["run", "a.red", "b.red"], "`b.red` is not expected here"),
        (&["new"], "is missing"),
        (&["explain"], "is missing"),
    ] {
        let ended = minka(folder.path(), arguments);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{arguments:?}");
        assert!(ended.err.contains(said), "{arguments:?}: {}", ended.err);
        assert_eq!(ended.err.lines().count(), 1, "{}", ended.err);
        assert!(!ended.err.contains("kw_") && !ended.err.contains("Some("), "{}", ended.err);
    }
}

#[test]
fn without_arguments_it_shows_its_help_and_ends_with_2() {
    let folder = folder(&[]);
    let ended = minka(folder.path(), &[]);
    assert_eq!(ended.code, 2);
    assert!(ended.shown().contains("Commands"), "{}", ended.shown());
}

#[test]
fn new_writes_a_model_without_a_fault_that_runs() {
    for (tongue, keyword) in [("en", "firm"), ("es", "empresa")] {
        let folder = folder(&[]);
        let ended = minka(folder.path(), &["new", "my_pool", "--lang", tongue]);
        assert_eq!((ended.code, ended.err.as_str()), (0, ""));
        assert!(ended.out.contains("my_pool.red"), "{}", ended.out);
        let text = fs::read_to_string(folder.path().join("my_pool.red")).expect("it is written");
        assert!(text.contains(&format!("\n{keyword} ")) && text.contains("\"my pool\""), "{text}");
        let checked = minka(folder.path(), &["check", "my_pool.red", "--deny", "warnings"]);
        assert_eq!(checked.code, 0, "{}", checked.out);
        assert_eq!(minka(folder.path(), &["run", "my_pool.red"]).code, 0);
        assert_eq!(minka(folder.path(), &["fmt", "--check", "my_pool.red"]).code, 0);
    }
}

#[test]
fn new_never_writes_over_a_file_nor_elsewhere() {
    let folder = folder(&[("mine.red", "firm inti\n")]);
    for name in ["mine", "mine.red"] {
        let ended = minka(folder.path(), &["new", name]);
        assert_eq!(ended.code, 2);
        assert!(ended.err.contains("exists already"), "{}", ended.err);
    }
    assert_eq!(fs::read_to_string(folder.path().join("mine.red")).expect("it is there"), "firm inti\n");
    for name in ["../up", "a/b", "/tmp/x", "", "..", "a\nb", "x\"y"] {
        assert_eq!(minka(folder.path(), &["new", name]).code, 2, "{name:?}");
    }
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
}

#[test]
fn both_starters_declare_the_same() {
    let [en, es] = ["en", "es"].map(|code| text_of(&format!("src/bin/minka/starter/{code}.red")));
    let count = |text: &str| {
        let model = minka::Session::read_text("starter.red", text).model().clone();
        (model.firms.len(), model.arrangements.len(), model.territories.len(), model.sectors.len())
    };
    assert_eq!(count(&en), count(&es));
    assert_eq!(count(&en).1, 1);
}

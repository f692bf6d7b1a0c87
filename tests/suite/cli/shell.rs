//! What a shell and a manual reader are given: completions, manual pages, the version.

use crate::command::{command, folder, minka};
use std::path::Path;
use std::process::Command;

#[path = "../../../build.rs"]
#[allow(dead_code)]
mod build;

const SHELLS: &[&str] = &["bash", "zsh", "fish", "powershell", "elvish"];

/// Every command, as the help lists them.
pub(super) fn commands() -> Vec<String> {
    let folder = folder(&[]);
    let help = minka(folder.path(), &["--help"]).out;
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let names = listed.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    names.filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

fn has(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success())
}

fn completions(folder: &Path, shell: &str, tongue: &str) -> String {
    let ended = minka(folder, &["completions", shell, "--lang", tongue]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{shell}");
    ended.out
}

#[test]
fn every_shell_is_told_every_command() {
    let folder = folder(&[]);
    for shell in SHELLS {
        for tongue in ["en", "es"] {
            let script = completions(folder.path(), shell, tongue);
            for name in commands() {
                assert!(script.contains(&name), "{shell}: {name}");
            }
            assert!(script.contains("write-baseline"), "{shell}");
        }
    }
    let described = completions(folder.path(), "fish", "es");
    assert!(described.contains("Escribe un modelo pequeño para empezar"), "with its words in the tongue asked for");
    let other = minka(folder.path(), &["completions", "cmd"]);
    assert_eq!(other.code, 2);
    assert!(other.err.contains("bash, zsh, fish, powershell, elvish"), "{}", other.err);
}

/// What bash offers for the last of these words.
fn offered(folder: &Path, words: &[&str]) -> Vec<String> {
    let script = completions(folder, "bash", "en");
    let (last, before) = (words[words.len() - 1], words.get(words.len().wrapping_sub(2)).unwrap_or(&""));
    let quoted: Vec<String> = words.iter().map(|word| format!("'{word}'")).collect();
    let asked = format!(
        "{script}\nCOMP_WORDS=({})\nCOMP_CWORD={}\n_minka minka '{last}' '{before}'\nprintf '%s\\n' \"${{COMPREPLY[@]}}\"",
        quoted.join(" "),
        words.len() - 1
    );
    let output = command(folder).arg("--version").output().expect("it starts");
    assert!(output.status.success());
    let output = Command::new("bash").args(["--norc", "-c", &asked]).current_dir(folder).output().expect("bash starts");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "bash reads it without a complaint");
    String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
}

#[test]
fn bash_completes_commands_options_and_values() {
    if !has("bash") {
        return;
    }
    let folder = folder(&[]);
    assert_eq!(offered(folder.path(), &["minka", "chec"]), ["check"]);
    assert_eq!(offered(folder.path(), &["minka", "check", "--write-b"]), ["--write-baseline"]);
    assert_eq!(offered(folder.path(), &["minka", "run", "--format", "cs"]), ["csv"]);
    assert_eq!(offered(folder.path(), &["minka", "check", "po"]), [""], "names of files are left to bash:");
    assert!(completions(folder.path(), "bash", "en").contains("-o default minka"));
    assert_eq!(offered(folder.path(), &["minka", "completions", "po"]), ["powershell"]);
}

#[test]
fn every_command_has_its_page_of_the_manual() {
    for (tongue, headings) in [
        ("en", ["NAME", "SYNOPSIS", "OPTIONS", "\"EXIT STATUS\"", "\"SEE ALSO\""]),
        ("es", ["NOMBRE", "SINOPSIS", "OPCIONES", "\"CÓDIGO DE SALIDA\"", "\"VÉASE TAMBIÉN\""]),
    ] {
        let folder = folder(&[]);
        let ended = minka(folder.path(), &["man", "--output", "pages/man1", "--lang", tongue]);
        assert_eq!((ended.code, ended.err.as_str()), (0, ""));
        let pages = commands().into_iter().map(|name| format!("minka-{name}.1")).chain(["minka.1".to_owned()]);
        let pages: Vec<String> = pages.collect();
        assert!(ended.out.starts_with(&pages.len().to_string()), "{}", ended.out);
        for page in &pages {
            let path = folder.path().join("pages/man1").join(page);
            let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{page}: {error}"));
            let found: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix(".SH ")).collect();
            for heading in headings {
                assert_eq!(found.iter().filter(|one| **one == heading).count(), 1, "{page}: {heading}: {found:?}");
            }
            let strange = ["OPTIONS", "Usage", "SUBCOMMANDS", "<FILE>", "Possible values"];
            assert!(tongue == "en" || !strange.iter().any(|word| text.contains(word)), "{page}: {text}");
            let title = format!(".TH {} 1 ", page.trim_end_matches(".1"));
            assert!(text.contains(&title) && text.contains("minka 0."), "{page}: {text}");
            let name = page.trim_end_matches(".1").replacen('-', " ", 1).replace('-', "\\-");
            assert!(text.contains(&format!("\\fB{name}\\fR")), "{page}: it says how it is called: {text}");
            assert_eq!(complaints(&path), "", "{page}");
        }
        let root = minka(folder.path(), &["man", "--lang", tongue]).out;
        assert_eq!(root, std::fs::read_to_string(folder.path().join("pages/man1/minka.1")).expect("written"));
        let check = minka(folder.path(), &["man", "check", "--lang", tongue]).out;
        assert_eq!(check, std::fs::read_to_string(folder.path().join("pages/man1/minka-check.1")).expect("written"));
    }
}

/// What a reader of manual pages objects to, where one is installed; nothing where there is none.
fn complaints(page: &Path) -> String {
    let (mandoc, groff) = (["-T", "lint", "-W", "error"], ["-ww", "-z", "-man", "-K", "utf8"]);
    let output = if has("mandoc") {
        Command::new("mandoc").args(mandoc).arg(page).output()
    } else if has("groff") {
        Command::new("groff").args(groff).arg(page).output()
    } else {
        return String::new();
    };
    let output = output.expect("it starts");
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn a_page_that_is_not_there_or_cannot_be_written_is_said() {
    let folder = folder(&[("taken", "a file")]);
    let none = minka(folder.path(), &["man", "chek"]);
    assert_eq!((none.code, none.out.as_str()), (2, ""));
    assert!(none.err.contains("there is no command `chek`"), "{}", none.err);
    let taken = minka(folder.path(), &["man", "--output", "taken", "--lang", "es"]);
    assert_eq!(taken.code, 2);
    assert!(taken.err.contains("no se puede escribir taken"), "{}", taken.err);
    assert_eq!(std::fs::read_to_string(folder.path().join("taken")).expect("left"), "a file");
    assert_eq!(minka(folder.path(), &["man", "check", "--output", "x"]).code, 2, "one or all");
}

#[test]
fn the_version_is_that_of_the_package() {
    let folder = folder(&[]);
    assert!(env!("MINKA_VERSION").starts_with(env!("CARGO_PKG_VERSION")));
    for flag in ["--version", "-V"] {
        let ended = minka(folder.path(), &[flag]);
        assert_eq!((ended.code, ended.out), (0, format!("minka {}\n", env!("MINKA_VERSION"))));
    }
}

fn git(folder: &Path, arguments: &[&str]) -> String {
    let identity = ["-c", "user.name=Ana", "-c", "user.email=ana@example.org", "-c", "init.defaultBranch=main"];
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(identity).args(arguments).env("GIT_COMMITTER_DATE", "2026-11-27T12:00:00Z");
    let output = command.output().expect("git starts");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

#[test]
fn a_release_names_the_commit_of_its_own_repository_only() {
    if !has("git") {
        return;
    }
    let folder = folder(&[("package/x", "1")]);
    let package = folder.path().join("package");
    assert_eq!(build::commit(&package), None, "no repository");
    assert!(build::moved_by_commits(&package).is_empty());
    git(&package, &["init"]);
    assert_eq!(build::commit(&package), None, "no commit yet");
    git(&package, &["add", "x"]);
    git(&package, &["commit", "-m", "x"]);
    let short = git(&package, &["rev-parse", "--short", "HEAD"]);
    assert_eq!(build::commit(&package), Some(format!("{short} 2026-11-27")));
    let watched = build::moved_by_commits(&package);
    assert!(watched.iter().all(|path| path.is_file()), "what is not there would be built for ever: {watched:?}");
    let stamps = || watched.iter().map(|path| std::fs::read(path).expect("read")).collect::<Vec<_>>();
    let before = stamps();
    git(&package, &["commit", "--allow-empty", "-m", "y"]);
    assert_ne!(stamps(), before, "a commit shows in what is watched");
    let vendored = package.join("vendor/minka");
    std::fs::create_dir_all(&vendored).expect("a folder");
    assert_eq!(build::commit(&vendored), None, "a package within somebody else's repository");
}

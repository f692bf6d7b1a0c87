//! What a path may be, and how each command takes what it cannot read.

use super::{RIGHT, WRONG};
use crate::command::{command, folder, minka, minka_reads};
use minka::limits::MAX_FILE_BYTES;
use std::process::Stdio;

/// Every command that reads a model.
const READERS: &[&[&str]] = &[&["check"], &["run"], &["fmt"], &["fmt", "--check"], &["run", "--format", "json"]];

fn with<'a>(command: &[&'a str], path: &'a str) -> Vec<&'a str> {
    command.iter().copied().chain([path]).collect()
}

#[test]
fn run_ends_with_0_without_errors_and_with_1_with_one() {
    let folder = folder(&[("right.red", RIGHT), ("wrong.red", WRONG)]);
    assert_eq!(minka(folder.path(), &["run", "right.red"]).code, 0);
    assert_eq!(minka(folder.path(), &["run", "wrong.red"]).code, 1);
}

#[test]
fn a_dash_stands_for_standard_input() {
    let folder = folder(&[("parts.red", "territory cusco\n")]);
    assert_eq!(minka_reads(folder.path(), &["check", "-"], RIGHT.as_bytes()).code, 0);
    let ended = minka_reads(folder.path(), &["check", "-", "--format", "short"], WRONG.as_bytes());
    assert_eq!(ended.code, 1);
    assert!(ended.out.starts_with("-:1:19: "), "{}", ended.out);
    assert_eq!(minka_reads(folder.path(), &["run", "-"], RIGHT.as_bytes()).code, 0);
    let used = b"use \"parts.red\"\nfirm inti { territory: cusco }\n";
    assert_eq!(minka_reads(folder.path(), &["check", "-"], used).code, 0, "files are found from where one stands");
}

#[test]
fn what_is_not_there_ends_with_2_and_is_named() {
    let folder = folder(&[]);
    for command in READERS {
        let ended = minka(folder.path(), &with(command, "nowhere.red"));
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{command:?}");
        assert_eq!(ended.err, "minka: cannot run: there is no file nowhere.red\n", "{command:?}");
    }
}

#[test]
fn a_folder_without_models_ends_with_2() {
    let folder = folder(&[("a/notes.txt", "none")]);
    for command in [&["check"][..], &["fmt"]] {
        let ended = minka(folder.path(), &with(command, "a"));
        assert_eq!(ended.code, 2, "{command:?}");
        assert!(ended.err.contains("there is no `.red` file in a"), "{}", ended.err);
    }
}

#[test]
fn run_of_a_folder_ends_with_2() {
    let folder = folder(&[("a/right.red", RIGHT)]);
    let ended = minka(folder.path(), &["run", "a"]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains('a'), "{}", ended.err);
}

#[test]
fn bytes_that_are_no_text_end_with_2() {
    let folder = folder(&[]);
    std::fs::write(folder.path().join("picture.red"), [0x89, b'P', b'N', b'G', 0xff, 0xfe]).expect("written");
    for command in READERS {
        let ended = minka(folder.path(), &with(command, "picture.red"));
        assert_eq!(ended.code, 2, "{command:?}");
        assert!(ended.err.contains("no text in UTF-8"), "{}", ended.err);
        assert_eq!(minka_reads(folder.path(), &with(command, "-"), &[0xff, 0xfe]).code, 2, "{command:?}");
    }
}

#[test]
fn a_file_is_read_up_to_the_limit_and_refused_past_it() {
    let folder = folder(&[]);
    let path = folder.path().join("large.red");
    let mut text = vec![b'#'; MAX_FILE_BYTES];
    std::fs::write(&path, &text).expect("written");
    assert_eq!(minka(folder.path(), &["check", "large.red"]).code, 0);
    assert_eq!(minka_reads(folder.path(), &["check", "-"], &text).code, 0);
    text.push(b'#');
    std::fs::write(&path, &text).expect("written");
    for command in READERS {
        let ended = minka(folder.path(), &with(command, "large.red"));
        assert_eq!(ended.code, 2, "{command:?}");
        assert!(ended.err.contains("larger than 8 MiB"), "{}", ended.err);
    }
    assert_eq!(minka_reads(folder.path(), &["check", "-"], &text).code, 2);
}

#[cfg(unix)]
#[test]
fn a_pipe_with_a_name_is_refused_and_hangs_nothing() {
    let folder = folder(&[]);
    let made = std::process::Command::new("mkfifo").arg(folder.path().join("pipe.red")).status();
    assert!(made.expect("mkfifo is there").success());
    for command in READERS {
        assert_eq!(minka(folder.path(), &with(command, "pipe.red")).code, 2, "{command:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_models_folder_is_not_followed() {
    let outside = folder(&[("secret.red", "firm hidden\n")]);
    let inside = folder(&[("main.red", "use \"link.red\"\n")]);
    std::os::unix::fs::symlink(outside.path().join("secret.red"), inside.path().join("link.red")).expect("a link");
    let ended = minka(inside.path(), &["check", "main.red", "--format", "short"]);
    assert_eq!(ended.code, 1);
    assert!(ended.out.contains("import-outside"), "{}", ended.out);
}

#[test]
fn a_reader_that_goes_away_ends_it_quietly() {
    let folder = folder(&[("wrong.red", &"firm inti { size: tiny }\n".repeat(3_000))]);
    for arguments in [&["check", "wrong.red", "--format", "short"][..], &["--help"], &["explain", "mixed-stages"]] {
        let mut child = command(folder.path())
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
        assert!(output.status.code().is_some_and(|code| code < 2), "{arguments:?}: {:?}", output.status);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said_and_ends_with_2() {
    let folder = folder(&[("right.red", RIGHT)]);
    let full = std::fs::File::options().write(true).open("/dev/full").expect("a full device");
    let output = command(folder.path()).args(["check", "right.red"]).stdout(full).output().expect("it starts");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("cannot write"));
}

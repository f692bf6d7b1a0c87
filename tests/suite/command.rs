//! The command `minka`, run as a person would.

use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// How a run ended and what it said.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ended {
    fn of(output: Output) -> Ended {
        Ended {
            code: output.status.code().expect("it ends by itself, not by a signal"),
            out: String::from_utf8(output.stdout).expect("standard output is UTF-8"),
            err: String::from_utf8(output.stderr).expect("standard error is UTF-8"),
        }
    }

    /// Both streams, as a terminal shows them.
    pub(crate) fn shown(&self) -> String {
        format!("{}{}", self.out, self.err)
    }
}

/// The command in a folder, 80 columns wide, without colour, on an English system.
pub(crate) fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_minka"));
    for name in ["MINKA_LANG", "LC_ALL", "LC_MESSAGES", "NO_COLOR", "LANGUAGE"] {
        command.env_remove(name);
    }
    command.current_dir(folder).env("LANG", "C").env("COLUMNS", "80").stdin(Stdio::null());
    command
}

/// Runs it with these arguments.
pub(crate) fn minka(folder: &Path, arguments: &[&str]) -> Ended {
    Ended::of(command(folder).args(arguments).output().expect("the command starts"))
}

/// Runs it with something on standard input.
pub(crate) fn minka_reads(folder: &Path, arguments: &[&str], input: &[u8]) -> Ended {
    let mut child = command(folder)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut pipe = child.stdin.take().expect("standard input is a pipe");
    let bytes = input.to_vec();
    let writer = std::thread::spawn(move || match pipe.write_all(&bytes) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => panic!("{error}"),
        _ => {}
    });
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("the input is written");
    Ended::of(output)
}

/// A new folder with these files.
pub(crate) fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, text) in files {
        store(folder.path(), name, text);
    }
    folder
}

/// Writes a file below a folder.
pub(crate) fn store(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().expect("a file has a folder")).expect("its folder");
    std::fs::write(path, text).expect("the file is written");
}

/// The folder of this package.
pub(crate) fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The text of a file of this package.
pub(crate) fn text_of(path: &str) -> String {
    std::fs::read_to_string(package().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The files of a folder of this package whose name ends so, sorted, as paths from the package.
pub(crate) fn files_in(folder: &str, ending: &str) -> Vec<String> {
    let read = std::fs::read_dir(package().join(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let names = read.map(|entry| entry.expect("an entry").file_name().into_string().expect("a name in UTF-8"));
    let mut files: Vec<String> =
        names.filter(|name| name.ends_with(ending)).map(|name| format!("{folder}/{name}")).collect();
    files.sort();
    files
}

/// As [`files_in`], in the folders below as well.
pub(crate) fn files_below(folder: &str, ending: &str) -> Vec<String> {
    let read = std::fs::read_dir(package().join(folder)).unwrap_or_else(|error| panic!("{folder}: {error}"));
    let entries = read.map(|entry| entry.expect("an entry")).filter(|entry| entry.path().is_dir());
    let folders = entries.map(|entry| entry.file_name().into_string().expect("a name in UTF-8"));
    let mut files: Vec<String> = folders.flat_map(|name| files_below(&format!("{folder}/{name}"), ending)).collect();
    files.extend(files_in(folder, ending));
    files.sort();
    files
}

/// Is this run asked to write down what is printed now?
pub(crate) fn updating() -> bool {
    std::env::var_os("UPDATE").is_some_and(|value| value == "1")
}

/// Every file and folder below, with its bytes.
pub(crate) fn contents(folder: &std::path::Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() {
            all.extend(contents(&entry));
            all.push((entry, Vec::new()));
        } else {
            all.push((entry.clone(), std::fs::read(&entry).expect("a file")));
        }
    }
    all.sort();
    all
}

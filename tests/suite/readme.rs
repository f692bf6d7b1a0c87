//! The README: what it shows is what comes out.

use crate::blocks::{blocks, hold, nothing_wrong, run};
use crate::command::{files_in, folder, package, store, text_of};
use minka::Session;
use minka::diagnostic::Severity;

const README: &str = "README.md";

/// Its commands run as in the repository, in a folder that holds the same examples: a page must not write into the
/// repository.
#[test]
fn the_readme_shows_what_the_command_prints() {
    let folder = folder(&[]);
    for path in files_in("examples", ".red") {
        store(folder.path(), &path, &text_of(&path));
    }
    let fresh = run(&text_of(README), folder.path());
    nothing_wrong(&Vec::from_iter(hold(&package().join(README), &fresh).err()));
}

#[test]
fn the_models_of_the_readme_hold_no_error() {
    let mut wrong = Vec::new();
    for block in blocks(&text_of(README)).iter().filter(|block| block.is_red() && !block.info.contains("wrong")) {
        let session = Session::read_text(README, &block.text);
        let errors = session.findings().iter().filter(|finding| finding.severity == Severity::Error);
        wrong.extend(errors.map(|finding| finding.message.en.clone()));
    }
    nothing_wrong(&wrong);
}

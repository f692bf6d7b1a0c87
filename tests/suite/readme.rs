//! The README: what it shows is what comes out.

use crate::blocks::{blocks, hold, nothing_wrong, run};
use crate::command::{files_in, folder, package, store, text_of};
use minka::Session;
use minka::diagnostic::Severity;

/// In English and in Spanish.
const PAGES: &[&str] = &["README.md", "README.es.md"];

/// Its commands run as in the repository, in a folder that holds the same examples: a page must not write into the
/// repository.
#[test]
fn the_readme_shows_what_the_command_prints() {
    let mut wrong = Vec::new();
    for page in PAGES {
        let folder = folder(&[]);
        for path in files_in("examples", ".red") {
            store(folder.path(), &path, &text_of(&path));
        }
        wrong.extend(hold(&package().join(page), &run(&text_of(page), folder.path())).err());
    }
    nothing_wrong(&wrong);
}

#[test]
fn the_models_of_the_readme_hold_no_error() {
    let mut wrong = Vec::new();
    for page in PAGES {
        let all = blocks(&text_of(page));
        for block in all.iter().filter(|block| block.is_red() && !block.info.contains("wrong")) {
            let session = Session::read_text(page, &block.text);
            let errors = session.findings().iter().filter(|finding| finding.severity == Severity::Error);
            wrong.extend(errors.map(|finding| format!("{page}: {}", finding.message.en)));
        }
    }
    nothing_wrong(&wrong);
}

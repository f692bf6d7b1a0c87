//! The chapters of the guide, and what holds for all of its pages.

use crate::blocks::{blocks, hold, nothing_wrong, run};
use crate::command::{files_below, folder, package, text_of};
use crate::pieces::grown;
use minka::Session;
use minka::diagnostic::Severity;
use minka::source::MemoryFiles;
use minka::tongue::Tongue;
use std::collections::BTreeMap;

/// Every page, as a path from the package, sorted.
pub(super) fn pages(tongue: Tongue) -> Vec<String> {
    let root = format!("book/{}", tongue.code());
    let built = format!("{root}/build/");
    files_below(&root, ".md").into_iter().filter(|path| !path.starts_with(&built)).collect()
}

/// What is read in one go, in one folder: a chapter, or all those of the tutorial, whose model grows from one to the next.
/// Rules and actions have tests of their own.
fn readings(tongue: Tongue) -> Vec<Vec<String>> {
    let of = |path: &str, folder: &str| path.contains(&format!("/{folder}/"));
    let chapters: Vec<String> =
        pages(tongue).into_iter().filter(|path| !of(path, "rules") && !of(path, "actions")).collect();
    let (tutorial, alone): (Vec<String>, Vec<String>) = chapters.into_iter().partition(|path| of(path, "tutorial"));
    alone.into_iter().map(|path| vec![path]).chain([tutorial]).collect()
}

#[test]
fn the_chapters_show_what_the_command_prints() {
    let mut wrong = Vec::new();
    for reading in Tongue::ALL.into_iter().flat_map(readings) {
        let folder = folder(&[]);
        for path in reading {
            wrong.extend(hold(&package().join(&path), &run(&text_of(&path), folder.path())).err());
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn the_models_of_the_chapters_hold_no_error() {
    let mut wrong = Vec::new();
    // The reference shows pieces of models, which its own tests parse.
    let whole = |reading: &Vec<String>| reading.iter().all(|path| !path.contains("/reference/"));
    for reading in Tongue::ALL.into_iter().flat_map(readings).filter(whole) {
        let mut files: BTreeMap<String, String> = BTreeMap::new();
        for path in reading {
            let all = blocks(&text_of(&path));
            // Tables are shown after the model that reads them.
            let others = all.iter().filter(|block| !block.is_red());
            files.extend(others.filter_map(|block| Some((block.file()?.to_owned(), block.text.clone()))));
            for block in all.iter().filter(|block| block.is_red()) {
                let text = match block.grows() {
                    Some(name) => grown(&files[name], &block.text),
                    None => block.text.clone(),
                };
                if let Some(name) = block.grows().or(block.file()) {
                    files.insert(name.to_owned(), text.clone());
                }
                let beside = files.iter().fold(MemoryFiles::new(), |all, (name, text)| all.with(name, text));
                if !block.info.contains("wrong") {
                    let session = Session::read_with(&path, &text, &beside);
                    let errors = session.findings().iter().filter(|finding| finding.severity == Severity::Error);
                    wrong.extend(errors.map(|found| format!("{path}: {}: {}", found.rule.name, found.message.en)));
                }
            }
        }
    }
    nothing_wrong(&wrong);
}

#[test]
fn both_tongues_have_the_same_pages_with_the_same_build() {
    let bare = |tongue: Tongue| -> Vec<String> {
        pages(tongue).iter().map(|path| path["book/en/".len()..].to_string()).collect()
    };
    assert_eq!(bare(Tongue::En), bare(Tongue::Es));
    let mut wrong = Vec::new();
    for page in bare(Tongue::En).iter().filter(|page| *page != "SUMMARY.md") {
        let [en, es] = ["en", "es"].map(|code| build(&text_of(&format!("book/{code}/{page}"))));
        if en != es {
            wrong.push(format!("{page}:\n  en {en:?}\n  es {es:?}"));
        }
    }
    nothing_wrong(&wrong);
}

/// The levels of the headings and the kinds of the blocks, in order; of a block also whether it names a file, and whether
/// it is cut at either end.
fn build(page: &str) -> Vec<String> {
    let mut build = Vec::new();
    let mut fenced = false;
    for line in page.lines() {
        if let Some(info) = line.strip_prefix("```") {
            if !fenced {
                let kind = info.split(' ').next().unwrap_or_default();
                let says =
                    ["file=", "into=", "from=", "to="].into_iter().filter(|name| info.contains(&format!(" {name}")));
                build.push([kind].into_iter().chain(says).collect::<Vec<_>>().join(" "));
            }
            fenced = !fenced;
        } else if !fenced && line.starts_with('#') {
            build.push(line.chars().take_while(|letter| *letter == '#').collect());
        }
    }
    build
}

/// So that whoever follows the guide has before them what it speaks of.
#[test]
fn the_first_page_shows_what_new_writes() {
    for (tongue, name) in [(Tongue::En, "hostels"), (Tongue::Es, "hostales")] {
        let page = text_of(&format!("book/{}/first-model.md", tongue.code()));
        let folder = folder(&[]);
        assert_eq!(crate::command::minka(folder.path(), &["new", name, "--lang", tongue.code()]).code, 0);
        let written = std::fs::read_to_string(folder.path().join(format!("{name}.red"))).expect("it is written");
        assert!(blocks(&page).iter().any(|block| block.file().is_some() && block.text == written), "{tongue:?}");
    }
}

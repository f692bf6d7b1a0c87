//! The chapters of the guide, and what holds for all of its pages.

use crate::blocks::{blocks, hold, nothing_wrong, run};
use crate::command::{files_in, folder, package, text_of};
use minka::Session;
use minka::diagnostic::Severity;
use minka::source::MemoryFiles;
use minka::tongue::Tongue;

fn chapters(tongue: Tongue) -> Vec<String> {
    let folders = ["", "/howto"];
    folders.into_iter().flat_map(|folder| files_in(&format!("book/{}{folder}", tongue.code()), ".md")).collect()
}

fn pages(tongue: Tongue) -> Vec<String> {
    let mut pages = chapters(tongue);
    for folder in ["actions", "reference", "rules"] {
        pages.extend(files_in(&format!("book/{}/{folder}", tongue.code()), ".md"));
    }
    pages
}

#[test]
fn the_chapters_show_what_the_command_prints() {
    let mut wrong = Vec::new();
    for path in Tongue::ALL.into_iter().flat_map(chapters) {
        let folder = folder(&[]);
        wrong.extend(hold(&package().join(&path), &run(&text_of(&path), folder.path())).err());
    }
    nothing_wrong(&wrong);
}

#[test]
fn the_models_of_the_chapters_hold_no_error() {
    let mut wrong = Vec::new();
    for path in Tongue::ALL.into_iter().flat_map(chapters) {
        let all = blocks(&text_of(&path));
        let files = all.iter().filter_map(|block| Some((block.file()?, &block.text)));
        let files = files.fold(MemoryFiles::new(), |files, (name, text)| files.with(name, text));
        for block in all.iter().filter(|block| block.is_red() && !block.info.contains("wrong")) {
            let session = Session::read_with(&path, &block.text, &files);
            let errors = session.findings().iter().filter(|finding| finding.severity == Severity::Error);
            wrong.extend(errors.map(|finding| format!("{path}: {}: {}", finding.rule.name, finding.message.en)));
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

/// The levels of the headings and the kinds of the blocks, in order.
fn build(page: &str) -> Vec<String> {
    let mut build = Vec::new();
    let mut fenced = false;
    for line in page.lines() {
        if let Some(info) = line.strip_prefix("```") {
            if !fenced {
                build.push(info.split(' ').next().unwrap_or_default().to_string());
            }
            fenced = !fenced;
        } else if !fenced && line.starts_with('#') {
            build.push(line.chars().take_while(|letter| *letter == '#').collect());
        }
    }
    build
}

#[test]
fn the_contents_list_every_page_once() {
    for tongue in Tongue::ALL {
        let root = format!("book/{}/", tongue.code());
        let contents = text_of(&format!("{root}SUMMARY.md"));
        let mut listed: Vec<String> = links(&contents).iter().map(|link| format!("{root}{link}")).collect();
        listed.sort();
        let mut pages: Vec<String> = pages(tongue).into_iter().filter(|page| !page.ends_with("SUMMARY.md")).collect();
        pages.sort();
        assert_eq!(listed, pages);
    }
}

#[test]
fn every_link_between_pages_leads_somewhere() {
    let mut wrong = Vec::new();
    for path in Tongue::ALL.into_iter().flat_map(pages) {
        let folder = package().join(&path).parent().expect("a page has a folder").to_path_buf();
        for link in links(&text_of(&path)) {
            let file = link.split('#').next().unwrap_or_default();
            if !link.contains("://") && !file.is_empty() && !folder.join(file).is_file() {
                wrong.push(format!("{path}: {link}"));
            }
        }
    }
    nothing_wrong(&wrong);
}

fn links(page: &str) -> Vec<String> {
    let mut links = Vec::new();
    for after in page.split("](").skip(1) {
        links.extend(after.split_once(')').map(|(link, _)| link.to_string()));
    }
    links
}

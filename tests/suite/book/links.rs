//! The contents of both guides, and the links between their pages.

use super::chapters::pages;
use crate::blocks::nothing_wrong;
use crate::command::{package, text_of};
use minka::tongue::Tongue;
use std::collections::BTreeMap;

fn contents(tongue: Tongue) -> String {
    text_of(&format!("book/{}/SUMMARY.md", tongue.code()))
}

#[test]
fn the_contents_list_every_page_once() {
    for tongue in Tongue::ALL {
        let root = format!("book/{}/", tongue.code());
        let mut listed: Vec<String> = links(&contents(tongue)).iter().map(|link| format!("{root}{link}")).collect();
        listed.sort();
        let mut pages: Vec<String> = pages(tongue).into_iter().filter(|page| !page.ends_with("SUMMARY.md")).collect();
        pages.sort();
        assert_eq!(listed, pages);
    }
}

/// Parts, chapters and what hangs below them, without their words.
#[test]
fn both_contents_have_the_same_parts_in_the_same_order() {
    let bare = |tongue: Tongue| -> Vec<String> {
        let line = |line: &str| match line.split_once("](") {
            None if line.starts_with("# ") => "#".to_owned(),
            None => line.to_owned(),
            Some((before, link)) => format!("{}{link}", before.split('[').next().unwrap_or_default()),
        };
        contents(tongue).lines().map(line).collect()
    };
    let [en, es] = [Tongue::En, Tongue::Es].map(bare);
    let different = en.iter().zip(&es).filter(|(one, other)| one != other);
    nothing_wrong(&different.map(|(one, other)| format!("en {one}\n    es {other}")).collect::<Vec<_>>());
    assert_eq!(en.len(), es.len());
    assert!(en.iter().filter(|line| *line == "#").count() >= 5, "the title and the parts");
}

#[test]
fn every_link_between_pages_leads_somewhere() {
    let anchors: BTreeMap<String, Vec<String>> =
        Tongue::ALL.into_iter().flat_map(pages).map(|path| (path.clone(), anchors(&text_of(&path)))).collect();
    let mut wrong = Vec::new();
    for path in anchors.keys() {
        for link in links(&text_of(path)).iter().filter(|link| !link.contains("://")) {
            let (file, anchor) = link.split_once('#').map_or((link.as_str(), None), |(file, to)| (file, Some(to)));
            let target = if file.is_empty() { path.clone() } else { beside(path, file) };
            let is_there = match (anchors.get(&target), anchor) {
                (Some(known), Some(anchor)) => known.iter().any(|known| known == anchor),
                (Some(_), None) => true,
                (None, _) => anchor.is_none() && package().join(&target).is_file(),
            };
            if !is_there {
                wrong.push(format!("{path}: {link}"));
            }
        }
    }
    nothing_wrong(&wrong);
}

/// `book/en/rules/x.md` and `../money.md` to `book/en/money.md`.
fn beside(page: &str, link: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    parts.join("/")
}

/// The ids that mdBook gives the headings of a page.
fn anchors(page: &str) -> Vec<String> {
    let mut anchors: Vec<String> = Vec::new();
    let mut fenced = false;
    for line in page.lines() {
        fenced ^= line.starts_with("```");
        if fenced || !line.starts_with('#') {
            continue;
        }
        let words = line.trim_start_matches('#').trim();
        let kept = |letter: char| match letter {
            letter if letter.is_alphanumeric() || matches!(letter, '_' | '-') => {
                Some(letter.to_lowercase().collect::<String>())
            }
            letter if letter.is_whitespace() => Some("-".to_owned()),
            _ => None,
        };
        let id: String = words.chars().filter_map(kept).collect();
        let before = anchors.iter().filter(|known| **known == id).count();
        anchors.push(if before == 0 { id } else { format!("{id}-{before}") });
    }
    anchors
}

/// Where the links of a page lead, but for what stands in its blocks.
fn links(page: &str) -> Vec<String> {
    let mut links = Vec::new();
    let mut fenced = false;
    for line in page.lines() {
        fenced ^= line.starts_with("```");
        if !fenced {
            let after = line.split("](").skip(1);
            links.extend(after.filter_map(|after| after.split_once(')')).map(|(link, _)| link.to_string()));
        }
    }
    links
}

#[test]
fn headings_have_the_ids_of_mdbook() {
    let page = "# What if…?\n\n## `check` it\n```sh\n# no heading\n```\n## ¿Quién podría irse?\n## `check` it\n";
    assert_eq!(anchors(page), ["what-if", "check-it", "quién-podría-irse", "check-it-1"]);
    assert_eq!(beside("book/en/rules/x.md", "../money.md"), "book/en/money.md");
    assert_eq!(links("[a](b.md#c), [d](e.md)\n```text\n[x](y.md)\n```\n"), ["b.md#c", "e.md"]);
}

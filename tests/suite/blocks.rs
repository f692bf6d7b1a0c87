//! The fenced blocks of a Markdown page, and what its `console` blocks show when they are run.

use crate::command::{minka, minka_reads, store, updating};
use crate::pieces;
use std::ops::Range;
use std::path::Path;

/// A fenced block.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    /// What stands after the fence: `red`, `red file=places.red`, `console`.
    pub(crate) info: String,
    pub(crate) text: String,
    /// The bytes of its text in the page.
    pub(crate) range: Range<usize>,
    /// The heading it stands under, without `#`.
    pub(crate) heading: String,
}

impl Block {
    pub(crate) fn is_red(&self) -> bool {
        self.info.split_whitespace().next() == Some("red")
    }

    pub(crate) fn is_console(&self) -> bool {
        self.info.split_whitespace().next() == Some("console")
    }

    /// The file a block says it is.
    pub(crate) fn file(&self) -> Option<&str> {
        self.info.split_whitespace().find_map(|word| word.strip_prefix("file="))
    }

    /// The file whose declarations a block replaces or adds to.
    pub(crate) fn grows(&self) -> Option<&str> {
        self.info.split_whitespace().find_map(|word| word.strip_prefix("into="))
    }

    /// The part of what a command prints that the block shows: `from="Key figures"`, `to="What it is"`, or both.
    fn part(&self, printed: &str) -> String {
        let given = |name: &str| Some(self.info.split_once(&format!("{name}=\""))?.1.split_once('"')?.0);
        let begins = |lines: &[&str], words: Option<&str>| {
            let found = |words: &str| lines.iter().position(|line| line.starts_with(words));
            words.map(|words| found(words).unwrap_or_else(|| panic!("nothing begins with `{words}` in\n{printed}")))
        };
        let lines: Vec<&str> = printed.lines().collect();
        let from = begins(&lines, given("from"));
        let rest = &lines[from.unwrap_or(0)..];
        let to = begins(rest, given("to"));
        let shown = rest[..to.unwrap_or(rest.len())].join("\n");
        match (from, to) {
            (None, None) => printed.to_owned(),
            (Some(_), None) => format!("…\n{shown}\n"),
            (None, Some(_)) => format!("{}\n…\n", shown.trim_end()),
            (Some(_), Some(_)) => format!("…\n{}\n…\n", shown.trim_end()),
        }
    }
}

/// The fenced blocks of a page, in order.
pub(crate) fn blocks(page: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut heading = String::new();
    let mut open: Option<(String, usize)> = None;
    let mut at = 0;
    for line in page.split_inclusive('\n') {
        let trimmed = line.trim_end();
        match (&open, trimmed.strip_prefix("```")) {
            (None, Some(info)) => open = Some((info.to_string(), at + line.len())),
            (Some((info, start)), Some("")) => {
                let (info, range) = (info.clone(), *start..at);
                let text = page[range.clone()].to_string();
                blocks.push(Block { info, text, range, heading: heading.clone() });
                open = None;
            }
            (None, None) if trimmed.starts_with('#') => heading = trimmed.trim_start_matches(['#', ' ']).to_string(),
            _ => {}
        }
        at += line.len();
    }
    assert!(open.is_none(), "a block is never closed");
    blocks
}

/// The page with its `console` blocks as they come out when they are run in `folder`, where the `red` blocks are
/// stored on the way: under their own `file=`, into the file of `into=`, else under the name that the next command uses.
pub(crate) fn run(page: &str, folder: &Path) -> String {
    let mut fresh = page.to_string();
    let mut grown = 0_isize;
    let mut model: Option<String> = None;
    for block in blocks(page) {
        if let Some(name) = block.file() {
            store(folder, name, &block.text);
        } else if let Some(name) = block.grows() {
            let file = std::fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
            store(folder, name, &pieces::grown(&file, &block.text));
        } else if block.is_red() {
            model = Some(block.text.clone());
        } else if block.is_console() {
            let shown = console(&block, folder, model.as_deref());
            let moved = |at: usize| at.checked_add_signed(grown).expect("a place in the page");
            fresh.replace_range(moved(block.range.start)..moved(block.range.end), &shown);
            grown += shown.len() as isize - block.text.len() as isize;
        }
    }
    fresh
}

fn console(block: &Block, folder: &Path, model: Option<&str>) -> String {
    let text = &block.text;
    let mut shown = String::new();
    for line in text.lines().filter(|line| line.starts_with("$ ")) {
        let words: Vec<&str> = line[2..].split_whitespace().collect();
        let arguments: &[&str] = match words.as_slice() {
            ["minka", arguments @ ..] => arguments,
            ["cargo", "run", "--release", "--", arguments @ ..] => arguments,
            _ => panic!("`{line}`: a console block runs only minka; other commands stand in a block of another kind"),
        };
        let named = arguments.iter().find(|word| word.ends_with(".red"));
        if let (Some(name), Some(model)) = (named, model) {
            store(folder, name, model);
        }
        shown.push_str(&format!("{line}\n"));
        match arguments {
            ["repl", ..] => shown.push_str(&session(text, folder, arguments)),
            _ => shown.push_str(&block.part(&minka(folder, arguments).shown())),
        }
    }
    assert!(!shown.is_empty(), "a console block without a command: {text}");
    shown
}

/// A session: each line after `> ` with what it answers. Piped input shows no prompts, so that what a line adds to the
/// answers before it is its own.
fn session(text: &str, folder: &Path, arguments: &[&str]) -> String {
    let lines: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("> ")).collect();
    assert!(!lines.is_empty(), "a session without a line: {text}");
    let (mut shown, mut before) = (String::new(), String::new());
    for end in 1..=lines.len() {
        let answers = minka_reads(folder, arguments, lines[..end].join("\n").as_bytes()).shown();
        let added = answers.strip_prefix(&before).expect("answers only grow");
        shown.push_str(&format!("> {}\n{added}", lines[end - 1]));
        before = answers;
    }
    shown
}

#[test]
fn a_block_shows_the_part_of_the_page_that_it_names() {
    let part = |info: &str| {
        let page = format!("```{info}\n$ minka run x.red\n```\n");
        blocks(&page)[0].part("Title\n\nKey figures  K-1\n  npv\n\nWhat it is\n")
    };
    assert_eq!(part("console"), "Title\n\nKey figures  K-1\n  npv\n\nWhat it is\n");
    assert_eq!(part("console to=\"Key figures\""), "Title\n…\n");
    assert_eq!(part("console from=\"Key figures\""), "…\nKey figures  K-1\n  npv\n\nWhat it is\n");
    assert_eq!(part("console from=\"Key figures\" to=\"What it is\""), "…\nKey figures  K-1\n  npv\n…\n");
}

/// Holds a text of the package against what it should be; with `UPDATE=1` writes it instead.
pub(crate) fn hold(path: &Path, fresh: &str) -> Result<(), String> {
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    if kept == fresh {
        return Ok(());
    }
    if updating() {
        std::fs::write(path, fresh).expect("the file is written");
        return Ok(());
    }
    let (line, wanted, got) = first_difference(&kept, fresh);
    Err(format!("{}:{line}: it says\n    {wanted}\nand now comes out as\n    {got}\n", path.display()))
}

fn first_difference<'a>(kept: &'a str, fresh: &'a str) -> (usize, &'a str, &'a str) {
    let (mut old, mut new) = (kept.lines(), fresh.lines());
    let mut number = 0;
    loop {
        number += 1;
        match (old.next(), new.next()) {
            (Some(one), Some(other)) if one == other => {}
            (one, other) => return (number, one.unwrap_or("(nothing more)"), other.unwrap_or("(nothing more)")),
        }
    }
}

/// Fails with everything that is wrong, not only the first.
pub(crate) fn nothing_wrong(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

use super::super::super::Input;
use super::block::{Block, Picture};
use super::table::Table;
use super::wrap::wrap;
use crate::diagnostic::render::Look;
use crate::model::Model;
use crate::tongue::{Text, Tongue};
use unicode_width::UnicodeWidthStr;

/// The narrowest page, as for findings.
const MIN_WIDTH: usize = 48;

/// How a piece of text stands out, where there are colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) enum Ink {
    /// As it is.
    Plain,
    /// Headings, and what must not be overlooked.
    Strong,
    /// What is said by the way.
    Faint,
    /// A gain.
    Good,
    /// A loss.
    Bad,
}

/// The page while it is written: laid out for a terminal, or kept as blocks for a report that lays them out itself.
pub(super) struct Page<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) look: Look,
    out: String,
    kept: Option<Vec<Block>>,
}

impl<'a> Page<'a> {
    pub(super) fn new(input: &'a Input<'a>, look: &Look) -> Self {
        let look = Look { width: look.width.max(MIN_WIDTH), ..*look };
        Page { input, look, out: String::new(), kept: None }
    }

    /// A page that is kept as blocks: no line has an end, and no table gives way.
    pub(super) fn kept(input: &'a Input<'a>, tongue: Tongue) -> Self {
        let look = Look { tongue, color: false, width: usize::MAX >> 8, unicode: true };
        Page { input, look, out: String::new(), kept: Some(Vec::new()) }
    }

    /// Is it kept as blocks?
    pub(super) fn is_kept(&self) -> bool {
        self.kept.is_some()
    }

    /// The blocks that were kept.
    pub(super) fn blocks(self) -> Vec<Block> {
        self.kept.unwrap_or_default()
    }

    /// Keeps a block; `false` where the page is laid out.
    pub(super) fn keep(&mut self, block: impl FnOnce() -> Block) -> bool {
        match &mut self.kept {
            Some(kept) => {
                kept.push(block());
                true
            }
            None => false,
        }
    }

    /// A picture, where there can be one.
    pub(super) fn picture(&mut self, picture: Picture) {
        self.keep(|| Block::Picture(picture));
    }

    /// A table, as it is.
    pub(super) fn keep_table(&mut self, table: &Table) -> bool {
        self.keep(|| Block::Table(table.clone()))
    }

    /// So many columns for a name, where they are scarce.
    pub(super) fn room_for_name(&self, columns: usize) -> usize {
        if self.is_kept() { usize::MAX } else { columns }
    }

    /// What a file is called: to whom the report is handed, its folder says nothing.
    pub(super) fn file_name<'f>(&self, name: &'f str) -> &'f str {
        match name.rsplit(['/', '\\']).next() {
            Some(last) if self.is_kept() => last,
            Some(_) | None => name,
        }
    }

    pub(super) fn model(&self) -> &'a Model {
        self.input.model
    }

    pub(super) fn tongue(&self) -> Tongue {
        self.look.tongue
    }

    pub(super) fn say(&self, en: &'static str, es: &'static str) -> &'static str {
        Text { en, es }.say(self.tongue())
    }

    /// The page as it stands, without blank lines at its end.
    pub(super) fn finish(self) -> String {
        let mut out = self.out;
        out.truncate(out.trim_end().len());
        out.push('\n');
        out
    }

    /// One blank line, never two.
    pub(super) fn blank(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    /// Text that is laid out and harmless already.
    pub(super) fn verbatim(&mut self, text: &str) {
        self.out.push_str(text);
    }

    /// A text in its ink. It must be harmless.
    pub(super) fn paint(&self, ink: Ink, text: &str) -> String {
        let code = match ink {
            Ink::Plain => return text.to_owned(),
            Ink::Strong => "1",
            Ink::Faint => "2",
            Ink::Good => "32",
            Ink::Bad => "31",
        };
        if self.look.color { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    /// A paragraph, every line indented.
    pub(super) fn paragraph(&mut self, indent: usize, ink: Ink, text: &str) {
        if self.keep(|| Block::Paragraph { ink, text: text.to_owned() }) {
            return;
        }
        self.hanging(indent, "", ink, text);
    }

    /// A point of a list.
    pub(super) fn point(&mut self, indent: usize, text: &str) {
        if self.keep(|| Block::Point(text.to_owned())) {
            return;
        }
        let bullet = if self.look.unicode { "– " } else { "- " };
        self.hanging(indent, bullet, Ink::Plain, text);
    }

    /// A paragraph whose first line begins with `lead` and whose others are indented by its width.
    fn hanging(&mut self, indent: usize, lead: &str, ink: Ink, text: &str) {
        let blank = indent + lead.width();
        for (at, line) in wrap(text, self.look.width - blank).iter().enumerate() {
            let before = if at == 0 { format!("{:indent$}{lead}", "") } else { " ".repeat(blank) };
            self.out += &format!("{before}{}\n", self.paint(ink, line));
        }
    }

    /// The title of a part of the page, underlined across it.
    pub(super) fn title(&mut self, text: &str) {
        if self.keep(|| Block::Title(text.to_owned())) {
            return;
        }
        self.paragraph(0, Ink::Strong, text);
        let rule = if self.look.unicode { "─" } else { "-" }.repeat(self.look.width);
        self.out += &format!("{}\n", self.paint(Ink::Faint, &rule));
    }

    /// The heading of a section, and at the right what it rests on.
    pub(super) fn section(&mut self, text: &str, rests_on: &str) {
        if self.keep(|| Block::Section { text: text.to_owned(), rests_on: rests_on.to_owned() }) {
            return;
        }
        self.blank();
        let gap = self.look.width.saturating_sub(text.width() + rests_on.width());
        let citation = if gap < 2 { String::new() } else { " ".repeat(gap) + &self.paint(Ink::Faint, rests_on) };
        let citation = if rests_on.is_empty() { String::new() } else { citation };
        self.out += &format!("{}{citation}\n", self.paint(Ink::Strong, text));
    }
}

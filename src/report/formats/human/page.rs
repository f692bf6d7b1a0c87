use super::super::super::Input;
use super::wrap::wrap;
use crate::diagnostic::render::Look;
use crate::model::Model;
use crate::tongue::{Text, Tongue};
use unicode_width::UnicodeWidthStr;

/// The narrowest page, as for findings.
const MIN_WIDTH: usize = 48;

/// How a piece of text stands out, where there are colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
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

/// The page while it is written.
pub(super) struct Page<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) look: Look,
    out: String,
}

impl<'a> Page<'a> {
    pub(super) fn new(input: &'a Input<'a>, look: &Look) -> Self {
        let look = Look { width: look.width.max(MIN_WIDTH), ..*look };
        Page { input, look, out: String::new() }
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
        self.hanging(indent, "", ink, text);
    }

    /// A point of a list.
    pub(super) fn point(&mut self, indent: usize, text: &str) {
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
        self.paragraph(0, Ink::Strong, text);
        let rule = if self.look.unicode { "─" } else { "-" }.repeat(self.look.width);
        self.out += &format!("{}\n", self.paint(Ink::Faint, &rule));
    }

    /// The heading of a section, and at the right what it rests on.
    pub(super) fn section(&mut self, text: &str, rests_on: &str) {
        self.blank();
        let gap = self.look.width.saturating_sub(text.width() + rests_on.width());
        let citation = if gap < 2 { String::new() } else { " ".repeat(gap) + &self.paint(Ink::Faint, rests_on) };
        let citation = if rests_on.is_empty() { String::new() } else { citation };
        self.out += &format!("{}{citation}\n", self.paint(Ink::Strong, text));
    }
}

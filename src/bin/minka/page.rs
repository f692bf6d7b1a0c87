//! A page of the guide in the terminal: headings, paragraphs wrapped, lists, models set apart.

mod table;

use minka::diagnostic::render::Look;
use unicode_width::UnicodeWidthStr;

/// Markdown as plain text for a terminal. Only what the guide's pages use is understood.
pub(crate) fn terminal(markdown: &str, look: &Look) -> String {
    let mut page = Page { out: String::new(), paragraph: String::new(), rows: Vec::new(), look };
    let mut fenced = false;
    for line in markdown.lines() {
        if line.starts_with('|') && !fenced {
            page.rows.push(table::cells(&without_marks(line)));
            continue;
        }
        page.end_table();
        if line.starts_with("```") {
            page.end_paragraph();
            fenced = !fenced;
        } else if fenced {
            page.out.push_str(&format!("    {line}\n"));
        } else if let Some(heading) = line.strip_prefix("# ").or_else(|| line.strip_prefix("## ")) {
            page.end_paragraph();
            page.heading(heading);
        } else if line.trim().is_empty() {
            page.end_paragraph();
            page.blank();
        } else {
            if line.starts_with("- ") {
                page.end_paragraph();
            }
            page.paragraph.push_str(line.trim());
            page.paragraph.push(' ');
        }
    }
    page.end_table();
    page.end_paragraph();
    page.out.trim_end().to_string() + "\n"
}

struct Page<'a> {
    out: String,
    paragraph: String,
    /// The rows of the table being read.
    rows: Vec<Vec<String>>,
    look: &'a Look,
}

impl Page<'_> {
    fn heading(&mut self, text: &str) {
        let plain = text.replace('`', "");
        match self.look.color {
            true => self.out.push_str(&format!("\u{1b}[1m{plain}\u{1b}[0m\n")),
            false => self.out.push_str(&format!("{plain}\n")),
        }
    }

    fn blank(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }

    fn end_table(&mut self) {
        let rows = std::mem::take(&mut self.rows);
        self.out.push_str(&table::set(&rows, self.look.width));
    }

    fn end_paragraph(&mut self) {
        let text = without_marks(&std::mem::take(&mut self.paragraph));
        let indent = if text.starts_with("- ") { "  " } else { "" };
        let mut line = String::new();
        for word in text.split_whitespace() {
            if !line.is_empty() && line.width() + 1 + word.width() > self.look.width {
                self.out.push_str(&line);
                self.out.push('\n');
                line = indent.to_string();
            } else if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        if !line.trim().is_empty() {
            self.out.push_str(&line);
            self.out.push('\n');
        }
    }
}

/// Without the stars of emphasis and the targets of links; code keeps its backticks, which set words apart.
fn without_marks(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['*', '[', '`']) {
        plain.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        rest = match rest.as_bytes()[at] {
            b'`' => match after.find('`') {
                Some(end) => {
                    plain.push_str(&rest[at..at + end + 2]);
                    &after[end + 1..]
                }
                None => after,
            },
            b'[' => match after.split_once("](").and_then(|(shown, tail)| Some((shown, tail.split_once(')')?.1))) {
                Some((shown, tail)) if !shown.contains(']') => {
                    plain.push_str(shown);
                    tail
                }
                _ => {
                    plain.push('[');
                    after
                }
            },
            // A star with space on both sides is a sign of multiplication.
            _ if after.starts_with(' ') && plain.ends_with(' ') => {
                plain.push('*');
                after
            }
            _ => after,
        };
    }
    plain.push_str(rest);
    plain
}

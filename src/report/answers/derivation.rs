//! A figure as a tree: what it is made of, down to the lines, the inputs and their sources.

use super::amount::spread;
use super::{at, faint, strong};
use crate::diagnostic::render::{Look, sanitise};
use crate::evaluate::money::Stat;
use crate::evaluate::questions::Derivation;
use crate::model::Model;
use crate::source::SourceMap;
use crate::tongue::Text;
use unicode_width::UnicodeWidthStr;

/// The tree, a line for each part; under it what is to be said of it.
pub fn derivation(model: &Model, sources: &SourceMap, found: &Derivation, look: &Look) -> String {
    let mut tree = Tree { model, sources, look, out: String::new() };
    tree.step(found, "", "");
    if varies(found) {
        let said = Text {
            en: "Where an amount varies: its expected value and, in brackets, the range of 9 in 10 samples.",
            es: "Si un monto varía: su valor esperado y, entre paréntesis, el rango de 9 de cada 10 muestras.",
        };
        tree.out.push('\n');
        tree.words("", said.say(look.tongue));
    }
    tree.out
}

/// Does some amount of the tree vary?
fn varies(found: &Derivation) -> bool {
    found.value.as_ref().is_some_and(Stat::varies) || found.parts.iter().any(varies)
}

struct Tree<'a> {
    model: &'a Model,
    sources: &'a SourceMap,
    look: &'a Look,
    out: String,
}

impl Tree<'_> {
    /// `first` stands before the step's own line, `rest` before those below it.
    fn step(&mut self, found: &Derivation, first: &str, rest: &str) {
        let tongue = self.look.tongue;
        let what = sanitise(found.what.say(tongue)).into_owned();
        let value = found.value.as_ref().map(|stat| spread(self.model, tongue, &found.of, found.percent, stat));
        let value = value.unwrap_or_default();
        let place = found.place.and_then(|place| at(self.sources, place)).map(|place| sanitise(&place).into_owned());
        self.line(first, rest, &what, &value, place.as_deref().unwrap_or(""), first.is_empty());
        let has_parts = !found.parts.is_empty();
        let below = if has_parts { self.bars().0 } else { "   " };
        let note = found.note.as_ref().map(|note| note.say(tongue).to_owned());
        let source = found.source.as_ref().map(|source| {
            let word = Text { en: "source", es: "fuente" }.say(tongue);
            format!("{word}: {source}")
        });
        for words in [note, source].into_iter().flatten() {
            self.words(&format!("{rest}{below}"), &sanitise(&words));
        }
        let last = found.parts.len().saturating_sub(1);
        for (number, part) in found.parts.iter().enumerate() {
            let (through, branch, end) = self.bars();
            let (first_bar, rest_bar) = if number == last { (end, "   ") } else { (branch, through) };
            self.step(part, &format!("{rest}{first_bar}"), &format!("{rest}{rest_bar}"));
        }
    }

    /// Through, branch, end.
    fn bars(&self) -> (&'static str, &'static str, &'static str) {
        if self.look.unicode { ("│  ", "├─ ", "└─ ") } else { ("|  ", "|- ", "`- ") }
    }

    /// What at the left, the value at a common place, the line of the file at the right where there is room.
    fn line(&mut self, first: &str, rest: &str, what: &str, value: &str, place: &str, is_root: bool) {
        let width = self.look.width.max(48);
        let shown = if is_root { strong(self.look, what) } else { what.to_owned() };
        let left = first.width() + what.width();
        let right = value.width() + if place.is_empty() { 0 } else { place.width() + 2 };
        let gap = width.saturating_sub(left + right);
        let place = if place.is_empty() { String::new() } else { format!("  {}", faint(self.look, place)) };
        if gap >= 2 || value.is_empty() && place.is_empty() {
            let dots = if value.is_empty() && place.is_empty() { String::new() } else { " ".repeat(gap.max(2)) };
            self.out.push_str(&format!("{}{shown}{dots}{value}{place}\n", faint(self.look, first)));
        } else {
            self.out.push_str(&format!("{}{shown}\n", faint(self.look, first)));
            let gap = width.saturating_sub(rest.width() + right);
            self.out.push_str(&format!("{}{}{value}{place}\n", faint(self.look, rest), " ".repeat(gap)));
        }
    }

    /// Further words, wrapped.
    fn words(&mut self, lead: &str, text: &str) {
        let room = self.look.width.max(48).saturating_sub(lead.width() + 2).max(16);
        let mut line = String::new();
        let mut lines = Vec::new();
        for word in text.split_whitespace() {
            if !line.is_empty() && line.width() + 1 + word.width() > room {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
        for line in lines {
            let pad = if lead.is_empty() { "" } else { "  " };
            self.out.push_str(&format!("{}\n", faint(self.look, &format!("{lead}{pad}{line}"))));
        }
    }
}

//! Edits of texts that leave every statement on its line.

use crate::source::{FileId, SourceMap, Span};

/// Some bytes of a file, and what stands there instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit {
    file: FileId,
    span: Span,
    text: String,
}

impl Edit {
    /// Other words in place of these. Line breaks in them become `;`, which separates statements as well.
    pub(super) fn replace(file: FileId, span: Span, text: impl Into<String>) -> Edit {
        Edit { file, span, text: on_one_line(&text.into()) }
    }

    /// Words put between.
    pub(super) fn insert(file: FileId, at: usize, text: impl Into<String>) -> Edit {
        Edit::replace(file, Span::point(at), text)
    }

    /// A statement on a line of its own, after the last one.
    pub(super) fn new_line(file: FileId, at: usize, text: &str) -> Edit {
        Edit { file, span: Span::point(at), text: format!("\n{}", on_one_line(text)) }
    }

    /// Words taken out.
    pub(super) fn remove(file: FileId, span: Span) -> Edit {
        Edit::replace(file, span, "")
    }

    /// Do both change the same bytes, or put words in at one place?
    pub(super) fn clashes(&self, other: &Edit) -> bool {
        let (a, b) = (self.span, other.span);
        let empty = |span: Span| span.start == span.end;
        let overlap = match (empty(a), empty(b)) {
            // Two attributes put into one block may be the same one.
            (true, true) => a.start == b.start,
            (true, false) => b.start <= a.start && a.start <= b.end,
            (false, true) => a.start <= b.start && b.start <= a.end,
            (false, false) => a.start < b.end && b.start < a.end,
        };
        self.file == other.file && overlap
    }
}

/// A line break outside of a text would end a statement within brackets that were written on several lines.
fn on_one_line(text: &str) -> String {
    text.replace('\n', "; ")
}

/// The files with all edits made. Where an edit takes line breaks out, they are put back at the end of its last line.
pub(super) fn carry_out(sources: &SourceMap, mut edits: Vec<Edit>) -> SourceMap {
    // Stable: what is put in at one place keeps its order.
    edits.sort_by_key(|edit| (edit.file, edit.span.start));
    let mut changed = SourceMap::default();
    for (id, file) in sources.files() {
        let of_file: Vec<&Edit> = edits.iter().filter(|edit| edit.file == id).collect();
        if file.is_table() {
            changed.add_table(file.name(), file.text());
        } else if of_file.is_empty() {
            changed.add(file.name(), file.text());
        } else {
            changed.add(file.name(), edited(file.text(), &of_file));
        }
    }
    changed
}

fn edited(text: &str, edits: &[&Edit]) -> String {
    let mut out = String::with_capacity(text.len() + 64);
    let mut at = 0;
    let mut owed = 0;
    for edit in edits {
        copy(&mut out, text.get(at..edit.span.start as usize).unwrap_or(""), &mut owed);
        let taken = text.get(edit.span.range()).unwrap_or("");
        out.push_str(&edit.text);
        owed += taken.matches('\n').count();
        at = edit.span.end as usize;
    }
    copy(&mut out, text.get(at..).unwrap_or(""), &mut owed);
    out.push_str(&"\n".repeat(owed));
    out
}

/// Copies what stands between two edits; the line breaks that are owed go where its first line ends.
fn copy(out: &mut String, between: &str, owed: &mut usize) {
    match between.find('\n') {
        Some(end) if *owed > 0 => {
            out.push_str(&between[..end]);
            out.push_str(&"\n".repeat(std::mem::take(owed)));
            out.push_str(&between[end..]);
        }
        Some(_) | None => out.push_str(between),
    }
}

//! All use of miette: findings as its diagnostics, for programs that embed Minka and report through it.
//!
//! Our own pages are drawn by [`human`](super::human), since miette counts columns in bytes, prints control
//! characters as they are, panics on far columns and knows neither several files nor a second tongue.

use super::excerpt::{Excerpt, Pointer, Room, excerpts};
use super::frame::pointer;
use super::lines::{one_line, wrap};
use super::position::Positions;
use super::sanitise::sanitise;
use crate::diagnostic::{Finding, Severity};
use crate::source::{Place, SourceMap};
use crate::tongue::Tongue;
use miette::{Diagnostic, LabeledSpan, MietteError, SourceCode, SourceSpan, SpanContents};
use std::fmt;

/// How much of a long line is handed over.
const ROOM: Room = Room { width: 72, cut: "…" };

/// One finding as a `miette::Diagnostic`, with its words at fault. Texts are harmless to a terminal.
#[derive(Debug)]
pub struct Report<'a> {
    finding: &'a Finding,
    tongue: Tongue,
    excerpt: Quote,
    asides: Vec<Aside>,
}

impl<'a> Report<'a> {
    /// The finding in the reader's tongue. Its places must belong to `sources`.
    pub fn new(finding: &'a Finding, sources: &SourceMap, tongue: Tongue) -> Self {
        let note = finding.note.as_ref().map_or("", |note| note.say(tongue));
        let excerpt = Quote::new(sources, finding.place, note, tongue);
        let asides = finding.labels.iter().take(3).map(|label| {
            let words = label.words.say(tongue);
            Aside { words: one_line(words), excerpt: Quote::new(sources, label.place, "", tongue) }
        });
        Report { finding, tongue, excerpt, asides: asides.collect() }
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&sanitise(self.finding.message.say(self.tongue)))
    }
}

impl std::error::Error for Report<'_> {}

impl Diagnostic for Report<'_> {
    fn code<'b>(&'b self) -> Option<Box<dyn fmt::Display + 'b>> {
        Some(Box::new(self.finding.rule.name))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.finding.severity {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
            Severity::Advice => miette::Severity::Advice,
        })
    }

    fn help<'b>(&'b self) -> Option<Box<dyn fmt::Display + 'b>> {
        let help = self.finding.help.as_ref()?;
        Some(Box::new(wrap(help.say(self.tongue), ROOM.width).join("\n")))
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.excerpt)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(self.excerpt.labels())
    }

    fn related<'b>(&'b self) -> Option<Box<dyn Iterator<Item = &'b dyn Diagnostic> + 'b>> {
        (!self.asides.is_empty()).then(|| -> Box<dyn Iterator<Item = &'b dyn Diagnostic> + 'b> {
            Box::new(self.asides.iter().map(|aside| aside as &dyn Diagnostic))
        })
    }
}

/// What a finding clashes with, in a place of its own.
#[derive(Debug)]
struct Aside {
    words: String,
    excerpt: Quote,
}

impl fmt::Display for Aside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}

impl std::error::Error for Aside {}

impl Diagnostic for Aside {
    fn severity(&self) -> Option<miette::Severity> {
        Some(miette::Severity::Advice)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.excerpt)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(self.excerpt.labels())
    }
}

/// The part of one line that a place begins on. Offsets count from the beginning of what is shown.
#[derive(Debug)]
struct Quote {
    file: String,
    line: usize,
    column: usize,
    text: String,
    label: LabeledSpan,
    all: SourceSpan,
}

impl Quote {
    fn new(sources: &SourceMap, place: Place, words: &str, tongue: Tongue) -> Self {
        let position = Positions::new(sources).of(place);
        let (line, pointer): (usize, Pointer) = pointer(sources, place, true, words, tongue);
        let file = sources.file(place.file);
        let shown = excerpts(file, line, vec![pointer], ROOM).pop();
        let Excerpt { mut text, mut marks, .. } = shown.unwrap_or(Excerpt { line, text: String::new(), marks: vec![] });
        // One blank at the end gives a place to labels of no width.
        text.push(' ');
        let (bytes, words) = marks.pop().map_or((0..0, String::new()), |mark| (mark.bytes, one_line(&mark.words)));
        let start = bytes.start.min(text.len() - 1);
        let span = SourceSpan::from((start, bytes.end.saturating_sub(start).max(1)));
        let label = LabeledSpan::new_with_span((!words.is_empty()).then_some(words), span);
        let all = SourceSpan::from((0, text.len()));
        Quote { file: one_line(file.name()), line, column: position.column, text, label, all }
    }

    fn labels(&self) -> Box<dyn Iterator<Item = LabeledSpan> + '_> {
        Box::new(std::iter::once(self.label.clone()))
    }
}

impl SourceCode for Quote {
    fn read_span<'a>(
        &'a self,
        _span: &SourceSpan,
        _before: usize,
        _after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        Ok(Box::new(Contents(self)))
    }
}

struct Contents<'a>(&'a Quote);

impl<'a> SpanContents<'a> for Contents<'a> {
    fn data(&self) -> &'a [u8] {
        self.0.text.as_bytes()
    }

    fn span(&self) -> &SourceSpan {
        &self.0.all
    }

    fn name(&self) -> Option<&str> {
        Some(&self.0.file)
    }

    fn line(&self) -> usize {
        self.0.line - 1
    }

    fn column(&self) -> usize {
        self.0.column - 1
    }

    fn line_count(&self) -> usize {
        1
    }
}

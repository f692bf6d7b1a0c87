//! Handing out the comments, each once.

use crate::source::Span;

/// The comments of a text, in order.
pub(super) struct Comments<'p> {
    text: &'p str,
    spans: &'p [Span],
    taken: Vec<bool>,
}

impl<'p> Comments<'p> {
    pub(super) fn new(text: &'p str, spans: &'p [Span]) -> Comments<'p> {
        Comments { text, spans, taken: vec![false; spans.len()] }
    }

    /// Those that begin between two bytes and were not taken yet.
    pub(super) fn take(&mut self, start: usize, end: usize) -> Vec<Span> {
        let first = self.spans.partition_point(|span| (span.start as usize) < start);
        let mut found = Vec::new();
        for (span, taken) in self.spans.iter().zip(&mut self.taken).skip(first) {
            if span.start as usize >= end {
                break;
            }
            if !std::mem::replace(taken, true) {
                found.push(*span);
            }
        }
        found
    }

    /// Takes the one that stands on the line of `after`, before the byte `before`.
    pub(super) fn beside(&mut self, after: usize, before: usize) -> Option<Span> {
        let next = self.spans.partition_point(|span| (span.start as usize) < after);
        let span = *self.spans.get(next)?;
        let between = self.text.get(after..span.start as usize)?;
        if span.start as usize >= before || between.contains('\n') || self.taken[next] {
            return None;
        }
        self.taken[next] = true;
        Some(span)
    }

    pub(super) fn written(&self, comment: Span) -> String {
        self.text.get(comment.range()).unwrap_or("").trim_end().to_owned()
    }

    /// Did the author leave a line empty between two bytes?
    pub(super) fn blank_between(&self, start: usize, end: usize) -> bool {
        let between = self.text.get(start..end).unwrap_or("");
        between.bytes().filter(|byte| *byte == b'\n').count() > 1
    }
}

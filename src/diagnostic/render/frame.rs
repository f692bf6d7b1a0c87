use super::Look;
use super::excerpt::{Excerpt, Pointer, Room, excerpts, line_bytes};
use super::lines::one_line;
use super::paint::{Glyphs, Ink, paint};
use super::position::{Positions, clamp, line_at};
use super::underline::Underlines;
use super::words::{more_places, to_line};
use crate::diagnostic::{Finding, Label};
use crate::source::{FileId, Place, SourceMap};
use crate::tongue::Tongue;

/// How many second places of one finding are shown.
const MAX_LABELS: usize = 3;

/// The lines at fault with what is said of them, in a frame of one part for each file.
pub(super) struct Frame<'a> {
    pub(super) look: &'a Look,
    pub(super) sources: &'a SourceMap,
}

/// The places shown of one file: where it is opened, and the lines with what they are pointed at for.
struct Part {
    opens: Place,
    lines: Vec<(usize, Vec<Pointer>)>,
}

impl Frame<'_> {
    /// Appends the frame of one finding.
    pub(super) fn draw(&self, out: &mut String, finding: &Finding, positions: &mut Positions<'_>) {
        let parts = self.parts(finding);
        let highest = parts.iter().flat_map(|part| &part.lines).map(|(line, _)| *line).max().unwrap_or(1);
        let gutter = highest.ilog10() as usize + 2;
        let glyphs = Glyphs::of(self.look);
        for (at, part) in parts.iter().enumerate() {
            let corner = if at == 0 { glyphs.first } else { glyphs.next };
            let position = positions.of(part.opens);
            let name = one_line(self.sources.file(part.opens.file).name());
            let opening = format!("{:gutter$} {corner} ", "");
            *out += &paint(self.look, Ink::Faint, &opening);
            *out += &format!("{name}:{}:{}\n", position.line, position.column);
            self.draw_part(out, finding, part, gutter);
        }
        let hidden = finding.labels.len().saturating_sub(MAX_LABELS);
        let last = if hidden > 0 { format!(" {}", more_places(hidden, self.look.tongue)) } else { String::new() };
        *out += &paint(self.look, Ink::Faint, &format!("{:gutter$} {}{last}", "", glyphs.last));
        out.push('\n');
    }

    fn draw_part(&self, out: &mut String, finding: &Finding, part: &Part, gutter: usize) {
        let glyphs = Glyphs::of(self.look);
        let file = self.sources.file(part.opens.file);
        let room = Room { width: self.look.width.saturating_sub(gutter + 3), cut: glyphs.cut };
        let underlines = Underlines { glyphs, severity: finding.severity, room: room.width };
        let mut before = None;
        for (line, pointers) in &part.lines {
            if before.is_some_and(|before| before + 1 < *line) {
                *out += &paint(self.look, Ink::Faint, &format!("{:gutter$} {}", "", glyphs.gap));
                out.push('\n');
            }
            before = Some(*line);
            for excerpt in excerpts(file, *line, pointers.clone(), room) {
                self.draw_excerpt(out, &excerpt, &underlines, gutter);
            }
        }
    }

    fn draw_excerpt(&self, out: &mut String, excerpt: &Excerpt, underlines: &Underlines<'_>, gutter: usize) {
        let side = underlines.glyphs.side;
        *out += &paint(self.look, Ink::Faint, &format!("{:>gutter$} {side}", excerpt.line));
        *out += format!(" {}", excerpt.text).trim_end();
        out.push('\n');
        for row in underlines.draw(&excerpt.marks) {
            *out += &paint(self.look, Ink::Faint, &format!("{:gutter$} {side}", ""));
            *out += &format!(" {}\n", row.paint(self.look));
        }
    }

    /// The file at fault first, then the others in the order they are spoken of.
    fn parts(&self, finding: &Finding) -> Vec<Part> {
        let mut parts = Vec::new();
        let note = finding.note.as_ref().map_or("", |note| note.say(self.look.tongue));
        self.add(&mut parts, finding.place, true, note);
        for Label { place, words } in finding.labels.iter().take(MAX_LABELS) {
            self.add(&mut parts, *place, false, words.say(self.look.tongue));
        }
        for part in &mut parts {
            part.lines.sort_by_key(|(line, _)| *line);
        }
        parts
    }

    fn add(&self, parts: &mut Vec<Part>, place: Place, main: bool, words: &str) {
        let (line, pointer) = pointer(self.sources, place, main, words, self.look.tongue);
        let same = |id: FileId| move |part: &&mut Part| part.opens.file == id;
        let Some(part) = parts.iter_mut().find(same(place.file)) else {
            parts.push(Part { opens: place, lines: vec![(line, vec![pointer])] });
            return;
        };
        match part.lines.iter_mut().find(|(own, _)| *own == line) {
            Some((_, pointers)) => pointers.push(pointer),
            None => part.lines.push((line, vec![pointer])),
        }
    }
}

/// The line a place begins on, and what of it to point at there.
pub(super) fn pointer(sources: &SourceMap, place: Place, main: bool, words: &str, tongue: Tongue) -> (usize, Pointer) {
    let file = sources.file(place.file);
    let bytes = clamp(file, place);
    let line = line_at(file, bytes.start);
    let whole = line_bytes(file, line);
    let last = line_at(file, bytes.end.saturating_sub(1).max(bytes.start));
    let words = match (last > line, words) {
        (false, words) => words.to_owned(),
        (true, "") => to_line(last, tongue),
        (true, words) => format!("{words} ({})", to_line(last, tongue)),
    };
    let start = bytes.start.min(whole.end);
    (line, Pointer { bytes: start..bytes.end.clamp(start, whole.end), main, words })
}

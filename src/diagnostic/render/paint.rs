use super::Look;
use crate::diagnostic::Severity;

/// What a piece of text is, and so how it is coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// As it is.
    Plain,
    /// What weighs this much.
    Of(Severity),
    /// The message.
    Strong,
    /// What the place at fault clashes with, and the words `help`, `source`, `more`.
    Second,
    /// Frames, line numbers and what is said by the way.
    Faint,
}

impl Ink {
    fn code(self) -> &'static str {
        match self {
            Ink::Plain => "",
            Ink::Of(Severity::Error) => "1;31",
            Ink::Of(Severity::Warning) => "1;33",
            Ink::Of(Severity::Advice) => "1;34",
            Ink::Strong => "1",
            Ink::Second => "36",
            Ink::Faint => "2",
        }
    }
}

/// A text in its colour, if there are colours. The text must be harmless and without line breaks.
pub(super) fn paint(look: &Look, ink: Ink, text: &str) -> String {
    if !look.color || ink == Ink::Plain || text.is_empty() {
        return text.to_owned();
    }
    format!("\u{1b}[{}m{text}\u{1b}[0m", ink.code())
}

/// The characters that frames and underlines are drawn with.
#[derive(Debug)]
pub(super) struct Glyphs {
    /// Before the first path.
    pub(super) first: &'static str,
    /// Before the path of another file.
    pub(super) next: &'static str,
    /// Beside lines.
    pub(super) side: &'static str,
    /// Where lines are left out.
    pub(super) gap: &'static str,
    /// Where a line is cut.
    pub(super) cut: &'static str,
    /// Closes the frame.
    pub(super) last: &'static str,
    /// Under the words at fault.
    pub(super) main: &'static str,
    /// Under what they clash with.
    pub(super) other: &'static str,
    /// Where a line leaves either.
    pub(super) main_stem: &'static str,
    pub(super) other_stem: &'static str,
    pub(super) stem: &'static str,
    /// Where it turns to its words, to the right or to the left.
    pub(super) to_right: &'static str,
    pub(super) to_left: &'static str,
}

impl Glyphs {
    pub(super) fn of(look: &Look) -> &'static Glyphs {
        if look.unicode { &DRAWN } else { &ASCII }
    }
}

static DRAWN: Glyphs = Glyphs {
    first: "╭─",
    next: "├─",
    side: "│",
    gap: "┆",
    cut: "…",
    last: "╰─",
    main: "━",
    other: "─",
    main_stem: "┯",
    other_stem: "┬",
    stem: "│",
    to_right: "╰─ ",
    to_left: "╯",
};

static ASCII: Glyphs = Glyphs {
    first: ",-",
    next: "|-",
    side: "|",
    gap: ":",
    cut: "..",
    last: "`-",
    main: "^",
    other: "-",
    main_stem: "^",
    other_stem: "-",
    stem: "|",
    to_right: "`- ",
    to_left: "'",
};

//! Which brackets are open, and what to do about those that are never closed.

use super::{Scanner, spelling};

/// A bracket that is open.
#[derive(Debug, Clone, Copy)]
pub(super) struct Opening {
    pub(super) byte: u8,
    pub(super) at: usize,
    /// How many line breaks had been joined when it opened.
    pub(super) joined: usize,
    /// Where its statement begins.
    pub(super) statement: usize,
}

/// The open brackets, outermost first, and the line breaks turned into spaces.
#[derive(Debug, Default)]
pub(super) struct Brackets {
    open: Vec<Opening>,
    pub(super) joined: Vec<usize>,
}

impl Brackets {
    pub(super) fn innermost(&self) -> Option<Opening> {
        self.open.last().copied()
    }

    pub(super) fn depth(&self) -> usize {
        self.open.len()
    }

    pub(super) fn push(&mut self, opening: Opening) {
        self.open.push(opening);
    }

    fn holds(&self, byte: u8) -> bool {
        self.open.iter().any(|opening| opening.byte == byte)
    }
}

impl Scanner<'_> {
    pub(super) fn close(&mut self, byte: u8) {
        let partner = match byte {
            b')' => b'(',
            b']' => b'[',
            _ => b'{',
        };
        if !self.brackets.holds(partner) {
            let finding = spelling::stray_bracket(self.place(self.at, self.at + 1), byte);
            self.spoil(self.at, finding);
            return self.blank(1);
        }
        while self.brackets.innermost().is_some_and(|opening| opening.byte != partner) {
            // A brace cannot be closed by a parenthesis: the parenthesis is the stray one.
            if self.brackets.innermost().is_some_and(|opening| opening.byte == b'{') {
                let finding = spelling::stray_bracket(self.place(self.at, self.at + 1), byte);
                self.spoil(self.at, finding);
                return self.blank(1);
            }
            self.report_unclosed();
        }
        if let Some(opening) = self.brackets.open.pop() {
            self.significant(1);
            self.statement = Some((opening.statement, self.at - 1));
        }
    }

    /// Reports the innermost bracket as never closed and gives back the line breaks that it swallowed.
    pub(super) fn report_unclosed(&mut self) {
        let Some(opening) = self.brackets.open.pop() else { return };
        let finding = spelling::unclosed_bracket(self.place(opening.at, opening.at + 1), opening.byte);
        self.spoil(opening.at, finding);
        for at in self.brackets.joined.drain(opening.joined..) {
            self.clean[at] = b'\n';
        }
    }

    /// Inside `(` or `[`, does the next line show that the bracket was forgotten? Then it is reported here.
    pub(super) fn abandons_brackets(&mut self) -> bool {
        let next = self.next_significant(self.at + 1);
        let forgotten = match self.bytes.get(next) {
            None | Some(b'}') => true,
            Some(_) => self.begins_field(next) || (self.at_margin(next) && self.begins_declaration(next)),
        };
        if forgotten {
            while self.brackets.innermost().is_some_and(|opening| opening.byte != b'{') {
                self.report_unclosed();
            }
        }
        forgotten
    }

    /// On the second reading of a file with too few `}`: a declaration at the left margin ends the blocks before it.
    pub(super) fn close_at_margin(&mut self) {
        if !self.margin_closes || self.brackets.depth() == 0 || !self.begins_declaration(self.at) {
            return;
        }
        if let Some(opening) = self.brackets.innermost() {
            let place = self.place(opening.at, opening.at + 1);
            let here = self.place(self.at, self.at);
            self.out.findings.push(spelling::unclosed_block_before(place, here));
        }
        let missing = self.brackets.depth();
        self.brackets.open.clear();
        self.end_chunk(self.at, missing);
    }
}

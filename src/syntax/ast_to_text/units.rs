//! Numbers and their units.

use super::Printer;
use super::asked::Asked;
use super::words::find;
use crate::syntax::ast::Number;
use crate::tongue::vocabulary::{bound, keyword};

impl Printer<'_> {
    pub(super) fn number(&mut self, number: &Number, asked: Asked) {
        let Number { digits, value: _, percent, unit } = number;
        let digits = self.slice(*digits);
        self.line.text(digits);
        if *percent {
            self.line.text("%");
        }
        if let Some(unit) = unit {
            self.line.text(" ");
            self.units(self.slice(*unit), asked);
        }
    }

    /// `PEN/year`, `PEN per room_night`.
    pub(super) fn units(&mut self, written: &str, asked: Asked) {
        for (index, part) in written.split_whitespace().enumerate() {
            if index > 0 {
                self.line.text(" ");
            }
            if keyword::PER.word.reads(part) {
                self.say(&keyword::PER.word, part);
            } else {
                self.tied_units(part, asked);
            }
        }
    }

    fn tied_units(&mut self, written: &str, asked: Asked) {
        let mut rest = written;
        while let Some(at) = rest.find(['/', '*']) {
            self.unit(&rest[..at], asked);
            self.line.text(&rest[at..=at]);
            rest = &rest[at + 1..];
        }
        self.unit(rest, asked);
    }

    fn unit(&mut self, written: &str, asked: Asked) {
        let counted = [&bound::MEMBERS, &bound::PARTICIPANTS, &bound::MEMBER];
        let word = match asked {
            Asked::Types => self.type_word(written),
            Asked::Needs => find(&counted, written).map(|word| self.both(word, written)),
            Asked::Names | Asked::Amount | Asked::Choice(..) | Asked::Verdicts | Asked::Structure | Asked::Sharing => {
                None
            }
        };
        match word.or_else(|| self.unit_word(written)) {
            Some(word) => self.line.text(&word),
            None => self.line.text(written),
        }
    }
}

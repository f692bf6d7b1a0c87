//! What stands after `key:`.

use super::Printer;
use super::asked::Asked;
use super::quoted::quote;
use crate::syntax::ast::*;
use crate::tongue::vocabulary::{Keyword, keyword};

impl Printer<'_> {
    pub(super) fn value(&mut self, value: &Value<'_>, asked: Asked) {
        match value {
            Value::One(expr) => self.expr(expr, asked),
            Value::Items(items) => self.items(items, asked),
        }
    }

    fn items(&mut self, items: &Items<'_>, asked: Asked) {
        let Items { items, separators } = items;
        let mut separators = separators.iter();
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.line.text(match separators.next() {
                    Some(Separator::Arrow) => " ->",
                    Some(Separator::Tie) => " --",
                    Some(Separator::Comma) | None => ",",
                });
                self.line.breakable();
            }
            self.item(item, asked);
        }
    }

    pub(super) fn item(&mut self, item: &Item<'_>, asked: Asked) {
        let Item { span, kind } = item;
        match kind {
            ItemKind::Plain { expr, title } => {
                self.expr(expr, asked);
                self.title(title.as_ref());
            }
            ItemKind::Share { count, of } => {
                self.expr(count, Asked::Amount);
                let word = self.keyword(&keyword::OF, count.span.end);
                self.line.space(word);
                self.line.text(" ");
                self.expr(of, Asked::Names);
            }
            ItemKind::FlatRotating => {
                self.phrase(&keyword::FLAT, span.start);
                self.line.text(&keyword::ROTATING.word);
            }
            ItemKind::LedBy { flat, leader } => {
                if *flat {
                    self.phrase(&keyword::FLAT, span.start);
                    self.line.text(&keyword::LED_BY.word);
                    self.line.text(" ");
                } else {
                    self.phrase(&keyword::LED_BY, span.start);
                }
                self.name(leader);
            }
            ItemKind::HierarchicalUnder(leader) => {
                self.phrase(&keyword::HIERARCHICAL_UNDER, span.start);
                self.name(leader);
            }
            ItemKind::ProportionalTo(expr) => {
                self.phrase(&keyword::PROPORTIONAL_TO, span.start);
                self.expr(expr, Asked::Amount);
            }
            ItemKind::Column { header, unit } => {
                self.phrase(&keyword::COLUMN, span.start);
                self.quoted(header);
                if let Some(unit) = unit {
                    self.line.text(" ");
                    match self.slice(*unit) {
                        "%" => self.line.text("%"),
                        written => self.units(written, Asked::Amount),
                    }
                }
            }
        }
    }

    /// A keyword and the space after it.
    pub(super) fn phrase(&mut self, keyword: &Keyword, at: u32) {
        let word = self.keyword(keyword, at);
        self.line.text(word);
        self.line.text(" ");
    }

    pub(super) fn title(&mut self, title: Option<&Quoted<'_>>) {
        if let Some(title) = title {
            self.line.text(" ");
            self.quoted(title);
        }
    }

    pub(super) fn suffixes(&mut self, suffixes: &[Suffix<'_>]) {
        for suffix in suffixes {
            let Suffix { is_source, span, text } = suffix;
            let word = self.keyword(if *is_source { &keyword::SOURCE } else { &keyword::NOTE }, span.start);
            let Quoted { text, span: _ } = text;
            self.line.tail(&quote(text), word);
        }
    }
}

//! Lines of money, and trade.

use super::Printer;
use super::asked::Asked;
use crate::syntax::ast::*;
use crate::tongue::vocabulary::{Keyword, keyword};

impl Printer<'_> {
    pub(super) fn line_of_money(&mut self, line: &Line<'_>) {
        let Line { kind, keyword, payer, when, target, label, amount, growing, paid_by, suffixes } = line;
        let opening = match kind {
            LineKind::Cost => &keyword::COST,
            LineKind::Benefit => &keyword::BENEFIT,
            LineKind::Transfer => &keyword::TRANSFER_FROM,
        };
        let word = self.keyword(opening, keyword.start);
        self.line.text(word);
        if let Some(payer) = payer {
            self.line.text(" ");
            self.name(payer);
        }
        if let Some(when) = when {
            self.when(*when);
        }
        if let Some(target) = target {
            self.target(target);
        }
        self.title(label.as_ref());
        self.line.text(": ");
        self.expr(amount, Asked::Amount);
        if let Some((span, rate)) = growing {
            self.line.breakable();
            self.phrase(&keyword::GROWING, span.start);
            self.expr(rate, Asked::Amount);
        }
        if let Some((span, payers)) = paid_by {
            self.line.breakable();
            self.phrase(&keyword::PAID_BY, span.start);
            self.payers(payers);
        }
        self.suffixes(suffixes);
    }

    fn when(&mut self, when: When) {
        self.line.text(" ");
        match when {
            When::Once { span, year } => {
                let word = self.keyword(&keyword::ONCE, span.start);
                self.line.text(word);
                if let Some(year) = year {
                    self.line.text(" ");
                    self.year(&keyword::IN_YEAR, &year);
                }
            }
            When::Years { span, from, to } => {
                self.phrase(&keyword::FROM_YEAR, span.start);
                self.number(&from, Asked::Amount);
                if let Some(to) = to {
                    self.line.text(" ");
                    self.year(&keyword::TO_YEAR, &to);
                }
            }
        }
    }

    fn year(&mut self, keyword: &Keyword, year: &Number) {
        self.line.text(&keyword.word);
        self.line.text(" ");
        self.number(year, Asked::Amount);
    }

    fn target(&mut self, target: &Target<'_>) {
        let Target { span, kind } = target;
        self.line.text(" ");
        match kind {
            TargetKind::Each(each, condition) => {
                let word = self.keyword(each_keyword(*each), span.start);
                self.line.text(word);
                if let Some(condition) = condition {
                    self.line.space(&keyword::WHERE.word);
                    self.line.text(" ");
                    self.expr(condition, Asked::Amount);
                }
            }
            TargetKind::For(parties) => {
                self.phrase(&keyword::FOR, span.start);
                for (index, party) in parties.iter().enumerate() {
                    if index > 0 {
                        self.line.text(",");
                        self.line.breakable();
                    }
                    self.name(party);
                }
            }
        }
    }

    fn payers(&mut self, payers: &[Payer<'_>]) {
        for (index, payer) in payers.iter().enumerate() {
            let Payer { name, share } = payer;
            if index > 0 {
                self.line.text(",");
                self.line.breakable();
            }
            self.name(name);
            if let Some(share) = share {
                self.line.text(" ");
                self.expr(share, Asked::Amount);
            }
        }
    }

    pub(super) fn trade(&mut self, trade: &Trade<'_>) {
        let Trade { buys, keyword, good, partner, amount, column, suffixes } = trade;
        let (opening, link) = match buys {
            true => (&keyword::BUYS, &keyword::FROM),
            false => (&keyword::SELLS, &keyword::TO),
        };
        let word = self.keyword(opening, keyword.start);
        self.line.text(word);
        if let Some(good) = good {
            self.line.text(" ");
            self.name(good);
        }
        if let Some(partner) = partner {
            self.line.space(&link.word);
            self.line.text(" ");
            self.name(partner);
        }
        self.line.text(": ");
        match column {
            Some(column) => self.item(column, Asked::Amount),
            None => self.expr(amount, Asked::Amount),
        }
        self.suffixes(suffixes);
    }
}

pub(super) fn each_keyword(each: Each) -> &'static Keyword {
    match each {
        Each::Member => &keyword::EACH_MEMBER,
        Each::Participant => &keyword::EACH_PARTICIPANT,
        Each::Outsider => &keyword::EACH_OUTSIDER,
        Each::Firm => &keyword::EACH_FIRM,
        Each::Link => &keyword::EACH_LINK,
    }
}

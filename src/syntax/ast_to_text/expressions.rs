//! Expressions: as they are grouped, for parentheses are part of the tree.

use super::Printer;
use super::asked::Asked;
use super::quoted::quote;
use crate::source::Span;
use crate::syntax::ast::*;
use crate::tongue::vocabulary::{Keyword, keyword, unit};

impl Printer<'_> {
    pub(super) fn expr(&mut self, expr: &Expr<'_>, asked: Asked) {
        let Expr { span, kind } = expr;
        match kind {
            ExprKind::Number(number) => self.number(number, asked),
            ExprKind::Date(date) => {
                let DateParts { year, month, day } = date;
                self.line.text(format!("{year:04}-{month:02}-{day:02}").as_str());
            }
            ExprKind::Text(text) => self.quoted(text),
            ExprKind::Name(path) => self.path(path, asked),
            ExprKind::Unit => self.units(self.slice(*span), asked),
            ExprKind::Unknown => self.line.text("?"),
            ExprKind::Group(group) => {
                let Group { inner, rest } = &**group;
                self.between("(", ")", |printer| printer.expr(inner, asked));
                self.postfixes(rest, None, asked);
            }
            ExprKind::Range(ends) => self.range(ends, asked),
            ExprKind::Drawn(drawn) => self.drawn(drawn, asked),
            ExprKind::Prefixed(prefixed) => self.prefixed(prefixed, asked),
            ExprKind::Chain(chain) => self.chain(chain, asked),
            ExprKind::Choice(choice) => self.choice(choice, *span, asked),
            ExprKind::Tiers(tiers) => self.tiers(tiers),
        }
    }

    pub(super) fn quoted(&mut self, quoted: &Quoted<'_>) {
        let Quoted { text, span: _ } = quoted;
        self.line.text(quote(text).as_str());
    }

    fn range(&mut self, ends: &[Expr<'_>], asked: Asked) {
        for (index, end) in ends.iter().enumerate() {
            if index > 0 {
                self.line.text("..");
            }
            self.expr(end, asked.inside());
        }
    }

    fn drawn(&mut self, drawn: &Drawn<'_>, asked: Asked) {
        let Drawn { literal, each_member, each_year } = drawn;
        self.expr(literal, asked.inside());
        let word = self.keyword(&keyword::DRAWN_EACH, literal.span.end);
        self.line.space(word);
        if *each_member {
            self.line.space(&keyword::EACH_MEMBER.word);
        }
        if *each_year {
            self.line.space(&keyword::EACH_YEAR.word);
        }
    }

    fn prefixed(&mut self, prefixed: &Prefixed<'_>, asked: Asked) {
        let Prefixed { prefixes, operand } = prefixed;
        for (prefix, span) in prefixes {
            match prefix {
                Prefix::Minus => self.line.text("-"),
                Prefix::Not => {
                    let not = self.keyword(&keyword::NOT, span.start);
                    self.line.text(not);
                    self.line.text(" ");
                }
            }
        }
        self.expr(operand, asked.inside());
    }

    fn chain(&mut self, chain: &Chain<'_>, asked: Asked) {
        let Chain { first, rest } = chain;
        let inside = asked.inside();
        let (mut of_first, mut of_second) = (inside, inside);
        if let [(operator, _, second)] = rest.as_slice()
            && compares(*operator)
        {
            of_first = self.subject(second).unwrap_or(inside);
            of_second = self.subject(first).unwrap_or(inside);
        }
        self.expr(first, of_first);
        let mut before = first;
        for (operator, span, operand) in rest {
            if self.ties_unit(before, *operator, *span, operand) {
                self.line.text("/");
            } else {
                self.operator(*operator, *span);
            }
            self.expr(operand, of_second);
            before = operand;
        }
    }

    fn operator(&mut self, operator: Operator, span: Span) {
        let symbol = match operator {
            Operator::Where => return self.operator_word(&keyword::WHERE, span, false),
            Operator::In => return self.operator_word(&keyword::IN, span, false),
            Operator::Or => return self.operator_word(&keyword::OR, span, true),
            Operator::And => return self.operator_word(&keyword::AND, span, true),
            Operator::Equal => "==",
            Operator::Unequal => "!=",
            Operator::Less => "<",
            Operator::AtMost => "<=",
            Operator::Greater => ">",
            Operator::AtLeast => ">=",
            Operator::Plus => "+",
            Operator::Minus => "-",
            Operator::Times => "*",
            Operator::Over => "/",
            Operator::Power => "^",
        };
        self.line.space(symbol);
        self.line.breakable();
    }

    fn operator_word(&mut self, keyword: &Keyword, span: Span, goes_on: bool) {
        let word = self.keyword(keyword, span.start);
        self.line.space(word);
        if goes_on { self.line.breakable_after_word() } else { self.line.text(" ") }
    }

    /// `1/year` written tight: one for each year.
    fn ties_unit(&self, before: &Expr<'_>, operator: Operator, span: Span, operand: &Expr<'_>) -> bool {
        let tight = before.span.end == span.start && span.end == operand.span.start;
        let plain = matches!(before.kind, ExprKind::Number(Number { percent: false, unit: None, .. }));
        let ExprKind::Name(path) = &operand.kind else { return false };
        let name = &path.head;
        let is_unit = || {
            let time = unit::ALL.iter().find(|word| word.reads(&name.text));
            self.declared.holds_unit(&name.text) || time.is_some_and(|word| !self.declared.takes(word))
        };
        operator == Operator::Over && tight && plain && path.rest.is_empty() && !name.quoted && is_unit()
    }

    /// What an operand of a comparison asks of the other one.
    fn subject(&self, operand: &Expr<'_>) -> Option<Asked> {
        let ExprKind::Name(path) = &operand.kind else { return None };
        match path.rest.last() {
            Some(Postfix::Member(name)) => self.compared_with(name),
            None if self.figures => self.compared_with(&path.head),
            None | Some(Postfix::Index(_) | Postfix::Call(..)) => None,
        }
    }

    fn choice(&mut self, choice: &Choice<'_>, span: Span, asked: Asked) {
        let Choice { arms, otherwise } = choice;
        for (index, (condition, result)) in arms.iter().enumerate() {
            let condition_start = if index == 0 { span.start } else { condition.span.start };
            if index > 0 {
                self.line.breakable();
                self.line.text(&keyword::ELSE.word);
                self.line.text(" ");
            }
            let word = self.keyword(&keyword::IF, condition_start);
            self.line.text(word);
            self.line.text(" ");
            self.expr(condition, asked.inside());
            self.line.breakable();
            let word = self.keyword(&keyword::THEN, condition.span.end);
            self.line.text(word);
            self.line.text(" ");
            self.expr(result, asked);
            if index + 1 == arms.len() {
                self.line.breakable();
                let word = self.keyword(&keyword::ELSE, result.span.end);
                self.line.text(word);
                self.line.text(" ");
            }
        }
        self.expr(otherwise, asked);
    }

    fn tiers(&mut self, tiers: &Tiers<'_>) {
        let Tiers { marginal, steps, span } = tiers;
        let word = if *marginal { &keyword::TIERS_MARGINAL } else { &keyword::TIERS };
        let word = self.keyword(word, span.start);
        self.line.text(word);
        self.line.text(" ");
        let brace = self.slice(*span).find('{').unwrap_or(0);
        let braces = Span::new(span.start as usize + brace, span.end as usize);
        self.block(braces, steps, |step| step.span, Printer::tier);
    }

    fn tier(&mut self, tier: &Tier<'_>) {
        let Tier { span, from, rate } = tier;
        let word = self.keyword(&keyword::TIER_FROM, span.start);
        self.line.text(word);
        self.line.text(" ");
        self.expr(from, Asked::Amount);
        self.line.text(": ");
        self.expr(rate, Asked::Amount);
    }
}

fn compares(operator: Operator) -> bool {
    match operator {
        Operator::Equal
        | Operator::Unequal
        | Operator::Less
        | Operator::AtMost
        | Operator::Greater
        | Operator::AtLeast
        | Operator::In => true,
        Operator::Where
        | Operator::Or
        | Operator::And
        | Operator::Plus
        | Operator::Minus
        | Operator::Times
        | Operator::Over
        | Operator::Power => false,
    }
}

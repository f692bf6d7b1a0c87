//! The amount of a line: money per time where it recurs, money where it falls once.

use super::*;
use crate::model::rules::{once_needs_amount, recurring_needs_rate};
use crate::syntax::ast::{self, Expr, ExprKind, Operator};
use crate::tongue::vocabulary::{Word, keyword, unit};
use crate::tongue::{Phrase, Tongue};

/// How much of a line a help repeats.
const SHOWN: usize = 60;

impl<'t> Lowering<'t> {
    pub(super) fn line_amount(&mut self, node: &ast::Line<'t>, once: bool) -> Expression {
        let wants = if once { Type::money() } else { Type::money_per_time() };
        let amount = self.expression(&node.amount, Some(&wants));
        let place = amount.place;
        let given = match (once, &amount.type_) {
            (false, is) if *is == Type::money() => {
                self.without_rate(node);
                None
            }
            (true, is) if *is == Type::money_per_time() => {
                self.with_rate(node);
                None
            }
            (true | false, _) => self.expect_type(amount, &wants),
        };
        given.unwrap_or(Expression { place, type_: Type::Open, constant: None, node: Node::Broken })
    }

    /// A recurring line whose amount is money, not money per time.
    fn without_rate(&mut self, node: &ast::Line<'t>) {
        let (line, amount, tongue) = (line_in_words(node), self.written_amount(node), self.tongue_of(node));
        let year = unit::YEAR.say(tongue);
        let yearly = if is_literal(&node.amount) {
            format!("{amount}/{year}")
        } else if is_sum(&node.amount) {
            format!("({amount}) * 1/{year}")
        } else {
            format!("{amount} * 1/{year}")
        };
        let first = if let Some(ast::When::Years { from, .. }) = &node.when { Some(from.value) } else { None };
        let single = self.said_anew(node, &once_in(first, tongue));
        let finding = Finding::new(
            &recurring_needs_rate::RULE,
            self.place(node.amount.span),
            format!("{} recurs every year, and `{amount}` is no amount per time", line.en),
            format!("{} se repite cada año, y `{amount}` no es un monto por tiempo", line.es),
        );
        self.report(finding.help(
            format!("if it falls every year, write `{yearly}`; if a single time, `{single}`"),
            format!("si ocurre cada año, escribe `{yearly}`; si es una sola vez, `{single}`"),
        ));
    }

    /// A line that falls once whose amount is money per time.
    fn with_rate(&mut self, node: &ast::Line<'t>) {
        let (line, amount, tongue) = (line_in_words(node), self.written_amount(node), self.tongue_of(node));
        let per_unit = ["/", " per ", " por "].iter().find_map(|sign| amount.rsplit_once(sign));
        let per_unit = per_unit.filter(|(_, per)| unit::ALL.iter().any(|unit| unit.reads(per)));
        let plain = match per_unit {
            Some((plain, _)) if is_literal(&node.amount) => plain.to_string(),
            Some(_) | None if is_sum(&node.amount) => format!("({amount}) * 1 {}", unit::YEAR.say(tongue)),
            Some(_) | None => format!("{amount} * 1 {}", unit::YEAR.say(tongue)),
        };
        let recurring = self.said_anew(node, "");
        let finding = Finding::new(
            &once_needs_amount::RULE,
            self.place(node.amount.span),
            format!("{} falls once, and `{amount}` is an amount per time", line.en),
            format!("{} ocurre una sola vez, y `{amount}` es un monto por tiempo", line.es),
        );
        self.report(finding.help(
            format!("if it falls a single time, write `{plain}`; if it recurs, leave `once` out: `{recurring}`"),
            format!("si ocurre una sola vez, escribe `{plain}`; si se repite, quita `una vez`: `{recurring}`"),
        ));
    }

    /// The line as it is written, up to its amount, with other words for when it falls.
    fn said_anew(&self, node: &ast::Line<'t>, when: &str) -> String {
        let head = node.payer.as_ref().map_or(node.keyword, |payer| node.keyword.to(payer.span));
        let after = node.when.map_or(head, ast::When::span);
        let whole = head.to(node.amount.span);
        let rest = Span::new(after.end as usize, whole.end as usize);
        let said = [self.slice(head), when, self.slice(rest)].join(" ");
        let said: Vec<&str> = said.split_whitespace().collect();
        let said = said.join(" ").replace(" :", ":");
        if said.chars().count() <= SHOWN {
            return said;
        }
        let begun = [self.slice(head), when].join(" ");
        format!("{} …", begun.trim_end())
    }

    fn written_amount(&self, node: &ast::Line<'t>) -> String {
        let words: Vec<&str> = self.slice(node.amount.span).split_whitespace().collect();
        let written = words.join(" ");
        if written.chars().count() <= SHOWN { written } else { "…".to_string() }
    }

    /// Spellings are suggested in the tongue the line is written in.
    fn tongue_of(&self, node: &ast::Line<'t>) -> Tongue {
        let written = self.slice(node.keyword);
        let spanish: [&Word; 3] = [&keyword::COST.word, &keyword::BENEFIT.word, &keyword::TRANSFER_FROM.word];
        let begins = |word: &&&Word| word.es.split(' ').next().is_some_and(|first| written.starts_with(first));
        if spanish.iter().any(|word| begins(&word)) { Tongue::Es } else { Tongue::En }
    }
}

/// `once`, `once in year 2`.
fn once_in(year: Option<f64>, tongue: Tongue) -> String {
    match (year, tongue) {
        (None, _) => keyword::ONCE.word.say(tongue).to_string(),
        (Some(year), Tongue::En) => format!("once in year {year}"),
        (Some(year), Tongue::Es) => format!("una vez en el año {year}"),
    }
}

fn line_in_words(node: &ast::Line<'_>) -> Phrase {
    match &node.label {
        Some(label) => Phrase::new(format!("the line “{}”", label.text), format!("la línea «{}»", label.text)),
        None => Phrase::new("this line", "esta línea"),
    }
}

/// A number with its unit, to which a unit of time can be appended.
fn is_literal(expr: &Expr<'_>) -> bool {
    matches!(expr.kind, ExprKind::Number(_) | ExprKind::Unit)
}

fn is_sum(expr: &Expr<'_>) -> bool {
    let ExprKind::Chain(chain) = &expr.kind else { return false };
    chain.rest.iter().any(|(operator, _, _)| matches!(operator, Operator::Plus | Operator::Minus))
}

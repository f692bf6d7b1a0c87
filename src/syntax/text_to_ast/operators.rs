//! Precedence, climbed over a row of operands and operators. From loosest to tightest:
//! `where` · `or` · `and` · `not` · comparison · `+ -` · `* /` · sign · `^`.

use super::*;
use crate::syntax::rules::{comparison_chain, not_understood, range_marks};
use crate::tongue::vocabulary::unit;
use std::iter::Peekable;
use std::vec::IntoIter;

pub(super) enum Token<'t> {
    Prefix(Prefix, Span),
    Operand(Expr<'t>),
    Operator(Operator, Span),
    /// `=` where `==` is meant.
    SingleEquals(Span),
}

type Tokens<'t> = Peekable<IntoIter<Token<'t>>>;

const LEVELS: &[&[Operator]] = &[
    &[Operator::Where],
    &[Operator::Or],
    &[Operator::And],
    &[],
    &[
        Operator::Equal,
        Operator::Unequal,
        Operator::Less,
        Operator::AtMost,
        Operator::Greater,
        Operator::AtLeast,
        Operator::In,
    ],
    &[Operator::Plus, Operator::Minus],
    &[Operator::Times, Operator::Over],
    &[],
    &[Operator::Power],
];
const NEGATION: usize = 3;
const COMPARISON: usize = 4;
const SIGN: usize = 7;
const POWER: usize = 8;

impl<'t> Builder<'t> {
    pub(super) fn operator(&self, pair: &Pair<'_, Rule>) -> Token<'t> {
        let span = self.span(pair);
        let operator = match self.slice(span).trim() {
            "=" => return Token::SingleEquals(span),
            "where" | "donde" => Operator::Where,
            "or" | "o" => Operator::Or,
            "and" | "y" => Operator::And,
            "==" => Operator::Equal,
            "!=" => Operator::Unequal,
            "<" => Operator::Less,
            "<=" => Operator::AtMost,
            ">" => Operator::Greater,
            ">=" => Operator::AtLeast,
            "in" | "en" => Operator::In,
            "+" => Operator::Plus,
            "-" => Operator::Minus,
            "*" => Operator::Times,
            "/" => Operator::Over,
            _ => Operator::Power,
        };
        Token::Operator(operator, span)
    }

    pub(super) fn climb(&mut self, tokens: Vec<Token<'t>>) -> Expr<'t> {
        self.level(&mut tokens.into_iter().peekable(), 0)
    }

    fn level(&mut self, tokens: &mut Tokens<'t>, level: usize) -> Expr<'t> {
        if level == NEGATION || level == SIGN {
            return self.prefixed(tokens, level);
        }
        let Some(operators) = LEVELS.get(level) else { return self.operand_token(tokens) };
        let first = self.level(tokens, level + 1);
        let mut rest = Vec::new();
        while let Some((operator, span)) = self.next_operator(tokens, operators, level) {
            let signed = level == POWER && matches!(tokens.peek(), Some(Token::Prefix(..)));
            let operand = if signed { self.signed_exponent(tokens) } else { self.level(tokens, level + 1) };
            rest.push((operator, span, operand));
        }
        if level == COMPARISON && rest.len() > 1 {
            self.chained_comparison(&rest);
            rest.truncate(1);
        }
        chain(first, rest)
    }

    fn next_operator(
        &mut self,
        tokens: &mut Tokens<'t>,
        operators: &[Operator],
        level: usize,
    ) -> Option<(Operator, Span)> {
        let token = tokens.next_if(|token| match token {
            Token::Operator(operator, _) => operators.contains(operator),
            Token::SingleEquals(_) => level == COMPARISON,
            Token::Prefix(..) | Token::Operand(_) => false,
        })?;
        match token {
            Token::Operator(operator, span) => Some((operator, span)),
            Token::SingleEquals(span) => {
                self.single_equals(span);
                Some((Operator::Equal, span))
            }
            Token::Prefix(..) | Token::Operand(_) => None,
        }
    }

    fn prefixed(&mut self, tokens: &mut Tokens<'t>, level: usize) -> Expr<'t> {
        let mut prefixes = Vec::new();
        while let Some(Token::Prefix(prefix, span)) =
            tokens.next_if(|token| matches!(token, Token::Prefix(prefix, _) if level == SIGN || *prefix == Prefix::Not))
        {
            prefixes.push((prefix, span));
        }
        let operand = self.level(tokens, level + 1);
        match prefixes.first() {
            None => operand,
            Some((_, first)) => {
                let span = first.to(operand.span);
                Expr { span, kind: ExprKind::Prefixed(Box::new(Prefixed { prefixes, operand })) }
            }
        }
    }

    /// `2^-3`. A further `^` after it would need parentheses, and is reported instead of guessed.
    fn signed_exponent(&mut self, tokens: &mut Tokens<'t>) -> Expr<'t> {
        let mut prefixes = Vec::new();
        while let Some(Token::Prefix(prefix, span)) = tokens.next_if(|token| matches!(token, Token::Prefix(..))) {
            prefixes.push((prefix, span));
        }
        let operand = self.operand_token(tokens);
        if let Some(Token::Operator(Operator::Power, span)) = tokens.peek() {
            let finding = Finding::new(
                &not_understood::RULE,
                self.place(*span),
                "it is not clear what this power belongs to",
                "no queda claro a qué se aplica esta potencia",
            )
            .help("write parentheses: `2^(-(3^2))`", "escribe paréntesis: `2^(-(3^2))`");
            self.findings.push(finding);
        }
        let span = prefixes.first().map_or(operand.span, |(_, first)| first.to(operand.span));
        Expr { span, kind: ExprKind::Prefixed(Box::new(Prefixed { prefixes, operand })) }
    }

    fn operand_token(&mut self, tokens: &mut Tokens<'t>) -> Expr<'t> {
        match tokens.next() {
            Some(Token::Operand(operand)) => operand,
            // The grammar puts an operand after every operator and prefix.
            Some(Token::Prefix(_, span) | Token::Operator(_, span) | Token::SingleEquals(span)) => {
                Expr { span, kind: ExprKind::Unknown }
            }
            None => Expr { span: Span::point(self.offset), kind: ExprKind::Unknown },
        }
    }

    fn single_equals(&mut self, span: Span) {
        let finding = Finding::new(
            &comparison_chain::RULE,
            self.place(span),
            "`=` gives a name its value; it does not compare",
            "`=` da su valor a un nombre; no compara",
        )
        .help("write `==` to ask whether two things are equal", "escribe `==` para preguntar si dos cosas son iguales");
        self.findings.push(finding);
    }

    fn chained_comparison(&mut self, rest: &[(Operator, Span, Expr<'t>)]) {
        let Some((_, second, _)) = rest.get(1) else { return };
        let finding = Finding::new(
            &comparison_chain::RULE,
            self.place(*second),
            "comparisons are not chained: it is not clear what this one compares",
            "las comparaciones no se encadenan: no queda claro qué compara esta",
        )
        .help("write each on its own: `a < b and b < c`", "escribe cada una aparte: `a < b y b < c`");
        self.findings.push(finding);
    }

    /// `4..7%`: is the first end 4 or 4 %? All ends carry one mark; a bare zero needs none.
    pub(super) fn check_marks(&mut self, ends: &[Expr<'t>]) {
        let literals: Vec<(Span, Number)> =
            ends.iter().filter_map(|end| end.signed_number().map(|number| (end.span, *number))).collect();
        let mark = |number: &Number| (number.percent, number.unit.map(|unit| unit::one_spelling(self.slice(unit))));
        let marked: Vec<_> =
            literals.iter().filter(|(_, number)| number.value != 0.0 || mark(number) != (false, None)).collect();
        let Some((_, model)) = marked.last() else { return };
        let Some((span, odd)) = marked.iter().find(|(_, number)| mark(number) != mark(model)) else { return };
        let shown = |number: &Number| {
            let unit = number.unit.map_or(String::new(), |unit| format!(" {}", self.slice(unit)));
            format!("{}{}{unit}", self.slice(number.digits), if number.percent { "%" } else { "" })
        };
        let (this, that) = (shown(odd), shown(model));
        let mended = |number: &Number| shown(&Number { digits: number.digits, ..*model });
        // The whole of it where all ends are plain numbers; a bare zero stays.
        let mended = if literals.len() == ends.len() {
            let ends = literals.iter().map(|(span, number)| {
                let sign = if self.slice(*span).starts_with('-') { "-" } else { "" };
                if number.value == 0.0 { shown(number) } else { format!("{sign}{}", mended(number)) }
            });
            ends.collect::<Vec<_>>().join("..")
        } else {
            mended(odd)
        };
        let finding = Finding::new(
            &range_marks::RULE,
            self.place(*span),
            format!("the ends of this range carry different marks: `{this}` and `{that}`"),
            format!("los extremos de este rango llevan marcas distintas: `{this}` y `{that}`"),
        )
        .help(
            format!("write the mark at every end: `{mended}`"),
            format!("escribe la marca en cada extremo: `{mended}`"),
        );
        self.findings.push(finding);
    }

    pub(super) fn too_many_ends(&mut self, ends: &[Expr<'t>]) {
        let Some(extra) = ends.get(3) else { return };
        let finding = Finding::new(
            &range_marks::RULE,
            self.place(extra.span),
            "a range has two ends, or three: lowest, most likely, highest",
            "un rango tiene dos extremos, o tres: el menor, el más probable y el mayor",
        )
        .help("leave out the ends that are too many", "quita los extremos que sobran");
        self.findings.push(finding);
    }
}

fn chain<'t>(first: Expr<'t>, rest: Vec<(Operator, Span, Expr<'t>)>) -> Expr<'t> {
    match rest.last() {
        None => first,
        Some((_, _, last)) => {
            let span = first.span.to(last.span);
            Expr { span, kind: ExprKind::Chain(Box::new(Chain { first, rest })) }
        }
    }
}

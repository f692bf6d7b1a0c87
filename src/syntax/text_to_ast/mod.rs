//! Text to tree. Never fails: a statement that cannot be read becomes [`StatementKind::Unreadable`] and a finding.

// The grammar has a hundred and fifty rules; each place names the few children it takes.
#![allow(clippy::wildcard_enum_match_arm)]

mod declarations;
mod expressions;
mod lines;
mod operators;
mod spaced;
mod unreadable;

use super::ast::*;
use super::grammar::{Grammar, Rule};
use super::scanner::{Chunk, Scan};
use crate::diagnostic::Finding;
use crate::source::{FileId, Place, Span};
use pest::Parser;
use pest::iterators::Pair;
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// Reads what the scanner prepared, one top-level statement at a time, so that a mistake costs one statement.
pub(crate) fn read_file<'t>(scan: &'t Scan, file: FileId) -> (Ast<'t>, Vec<Finding>) {
    let mut builder = Builder { clean: &scan.clean, spoiled: &scan.spoiled, file, offset: 0, findings: Vec::new() };
    let statements = scan.chunks.iter().map(|chunk| builder.chunk(chunk)).collect();
    (Ast { statements, comments: scan.comments.clone() }, builder.findings)
}

/// Builds the tree of one statement out of pest's pairs.
pub(super) struct Builder<'t> {
    clean: &'t str,
    spoiled: &'t [usize],
    file: FileId,
    /// Where the text given to pest begins in the file.
    offset: usize,
    pub(super) findings: Vec<Finding>,
}

impl<'t> Builder<'t> {
    fn chunk(&mut self, chunk: &Chunk) -> Statement<'t> {
        let unreadable = Statement { span: chunk.span, kind: StatementKind::Unreadable };
        if chunk.too_deep {
            return unreadable;
        }
        self.offset = chunk.span.start as usize;
        let slice = &self.clean[chunk.span.range()];
        let closed: Cow<'_, str> = match chunk.missing_braces {
            0 => Cow::Borrowed(slice),
            missing => Cow::Owned(format!("{slice}\n{}", "}".repeat(missing))),
        };
        match Grammar::parse(Rule::lone_statement, &closed) {
            Ok(pairs) => {
                let statement = pairs.flat_map(Pair::into_inner).find(|pair| pair.as_rule() != Rule::EOI);
                statement.map_or(unreadable, |pair| self.statement(pair))
            }
            Err(_) => self.unreadable(chunk.span),
        }
    }

    fn span(&self, pair: &Pair<'_, Rule>) -> Span {
        let (end, offset) = (self.clean.len(), self.offset);
        let span = pair.as_span();
        Span::new((offset + span.start()).min(end), (offset + span.end()).min(end))
    }

    fn slice(&self, span: Span) -> &'t str {
        &self.clean[span.range()]
    }

    fn place(&self, span: Span) -> Place {
        span.in_file(self.file)
    }

    /// Has something in these bytes been reported by the scanner already?
    fn is_spoiled(&self, span: Span) -> bool {
        let first = self.spoiled.partition_point(|at| *at < span.start as usize);
        self.spoiled.get(first).is_some_and(|at| *at < span.end as usize)
    }

    fn statement(&mut self, pair: Pair<'_, Rule>) -> Statement<'t> {
        let span = self.span(&pair);
        let holds_block = pair.as_rule() != Rule::field && pair.as_rule() != Rule::line;
        if !holds_block && self.is_spoiled(span) {
            return Statement { span, kind: StatementKind::Unreadable };
        }
        let kind = match pair.as_rule() {
            Rule::field => StatementKind::Field(self.field(pair)),
            Rule::line | Rule::transfer => StatementKind::Line(Box::new(self.line(pair))),
            Rule::trade => StatementKind::Trade(Box::new(self.trade(pair))),
            Rule::ties => StatementKind::Ties(Box::new(self.ties(pair))),
            Rule::let_it => StatementKind::Let(Box::new(self.definition(pair))),
            Rule::rate => StatementKind::Rate(Box::new(self.definition(pair))),
            Rule::unit_of => StatementKind::Unit(Box::new(self.definition(pair))),
            Rule::attribute => StatementKind::Attribute(Box::new(self.attribute(pair))),
            Rule::parameter => StatementKind::Parameter(Box::new(self.parameter(pair))),
            Rule::expect => StatementKind::Expect(Box::new(self.expect(pair))),
            Rule::allow => StatementKind::Allow(Box::new(self.allow(pair))),
            Rule::requirement => StatementKind::Requires(Box::new(self.requirement(pair))),
            Rule::use_file => self.use_file(pair),
            Rule::add => StatementKind::Add(Box::new(self.change(pair))),
            Rule::remove => StatementKind::Remove(Box::new(self.change(pair))),
            Rule::join => StatementKind::Join(Box::new(self.change(pair))),
            Rule::unreadable => return self.unreadable(trimmed(span, self.slice(span))),
            _ => StatementKind::Declaration(Box::new(self.declaration(pair))),
        };
        // A statement of one line whose spelling was reported is not taken further; a block keeps its other lines.
        let whole = !matches!(kind, StatementKind::Declaration(_));
        if whole && self.is_spoiled(span) {
            return Statement { span, kind: StatementKind::Unreadable };
        }
        Statement { span, kind }
    }

    /// A `word` or `text` pair, or a pair that holds just one of them.
    fn name(&self, pair: Pair<'_, Rule>) -> Name<'t> {
        match pair.as_rule() {
            Rule::word | Rule::rule_name => {
                let span = self.span(&pair);
                Name { text: Cow::Borrowed(self.slice(span)), span, quoted: false }
            }
            Rule::text => {
                let Quoted { text, span } = self.quoted(pair);
                Name { text, span, quoted: true }
            }
            _ => {
                let span = self.span(&pair);
                match pair.into_inner().next() {
                    Some(inner) => self.name(inner),
                    None => Name { text: Cow::Borrowed(self.slice(span)), span, quoted: false },
                }
            }
        }
    }

    /// A `text` pair, or a `title` that holds one.
    fn quoted(&self, pair: Pair<'_, Rule>) -> Quoted<'t> {
        let span = self.span(&pair);
        let written = self.slice(span);
        let inside = written.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(written);
        Quoted { text: unescape(inside), span }
    }

    fn number(&self, pair: &Pair<'_, Rule>) -> Number {
        let digits = self.span(pair);
        let value = number_value(self.slice(digits));
        Number { digits, value, percent: false, unit: None }
    }
}

/// The span without the spaces at its end.
fn trimmed(span: Span, text: &str) -> Span {
    Span::new(span.start as usize, span.start as usize + text.trim_end().len())
}

/// Digits with `_` between them and at most one point: what the grammar lets through is always a number.
fn number_value(digits: &str) -> f64 {
    let plain: String = digits.chars().filter(|letter| *letter != '_').collect();
    plain.parse().unwrap_or(f64::NAN)
}

/// `\"`, `\\`, `\n`, `\t`, `\u{…}`; an unknown escape stands for itself.
fn unescape(inside: &str) -> Cow<'_, str> {
    if !inside.contains('\\') {
        return Cow::Borrowed(inside);
    }
    let mut out = String::with_capacity(inside.len());
    let mut rest = inside;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let code = after.strip_prefix("u{").and_then(|code| code.split_once('}'));
        let letter = code.and_then(|(code, _)| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        rest = match (after.chars().next(), letter, code) {
            (Some('u'), Some(letter), Some((_, tail))) if !crate::diagnostic::is_forbidden(letter) => {
                out.push(letter);
                tail
            }
            (Some('n'), _, _) => {
                out.push('\n');
                &after[1..]
            }
            (Some('t'), _, _) => {
                out.push('\t');
                &after[1..]
            }
            (Some(letter), _, _) => {
                if !matches!(letter, '"' | '\\') {
                    out.push('\\');
                }
                out.push(letter);
                &after[letter.len_utf8()..]
            }
            (None, _, _) => "",
        };
    }
    out.push_str(rest);
    Cow::Owned(out)
}

//! Statements of one line.

use super::Printer;
use super::asked::Asked;
use super::kinds::declaration_keyword;
use super::lines::each_keyword;
use super::words::find;
use crate::source::Span;
use crate::syntax::ast::*;
use crate::tongue::vocabulary::{Keyword, Word, keyword};

/// What may have attributes of one's own.
const OWNERS: &[DeclarationKind] = &[
    DeclarationKind::Firm,
    DeclarationKind::Firms,
    DeclarationKind::Network,
    DeclarationKind::Agreement,
    DeclarationKind::Institution,
    DeclarationKind::Territory,
    DeclarationKind::Sector,
    DeclarationKind::Chain,
    DeclarationKind::Cluster,
    DeclarationKind::Segment,
    DeclarationKind::Stage,
    DeclarationKind::Programme,
    DeclarationKind::Phase,
    DeclarationKind::Action,
    DeclarationKind::Model,
];

impl Printer<'_> {
    pub(super) fn definition(&mut self, opening: &Keyword, definition: &Definition<'_>) {
        let Definition { keyword, name, value, suffixes } = definition;
        self.phrase(opening, keyword.start);
        self.name(name);
        if let Some(value) = value {
            self.line.text(" = ");
            self.expr(value, Asked::Amount);
        }
        self.suffixes(suffixes);
    }

    pub(super) fn attribute_of(&mut self, attribute: &AttributeOf<'_>) {
        let AttributeOf { keyword, name, owner, takes, suffixes } = attribute;
        self.phrase(&keyword::ATTRIBUTE, keyword.start);
        self.name(name);
        let of = self.keyword(&keyword::OF, name.span.end);
        self.line.space(of);
        self.line.text(" ");
        let kinds: Vec<&'static Word> = OWNERS.iter().map(|kind| &declaration_keyword(*kind).word).collect();
        match find(&kinds, &owner.text) {
            Some(word) => self.say(word, &owner.text),
            None => self.name(owner),
        }
        self.line.text(": ");
        self.expr(takes, Asked::Types);
        self.suffixes(suffixes);
    }

    pub(super) fn parameter(&mut self, parameter: &Parameter<'_>) {
        let Parameter { keyword, name, takes, default, suffixes } = parameter;
        self.phrase(&keyword::PARAMETER, keyword.start);
        self.name(name);
        self.line.text(": ");
        self.expr(takes, Asked::Types);
        if let Some(default) = default {
            self.line.text(" = ");
            self.expr(default, Asked::Amount);
        }
        self.suffixes(suffixes);
    }

    pub(super) fn expect(&mut self, expect: &Expect<'_>) {
        let Expect { keyword, each, condition, with, scenario, suffixes } = expect;
        self.phrase(&keyword::EXPECT, keyword.start);
        if let Some((each, of)) = each {
            self.phrase(each_keyword(*each), keyword.end);
            self.line.text(&keyword::OF.word);
            self.line.text(" ");
            self.name(of);
            self.line.text(": ");
        }
        let outside = std::mem::replace(&mut self.figures, true);
        self.expr(condition, Asked::Amount);
        self.figures = outside;
        if let Some(with) = with {
            let word = self.keyword(&keyword::WITH, condition.span.end);
            self.line.space(word);
            self.line.text(" ");
            self.expr(with, Asked::Amount);
        }
        if let Some(scenario) = scenario {
            self.line.space(&keyword::IN_SCENARIO.word);
            self.line.text(" ");
            self.name(scenario);
        }
        self.suffixes(suffixes);
    }

    pub(super) fn allow(&mut self, allow: &Allow<'_>) {
        let Allow { keyword, rule, because } = allow;
        self.phrase(&keyword::ALLOW, keyword.start);
        self.name(rule);
        self.title(because.as_ref());
    }

    pub(super) fn requirement(&mut self, requirement: &Requirement<'_>) {
        let Requirement { keyword, label, condition, suffixes } = requirement;
        let word = self.keyword(&keyword::REQUIRES, keyword.start);
        self.line.text(word);
        self.title(Some(label));
        self.line.text(": ");
        self.expr(condition, Asked::Amount);
        self.suffixes(suffixes);
    }

    pub(super) fn use_file(&mut self, name: &Name<'_>, span: Span) {
        self.phrase(&keyword::USE, span.start);
        self.name(name);
    }

    /// `add … to …`, `remove … from …`, `join … to …`.
    pub(super) fn change(&mut self, opening: &Keyword, link: &Keyword, change: &Change<'_>) {
        let Change { keyword, what, network } = change;
        self.phrase(opening, keyword.start);
        for (index, one) in what.iter().enumerate() {
            if index > 0 {
                self.line.text(",");
                self.line.breakable();
            }
            self.item(one, Asked::Names);
        }
        if let Some(network) = network {
            self.line.space(&link.word);
            self.line.text(" ");
            self.name(network);
        }
    }

    pub(super) fn ties(&mut self, value: &Value<'_>, span: Span) {
        self.phrase(&keyword::TIES, span.start);
        self.value(value, Asked::Names);
    }

    pub(super) fn field(&mut self, field: &Field<'_>) {
        let Field { key, value, suffixes } = field;
        let attribute = self.key(key);
        self.line.text(": ");
        self.value(value, Asked::of_value(attribute));
        self.suffixes(suffixes);
    }
}

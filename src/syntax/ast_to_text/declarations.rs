//! Declarations with a name, perhaps a title, perhaps a block.

use super::asked::Asked;
use super::kinds::{declaration_keyword, owner};
use super::words::standard_action;
use super::*;
use crate::syntax::ast::{self, Header, Name};
use crate::tongue::vocabulary::{Keyword, Owner};

impl Printer<'_> {
    pub(super) fn declaration(&mut self, declaration: &Declaration<'_>) {
        let Declaration { kind, keyword, name, title, header, block, suffixes } = declaration;
        let word = self.keyword(declaration_keyword(*kind), keyword.start);
        self.line.text(word);
        if let Some(name) = name {
            self.line.text(" ");
            self.name(name);
        }
        // `firms workshops 20 "Workshops"`, but `territory san_blas "San Blas" in cusco`.
        if *kind == DeclarationKind::Firms {
            self.headers(header);
            self.title(title.as_ref());
        } else {
            self.title(title.as_ref());
            self.headers(header);
        }
        if let Some(block) = block {
            self.line.text(" ");
            let inside = self.inside(*kind, header);
            let outside = std::mem::replace(&mut self.surroundings, inside);
            let ast::Block { span, statements } = block;
            self.block(*span, statements, |statement| statement.span, Printer::statement);
            self.surroundings = outside;
        }
        self.suffixes(suffixes);
    }

    /// What the keys in the block of such a declaration belong to.
    fn inside(&self, kind: DeclarationKind, header: &[Header<'_>]) -> Surroundings {
        let definition = header.iter().find_map(|header| match header {
            Header::DefinedBy(name) => Some(name.text.to_string()),
            Header::In(_)
            | Header::Of(_)
            | Header::Count(_)
            | Header::FromFile(_)
            | Header::Horizontal(_)
            | Header::Vertical(_)
            | Header::TerritorialIn(_)
            | Header::SectoralOf(_)
            | Header::BasedOn(_) => None,
        });
        let own = |name: &String| self.declared.parameters(name).is_some() || standard_action(name).is_none();
        match definition.filter(own) {
            // Only a standard action's parameters are words of the language.
            Some(own) => {
                Surroundings { owner: Some(Owner::ActionDefinition), in_scenario: false, definition: Some(own) }
            }
            None => {
                let in_scenario = kind == DeclarationKind::Scenario;
                Surroundings { owner: owner(kind), in_scenario, definition: None }
            }
        }
    }

    fn headers(&mut self, headers: &[Header<'_>]) {
        for header in headers {
            match header {
                Header::In(name) => self.named(&keyword::IN, name),
                Header::Of(name) => self.named(&keyword::OF, name),
                Header::TerritorialIn(name) => self.named(&keyword::TERRITORIAL_IN, name),
                Header::SectoralOf(name) => self.named(&keyword::SECTORAL_OF, name),
                Header::BasedOn(name) => self.named(&keyword::BASED_ON, name),
                Header::Horizontal(span) => {
                    let word = self.keyword(&keyword::HORIZONTAL, span.start);
                    self.line.space(word);
                }
                Header::Vertical(span) => {
                    let word = self.keyword(&keyword::VERTICAL, span.start);
                    self.line.space(word);
                }
                Header::Count(number) => {
                    self.line.text(" ");
                    self.number(number, Asked::Amount);
                }
                Header::FromFile(file) => {
                    self.line.space(&keyword::FROM_FILE.word);
                    self.line.text(" ");
                    self.quoted(file);
                }
                Header::DefinedBy(name) => self.defined_by(name),
            }
        }
    }

    fn named(&mut self, keyword: &Keyword, name: &Name<'_>) {
        self.line.space(&keyword.word);
        self.line.text(" ");
        self.name(name);
    }

    fn defined_by(&mut self, name: &Name<'_>) {
        self.line.text(": ");
        let own = name.quoted || self.declared.parameters(&name.text).is_some();
        match if own { None } else { standard_action(&name.text) } {
            Some(word) => self.say(word, &name.text),
            None => self.name(name),
        }
    }
}

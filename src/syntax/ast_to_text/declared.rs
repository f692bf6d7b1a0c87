//! The names a model declares, which are never translated.

use crate::syntax::ast::*;
use crate::tongue::vocabulary::{Word, fold};
use rustc_hash::{FxHashMap, FxHashSet};

/// What the statements of one file declare.
#[derive(Debug, Default)]
pub(super) struct Declared {
    /// Without their accents, for so words are compared.
    names: FxHashSet<String>,
    units: FxHashSet<String>,
    /// The parameters of each action defined here.
    definitions: FxHashMap<String, FxHashSet<String>>,
}

impl Declared {
    pub(super) fn in_statements(statements: &[Statement<'_>]) -> Declared {
        let mut declared = Declared::default();
        declared.collect(statements);
        declared
    }

    pub(super) fn holds(&self, name: &str) -> bool {
        self.names.contains(fold(name).as_ref())
    }

    /// Is a spelling of this word a name of the model? Then no spelling of it can be told from that name, and all stay.
    pub(super) fn takes(&self, word: &Word) -> bool {
        word.all_spellings().any(|spelling| self.holds(spelling))
    }

    pub(super) fn holds_unit(&self, name: &str) -> bool {
        self.units.contains(name)
    }

    /// The parameters of an action defined here.
    pub(super) fn parameters(&self, definition: &str) -> Option<&FxHashSet<String>> {
        self.definitions.get(definition)
    }

    fn add(&mut self, name: &Name<'_>) {
        self.names.insert(fold(&name.text).into_owned());
    }

    fn collect(&mut self, statements: &[Statement<'_>]) {
        for statement in statements {
            match &statement.kind {
                StatementKind::Declaration(declaration) => self.declaration(declaration),
                StatementKind::Trade(trade) => trade.good.iter().for_each(|good| self.add(good)),
                StatementKind::Let(definition) | StatementKind::Rate(definition) => self.add(&definition.name),
                StatementKind::Unit(definition) => {
                    self.units.insert(definition.name.text.to_string());
                    self.add(&definition.name);
                }
                StatementKind::Attribute(attribute) => self.add(&attribute.name),
                StatementKind::Parameter(parameter) => self.add(&parameter.name),
                StatementKind::Field(_)
                | StatementKind::Line(_)
                | StatementKind::Ties(_)
                | StatementKind::Expect(_)
                | StatementKind::Allow(_)
                | StatementKind::Requires(_)
                | StatementKind::Use(_)
                | StatementKind::Add(_)
                | StatementKind::Remove(_)
                | StatementKind::Join(_)
                | StatementKind::Unreadable => {}
            }
        }
    }

    fn declaration(&mut self, declaration: &Declaration<'_>) {
        let statements = declaration.block.as_ref().map_or(&[][..], |block| &block.statements);
        if let Some(name) = &declaration.name {
            self.add(name);
            if declaration.kind == DeclarationKind::DefineAction {
                let parameters = self.definitions.entry(name.text.to_string()).or_default();
                for statement in statements {
                    if let StatementKind::Parameter(parameter) = &statement.kind {
                        parameters.insert(parameter.name.text.to_string());
                    }
                }
            }
        }
        self.collect(statements);
    }
}

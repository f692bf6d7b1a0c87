//! Names and what is asked of them.

use super::Printer;
use super::asked::Asked;
use super::words::attribute_named;
use crate::syntax::ast::{Expr, Name, Path, Postfix};
use crate::tongue::Phrase;
use crate::tongue::vocabulary::{Attribute, Owner, attribute, keyword, parameter};

impl Printer<'_> {
    pub(super) fn path(&mut self, path: &Path<'_>, asked: Asked) {
        let Path { head, rest } = path;
        let called = matches!(rest.first(), Some(Postfix::Call(..)));
        self.head(head, rest.is_empty(), called, asked);
        self.postfixes(rest, Some(head), asked);
    }

    /// `head` is the name before them, if there is one.
    pub(super) fn postfixes(&mut self, rest: &[Postfix<'_>], head: Option<&Name<'_>>, asked: Asked) {
        let mut good_follows = head.is_some_and(is_trade);
        for postfix in rest {
            match postfix {
                Postfix::Member(name) => {
                    self.line.text(".");
                    if good_follows || matches!(asked, Asked::Names) {
                        self.name(name)
                    } else {
                        self.member(name)
                    }
                    good_follows = is_trade(name);
                }
                Postfix::Index(index) => {
                    self.between("[", "]", |printer| printer.expr(index, asked.inside()));
                    good_follows = false;
                }
                Postfix::Call(_, arguments) => {
                    self.between("(", ")", |printer| printer.arguments(arguments, asked.inside()));
                    good_follows = false;
                }
            }
        }
    }

    fn arguments(&mut self, arguments: &[Expr<'_>], asked: Asked) {
        for (index, argument) in arguments.iter().enumerate() {
            if index > 0 {
                self.line.text(",");
                self.line.breakable();
            }
            self.expr(argument, asked);
        }
    }

    pub(super) fn between(&mut self, open: &str, close: &str, write: impl FnOnce(&mut Self)) {
        self.line.text(open);
        self.line.brackets += 1;
        write(self);
        self.line.brackets -= 1;
        self.line.text(close);
    }

    /// The key of a field; the attribute it is, if it is one.
    pub(super) fn key(&mut self, path: &Path<'_>) -> Option<&'static Attribute> {
        let Path { head, rest } = path;
        let mut found = if head.quoted { None } else { self.attribute_of_key(head) };
        match found {
            Some(attribute) => self.say(&attribute.word, &head.text),
            // `ties: a -- b` is read as `ties a -- b` is.
            None if self.is_ties(head) => self.say(&keyword::TIES.word, &head.text),
            None => match self.parameter_of_key(head) {
                Some(parameter) => self.line.text(&parameter),
                None => self.name(head),
            },
        }
        self.postfixes(rest, Some(head), Asked::Amount);
        if let Some(last) = rest.last() {
            found = match last {
                Postfix::Member(name) if !name.quoted => self.undeclared(attribute_named(&name.text)),
                Postfix::Member(_) | Postfix::Index(_) | Postfix::Call(..) => None,
            };
        }
        found
    }

    fn attribute_of_key(&self, key: &Name<'_>) -> Option<&'static Attribute> {
        let definition = self.surroundings.definition.as_deref();
        let parameters = definition.and_then(|definition| self.declared.parameters(definition));
        if parameters.is_some_and(|parameters| parameters.contains(key.text.as_ref())) {
            return None;
        }
        if !self.surroundings.in_scenario {
            return attribute::find(self.surroundings.owner.unwrap_or(Owner::Any), &key.text);
        }
        // In a scenario the key is a `let`, or an attribute of the model itself.
        let of_criteria = || attribute::find(Owner::Criteria, &key.text);
        self.undeclared(attribute::find(Owner::Model, &key.text).or_else(of_criteria))
    }

    fn is_ties(&self, key: &Name<'_>) -> bool {
        let with_members = matches!(self.surroundings.owner, Some(Owner::Network | Owner::Agreement));
        with_members && !key.quoted && keyword::TIES.word.reads(&key.text)
    }

    /// A parameter of a standard action, which has a name in each tongue.
    fn parameter_of_key(&self, key: &Name<'_>) -> Option<Phrase> {
        let standard = self.surroundings.owner == Some(Owner::Action) && !self.surroundings.in_scenario;
        if key.quoted || !standard {
            return None;
        }
        parameter::find(&key.text).map(Phrase::from)
    }

    fn undeclared(&self, attribute: Option<&'static Attribute>) -> Option<&'static Attribute> {
        attribute.filter(|attribute| !self.declared.takes(&attribute.word))
    }
}

/// Is this followed by the name of a good, as in `member.buys.linen`?
fn is_trade(name: &Name<'_>) -> bool {
    !name.quoted && (attribute::BUYS.word.reads(&name.text) || attribute::SELLS.word.reads(&name.text))
}

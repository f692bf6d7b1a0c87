//! What is changed, in words of the language.

use super::Tree;
use crate::source::Span;
use crate::syntax::ast::{self, Declaration, DeclarationKind, Expr, Header, Item, Name, Postfix, StatementKind};
use crate::tongue::{Phrase, Tongue};
use rustc_hash::FxHashSet;

/// One change to a model. Values are words of the language, `"12%..15%"`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// `pool.fair."Fees": 2 PEN/year`, `inti.sales: …`, `uplift: 5%`.
    Set {
        /// The names from the declaration down.
        path: Vec<String>,
        /// The new value.
        value: String,
    },
    /// `let x = …` or `rate USD = …`: a value of its own, new or again.
    Let {
        /// Its name.
        name: String,
        /// The whole statement.
        text: String,
    },
    /// A whole declaration, new or in place of the one of its name.
    Declare {
        /// Its name, where it has one.
        name: Option<String>,
        /// The whole statement.
        text: String,
    },
    /// `add sol to pool`.
    Add {
        /// The firms, as they are written; a part of a group is `20 of workshops`.
        what: Vec<String>,
        /// The network or agreement.
        to: String,
    },
    /// `remove sol from pool`.
    Remove {
        /// The firms, as they are written; a part of a group is `5 of workshops`.
        what: Vec<String>,
        /// The network or agreement.
        from: String,
    },
    /// `join crafts to pool`: one goes up in the other.
    Join {
        /// The network or agreement that ends.
        what: String,
        /// The one that goes on.
        to: String,
    },
    /// `remove sol`: gone everywhere; `remove pool.fair`: that part only.
    Drop {
        /// The names from the declaration down.
        path: Vec<String>,
    },
}

impl Change {
    /// Does it set a value, and nothing else?
    pub(super) fn sets(&self) -> bool {
        match self {
            Change::Set { .. } | Change::Let { .. } => true,
            Change::Declare { .. }
            | Change::Add { .. }
            | Change::Remove { .. }
            | Change::Join { .. }
            | Change::Drop { .. } => false,
        }
    }

    /// The change as a statement of a scenario, in both tongues.
    pub fn both(&self) -> Phrase {
        Phrase::new(self.shown(Tongue::En), self.shown(Tongue::Es))
    }

    /// Made after another change, does it give a value to the same thing, or take away what the other one changes?
    pub(crate) fn is_over(&self, other: &Change) -> bool {
        let changed = match other {
            Change::Set { path, .. } => path.as_slice(),
            Change::Let { name, .. } => std::slice::from_ref(name),
            Change::Declare { .. }
            | Change::Add { .. }
            | Change::Remove { .. }
            | Change::Join { .. }
            | Change::Drop { .. } => return false,
        };
        match self {
            Change::Set { path, .. } => path == changed,
            Change::Let { name, .. } => changed == std::slice::from_ref(name),
            Change::Declare { name, .. } => name.as_ref().is_some_and(|name| changed.first() == Some(name)),
            Change::Drop { path } => changed.starts_with(path),
            Change::Add { .. } | Change::Remove { .. } | Change::Join { .. } => false,
        }
    }

    /// The change as a statement of a scenario, in a tongue.
    pub fn shown(&self, tongue: Tongue) -> String {
        let (add, to, remove, from, join) = match tongue {
            Tongue::En => ("add", "to", "remove", "from", "join"),
            Tongue::Es => ("agrega", "a", "retira", "de", "une"),
        };
        match self {
            Change::Set { path, value } => format!("{}: {value}", path_shown(path)),
            Change::Let { text, .. } | Change::Declare { text, .. } => text.clone(),
            Change::Add { what, to: network } => format!("{add} {} {to} {}", names_shown(what), written(network)),
            Change::Remove { what, from: network } => {
                format!("{remove} {} {from} {}", names_shown(what), written(network))
            }
            Change::Join { what, to: network } => format!("{join} {} {to} {}", written(what), written(network)),
            Change::Drop { path } => format!("{remove} {}", path_shown(path)),
        }
    }
}

/// Does a declaration begin with `scenario`?
pub(crate) fn is_scenario(text: &str) -> bool {
    let word = text.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or("");
    crate::tongue::vocabulary::keyword::SCENARIO.word.reads(word)
}

/// A name as the language reads it: in quotes where it is no word.
pub(crate) fn written(name: &str) -> String {
    let mut letters = name.chars();
    let starts = letters.next().is_some_and(|first| first.is_alphabetic() || first == '_');
    if starts && letters.all(|letter| letter.is_alphanumeric() || letter == '_') {
        name.to_string()
    } else {
        format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
    }
}

fn path_shown(path: &[String]) -> String {
    path.iter().map(|part| written(part)).collect::<Vec<_>>().join(".")
}

/// Members keep the words they were named with: `20 of workshops` is no name.
fn names_shown(what: &[String]) -> String {
    what.join(", ")
}

/// The changes of a scenario: first those of the scenarios it builds on, from the first one.
pub(crate) fn changes_of(trees: &[Tree<'_>], scenario: &str) -> Vec<Change> {
    let mut way: Vec<(&Tree<'_>, &Declaration<'_>)> = Vec::new();
    let mut seen = FxHashSet::default();
    let mut next = Some(scenario.to_string());
    while let Some(name) = next.take() {
        // A circle of scenarios is reported where they are read; here it only has to end.
        if !seen.insert(name.clone()) {
            break;
        }
        let found = trees.iter().find_map(|tree| Some((tree, scenario_called(tree, &name)?)));
        if let Some((tree, declaration)) = found {
            way.push((tree, declaration));
            next = declaration.header.iter().find_map(Header::based_on).map(|name| name.text.to_string());
        }
    }
    way.iter().rev().flat_map(|(tree, declaration)| changes_in(tree, declaration)).collect()
}

fn scenario_called<'a, 't>(tree: &'a Tree<'t>, name: &str) -> Option<&'a Declaration<'t>> {
    tree.statements().filter_map(super::declared).find(|declaration| {
        declaration.kind == DeclarationKind::Scenario
            && declaration.name.as_ref().is_some_and(|known| known.text == name)
    })
}

fn changes_in(tree: &Tree<'_>, scenario: &Declaration<'_>) -> Vec<Change> {
    let statements = scenario.block.iter().flat_map(|block| &block.statements);
    statements.flat_map(|statement| changes_by(tree, statement.span, &statement.kind)).collect()
}

/// The changes that a statement of a scenario makes; none where it makes none, which is reported where it is read.
fn changes_by(tree: &Tree<'_>, whole: Span, statement: &StatementKind<'_>) -> Vec<Change> {
    let text = |span: Span| tree.clean.get(span.range()).unwrap_or("").trim().to_string();
    match statement {
        StatementKind::Field(field) => {
            names_of(&field.key).map(|path| Change::Set { path, value: text(field.value.span()) }).into_iter().collect()
        }
        StatementKind::Let(definition) | StatementKind::Rate(definition) => {
            vec![Change::Let { name: definition.name.text.to_string(), text: text(whole) }]
        }
        StatementKind::Declaration(declaration) => {
            let name = declaration.name.as_ref().map(|name| name.text.to_string());
            vec![Change::Declare { name, text: text(whole) }]
        }
        StatementKind::Add(change) => {
            let to = change.network.as_ref().map(|network| network.text.to_string());
            to.map(|to| Change::Add { what: change.what.iter().map(|what| text(what.span)).collect(), to })
                .into_iter()
                .collect()
        }
        StatementKind::Remove(change) => match &change.network {
            Some(network) => {
                let what = change.what.iter().map(|what| text(what.span)).collect();
                vec![Change::Remove { what, from: network.text.to_string() }]
            }
            None => dropped(change),
        },
        StatementKind::Join(change) => {
            let what = change.what.first().and_then(Item::expr).and_then(Expr::name);
            let both = what.zip(change.network.as_ref());
            both.map(|(what, to)| Change::Join { what: what.text.to_string(), to: to.text.to_string() })
                .into_iter()
                .collect()
        }
        StatementKind::Line(_)
        | StatementKind::Trade(_)
        | StatementKind::Ties(_)
        | StatementKind::Unit(_)
        | StatementKind::Attribute(_)
        | StatementKind::Parameter(_)
        | StatementKind::Requires(_)
        | StatementKind::Expect(_)
        | StatementKind::Allow(_)
        | StatementKind::Use(_)
        | StatementKind::Unreadable => Vec::new(),
    }
}

fn dropped(change: &ast::Change<'_>) -> Vec<Change> {
    let path = |what: &Expr<'_>| {
        let quoted = || what.name().map(|name| vec![name.text.to_string()]);
        what.path().and_then(names_of).or_else(quoted)
    };
    change.what.iter().filter_map(Item::expr).filter_map(path).map(|path| Change::Drop { path }).collect()
}

/// The names of a path; none where it asks for more than names.
pub(super) fn names_of(path: &ast::Path<'_>) -> Option<Vec<String>> {
    let own = |name: &Name<'_>| name.text.to_string();
    let rest = path.rest.iter().map(|postfix| match postfix {
        Postfix::Member(name) => Some(own(name)),
        Postfix::Index(_) | Postfix::Call(..) => None,
    });
    std::iter::once(Some(own(&path.head))).chain(rest).collect()
}

//! Parts that are taken out: an action, a line, an attribute.

use super::edit::Edit;
use super::{Plan, Tree, declared, set, unknown};
use crate::source::{Place, Span};
use crate::syntax::ast::{Declaration, Statement, StatementKind};
use crate::tongue::Phrase;

/// `remove pool.fair`, `remove pool.fair."Fees"`.
pub(super) fn plan(trees: &[Tree<'_>], path: &[String]) -> Result<Plan, Phrase> {
    let Some((head, rest)) = path.split_first() else { return Err(Phrase::default()) };
    let (tree, declaration) = set::target(trees, head).ok_or_else(|| unknown(head))?;
    let found = part(declaration, rest).ok_or_else(|| {
        let rest = rest.join(".");
        Phrase::new(format!("`{head}` has no `{rest}`"), format!("`{head}` no tiene `{rest}`"))
    })?;
    Ok(Plan::of(Edit::remove(tree.file, found)))
}

/// Where that part stands.
pub(super) fn place(trees: &[Tree<'_>], path: &[String]) -> Option<Place> {
    let (head, rest) = path.split_first()?;
    let (tree, declaration) = set::target(trees, head)?;
    part(declaration, rest).map(|span| span.in_file(tree.file))
}

fn part(declaration: &Declaration<'_>, path: &[String]) -> Option<Span> {
    let (name, rest) = path.split_first()?;
    let statements = declaration.block.as_ref().map_or(&[][..], |block| &block.statements);
    let called = |declaration: &Declaration<'_>| declaration.name.as_ref().is_some_and(|known| known.text == *name);
    if rest.is_empty() {
        let found = statements.iter().find(|statement| is_part(declaration, statement, name));
        return found.map(|statement| statement.span);
    }
    statements.iter().filter_map(declared).find(|inner| called(inner)).and_then(|inner| part(inner, rest))
}

fn is_part(declaration: &Declaration<'_>, statement: &Statement<'_>, name: &str) -> bool {
    match &statement.kind {
        StatementKind::Declaration(inner) => inner.name.as_ref().is_some_and(|known| known.text == name),
        StatementKind::Field(field) => {
            field.key.rest.is_empty() && set::is_same(declaration.kind, &field.key.head.text, name)
        }
        StatementKind::Line(line) => line.label.as_ref().is_some_and(|label| label.text == name),
        StatementKind::Let(definition) => definition.name.text == name,
        StatementKind::Trade(_)
        | StatementKind::Ties(_)
        | StatementKind::Rate(_)
        | StatementKind::Unit(_)
        | StatementKind::Attribute(_)
        | StatementKind::Parameter(_)
        | StatementKind::Requires(_)
        | StatementKind::Expect(_)
        | StatementKind::Allow(_)
        | StatementKind::Use(_)
        | StatementKind::Add(_)
        | StatementKind::Remove(_)
        | StatementKind::Join(_)
        | StatementKind::Unreadable => false,
    }
}

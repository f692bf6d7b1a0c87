//! Parts that are taken out: an action, a line, an attribute.

use super::edit::Edit;
use super::{Plan, Tree, declared, set, unknown};
use crate::source::{Place, Span};
use crate::syntax::ast::{Declaration, Path, Statement};
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
    let kind = &statement.kind;
    let inner = kind.declaration().and_then(|inner| inner.name.as_ref()).is_some_and(|known| known.text == name);
    let is_key = |key: &Path<'_>| key.rest.is_empty() && set::is_same(declaration.kind, &key.head.text, name);
    let field = kind.field().is_some_and(|field| is_key(&field.key));
    let line = kind.line().and_then(|line| line.label.as_ref()).is_some_and(|label| label.text == name);
    let assumed = kind.assumption().is_some_and(|definition| definition.name.text == name);
    inner || field || line || assumed
}

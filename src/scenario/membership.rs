//! Who takes part: members that join and leave.

use super::edit::Edit;
use super::participants::{self, Part};
use super::{Consequence, Plan, Tree, set, top_level, unknown};
use crate::source::Span;
use crate::syntax::ast::{Declaration, DeclarationKind, Expr, Field, Item, ItemKind, Statement, Value};
use crate::tongue::Phrase;
use crate::tongue::vocabulary::{Attribute, attribute};

/// `add sol to pool`, `add 5 of workshops to pool`.
pub(super) fn add(trees: &[Tree<'_>], what: &[String], to: &str) -> Result<Plan, Phrase> {
    let (tree, _, network) = top_level(trees, to).ok_or_else(|| unknown(to))?;
    let Some(field) = members(network) else {
        let key = members_key(network.kind).word.en;
        return Ok(Plan::of(set::put(tree, network, &format!("{key}: {}", what.join(", ")))));
    };
    let mut listed = participants::listed(tree, &field.value);
    let (mut new, mut more) = (Vec::new(), false);
    for one in what.iter().map(|words| Part::typed(words)) {
        match listed.iter_mut().find(|known| known.name == one.name) {
            None => new.push(one.words),
            Some(known) => more |= known.grow(trees, &one, to)?,
        }
    }
    if new.is_empty() && !more {
        let words = what.join(", ");
        return Err(Phrase::new(
            format!("`{words}` takes part in `{to}` already"),
            format!("`{words}` ya participa en `{to}`"),
        ));
    }
    Ok(Plan::of(if more {
        Edit::replace(tree.file, field.value.span(), participants::shown(listed.into_iter().map(|one| one.words), new))
    } else {
        Edit::insert(tree.file, field.value.span().end as usize, format!(", {}", new.join(", ")))
    }))
}

/// `remove sol from pool`, `remove 5 of workshops from pool`. A structure led by somebody who leaves is flat.
pub(super) fn remove(trees: &[Tree<'_>], what: &[String], from: &str) -> Result<Plan, Phrase> {
    let (tree, _, network) = top_level(trees, from).ok_or_else(|| unknown(from))?;
    let field = members(network);
    let mut listed = field.map_or_else(Vec::new, |field| participants::listed(tree, &field.value));
    let mut plan = Plan::default();
    for one in what.iter().map(|words| Part::typed(words)) {
        let Some(at) = listed.iter().position(|known| known.name == one.name) else {
            return Err(Phrase::new(
                format!("`{}` takes no part in `{from}`", one.name),
                format!("`{}` no participa en `{from}`", one.name),
            ));
        };
        if !listed[at].shrink(trees, &one, from)? {
            listed.remove(at);
            leaderless(tree, network, &one.name, &mut plan);
        }
    }
    if let Some(field) = field {
        let left = participants::shown(listed.into_iter().map(|one| one.words), Vec::new());
        plan.edits.extend(match left.is_empty() {
            true => statement_of(network, field).map(|whole| Edit::remove(tree.file, whole)),
            false => Some(Edit::replace(tree.file, field.value.span(), left)),
        });
    }
    Ok(plan)
}

fn statement_of(network: &Declaration<'_>, wanted: &Field<'_>) -> Option<Span> {
    let statements = network.block.iter().flat_map(|block| &block.statements);
    let is_it = |statement: &&Statement<'_>| statement.kind.field().is_some_and(|field| std::ptr::eq(field, wanted));
    statements.into_iter().find(is_it).map(|statement| statement.span)
}

/// Without its leader a network goes on as a flat one.
pub(super) fn leaderless(tree: &Tree<'_>, network: &Declaration<'_>, name: &str, plan: &mut Plan) {
    let structure = fields(network).find(|field| set::is_same(network.kind, &field.key.head.text, "structure"));
    let Some(field) = structure else { return };
    let Value::Items(items) = &field.value else { return };
    let leads = items.items.iter().find_map(|item| leader_of(item).filter(|(leader, _)| *leader == name));
    let Some((_, hierarchical)) = leads else { return };
    plan.edits.push(Edit::replace(tree.file, field.value.span(), "flat"));
    let network = network.name.as_ref().map_or("", |name| name.text.as_ref());
    let said = if hierarchical {
        Phrase::new(
            format!("`{network}` stood under `{name}`: the others would have to hold together as a flat network"),
            format!("`{network}` estaba bajo `{name}`: los demás tendrían que sostenerse como red plana"),
        )
    } else {
        Phrase::new(
            format!("`{network}` was led by `{name}`: without a leader its structure is flat"),
            format!("`{network}` estaba liderada por `{name}`: sin líder, su estructura es plana"),
        )
    };
    plan.consequences.push(Consequence { said, structure_of: Some(network.to_string()) });
}

/// Who leads, and whether as the head of a hierarchy.
pub(super) fn leader_of<'a>(item: &'a Item<'_>) -> Option<(&'a str, bool)> {
    match &item.kind {
        ItemKind::LedBy { leader, flat: _ } => Some((leader.text.as_ref(), false)),
        ItemKind::HierarchicalUnder(leader) => Some((leader.text.as_ref(), true)),
        ItemKind::Plain { .. }
        | ItemKind::Share { .. }
        | ItemKind::FlatRotating
        | ItemKind::ProportionalTo(_)
        | ItemKind::Column { .. } => None,
    }
}

pub(super) fn members_key(kind: DeclarationKind) -> &'static Attribute {
    if kind == DeclarationKind::Agreement { &attribute::PARTICIPANTS } else { &attribute::MEMBERS }
}

pub(super) fn members<'a, 't>(network: &'a Declaration<'t>) -> Option<&'a Field<'t>> {
    let key = members_key(network.kind).word.en;
    fields(network).find(|field| set::is_same(network.kind, &field.key.head.text, key))
}

/// The `key: value` statements of a block.
pub(super) fn fields<'a, 't>(declaration: &'a Declaration<'t>) -> impl Iterator<Item = &'a Field<'t>> {
    let statements = declaration.block.iter().flat_map(|block| &block.statements);
    statements.filter_map(|statement| statement.kind.field())
}

/// The items of a list: which name each is of, and its words.
pub(super) fn pieces(tree: &Tree<'_>, value: &Value<'_>) -> Vec<(String, String)> {
    let text = |span: Span| tree.clean.get(span.range()).unwrap_or("").trim().to_string();
    let named = |expr: &Expr<'_>| expr.name().map_or_else(String::new, |name| name.text.to_string());
    match value {
        Value::One(expr) => vec![(named(expr), text(expr.span))],
        Value::Items(items) => items
            .items
            .iter()
            .map(|item| {
                let name = item.expr().or_else(|| item.share().map(|(_, of)| of)).map_or_else(String::new, named);
                (name, text(item.span))
            })
            .collect(),
    }
}

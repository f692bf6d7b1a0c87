//! Who takes part: members that join and leave.

use super::edit::Edit;
use super::{Consequence, Plan, Tree, set, top_level, unknown};
use crate::source::Span;
use crate::syntax::ast::{Declaration, DeclarationKind, Expr, Field, Header, Item, ItemKind, StatementKind, Value};
use crate::tongue::Phrase;
use crate::tongue::vocabulary::{Attribute, attribute};

/// `add sol to pool`.
pub(super) fn add(trees: &[Tree<'_>], what: &[String], to: &str) -> Result<Plan, Phrase> {
    let (tree, _, network) = top_level(trees, to).ok_or_else(|| unknown(to))?;
    let Some(field) = members(network) else {
        let key = members_key(network.kind).word.en;
        return Ok(Plan::of(set::put(tree, network, &format!("{key}: {}", what.join(", ")))));
    };
    let mut listed = pieces(tree, &field.value);
    let (mut new, mut grown): (Vec<&str>, bool) = (Vec::new(), false);
    for what in what {
        // More firms of a group of which some take part already.
        let more = some_of(what);
        let had = more.and_then(|(count, of)| {
            let (_, text) = listed.iter_mut().find(|(name, _)| *name == of)?;
            let (had, _) = some_of(text)?;
            *text = text.replacen(&written_count(text), &(had.saturating_add(count)).to_string(), 1);
            Some(())
        });
        let known = listed.iter().any(|(name, _)| name == more.map_or(what.as_str(), |(_, of)| of));
        match had {
            Some(()) => grown = true,
            None if !known => new.push(what),
            None => {}
        }
    }
    if grown {
        let all = listed.iter().map(|(_, text)| text.as_str()).chain(new).collect::<Vec<_>>().join(", ");
        return Ok(Plan::of(Edit::replace(tree.file, field.value.span(), all)));
    }
    if new.is_empty() {
        let words = what.join(", ");
        return Err(Phrase::new(
            format!("`{words}` takes part in `{to}` already"),
            format!("`{words}` ya participa en `{to}`"),
        ));
    }
    let at = field.value.span().end as usize;
    Ok(Plan::of(Edit::insert(tree.file, at, format!(", {}", new.join(", ")))))
}

/// `remove sol from pool`. A structure led by somebody who leaves is flat.
pub(super) fn remove(trees: &[Tree<'_>], what: &[String], from: &str) -> Result<Plan, Phrase> {
    let (tree, _, network) = top_level(trees, from).ok_or_else(|| unknown(from))?;
    let field = members(network);
    let mut listed = field.map_or_else(Vec::new, |field| pieces(tree, &field.value));
    let of = |what: &str| some_of(what).map_or_else(|| what.to_string(), |(_, of)| of.to_string());
    if let Some(stranger) = what.iter().find(|name| !listed.iter().any(|(known, _)| *known == of(name))) {
        let stranger = of(stranger);
        return Err(Phrase::new(
            format!("`{stranger}` takes no part in `{from}`"),
            format!("`{stranger}` no participa en `{from}`"),
        ));
    }
    for what in what {
        match some_of(what) {
            Some((count, of)) => fewer(trees, &mut listed, count, of)?,
            None => listed.retain(|(name, _)| name != what),
        }
    }
    let mut plan = Plan::default();
    if let Some(field) = field {
        plan.edits.extend(those_left(tree, network, field, listed));
    }
    for name in what {
        leaderless(tree, network, name, &mut plan);
    }
    Ok(plan)
}

/// Some firms of a group leave: `20 of workshops` less 5 are `15 of workshops`.
fn fewer(trees: &[Tree<'_>], listed: &mut Vec<(String, String)>, count: u64, of: &str) -> Result<(), Phrase> {
    let Some(at) = listed.iter().position(|(name, _)| name == of) else { return Ok(()) };
    let text = &listed[at].1;
    let had = some_of(text).map(|(had, _)| had).or_else(|| size_of(trees, of)).unwrap_or(1);
    let Some(left) = had.checked_sub(count) else {
        return Err(Phrase::new(
            format!("only {had} of `{of}` take part: {count} cannot leave"),
            format!("solo participan {had} de `{of}`: no se pueden ir {count}"),
        ));
    };
    if left == 0 {
        listed.remove(at);
    } else if some_of(text).is_some() {
        listed[at].1 = text.replacen(&written_count(text), &left.to_string(), 1);
    } else {
        listed[at].1 = format!("{left} of {text}");
    }
    Ok(())
}

/// How many firms a group has.
fn size_of(trees: &[Tree<'_>], name: &str) -> Option<u64> {
    let (_, _, group) = top_level(trees, name)?;
    let count = |header: &Header<'_>| if let Header::Count(number) = header { Some(number.value) } else { None };
    let size = group.header.iter().find_map(count)?;
    (size.fract() == 0.0 && (1.0..=1e12).contains(&size)).then_some(size as u64)
}

/// `5 of workshops`: how many, and of which group.
fn some_of(text: &str) -> Option<(u64, &str)> {
    let count: String = written_count(text).chars().filter(char::is_ascii_digit).collect();
    let (_, of) = text.trim().split_once(char::is_whitespace)?;
    let (_, of) = of.trim().split_once(char::is_whitespace)?;
    Some((count.parse().ok()?, of.trim().trim_matches('"')))
}

/// The number that a part of a group begins with, as it is written.
fn written_count(text: &str) -> String {
    text.trim().chars().take_while(|letter| letter.is_ascii_digit() || *letter == '_').collect()
}

/// The list of those who take part without those who left.
fn those_left(
    tree: &Tree<'_>,
    network: &Declaration<'_>,
    field: &Field<'_>,
    left: Vec<(String, String)>,
) -> Option<Edit> {
    let left: Vec<String> = left.into_iter().map(|(_, text)| text).collect();
    if left.is_empty() {
        let whole = statement_of(network, field)?;
        return Some(Edit::remove(tree.file, whole));
    }
    Some(Edit::replace(tree.file, field.value.span(), left.join(", ")))
}

fn statement_of(network: &Declaration<'_>, wanted: &Field<'_>) -> Option<Span> {
    let statements = network.block.iter().flat_map(|block| &block.statements);
    let found = |kind: &StatementKind<'_>| matches!(kind, StatementKind::Field(field) if std::ptr::eq(field, wanted));
    statements.into_iter().find(|statement| found(&statement.kind)).map(|statement| statement.span)
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
fn leader_of<'a>(item: &'a Item<'_>) -> Option<(&'a str, bool)> {
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
    statements.filter_map(
        |statement| {
            if let StatementKind::Field(field) = &statement.kind { Some(field) } else { None }
        },
    )
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

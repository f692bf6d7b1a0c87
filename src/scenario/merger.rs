//! Two networks that become one.

use super::edit::Edit;
use super::membership::{fields, members, members_key, pieces};
use super::{Consequence, Plan, Tree, set, top_level, unknown, withdrawal};
use crate::syntax::ast::{Declaration, DeclarationKind, Header, Statement, StatementKind};
use crate::tongue::Phrase;

/// `join crafts to pool`: the members of the first become members of the second, and its actions come along but for
/// those that the second has already. What the second has agreed on holds: structure, sharing, coordination.
pub(super) fn plan(trees: &[Tree<'_>], what: &str, to: &str) -> Result<Plan, Phrase> {
    let (from, _, gone) = top_level(trees, what).ok_or_else(|| unknown(what))?;
    let (home, _, stays) = top_level(trees, to).ok_or_else(|| unknown(to))?;
    refusal(gone, stays, (what, to)).map_or(Ok(()), Err)?;
    let mut plan = withdrawal::plan(trees, what)?;
    plan.edits.push(members_together((from, gone), (home, stays)));
    let coming = brought((from, gone), (home, stays), &mut plan);
    if !coming.is_empty() {
        // Members that are not listed yet, and what comes along, may be put in at one place: they keep their order.
        plan.edits.push(set::put(home, stays, &coming.join("; ")));
    }
    follows(
        &mut plan,
        format!("`{what}` becomes part of `{to}`: structure, sharing and coordination are those of `{to}`"),
        format!("`{what}` pasa a ser parte de `{to}`: estructura, reparto y coordinación son los de `{to}`"),
    );
    Ok(plan)
}

/// Why they cannot become one.
fn refusal(gone: &Declaration<'_>, stays: &Declaration<'_>, (what, to): (&str, &str)) -> Option<Phrase> {
    let is_arrangement = |kind| matches!(kind, DeclarationKind::Network | DeclarationKind::Agreement);
    if let Some((_, name)) = [(gone, what), (stays, to)].into_iter().find(|(node, _)| !is_arrangement(node.kind)) {
        return Some(Phrase::new(
            format!("`{name}` is no network or agreement"),
            format!("`{name}` no es una red ni un acuerdo"),
        ));
    }
    if what == to {
        return Some(Phrase::new(
            format!("`{to}` cannot be joined to itself"),
            format!("`{to}` no se puede unir a sí misma"),
        ));
    }
    (gone.kind != stays.kind).then(|| {
        Phrase::new(
            format!("of `{what}` and `{to}` one is a network, the other an agreement: only two of a kind become one"),
            format!("de `{what}` y `{to}`, una es una red y el otro un acuerdo: solo dos del mismo tipo se unen"),
        )
    })
}

type In<'a, 't> = (&'a Tree<'t>, &'a Declaration<'t>);

/// The list of members with those of the other one; whoever is in both is in it once.
fn members_together((from, gone): In<'_, '_>, (home, stays): In<'_, '_>) -> Edit {
    let listed = |(tree, node): In<'_, '_>| members(node).map_or_else(Vec::new, |field| pieces(tree, &field.value));
    let (had, mut new) = (listed((home, stays)), listed((from, gone)));
    new.retain(|(name, _)| !had.iter().any(|(known, _)| known == name));
    let all: Vec<String> = had.into_iter().chain(new).map(|(_, text)| text).collect();
    let all = all.join(", ");
    match members(stays) {
        Some(field) => Edit::replace(home.file, field.value.span(), all),
        None => set::put(home, stays, &format!("{}: {all}", members_key(stays.kind).word.en)),
    }
}

/// The actions, ties and assumptions that come along, in words; what stays behind is a consequence.
fn brought((from, gone): In<'_, '_>, (home, stays): In<'_, '_>, plan: &mut Plan) -> Vec<String> {
    let mut coming = Vec::new();
    let (mut assumptions, mut coordination) = (0, false);
    for statement in gone.block.iter().flat_map(|block| &block.statements) {
        let text = from.clean.get(statement.span.range()).unwrap_or("").trim().to_string();
        match &statement.kind {
            StatementKind::Declaration(action) if action.kind == DeclarationKind::Action => {
                match same_action((from, action), (home, stays)) {
                    Some(own) => holds_its_own((gone, stays), action, own, plan),
                    None => coming.push(text),
                }
            }
            // What the actions rest on.
            StatementKind::Let(node) if !has_assumption(stays, &node.name.text) => {
                coming.insert(assumptions, text);
                assumptions += 1;
            }
            StatementKind::Ties(_) => coming.push(text),
            StatementKind::Line(_) => coordination = true,
            StatementKind::Let(_)
            | StatementKind::Declaration(_)
            | StatementKind::Field(_)
            | StatementKind::Trade(_)
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
            | StatementKind::Unreadable => {}
        }
    }
    if coordination {
        let name = called(gone);
        follows(
            plan,
            format!("what `{name}` spent or gained outside its actions ends"),
            format!("lo que `{name}` gastaba o ganaba fuera de sus acciones termina"),
        );
    }
    coming
}

/// The action of the one that stays which is the same: of that name, or of that definition for that good.
fn same_action<'a, 't>(
    (from, action): In<'_, '_>,
    (home, stays): (&Tree<'_>, &'a Declaration<'t>),
) -> Option<&'a Declaration<'t>> {
    let key = |tree: &Tree<'_>, action: &Declaration<'_>| {
        let definition = action.header.iter().find_map(Header::defined_by)?.text.to_string();
        let good = fields(action).find(|field| set::is_same(action.kind, &field.key.head.text, "good"))?;
        Some((definition, tree.clean.get(good.value.span().range())?.trim().to_string()))
    };
    let wanted = key(from, action);
    let actions = stays.block.iter().flat_map(|block| &block.statements).filter_map(super::declared);
    let mut actions = actions.filter(|own| own.kind == DeclarationKind::Action);
    actions.find(|own| called(own) == called(action) || (wanted.is_some() && key(home, own) == wanted))
}

fn holds_its_own(
    (gone, stays): (&Declaration<'_>, &Declaration<'_>),
    action: &Declaration<'_>,
    own: &Declaration<'_>,
    plan: &mut Plan,
) {
    let (theirs, ours) =
        (format!("`{}.{}`", called(gone), called(action)), format!("`{}.{}`", called(stays), called(own)));
    follows(
        plan,
        format!("{theirs} goes on as {ours}, on the terms of that"),
        format!("{theirs} sigue como {ours}, en los términos de esta"),
    );
}

fn has_assumption(node: &Declaration<'_>, name: &str) -> bool {
    let is_it = |statement: &Statement<'_>| {
        if let StatementKind::Let(own) = &statement.kind { own.name.text == name } else { false }
    };
    node.block.iter().flat_map(|block| &block.statements).any(is_it)
}

fn called<'a>(node: &'a Declaration<'_>) -> &'a str {
    node.name.as_ref().map_or("", |name| name.text.as_ref())
}

fn follows(plan: &mut Plan, en: String, es: String) {
    plan.consequences.push(Consequence { said: Phrase::new(en, es), structure_of: None });
}

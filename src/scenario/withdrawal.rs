//! A firm, an institution or an arrangement that is gone altogether: out of every list, with all that cannot go on
//! without it.

use super::edit::Edit;
use super::membership::{leaderless, pieces};
use super::{Consequence, Plan, Tree, change, mentions, set, top_level, unknown};
use crate::source::Span;
use crate::syntax::ast::{
    Declaration, DeclarationKind, Field, Line, Separator, Statement, Target, TargetKind, Trade, Value,
};
use crate::tongue::Phrase;

/// `remove sol`.
pub(super) fn plan(trees: &[Tree<'_>], name: &str) -> Result<Plan, Phrase> {
    let (home, own, _) = top_level(trees, name).ok_or_else(|| unknown(name))?;
    let mut walk = Walk::over(trees, name, None, own);
    // What is worked out from its figures needs it declared; it takes part in nothing.
    let is_needed = !walk.rests_on_it.is_empty();
    for what in std::mem::take(&mut walk.rests_on_it) {
        walk.follows(
            format!("`{what}` is worked out from `{name}`, which stays declared and takes part in nothing"),
            format!("`{what}` se calcula con `{name}`, que queda declarado y no participa en nada"),
        );
    }
    if !is_needed {
        walk.plan.edits.push(Edit::remove(home.file, own.span));
    }
    Ok(walk.plan)
}

/// A network that goes up in another one: in lists it is followed by that one, all else that speaks of it ends. What an
/// assumption is worked out from cannot go.
pub(super) fn succeeded(trees: &[Tree<'_>], name: &str, by: &str) -> Result<Plan, Phrase> {
    let (home, own, _) = top_level(trees, name).ok_or_else(|| unknown(name))?;
    let mut walk = Walk::over(trees, name, Some(by), own);
    if let Some(what) = walk.rests_on_it.first() {
        return Err(Phrase::new(
            format!("`{what}` is worked out from `{name}`, which would be no more: give it another value first"),
            format!("`{what}` se calcula con `{name}`, que dejaría de existir: dale antes otro valor"),
        ));
    }
    walk.plan.edits.push(Edit::remove(home.file, own.span));
    Ok(walk.plan)
}

struct Walk<'n> {
    name: &'n str,
    /// What stands in lists in its place.
    successor: Option<&'n str>,
    plan: Plan,
    /// Assumptions that are worked out from its figures.
    rests_on_it: Vec<String>,
}

impl<'n> Walk<'n> {
    /// Over all statements but its own.
    fn over(trees: &[Tree<'_>], name: &'n str, successor: Option<&'n str>, own: &Statement<'_>) -> Walk<'n> {
        let mut walk = Walk { name, successor, plan: Plan::default(), rests_on_it: Vec::new() };
        for tree in trees {
            for statement in tree.statements().filter(|statement| !std::ptr::eq(*statement, own)) {
                walk.top(tree, statement);
            }
        }
        walk
    }

    fn top(&mut self, tree: &Tree<'_>, statement: &Statement<'_>) {
        if let Some(node) = statement.kind.declaration().filter(|node| node.kind != DeclarationKind::Scenario) {
            self.block(tree, node, "");
        }
        if let Some(node) = statement.kind.definition()
            && node.value.as_ref().is_some_and(|value| mentions::in_expr(value, self.name))
        {
            self.rests_on_it.push(node.name.text.to_string());
        }
        if let Some(node) = statement.kind.expect() {
            let each = node.each.as_ref().is_some_and(|(_, of)| of.text == self.name);
            if each || mentions::in_expr(&node.condition, self.name) {
                self.out(tree, statement.span, "an expectation about it", "una condición sobre ello");
            }
        }
    }

    /// What stands in the block of a declaration; `of` names the arrangement around it.
    fn block(&mut self, tree: &Tree<'_>, node: &Declaration<'_>, of: &str) {
        let called = node.name.as_ref().map_or("", |name| name.text.as_ref());
        let called = if of.is_empty() { called.to_string() } else { format!("{of}.{called}") };
        leaderless(tree, node, self.name, &mut self.plan);
        for statement in node.block.iter().flat_map(|block| &block.statements) {
            if let Some(inner) = statement.kind.declaration() {
                if self.ends(inner) {
                    let name = inner.name.as_ref().map_or("", |name| name.text.as_ref());
                    let words = format!("`{called}.{name}`");
                    self.out(tree, statement.span, &words, &words);
                } else {
                    self.block(tree, inner, &called);
                }
            } else if let Some(field) = statement.kind.field() {
                self.field(tree, node, statement.span, field, &called);
            } else if let Some(line) = statement.kind.line() {
                self.line(tree, statement.span, line, &called);
            } else if let Some(trade) = statement.kind.trade() {
                self.trade(tree, statement.span, trade, &called);
            } else if let Some(ties) = statement.kind.ties() {
                self.ties(tree, statement.span, ties);
            }
        }
    }

    /// Does an action need it: as its client, or to be possible at all?
    fn ends(&self, action: &Declaration<'_>) -> bool {
        action.kind == DeclarationKind::Action
            && super::membership::fields(action).any(|field| mentions::in_value(&field.value, self.name))
    }

    fn field(&mut self, tree: &Tree<'_>, node: &Declaration<'_>, whole: Span, field: &Field<'_>, of: &str) {
        if set::is_same(node.kind, &field.key.head.text, "structure") {
            return;
        }
        let listed = pieces(tree, &field.value);
        if listed.iter().any(|(known, _)| known == self.name) {
            let heir = self.successor.filter(|heir| !listed.iter().any(|(known, _)| known == heir));
            let left: Vec<String> = listed
                .into_iter()
                .filter_map(|(known, text)| if known == self.name { heir.map(change::written) } else { Some(text) })
                .collect();
            if let Some(heir) = self.successor {
                let (key, name) = (&field.key.head.text, self.name);
                self.follows(
                    format!("in `{of}.{key}`, `{heir}` stands for `{name}`"),
                    format!("en `{of}.{key}`, `{heir}` está en lugar de `{name}`"),
                );
            }
            self.plan.edits.push(if left.is_empty() {
                Edit::remove(tree.file, whole)
            } else {
                Edit::replace(tree.file, field.value.span(), left.join(", "))
            });
        } else if mentions::in_value(&field.value, self.name) {
            let words = format!("`{of}.{}`", field.key.head.text);
            self.out(tree, whole, &words, &words);
        }
    }

    fn line(&mut self, tree: &Tree<'_>, whole: Span, line: &Line<'_>, of: &str) {
        let is_it = |name: &crate::syntax::ast::Name<'_>| name.text == self.name;
        let alone = match &line.target {
            Some(Target { kind: TargetKind::For(names), .. }) => names.iter().all(is_it),
            Some(Target { kind: TargetKind::Each(_, condition), .. }) => {
                condition.as_ref().is_some_and(|condition| mentions::in_expr(condition, self.name))
            }
            None => false,
        };
        let grows = line.growing.as_ref().is_some_and(|(_, rate)| mentions::in_expr(rate, self.name));
        if alone || grows || line.payer.as_ref().is_some_and(is_it) || mentions::in_expr(&line.amount, self.name) {
            let label = line.label.as_ref().map_or_else(String::new, |label| format!(" “{}”", label.text));
            return self.out(tree, whole, &format!("a line{label} of `{of}`"), &format!("una línea{label} de `{of}`"));
        }
        if let Some(Target { kind: TargetKind::For(names), .. }) = &line.target {
            for pair in gaps(names.iter().map(|name| (name.span, is_it(name)))) {
                self.plan.edits.push(Edit::remove(tree.file, pair));
            }
        }
        if let Some((span, payers)) = &line.paid_by {
            if payers.iter().all(|payer| is_it(&payer.name)) {
                self.plan.edits.push(Edit::remove(tree.file, *span));
                let name = self.name;
                self.follows(
                    format!("what `{name}` paid in `{of}` falls on those who bear the line"),
                    format!("lo que `{name}` pagaba en `{of}` recae en quienes asumen la línea"),
                );
            } else {
                let whole = |payer: &crate::syntax::ast::Payer<'_>| {
                    let share = payer.share.as_ref().map_or(payer.name.span, |share| share.span);
                    (payer.name.span.to(share), is_it(&payer.name))
                };
                for gap in gaps(payers.iter().map(whole)) {
                    self.plan.edits.push(Edit::remove(tree.file, gap));
                }
            }
        }
    }

    fn trade(&mut self, tree: &Tree<'_>, whole: Span, trade: &Trade<'_>, of: &str) {
        let partner = trade.partner.as_ref().filter(|partner| partner.text == self.name);
        match (partner, &trade.good) {
            (Some(partner), Some(good)) if trade.buys => {
                let from = Span::new(good.span.end as usize, partner.span.end as usize);
                self.plan.edits.push(Edit::remove(tree.file, from));
                self.follows(
                    format!("`{of}` buys its {} elsewhere", good.text),
                    format!("`{of}` compra su {} en otra parte", good.text),
                );
            }
            (Some(_), _) => {
                self.plan.edits.push(Edit::remove(tree.file, whole));
                let name = self.name;
                self.follows(
                    format!("`{of}` sells nothing to `{name}` any more"),
                    format!("`{of}` ya no le vende nada a `{name}`"),
                );
            }
            (None, _) if mentions::in_expr(&trade.amount, self.name) => {
                self.out(tree, whole, &format!("a trade of `{of}`"), &format!("un flujo de `{of}`"));
            }
            (None, _) => {}
        }
    }

    fn ties(&mut self, tree: &Tree<'_>, whole: Span, value: &Value<'_>) {
        let Value::Items(items) = value else { return };
        let listed = pieces(tree, value);
        if !listed.iter().any(|(known, _)| known == self.name) {
            return;
        }
        let mut left = Vec::new();
        for (index, separator) in items.separators.iter().enumerate() {
            let ends = [&listed[index], &listed[index + 1]];
            if *separator == Separator::Tie && ends.iter().all(|(known, _)| known != self.name) {
                left.push(format!("{} -- {}", ends[0].1, ends[1].1));
            }
        }
        self.plan.edits.push(if left.is_empty() {
            Edit::remove(tree.file, whole)
        } else {
            Edit::replace(tree.file, value.span(), left.join(", "))
        });
    }

    /// Something that cannot go on without it.
    fn out(&mut self, tree: &Tree<'_>, whole: Span, en: &str, es: &str) {
        self.plan.edits.push(Edit::remove(tree.file, whole));
        let name = self.name;
        self.follows(format!("{en} ends: it needs `{name}`"), format!("{es} termina: necesita a `{name}`"));
    }

    fn follows(&mut self, en: String, es: String) {
        self.plan.consequences.push(Consequence { said: Phrase::new(en, es), structure_of: None });
    }
}

/// What to take out of a list for some of its items to be gone, each with a comma beside it. At least one item stays.
fn gaps(items: impl Iterator<Item = (Span, bool)>) -> Vec<Span> {
    let items: Vec<(Span, bool)> = items.collect();
    let mut out = Vec::new();
    let mut kept: Option<Span> = None;
    let mut waiting: Option<Span> = None;
    for (span, gone) in items {
        match (gone, kept) {
            // After one that stays: from its end on.
            (true, Some(before)) => {
                out.push(Span::new(before.end as usize, span.end as usize));
                kept = Some(Span::point(span.end as usize));
            }
            // Before the first that stays: up to its beginning.
            (true, None) => waiting = waiting.or(Some(span)),
            (false, _) => {
                if let Some(first) = waiting.take() {
                    out.push(Span::new(first.start as usize, span.start as usize));
                }
                kept = Some(span);
            }
        }
    }
    out
}

//! What an arrangement that goes up in another one brings along: the actions that the other has not, and the assumptions
//! they are worked out from.

use super::join::Merger;
use super::membership::fields;
use super::{Tree, mentions, set};
use crate::source::Span;
use crate::syntax::ast::{Declaration, DeclarationKind, Header, Statement};
use crate::tongue::Phrase;

/// Brings the actions along.
pub(super) fn actions(merger: &mut Merger<'_, '_>) -> Result<(), Phrase> {
    let mut moved: Vec<&Statement<'_>> = Vec::new();
    for statement in merger.statements() {
        let Some(action) = action_of(statement) else { continue };
        match twin(merger, action)? {
            Some(twin) => shared(merger, action, &twin),
            None => moved.push(statement),
        }
    }
    let lets = assumptions(merger, &moved);
    may_stand_there(merger, &moved, &lets)?;
    for statement in &lets {
        let known = assumed(merger.staying, called_let(statement)).is_some();
        if !known {
            let words = merger.home.clean_words(statement.span);
            merger.written.push(words);
        }
    }
    for statement in &moved {
        let Some(action) = action_of(statement) else { continue };
        let (from, to, name) = (merger.from, merger.to, called(action).to_owned());
        merger.follows(
            format!("`{from}.{name}` goes on as `{to}.{name}`"),
            format!("`{from}.{name}` sigue como `{to}.{name}`"),
        );
        let words = without_what_ends(merger, statement, action);
        merger.written.push(words);
    }
    Ok(())
}

fn action_of<'a, 't>(statement: &'a Statement<'t>) -> Option<&'a Declaration<'t>> {
    statement.kind.declaration().filter(|inner| inner.kind == DeclarationKind::Action)
}

fn called<'a>(node: &'a Declaration<'_>) -> &'a str {
    node.name.as_ref().map_or("", |name| name.text.as_ref())
}

fn called_let<'a>(statement: &'a Statement<'_>) -> &'a str {
    statement.kind.assumption().map_or("", |definition| definition.name.text.as_ref())
}

/// What an action is: its definition and the good it is about.
fn nature(action: &Declaration<'_>) -> (Option<String>, Option<String>) {
    let definition = action.header.iter().find_map(Header::defined_by).map(|name| name.text.to_string());
    let good = fields(action).find(|field| set::is_same(DeclarationKind::Action, &field.key.head.text, "good"));
    let good = good.and_then(|field| field.value.one()).and_then(|expr| expr.name()).map(|name| name.text.to_string());
    (definition, good)
}

/// The action of the one that goes on which is the same: of one name, or of one good. Another one of that name is in its
/// way.
fn twin(merger: &Merger<'_, '_>, action: &Declaration<'_>) -> Result<Option<String>, Phrase> {
    let statements = merger.staying.block.iter().flat_map(|block| &block.statements);
    let known: Vec<&Declaration<'_>> = statements.filter_map(action_of).collect();
    let own = nature(action);
    let of_name = known.iter().find(|other| called(other) == called(action));
    if let Some(other) = of_name.filter(|other| nature(other) != own) {
        let (from, to, name) = (merger.from, merger.to, called(other));
        return Err(Phrase::new(
            format!(
                "`{from}.{name}` and `{to}.{name}` have one name and are different actions: give one of them another \
                 name, or take one out first (`remove {from}.{name}`)"
            ),
            format!(
                "`{from}.{name}` y `{to}.{name}` tienen un mismo nombre y son acciones distintas: dale otro nombre a \
                 una, o quita antes una de ellas (`retira {from}.{name}`)"
            ),
        ));
    }
    let of_good = || known.iter().find(|other| own.0.is_some() && own.1.is_some() && nature(other) == own);
    Ok(of_name.or_else(of_good).map(|other| called(other).to_owned()))
}

/// Both do the same: the terms of the one that goes on hold.
fn shared(merger: &mut Merger<'_, '_>, action: &Declaration<'_>, twin: &str) {
    let (from, to, name) = (merger.from, merger.to, called(action).to_owned());
    merger.follows(
        format!("`{from}.{name}` becomes part of `{to}.{twin}`, whose terms hold"),
        format!("`{from}.{name}` pasa a ser parte de `{to}.{twin}`, cuyos términos valen"),
    );
}

/// The assumptions that the moved actions are worked out from, directly or by way of others, in the order they stand.
fn assumptions<'a, 't>(merger: &Merger<'a, 't>, moved: &[&'a Statement<'t>]) -> Vec<&'a Statement<'t>> {
    let all: Vec<&Statement<'t>> =
        merger.statements().iter().filter(|statement| statement.kind.assumption().is_some()).collect();
    let mut needed = vec![false; all.len()];
    loop {
        let before = needed.clone();
        for (at, one) in all.iter().enumerate() {
            let by_lets =
                all.iter().zip(&before).any(|(other, used)| *used && mentions::in_statement(other, called_let(one)));
            needed[at] |= by_lets || moved.iter().any(|action| mentions::in_statement(action, called_let(one)));
        }
        if needed == before {
            return all.into_iter().zip(needed).filter_map(|(one, needed)| needed.then_some(one)).collect();
        }
    }
}

fn assumed<'a, 't>(arrangement: &'a Declaration<'t>, name: &str) -> Option<&'a Statement<'t>> {
    let statements = arrangement.block.as_ref().map_or(&[][..], |block| &block.statements);
    statements.iter().find(|statement| statement.kind.assumption().is_some_and(|own| own.name.text == name))
}

/// A name must mean among the other's words what it meant before: assumptions of one name that differ would change, in
/// silence, what is worked out from them.
fn may_stand_there(merger: &Merger<'_, '_>, moved: &[&Statement<'_>], lets: &[&Statement<'_>]) -> Result<(), Phrase> {
    let there = merger.staying.block.as_ref().map_or(&[][..], |block| &block.statements);
    for own in there.iter().filter(|statement| statement.kind.assumption().is_some()) {
        let name = called_let(own);
        let speaks = moved.iter().chain(lets).any(|statement| mentions::in_statement(statement, name));
        let same =
            assumed(merger.leaving, name).is_some_and(|other| value(merger.home, other) == value(merger.tree, own));
        if speaks && !same {
            return Err(differs(merger, name));
        }
    }
    for name in lets.iter().map(|statement| called_let(statement)) {
        let is_new = assumed(merger.staying, name).is_none();
        if is_new && there.iter().any(|statement| mentions::in_statement(statement, name)) {
            return Err(differs(merger, name));
        }
    }
    Ok(())
}

fn differs(merger: &Merger<'_, '_>, name: &str) -> Phrase {
    let (from, to) = (merger.from, merger.to);
    Phrase::new(
        format!("`{name}` means one thing in `{from}` and another in `{to}`: give one of them another name"),
        format!("`{name}` es una cosa en `{from}` y otra en `{to}`: dale otro nombre a una de las dos"),
    )
}

/// The words of an assumption's value, spaces aside.
fn value(tree: &Tree<'_>, statement: &Statement<'_>) -> Option<String> {
    let value = statement.kind.assumption()?.value.as_ref()?;
    Some(tree.clean_words(value.span).split_whitespace().collect::<Vec<_>>().join(" "))
}

/// An action, without what speaks of the arrangement that ends.
fn without_what_ends(merger: &mut Merger<'_, '_>, whole: &Statement<'_>, action: &Declaration<'_>) -> String {
    let inner = action.block.as_ref().map_or(&[][..], |block| &block.statements);
    let (mut words, mut at) = (String::new(), whole.span.start);
    for statement in inner.iter().filter(|statement| mentions::in_statement(statement, merger.from)) {
        words.push_str(&merger.home.clean_words(Span::new(at as usize, statement.span.start as usize)));
        words.push('\n');
        at = statement.span.end;
        let (from, name) = (merger.from, called(action).to_owned());
        let label = statement.kind.line().and_then(|line| line.label.as_ref());
        let label = label.map_or_else(String::new, |label| format!(" “{}”", label.text));
        merger.follows(
            format!("a line{label} of `{from}.{name}` ends: it needs `{from}`"),
            format!("una línea{label} de `{from}.{name}` termina: necesita a `{from}`"),
        );
    }
    words + &merger.home.clean_words(Span::new(at as usize, whole.span.end as usize))
}

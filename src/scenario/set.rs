//! Values that are set: of assumptions, of attributes, of what stands in an arrangement.

use super::edit::Edit;
use super::{Plan, Tree, change, declared, top_level, unknown};
use crate::source::{Place, Span};
use crate::syntax::ast::{Block, Declaration, DeclarationKind, Definition, Header, Line, Statement, StatementKind};
use crate::tongue::Phrase;
use crate::tongue::vocabulary::{Owner, attribute, keyword, parameter};

/// `path: value`.
pub(super) fn plan(trees: &[Tree<'_>], path: &[String], value: &str) -> Result<Plan, Phrase> {
    let Some((head, rest)) = path.split_first() else { return Err(Phrase::default()) };
    if rest.is_empty() {
        let (tree, definition) = assumption_called(trees, head).ok_or_else(|| unknown(head))?;
        let old = definition.value.as_ref().ok_or_else(|| unknown(head))?;
        return Ok(Plan::of(Edit::replace(tree.file, old.span, value)));
    }
    let Some((tree, declaration)) = target(trees, head) else { return criteria(trees, head, rest, value) };
    set_in(tree, declaration, rest, value).map(Plan::of).ok_or_else(|| no_part(head, rest))
}

/// What a path may begin with: a declaration by its name, the model itself, its criteria.
pub(super) fn target<'a, 't>(trees: &'a [Tree<'t>], head: &str) -> Option<(&'a Tree<'t>, &'a Declaration<'t>)> {
    if let Some((tree, _, declaration)) = top_level(trees, head) {
        return Some((tree, declaration));
    }
    let kind = match head {
        _ if keyword::MODEL.word.reads(head) => DeclarationKind::Model,
        _ if keyword::CRITERIA.word.reads(head) => DeclarationKind::Criteria,
        _ => return None,
    };
    trees.iter().find_map(|tree| {
        let found = tree.statements().filter_map(declared).find(|declaration| declaration.kind == kind)?;
        Some((tree, found))
    })
}

/// A model that says nothing of its criteria gets them with the first one that is set.
fn criteria(trees: &[Tree<'_>], head: &str, rest: &[String], value: &str) -> Result<Plan, Phrase> {
    let known = |name: &str| attribute::find(Owner::Criteria, name).is_some();
    match rest {
        [name] if keyword::CRITERIA.word.reads(head) && known(name) => {
            at_the_end(trees, &format!("{head} {{ {name}: {value} }}"))
        }
        [name] if keyword::CRITERIA.word.reads(head) => Err(no_part(head, std::slice::from_ref(name))),
        _ => Err(unknown(head)),
    }
}

fn assumption_called<'a, 't>(trees: &'a [Tree<'t>], name: &str) -> Option<(&'a Tree<'t>, &'a Definition<'t>)> {
    trees.iter().find_map(|tree| {
        let definitions = tree.statements().filter_map(|statement| definition(&statement.kind));
        let found = definitions.into_iter().find(|definition| definition.name.text == name)?;
        Some((tree, found))
    })
}

/// `let` or `rate`.
fn definition<'a, 't>(statement: &'a StatementKind<'t>) -> Option<&'a Definition<'t>> {
    statement.definition().filter(|_| !matches!(statement, StatementKind::Unit(_)))
}

fn set_in(tree: &Tree<'_>, declaration: &Declaration<'_>, path: &[String], value: &str) -> Option<Edit> {
    let (name, rest) = path.split_first()?;
    let statements = declaration.block.as_ref().map_or(&[][..], |block| &block.statements);
    if rest.is_empty() {
        if let Some(old) = statements.iter().find_map(|statement| value_of(declaration, statement, name)) {
            return Some(Edit::replace(tree.file, old, value));
        }
        let within = attribute::find(Owner::Environment, name).is_some() && is_arrangement(declaration.kind);
        return match owner_of(declaration.kind) {
            _ if is_attribute(declaration, name) => {
                Some(put(tree, declaration, &format!("{}: {value}", change::written(name))))
            }
            Some(_) if within => environment(tree, declaration, name, value),
            _ => None,
        };
    }
    if let Some(inner) = inner(statements, name) {
        return set_in(tree, inner, rest, value);
    }
    if is_arrangement(declaration.kind) && keyword::ENVIRONMENT.word.reads(name) {
        return environment(tree, declaration, rest.first()?, value);
    }
    trade(tree, declaration, name, rest, value)
}

fn is_arrangement(kind: DeclarationKind) -> bool {
    matches!(kind, DeclarationKind::Network | DeclarationKind::Agreement)
}

/// The words that an attribute, a line of this label or an assumption of this name has today.
fn value_of(declaration: &Declaration<'_>, statement: &Statement<'_>, name: &str) -> Option<Span> {
    let of_field = statement.kind.field().filter(|field| {
        let key = &field.key;
        key.rest.is_empty() && is_same(declaration.kind, &key.head.text, name)
    });
    let called = |line: &&Line<'_>| line.label.as_ref().is_some_and(|label| label.text == name);
    let of_line = || statement.kind.line().filter(called).map(|line| line.amount.span);
    let assumed = || statement.kind.assumption().filter(|definition| definition.name.text == name)?.value.as_ref();
    of_field.map(|field| field.value.span()).or_else(of_line).or_else(|| assumed().map(|value| value.span))
}

/// Do two words name one attribute, one parameter, in whichever tongue?
pub(super) fn is_same(kind: DeclarationKind, one: &str, other: &str) -> bool {
    let as_attribute = owner_of(kind).and_then(|owner| {
        let (one, other) = (attribute::find(owner, one)?, attribute::find(owner, other)?);
        Some(std::ptr::eq(one, other))
    });
    let as_parameter = || {
        let (one, other) = (parameter::find(one)?, parameter::find(other)?);
        Some(kind == DeclarationKind::Action && one == other)
    };
    one == other || as_attribute == Some(true) || as_parameter() == Some(true)
}

/// May it be said of such a declaration? Parameters of actions and attributes of firms are the model's to declare.
fn is_attribute(declaration: &Declaration<'_>, name: &str) -> bool {
    let open = matches!(declaration.kind, DeclarationKind::Action | DeclarationKind::Firm | DeclarationKind::Firms);
    open || owner_of(declaration.kind).is_some_and(|owner| attribute::find(owner, name).is_some())
}

fn inner<'a, 't>(statements: &'a [Statement<'t>], name: &str) -> Option<&'a Declaration<'t>> {
    let inner = statements.iter().filter_map(declared);
    inner.into_iter().find(|inner| inner.name.as_ref().is_some_and(|known| known.text == name))
}

fn environment(tree: &Tree<'_>, declaration: &Declaration<'_>, name: &str, value: &str) -> Option<Edit> {
    let statements = declaration.block.as_ref().map_or(&[][..], |block| &block.statements);
    let found = statements.iter().filter_map(declared).find(|inner| inner.kind == DeclarationKind::Environment);
    match found {
        Some(inner) => set_in(tree, inner, &[name.to_string()], value),
        None => Some(put(tree, declaration, &format!("environment {{ {name}: {value} }}"))),
    }
}

/// `inti.buys.linen: 9_000 PEN/year`.
fn trade(tree: &Tree<'_>, declaration: &Declaration<'_>, name: &str, rest: &[String], value: &str) -> Option<Edit> {
    let buys = keyword::BUYS.word.reads(name);
    let is_firm = matches!(declaration.kind, DeclarationKind::Firm | DeclarationKind::Firms);
    let [good] = rest else { return None };
    if !is_firm || !buys && !keyword::SELLS.word.reads(name) {
        return None;
    }
    let statements = declaration.block.as_ref().map_or(&[][..], |block| &block.statements);
    let trades = statements.iter().filter_map(|statement| statement.kind.trade());
    let mut of_good =
        trades.filter(|trade| trade.buys == buys && trade.good.as_ref().is_some_and(|known| known.text == *good));
    let old = of_good.next().map(|trade| trade.amount.span);
    match old {
        Some(old) => Some(Edit::replace(tree.file, old, value)),
        None => Some(put(tree, declaration, &format!("{name} {}: {value}", change::written(good)))),
    }
}

/// A statement more in the block of a declaration, which gets one if it has none.
pub(super) fn put(tree: &Tree<'_>, declaration: &Declaration<'_>, statement: &str) -> Edit {
    match &declaration.block {
        Some(Block { span, .. }) => {
            Edit::insert(tree.file, (span.end as usize).saturating_sub(1), format!("; {statement} "))
        }
        None => Edit::insert(tree.file, head_of(declaration).end as usize, format!(" {{ {statement} }}")),
    }
}

/// The words of a declaration before its block.
fn head_of(declaration: &Declaration<'_>) -> Span {
    let name = declaration.name.iter().map(|name| name.span);
    let title = declaration.title.iter().map(|title| title.span);
    let header = declaration.header.iter().map(header_span);
    name.chain(title).chain(header).fold(declaration.keyword, Span::to)
}

fn header_span(header: &Header<'_>) -> Span {
    match header {
        Header::In(name)
        | Header::Of(name)
        | Header::TerritorialIn(name)
        | Header::SectoralOf(name)
        | Header::DefinedBy(name)
        | Header::BasedOn(name) => name.span,
        Header::Count(number) => number.unit.map_or(number.digits, |unit| number.digits.to(unit)),
        Header::FromFile(text) => text.span,
        Header::Horizontal(span) | Header::Vertical(span) => *span,
    }
}

/// `let x = …` again, or for the first time.
pub(super) fn assumption(trees: &[Tree<'_>], name: &str, text: &str) -> Result<Plan, Phrase> {
    for tree in trees {
        for statement in tree.statements() {
            if definition(&statement.kind).is_some_and(|definition| definition.name.text == name) {
                return Ok(Plan::of(Edit::replace(tree.file, statement.span, text)));
            }
        }
    }
    at_the_end(trees, text)
}

/// Where an assumption is declared.
pub(super) fn assumption_place(trees: &[Tree<'_>], name: &str) -> Option<Place> {
    trees.iter().find_map(|tree| {
        let is_it = |statement: &&Statement<'_>| {
            definition(&statement.kind).is_some_and(|definition| definition.name.text == name)
        };
        tree.statements().find(is_it).map(|statement| statement.span.in_file(tree.file))
    })
}

/// A declaration again, or for the first time.
pub(super) fn declaration(trees: &[Tree<'_>], name: Option<&str>, text: &str) -> Result<Plan, Phrase> {
    if let Some((tree, statement, _)) = name.and_then(|name| top_level(trees, name)) {
        return Ok(Plan::of(Edit::replace(tree.file, statement.span, text)));
    }
    let scenario = name.filter(|_| change::is_scenario(text)).and_then(|name| scenario_statement(trees, name));
    match scenario {
        Some((tree, statement)) => Ok(Plan::of(Edit::replace(tree.file, statement.span, text))),
        None => at_the_end(trees, text),
    }
}

pub(super) fn scenario_statement<'a, 't>(
    trees: &'a [Tree<'t>],
    name: &str,
) -> Option<(&'a Tree<'t>, &'a Statement<'t>)> {
    trees.iter().find_map(|tree| {
        let is_it = |statement: &&Statement<'_>| {
            declared(statement).is_some_and(|declaration| {
                declaration.kind == DeclarationKind::Scenario
                    && declaration.name.as_ref().is_some_and(|known| known.text == name)
            })
        };
        tree.statements().find(is_it).map(|statement| (tree, statement))
    })
}

/// At the end of the first file.
fn at_the_end(trees: &[Tree<'_>], text: &str) -> Result<Plan, Phrase> {
    let first = trees.iter().find(|tree| !tree.is_shipped);
    let no_file = || Phrase::new("there is no model to change", "no hay un modelo que cambiar");
    let tree = first.ok_or_else(no_file)?;
    Ok(Plan { edits: vec![Edit::new_line(tree.file, tree.clean.len(), text)], ..Plan::default() })
}

fn no_part(head: &str, rest: &[String]) -> Phrase {
    let rest = rest.join(".");
    Phrase::new(format!("`{head}` has no `{rest}` that can be set"), format!("`{head}` no tiene un `{rest}` que fijar"))
}

/// Whose attributes stand in a declaration.
pub(super) fn owner_of(kind: DeclarationKind) -> Option<Owner> {
    Some(match kind {
        DeclarationKind::Model => Owner::Model,
        DeclarationKind::Territory => Owner::Territory,
        DeclarationKind::Sector => Owner::Sector,
        DeclarationKind::Chain => Owner::Chain,
        DeclarationKind::Firm | DeclarationKind::Firms => Owner::Firm,
        DeclarationKind::Institution => Owner::Institution,
        DeclarationKind::Network => Owner::Network,
        DeclarationKind::Agreement => Owner::Agreement,
        DeclarationKind::Cluster => Owner::Cluster,
        DeclarationKind::Segment => Owner::Segment,
        DeclarationKind::Programme => Owner::Programme,
        DeclarationKind::Phase => Owner::Phase,
        DeclarationKind::Action => Owner::Action,
        DeclarationKind::DefineAction => Owner::ActionDefinition,
        DeclarationKind::Criteria => Owner::Criteria,
        DeclarationKind::Environment => Owner::Environment,
        DeclarationKind::Profile => Owner::Profile,
        DeclarationKind::Stage => Owner::Stage,
        DeclarationKind::Readiness => Owner::Readiness,
        DeclarationKind::Scenario => return None,
    })
}

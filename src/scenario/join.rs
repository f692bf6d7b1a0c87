//! Two networks that become one: who takes part in one takes part in the other, which does what it did and what the one
//! did besides. What both have agreed on holds as the one that goes on agreed on it.

use super::edit::Edit;
use super::membership::{fields, leader_of, members, members_key};
use super::participants::{self, United};
use super::{Consequence, Plan, Tree, carried, set, top_level, unknown, withdrawal};
use crate::syntax::ast::{Declaration, DeclarationKind, Header, Statement, StatementKind, Value};
use crate::tongue::vocabulary::{Keyword, Word, attribute, keyword};
use crate::tongue::{Phrase, Tongue};

/// The arrangement that ends, and the one that goes on.
pub(super) struct Merger<'a, 't> {
    pub(super) from: &'a str,
    pub(super) to: &'a str,
    pub(super) home: &'a Tree<'t>,
    pub(super) leaving: &'a Declaration<'t>,
    pub(super) tree: &'a Tree<'t>,
    pub(super) staying: &'a Declaration<'t>,
    /// What is written into the block of the one that goes on.
    pub(super) written: Vec<String>,
    plan: Plan,
}

/// `join crafts to pool`.
pub(super) fn plan(trees: &[Tree<'_>], from: &str, to: &str) -> Result<Plan, Phrase> {
    let (home, _, leaving) = top_level(trees, from).ok_or_else(|| unknown(from))?;
    let (tree, _, staying) = top_level(trees, to).ok_or_else(|| unknown(to))?;
    may_join((from, leaving), (to, staying))?;
    let plan = withdrawal::succeeded(trees, from, to)?;
    let mut merger = Merger { from, to, home, leaving, tree, staying, written: Vec::new(), plan };
    merger.members(trees)?;
    carried::actions(&mut merger)?;
    merger.ties();
    merger.leader();
    merger.coordination();
    merger.own_words();
    if !merger.written.is_empty() {
        merger.plan.edits.push(set::put(merger.tree, merger.staying, &merger.written.join("; ")));
    }
    Ok(merger.plan)
}

fn may_join((from, one): (&str, &Declaration<'_>), (to, other): (&str, &Declaration<'_>)) -> Result<(), Phrase> {
    for (name, node) in [(from, one), (to, other)] {
        if !matches!(node.kind, DeclarationKind::Network | DeclarationKind::Agreement) {
            return Err(Phrase::new(
                format!("`{name}` is neither a network nor an agreement, and only those are joined"),
                format!("`{name}` no es una red ni un acuerdo, y solo esos se unen"),
            ));
        }
    }
    if from == to {
        return Err(Phrase::new(
            format!("`{from}` cannot be joined to itself: name two networks"),
            format!("`{from}` no puede unirse a sí misma: nombra dos redes"),
        ));
    }
    let kinds = [kind_of(one), kind_of(other)];
    if kinds[0] != kinds[1] {
        let [(a, de_a), (b, de_b)] = kinds;
        return Err(Phrase::new(
            format!("`{from}` is {a} and `{to}` is {b}: they cannot become one"),
            format!("`{from}` es {de_a} y `{to}` es {de_b}: no pueden volverse uno solo"),
        ));
    }
    Ok(())
}

fn kind_of(node: &Declaration<'_>) -> (&'static str, &'static str) {
    let is_sectoral = node.header.iter().any(|header| matches!(header, Header::SectoralOf(_)));
    match (node.kind == DeclarationKind::Agreement, is_sectoral) {
        (false, _) => ("a network", "una red"),
        (true, true) => ("a sectoral agreement", "un acuerdo sectorial"),
        (true, false) => ("a territorial agreement", "un acuerdo territorial"),
    }
}

impl<'a, 't> Merger<'a, 't> {
    /// Something that follows, in both tongues.
    pub(super) fn follows(&mut self, en: String, es: String) {
        self.plan.consequences.push(Consequence { said: Phrase::new(en, es), structure_of: None });
    }

    /// The statements of the one that ends.
    pub(super) fn statements(&self) -> &'a [Statement<'t>] {
        self.leaving.block.as_ref().map_or(&[][..], |block| &block.statements)
    }

    fn members(&mut self, trees: &[Tree<'_>]) -> Result<(), Phrase> {
        let Some(field) = members(self.leaving) else { return Ok(()) };
        let coming = participants::listed(self.home, &field.value);
        let Some(known) = members(self.staying) else {
            let list = participants::shown(coming.into_iter().map(|one| one.words), Vec::new());
            self.written.push(format!("{}: {list}", members_key(self.staying.kind).word.en));
            return Ok(());
        };
        let mut listed = participants::listed(self.tree, &known.value);
        let (mut new, mut counts) = (Vec::new(), false);
        for one in coming {
            let (name, to) = (one.name.clone(), self.to);
            match listed.iter_mut().find(|known| known.name == one.name) {
                None => new.push(one.words),
                Some(known) => {
                    let before = known.words.clone();
                    let united = known.unite(trees, &one, to)?;
                    counts |= known.words != before;
                    self.in_both(&name, united);
                }
            }
        }
        if counts {
            let list = participants::shown(listed.into_iter().map(|one| one.words), new);
            self.plan.edits.push(Edit::replace(self.tree.file, known.value.span(), list));
        } else if !new.is_empty() {
            let at = known.value.span().end as usize;
            self.plan.edits.push(Edit::insert(self.tree.file, at, format!(", {}", new.join(", "))));
        }
        Ok(())
    }

    fn in_both(&mut self, name: &str, united: Option<United>) {
        let to = self.to;
        let (en, es) = match united {
            None => (
                format!("`{name}` was in both and is in `{to}` once"),
                format!("`{name}` estaba en ambas y está una vez en `{to}`"),
            ),
            Some(United { now, parts: [here, there] }) if here.saturating_add(there) > now => (
                format!("all {now} of `{name}` are in `{to}`: {here} and {there} were in one or in both"),
                format!("las {now} de `{name}` están en `{to}`: {here} y {there} estaban en una o en ambas"),
            ),
            Some(United { now, parts: [here, there] }) => (
                format!("{now} of `{name}` are in `{to}`: {here} and {there}, taken for different firms"),
                format!("{now} de `{name}` están en `{to}`: {here} y {there}, tomadas por empresas distintas"),
            ),
        };
        self.follows(en, es);
    }

    /// Ties are told of all or of nobody: told of some, they would say that the others know no one.
    fn ties(&mut self) {
        let told: Vec<String> =
            self.statements().iter().filter_map(ties_in).map(|value| self.home.clean_words(value.span())).collect();
        let known = self.staying.block.iter().flat_map(|block| &block.statements).any(|one| ties_in(one).is_some());
        let (from, to) = (self.from, self.to);
        match (told.is_empty(), known) {
            (false, true) => {
                self.written.extend(told.into_iter().map(|ties| format!("{} {ties}", keyword::TIES.word.en)))
            }
            (false, false) => self.follows(
                format!("the ties of `{from}` are dropped: `{to}` tells none, and nobody in it is to look alone"),
                format!("los lazos de `{from}` se dejan: `{to}` no cuenta ninguno, y nadie en ella debe parecer solo"),
            ),
            (true, true) => self.follows(
                format!("of those who come from `{from}` no ties are told: in `{to}` they stand alone until you do"),
                format!(
                    "de quienes vienen de `{from}` no se cuentan lazos: en `{to}` están solos hasta que los pongas"
                ),
            ),
            (true, false) => {}
        }
    }

    /// Who led one is one of many in the other.
    fn leader(&mut self) {
        let leads = |node: &Declaration<'_>| {
            let mut items = fields(node).filter_map(|field| match &field.value {
                Value::Items(items) => items.items.iter().find_map(leader_of).map(|(name, _)| name.to_owned()),
                Value::One(_) => None,
            });
            items.next()
        };
        let Some(leader) = leads(self.leaving).filter(|one| leads(self.staying).as_ref() != Some(one)) else { return };
        let (from, to) = (self.from, self.to);
        self.follows(
            format!("`{leader}`, who led `{from}`, is one of the members of `{to}`"),
            format!("`{leader}`, que lideraba `{from}`, es uno de los socios de `{to}`"),
        );
    }

    fn coordination(&mut self) {
        let name = |tongue: Tongue| {
            let unnamed = if tongue == Tongue::En { "one without a label" } else { "una sin etiqueta" };
            let lines = self.statements().iter().filter_map(|statement| statement.kind.line());
            let label = |label: Option<&str>| label.map_or(unnamed.to_owned(), |label| format!("“{label}”"));
            lines.map(|line| label(line.label.as_ref().map(|label| label.text.as_ref()))).collect::<Vec<_>>().join(", ")
        };
        let (en, es) = (name(Tongue::En), name(Tongue::Es));
        if en.is_empty() {
            return;
        }
        let (from, to) = (self.from, self.to);
        self.follows(
            format!("the lines of `{from}` outside its actions end ({en}): those of `{to}` hold"),
            format!("las líneas de `{from}` fuera de sus acciones terminan ({es}): valen las de `{to}`"),
        );
    }

    /// What it said of itself: its structure, sharing, environment, bylaws.
    fn own_words(&mut self) {
        let said: Vec<&'static Word> = self.statements().iter().filter_map(|one| self.said_by(one)).collect();
        if said.is_empty() {
            return;
        }
        let list =
            |tongue: Tongue| said.iter().map(|word| format!("`{}`", word.say(tongue))).collect::<Vec<_>>().join(", ");
        let (from, to, en, es) = (self.from, self.to, list(Tongue::En), list(Tongue::Es));
        self.follows(
            format!("what `{from}` says of itself ends ({en}): what `{to}` says holds"),
            format!("lo que `{from}` dice de sí termina ({es}): vale lo que dice `{to}`"),
        );
    }

    fn said_by(&self, statement: &Statement<'_>) -> Option<&'static Word> {
        let owner = set::owner_of(self.leaving.kind)?;
        let of_field = statement.kind.field().and_then(|field| attribute::find(owner, &field.key.head.text));
        let inner = |keyword: &'static Keyword, kind: DeclarationKind| {
            statement.kind.declaration().filter(|inner| inner.kind == kind).map(|_| &keyword.word)
        };
        let inner = inner(&keyword::ENVIRONMENT, DeclarationKind::Environment)
            .or_else(|| inner(&keyword::READINESS, DeclarationKind::Readiness));
        let allows = matches!(statement.kind, StatementKind::Allow(_)).then_some(&keyword::ALLOW.word);
        let listed = members_key(self.leaving.kind);
        of_field.filter(|found| !std::ptr::eq(*found, listed)).map(|found| &found.word).or(inner).or(allows)
    }
}

fn ties_in<'s, 't>(statement: &'s Statement<'t>) -> Option<&'s Value<'t>> {
    let as_field = || {
        let field = statement.kind.field().filter(|field| keyword::TIES.word.reads(&field.key.head.text))?;
        Some(&field.value)
    };
    statement.kind.ties().or_else(as_field)
}

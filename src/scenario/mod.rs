//! Changes to a model: the only way a model is altered.
//!
//! A scenario of the file, what is typed in a session and what a command line asks (`--set`, `--without`) are all lists
//! of [`Change`]s. They are carried out on the texts themselves, which are then read again:
//!
//! ```text
//! texts ── trees ── a change ── edits ──▶ texts
//! ```
//!
//! So a change means exactly what the same words would mean in the file, a saved change gives the same figures, and
//! draws, which hang on the paths of declarations, do not move. Every statement keeps its line.

mod carried;
mod change;
mod edit;
mod join;
mod membership;
mod mentions;
mod participants;
mod removal;
mod set;
mod withdrawal;

pub use change::Change;
pub(crate) use change::{changes_of, is_scenario, written};

use crate::source::{FileId, Place, SourceFile, SourceMap, Span};
use crate::syntax::Scan;
use crate::syntax::ast::{Ast, Declaration, DeclarationKind, Expect, Statement};
use crate::tongue::Phrase;
use crate::tongue::vocabulary::attribute;
use edit::Edit;

/// What came of a list of changes.
#[derive(Debug, Clone, Default)]
pub(crate) struct Outcome {
    /// Every file, shipped ones included, as it reads now.
    pub(crate) sources: SourceMap,
    /// What followed from the changes without being asked for.
    pub(crate) consequences: Vec<Phrase>,
    /// Changes that could not be carried out, by their number, and why.
    pub(crate) refused: Vec<(usize, Phrase)>,
}

/// A file, read.
pub(crate) struct Tree<'a> {
    pub(crate) file: FileId,
    /// With comments blanked; what is copied from one place to another comes from here.
    pub(crate) clean: &'a str,
    pub(crate) ast: Ast<'a>,
    /// Comes with Minka: its words are not changed.
    pub(crate) is_shipped: bool,
}

impl Plan {
    fn of(edit: Edit) -> Plan {
        Plan { edits: vec![edit], consequences: Vec::new() }
    }
}

impl<'a> Tree<'a> {
    /// Its statements, unless it comes with Minka.
    fn statements(&self) -> impl Iterator<Item = &Statement<'a>> {
        self.ast.statements.iter().filter(|_| !self.is_shipped)
    }

    /// What stands there, comments aside, with line breaks of one kind.
    fn clean_words(&self, span: Span) -> String {
        self.clean.get(span.range()).unwrap_or("").replace('\r', "").trim().to_owned()
    }
}

/// What a change comes to: edits of the texts, and what follows from them.
#[derive(Debug, Default)]
struct Plan {
    edits: Vec<Edit>,
    consequences: Vec<Consequence>,
}

/// What follows from a change without being asked for.
#[derive(Debug)]
struct Consequence {
    said: Phrase,
    /// The arrangement whose structure it is about: not said where the changes set one themselves.
    structure_of: Option<String>,
}

impl Consequence {
    /// Do the changes say themselves what would follow?
    fn is_said_by(&self, changes: &[Change]) -> bool {
        let sets = |change: &Change, name: &str| match change {
            Change::Set { path, .. } => {
                let [head, part] = path.as_slice() else { return false };
                head == name && attribute::STRUCTURE.word.reads(part)
            }
            Change::Let { .. }
            | Change::Declare { .. }
            | Change::Add { .. }
            | Change::Remove { .. }
            | Change::Join { .. }
            | Change::Drop { .. } => false,
        };
        self.structure_of.as_ref().is_some_and(|name| changes.iter().any(|change| sets(change, name)))
    }
}

/// What the changed texts are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Of<'s> {
    /// To be looked at: a model without scenarios, of which what is expected of the file is expected, too.
    Draft,
    /// To be looked at: the model of this scenario.
    Scenario(&'s str),
    /// To be written in place of the file: everything else stays.
    TheFile,
}

/// Carries out changes, one after the other. But for [`Of::TheFile`], what scenarios say is taken out of the texts: it has
/// been done, or is not of this model; so are the expectations of other models than this one.
pub(crate) fn apply(sources: &SourceMap, changes: &[Change], of: Of<'_>) -> Outcome {
    let mut outcome = Outcome { sources: sources.clone(), ..Outcome::default() };
    let mut done = 0;
    let mut emptied = of == Of::TheFile;
    while done < changes.len() || !emptied {
        let scans = scans(&outcome.sources);
        let trees = trees(&outcome.sources, &scans);
        let mut edits: Vec<Edit> = if emptied { Vec::new() } else { of_other_models(&trees, of) };
        emptied = true;
        let first = done;
        for (at, change) in changes.iter().enumerate().skip(done) {
            let is_first = at == first;
            if !is_first && !change.sets() {
                // It looks at lists and names, which the changes before it may have touched.
                break;
            }
            match plan(&trees, change) {
                Ok(plan) if plan.edits.iter().any(|edit| edits.iter().any(|made| made.clashes(edit))) => break,
                // What it names may be declared by a change before it.
                Err(_) if !is_first => break,
                Ok(plan) => {
                    edits.extend(plan.edits);
                    let follows = plan.consequences.into_iter().filter(|one| !one.is_said_by(changes));
                    outcome.consequences.extend(follows.map(|consequence| consequence.said));
                }
                Err(why) => outcome.refused.push((at, why)),
            }
            done = at + 1;
        }
        let sources = edit::carry_out(&outcome.sources, edits);
        drop(trees);
        outcome.sources = sources;
    }
    outcome
}

/// The texts with other words at a place.
/// The files without some of their words.
pub(crate) fn without(sources: &SourceMap, places: impl Iterator<Item = Place>) -> SourceMap {
    edit::carry_out(sources, places.map(|place| Edit::remove(place.file, place.span)).collect())
}

pub(crate) fn with_words(sources: &SourceMap, place: Place, words: &str) -> SourceMap {
    edit::carry_out(sources, vec![Edit::replace(place.file, place.span, words)])
}

fn plan(trees: &[Tree<'_>], change: &Change) -> Result<Plan, Phrase> {
    match change {
        Change::Set { path, value } => set::plan(trees, path, value),
        Change::Let { name, text } => set::assumption(trees, name, text),
        Change::Declare { name, text } => set::declaration(trees, name.as_deref(), text),
        Change::Add { what, to } => membership::add(trees, what, to),
        Change::Remove { what, from } => membership::remove(trees, what, from),
        Change::Join { what, to } => join::plan(trees, what, to),
        Change::Drop { path } => match path.as_slice() {
            [name] => withdrawal::plan(trees, name),
            _ => removal::plan(trees, path),
        },
    }
}

pub(crate) fn scans(sources: &SourceMap) -> Vec<Scan> {
    // A table of firms is no text of the language.
    let text = |file: &'_ SourceFile| if file.is_table() { String::new() } else { file.text().to_owned() };
    sources.files().map(|(id, file)| crate::syntax::scan(&text(file), id)).collect()
}

pub(crate) fn trees<'a>(sources: &SourceMap, scans: &'a [Scan]) -> Vec<Tree<'a>> {
    let read = sources.files().zip(scans).map(|((id, file), scan)| {
        let (ast, _) = crate::syntax::read(scan, id);
        Tree { file: id, clean: &scan.clean, ast, is_shipped: file.is_shipped() || file.is_table() }
    });
    read.collect()
}

/// The changes of every scenario, and what is expected of another one.
fn of_other_models(trees: &[Tree<'_>], of: Of<'_>) -> Vec<Edit> {
    let scenario = match of {
        Of::Scenario(name) => Some(name),
        Of::Draft | Of::TheFile => None,
    };
    let mut edits = Vec::new();
    for tree in trees {
        for statement in tree.statements() {
            let scenario_block = declared(statement).filter(|node| node.kind == DeclarationKind::Scenario);
            if let Some(block) = scenario_block.and_then(|node| node.block.as_ref()) {
                edits.push(Edit::replace(tree.file, block.span, "{ }"));
            }
            let of_scenario = |expect: &Expect<'_>| expect.scenario.as_ref().map(|name| name.text.to_string());
            if statement.kind.expect().is_some_and(|expect| of_scenario(expect).as_deref() != scenario) {
                edits.push(Edit::remove(tree.file, statement.span));
            }
        }
    }
    edits
}

pub(crate) fn declared<'a, 't>(statement: &'a Statement<'t>) -> Option<&'a Declaration<'t>> {
    statement.kind.declaration()
}

/// The declaration of a name at top level, with its tree and statement.
fn top_level<'a, 't>(
    trees: &'a [Tree<'t>],
    name: &str,
) -> Option<(&'a Tree<'t>, &'a Statement<'t>, &'a Declaration<'t>)> {
    trees.iter().find_map(|tree| {
        tree.statements().find_map(|statement| {
            let declaration = declared(statement)?;
            let is_it = declaration.name.as_ref().is_some_and(|known| known.text == name);
            let of_model = !matches!(declaration.kind, DeclarationKind::Scenario | DeclarationKind::Profile);
            (is_it && of_model).then_some((tree, statement, declaration))
        })
    })
}

/// Where something is declared: at top level, or within what the path begins with.
pub(crate) fn place_of(trees: &[Tree<'_>], path: &[String]) -> Option<Place> {
    let [name] = path else { return removal::place(trees, path) };
    let declaration = top_level(trees, name).map(|(tree, statement, _)| statement.span.in_file(tree.file));
    let scenario = || set::scenario_statement(trees, name).map(|(tree, statement)| statement.span.in_file(tree.file));
    let settings = || {
        let (tree, wanted) = set::target(trees, name)?;
        let of_it = |statement: &&Statement<'_>| declared(statement).is_some_and(|found| std::ptr::eq(found, wanted));
        tree.statements().find(of_it).map(|statement| statement.span.in_file(tree.file))
    };
    declaration.or_else(|| set::assumption_place(trees, name)).or_else(scenario).or_else(settings)
}

fn unknown(name: &str) -> Phrase {
    Phrase::new(format!("nothing is called `{name}`"), format!("nada se llama `{name}`"))
}

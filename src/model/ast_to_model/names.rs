//! The names of a model: who declares what.

use super::things::Thing;
use super::*;
use crate::model::rules::{duplicate_name, look_alike_names, reserved_name, shadowed_name, too_many_entities};
use crate::syntax::ast::{self, DeclarationKind, Name, Statement, StatementKind};
use crate::tongue::vocabulary::{bound, fold, function, literal};

/// The declared names.
#[derive(Default)]
pub(super) struct Names {
    pub(super) top: FxHashMap<String, (Thing, Place)>,
    pub(super) stages: FxHashMap<String, Vec<Id<Stage>>>,
    pub(super) goods: FxHashMap<String, Id<Good>>,
    /// Base units, with the number that dimensions use.
    pub(super) units: FxHashMap<String, u32>,
    /// Units declared in terms of others, with their worth in base units.
    pub(super) derived_units: units::DerivedUnits,
    /// The currencies that have a rate.
    pub(super) rates: rustc_hash::FxHashSet<String>,
    /// What scenarios declare; known in scenarios only.
    pub(super) in_scenarios: rustc_hash::FxHashSet<String>,
    /// Names as the eye sees them, with the first name that looks so.
    seen: FxHashMap<String, (String, Place)>,
}

/// Every top-level declaration, by kind, in the order of the files.
#[derive(Default)]
pub(super) struct Declared<'a, 't> {
    /// By the kind they are [filed under](filed_under).
    pub(super) of: FxHashMap<DeclarationKind, Vec<In<'a, Declaration<'t>>>>,
    /// Firms that are the rows of a file.
    pub(super) tables: Vec<In<'a, Declaration<'t>>>,
    pub(super) lets: Vec<In<'a, ast::Definition<'t>>>,
    pub(super) units: Vec<In<'a, ast::Definition<'t>>>,
    pub(super) rates: Vec<In<'a, ast::Definition<'t>>>,
    pub(super) attributes: Vec<In<'a, ast::AttributeOf<'t>>>,
    pub(super) expects: Vec<In<'a, ast::Expect<'t>>>,
    pub(super) allows: Vec<(In<'a, ast::Allow<'t>>, Option<Span>)>,
}

impl Names {
    /// What a top-level name stands for.
    pub(super) fn thing(&self, name: &str) -> Option<Thing> {
        self.top.get(name).map(|(thing, _)| *thing)
    }
}

impl<'a, 't> Declared<'a, 't> {
    /// How many things are declared, without the rows of tables.
    pub(super) fn count(&self) -> usize {
        self.of.values().map(Vec::len).sum::<usize>() + self.tables.len() + self.lets.len()
    }

    /// The declarations of one kind.
    pub(super) fn all(&self, kind: DeclarationKind) -> Vec<In<'a, Declaration<'t>>> {
        self.of.get(&kind).cloned().unwrap_or_default()
    }
}

impl<'t> Lowering<'t> {
    /// First walk: gives every top-level declaration its number and its name.
    pub(super) fn collect_names<'a>(&mut self, files: &'a [Parsed<'t>]) -> Declared<'a, 't> {
        let mut declared = Declared::default();
        for parsed in files {
            self.file = parsed.file;
            for statement in &parsed.ast.statements {
                self.collect(statement, parsed.file, &mut declared);
            }
        }
        let place = self.place(Span::point(0));
        self.count_entities(declared.count(), place);
        declared
    }

    /// Are there no more things than are taken?
    pub(super) fn count_entities(&mut self, count: usize, place: Place) -> bool {
        let limit = crate::limits::MAX_ENTITIES;
        if count <= limit {
            return true;
        }
        self.report(
            Finding::new(
                &too_many_entities::RULE,
                place,
                format!("the model declares {count} things, more than {limit}"),
                format!("el modelo declara {count} cosas, más de {limit}"),
            )
            .help(
                "join like firms into groups: `firms workshops 500 { … }`",
                "junta las empresas parecidas en grupos: `empresas talleres 500 { … }`",
            ),
        );
        false
    }

    fn collect<'a>(&mut self, statement: &'a Statement<'t>, file: FileId, declared: &mut Declared<'a, 't>) {
        match &statement.kind {
            StatementKind::Declaration(declaration) => self.collect_declaration(declaration, statement, declared),
            StatementKind::Let(node) => {
                let id = Id::new(declared.lets.len());
                self.reserve(&node.name);
                self.declare(&node.name, Thing::Assumption(id));
                declared.lets.push(In { file, node });
            }
            StatementKind::Unit(node) => declared.units.push(In { file, node }),
            StatementKind::Rate(node) => {
                self.names.rates.insert(node.name.text.to_string());
                declared.rates.push(In { file, node });
            }
            StatementKind::Attribute(node) => {
                self.reserve(&node.name);
                declared.attributes.push(In { file, node });
            }
            StatementKind::Expect(node) => declared.expects.push(In { file, node }),
            StatementKind::Allow(node) => declared.allows.push((In { file, node }, None)),
            StatementKind::Use(_) | StatementKind::Unreadable => {}
            StatementKind::Field(_)
            | StatementKind::Line(_)
            | StatementKind::Trade(_)
            | StatementKind::Ties(_)
            | StatementKind::Parameter(_)
            | StatementKind::Requires(_)
            | StatementKind::Add(_)
            | StatementKind::Remove(_)
            | StatementKind::Join(_) => self.misplaced_at_top(statement),
        }
    }

    fn collect_declaration<'a>(
        &mut self,
        node: &'a Declaration<'t>,
        statement: &Statement<'_>,
        declared: &mut Declared<'a, 't>,
    ) {
        if node.header.iter().any(|header| header.file().is_some()) {
            let table = Thing::Table(Id::new(declared.tables.len()));
            declared.tables.push(In { file: self.file, node });
            return node.name.iter().for_each(|name| self.declare(name, table));
        }
        let list = declared.of.entry(filed_under(node.kind)).or_default();
        let index = list.len();
        let thing = match node.kind {
            DeclarationKind::Territory => Some(Thing::Territory(Id::new(index))),
            DeclarationKind::Sector => Some(Thing::Sector(Id::new(index))),
            DeclarationKind::Chain => Some(Thing::Chain(Id::new(index))),
            DeclarationKind::Firm | DeclarationKind::Firms => Some(Thing::Firm(Id::new(index))),
            DeclarationKind::Institution => Some(Thing::Institution(Id::new(index))),
            DeclarationKind::Network => Some(Thing::Arrangement(Id::new(index), ArrangementKind::Network)),
            DeclarationKind::Agreement => Some(Thing::Arrangement(Id::new(index), ArrangementKind::Agreement)),
            DeclarationKind::Cluster => Some(Thing::Cluster(Id::new(index))),
            DeclarationKind::Programme => Some(Thing::Programme(Id::new(index))),
            DeclarationKind::Scenario => Some(Thing::Scenario(Id::new(index))),
            DeclarationKind::DefineAction => Some(Thing::Definition(Id::new(index))),
            DeclarationKind::Model | DeclarationKind::Criteria | DeclarationKind::Profile => None,
            DeclarationKind::Segment
            | DeclarationKind::Stage
            | DeclarationKind::Phase
            | DeclarationKind::Action
            | DeclarationKind::Environment
            | DeclarationKind::Readiness => return self.misplaced_at_top(statement),
        };
        list.push(In { file: self.file, node });
        if let (Some(thing), Some(name)) = (thing, &node.name) {
            self.declare(name, thing);
        }
    }

    fn declare(&mut self, name: &Name<'_>, thing: Thing) {
        let place = self.place(name.span);
        if name.text.is_empty() {
            return;
        }
        if let Some((_, first)) = self.names.top.get(name.text.as_ref()) {
            let first = *first;
            let name = &name.text;
            return self.report(
                Finding::new(
                    &duplicate_name::RULE,
                    place,
                    format!("`{name}` is declared twice"),
                    format!("`{name}` está declarado dos veces"),
                )
                .label(first, "first declared here", "declarado primero aquí")
                .help("give one of them another name", "ponle otro nombre a uno de los dos"),
            );
        }
        self.names.top.insert(name.text.to_string(), (thing, place));
        self.look_alike(name, place);
        if thing.assumption().is_none() && bound::ALL.iter().any(|word| word.reads(&name.text)) {
            let name = &name.text;
            self.report(
                Finding::new(
                    &shadowed_name::RULE,
                    place,
                    format!("inside lines `{name}` means something else"),
                    format!("dentro de las líneas, `{name}` significa otra cosa"),
                )
                .help(
                    "give it another name, so that every line means what it seems to mean",
                    "ponle otro nombre, para que cada línea signifique lo que parece",
                ),
            );
        }
    }

    fn look_alike(&mut self, name: &Name<'_>, place: Place) {
        let skeleton = skeleton(&name.text);
        match self.names.seen.get(&skeleton) {
            None => {
                self.names.seen.insert(skeleton, (name.text.to_string(), place));
            }
            Some((other, first)) => {
                let (other, first, name) = (other.clone(), *first, &name.text);
                let finding = Finding::new(
                    &look_alike_names::RULE,
                    place,
                    format!("`{name}` looks like `{other}` but is another name"),
                    format!("`{name}` se parece a `{other}`, pero es otro nombre"),
                )
                .label(
                    first,
                    format!("`{other}` is declared here"),
                    format!("`{other}` se declara aquí"),
                );
                self.report(finding.help(
                    "if they are the same, write them the same way; if not, choose names that differ to the eye",
                    "si son lo mismo, escríbelos igual; si no, elige nombres que se distingan a la vista",
                ));
            }
        }
    }

    /// A `let` or attribute named like a word of either tongue would change its meaning on translation.
    pub(super) fn reserve(&mut self, name: &Name<'_>) {
        let built_in = [bound::ALL, function::ALL, literal::ALL]
            .iter()
            .any(|words| words.iter().any(|word| word.reads(&name.text)));
        if built_in {
            let place = self.place(name.span);
            let name = &name.text;
            self.report(
                Finding::new(
                    &reserved_name::RULE,
                    place,
                    format!("`{name}` is a word of the language"),
                    format!("`{name}` es una palabra del lenguaje"),
                )
                .help(
                    format!("give it a name of its own, such as `my_{name}`"),
                    format!("ponle un nombre propio, como `mi_{name}`"),
                ),
            );
        }
    }
}

/// `firm` and `firms` are numbered together, and so are networks and agreements.
fn filed_under(kind: DeclarationKind) -> DeclarationKind {
    if kind == DeclarationKind::Firms {
        DeclarationKind::Firm
    } else if kind == DeclarationKind::Agreement {
        DeclarationKind::Network
    } else {
        kind
    }
}

/// A name as the eye sees it: without accents and case, with letters of other scripts as the Latin letters they look like.
pub(super) fn skeleton(name: &str) -> String {
    fold(name).to_lowercase().chars().map(latin).collect()
}

/// The Latin letter that a Cyrillic or Greek one is taken for (after Unicode TR 39).
fn latin(letter: char) -> char {
    match letter {
        'а' | 'α' => 'a',
        'в' | 'β' => 'b',
        'с' => 'c',
        'е' | 'ε' => 'e',
        'һ' => 'h',
        'і' | 'ι' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'м' => 'm',
        'н' | 'η' => 'n',
        'о' | 'ο' => 'o',
        'р' | 'ρ' => 'p',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'υ' => 'u',
        'ν' => 'v',
        'х' | 'χ' => 'x',
        'у' | 'γ' => 'y',
        other => other,
    }
}

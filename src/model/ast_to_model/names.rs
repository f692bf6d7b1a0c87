//! The names of a model: who declares what, and what a reference stands for.

use super::*;
use crate::model::rules::{
    duplicate_name, look_alike_names, misplaced_statement, reserved_name, shadowed_name, too_many_entities,
    unknown_name, wrong_kind,
};
use crate::syntax::ast::{self, DeclarationKind, Name, Statement, StatementKind};
use crate::tongue::nearest;
use crate::tongue::vocabulary::{Kind, bound, figure, fold, function, literal};

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Thing {
    Territory(Id<Territory>),
    Sector(Id<Sector>),
    Chain(Id<Chain>),
    Firm(Id<Firm>),
    Institution(Id<Institution>),
    Arrangement(Id<Arrangement>, ArrangementKind),
    Cluster(Id<Cluster>),
    Programme(Id<Programme>),
    Scenario(Id<Scenario>),
    Assumption(Id<Assumption>),
    Definition(Id<ActionDefinition>),
}

impl Thing {
    /// Its kind, where references of that kind exist.
    pub(super) fn kind(self) -> Option<Kind> {
        match self {
            Thing::Territory(_) => Some(Kind::Territory),
            Thing::Sector(_) => Some(Kind::Sector),
            Thing::Chain(_) => Some(Kind::Chain),
            Thing::Firm(_) => Some(Kind::Firm),
            Thing::Institution(_) => Some(Kind::Institution),
            Thing::Arrangement(_, ArrangementKind::Network) => Some(Kind::Network),
            Thing::Arrangement(_, ArrangementKind::Agreement) => Some(Kind::Agreement),
            Thing::Cluster(_) => Some(Kind::Cluster),
            Thing::Programme(_) => Some(Kind::Programme),
            Thing::Definition(_) => Some(Kind::Action),
            Thing::Scenario(_) | Thing::Assumption(_) => None,
        }
    }

    fn title(self) -> crate::tongue::Text {
        match self.kind() {
            Some(kind) => kind.title(),
            None if matches!(self, Thing::Scenario(_)) => crate::tongue::Text { en: "a scenario", es: "un escenario" },
            None => crate::tongue::Text { en: "an assumption", es: "un supuesto" },
        }
    }
}

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
    /// Names as the eye sees them, with the first name that looks so.
    seen: FxHashMap<String, (String, Place)>,
}

/// Every top-level declaration, by kind, in the order of the files.
#[derive(Default)]
pub(super) struct Declared<'a, 't> {
    pub(super) of: FxHashMap<DeclarationKindKey, Vec<In<'a, Declaration<'t>>>>,
    pub(super) lets: Vec<In<'a, ast::Definition<'t>>>,
    pub(super) units: Vec<In<'a, ast::Definition<'t>>>,
    pub(super) rates: Vec<In<'a, ast::Definition<'t>>>,
    pub(super) attributes: Vec<In<'a, ast::AttributeOf<'t>>>,
    pub(super) expects: Vec<In<'a, ast::Expect<'t>>>,
    pub(super) allows: Vec<(In<'a, ast::Allow<'t>>, Option<Span>)>,
}

/// [`DeclarationKind`], as a key of a map; `firm` and `firms` share one.
pub(super) type DeclarationKindKey = DeclarationKind;

impl<'a, 't> Declared<'a, 't> {
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
        let count: usize = declared.of.values().map(Vec::len).sum::<usize>() + declared.lets.len();
        if count > crate::limits::MAX_ENTITIES {
            let limit = crate::limits::MAX_ENTITIES;
            let place = self.place(Span::point(0));
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
        }
        declared
    }

    fn collect<'a>(&mut self, statement: &'a Statement<'t>, file: FileId, declared: &mut Declared<'a, 't>) {
        match &statement.kind {
            StatementKind::Declaration(declaration) => self.collect_declaration(declaration, statement.span, declared),
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
            | StatementKind::Add(_)
            | StatementKind::Remove(_) => self.misplaced_at_top(statement),
        }
    }

    fn collect_declaration<'a>(&mut self, node: &'a Declaration<'t>, span: Span, declared: &mut Declared<'a, 't>) {
        let kind = match node.kind {
            DeclarationKind::Firms => DeclarationKind::Firm,
            DeclarationKind::Agreement => DeclarationKind::Network,
            other => other,
        };
        let list = declared.of.entry(kind).or_default();
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
            | DeclarationKind::Phase
            | DeclarationKind::Action
            | DeclarationKind::Environment => {
                return self.misplaced_declaration(node, span);
            }
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
        if !matches!(thing, Thing::Assumption(_)) && bound::ALL.iter().any(|word| word.reads(&name.text)) {
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

    /// The thing of one of these kinds that a name stands for.
    pub(super) fn refer(&mut self, name: &Name<'_>, kinds: &[Kind]) -> Option<Thing> {
        let place = self.place(name.span);
        match self.names.top.get(name.text.as_ref()) {
            Some((thing, _)) if thing.kind().is_some_and(|kind| kinds.contains(&kind)) => Some(*thing),
            Some((thing, declared)) => {
                let (thing, declared) = (*thing, *declared);
                self.wrong_kind(place, &name.text, thing, declared, kinds);
                None
            }
            None => {
                self.unknown_name(place, &name.text, kinds);
                None
            }
        }
    }

    fn wrong_kind(&mut self, place: Place, name: &str, thing: Thing, declared: Place, kinds: &[Kind]) {
        let is = thing.title();
        let (en, es) = titles(kinds);
        self.report(
            Finding::new(
                &wrong_kind::RULE,
                place,
                format!("`{name}` is {}; here stands {en}", is.en),
                format!("`{name}` es {}; aquí va {es}", is.es),
            )
            .label(declared, format!("`{name}` is declared here"), format!("`{name}` se declara aquí"))
            .help(format!("name {en}"), format!("pon el nombre de {es}")),
        );
    }

    pub(super) fn unknown_name(&mut self, place: Place, name: &str, kinds: &[Kind]) {
        let fits = |thing: &Thing| kinds.is_empty() || thing.kind().is_some_and(|kind| kinds.contains(&kind));
        let may_compare = self.may_compare(self.names.top.len());
        let near = may_compare.then(|| {
            let top = self.names.top.iter().filter(|(_, (thing, _))| fits(thing)).map(|(name, _)| name.as_str());
            let mut all: Vec<&str> = top.collect();
            if kinds.is_empty() {
                all.extend(self.scope.locals.keys().map(String::as_str));
                let words = [(self.scope.bound, bound::ALL), (self.scope.figures, figure::ALL)];
                for word in words.into_iter().filter(|(seen, _)| *seen).flat_map(|(_, words)| words) {
                    all.extend(word.all_spellings().map(|spelling| spelling as &str));
                }
            }
            all.sort_unstable();
            nearest(name, all.into_iter()).map(str::to_string)
        });
        let near = near.flatten();
        let finding = Finding::new(
            &unknown_name::RULE,
            place,
            format!("nothing is called `{name}`"),
            format!("nada se llama `{name}`"),
        );
        self.report(match near {
            Some(near) => finding.help(format!("did you mean `{near}`?"), format!("¿quisiste decir `{near}`?")),
            None if kinds.is_empty() => finding.help(
                format!("declare it, for instance with `let {name} = …`"),
                format!("decláralo, por ejemplo con `sea {name} = …`"),
            ),
            None => {
                let (en, es) = titles(kinds);
                finding.help(
                    format!("declare {en} of that name, or correct it"),
                    format!("declara {es} con ese nombre, o corrígelo"),
                )
            }
        });
    }

    /// The stage of a name: in the chain of the firm's sector where several chains have one.
    pub(super) fn refer_stage(&mut self, name: &Name<'_>, sector: Option<Id<Sector>>) -> Option<Id<Stage>> {
        let place = self.place(name.span);
        let Some(stages) = self.names.stages.get(name.text.as_ref()) else {
            if let Some((thing, declared)) = self.names.top.get(name.text.as_ref()).copied() {
                self.wrong_kind(place, &name.text, thing, declared, &[Kind::Stage]);
                return None;
            }
            let may_compare = self.may_compare(self.names.stages.len());
            let mut all: Vec<&str> = self.names.stages.keys().map(String::as_str).filter(|_| may_compare).collect();
            all.sort_unstable();
            let near = nearest(&name.text, all.into_iter()).map(str::to_string);
            let name = &name.text;
            let finding = Finding::new(
                &unknown_name::RULE,
                place,
                format!("no chain has a stage called `{name}`"),
                format!("ninguna cadena tiene un eslabón llamado `{name}`"),
            );
            self.report(match near {
                Some(near) => finding.help(format!("did you mean `{near}`?"), format!("¿quisiste decir `{near}`?")),
                None => finding.help(
                    format!("declare the chain with its stages: `chain visits {{ stages: {name} -> … }}`"),
                    format!("declara la cadena con sus eslabones: `cadena visitas {{ eslabones: {name} -> … }}`"),
                ),
            });
            return None;
        };
        let in_sector = |stage: &&Id<Stage>| {
            let chain = self.model.stages[**stage].chain;
            sector.is_some() && self.model.chains.get(chain).and_then(|chain| chain.sector) == sector
        };
        stages.iter().find(in_sector).or(stages.first()).copied()
    }

    /// The number of a good; naming one declares it.
    pub(super) fn good(&mut self, name: &Name<'_>) -> Id<Good> {
        if let Some(id) = self.names.goods.get(name.text.as_ref()) {
            return *id;
        }
        let place = self.place(name.span);
        let id = self.model.goods.push(Good { name: name.text.to_string(), place });
        self.good_types.push(Type::Open);
        self.names.goods.insert(name.text.to_string(), id);
        id
    }

    fn misplaced_at_top(&mut self, statement: &Statement<'_>) {
        let place = self.place(statement.span);
        self.report(
            Finding::new(
                &misplaced_statement::RULE,
                place,
                "this stands inside a declaration, not on its own",
                "esto va dentro de una declaración, no suelto",
            )
            .help(
                "move it between the braces of the declaration it speaks of: `firm inti { … }`",
                "muévelo entre las llaves de la declaración a la que se refiere: `empresa inti { … }`",
            ),
        );
    }

    fn misplaced_declaration(&mut self, node: &Declaration<'_>, span: Span) {
        let place = self.place(node.keyword);
        let word = self.slice(node.keyword).to_string();
        let home = match node.kind {
            DeclarationKind::Segment => ("a cluster", "un conglomerado"),
            DeclarationKind::Phase => ("a programme", "un programa"),
            _ => ("a network or an agreement", "una red o un acuerdo"),
        };
        let _ = span;
        self.report(
            Finding::new(
                &misplaced_statement::RULE,
                place,
                format!("`{word}` stands inside {}, not on its own", home.0),
                format!("`{word}` va dentro de {}, no suelto", home.1),
            )
            .help(
                format!("move it between the braces of {}", home.0),
                format!("muévelo entre las llaves de {}", home.1),
            ),
        );
    }
}

/// "a firm or an institution".
pub(super) fn titles(kinds: &[Kind]) -> (String, String) {
    use crate::tongue::{Tongue, number::alternatives};
    let all =
        |tongue: Tongue| -> Vec<String> { kinds.iter().map(|kind| kind.title().say(tongue).to_string()).collect() };
    (alternatives(Tongue::En, &all(Tongue::En)), alternatives(Tongue::Es, &all(Tongue::Es)))
}

/// A name as the eye sees it: without accents and case, with letters of other scripts as the Latin letters they look like.
fn skeleton(name: &str) -> String {
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

//! Actions of arrangements, and their definitions.

use super::contents::Contents;
use super::names::{Declared, Thing};
use super::values::{Piece, bare_name, pieces};
use super::*;
use crate::model::rules::{duplicate_name, unknown_action, wrong_parameter};
use crate::syntax::ast::{self, DeclarationKind, ExprKind, Field, Header};
use crate::tongue::vocabulary::{Kind, Owner, action, attribute, bound, value_type};
use crate::tongue::{Phrase, nearest};

impl<'t> Lowering<'t> {
    pub(super) fn definitions(&mut self, declared: &Declared<'_, 't>) {
        for In { file, node } in declared.all(DeclarationKind::DefineAction) {
            self.file = file;
            self.scope = Scope::default();
            self.definition(node);
        }
        self.scope = Scope::default();
    }

    fn definition(&mut self, node: &Declaration<'t>) {
        let mut heading = self.heading(node);
        let contents = self.contents(Owner::ActionDefinition, node.block.as_ref());
        self.remarks(&mut heading, &contents);
        let is_standard = self.shipped.contains(&self.file);
        let dimension = self.chosen(&contents, &attribute::DIMENSION, dimension_from);
        let results = self.words(contents.field(&attribute::RESULT));
        let eases = self.all_chosen(&contents, &attribute::EASES, Restriction::from_index);
        let advantages = self.all_chosen(&contents, &attribute::ADVANTAGES, Advantage::from_index);
        let parameters = self.parameters(&contents);
        let names: Vec<String> = parameters.iter().map(|parameter| parameter.name.clone()).collect();
        let needs = self.needs(contents.field(&attribute::NEEDS), &names);
        let id = self.model.definitions.push(ActionDefinition {
            heading,
            is_standard,
            parameters,
            dimension,
            results,
            eases,
            advantages,
            lines: Vec::new(),
            needs,
        });
        self.scope.definition = Some(id);
        self.locals(&contents.lets);
        self.scope.bound = true;
        let lines = self.lines(&contents.lines);
        self.model.definitions[id].lines = lines;
    }

    fn parameters(&mut self, contents: &Contents<'_, 't>) -> Vec<ParameterOf> {
        let mut parameters: Vec<ParameterOf> = Vec::new();
        let mut seen: rustc_hash::FxHashSet<String> = rustc_hash::FxHashSet::default();
        for node in &contents.parameters {
            let place = self.place(node.name.span);
            let name = node.name.text.to_string();
            if !seen.insert(name.clone()) {
                self.report(
                    Finding::new(
                        &duplicate_name::RULE,
                        place,
                        format!("the parameter `{name}` is declared twice"),
                        format!("el parámetro `{name}` está declarado dos veces"),
                    )
                    .help("remove one of the two", "quita uno de los dos"),
                );
                continue;
            }
            let takes = self.declared_type_of(&node.takes);
            let takes_good = value_type::GOOD.reads(self.slice(node.takes.span));
            let default = node.default.as_ref().and_then(|expr| {
                let expression = self.expression(expr, Some(&takes));
                self.expect_type(expression, &takes)
            });
            parameters.push(ParameterOf { name, takes, takes_good, default, place });
        }
        parameters
    }

    /// `number`, `tiers`, `firm`, `money/year` …
    pub(super) fn declared_type_of(&mut self, expr: &ast::Expr<'t>) -> Type {
        let written = self.slice(expr.span);
        let simple = [
            (&value_type::NUMBER, Type::number()),
            (&value_type::TEXT, Type::Text),
            (&value_type::YES_NO, Type::YesNo),
            (&value_type::DATE, Type::Date),
            (&value_type::MONEY, Type::money()),
            (&value_type::TIME, Type::Amount(crate::amount::Dimension::time())),
            (&value_type::TIERS, Type::Open),
            (&value_type::GOOD, Type::Open),
            (&value_type::FIRM, Type::Thing(Kind::Firm)),
        ];
        if let Some((_, found)) = simple.iter().find(|(word, _)| word.reads(written)) {
            return found.clone();
        }
        self.dimension_of(expr.span).map_or(Type::Open, Type::Amount)
    }

    /// The actions of an arrangement.
    pub(super) fn actions(&mut self, contents: &Contents<'_, 't>) -> Vec<Action> {
        let mut actions: Vec<Action> = Vec::new();
        let mut seen: FxHashMap<String, Place> = FxHashMap::default();
        for node in contents.declarations.iter().filter(|node| node.kind == DeclarationKind::Action) {
            let action = self.action(node);
            if let Some(first) = seen.get(&action.heading.name).copied() {
                let name = &action.heading.name;
                let finding = Finding::new(
                    &duplicate_name::RULE,
                    action.heading.place,
                    format!("there are two actions `{name}`"),
                    format!("hay dos acciones `{name}`"),
                );
                self.report(
                    finding
                        .label(first, "the first is here", "la primera está aquí")
                        .help("give one of them another name", "ponle otro nombre a una de las dos"),
                );
            }
            seen.entry(action.heading.name.clone()).or_insert(action.heading.place);
            actions.push(action);
        }
        actions
    }

    fn action(&mut self, node: &Declaration<'t>) -> Action {
        let mut heading = self.heading(node);
        let contents = self.contents(Owner::Action, node.block.as_ref());
        self.remarks(&mut heading, &contents);
        let outer = (!contents.lets.is_empty()).then(|| self.scope.locals.clone());
        self.locals(&contents.lets);
        let locals = self.local_assumptions(&contents.lets);
        let named = node.header.iter().find_map(|header| match header {
            Header::DefinedBy(name) => Some(name),
            _ => None,
        });
        let definition = named.and_then(|name| self.definition_named(name));
        // A definition decides which keys are its parameters; `good` and `discount` are parameters there.
        let parameters = match definition {
            Some(id) => self.given_parameters(id, &contents, heading.place),
            None => {
                if named.is_none() {
                    self.no_parameters(&contents);
                }
                Vec::new()
            }
        };
        let action = Action {
            definition,
            definition_unknown: named.is_some() && definition.is_none(),
            dimension: self.chosen(&contents, &attribute::DIMENSION, dimension_from),
            results: self.words(contents.field(&attribute::RESULT)),
            eases: self.all_chosen(&contents, &attribute::EASES, Restriction::from_index),
            advantages: self.all_chosen(&contents, &attribute::ADVANTAGES, Advantage::from_index),
            parameters,
            lines: self.lines(&contents.lines),
            locals,
            needs: self.needs(contents.field(&attribute::NEEDS), &[]),
            heading,
        };
        if let Some(outer) = outer {
            self.scope.locals = outer;
        }
        action
    }

    fn definition_named(&mut self, name: &ast::Name<'t>) -> Option<Id<ActionDefinition>> {
        let standard = action::ALL.iter().find(|word| word.reads(&name.text));
        let wanted = standard.map_or(name.text.as_ref(), |word| word.en);
        if let Some((Thing::Definition(id), _)) = self.names.top.get(wanted) {
            return Some(*id);
        }
        let place = self.place(name.span);
        let own: Vec<String> =
            self.model.definitions.values().map(|definition| definition.heading.name.clone()).collect();
        let mut spellings: Vec<&str> = action::ALL.iter().flat_map(|word| word.all_spellings()).collect();
        spellings.extend(own.iter().map(String::as_str));
        let near = nearest(&name.text, spellings.into_iter()).map(str::to_string);
        let name = &name.text;
        let finding = Finding::new(
            &unknown_action::RULE,
            place,
            format!("there is no action `{name}` in the standard library or in the model"),
            format!("no hay ninguna acción `{name}` en la biblioteca estándar ni en el modelo"),
        );
        self.report(match near {
            Some(near) => finding.help(format!("did you mean `{near}`?"), format!("¿quisiste decir `{near}`?")),
            None => finding.help(
                "take one of the standard actions, such as `joint_purchase` or `joint_promotion`, or define it with `define action`",
                "usa una de las acciones estándar, como `compra_conjunta` o `promoción_conjunta`, o defínela con `define acción`",
            ),
        });
        None
    }

    fn given_parameters(
        &mut self,
        id: Id<ActionDefinition>,
        contents: &Contents<'_, 't>,
        place: Place,
    ) -> Vec<(String, Expression)> {
        let parameters = self.model.definitions[id].parameters.clone();
        let by_name: FxHashMap<&str, &ParameterOf> =
            parameters.iter().map(|parameter| (parameter.name.as_str(), parameter)).collect();
        let mut given = Vec::new();
        let mut named: rustc_hash::FxHashSet<&str> = rustc_hash::FxHashSet::default();
        let attributes = [&attribute::GOOD, &attribute::DISCOUNT];
        let fields = contents.others.iter().copied();
        for field in fields.chain(attributes.into_iter().filter_map(|attribute| contents.field(attribute))) {
            let Some(parameter) = by_name.get(meant(&field.key.head.text, &by_name)).copied() else {
                self.unknown_parameter(id, field, &parameters);
                continue;
            };
            named.insert(&parameter.name);
            let value = match parameter.takes_good {
                true => self.good_value(field),
                false => self.amount(Some(field), &parameter.takes),
            };
            given.extend(value.map(|value| (parameter.name.clone(), value)));
        }
        let lacks = |parameter: &&ParameterOf| parameter.default.is_none() && !named.contains(parameter.name.as_str());
        let lacking: Vec<String> = parameters.iter().filter(lacks).map(|parameter| parameter.name.clone()).collect();
        if !lacking.is_empty() && !contents.spoiled {
            self.lacking_parameters(id, &lacking, place);
        }
        given
    }

    fn good_value(&mut self, field: &Field<'t>) -> Option<Expression> {
        let piece = pieces(&field.value).into_iter().next()?;
        let place = self.place(piece.span());
        match piece.expr().and_then(bare_name) {
            Some(name) => {
                let known = self.names.goods.get(name.text.as_ref()).copied();
                let good = match known {
                    Some(good) => good,
                    None => return self.unknown_good(&name, place),
                };
                Some(Expression { place, type_: Type::Open, constant: None, node: Node::Good(good) })
            }
            None => {
                self.wrong_type(
                    piece.span(),
                    &Phrase::new("another kind of value", "otra clase de valor"),
                    &Phrase::new("the name of a good", "el nombre de un bien"),
                );
                None
            }
        }
    }

    pub(super) fn unknown_good(&mut self, name: &ast::Name<'t>, place: Place) -> Option<Expression> {
        let may_compare = self.may_compare(self.model.goods.len());
        let goods: Vec<String> =
            self.model.goods.values().filter(|_| may_compare).map(|good| good.name.clone()).collect();
        let near = nearest(&name.text, goods.iter().map(String::as_str)).map(str::to_string);
        let name = &name.text;
        let finding = Finding::new(
            &crate::model::rules::unknown_name::RULE,
            place,
            format!("no firm buys or sells `{name}`"),
            format!("ninguna empresa compra ni vende `{name}`"),
        );
        self.report(match near {
            Some(near) => finding.help(format!("did you mean `{near}`?"), format!("¿quisiste decir `{near}`?")),
            None => finding.help(
                format!("write what each firm buys: `buys {name}: 12_000 PEN/year`"),
                format!("escribe lo que compra cada empresa: `compra {name}: 12_000 PEN/año`"),
            ),
        });
        None
    }

    fn unknown_parameter(&mut self, id: Id<ActionDefinition>, field: &Field<'t>, parameters: &[ParameterOf]) {
        let key = &field.key.head;
        let place = self.place(key.span);
        let definition = self.model.definitions[id].heading.name.clone();
        let shown = action::ALL
            .iter()
            .find(|word| word.en == definition)
            .map_or(definition.as_str(), |word| word.es)
            .to_string();
        let name = &key.text;
        let finding = Finding::new(
            &wrong_parameter::RULE,
            place,
            format!("`{definition}` has no parameter `{name}`"),
            format!("`{shown}` no tiene un parámetro `{name}`"),
        );
        let near =
            nearest(name, parameters.iter().flat_map(|parameter| spellings_of(&parameter.name))).map(str::to_string);
        let all: Vec<String> = parameters.iter().map(|parameter| format!("`{}`", parameter.name)).collect();
        let all_es: Vec<String> =
            parameters.iter().map(|parameter| format!("`{}`", spanish_of(&parameter.name))).collect();
        self.report(match near {
            Some(near) => finding.help(format!("did you mean `{near}`?"), format!("¿quisiste decir `{near}`?")),
            None if all.is_empty() => finding.help("it takes none: leave it out", "no admite ninguno: quítalo"),
            None => finding.help(format!("it takes {}", all.join(", ")), format!("admite {}", all_es.join(", "))),
        });
    }

    fn lacking_parameters(&mut self, id: Id<ActionDefinition>, lacking: &[String], place: Place) {
        let definition = &self.model.definitions[id].heading;
        let name = definition.name.clone();
        let shown = action::ALL.iter().find(|word| word.en == name).map_or(name.as_str(), |word| word.es).to_string();
        let en: Vec<String> = lacking.iter().map(|name| format!("`{name}`")).collect();
        let es: Vec<String> = lacking.iter().map(|name| format!("`{}`", spanish_of(name))).collect();
        self.report(
            Finding::new(
                &wrong_parameter::RULE,
                place,
                format!("`{name}` is not told {}", crate::tongue::number::list(crate::tongue::Tongue::En, &en)),
                format!("a `{shown}` le falta {}", crate::tongue::number::list(crate::tongue::Tongue::Es, &es)),
            )
            .help(
                format!("write it in the action's block: `{}: …`; `minka explain {name}` says what it is", lacking[0]),
                format!(
                    "escríbelo en el bloque de la acción: `{}: …`; `minka explain {shown}` dice qué es",
                    spanish_of(&lacking[0])
                ),
            ),
        );
    }

    fn no_parameters(&mut self, contents: &Contents<'_, 't>) {
        for field in &contents.others {
            let place = self.place(field.key.head.span);
            let name = &field.key.head.text;
            let near = nearest(
                name,
                attribute::ALL
                    .iter()
                    .filter(|attribute| attribute.of.contains(&Owner::Action))
                    .flat_map(|attribute| attribute.word.all_spellings()),
            );
            let finding = Finding::new(
                &crate::model::rules::unknown_attribute::RULE,
                place,
                format!("`{name}` is not an attribute of an action"),
                format!("`{name}` no es un atributo de una acción"),
            );
            let finding = match near {
                Some(near) => finding.help(format!("did you mean `{near}`?"), format!("¿quisiste decir `{near}`?")),
                None => finding.help(
                    "parameters belong to actions that follow a definition: `action x: joint_purchase { … }`",
                    "los parámetros son de acciones que siguen una definición: `acción x: compra_conjunta { … }`",
                ),
            };
            self.report(finding);
        }
    }

    /// `2 members`, or names of firms, or of parameters that stand for one.
    fn needs(&mut self, field: Option<&Field<'t>>, parameters: &[String]) -> Needs {
        let mut needs = Needs::default();
        let Some(field) = field else { return needs };
        for piece in pieces(&field.value) {
            let place = self.place(piece.span());
            match piece.expr().map(|expr| &expr.kind) {
                Some(ExprKind::Number(number)) => {
                    let unit = number.unit.map_or("", |unit| self.slice(unit));
                    let speaks_of_members = unit.is_empty() || bound::ALL.iter().any(|word| word.reads(unit));
                    if speaks_of_members && number.value.fract() == 0.0 && number.value >= 1.0 {
                        needs.members = Some(Stated { value: number.value as u64, place });
                    } else {
                        self.out_of_range(
                            place,
                            "an action needs a whole number of members",
                            "una acción necesita un número entero de socios",
                        );
                    }
                }
                _ => self.needed_firm(&piece, parameters, &mut needs),
            }
        }
        needs
    }

    fn needed_firm(&mut self, piece: &Piece<'_, 't>, parameters: &[String], needs: &mut Needs) {
        let Some(name) = piece.expr().and_then(bare_name) else {
            let wants = Phrase::new("`2 members`, or the names of firms", "`2 socios`, o nombres de empresas");
            return self.wrong_type(piece.span(), &Phrase::new("another kind of value", "otra clase de valor"), &wants);
        };
        if parameters.iter().any(|parameter| *parameter == name.text) {
            return;
        }
        let place = self.place(name.span);
        if let Some(Thing::Firm(value)) = self.refer(&name, &[Kind::Firm]) {
            needs.firms.push(Stated { value, place });
        }
    }
}

fn dimension_from(index: usize) -> Option<ResultDimension> {
    ResultDimension::ALL.get(index).copied()
}

/// The parameter that a key names: as written, or by its English name where it is one of the standard library's words.
fn meant<'k>(key: &'k str, parameters: &FxHashMap<&str, &ParameterOf>) -> &'k str {
    if parameters.contains_key(key) {
        return key;
    }
    crate::tongue::vocabulary::parameter::find(key).map_or(key, |parameter| parameter.en)
}

fn spellings_of(parameter: &str) -> impl Iterator<Item = &str> {
    let spanish =
        crate::tongue::vocabulary::parameter::ALL.iter().find(|text| text.en == parameter).map(|text| text.es);
    std::iter::once(parameter).chain(spanish)
}

fn spanish_of(parameter: &str) -> &str {
    spellings_of(parameter).last().unwrap_or(parameter)
}

//! What an action gives to the parameters of its definition.

use super::contents::Contents;
use super::values::pieces;
use super::*;
use crate::model::rules::{unknown_attribute, unknown_name, wrong_parameter};
use crate::syntax::ast::{self, Field};
use crate::tongue::number::list;
use crate::tongue::vocabulary::{Kind, Owner, action, attribute, parameter};
use crate::tongue::{Phrase, Tongue, nearest};

impl<'t> Lowering<'t> {
    pub(super) fn given_parameters(
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
            let value = self.given_value(parameter, field);
            given.extend(value.map(|value| (parameter.name.clone(), value)));
        }
        let lacks = |parameter: &&ParameterOf| parameter.default.is_none() && !named.contains(parameter.name.as_str());
        let lacking: Vec<String> = parameters.iter().filter(lacks).map(|parameter| parameter.name.clone()).collect();
        if !lacking.is_empty() && !contents.spoiled {
            self.lacking_parameters(id, &lacking, place);
        }
        given
    }

    fn given_value(&mut self, parameter: &ParameterOf, field: &Field<'t>) -> Option<Expression> {
        if parameter.takes_good {
            return self.good_value(field);
        }
        let value = self.amount(Some(field), &Type::Open)?;
        let fits = match (&value.type_, &parameter.takes) {
            (Type::Thing(Kind::Institution | Kind::Programme), Type::Thing(Kind::Firm)) => !parameter.is_asked,
            (Type::Tiers(..), Type::Open) => parameter.takes_tiers,
            (given, Type::Open) if parameter.takes_tiers => *given == Type::number() || given.is_bare(),
            (given, Type::Open) => given.is_amount(),
            (_, takes) => return self.expect_type(value, takes),
        };
        if fits {
            return Some(value);
        }
        let wants = match parameter.takes_tiers {
            true => Phrase::new("a schedule of tiers or a percentage", "una tabla de tramos o un porcentaje"),
            false if parameter.takes == Type::Open => Phrase::new("an amount", "una cantidad"),
            false => parameter.takes.title(&self.model.units),
        };
        let is = value.type_.title(&self.model.units);
        self.wrong_type(value.place.span, &is, &wants);
        None
    }

    fn good_value(&mut self, field: &Field<'t>) -> Option<Expression> {
        let piece = pieces(&field.value).into_iter().next()?;
        let place = self.place(piece.span());
        match piece.name() {
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
            &unknown_name::RULE,
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
        let shown = action_word(&definition).to_string();
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
        let shown = action_word(&name).to_string();
        let en: Vec<String> = lacking.iter().map(|name| format!("`{name}`")).collect();
        let es: Vec<String> = lacking.iter().map(|name| format!("`{}`", spanish_of(name))).collect();
        self.report(
            Finding::new(
                &wrong_parameter::RULE,
                place,
                format!("`{name}` is not told {}", list(Tongue::En, &en)),
                format!(
                    "a `{shown}` {} {}",
                    if es.len() > 1 { "le faltan" } else { "le falta" },
                    list(Tongue::Es, &es)
                ),
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

    pub(super) fn no_parameters(&mut self, contents: &Contents<'_, 't>) {
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
                &unknown_attribute::RULE,
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
}

/// A definition as it is called in Spanish.
pub(super) fn action_word(name: &str) -> &str {
    action::ALL.iter().find(|word| word.en == name).map_or(name, |word| word.es)
}

/// The parameter that a key names: as written, or by its English name where it is one of the standard library's words.
fn meant<'k>(key: &'k str, parameters: &FxHashMap<&str, &ParameterOf>) -> &'k str {
    if parameters.contains_key(key) {
        return key;
    }
    parameter::find(key).map_or(key, |parameter| parameter.en)
}

fn spellings_of(parameter: &str) -> impl Iterator<Item = &str> {
    let spanish = parameter::ALL.iter().find(|text| text.en == parameter).map(|text| text.es);
    std::iter::once(parameter).chain(spanish)
}

pub(super) fn spanish_of(parameter: &str) -> &str {
    spellings_of(parameter).last().unwrap_or(parameter)
}

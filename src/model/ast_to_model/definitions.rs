//! Definitions of actions.

use super::contents::Contents;
use super::names::Declared;
use super::things::Thing;
use super::*;
use crate::model::rules::{duplicate_name, unknown_action};
use crate::syntax::ast::{self, DeclarationKind};
use crate::tongue::nearest;
use crate::tongue::vocabulary::{Kind, Owner, action, attribute, value_type};

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
        let needs = self.needs(contents.field(&attribute::NEEDS), &parameters);
        let id = self.model.definitions.push(ActionDefinition {
            heading,
            is_standard,
            parameters,
            dimension,
            results,
            eases,
            advantages,
            lines: Vec::new(),
            locals: Vec::new(),
            needs,
        });
        self.scope.definition = Some(id);
        self.locals(&contents.lets);
        let locals = self.local_assumptions(&contents.lets);
        self.scope.bound = true;
        let lines = self.lines(&contents.lines);
        let definition = &mut self.model.definitions[id];
        for index in &definition.needs.parameters {
            definition.parameters[*index].is_asked = true;
        }
        definition.lines = lines;
        definition.locals = locals;
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
            let takes_tiers = value_type::TIERS.reads(self.slice(node.takes.span));
            parameters.push(ParameterOf { name, takes, takes_good, takes_tiers, is_asked: false, default, place });
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
            (&value_type::AMOUNT, Type::Open),
            (&value_type::GOOD, Type::Open),
            (&value_type::FIRM, Type::Thing(Kind::Firm)),
        ];
        if let Some((_, found)) = simple.iter().find(|(word, _)| word.reads(written)) {
            return found.clone();
        }
        self.dimension_of(expr.span).map_or(Type::Open, Type::Amount)
    }

    pub(super) fn definition_named(&mut self, name: &ast::Name<'t>) -> Option<Id<ActionDefinition>> {
        let standard = action::ALL.iter().find(|word| word.reads(&name.text));
        let wanted = standard.map_or(name.text.as_ref(), |word| word.en);
        if let Some(id) = self.names.thing(wanted).and_then(Thing::definition) {
            return Some(id);
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
}

pub(super) fn dimension_from(index: usize) -> Option<ResultDimension> {
    ResultDimension::ALL.get(index).copied()
}

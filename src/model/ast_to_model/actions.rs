//! Actions of arrangements.

use super::contents::Contents;
use super::definitions::dimension_from;
use super::things::Thing;
use super::values::{Piece, pieces};
use super::*;
use crate::model::rules::duplicate_name;
use crate::syntax::ast::{DeclarationKind, Expr, Field, Header, Number};
use crate::tongue::Phrase;
use crate::tongue::vocabulary::{Kind, Owner, attribute, bound};

impl<'t> Lowering<'t> {
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
        let named = node.header.iter().find_map(Header::defined_by);
        let definition = named.and_then(|name| self.definition_named(name));
        // A definition decides which keys are its parameters; `good` and `discount` are parameters there.
        let parameters = match definition {
            Some(id) => {
                let given = self.given_parameters(id, &contents, heading.place);
                self.hold_against_lines(id, &given, heading.place);
                self.labels_beside(id, &contents.lines);
                given
            }
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
            pilot: self.yes_no(contents.field(&attribute::PILOT)),
            joint_liability: self.yes_no(contents.field(&attribute::JOINT_LIABILITY)),
            screening: self.text(contents.field(&attribute::SCREENING)),
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

    /// `2 members`, or names of firms, or of parameters that stand for one.
    pub(super) fn needs(&mut self, field: Option<&Field<'t>>, parameters: &[ParameterOf]) -> Needs {
        let mut needs = Needs::default();
        let Some(field) = field else { return needs };
        for piece in pieces(&field.value) {
            let place = self.place(piece.span());
            match piece.expr().and_then(Expr::number) {
                Some(number) => self.needed_members(number, place, &mut needs),
                None => self.needed_firm(&piece, parameters, &mut needs),
            }
        }
        needs
    }

    fn needed_members(&mut self, number: &Number, place: Place, needs: &mut Needs) {
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

    fn needed_firm(&mut self, piece: &Piece<'_, 't>, parameters: &[ParameterOf], needs: &mut Needs) {
        let Some(name) = piece.name() else {
            let wants = Phrase::new("`2 members`, or the names of firms", "`2 socios`, o nombres de empresas");
            return self.wrong_type(piece.span(), &Phrase::new("another kind of value", "otra clase de valor"), &wants);
        };
        if let Some(index) = parameters.iter().position(|parameter| parameter.name == name.text) {
            let firm = Type::Thing(Kind::Firm);
            if parameters[index].takes == firm {
                needs.parameters.push(index);
            } else {
                let is = parameters[index].takes.title(&self.model.units);
                self.wrong_type(piece.span(), &is, &firm.title(&self.model.units));
            }
            return;
        }
        let place = self.place(name.span);
        let firm = self.refer(&name, &[Kind::Firm]).and_then(Thing::firm);
        needs.firms.extend(firm.map(|value| Stated { value, place }));
    }
}

//! Names, and what they stand for.

use super::attributes::figure_type;
use super::*;
use crate::model::ast_to_model::things::Thing;
use crate::model::rules::unknown_name;
use crate::syntax::ast::{Name, Path, Postfix};
use crate::tongue::nearest;
use crate::tongue::vocabulary::{Kind, bound, figure, function, literal, unit};

impl<'t> Lowering<'t> {
    pub(super) fn path(&mut self, path: &Path<'t>, place: Place, wants: Option<&Type>) -> Expression {
        let head = &path.head;
        let here = self.place(head.span);
        if let (Some(Postfix::Call(_, arguments)), false) = (path.rest.first(), head.quoted) {
            let known = self.scope.locals.contains_key(head.text.as_ref()) || self.is_schedule(&head.text);
            if !known {
                let called = self.call(&head.text, arguments, place);
                return match called {
                    Some(value) => self.postfixes(value, &path.rest[1..]),
                    None => {
                        self.unknown_function(head);
                        broken(place)
                    }
                };
            }
        }
        let value = self.head(head, here, wants, path.rest.is_empty());
        let value = self.postfixes(value, &path.rest);
        Expression { place, ..value }
    }

    fn is_schedule(&self, name: &str) -> bool {
        let parameter = self.scope.definition.map(|id| &self.model.definitions[id].parameters);
        self.names.top.contains_key(name)
            || parameter.is_some_and(|all| all.iter().any(|parameter| parameter.name == name))
    }

    fn head(&mut self, name: &Name<'t>, place: Place, wants: Option<&Type>, alone: bool) -> Expression {
        let text = name.text.as_ref();
        if !name.quoted
            && let Some(value) = self.bound_name(text, place)
        {
            return value;
        }
        if let Some((type_, constant)) = self.scope.locals.get(text).cloned() {
            return Expression { place, type_, constant, node: Node::Local(text.to_string()) };
        }
        if let Some(value) = self.parameter_named(text, place) {
            return value;
        }
        // `member.size == micro`: what the other side is decides what the word means.
        if let (Some(Type::Choice(set)), true) = (wants, alone)
            && let Some(index) = set.find(text)
        {
            return self.certain(place, Type::Choice(set), Node::Choice(set, index));
        }
        if let (Some(Type::Thing(Kind::Stage)), true) = (wants, alone) {
            if let Some(id) = self.refer_stage(name, None) {
                return self.certain(place, Type::Thing(Kind::Stage), Node::Thing(Kind::Stage, id.index()));
            }
            return broken(place);
        }
        if let Some(thing) = self.names.thing(text) {
            return self.thing(thing, place);
        }
        self.built_in(name, place)
    }

    fn bound_name(&mut self, text: &str, place: Place) -> Option<Expression> {
        if !self.scope.bound {
            return None;
        }
        let firm = Type::Thing(Kind::Firm);
        let firms = Type::List(Box::new(firm.clone()));
        let all = [
            (&bound::MEMBER, Bound::Member, firm.clone()),
            (&bound::MEMBERS, Bound::Members, firms.clone()),
            (&bound::PARTICIPANTS, Bound::Members, firms),
            (&bound::OUTSIDER, Bound::Outsider, firm.clone()),
            (&bound::FIRM, Bound::Firm, firm.clone()),
            (&bound::LEADER, Bound::Leader, firm),
            (&bound::YEAR, Bound::Year, Type::number()),
        ];
        let (_, bound, type_) = all.into_iter().find(|(word, _, _)| word.reads(text))?;
        if bound == Bound::Leader {
            self.scope.leader.push(place);
        }
        Some(self.certain(place, type_, Node::Bound(bound)))
    }

    pub(super) fn parameter_named(&mut self, text: &str, place: Place) -> Option<Expression> {
        let id = self.scope.definition?;
        let index = self.model.definitions[id].parameters.iter().position(|parameter| parameter.name == text)?;
        let parameter = &mut self.model.definitions[id].parameters[index];
        parameter.is_asked = true;
        let type_ = parameter.takes.clone();
        Some(self.certain(place, type_, Node::Parameter(id, index)))
    }

    fn thing(&mut self, thing: Thing, place: Place) -> Expression {
        if let Some(id) = thing.assumption() {
            let value = &self.model.assumptions[id].value;
            return Expression {
                place,
                type_: value.type_.clone(),
                constant: value.constant,
                node: Node::Assumption(id),
            };
        }
        if let Some(id) = thing.firm() {
            return self.certain(place, Type::Thing(Kind::Firm), Node::Firm(id));
        }
        if let Some(id) = thing.table() {
            let firms = Type::List(Box::new(Type::Thing(Kind::Firm)));
            return self.certain(place, firms, Node::FirmTable(id));
        }
        match thing.kind() {
            Some(kind) => self.certain(place, Type::Thing(kind), Node::Thing(kind, thing.index())),
            None => broken(place),
        }
    }

    /// Words of the language that need no declaration: yes and no, figures, units.
    fn built_in(&mut self, name: &Name<'t>, place: Place) -> Expression {
        let text = name.text.as_ref();
        if literal::YES.reads(text) || literal::NO.reads(text) {
            let yes = literal::YES.reads(text);
            return self.certain(place, Type::YesNo, Node::YesNo(yes));
        }
        if self.scope.figures
            && let Some(word) = figure::OF_ARRANGEMENT.iter().find(|word| word.reads(text))
        {
            let of = broken(place);
            return self.certain(place, figure_type(word), Node::Figure(Box::new(of), word));
        }
        let is_unit = unit::ALL.iter().any(|unit| unit.reads(text))
            || crate::amount::is_currency(text)
            || self.declared_unit(text).is_some();
        if is_unit {
            return self.unit_alone(name.span);
        }
        if let Some(id) = self.names.goods.get(text).copied() {
            return self.certain(place, Type::Open, Node::Good(id));
        }
        if bound::ALL.iter().any(|word| word.reads(text)) {
            let finding = Finding::new(
                &unknown_name::RULE,
                place,
                format!("`{text}` has a meaning inside the lines of a network or agreement only"),
                format!("`{text}` solo significa algo dentro de las líneas de una red o un acuerdo"),
            );
            self.report(
                finding.help("name a firm, or move this into a line", "nombra una empresa, o lleva esto a una línea"),
            );
            return broken(place);
        }
        if let Some(word) = figure::ALL.iter().find(|word| word.reads(text)) {
            let finding = Finding::new(
                &unknown_name::RULE,
                place,
                format!("`{text}` is a figure, and does not say of which network"),
                format!("`{text}` es un indicador, y no dice de qué red"),
            );
            let (en, es) = (word.en, word.es);
            self.report(finding.help(
                format!("write `NETWORK.{en}`, or of a member `NETWORK[FIRM].{en}`"),
                format!("escribe `RED.{es}`, o de un socio `RED[EMPRESA].{es}`"),
            ));
            return broken(place);
        }
        self.unknown_name(place, text, &[]);
        broken(place)
    }

    fn unknown_function(&mut self, name: &Name<'t>) {
        let place = self.place(name.span);
        let text = &name.text;
        let finding = Finding::new(
            &unknown_name::RULE,
            place,
            format!("there is no function `{text}`"),
            format!("no hay una función `{text}`"),
        );
        let near = nearest(text, function::ALL.iter().flat_map(|word| word.all_spellings()));
        self.report(match near {
            Some(near) => finding.help(format!("did you mean `{near}`?"), format!("¿quisiste decir `{near}`?")),
            None => finding.help(
                "functions are sum, count, mean, min, max, abs, round, floor, ceil, sqrt",
                "las funciones son suma, cuenta, promedio, min, max, abs, redondea, piso, techo, raíz",
            ),
        });
    }
}

//! Names, and what is asked of them.

use super::*;
use crate::model::ast_to_model::names::Thing;
use crate::model::rules::{unknown_attribute, unknown_name, wrong_kind};
use crate::syntax::ast::{Name, Path, Postfix};
use crate::tongue::nearest;
use crate::tongue::vocabulary::{
    Attribute, Kind, Owner, Takes, Word, attribute, bound, figure, function, literal, unit,
};

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
        if let Some((thing, _)) = self.names.top.get(text).copied() {
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

    fn parameter_named(&mut self, text: &str, place: Place) -> Option<Expression> {
        let id = self.scope.definition?;
        let index = self.model.definitions[id].parameters.iter().position(|parameter| parameter.name == text)?;
        let type_ = self.model.definitions[id].parameters[index].takes.clone();
        Some(self.certain(place, type_, Node::Parameter(id, index)))
    }

    fn thing(&mut self, thing: Thing, place: Place) -> Expression {
        match thing {
            Thing::Assumption(id) => {
                let value = &self.model.assumptions[id].value;
                Expression { place, type_: value.type_.clone(), constant: value.constant, node: Node::Assumption(id) }
            }
            Thing::Firm(id) => self.certain(place, Type::Thing(Kind::Firm), Node::Firm(id)),
            other => {
                let Some(kind) = other.kind() else {
                    return self.certain(place, Type::Open, Node::Broken);
                };
                let index = match other {
                    Thing::Territory(id) => id.index(),
                    Thing::Sector(id) => id.index(),
                    Thing::Chain(id) => id.index(),
                    Thing::Institution(id) => id.index(),
                    Thing::Arrangement(id, _) => id.index(),
                    Thing::Cluster(id) => id.index(),
                    Thing::Programme(id) => id.index(),
                    Thing::Definition(id) => id.index(),
                    Thing::Scenario(id) => id.index(),
                    Thing::Firm(id) => id.index(),
                    Thing::Assumption(id) => id.index(),
                };
                self.certain(place, Type::Thing(kind), Node::Thing(kind, index))
            }
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
            && let Some(word) = figure::ALL.iter().find(|word| word.reads(text))
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
        self.unknown_name(place, text, &[]);
        broken(place)
    }

    pub(super) fn postfixes(&mut self, mut value: Expression, rest: &[Postfix<'t>]) -> Expression {
        for postfix in rest {
            value = match postfix {
                Postfix::Member(name) => self.member_of(value, name),
                Postfix::Index(index) => self.index_of(value, index),
                Postfix::Call(span, arguments) => self.applied(value, *span, arguments),
            };
        }
        value
    }

    fn member_of(&mut self, of: Expression, name: &Name<'t>) -> Expression {
        let place = self.place(of.place.span.to(name.span));
        let text = name.text.as_ref();
        match of.type_.clone() {
            Type::Open => broken(place),
            Type::List(_) if attribute_count(text) => self.certain(place, Type::number(), Node::Count(Box::new(of))),
            Type::List(element) => {
                let one = Expression { type_: *element, ..of };
                let value = self.member_of(one, name);
                let type_ =
                    if value.type_ == Type::Open { Type::Open } else { Type::List(Box::new(value.type_.clone())) };
                Expression { type_, ..value }
            }
            Type::Thing(Kind::Firm) => self.of_firm(of, name, place),
            Type::Thing(kind) => self.of_thing(of, kind, name, place),
            Type::Trade => self.traded(of, name, place),
            other => {
                let is = other.title(&self.model.units);
                let finding = Finding::new(
                    &unknown_attribute::RULE,
                    self.place(name.span),
                    format!("{} has no `{text}`", is.en),
                    format!("{} no tiene `{text}`", is.es),
                );
                self.report(finding.help(
                    "only firms, networks and other declared things have attributes",
                    "solo las empresas, las redes y otras cosas declaradas tienen atributos",
                ));
                broken(place)
            }
        }
    }

    fn of_firm(&mut self, of: Expression, name: &Name<'t>, place: Place) -> Expression {
        let text = name.text.as_ref();
        if attribute::BUYS.word.reads(text) || attribute::SELLS.word.reads(text) {
            let found = if attribute::BUYS.word.reads(text) { &attribute::BUYS } else { &attribute::SELLS };
            return self.certain(place, Type::Trade, Node::Attribute(Box::new(of), found));
        }
        if let Some(found) = attribute::find(Owner::Firm, text) {
            let type_ = self.attribute_type(found);
            return self.certain(place, type_, Node::Attribute(Box::new(of), found));
        }
        if let Some(index) = self.model.attributes.iter().position(|attribute| attribute.name == text) {
            let type_ = self.model.attributes[index].takes.clone();
            return self.certain(place, type_, Node::Custom(Box::new(of), index));
        }
        self.figure_or_unknown(of, name, place, Owner::Firm)
    }

    fn of_thing(&mut self, of: Expression, kind: Kind, name: &Name<'t>, place: Place) -> Expression {
        let text = name.text.as_ref();
        let owner = match kind {
            Kind::Territory => Owner::Territory,
            Kind::Sector => Owner::Sector,
            Kind::Chain => Owner::Chain,
            Kind::Institution => Owner::Institution,
            Kind::Network => Owner::Network,
            Kind::Agreement => Owner::Agreement,
            Kind::Cluster => Owner::Cluster,
            Kind::Programme => Owner::Programme,
            Kind::Firm => Owner::Firm,
            Kind::Segment => Owner::Segment,
            Kind::Phase => Owner::Phase,
            // A line of the action, by its label, or one of its parameters.
            Kind::Action => return self.certain(place, Type::Open, Node::Inner(Box::new(of), text.to_string())),
            Kind::Stage => Owner::Any,
        };
        if let (Node::Thing(Kind::Network | Kind::Agreement, index), true) =
            (&of.node, matches!(kind, Kind::Network | Kind::Agreement))
        {
            let listed = attribute::MEMBERS.word.reads(text) || attribute::PARTICIPANTS.word.reads(text);
            if listed {
                let type_ = Type::List(Box::new(Type::Thing(Kind::Firm)));
                return self.certain(place, type_, Node::Attribute(Box::new(of), &attribute::MEMBERS));
            }
            let inner = self.model.arrangements.get(Id::new(*index)).is_some_and(|arrangement| {
                arrangement.actions.iter().any(|action| action.heading.name == text)
                    || arrangement.lines.iter().any(|line| line.label.as_deref() == Some(text))
            });
            if inner {
                return self.certain(place, Type::Thing(Kind::Action), Node::Inner(Box::new(of), text.to_string()));
            }
        }
        if let Some(found) = attribute::find(owner, text) {
            let type_ = self.attribute_type(found);
            return self.certain(place, type_, Node::Attribute(Box::new(of), found));
        }
        self.figure_or_unknown(of, name, place, owner)
    }

    fn figure_or_unknown(&mut self, of: Expression, name: &Name<'t>, place: Place, owner: Owner) -> Expression {
        let text = name.text.as_ref();
        if let Some(word) = figure::ALL.iter().find(|word| word.reads(text)) {
            return self.certain(place, figure_type(word), Node::Figure(Box::new(of), word));
        }
        let kind = contents::owner_title(owner);
        let here = self.place(name.span);
        let finding = Finding::new(
            &unknown_attribute::RULE,
            here,
            format!("`{text}` is not an attribute of {}", kind.0),
            format!("`{text}` no es un atributo de {}", kind.1),
        );
        let attributes = attribute::ALL
            .iter()
            .filter(|attribute| attribute.of.contains(&owner))
            .flat_map(|attribute| attribute.word.all_spellings());
        let figures = figure::ALL.iter().flat_map(|word| word.all_spellings());
        let near = nearest(text, attributes.chain(figures));
        self.report(match near {
            Some(near) => finding.help(format!("did you mean `{near}`?"), format!("¿quisiste decir `{near}`?")),
            None if owner == Owner::Firm => finding.help(
                format!("declare it with `attribute {text} of firm: number`, or correct the name"),
                format!("decláralo con `atributo {text} de empresa: número`, o corrige el nombre"),
            ),
            None if self.names.top.contains_key(text) => finding.help(
                format!("a member's part is asked with brackets: `[{text}]`, then `.gain`"),
                format!("la parte de un socio se pide entre corchetes: `[{text}]`, luego `.ganancia`"),
            ),
            None => finding.help(
                "it has attributes, figures such as `npv`, and the names of its actions",
                "tiene atributos, cifras como `van` y los nombres de sus acciones",
            ),
        });
        broken(place)
    }

    fn attribute_type(&mut self, found: &'static Attribute) -> Type {
        match found.takes {
            Takes::Text | Takes::Language | Takes::Currency => Type::Text,
            Takes::YesNo => Type::YesNo,
            Takes::Date => Type::Date,
            Takes::Number | Takes::Whole | Takes::Percent => Type::number(),
            Takes::Duration => Type::Amount(crate::amount::Dimension::time()),
            Takes::Amount("money") => Type::money(),
            Takes::Amount("money/time") => Type::money_per_time(),
            Takes::Amount("1") => Type::number(),
            Takes::Amount(_) => Type::Open,
            Takes::Choice(set) => Type::Choice(set),
            Takes::Choices(set) => Type::List(Box::new(Type::Choice(set))),
            Takes::Name([kind]) => Type::Thing(*kind),
            Takes::Name(_) | Takes::Names(_) => Type::Open,
            Takes::Words | Takes::Members | Takes::Structure | Takes::Sharing | Takes::Stages => Type::Open,
            Takes::Tiers | Takes::Good | Takes::Needs | Takes::Anything => Type::Open,
        }
    }

    /// `member.buys.linen`, `member.buys[good]`.
    fn traded(&mut self, of: Expression, name: &Name<'t>, place: Place) -> Expression {
        match self.names.goods.get(name.text.as_ref()).copied() {
            Some(good) => {
                let type_ = self.good_types[good.index()].clone();
                self.certain(place, type_, Node::Traded(Box::new(of), good))
            }
            None => {
                let here = self.place(name.span);
                self.unknown_good(name, here);
                broken(place)
            }
        }
    }

    fn index_of(&mut self, of: Expression, index: &Expr<'t>) -> Expression {
        let place = self.place(of.place.span.to(index.span));
        match of.type_.clone() {
            Type::Trade => {
                if let ExprKind::Name(path) = &index.kind {
                    let parameter =
                        path.rest.is_empty().then(|| self.parameter_named(&path.head.text, place)).flatten();
                    return match parameter {
                        Some(parameter) => {
                            self.certain(place, Type::Open, Node::TradedParameter(Box::new(of), Box::new(parameter)))
                        }
                        None => self.traded(of, &path.head, place),
                    };
                }
                broken(place)
            }
            Type::List(element) if *element == Type::Trade => {
                let one = Expression { type_: Type::Trade, ..of };
                let value = self.index_of(one, index);
                let type_ =
                    if value.type_ == Type::Open { Type::Open } else { Type::List(Box::new(value.type_.clone())) };
                Expression { type_, ..value }
            }
            Type::Thing(Kind::Network | Kind::Agreement) => {
                let firm = self.expression(index, Some(&Type::Thing(Kind::Firm)));
                let type_ = of.type_.clone();
                let firm = self.expect_type(firm, &Type::Thing(Kind::Firm)).unwrap_or_else(|| broken(place));
                self.certain(place, type_, Node::Part(Box::new(of), Box::new(firm)))
            }
            Type::Open => broken(place),
            other => {
                let is = other.title(&self.model.units);
                let finding = Finding::new(
                    &wrong_kind::RULE,
                    of.place,
                    format!("this is {}, and only networks and goods traded are asked with `[ ]`", is.en),
                    format!("esto es {}, y solo a las redes y a los bienes comprados se les pregunta con `[ ]`", is.es),
                );
                self.report(finding.help(
                    "write `network[firm].gain`, or `member.buys[good]`",
                    "escribe `red[empresa].ganancia`, o `socio.compra[bien]`",
                ));
                broken(place)
            }
        }
    }

    /// `discount(volume)`: a schedule at a volume.
    fn applied(&mut self, schedule: Expression, span: Span, arguments: &[Expr<'t>]) -> Expression {
        let place = self.place(schedule.place.span.to(span));
        let [argument] = arguments else {
            let finding = Finding::new(
                &unknown_name::RULE,
                place,
                "a schedule is asked with one volume",
                "a una tabla de tramos se le pregunta con un solo volumen",
            );
            self.report(finding.help(
                "write `discount(sum(members.buys.linen))`",
                "escribe `descuento(suma(socios.compra.lencería))`",
            ));
            return broken(place);
        };
        match schedule.type_.clone() {
            Type::Tiers(from, rate) => {
                let wants = Type::Amount(from);
                let volume = self.expression(argument, Some(&wants));
                let volume = self.expect_type(volume, &wants).unwrap_or_else(|| broken(place));
                self.certain(place, Type::Amount(rate), Node::Applied(Box::new(schedule), Box::new(volume)))
            }
            Type::Open => {
                let volume = self.expression(argument, None);
                self.certain(place, Type::Open, Node::Applied(Box::new(schedule), Box::new(volume)))
            }
            other => {
                let is = other.title(&self.model.units);
                let finding = Finding::new(
                    &wrong_kind::RULE,
                    schedule.place,
                    format!("this is {}; only a schedule of tiers is asked with `( )`", is.en),
                    format!("esto es {}; solo a una tabla de tramos se le pregunta con `( )`", is.es),
                );
                self.report(
                    finding
                        .help("to multiply, write `*` between the two", "para multiplicar, escribe `*` entre los dos"),
                );
                broken(place)
            }
        }
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

fn attribute_count(text: &str) -> bool {
    function::COUNT.reads(text)
}

/// What a figure is an amount of.
fn figure_type(word: &'static Word) -> Type {
    let is = |others: &[&'static Word]| others.iter().any(|other| std::ptr::eq(*other, word));
    if is(&[&figure::ANNUAL_BENEFIT, &figure::ANNUAL_COST]) {
        return Type::money_per_time();
    }
    if is(&[&figure::PAYBACK]) {
        return Type::Amount(crate::amount::Dimension::time());
    }
    if is(&[
        &figure::PARTICIPATES,
        &figure::FREE_RIDES,
        &figure::VIABLE,
        &figure::CORE_EMPTY,
        &figure::IN_CORE,
        &figure::SUPERADDITIVE,
        &figure::CONVEX,
    ]) {
        return Type::YesNo;
    }
    if is(&[
        &figure::GAIN_PROBABILITY,
        &figure::IRR,
        &figure::BENEFIT_COST_RATIO,
        &figure::APPROPRIABILITY,
        &figure::POWER,
        &figure::LINKS,
        &figure::MINIMUM_MEMBERS,
        &figure::MINIMUM_ANY,
        &figure::MAXIMUM_MEMBERS,
    ]) {
        return Type::number();
    }
    if is(&[&figure::VERDICT, &figure::PIVOTAL_MEMBERS]) {
        return Type::Open;
    }
    Type::money()
}

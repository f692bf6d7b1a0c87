//! What is asked of a thing by a dot: its attributes and its figures.

use super::around;
use super::*;
use crate::amount::Dimension;
use crate::model::rules::unknown_attribute;
use crate::syntax::ast::Name;
use crate::tongue::nearest;
use crate::tongue::vocabulary::{Attribute, Kind, Owner, Takes, Word, attribute, figure, function, verdict};

impl<'t> Lowering<'t> {
    pub(super) fn member_of(&mut self, of: Expression, name: &Name<'t>) -> Expression {
        let place = self.place(of.place.span.to(name.span));
        let text = name.text.as_ref();
        match of.type_.clone() {
            Type::Open => broken(place),
            Type::List(_) if function::COUNT.reads(text) => {
                self.certain(place, Type::number(), Node::Count(Box::new(of)))
            }
            Type::List(element) => {
                let one = Expression { type_: *element, ..of };
                of_each(self.member_of(one, name))
            }
            Type::Thing(Kind::Firm) => self.of_firm(of, name, place),
            Type::Thing(kind) => self.of_thing(of, kind, name, place),
            Type::Trade => self.traded(of, name, place),
            Type::Amount(_)
            | Type::Zero
            | Type::YesNo
            | Type::Text
            | Type::Date
            | Type::Choice(_)
            | Type::Tiers(..) => self.without_attributes(&of, name),
        }
    }

    fn without_attributes(&mut self, of: &Expression, name: &Name<'t>) -> Expression {
        let is = of.type_.title(&self.model.units);
        let text = &name.text;
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
        broken(self.place(of.place.span.to(name.span)))
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
            Kind::Action => return self.of_action(of, text, place),
            Kind::Stage => Owner::Stage,
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
        };
        if let Some(part) = self.part_around(&of, text, place) {
            return part;
        }
        if let Some(word) = around::word_of(owner, text) {
            let type_ = self.type_around(&of, word);
            return self.certain(place, type_, Node::Figure(Box::new(of), word));
        }
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

    /// One of its figures; else a line of the action, by its label, or one of its parameters.
    fn of_action(&mut self, of: Expression, text: &str, place: Place) -> Expression {
        const FIGURES: [&Word; 3] = [&figure::NPV, &figure::ANNUAL_BENEFIT, &figure::ANNUAL_COST];
        match FIGURES.into_iter().find(|word| word.reads(text)) {
            Some(word) => self.certain(place, figure_type(word), Node::Figure(Box::new(of), word)),
            None => self.certain(place, Type::Open, Node::Inner(Box::new(of), text.to_string())),
        }
    }

    fn figure_or_unknown(&mut self, of: Expression, name: &Name<'t>, place: Place, owner: Owner) -> Expression {
        let text = name.text.as_ref();
        if let Some(word) = figure::of(owner).iter().find(|word| word.reads(text)) {
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
        let figures = figure::of(owner).iter().flat_map(|word| word.all_spellings());
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
            None if matches!(owner, Owner::Network | Owner::Agreement) => finding.help(
                "it has attributes, figures such as `npv`, and the names of its actions",
                "tiene atributos, cifras como `van` y los nombres de sus acciones",
            ),
            None => around::say_figures(finding, owner),
        });
        broken(place)
    }

    pub(in super::super) fn attribute_type(&mut self, found: &'static Attribute) -> Type {
        match found.takes {
            Takes::Text | Takes::Language | Takes::Currency => Type::Text,
            Takes::YesNo => Type::YesNo,
            Takes::Date => Type::Date,
            Takes::Number | Takes::Whole | Takes::Percent => Type::number(),
            Takes::Duration => Type::Amount(Dimension::time()),
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
}

/// The same of each thing of a list.
pub(super) fn of_each(value: Expression) -> Expression {
    let type_ = if value.type_ == Type::Open { Type::Open } else { Type::List(Box::new(value.type_.clone())) };
    Expression { type_, ..value }
}

/// What a figure is an amount of.
pub(super) fn figure_type(word: &'static Word) -> Type {
    let is = |others: &[&'static Word]| others.iter().any(|other| std::ptr::eq(*other, word));
    if is(&[&figure::ANNUAL_BENEFIT, &figure::ANNUAL_COST]) {
        return Type::money_per_time();
    }
    if is(&[&figure::PAYBACK]) {
        return Type::Amount(Dimension::time());
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
        &figure::HOLDS_PROBABILITY,
        &figure::LINKS,
        &figure::MINIMUM_MEMBERS,
        &figure::MINIMUM_ANY,
        &figure::MAXIMUM_MEMBERS,
    ]) {
        return Type::number();
    }
    if is(&[&figure::VERDICT]) {
        return Type::Choice(&verdict::VERDICT);
    }
    if is(&[&figure::PIVOTAL_MEMBERS]) {
        return Type::Open;
    }
    Type::money()
}

//! Scenarios: what they name is resolved; what they change is evaluated by a later stage.

use super::names::Declared;
use super::places::closing_links;
use super::things::Thing;
use super::*;
use crate::model::rules::{circular_definition, misplaced_statement, unknown_attribute};
use crate::syntax::ast::{self, DeclarationKind, Header, Postfix, StatementKind};
use crate::tongue::vocabulary::{Kind, Owner, attribute, keyword};

const ARRANGEMENTS: &[Kind] = &[Kind::Network, Kind::Agreement];

impl<'t> Lowering<'t> {
    pub(super) fn scenarios(&mut self, declared: &Declared<'_, 't>) {
        let all = declared.all(DeclarationKind::Scenario);
        for statement in
            all.iter().filter_map(|scenario| scenario.node.block.as_ref()).flat_map(|block| &block.statements)
        {
            if let StatementKind::Declaration(declaration) = &statement.kind {
                self.names.in_scenarios.extend(declaration.name.iter().map(|name| name.text.to_string()));
            }
        }
        for In { file, node } in all {
            self.file = file;
            let heading = self.heading(node);
            let based_on = node.header.iter().filter_map(Header::based_on).find_map(|name| self.scenario_named(name));
            let statements = node.block.as_ref().map_or(&[][..], |block| &block.statements);
            for statement in statements {
                self.change(&statement.kind);
            }
            self.model.scenarios.push(Scenario { heading, based_on, changes: statements.len() });
        }
        self.scenario_circles();
    }

    /// A scenario that is built on itself, directly or by way of others, changes what nobody could say.
    fn scenario_circles(&mut self) {
        let bases: Vec<Option<usize>> =
            self.model.scenarios.values().map(|scenario| scenario.based_on.map(Id::index)).collect();
        for index in closing_links(&bases) {
            let scenario = &mut self.model.scenarios[Id::new(index)];
            scenario.based_on = None;
            let (name, place) = (scenario.heading.name.clone(), scenario.heading.place);
            self.report(
                Finding::new(
                    &circular_definition::RULE,
                    place,
                    format!("the scenario `{name}` builds on itself"),
                    format!("el escenario `{name}` se basa en sí mismo"),
                )
                .help(
                    "let one scenario of this circle stand on its own, without `from`",
                    "deja que un escenario de este círculo parta del modelo, sin `desde`",
                ),
            );
        }
    }

    pub(super) fn scenario_named(&mut self, name: &ast::Name<'t>) -> Option<Id<Scenario>> {
        let known = self.names.thing(&name.text).and_then(Thing::scenario);
        if known.is_none() {
            let place = self.place(name.span);
            let name = &name.text;
            self.not_here(
                place,
                format!("no scenario is called `{name}`"),
                format!("ningún escenario se llama `{name}`"),
                format!("declare it: `scenario {name} {{ … }}`"),
                format!("decláralo: `escenario {name} {{ … }}`"),
            );
        }
        known
    }

    fn change(&mut self, statement: &StatementKind<'t>) {
        match statement {
            StatementKind::Field(field) => self.changed_field(field),
            StatementKind::Add(change) | StatementKind::Remove(change) => self.membership(change),
            StatementKind::Join(change) => self.merger(change),
            StatementKind::Let(definition) => {
                if let Some(value) = &definition.value {
                    self.expression(value, None);
                }
            }
            StatementKind::Declaration(_)
            | StatementKind::Unreadable
            | StatementKind::Allow(_)
            | StatementKind::Rate(_) => {}
            StatementKind::Line(node) => self.no_change(node.keyword),
            StatementKind::Trade(node) => self.no_change(node.keyword),
            StatementKind::Unit(node) => self.no_change(node.keyword),
            StatementKind::Attribute(node) => self.no_change(node.keyword),
            StatementKind::Parameter(node) => self.no_change(node.keyword),
            StatementKind::Expect(node) => self.no_change(node.keyword),
            StatementKind::Requires(node) => self.no_change(node.keyword),
            StatementKind::Use(name) => self.no_change(name.span),
            StatementKind::Ties(value) => self.no_change(value.span()),
        }
    }

    fn no_change(&mut self, span: Span) {
        let place = self.place(span);
        self.report(
            Finding::new(
                &misplaced_statement::RULE,
                place,
                "this is no change to a model",
                "esto no es un cambio al modelo",
            )
            .help(
                "a scenario sets values (`pool.structure: flat`), adds and removes members, joins networks, and declares \
                 things",
                "un escenario fija valores (`compras.estructura: plana`), agrega y retira socios, une redes, y declara \
                 cosas",
            ),
        );
    }

    /// `pool.structure: flat`, `uplift: 5%`, `pool.fair."Fees": 2 PEN/year`.
    fn changed_field(&mut self, field: &ast::Field<'t>) {
        let head = &field.key.head;
        let place = self.place(head.span);
        if self.names.in_scenarios.contains(head.text.as_ref()) {
            return;
        }
        let first = match field.key.rest.first() {
            Some(Postfix::Member(name)) => Some(name),
            Some(Postfix::Index(_) | Postfix::Call(..)) | None => None,
        };
        let Some(thing) = self.names.thing(&head.text) else {
            match (settings_owner(&head.text), first) {
                (Some(owner), Some(name)) if attribute::find(owner, &name.text).is_none() => {
                    self.no_part(name, &head.text);
                }
                (Some(_), Some(_)) => {}
                (Some(_), None) => self.no_value(place, &head.text),
                (None, None) if self.names.rates.contains(head.text.as_ref()) => {}
                (None, _) => self.unknown_name(place, &head.text, &[]),
            }
            return;
        };
        match (thing.assumption(), first) {
            (_, Some(name)) if !self.has_part(thing, name) => self.no_part(name, &head.text),
            (_, Some(name)) => self.changed_amount(thing, name, field),
            (Some(id), None) => {
                let wants = self.model.assumptions[id].value.type_.clone();
                self.amount(Some(field), &wants);
            }
            (None, None) => self.no_value(place, &head.text),
        }
    }

    /// `inti.sales: 200_000 PEN/year`.
    fn changed_amount(&mut self, thing: Thing, name: &ast::Name<'t>, field: &ast::Field<'t>) {
        let attribute = thing.firm().and_then(|_| attribute::find(Owner::Firm, &name.text));
        let Some(attribute) = attribute.filter(|_| field.key.rest.len() == 1) else { return };
        let wants = self.attribute_type(attribute);
        if matches!(wants, Type::Amount(_)) {
            self.amount(Some(field), &wants);
        }
    }

    /// Is there anything of that name in the thing? Of most things a later stage knows.
    fn has_part(&self, thing: Thing, name: &ast::Name<'t>) -> bool {
        match thing {
            Thing::Assumption(_) => false,
            Thing::Arrangement(id, kind) => {
                let owner = if kind == ArrangementKind::Network { Owner::Network } else { Owner::Agreement };
                let arrangement = &self.model.arrangements[id];
                arrangement.actions.iter().any(|action| action.heading.name == name.text)
                    || arrangement.lines.iter().any(|line| line.label.as_deref() == Some(name.text.as_ref()))
                    || arrangement.locals.iter().any(|local| local.name == name.text)
                    || keyword::ENVIRONMENT.word.reads(&name.text)
                    || attribute::find(owner, &name.text).is_some()
                    || attribute::find(Owner::Environment, &name.text).is_some()
            }
            Thing::Firm(_) | Thing::Table(_) => {
                let trades = keyword::BUYS.word.reads(&name.text) || keyword::SELLS.word.reads(&name.text);
                trades
                    || self.model.attributes.iter().any(|attribute| attribute.name == name.text)
                    || attribute::find(Owner::Firm, &name.text).is_some()
            }
            Thing::Territory(_)
            | Thing::Sector(_)
            | Thing::Chain(_)
            | Thing::Institution(_)
            | Thing::Cluster(_)
            | Thing::Programme(_)
            | Thing::Scenario(_)
            | Thing::Definition(_) => true,
        }
    }

    fn no_part(&mut self, name: &ast::Name<'t>, of: &str) {
        let place = self.place(name.span);
        let name = &name.text;
        self.report(
            Finding::new(
                &unknown_attribute::RULE,
                place,
                format!("`{of}` has no `{name}`"),
                format!("`{of}` no tiene `{name}`"),
            )
            .help(
                "name an attribute, an action, or the label of a line in quotes",
                "nombra un atributo, una acción, o la etiqueta de una línea entre comillas",
            ),
        );
    }

    fn no_value(&mut self, place: Place, name: &str) {
        self.report(
            Finding::new(
                &misplaced_statement::RULE,
                place,
                format!("`{name}` has no value of its own to set"),
                format!("`{name}` no tiene un valor propio que fijar"),
            )
            .help(format!("say which attribute: `{name}.sales: …`"), format!("di qué atributo: `{name}.ventas: …`")),
        );
    }

    /// The group of which a part joins.
    fn group_of(&mut self, of: &ast::Expr<'t>) {
        match of.name() {
            Some(name) if self.names.in_scenarios.contains(name.text.as_ref()) => {}
            Some(name) => {
                self.refer(&name, &[Kind::Firm]);
            }
            None => {
                self.expression(of, None);
            }
        }
    }

    /// A network or agreement that changes; the scenario itself may declare it.
    fn arrangement_changed(&mut self, name: &ast::Name<'t>) {
        if !self.names.in_scenarios.contains(name.text.as_ref()) {
            self.refer(name, ARRANGEMENTS);
        }
    }

    fn merger(&mut self, change: &ast::Change<'t>) {
        for item in &change.what {
            match item.expr().map(|what| (what, what.name())) {
                Some((_, Some(name))) => self.arrangement_changed(&name),
                Some((what, None)) => {
                    self.expression(what, None);
                }
                None => {}
            }
        }
        if let Some(network) = &change.network {
            self.arrangement_changed(network);
        }
    }

    fn membership(&mut self, change: &ast::Change<'t>) {
        if let Some(network) = &change.network {
            self.arrangement_changed(network);
        }
        for item in &change.what {
            if let Some((_, of)) = item.share() {
                self.group_of(of);
            }
            let Some(what) = item.expr() else { continue };
            match what.name() {
                Some(name) if self.names.in_scenarios.contains(name.text.as_ref()) => {}
                Some(name) if self.names.thing(&name.text).is_some_and(|thing| thing.table().is_some()) => {}
                Some(name) if change.network.is_some() => {
                    self.refer(&name, &[Kind::Firm]);
                }
                Some(name) => {
                    self.refer(
                        &name,
                        &[Kind::Firm, Kind::Network, Kind::Agreement, Kind::Programme, Kind::Institution],
                    );
                }
                None => {
                    self.expression(what, None);
                }
            }
        }
    }
}

/// `model.horizon`, `criteria.…`: what has a keyword for a name.
fn settings_owner(head: &str) -> Option<Owner> {
    match head {
        _ if keyword::MODEL.word.reads(head) => Some(Owner::Model),
        _ if keyword::CRITERIA.word.reads(head) => Some(Owner::Criteria),
        _ => None,
    }
}

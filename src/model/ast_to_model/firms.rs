//! Firms, groups of firms, institutions.

use super::contents::Contents;
use super::names::Declared;
use super::things::Thing;
use super::values::pieces;
use super::*;
use crate::amount::Dimension;
use crate::model::rules::misplaced_statement;
use crate::syntax::ast::{DeclarationKind, Header, Number};
use crate::tongue::Phrase;
use crate::tongue::vocabulary::{Attribute, Kind, Owner, attribute};

/// The amounts of a firm with their attributes.
pub(super) const AMOUNTS: &[(FirmAmount, &Attribute)] = &[
    (FirmAmount::Workers, &attribute::WORKERS),
    (FirmAmount::Sales, &attribute::SALES),
    (FirmAmount::Margin, &attribute::MARGIN),
    (FirmAmount::Capacity, &attribute::CAPACITY),
    (FirmAmount::Inventory, &attribute::INVENTORY),
    (FirmAmount::Credit, &attribute::CREDIT),
    (FirmAmount::CreditRate, &attribute::CREDIT_RATE),
];

impl<'t> Lowering<'t> {
    pub(super) fn firms(&mut self, declared: &Declared<'_, 't>) {
        for In { file, node } in declared.all(DeclarationKind::Firm) {
            self.file = file;
            let firm = self.firm(node);
            self.model.firms.push(firm);
        }
    }

    fn firm(&mut self, node: &Declaration<'t>) -> Firm {
        let mut heading = self.heading(node);
        let contents = self.contents(Owner::Firm, node.block.as_ref());
        self.remarks(&mut heading, &contents);
        self.of_tables_only(&contents);
        let is_group = node.kind == DeclarationKind::Firms;
        let count = self.firm_count(node, is_group);
        Firm { count, is_group, ..self.firm_with(heading, &contents) }
    }

    /// One firm with these attributes.
    pub(super) fn firm_with(&mut self, heading: Heading, contents: &Contents<'_, 't>) -> Firm {
        let sector = self.one_name(contents.field(&attribute::SECTOR), &[Kind::Sector]);
        let sector = sector.and_then(|stated| stated.and_then(Thing::sector));
        let territory = self.one_name(contents.field(&attribute::TERRITORY), &[Kind::Territory]);
        let territory = territory.and_then(|stated| stated.and_then(Thing::territory));
        let stage = self.stage(contents, sector.as_ref().map(|stated| stated.value));
        let size = self.chosen(contents, &attribute::SIZE, Size::from_index);
        let skills = self.chosen(contents, &attribute::SKILLS, Level::from_index);
        let restrictions = self.all_chosen(contents, &attribute::RESTRICTIONS, Restriction::from_index);
        Firm {
            size,
            territory,
            sector,
            stage,
            formal: self.yes_no(contents.field(&attribute::FORMAL)),
            amounts: self.firm_amounts(contents),
            restrictions,
            skills,
            owners: self.owners(contents),
            since: self.since(contents),
            trades: self.trades(contents),
            custom: self.custom_values(contents),
            ..blank_firm(heading)
        }
    }

    /// What only the rows of a file have.
    fn of_tables_only(&mut self, contents: &Contents<'_, 't>) {
        for found in [&attribute::NAME, &attribute::SHEET] {
            let Some(field) = contents.field(found) else { continue };
            let place = self.place(field.key.head.span);
            let name = &field.key.head.text;
            let finding = Finding::new(
                &misplaced_statement::RULE,
                place,
                format!("`{name}` belongs to firms that are read from a file"),
                format!("`{name}` es de las empresas que se leen de un archivo"),
            );
            self.report(finding.help(
                "a firm has its name after the keyword: `firm inti \"Hostal Inti\"`",
                "una empresa lleva su nombre después de la palabra: `empresa inti \"Hostal Inti\"`",
            ));
        }
    }

    fn firm_count(&mut self, node: &Declaration<'t>, is_group: bool) -> u64 {
        for header in &node.header {
            let Header::Count(number) = header else { continue };
            if number.value.fract() == 0.0 && number.value >= 1.0 && number.value <= 1e12 {
                return number.value as u64;
            }
            let place = self.place(number.digits);
            self.out_of_range(
                place,
                "a group is a whole number of firms, at least 1",
                "un grupo es un número entero de empresas, al menos 1",
            );
        }
        let counted = node.header.iter().any(|header| matches!(header, Header::Count(_)));
        if is_group && !counted {
            let place = self.place(node.keyword);
            self.missing(
                place,
                "a group of firms needs a number or a file",
                "un grupo de empresas necesita un número o un archivo",
                "write how many there are: `firms workshops 20 { … }`, or `firms X from \"base.csv\" { … }`",
                "escribe cuántas son: `empresas talleres 20 { … }`, o `empresas X desde \"base.csv\" { … }`",
            );
        }
        1
    }

    fn stage(&mut self, contents: &Contents<'_, 't>, sector: Option<Id<Sector>>) -> Option<Stated<Id<Stage>>> {
        let field = contents.field(&attribute::STAGE)?;
        let piece = pieces(&field.value).into_iter().next()?;
        match piece.name() {
            Some(name) => {
                let place = self.place(name.span);
                self.refer_stage(&name, sector).map(|value| Stated { value, place })
            }
            None => {
                self.wrong_type(
                    piece.span(),
                    &Phrase::new("another kind of value", "otra clase de valor"),
                    &Phrase::new("the name of a stage", "el nombre de un eslabón"),
                );
                None
            }
        }
    }

    /// The value of an attribute that chooses from a set.
    pub(super) fn chosen<T>(
        &mut self,
        contents: &Contents<'_, 't>,
        attribute: &'static Attribute,
        make: fn(usize) -> Option<T>,
    ) -> Option<Stated<T>> {
        let set = attribute.takes.set()?;
        self.choice(contents.field(attribute), set)?.and_then(make)
    }

    pub(super) fn all_chosen<T>(
        &mut self,
        contents: &Contents<'_, 't>,
        attribute: &'static Attribute,
        make: fn(usize) -> Option<T>,
    ) -> Vec<Stated<T>> {
        let Some(set) = attribute.takes.set() else { return Vec::new() };
        let all = self.choices(contents.field(attribute), set);
        all.into_iter().filter_map(|stated| stated.and_then(make)).collect()
    }

    fn firm_amounts(&mut self, contents: &Contents<'_, 't>) -> Vec<(FirmAmount, Expression)> {
        let mut amounts = Vec::new();
        for (which, attribute) in AMOUNTS {
            let Some(field) = contents.field(attribute) else { continue };
            let wants = amount_type(*which);
            let amount = self.amount(Some(field), &wants);
            let amount = match which {
                FirmAmount::Margin => self.within(
                    amount,
                    -10.0,
                    1.0,
                    "a margin is at most 100 % of sales",
                    "un margen es a lo más 100 % de las ventas",
                ),
                FirmAmount::Workers
                | FirmAmount::Sales
                | FirmAmount::Capacity
                | FirmAmount::Inventory
                | FirmAmount::Credit
                | FirmAmount::CreditRate => {
                    self.within(amount, 0.0, f64::MAX, "it cannot be below zero", "no puede ser menor que cero")
                }
            };
            amounts.extend(amount.map(|amount| (*which, amount)));
        }
        amounts.shrink_to_fit();
        amounts
    }

    fn owners(&mut self, contents: &Contents<'_, 't>) -> Vec<Stated<OwnerOf>> {
        let Some(field) = contents.field(&attribute::OWNER) else { return Vec::new() };
        let mut owners = Vec::new();
        for piece in pieces(&field.value) {
            let Some(name) = piece.name() else {
                self.wrong_type(
                    piece.span(),
                    &Phrase::new("another kind of value", "otra clase de valor"),
                    &Phrase::new("the name of a firm, or a text", "el nombre de una empresa, o un texto"),
                );
                continue;
            };
            let place = self.place(name.span);
            let known = self.names.thing(&name.text).and_then(Thing::firm);
            let owner = match known {
                None if name.quoted => Some(OwnerOf::Other(name.text.to_string())),
                None => self.refer(&name, &[Kind::Firm]).and_then(Thing::firm).map(OwnerOf::Firm),
                Some(id) => Some(OwnerOf::Firm(id)),
            };
            owners.extend(owner.map(|value| Stated { value, place }));
        }
        owners
    }

    fn since(&mut self, contents: &Contents<'_, 't>) -> Option<Stated<i16>> {
        let field = contents.field(&attribute::SINCE)?;
        let expr = field.value.one()?;
        let place = self.place(expr.span);
        if let Some(parts) = expr.date() {
            return self.civil_date(parts, place).map(|date| Stated { value: date.year(), place });
        }
        let is_year = |number: &&Number| number.unit.is_none() && (1500.0..=2500.0).contains(&number.value);
        if let Some(year) = expr.number().filter(is_year) {
            return Some(Stated { value: year.value as i16, place });
        }
        let wants = Phrase::new("a year such as `2015`, or a date", "un año como `2015`, o una fecha");
        self.wrong_type(expr.span, &values::written(expr), &wants);
        None
    }

    fn custom_values(&mut self, contents: &Contents<'_, 't>) -> Vec<(usize, Expression)> {
        let mut custom = Vec::new();
        for field in &contents.others {
            let index = self.model.attributes.iter().position(|attribute| attribute.name == field.key.head.text);
            if let Some(index) = index {
                let takes = self.model.attributes[index].takes.clone();
                custom.extend(self.amount(Some(field), &takes).map(|amount| (index, amount)));
            }
        }
        custom
    }

    pub(super) fn institutions(&mut self, declared: &Declared<'_, 't>) {
        for In { file, node } in declared.all(DeclarationKind::Institution) {
            self.file = file;
            let mut heading = self.heading(node);
            let contents = self.contents(Owner::Institution, node.block.as_ref());
            self.remarks(&mut heading, &contents);
            let sphere = self.chosen(&contents, &attribute::SPHERE, Sphere::from_index);
            let competences = self.words(contents.field(&attribute::COMPETENCES));
            let capabilities = self.all_chosen(&contents, &attribute::CAPABILITIES, Capability::from_index);
            let credibility = self.chosen(&contents, &attribute::CREDIBILITY, Level::from_index);
            self.model.institutions.push(Institution { heading, sphere, competences, capabilities, credibility });
        }
    }
}

pub(super) fn amount_type(which: FirmAmount) -> Type {
    match which {
        FirmAmount::Workers => Type::Amount(Dimension::none()),
        FirmAmount::Sales => Type::money_per_time(),
        FirmAmount::Margin | FirmAmount::CreditRate => Type::number(),
        FirmAmount::Capacity => Type::Open,
        FirmAmount::Inventory | FirmAmount::Credit => Type::money(),
    }
}

fn blank_firm(heading: Heading) -> Firm {
    Firm {
        heading,
        count: 1,
        is_group: false,
        table: None,
        size: None,
        territory: None,
        sector: None,
        stage: None,
        formal: None,
        amounts: Vec::new(),
        restrictions: Vec::new(),
        skills: None,
        owners: Vec::new(),
        since: None,
        trades: Vec::new(),
        custom: Vec::new(),
    }
}

//! Thresholds, the profile of a country, and rules silenced.

use super::contents::Contents;
use super::names::Declared;
use super::*;
use crate::syntax::ast::{self, DeclarationKind, Statement, StatementKind};
use crate::tongue::vocabulary::{Owner, attribute};

impl<'t> Lowering<'t> {
    pub(super) fn criteria(&mut self, node: &Declaration<'t>) {
        let contents = self.contents(Owner::Criteria, node.block.as_ref());
        let ratio = |lowering: &mut Self, attribute| {
            let given = lowering.amount(contents.field(attribute), &Type::number());
            lowering.within(given, 0.0, 1.0, "a share lies between 0 % and 100 %", "una parte está entre 0 % y 100 %")
        };
        let firms = |lowering: &mut Self, attribute| {
            lowering.whole(contents.field(attribute), 1, 1_000_000).map(|stated| stated.value)
        };
        self.model.criteria = Criteria {
            leader_consensus: ratio(self, &attribute::LEADER_CONSENSUS),
            client_dependency: ratio(self, &attribute::CLIENT_DEPENDENCY),
            high_appropriability: ratio(self, &attribute::HIGH_APPROPRIABILITY),
            high_centralisation: ratio(self, &attribute::HIGH_CENTRALISATION),
            small_action: ratio(self, &attribute::SMALL_ACTION),
            high_concentration: ratio(self, &attribute::HIGH_CONCENTRATION),
            dynamic_growth: ratio(self, &attribute::DYNAMIC_GROWTH),
            shared_problem: ratio(self, &attribute::SHARED_PROBLEM),
            pilot_outlay: ratio(self, &attribute::PILOT_OUTLAY),
            joint_investment: ratio(self, &attribute::JOINT_INVESTMENT),
            smallest_group: firms(self, &attribute::SMALLEST_GROUP),
            largest_group: firms(self, &attribute::LARGEST_GROUP),
            agenda_actions: self.agenda_actions(&contents),
            large_network: self.large_network(&contents),
            buyer_concentration: self.buyer_concentration(&contents),
            firms_per_facilitator: self.firms_per_facilitator(&contents),
            leader_cost: self.leader_cost(&contents),
            big_member: ratio(self, &attribute::BIG_MEMBER),
            dominant_power: ratio(self, &attribute::DOMINANT_POWER),
        };
    }

    fn agenda_actions(&mut self, contents: &Contents<'_, 't>) -> Option<Expression> {
        let given = self.amount(contents.field(&attribute::AGENDA_ACTIONS), &Type::number());
        let (en, es) = ("a number of actions is zero or more", "un número de acciones es cero o más");
        self.within(given, 0.0, f64::MAX, en, es)
    }

    fn large_network(&mut self, contents: &Contents<'_, 't>) -> Option<Expression> {
        let given = self.amount(contents.field(&attribute::LARGE_NETWORK), &Type::number());
        let (en, es) = ("a network has at least one firm", "una red tiene al menos una empresa");
        self.within(given, 1.0, f64::MAX, en, es)
    }

    fn buyer_concentration(&mut self, contents: &Contents<'_, 't>) -> Option<Expression> {
        let given = self.amount(contents.field(&attribute::BUYER_CONCENTRATION), &Type::number());
        let (en, es) = ("the index goes from 0 to 10 000", "el índice va de 0 a 10 000");
        self.within(given, 0.0, 10_000.0, en, es)
    }

    fn leader_cost(&mut self, contents: &Contents<'_, 't>) -> Option<Expression> {
        let given = self.amount(contents.field(&attribute::LEADER_COST), &Type::money_per_time());
        let given = self.within(given, 0.0, f64::MAX, "a cost is not negative", "un costo no es negativo");
        self.one_value(given)
    }

    fn firms_per_facilitator(&mut self, contents: &Contents<'_, 't>) -> Option<Expression> {
        let given = self.amount(contents.field(&attribute::FIRMS_PER_FACILITATOR), &Type::number());
        let (en, es) = ("it is a number of firms, at least 1", "es un número de empresas, al menos 1");
        self.within(given, 1.0, 1e6, en, es)
    }

    /// A limit that varies would be none.
    fn one_value(&mut self, given: Option<Expression>) -> Option<Expression> {
        let given = given?;
        if given.constant.is_none() {
            let (en, es) = ("a criterion is one certain value", "un criterio es un solo valor seguro");
            self.out_of_range(given.place, en, es);
            return None;
        }
        Some(given)
    }

    pub(super) fn profile(&mut self, node: &Declaration<'t>) {
        let mut heading = self.heading(node);
        let contents = self.contents(Owner::Profile, node.block.as_ref());
        self.remarks(&mut heading, &contents);
        let currency = self.profile_currency(contents.field(&attribute::TAX_UNIT));
        // The profile's money is its country's, whatever the currency of the model.
        let tax_unit = contents.field(&attribute::TAX_UNIT).and_then(number).map(|number| number.value);
        let limit = |lowering: &mut Self, attribute| {
            lowering.amount(contents.field(attribute), &Type::number()).and_then(|limit| limit.constant)
        };
        let limits = [
            limit(self, &attribute::MICRO_UP_TO),
            limit(self, &attribute::SMALL_UP_TO),
            limit(self, &attribute::MEDIUM_UP_TO),
        ];
        let year = self.whole(contents.field(&attribute::YEAR), 1900, 2500).map(|year| year.value as u32);
        let ([Some(micro), Some(small), Some(medium)], Some(tax_unit)) = (limits, tax_unit) else {
            let (en, es) =
                ("the profile lacks its tax unit or a limit", "al perfil le falta su unidad tributaria o un límite");
            let help = "give `tax_unit`, `micro_up_to`, `small_up_to` and `medium_up_to`";
            let ayuda = "da `unidad_tributaria`, `micro_hasta`, `pequeña_hasta` y `mediana_hasta`";
            return self.missing(heading.place, en, es, help, ayuda);
        };
        let law = heading.source.clone();
        self.model.profile = Some(Profile { heading, tax_unit, currency, year, up_to: [micro, small, medium], law });
    }

    fn profile_currency(&self, field: Option<&ast::Field<'t>>) -> String {
        let unit = field.and_then(number).and_then(|number| number.unit);
        unit.map_or(String::new(), |unit| self.slice(unit).to_string())
    }

    /// `allow` at top level is for its file; inside a declaration, for that declaration.
    pub(super) fn rules_silenced(&mut self, declared: &Declared<'_, 't>) {
        for (In { file, node }, _) in &declared.allows {
            self.file = *file;
            let whole = self.texts.get(file).map_or(0, |text| text.len());
            self.allow(node, Span::new(0, whole));
        }
        let kinds = [
            DeclarationKind::Model,
            DeclarationKind::Territory,
            DeclarationKind::Sector,
            DeclarationKind::Chain,
            DeclarationKind::Firm,
            DeclarationKind::Institution,
            DeclarationKind::Network,
            DeclarationKind::Cluster,
            DeclarationKind::Programme,
            DeclarationKind::DefineAction,
            DeclarationKind::Criteria,
        ];
        for kind in kinds {
            for In { file, node } in declared.all(kind) {
                self.file = file;
                self.allows_within(node);
            }
        }
        for In { file, node } in &declared.tables {
            self.file = *file;
            self.allows_within(node);
        }
    }

    fn allows_within(&mut self, node: &Declaration<'t>) {
        let Some(block) = &node.block else { return };
        let whole = node.keyword.to(block.span);
        for Statement { kind, span: _ } in &block.statements {
            match kind {
                StatementKind::Allow(allow) => self.allow(allow, whole),
                StatementKind::Declaration(inner) => self.allows_within(inner),
                StatementKind::Field(_)
                | StatementKind::Line(_)
                | StatementKind::Trade(_)
                | StatementKind::Ties(_)
                | StatementKind::Let(_)
                | StatementKind::Rate(_)
                | StatementKind::Unit(_)
                | StatementKind::Attribute(_)
                | StatementKind::Parameter(_)
                | StatementKind::Expect(_)
                | StatementKind::Requires(_)
                | StatementKind::Use(_)
                | StatementKind::Add(_)
                | StatementKind::Remove(_)
                | StatementKind::Join(_)
                | StatementKind::Unreadable => {}
            }
        }
    }

    /// Whether there is such a rule is said by the one who knows every stage.
    fn allow(&mut self, node: &ast::Allow<'t>, within: Span) {
        self.model.allowances.push(Allowance {
            rule: node.rule.text.to_string(),
            because: node.because.as_ref().map(|text| text.text.to_string()),
            within: self.place(within),
            place: self.place(node.rule.span),
        });
    }
}

/// The number that a field consists of.
fn number<'a>(field: &'a ast::Field<'_>) -> Option<&'a ast::Number> {
    field.value.one().and_then(ast::Expr::number)
}

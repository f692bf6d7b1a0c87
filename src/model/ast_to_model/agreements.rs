//! Networks and agreements.

use super::contents::Contents;
use super::members::Listed;
use super::names::Declared;
use super::things::Thing;
use super::*;
use crate::syntax::ast::{self, DeclarationKind, Header};
use crate::tongue::vocabulary::{Kind, Owner, attribute};

const PARTIES: &[Kind] = &[Kind::Institution, Kind::Firm];

/// What the header of a network or agreement says of its type.
#[derive(Default)]
struct DeclaredType {
    cooperation: Option<Stated<Cooperation>>,
    territory: Option<Id<Territory>>,
    sector: Option<Id<Sector>>,
}

impl<'t> Lowering<'t> {
    pub(super) fn arrangements(&mut self, declared: &Declared<'_, 't>) {
        for In { file, node } in declared.all(DeclarationKind::Network) {
            self.file = file;
            self.scope = Scope::default();
            let arrangement = self.arrangement(node);
            self.model.arrangements.push(arrangement);
        }
        self.scope = Scope::default();
    }

    fn arrangement(&mut self, node: &Declaration<'t>) -> Arrangement {
        let (kind, owner) = if node.kind == DeclarationKind::Agreement {
            (ArrangementKind::Agreement, Owner::Agreement)
        } else {
            (ArrangementKind::Network, Owner::Network)
        };
        let mut heading = self.heading(node);
        let gaps = self.gaps;
        let contents = self.contents(owner, node.block.as_ref());
        self.remarks(&mut heading, &contents);
        let DeclaredType { cooperation, territory, sector } = self.declared_type(node);
        let Listed { members, incomplete, place } = self.members(kind, &heading, &contents);
        let structure = contents.field(&attribute::STRUCTURE).and_then(|field| self.structure(&field.value));
        self.gaps += usize::from(structure.is_none() && contents.field(&attribute::STRUCTURE).is_some());
        let environment = self.environment(&contents);
        let readiness = self.readiness(&contents);
        self.locals(&contents.lets);
        let locals = self.local_assumptions(&contents.lets);
        self.scope.bound = true;
        let sharing = contents.field(&attribute::SHARING).map_or(Sharing::Unsaid, |field| self.sharing(&field.value));
        let lines = self.lines(&contents.lines);
        let actions = self.actions(&contents);
        self.scope.bound = false;
        let (ties, ties_place) = self.ties(&contents);
        Arrangement {
            declared: cooperation,
            territory,
            sector,
            objective: self.text(contents.field(&attribute::OBJECTIVE)),
            members,
            members_place: place,
            members_incomplete: incomplete,
            is_incomplete: self.gaps > gaps,
            structure,
            institutions: self.institution_names(contents.field(&attribute::INSTITUTIONS)),
            promoter: self.promoter(&contents),
            promoting_institution: self.promoting_institution(&contents),
            needed_competences: self.words(contents.field(&attribute::NEEDED_COMPETENCES)),
            environment,
            readiness,
            trust: self.chosen(&contents, &attribute::TRUST, Level::from_index),
            feedback: self.text(contents.field(&attribute::FEEDBACK)),
            bylaws: self.text(contents.field(&attribute::BYLAWS)),
            exit_rule: self.text(contents.field(&attribute::EXIT_RULE)),
            sharing,
            start: self.date(contents.field(&attribute::START)),
            ties,
            ties_place,
            actions,
            lines,
            locals,
            speaks_of_leader: std::mem::take(&mut self.scope.leader),
            heading,
            kind,
        }
    }

    fn declared_type(&mut self, node: &Declaration<'t>) -> DeclaredType {
        let mut found = DeclaredType::default();
        for header in &node.header {
            let (value, span) = match header {
                Header::Horizontal(span) => (Cooperation::HorizontalNetwork, *span),
                Header::Vertical(span) => (Cooperation::VerticalNetwork, *span),
                Header::TerritorialIn(name) => {
                    let territory = self.refer(name, &[Kind::Territory]).and_then(Thing::territory);
                    found.territory = territory.or(found.territory);
                    (Cooperation::TerritorialAgreement, name.span)
                }
                Header::SectoralOf(name) => {
                    let thing = self.refer(name, &[Kind::Sector, Kind::Chain]);
                    match thing.and_then(Thing::chain) {
                        Some(chain) => found.sector = self.model.chains[chain].sector,
                        None => found.sector = thing.and_then(Thing::sector).or(found.sector),
                    }
                    (Cooperation::SectorAgreement, name.span)
                }
                Header::In(_)
                | Header::Of(_)
                | Header::Count(_)
                | Header::FromFile(_)
                | Header::DefinedBy(_)
                | Header::BasedOn(_) => continue,
            };
            found.cooperation = Some(Stated { value, place: self.place(span) });
        }
        found
    }

    fn environment(&mut self, contents: &Contents<'_, 't>) -> Environment {
        let node = contents.declarations.iter().find(|node| node.kind == DeclarationKind::Environment);
        let Some(node) = node else { return Environment::default() };
        let inner = self.contents(Owner::Environment, node.block.as_ref());
        Environment {
            change: self.chosen(&inner, &attribute::CHANGE, Change::from_index),
            concentration: self.chosen(&inner, &attribute::CONCENTRATION, Level::from_index),
            transaction_costs: self.chosen(&inner, &attribute::TRANSACTION_COSTS, Level::from_index),
            required_response: self.chosen(&inner, &attribute::REQUIRED_RESPONSE, Level::from_index),
        }
    }

    fn readiness(&mut self, contents: &Contents<'_, 't>) -> Readiness {
        let node = contents.declarations.iter().find(|node| node.kind == DeclarationKind::Readiness);
        let Some(node) = node else { return Readiness::default() };
        let inner = self.contents(Owner::Readiness, node.block.as_ref());
        let mut rated = |attribute| self.chosen(&inner, attribute, Level::from_index);
        Readiness {
            territorial_concentration: rated(&attribute::TERRITORIAL_CONCENTRATION),
            dynamic_sector: rated(&attribute::DYNAMIC_SECTOR),
            leader_presence: rated(&attribute::LEADER_PRESENCE),
            common_problems: rated(&attribute::COMMON_PROBLEMS),
            credible_institutions: rated(&attribute::CREDIBLE_INSTITUTIONS),
            programme_coordination: rated(&attribute::PROGRAMME_COORDINATION),
        }
    }

    pub(super) fn institution_names(&mut self, field: Option<&ast::Field<'t>>) -> Vec<Stated<Id<Institution>>> {
        let all = self.all_names(field, &[Kind::Institution]);
        all.into_iter().filter_map(|stated| stated.and_then(Thing::institution)).collect()
    }

    pub(super) fn promoter(&mut self, contents: &Contents<'_, 't>) -> Option<Stated<String>> {
        let stated = self.one_name(contents.field(&attribute::PROMOTER), PARTIES)?;
        let firm = stated.value.firm().map(|id| &self.model.firms[id].heading);
        let institution = || stated.value.institution().map(|id| &self.model.institutions[id].heading);
        let value = firm.or_else(institution)?.name.clone();
        Some(Stated { value, place: stated.place })
    }
}

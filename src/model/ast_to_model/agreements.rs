//! Networks and agreements.

use super::contents::Contents;
use super::names::{Declared, Thing};
use super::values::{Piece, bare_name, pieces};
use super::*;
use crate::model::rules::{unknown_member, wrong_kind};
use crate::syntax::ast::{self, DeclarationKind, Expr, Header, Item, ItemKind, Separator, Value};
use crate::tongue::vocabulary::{Kind, Owner, attribute, keyword};
use crate::tongue::{Phrase, nearest};

const PARTIES: &[Kind] = &[Kind::Institution, Kind::Firm];

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
        let (kind, owner, listed) = match node.kind {
            DeclarationKind::Agreement => (ArrangementKind::Agreement, Owner::Agreement, &attribute::PARTICIPANTS),
            _ => (ArrangementKind::Network, Owner::Network, &attribute::MEMBERS),
        };
        let mut heading = self.heading(node);
        let contents = self.contents(owner, node.block.as_ref());
        self.remarks(&mut heading, &contents);
        let (declared, territory, sector) = self.declared_type(node);
        let members_field = contents.field(listed);
        if members_field.is_none() && !contents.spoiled {
            self.without_members(&heading, kind);
        }
        let (members, members_incomplete) =
            members_field.map_or((Vec::new(), true), |field| self.members(&field.value));
        let members_place = members_field.map(|field| self.place(field.key.head.span.to(value_span(&field.value))));
        let structure = contents.field(&attribute::STRUCTURE).and_then(|field| self.structure(&field.value));
        let environment = self.environment(&contents);
        self.locals(&contents.lets);
        let locals = self.local_assumptions(&contents.lets);
        self.scope.bound = true;
        let sharing = contents.field(&attribute::SHARING).map_or(Sharing::Unsaid, |field| self.sharing(&field.value));
        let lines = self.lines(&contents.lines);
        let actions = self.actions(&contents);
        self.scope.bound = false;
        let (ties, ties_place) = self.ties(&contents);
        Arrangement {
            declared,
            territory,
            sector,
            objective: self.text(contents.field(&attribute::OBJECTIVE)),
            members,
            members_place,
            members_incomplete,
            structure,
            institutions: self.institution_names(contents.field(&attribute::INSTITUTIONS)),
            promoter: self.promoter(&contents),
            environment,
            trust: self.chosen(&contents, &attribute::TRUST, Level::from_index),
            feedback: self.text(contents.field(&attribute::FEEDBACK)),
            bylaws: self.text(contents.field(&attribute::BYLAWS)),
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

    fn without_members(&mut self, heading: &Heading, kind: ArrangementKind) {
        let name = &heading.name;
        let (en, es, key_en, key_es) = match kind {
            ArrangementKind::Network => ("the network", "la red", "members", "socios"),
            ArrangementKind::Agreement => ("the agreement", "el acuerdo", "participants", "participantes"),
        };
        self.missing(
            heading.place,
            &format!("{en} `{name}` does not say who takes part"),
            &format!("{es} `{name}` no dice quiénes participan"),
            &format!("list the firms: `{key_en}: inti, sol, luna`"),
            &format!("enumera las empresas: `{key_es}: inti, sol, luna`"),
        );
    }

    fn declared_type(
        &mut self,
        node: &Declaration<'t>,
    ) -> (Option<Stated<Cooperation>>, Option<Id<Territory>>, Option<Id<Sector>>) {
        let mut declared = None;
        let mut territory = None;
        let mut sector = None;
        for header in &node.header {
            match header {
                Header::Horizontal(span) => declared = Some((Cooperation::HorizontalNetwork, *span)),
                Header::Vertical(span) => declared = Some((Cooperation::VerticalNetwork, *span)),
                Header::TerritorialIn(name) => {
                    declared = Some((Cooperation::TerritorialAgreement, name.span));
                    if let Some(Thing::Territory(id)) = self.refer(name, &[Kind::Territory]) {
                        territory = Some(id);
                    }
                }
                Header::SectoralOf(name) => {
                    declared = Some((Cooperation::SectorAgreement, name.span));
                    match self.refer(name, &[Kind::Sector, Kind::Chain]) {
                        Some(Thing::Sector(id)) => sector = Some(id),
                        Some(Thing::Chain(id)) => sector = self.model.chains[id].sector,
                        _ => {}
                    }
                }
                Header::In(_)
                | Header::Of(_)
                | Header::Count(_)
                | Header::FromFile(_)
                | Header::DefinedBy(_)
                | Header::BasedOn(_) => {}
            }
        }
        let declared = declared.map(|(value, span)| Stated { value, place: self.place(span) });
        (declared, territory, sector)
    }

    /// The firms that take part, and whether some of the list could not be resolved.
    fn members(&mut self, value: &Value<'t>) -> (Vec<Member>, bool) {
        let mut members = Vec::new();
        let mut incomplete = false;
        for piece in pieces(value) {
            match self.member(&piece) {
                Some(member) => members.push(member),
                None => incomplete = true,
            }
        }
        (members, incomplete)
    }

    fn member(&mut self, piece: &Piece<'_, 't>) -> Option<Member> {
        let place = self.place(piece.span());
        let (name, part) = match piece {
            Piece::Item(Item { kind: ItemKind::Share { count, of }, .. }) => (bare_name(of), Some(count)),
            _ => (piece.expr().and_then(bare_name), None),
        };
        let Some(name) = name else {
            self.wrong_type(
                piece.span(),
                &Phrase::new("another kind of value", "otra clase de valor"),
                &Phrase::new("the name of a firm, or `20 of` a group", "el nombre de una empresa, o `20 de` un grupo"),
            );
            return None;
        };
        let firm = self.member_firm(&name)?;
        let whole = self.model.firms[firm].count;
        let count = match part {
            None => whole,
            Some(expr) => {
                let expression = self.expression(expr, Some(&Type::number()));
                let most = match whole {
                    FirmCount::Known(most) => most,
                    FirmCount::Table => u64::MAX,
                };
                match expression.constant {
                    Some(value) if value.fract() == 0.0 && value >= 1.0 && value <= most as f64 => {
                        FirmCount::Known(value as u64)
                    }
                    _ => {
                        let (en, es) =
                            (format!("the group has {most} firms"), format!("el grupo tiene {most} empresas"));
                        self.out_of_range(expression.place, &en, &es);
                        whole
                    }
                }
            }
        };
        Some(Member { firm, count, place })
    }

    fn member_firm(&mut self, name: &ast::Name<'t>) -> Option<Id<Firm>> {
        let place = self.place(name.span);
        match self.names.top.get(name.text.as_ref()).copied() {
            Some((Thing::Firm(id), _)) => Some(id),
            Some((_, declared)) => {
                let name = &name.text;
                self.report(
                    Finding::new(
                        &wrong_kind::RULE,
                        place,
                        format!("`{name}` is no firm, and only firms are members"),
                        format!("`{name}` no es una empresa, y solo las empresas son socios"),
                    )
                    .label(declared, "declared here", "declarado aquí")
                    .help(
                        "institutions that support the network stand under `institutions:`",
                        "las instituciones que apoyan a la red van en `instituciones:`",
                    ),
                );
                None
            }
            None => {
                let may_compare = self.may_compare(self.model.firms.len());
                let near = {
                    let firms =
                        self.model.firms.values().filter(|_| may_compare).map(|firm| firm.heading.name.as_str());
                    nearest(&name.text, firms).map(str::to_string)
                };
                let name = &name.text;
                let finding = Finding::new(
                    &unknown_member::RULE,
                    place,
                    format!("no firm is called `{name}`"),
                    format!("ninguna empresa se llama `{name}`"),
                );
                self.report(match near {
                    Some(near) => finding.help(format!("did you mean `{near}`?"), format!("¿quisiste decir `{near}`?")),
                    None => finding.help(
                        format!("declare it: `firm {name} {{ … }}`, or take it off the list"),
                        format!("declárala: `empresa {name} {{ … }}`, o quítala de la lista"),
                    ),
                });
                None
            }
        }
    }

    fn structure(&mut self, value: &Value<'t>) -> Option<Stated<Structure>> {
        let piece = pieces(value).into_iter().next()?;
        let place = self.place(piece.span());
        let plain = |kind, rotating| Structure { kind, rotating, leader: None, leader_unknown: false };
        let named = match &piece {
            Piece::Item(item) => match &item.kind {
                ItemKind::FlatRotating => return Some(Stated { value: plain(StructureKind::Flat, true), place }),
                ItemKind::LedBy { flat: true, leader } => Some((StructureKind::Flat, leader)),
                ItemKind::LedBy { flat: false, leader } => Some((StructureKind::Led, leader)),
                ItemKind::HierarchicalUnder(leader) => Some((StructureKind::Hierarchical, leader)),
                ItemKind::Plain { .. }
                | ItemKind::Share { .. }
                | ItemKind::ProportionalTo(_)
                | ItemKind::Column { .. } => None,
            },
            Piece::Expr(_) => None,
        };
        if let Some((kind, name)) = named {
            let firm = match self.refer(name, &[Kind::Firm]) {
                Some(Thing::Firm(id)) => Some(id),
                _ => None,
            };
            let leader = firm.map(|value| Stated { value, place: self.place(name.span) });
            let value = Structure { kind, rotating: false, leader_unknown: leader.is_none(), leader };
            return Some(Stated { value, place });
        }
        let word = piece.expr().and_then(bare_name).map(|name| name.text.to_string()).unwrap_or_default();
        let kinds = [
            (&keyword::FLAT, StructureKind::Flat),
            (&keyword::LED, StructureKind::Led),
            (&keyword::HIERARCHICAL, StructureKind::Hierarchical),
        ];
        match kinds.iter().find(|(keyword, _)| keyword.word.reads(&word)) {
            Some((_, kind)) => Some(Stated { value: plain(*kind, false), place }),
            None => {
                self.unknown_phrase(
                    piece.span(),
                    "`flat`, `flat rotating`, `led by NAME` or `hierarchical under NAME`",
                    "`plana`, `plana rotativa`, `liderada por NOMBRE` o `jerárquica bajo NOMBRE`",
                );
                None
            }
        }
    }

    fn sharing(&mut self, value: &Value<'t>) -> Sharing {
        let Some(piece) = pieces(value).into_iter().next() else { return Sharing::Unsaid };
        let place = self.place(piece.span());
        if let Piece::Item(Item { kind: ItemKind::ProportionalTo(weight), .. }) = &piece {
            let expression = self.expression(weight, None);
            return Sharing::Proportional(Box::new(expression));
        }
        let word = piece.expr().and_then(bare_name).map(|name| name.text.to_string()).unwrap_or_default();
        if keyword::EQUAL.word.reads(&word) {
            return Sharing::Equal(place);
        }
        if keyword::SHAPLEY.word.reads(&word) {
            return Sharing::Shapley(place);
        }
        self.unknown_phrase(
            piece.span(),
            "`equal`, `proportional to member.sales` or `shapley`",
            "`igual`, `proporcional a socio.ventas` o `shapley`",
        );
        Sharing::Unsaid
    }

    fn unknown_phrase(&mut self, span: Span, en: &str, es: &str) {
        let place = self.place(span);
        let written = self.slice(span).to_string();
        self.report(
            Finding::new(
                &crate::model::rules::unknown_value::RULE,
                place,
                format!("`{written}` does not stand here"),
                format!("`{written}` no va aquí"),
            )
            .help(format!("it can be {en}"), format!("puede ser {es}")),
        );
    }

    fn environment(&mut self, contents: &Contents<'_, 't>) -> Environment {
        let node = contents.declarations.iter().find(|node| node.kind == DeclarationKind::Environment);
        let Some(node) = node else { return Environment::default() };
        let inner = self.contents(Owner::Environment, node.block.as_ref());
        Environment {
            change: self.chosen(&inner, &attribute::CHANGE, Change::from_index),
            concentration: self.chosen(&inner, &attribute::CONCENTRATION, Level::from_index),
            transaction_costs: self.chosen(&inner, &attribute::TRANSACTION_COSTS, Level::from_index),
        }
    }

    pub(super) fn institution_names(&mut self, field: Option<&ast::Field<'t>>) -> Vec<Stated<Id<Institution>>> {
        let all = self.all_names(field, &[Kind::Institution]);
        all.into_iter()
            .filter_map(|stated| match stated.value {
                Thing::Institution(value) => Some(Stated { value, place: stated.place }),
                _ => None,
            })
            .collect()
    }

    fn promoter(&mut self, contents: &Contents<'_, 't>) -> Option<Stated<String>> {
        let stated = self.one_name(contents.field(&attribute::PROMOTER), PARTIES)?;
        let value = match stated.value {
            Thing::Firm(id) => self.model.firms[id].heading.name.clone(),
            Thing::Institution(id) => self.model.institutions[id].heading.name.clone(),
            _ => return None,
        };
        Some(Stated { value, place: stated.place })
    }

    fn ties(&mut self, contents: &Contents<'_, 't>) -> (Vec<Tie>, Option<Place>) {
        let mut ties = Vec::new();
        let mut place = None;
        for (value, span) in &contents.ties {
            place = place.or(Some(self.place(*span)));
            let Value::Items(items) = value else {
                self.unknown_phrase(
                    value_span(value),
                    "pairs of firms, `inti -- sol, sol -- luna`",
                    "pares de empresas, `inti -- sol, sol -- luna`",
                );
                continue;
            };
            for (index, separator) in items.separators.iter().enumerate() {
                if *separator != Separator::Tie {
                    continue;
                }
                let ends = [&items.items[index], &items.items[index + 1]].map(|item| self.tie_end(item));
                if let [Some(a), Some(b)] = ends {
                    let span = items.items[index].span.to(items.items[index + 1].span);
                    ties.push(Tie { a, b, place: self.place(span) });
                }
            }
            if !items.separators.contains(&Separator::Tie) {
                self.unknown_phrase(
                    value_span(value),
                    "pairs of firms, `inti -- sol, sol -- luna`",
                    "pares de empresas, `inti -- sol, sol -- luna`",
                );
            }
        }
        (ties, place)
    }

    fn tie_end(&mut self, item: &Item<'t>) -> Option<Id<Firm>> {
        let name = Piece::Item(item).expr().and_then(bare_name)?;
        match self.refer(&name, &[Kind::Firm]) {
            Some(Thing::Firm(id)) => Some(id),
            _ => None,
        }
    }
}

pub(super) fn value_span(value: &Value<'_>) -> Span {
    match value {
        Value::One(Expr { span, kind: _ }) => *span,
        Value::Items(items) => {
            let first = items.items.first().map_or(Span::default(), |item| item.span);
            items.items.last().map_or(first, |last| first.to(last.span))
        }
    }
}

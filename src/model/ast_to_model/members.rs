//! Who takes part in a network or agreement, and who in fact works with whom.

use super::contents::Contents;
use super::things::Thing;
use super::values::{Piece, pieces};
use super::*;
use crate::model::rules::{unknown_member, wrong_kind};
use crate::syntax::ast::{self, Expr, Item, Separator, Value};
use crate::tongue::vocabulary::{Kind, attribute};
use crate::tongue::{Phrase, nearest};

/// The firms that take part, as they are listed.
pub(super) struct Listed {
    pub(super) members: Vec<Member>,
    /// Could some of the list not be resolved, or is there none?
    pub(super) incomplete: bool,
    pub(super) place: Option<Place>,
}

impl<'t> Lowering<'t> {
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

    /// The firms that take part.
    pub(super) fn members(&mut self, kind: ArrangementKind, heading: &Heading, contents: &Contents<'_, 't>) -> Listed {
        let listed = match kind {
            ArrangementKind::Network => &attribute::MEMBERS,
            ArrangementKind::Agreement => &attribute::PARTICIPANTS,
        };
        let Some(field) = contents.field(listed) else {
            if !contents.spoiled {
                self.without_members(heading, kind);
            }
            return Listed { members: Vec::new(), incomplete: true, place: None };
        };
        let place = Some(self.place(field.key.head.span.to(field.value.span())));
        let (mut members, mut incomplete) = (Vec::new(), false);
        for piece in pieces(&field.value) {
            match self.rows_listed(&piece) {
                Some(table) => {
                    let place = self.place(piece.span());
                    let table = &self.model.tables[table];
                    members.extend(table.rows.iter().map(|firm| Member { firm: *firm, count: 1, place }));
                    incomplete |= table.is_incomplete;
                }
                None => match self.member(&piece) {
                    Some(member) => members.push(member),
                    None => incomplete = true,
                },
            }
        }
        Listed { members, incomplete, place }
    }

    /// The table whose rows take part, all of them.
    fn rows_listed(&self, piece: &Piece<'_, 't>) -> Option<Id<FirmTable>> {
        self.names.thing(&piece.name()?.text).and_then(Thing::table)
    }

    fn member(&mut self, piece: &Piece<'_, 't>) -> Option<Member> {
        let share = piece.item().and_then(Item::share);
        let Some(name) = share.map_or_else(|| piece.name(), |(_, of)| of.name()) else {
            self.wrong_type(
                piece.span(),
                &Phrase::new("another kind of value", "otra clase de valor"),
                &Phrase::new("the name of a firm, or `20 of` a group", "el nombre de una empresa, o `20 de` un grupo"),
            );
            return None;
        };
        let firm = self.member_firm(&name)?;
        let whole = self.model.firms[firm].count;
        let count = share.map_or(whole, |(count, _)| self.part_of(whole, count));
        Some(Member { firm, count, place: self.place(piece.span()) })
    }

    /// How many firms of a group take part.
    fn part_of(&mut self, most: u64, count: &Expr<'t>) -> u64 {
        let count = self.expression(count, Some(&Type::number()));
        match count.constant {
            Some(value) if value.fract() == 0.0 && value >= 1.0 && value <= most as f64 => value as u64,
            Some(_) | None => {
                let (en, es) = (format!("the group has {most} firms"), format!("el grupo tiene {most} empresas"));
                self.out_of_range(count.place, &en, &es);
                most
            }
        }
    }

    fn member_firm(&mut self, name: &ast::Name<'t>) -> Option<Id<Firm>> {
        let place = self.place(name.span);
        let Some((thing, declared)) = self.names.top.get(name.text.as_ref()).copied() else {
            self.unknown_member(name, place);
            return None;
        };
        if thing.table().is_some() {
            self.some_rows(name, place, declared);
        } else if thing.firm().is_none() {
            self.no_firm(name, place, declared);
        }
        thing.firm()
    }

    /// `20 of base`: the rows of a table differ, so that it must be said which.
    fn some_rows(&mut self, name: &ast::Name<'t>, place: Place, declared: Place) {
        let name = &name.text;
        self.report(
            Finding::new(
                &wrong_kind::RULE,
                place,
                format!("`{name}` is a table of firms, and its firms differ: it is not said which take part"),
                format!("`{name}` es una tabla de empresas, y sus empresas difieren: no se dice cuáles participan"),
            )
            .label(declared, "declared here", "declarada aquí")
            .help(
                format!("list all of them with `{name}`, or the names of some in quotes"),
                format!("ponlas todas con `{name}`, o los nombres de algunas entre comillas"),
            ),
        );
    }

    fn no_firm(&mut self, name: &ast::Name<'t>, place: Place, declared: Place) {
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
    }

    fn unknown_member(&mut self, name: &ast::Name<'t>, place: Place) {
        let may_compare = self.may_compare(self.model.firms.len());
        let firms = self.model.firms.values().filter(|_| may_compare).map(|firm| firm.heading.name.as_str());
        let near = nearest(&name.text, firms).map(str::to_string);
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
    }

    pub(super) fn ties(&mut self, contents: &Contents<'_, 't>) -> (Vec<Tie>, Option<Place>) {
        let mut ties = Vec::new();
        let mut place = None;
        for (value, span) in &contents.ties {
            place = place.or(Some(self.place(*span)));
            let Value::Items(items) = value else {
                self.unknown_phrase(
                    value.span(),
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
                    value.span(),
                    "pairs of firms, `inti -- sol, sol -- luna`",
                    "pares de empresas, `inti -- sol, sol -- luna`",
                );
            }
        }
        (ties, place)
    }

    fn tie_end(&mut self, item: &Item<'t>) -> Option<Id<Firm>> {
        let name = item.expr().and_then(Expr::name)?;
        let firm = self.refer(&name, &[Kind::Firm]).and_then(Thing::firm);
        self.gaps += usize::from(firm.is_none());
        firm
    }
}

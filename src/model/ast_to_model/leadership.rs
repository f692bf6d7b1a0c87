//! Who leads a network or agreement, and how its members share.

use super::things::Thing;
use super::values::{Piece, pieces};
use super::*;
use crate::model::rules::unknown_value;
use crate::syntax::ast::{Item, ItemKind, Value};
use crate::tongue::vocabulary::{Kind, keyword};

impl<'t> Lowering<'t> {
    pub(super) fn structure(&mut self, value: &Value<'t>) -> Option<Stated<Structure>> {
        let piece = pieces(value).into_iter().next()?;
        let place = self.place(piece.span());
        let plain = |kind, rotating| Structure { kind, rotating, leader: None, leader_unknown: false };
        let named = match piece.item().map(|item| &item.kind) {
            Some(ItemKind::FlatRotating) => return Some(Stated { value: plain(StructureKind::Flat, true), place }),
            Some(ItemKind::LedBy { flat: true, leader }) => Some((StructureKind::Flat, leader)),
            Some(ItemKind::LedBy { flat: false, leader }) => Some((StructureKind::Led, leader)),
            Some(ItemKind::HierarchicalUnder(leader)) => Some((StructureKind::Hierarchical, leader)),
            Some(
                ItemKind::Plain { .. } | ItemKind::Share { .. } | ItemKind::ProportionalTo(_) | ItemKind::Column { .. },
            )
            | None => None,
        };
        if let Some((kind, name)) = named {
            let firm = self.refer(name, &[Kind::Firm]).and_then(Thing::firm);
            let leader = firm.map(|value| Stated { value, place: self.place(name.span) });
            let value = Structure { kind, rotating: false, leader_unknown: leader.is_none(), leader };
            return Some(Stated { value, place });
        }
        let word = piece.name().map(|name| name.text.to_string()).unwrap_or_default();
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

    pub(super) fn sharing(&mut self, value: &Value<'t>) -> Sharing {
        let Some(piece) = pieces(value).into_iter().next() else { return Sharing::Unsaid };
        let place = self.place(piece.span());
        if let Piece::Item(Item { kind: ItemKind::ProportionalTo(weight), .. }) = &piece {
            let expression = self.expression(weight, None);
            return Sharing::Proportional(Box::new(expression));
        }
        let word = piece.name().map(|name| name.text.to_string()).unwrap_or_default();
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

    pub(super) fn unknown_phrase(&mut self, span: Span, en: &str, es: &str) {
        let place = self.place(span);
        let written = self.slice(span).to_string();
        self.report(
            Finding::new(
                &unknown_value::RULE,
                place,
                format!("`{written}` does not stand here"),
                format!("`{written}` no va aquí"),
            )
            .help(format!("it can be {en}"), format!("puede ser {es}")),
        );
    }
}

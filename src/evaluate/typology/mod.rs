//! The type of cooperation that follows from the data, and why (K-TYPE-3).
//!
//! Networks are told apart by whether their members are alike or supply one another, agreements by whether what joins
//! their participants is a place or a chain. What the data leave open stays open: a declared type is contradicted by
//! what is known, never by what is missing.

mod agreements;
mod networks;
mod traits;

use super::{ActionLevel, FirmReading, Typology};
use crate::model::{Arrangement, ArrangementKind, Cooperation, Line, Model, Target};
use crate::tongue::{Phrase, Text};
use traits::Traits;

/// What follows, and the sentences that say why.
type Inference = (Option<Cooperation>, Vec<Phrase>);

pub(super) fn read(model: &Model, arrangement: &Arrangement, firms: &[FirmReading]) -> Typology {
    let declared = arrangement.declared.as_ref().map(|stated| stated.value);
    let (inferred, mut reasons) = if arrangement.members_incomplete {
        (None, vec![INCOMPLETE.into()])
    } else {
        let traits = Traits::of(model, arrangement, firms);
        match arrangement.kind {
            ArrangementKind::Network => networks::infer(model, arrangement, &traits),
            ArrangementKind::Agreement => agreements::infer(model, arrangement, &traits),
        }
    };
    reasons.extend(remark(model, arrangement).map(Phrase::from));
    Typology { declared, inferred, reasons, level: level(declared.or(inferred), arrangement.kind) }
}

const INCOMPLETE: Text = Text {
    en: "Not everybody who takes part could be made out, so no type is inferred.",
    es: "No se pudo saber quiénes participan, así que no se infiere ningún tipo.",
};

/// K-TYPE-1 and K-TYPE-2 speak of who benefits and who takes part: said beside the type, without changing it.
fn remark(model: &Model, arrangement: &Arrangement) -> Option<Text> {
    match arrangement.kind {
        ArrangementKind::Network if reaches_others(model, arrangement) => Some(Text {
            en: "It also brings benefits to firms that take no part; a network keeps nearly all of them for its \
                 members (K-TYPE-1).",
            es: "También trae beneficios a empresas que no participan; en una red, casi todos se quedan en los socios \
                 (K-TYPE-1).",
        }),
        ArrangementKind::Agreement if arrangement.institutions.is_empty() => Some(Text {
            en: "No institution takes part; an agreement joins firms and institutions (K-TYPE-2).",
            es: "No participa ninguna institución; un acuerdo junta a empresas e instituciones (K-TYPE-2).",
        }),
        ArrangementKind::Network | ArrangementKind::Agreement => None,
    }
}

/// Is some benefit booked to firms that take no part?
fn reaches_others(model: &Model, arrangement: &Arrangement) -> bool {
    let reaches = |line: &Line| {
        line.kind == crate::model::LineKind::Benefit
            && matches!(line.target, Target::EachOutsider(_) | Target::EachFirm(_))
    };
    let by_actions = arrangement.actions.iter().any(|action| {
        let defined = action.definition.is_some_and(|id| model.definitions[id].lines.iter().any(reaches));
        defined || action.lines.iter().any(reaches)
    });
    by_actions || arrangement.lines.iter().any(reaches)
}

fn level(cooperation: Option<Cooperation>, kind: ArrangementKind) -> ActionLevel {
    match (cooperation, kind) {
        (Some(Cooperation::HorizontalNetwork | Cooperation::VerticalNetwork), _) => ActionLevel::Micro,
        (Some(Cooperation::TerritorialAgreement), _) => ActionLevel::Meso,
        (Some(Cooperation::SectorAgreement), _) => ActionLevel::Macro,
        (None, ArrangementKind::Network) => ActionLevel::Micro,
        (None, ArrangementKind::Agreement) => ActionLevel::Meso,
    }
}

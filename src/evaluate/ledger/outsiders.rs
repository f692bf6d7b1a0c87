//! Firms in the scope of an arrangement that do not take part.

use crate::evaluate::expressions::Membership;
use crate::model::{Arrangement, ArrangementKind, Firm, Id, Model, Sector, Territory};
use rustc_hash::FxHashSet;

/// A firm, or the rest of a group, that could take part and does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Outsider {
    pub(crate) firm: Id<Firm>,
    pub(crate) count: u64,
}

/// The outsiders of an arrangement as it is declared: of an agreement the firms of its territory or sector, of a
/// network those that share sector and territory with a member.
pub(crate) fn outsiders(model: &Model, arrangement: &Arrangement, members: &Membership) -> Vec<Outsider> {
    let in_scope = scope(model, arrangement, members);
    let left = |(id, firm): (Id<Firm>, &Firm)| {
        let count = firm.count.saturating_sub(members.count_of(id));
        (count > 0 && in_scope(firm)).then_some(Outsider { firm: id, count })
    };
    model.firms.iter().filter_map(left).collect()
}

fn scope<'m>(model: &'m Model, arrangement: &'m Arrangement, members: &Membership) -> Box<dyn Fn(&Firm) -> bool + 'm> {
    let at = |firm: &Firm| firm.territory.as_ref().map(|at| at.value);
    match arrangement.kind {
        ArrangementKind::Agreement => {
            let (territory, sector) = (arrangement.territory, arrangement.sector);
            Box::new(move |firm| {
                let in_territory = territory.is_none_or(|whole| at(firm).is_some_and(|at| model.lies_in(at, whole)));
                let of = model.sector_of(firm);
                let in_sector = sector.is_none_or(|whole| of.is_some_and(|of| model.is_part_of(of, whole)));
                (territory.is_some() || sector.is_some()) && in_territory && in_sector
            })
        }
        ArrangementKind::Network => {
            let traits = |(id, _): (Id<Firm>, u64)| {
                let firm = &model.firms[id];
                at(firm).zip(model.sector_of(firm))
            };
            let homes: FxHashSet<(Id<Territory>, Id<Sector>)> = members.present().filter_map(traits).collect();
            Box::new(move |firm| {
                at(firm).zip(model.sector_of(firm)).is_some_and(|(territory, sector)| {
                    let around = std::iter::successors(Some(territory), |id| model.territories[*id].within);
                    around.into_iter().any(|territory| homes.contains(&(territory, sector)))
                })
            })
        }
    }
}

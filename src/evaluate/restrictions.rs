//! What holds the members back (K-FIRM-2), and which actions ease it.

use super::RestrictionReading;
use super::expected_results::dimensions_of;
use crate::model::{Action, Arrangement, Firm, Id, Model, Restriction, ResultDimension};
use rustc_hash::FxHashSet;

/// Who takes part in what, and what that eases: looked up once for a whole model.
pub(super) struct Participation {
    /// The arrangements of each firm, in the order of their declaration.
    of_firm: Vec<Vec<Id<Arrangement>>>,
    /// For each arrangement, which of its actions ease which restrictions.
    eases: Vec<Vec<(usize, Restriction)>>,
}

impl Participation {
    pub(super) fn of(model: &Model) -> Participation {
        let mut of_firm = vec![Vec::new(); model.firms.len()];
        let mut eases = Vec::with_capacity(model.arrangements.len());
        for (id, arrangement) in model.arrangements.iter() {
            for firm in arrangement.firms() {
                of_firm[firm.index()].push(id);
            }
            let actions = arrangement.actions.iter().enumerate();
            eases.push(
                actions
                    .flat_map(|(number, action)| eased_by(model, action).into_iter().map(move |eased| (number, eased)))
                    .collect(),
            );
        }
        Participation { of_firm, eases }
    }

    /// The arrangements that a firm takes part in.
    pub(super) fn arrangements_of(&self, firm: Id<Firm>) -> &[Id<Arrangement>] {
        &self.of_firm[firm.index()]
    }

    /// The actions of an arrangement that ease a restriction.
    fn easing(&self, id: Id<Arrangement>, restriction: Restriction) -> impl Iterator<Item = usize> {
        let eases = self.eases[id.index()].iter();
        eases.filter(move |(_, eased)| *eased == restriction).map(|(number, _)| *number)
    }

    /// Does anything that a firm takes part in ease a restriction of it?
    pub(super) fn is_eased(&self, firm: Id<Firm>, restriction: Restriction) -> bool {
        restriction == Restriction::Disarticulation
            || self.arrangements_of(firm).iter().any(|id| self.easing(*id, restriction).next().is_some())
    }
}

/// The restrictions of those who take part, in the order of K-FIRM-2; each with the actions that ease it, here or in
/// another arrangement of somebody who has it.
pub(super) fn read(model: &Model, id: Id<Arrangement>, participation: &Participation) -> Vec<RestrictionReading> {
    let firms = model.arrangements[id].firms();
    let mut held: Vec<Vec<Id<Firm>>> = vec![Vec::new(); Restriction::ALL.len()];
    for firm in firms {
        for restriction in &model.firms[firm].restrictions {
            let holders = &mut held[restriction.value as usize];
            if holders.last() != Some(&firm) {
                holders.push(firm);
            }
        }
    }
    let held = Restriction::ALL.iter().zip(held).filter(|(_, members)| !members.is_empty());
    held.map(|(restriction, members)| {
        let mut seen = FxHashSet::default();
        let others = members.iter().flat_map(|firm| participation.arrangements_of(*firm)).copied();
        let places = std::iter::once(id).chain(others).filter(|place| seen.insert(*place));
        let eased_by = places
            .flat_map(|place| participation.easing(place, *restriction).map(move |number| (place, number)))
            .collect();
        let by_membership = *restriction == Restriction::Disarticulation;
        RestrictionReading { restriction: *restriction, members, eased_by, by_membership }
    })
    .collect()
}

/// What an action says it eases, or else its definition; where neither says, what its dimension stands for.
fn eased_by(model: &Model, action: &Action) -> Vec<Restriction> {
    let defined = action.definition.map_or(&[][..], |id| &model.definitions[id].eases);
    let stated = if action.eases.is_empty() { defined } else { &action.eases };
    let mut eased: Vec<Restriction> = stated.iter().map(|restriction| restriction.value).collect();
    if eased.is_empty() {
        eased.extend(dimensions_of(model, action).into_iter().flat_map(eased_in));
    }
    eased.sort_unstable();
    eased.dedup();
    eased
}

fn eased_in(dimension: ResultDimension) -> &'static [Restriction] {
    match dimension {
        ResultDimension::CostReduction => &[],
        ResultDimension::TechnologyInformation => &[Restriction::Technology, Restriction::Information],
        ResultDimension::MarketAccess => &[Restriction::MarketAccess],
        ResultDimension::CreditAccess => &[Restriction::Financing],
    }
}

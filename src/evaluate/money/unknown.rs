//! Arrangements that rest on `?`, and whether everybody takes part where a value is tried for it.

use super::accounts::{Accounts, Depth, NotBooked, Sums};
use super::leave::Alone;
use super::means::Means;
use super::member;
use super::statistics::Figures;
use super::timeline;
use crate::diagnostic::Finding;
use crate::evaluate::expressions::Reckoner;
use crate::evaluate::rules::several_unknowns;
use crate::evaluate::{FirmReading, Sampling};
use crate::model::{Arrangement, Expression, Id, Model, Node, Sharing};
use crate::source::Place;

/// The places of `?` that lines rest on, and the arrangements that do.
pub(crate) fn resting_on_unknown(model: &Model, firms: &[FirmReading]) -> (Vec<Place>, Vec<Id<Arrangement>>) {
    let mut any = false;
    model.each_expression(&mut |expression| any |= has_unknown(expression));
    if !any {
        return (Vec::new(), Vec::new());
    }
    let mut reckoner = Reckoner::new(model, firms);
    let mut timeline = timeline(model, &mut reckoner);
    let mut resting = Vec::new();
    for (id, arrangement) in model.arrangements.iter() {
        let by_contribution = matches!(arrangement.sharing, Sharing::Shapley(_));
        let booked = Accounts::of(&mut reckoner, &mut timeline, arrangement, Depth::Members);
        if !by_contribution && matches!(booked, Err(NotBooked::RestsOnUnknown)) {
            resting.push(id);
        }
    }
    (reckoner.unknowns, resting)
}

fn has_unknown(expression: &Expression) -> bool {
    matches!(expression.node, Node::Unknown) || expression.parts().into_iter().any(has_unknown)
}

/// Does every member expect a gain and no loss if the unknown has this value?
pub(crate) fn everybody_participates(
    model: &Model,
    firms: &[FirmReading],
    id: Id<Arrangement>,
    value: f64,
    sampling: Option<&Sampling>,
) -> bool {
    let mut reckoner = Reckoner::new(model, firms);
    reckoner.unknown = Some(value);
    let mut timeline = timeline(model, &mut reckoner);
    let Ok(accounts) = Accounts::of(&mut reckoner, &mut timeline, &model.arrangements[id], Depth::Members) else {
        return false;
    };
    let wanted = accounts.wanted(&mut reckoner, &mut timeline);
    let Some(means) = Means::of(&mut reckoner, &wanted, &[], sampling) else { return false };
    let sums = Sums::of(&accounts, &accounts.all, &mut reckoner, &mut timeline, &means);
    let alone = Alone::of(&accounts, &mut reckoner, &mut timeline, &means);
    let tools = (&mut reckoner, &mut timeline, &means);
    let members = member::figures(&accounts, &sums, &alone, tools, &mut Figures::default());
    members.iter().all(member::MemberFigures::participates)
}

/// Two unknowns have no single answer.
pub(crate) fn several(unknowns: &[Place]) -> Option<Finding> {
    let mut places = unknowns.to_vec();
    places.sort_by_key(|place| (place.file, place.span.start));
    let [first, second, ..] = places.as_slice() else { return None };
    Some(several_unknowns::finding(*first, *second))
}

//! Actions that draw on what firms buy of a good.

use crate::check::lines::{Scope, holds};
use crate::model::{Action, ActionDefinition, Arrangement, Expression, Good, Id, Model, Node};
use crate::source::Place;
use crate::tongue::vocabulary::attribute;

/// An action whose definition asks for a good, such as `joint_purchase`.
#[derive(Clone, Copy)]
pub(crate) struct Drawing<'m> {
    pub(crate) arrangement: &'m Arrangement,
    pub(crate) action: &'m Action,
    pub(crate) good: Id<Good>,
    /// Where the action names the good.
    pub(crate) place: Place,
}

/// The actions of the model that draw on purchases of a good.
pub(crate) fn all_drawings(model: &Model) -> Vec<Drawing<'_>> {
    model.arrangements.values().flat_map(|arrangement| drawings(model, arrangement)).collect()
}

fn drawings<'m>(model: &'m Model, arrangement: &'m Arrangement) -> impl Iterator<Item = Drawing<'m>> {
    arrangement.actions.iter().filter_map(move |action| {
        let definition = &model.definitions[action.definition?];
        let asked = definition.parameters.iter().filter(|parameter| parameter.takes_good);
        let mut given =
            asked.filter_map(|parameter| action.parameters.iter().find(|(name, _)| *name == parameter.name));
        let (_, value) = given.next()?;
        let Node::Good(good) = value.node else { return None };
        draws_on_purchases(definition).then_some(Drawing { arrangement, action, good, place: value.place })
    })
}

/// Unless its lines speak of sales of the good only.
fn draws_on_purchases(definition: &ActionDefinition) -> bool {
    let speaks = |wanted| {
        let of_good = |part: &Expression| {
            let Node::TradedParameter(of, _) = &part.node else { return false };
            matches!(&of.node, Node::Attribute(_, found) if std::ptr::eq(*found, wanted))
        };
        definition.lines.iter().any(|line| holds(&line.amount, &of_good))
    };
    speaks(&attribute::BUYS) || !speaks(&attribute::SELLS)
}

/// The steps of a schedule: from which volume on, and where that is written.
pub(crate) struct Steps<'m> {
    /// The schedule; its type says what volumes are measured in.
    pub(crate) schedule: &'m Expression,
    /// Rising; none is left out, and all are certain.
    pub(crate) from: Vec<(f64, Place)>,
}

/// The schedule that an action is given, where its steps are certain.
pub(crate) fn steps_of<'m>(model: &'m Model, drawing: &Drawing<'m>) -> Option<Steps<'m>> {
    let scope = Scope { arrangement: drawing.arrangement, action: Some(drawing.action) };
    drawing.action.parameters.iter().find_map(|(_, given)| {
        let schedule = meant(model, scope, given);
        let Node::Tiers { marginal: _, steps } = &schedule.node else { return None };
        let from: Option<Vec<_>> = steps.iter().map(|(from, _)| Some((from.constant?, from.place))).collect();
        from.filter(|from| !from.is_empty()).map(|from| Steps { schedule, from })
    })
}

/// How many names may lead to a schedule; assumptions of an arrangement may run in a circle, which is told elsewhere.
const NAMES: usize = 64;

/// What an assumption stands for, as far as one name leads to the next.
fn meant<'m>(model: &'m Model, scope: Scope<'m>, given: &'m Expression) -> &'m Expression {
    let mut expression = given;
    for _ in 0..NAMES {
        expression = if let Node::Assumption(id) = &expression.node {
            &model.assumptions[*id].value
        } else if let Node::Local(name) = &expression.node {
            match scope.local(name) {
                Some(local) => &local.value,
                None => return expression,
            }
        } else {
            return expression;
        };
    }
    expression
}

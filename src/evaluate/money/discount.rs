//! What a schedule gives, and what it would have to give.

use super::loss::is_loss;
use super::reading::MoneyReading;
use crate::model::{Action, Arrangement, Model, Target};
use crate::source::Place;

/// A discount, or another rate of a schedule, that does not pay for what it takes to get it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Discount {
    /// The action, by number.
    pub(crate) action: usize,
    /// Where the schedule is given.
    pub(crate) place: Place,
    /// The rate that members reach.
    pub(crate) rate: f64,
    /// What it brings them a year.
    pub(crate) benefit: f64,
    /// What is missing a year.
    pub(crate) missing: f64,
    /// The rate at which nothing would be missing, where benefits are known to grow with the rate.
    pub(crate) needed: Option<f64>,
}

/// The one rate that members reach together, where everything else that they do at least pays for itself.
pub(super) fn discount(model: &Model, arrangement: &Arrangement, reading: &MoneyReading) -> Option<Discount> {
    let actions = arrangement.actions.iter().enumerate();
    let rates: Vec<(usize, Rate)> =
        actions.filter_map(|(number, action)| Some((number, rate(model, number, action, reading)?))).collect();
    let [(number, rate)] = rates.as_slice() else { return None };
    let others = reading.by_action.iter().enumerate().filter(|(other, _)| other != number);
    let benefit = reading.by_action.get(*number)?.annual_benefit.mean;
    if is_loss(others.map(|(_, action)| action.npv.mean).sum()) || rate.at <= 0.0 || !is_loss(-benefit) {
        return None;
    }
    let missing = -reading.npv.mean / years_at_present(model)?;
    let action = &arrangement.actions[*number];
    let grows = rate.grows(action, benefit) && only_its_definition_brings(model, action);
    let needed = grows.then(|| rate.at * (benefit + missing) / benefit).filter(|needed| *needed < 1.0);
    Some(Discount { action: *number, place: rate.place, rate: rate.at, benefit, missing, needed })
}

/// The rate of an action's schedule.
struct Rate {
    at: f64,
    place: Place,
    /// Members' volume; `None` where a plain number stands for the schedule.
    volume: Option<f64>,
}

fn rate(model: &Model, number: usize, action: &Action, reading: &MoneyReading) -> Option<Rate> {
    let parameters = action.definition.map_or(&[][..], |definition| &model.definitions[definition].parameters);
    let given = parameters.iter().filter(|parameter| parameter.takes_tiers).find_map(|parameter| {
        action.parameters.iter().find(|(name, _)| *name == parameter.name).map(|(_, given)| given)
    });
    let mut reached = reading.tiers.iter().filter(|tier| tier.action == Some(number));
    match (reached.next(), reached.next(), given) {
        (Some(tier), None, _) => {
            let place = given.map_or(tier.place, |given| given.place);
            Some(Rate { at: tier.rate, place, volume: Some(tier.volume) })
        }
        (None, None, Some(given)) => Some(Rate { at: given.constant?, place: given.place, volume: None }),
        _ => None,
    }
}

impl Rate {
    /// Does the whole benefit come of the rate, so that it grows with it? With a plain number it does. With tiers, part
    /// of the rate may be what members get alone; it is not where the benefit is the rate on the whole volume.
    fn grows(&self, action: &Action, benefit: f64) -> bool {
        let Some(volume) = self.volume else { return true };
        let given = |name: &str| action.parameters.iter().find(|(given, _)| given == name).map(|(_, given)| given);
        let price = given("price").map_or(Some(1.0), |price| price.constant);
        price.is_some_and(|price| (benefit - self.at * volume * price).abs() <= 1e-6 * benefit)
    }
}

/// Are all benefits each member's own, by a definition of the standard library?
fn only_its_definition_brings(model: &Model, action: &Action) -> bool {
    let Some(definition) = action.definition.map(|definition| &model.definitions[definition]) else { return false };
    let benefits = definition.lines.iter().filter(|line| line.kind == crate::model::LineKind::Benefit);
    let members: Vec<bool> = benefits.map(|line| matches!(line.target, Target::EachMember(_))).collect();
    let own = action.lines.iter().any(|line| line.kind == crate::model::LineKind::Benefit);
    definition.is_standard && !own && members.iter().filter(|member| **member).count() == 1
}

/// The present value of one sol a year over the horizon; `None` where the rate is not certain.
fn years_at_present(model: &Model) -> Option<f64> {
    let years = f64::from(model.settings.horizon_years());
    let rate = model.settings.discount_rate.as_ref().map_or(Some(0.0), |rate| rate.constant)?;
    Some(if rate == 0.0 { years } else { (1.0 - libm::pow(1.0 + rate, -years)) / rate })
}

//! What members buy together, held against the steps of a discount.

use crate::amount::Dimension;
use crate::check::flows::{Purchase, Purchases};
use crate::check::goods::{Drawing, all_drawings, steps_of};
use crate::check::volume;
use crate::model::{Model, Type};
use crate::source::Place;
use crate::tongue::Phrase;

/// Volumes bought for sure, and the steps around them.
pub(crate) struct Joint {
    pub(crate) purchases: Vec<Purchase>,
    /// Of all members, in base units.
    pub(crate) total: f64,
    /// The highest step reached.
    pub(crate) reached: Option<(f64, Place)>,
    /// The first one not reached.
    pub(crate) next: Option<(f64, Place)>,
    measure: Dimension,
}

/// Every action with a schedule of discounts, where it is known what its members buy.
pub(crate) fn joint_volumes(model: &Model) -> Vec<(Drawing<'_>, Joint)> {
    let all = all_drawings(model);
    let purchases = Purchases::of(model, all.iter().map(|drawing| drawing.good));
    let whole = all.into_iter().filter(|drawing| !drawing.arrangement.members_incomplete);
    whole.filter_map(|drawing| Some((drawing, Joint::of(model, &purchases, &drawing)?))).collect()
}

impl Joint {
    /// Nothing where a volume or a step is not certain, or where the two are measured differently.
    fn of(model: &Model, purchases: &Purchases<'_>, drawing: &Drawing<'_>) -> Option<Joint> {
        let steps = steps_of(model, drawing)?;
        let Type::Tiers(measure, _) = &steps.schedule.type_ else { return None };
        let measured = Type::Amount(measure.clone());
        let purchases = purchases.of_members(drawing.arrangement, drawing.good, &measured)?;
        // A firm that is listed twice stands for another one that was meant.
        if drawing.arrangement.members.len() > purchases.len() {
            return None;
        }
        let total: f64 = purchases.iter().map(|purchase| purchase.volume * purchase.count as f64).sum();
        let is_reached = |(from, _): &&(f64, Place)| reaches(total, *from);
        let reached = steps.from.iter().take_while(is_reached).last().copied();
        let next = steps.from.iter().find(|step| !is_reached(step)).copied();
        Some(Joint { purchases, total, reached, next, measure: measure.clone() })
    }

    /// A volume in words, where it is money or a declared unit per time.
    pub(crate) fn say(&self, model: &Model, value: f64) -> Option<Phrase> {
        volume::a_year(model, &self.measure, value)
    }
}

/// From-inclusive; what a sum loses in its last digits decides nothing.
pub(crate) fn reaches(volume: f64, from: f64) -> bool {
    volume >= from - 1e-9 * from.abs()
}

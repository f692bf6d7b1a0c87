//! Who is paid what, stage by stage, and what each keeps of a unit.
//!
//! With the price p of a stage, that of the stage before q, and y units made of one unit bought, a stage adds p − q/y and
//! keeps what it adds less its own costs. A unit of the last product holds 1/y units of the one before.

use super::reading::{ChannelReading, PartReading};
use super::spread::Spreads;
use crate::evaluate::expressions::{Reckoner, Scope};
use crate::evaluate::program::Value;
use crate::model::{Chain, Expression, Id, Model, Stage};
use rustc_hash::{FxHashMap, FxHashSet};

/// The money of a stage, for one unit of its product.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct StageMoney {
    pub(super) price: Option<Value>,
    pub(super) value_added: Option<Value>,
    pub(super) unit_cost: Option<Value>,
    pub(super) margin: Option<Value>,
    /// Units bought for one unit made; `None` where it is stated and could not be worked out.
    bought: Option<Value>,
}

/// The money of every stage of a chain.
pub(super) type Prices = FxHashMap<Id<Stage>, StageMoney>;

/// A channel before it is sampled: its stages, each with its units in one unit of the last product.
pub(super) struct Channel {
    stages: Vec<(Id<Stage>, Value)>,
    price: Option<Value>,
    margins: Option<Value>,
}

fn stated<'m>(reckoner: &mut Reckoner<'m>, amount: &'m Option<Expression>) -> Option<Value> {
    let amount = amount.as_ref()?;
    let (value, rests) = reckoner.amount_for(amount, &Scope::of_model());
    value.filter(|_| !rests.broken)
}

/// What is stated, and what follows from it.
pub(super) fn prices<'m>(model: &'m Model, chain: &'m Chain, reckoner: &mut Reckoner<'m>) -> Prices {
    let mut prices = Prices::default();
    for id in &chain.stages {
        let stage = &model.stages[*id];
        let price = stated(reckoner, &stage.price);
        let (margin, unit_cost) = (stated(reckoner, &stage.margin), stated(reckoner, &stage.unit_cost));
        let bought = match &stage.yields {
            None => Some(Value::ONE),
            Some(_) => {
                let yields = stated(reckoner, &stage.yields);
                let outer = reckoner.program.at(stage.yields.as_ref().map(|yields| yields.place));
                let bought = yields.map(|yields| reckoner.program.over(Value::ONE, yields));
                reckoner.program.at(outer);
                bought
            }
        };
        let supplier = chain.supplier(&model.stages, *id);
        let program = &mut reckoner.program;
        let paid_before = match supplier {
            None => Some(Value::ZERO),
            Some(supplier) => {
                let before = prices.get(&supplier).and_then(|money| money.price);
                before.zip(bought).map(|(before, bought)| program.times(before, bought))
            }
        };
        let from_prices = price.zip(paid_before).map(|(price, paid)| program.minus(price, paid));
        let value_added = from_prices.or_else(|| Some(program.plus(margin?, unit_cost?)));
        let derived_margin = || Some((value_added?, unit_cost?));
        let derived_cost = || Some((value_added?, margin?));
        let money = StageMoney {
            price,
            value_added,
            margin: margin.or_else(|| derived_margin().map(|(added, cost)| program.minus(added, cost))),
            unit_cost: unit_cost.or_else(|| derived_cost().map(|(added, kept)| program.minus(added, kept))),
            bought,
        };
        prices.insert(*id, money);
    }
    prices
}

/// From each last stage with money back to the first stage.
pub(super) fn channels(model: &Model, chain: &Chain, prices: &Prices, reckoner: &mut Reckoner<'_>) -> Vec<Channel> {
    let known = |id: Id<Stage>| prices.get(&id).copied().unwrap_or_default();
    let has_money = |id: Id<Stage>| {
        let money = known(id);
        money.price.is_some() || money.margin.is_some()
    };
    // Stages come after those they buy from: walking back, a stage is passed before its suppliers.
    let mut is_passed: FxHashSet<Id<Stage>> = FxHashSet::default();
    let mut ends: Vec<Id<Stage>> = Vec::new();
    for id in chain.stages.iter().rev().copied() {
        let covers = is_passed.contains(&id) || has_money(id);
        if covers {
            if !is_passed.contains(&id) {
                ends.push(id);
            }
            is_passed.extend(chain.supplier(&model.stages, id));
        }
    }
    ends.reverse();
    ends.into_iter().filter_map(|end| channel(model, chain, prices, end, reckoner)).collect()
}

fn channel(
    model: &Model,
    chain: &Chain,
    prices: &Prices,
    end: Id<Stage>,
    reckoner: &mut Reckoner<'_>,
) -> Option<Channel> {
    let known = |id: Id<Stage>| prices.get(&id).copied().unwrap_or_default();
    let mut stages: Vec<(Id<Stage>, Value)> = Vec::new();
    let (mut at, mut units) = (Some(end), Some(Value::ONE));
    while let Some(id) = at {
        // Beyond a yield that is not known nothing can be put on one unit of the last product.
        stages.push((id, units?));
        units = units.zip(known(id).bought).map(|(units, bought)| reckoner.program.times(units, bought));
        at = chain.supplier(&model.stages, id);
    }
    stages.reverse();
    let kept: Vec<(Value, f64)> = stages
        .iter()
        .filter_map(|(id, units)| Some((reckoner.program.times(known(*id).margin?, *units), 1.0)))
        .collect();
    let margins = (!kept.is_empty()).then(|| reckoner.program.linear(0.0, &kept));
    Some(Channel { stages, price: known(end).price, margins })
}

impl Channel {
    /// What has to be sampled for it.
    pub(super) fn wanted(&self, prices: &Prices, reckoner: &mut Reckoner<'_>) -> Vec<Value> {
        let mut wanted: Vec<Value> = self.price.into_iter().chain(self.margins).collect();
        for (id, units) in &self.stages {
            wanted.push(*units);
            wanted.extend(on_the_last(prices, *id, *units, reckoner).into_iter().flatten());
        }
        wanted
    }

    pub(super) fn read(&self, prices: &Prices, spreads: &Spreads, reckoner: &mut Reckoner<'_>) -> ChannelReading {
        let price = self.price.and_then(|price| spreads.get(price));
        let margins = self.margins.and_then(|margins| spreads.get(margins));
        let mut parts = Vec::with_capacity(self.stages.len());
        for (id, units) in &self.stages {
            let part = on_the_last(prices, *id, *units, reckoner);
            let [added, kept] = part.map(|value| value.and_then(|value| spreads.get(value)));
            let share = |part: Option<crate::evaluate::money::Stat>, whole: &Option<crate::evaluate::money::Stat>| {
                let whole = whole.as_ref().filter(|whole| whole.mean > 0.0)?;
                Some(part?.mean / whole.mean)
            };
            parts.push(PartReading {
                stage: *id,
                units: spreads.get(*units).map_or(1.0, |units| units.mean),
                price_share: share(added, &price),
                margin_share: share(kept, &margins),
            });
        }
        ChannelReading { parts, price, margins }
    }
}

/// What a stage adds and keeps of one unit of the last product.
fn on_the_last(prices: &Prices, id: Id<Stage>, units: Value, reckoner: &mut Reckoner<'_>) -> [Option<Value>; 2] {
    let money = prices.get(&id).copied().unwrap_or_default();
    [money.value_added, money.margin].map(|value| value.map(|value| reckoner.program.times(value, units)))
}

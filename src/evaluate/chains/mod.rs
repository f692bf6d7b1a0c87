//! Productive chains: who stands at each stage, what is paid and kept there, and who depends on whom (K-CHAIN-1, K-PROM-3,
//! K-END-1).

mod concentration;
mod coverage;
mod flows;
mod prices;
mod publish;
mod reading;
mod selling;
mod spread;

pub use reading::*;

pub(crate) use publish::publish;

use super::Sampling;
use super::expressions::{Reckoner, Scope};
use super::money::{FirmMoney, Money};
use super::program::Value;
use crate::model::{Chain, Firm, FirmAmount, Id, Model, Stage};
use concentration::{Part, Parted};
use coverage::Coverage;
use prices::{Channel, Prices};
use rustc_hash::FxHashMap;
use selling::Sold;
use spread::Spreads;

/// What all chains are read from.
struct Source<'m, 'a> {
    model: &'m Model,
    coverage: Coverage,
    flows: FxHashMap<Id<Stage>, Vec<flows::Flow<'m>>>,
    money: &'a Money,
    sampling: Option<&'a Sampling>,
}

/// A chain before it is sampled; what belongs to a stage stands in the order of the stages.
struct Open<'m> {
    prices: Prices,
    channels: Vec<Channel>,
    sales: Vec<Option<Parted>>,
    sold: Vec<Sold<'m>>,
}

/// Every chain of the model.
pub(crate) fn read<'m>(
    model: &'m Model,
    reckoner: &mut Reckoner<'m>,
    money: &Money,
    sampling: Option<&Sampling>,
) -> Vec<ChainReading> {
    if model.chains.is_empty() {
        return Vec::new();
    }
    let source = source(model, money, sampling);
    model.chains.iter().map(|(id, chain)| source.chain(id, chain, reckoner)).collect()
}

fn source<'m, 'a>(model: &'m Model, money: &'a Money, sampling: Option<&'a Sampling>) -> Source<'m, 'a> {
    let mut flows: FxHashMap<Id<Stage>, Vec<flows::Flow<'m>>> = FxHashMap::default();
    for flow in flows::flows(model) {
        if let Some(stage) = &model.firms[flow.seller].stage {
            flows.entry(stage.value).or_default().push(flow);
        }
    }
    Source { model, coverage: Coverage::of(model), flows, money, sampling }
}

impl<'m> Source<'m, '_> {
    fn chain(&self, id: Id<Chain>, chain: &'m Chain, reckoner: &mut Reckoner<'m>) -> ChainReading {
        let open = self.open(chain, reckoner);
        let wanted = open.wanted(reckoner);
        let spreads = Spreads::of(reckoner, wanted, self.sampling, chain.heading.place);
        let missing = self.coverage.missing(self.model, chain);
        let stages = chain.stages.iter().enumerate().map(|(number, stage)| {
            let is_missing = missing.contains(stage);
            self.stage(chain, *stage, (&open.sales[number], &open.sold[number]), &open.prices, &spreads, is_missing)
        });
        ChainReading {
            id,
            stages: stages.collect(),
            channels: open.channels.iter().map(|channel| channel.read(&open.prices, &spreads, reckoner)).collect(),
            sides: self.coverage.sides(chain),
        }
    }

    fn open(&self, chain: &'m Chain, reckoner: &mut Reckoner<'m>) -> Open<'m> {
        let prices = prices::prices(self.model, chain, reckoner);
        let channels = prices::channels(self.model, chain, &prices, reckoner);
        let sales = chain.stages.iter().map(|stage| self.sales(*stage, reckoner)).collect();
        let none = Vec::new();
        let sold = chain.stages.iter().map(|stage| {
            let flows = self.flows.get(stage).unwrap_or(&none);
            selling::selling(self.model, flows, reckoner, self.sampling)
        });
        Open { prices, channels, sales, sold: sold.collect() }
    }

    /// Of the firms' sales, if every firm's are known.
    fn sales(&self, stage: Id<Stage>, reckoner: &mut Reckoner<'m>) -> Option<Parted> {
        let mut parts = Vec::new();
        for firm in self.coverage.firms(stage) {
            let count = flows::count(self.model, *firm) as f64;
            let sales = self.model.firms[*firm].amount(FirmAmount::Sales)?;
            let (each, rests) = reckoner.amount_for(sales, &Scope { firm: Some(*firm), ..Scope::of_model() });
            let each = each.filter(|_| !rests.broken)?;
            parts.push(Part { total: reckoner.program.linear(0.0, &[(each, count)]), firms: count });
        }
        concentration::index(reckoner, &parts, Value::ZERO)
    }

    fn stage(
        &self,
        chain: &Chain,
        id: Id<Stage>,
        (sales, sold): (&Option<Parted>, &Sold<'m>),
        prices: &Prices,
        spreads: &Spreads,
        is_missing: bool,
    ) -> StageReading {
        let money = prices.get(&id).copied().unwrap_or_default();
        let spread = |value: Option<Value>| value.and_then(|value| spreads.get(value));
        let (selling, sells_mixed) = match sold {
            Sold::Unknown => (None, false),
            Sold::Mixed => (None, true),
            Sold::Known(selling) => (selling.read(spreads), false),
        };
        StageReading {
            id,
            buys_from: chain.supplier(&self.model.stages, id),
            firms: self.coverage.count(id),
            is_missing,
            sales: sales.as_ref().and_then(|parted| selling::concentration(parted, spreads)),
            price: spread(money.price),
            value_added: spread(money.value_added),
            unit_cost: spread(money.unit_cost),
            margin: spread(money.margin),
            selling,
            sells_mixed,
            money: self.firms_money(id),
        }
    }

    fn firms_money(&self, stage: Id<Stage>) -> FirmMoney {
        let mut sum = FirmMoney::default();
        let of = |firm: &Id<Firm>| self.money.totals.firms.get(firm.index());
        for firm in self.coverage.firms(stage).iter().filter_map(of) {
            sum.add(firm);
        }
        sum
    }
}

impl Open<'_> {
    fn wanted(&self, reckoner: &mut Reckoner<'_>) -> Vec<Value> {
        let mut wanted: Vec<Value> = Vec::new();
        for money in self.prices.values() {
            wanted.extend([money.price, money.value_added, money.unit_cost, money.margin].into_iter().flatten());
        }
        for channel in &self.channels {
            wanted.extend(channel.wanted(&self.prices, reckoner));
        }
        wanted.extend(self.sales.iter().flatten().flat_map(|sales| [sales.total, sales.index]));
        for sold in &self.sold {
            match sold {
                Sold::Known(selling) => wanted.extend(selling.wanted()),
                Sold::Unknown | Sold::Mixed => {}
            }
        }
        wanted
    }
}

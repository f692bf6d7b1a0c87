//! Figures of chains and their stages, made ready for being asked for.

use super::selling::Selling;
use super::{ChainReading, Open, Source, source};
use crate::evaluate::Sampling;
use crate::evaluate::expressions::{Figures, Meant, Reckoner, Subject};
use crate::evaluate::money::{FirmColumns, Money};
use crate::evaluate::program::Value;
use crate::model::{Chain, Firm, Id, Model, Stage};
use crate::tongue::vocabulary::{Kind, Word, figure};

/// Adds the figures of every chain; those that are money of firms where `columns` has all of it.
pub(crate) fn publish<'m>(
    model: &'m Model,
    reckoner: &mut Reckoner<'m>,
    (money, columns): (&Money, Option<&FirmColumns>),
    sampling: Option<&Sampling>,
    figures: &mut Figures<'m>,
) {
    let source = source(model, money, sampling);
    for (id, chain) in model.chains.iter() {
        let open = source.open(chain, reckoner);
        let reading = source.chain(id, chain, reckoner);
        let whole = Subject::Around(Kind::Chain, id.index());
        let with_firms = chain.stages.iter().filter(|stage| source.coverage.count(**stage) > 0).count();
        let firms: u64 = chain.stages.iter().map(|stage| source.coverage.count(*stage)).sum();
        add(figures, whole, &figure::FIRMS, Some(Value::Certain(firms as f64)));
        if !chain.stages.is_empty() {
            let coverage = with_firms as f64 / chain.stages.len() as f64;
            add(figures, whole, &figure::COVERAGE, Some(Value::Certain(coverage)));
        }
        let all: Vec<Id<Firm>> = chain.stages.iter().flat_map(|stage| source.coverage.firms(*stage)).copied().collect();
        sums(figures, whole, reckoner, columns, &all);
        for (number, stage) in chain.stages.iter().enumerate() {
            let of = Subject::Around(Kind::Stage, stage.index());
            sums(figures, of, reckoner, columns, source.coverage.firms(*stage));
            for (word, value) in of_stage(&source, (chain, number), &open, &reading) {
                add(figures, of, word, value);
            }
        }
    }
}

fn add(figures: &mut Figures<'_>, of: Subject, word: &'static Word, value: Option<Value>) {
    if let Some(value) = value {
        figures.insert((of, word.en), Meant::Amount(value));
    }
}

/// What firms have together, alone, and the difference.
fn sums(
    figures: &mut Figures<'_>,
    of: Subject,
    reckoner: &mut Reckoner<'_>,
    columns: Option<&FirmColumns>,
    firms: &[Id<Firm>],
) {
    if let Some(columns) = columns {
        let [npv, alone] = columns.sum(reckoner, firms.iter().copied());
        add(figures, of, &figure::NPV, Some(npv));
        add(figures, of, &figure::NPV_ALONE, Some(alone));
        add(figures, of, &figure::GAIN, Some(reckoner.program.minus(npv, alone)));
    }
}

fn of_stage(
    source: &Source<'_, '_>,
    (chain, number): (&Chain, usize),
    open: &Open<'_>,
    reading: &ChainReading,
) -> Vec<(&'static Word, Option<Value>)> {
    let stage = chain.stages[number];
    let money = open.prices.get(&stage).copied().unwrap_or_default();
    let sales = open.sales[number];
    let sold = open.sold[number].known();
    let [price_share, margin_share] = shares(reading, stage);
    vec![
        (&figure::FIRMS, Some(Value::Certain(source.coverage.count(stage) as f64))),
        (&figure::SALES, sales.map(|sales| sales.total)),
        (&figure::SALES_HHI, sales.map(|sales| sales.index)),
        (&figure::SELLER_HHI, sold.map(|sold| sold.by_seller.index)),
        (&figure::BUYER_HHI, sold.map(|sold| sold.by_buyer.index)),
        (&figure::LARGEST_SHARE, sold.filter(|sold| sold.largest.is_some()).map(|sold: &Selling| sold.largest_share)),
        (&figure::UNNAMED_SHARE, sold.map(|sold| sold.unnamed_share)),
        (&figure::PRICE, money.price),
        (&figure::VALUE_ADDED, money.value_added),
        (&figure::UNIT_COST, money.unit_cost),
        (&figure::MARGIN, money.margin),
        (&figure::PRICE_SHARE, price_share),
        (&figure::MARGIN_SHARE, margin_share),
    ]
}

/// Its parts of the last price and of the margins, where one channel only passes through it.
fn shares(reading: &ChainReading, stage: Id<Stage>) -> [Option<Value>; 2] {
    let parts = reading.channels.iter().flat_map(|channel| &channel.parts);
    let mut own = parts.filter(|part| part.stage == stage);
    match (own.next(), own.next()) {
        (Some(part), None) => [part.price_share, part.margin_share].map(|share| share.map(Value::Certain)),
        (Some(_), Some(_)) | (None, _) => [None, None],
    }
}

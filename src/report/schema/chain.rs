use super::super::{Input, assumed, names};
use super::money::{StatData, stat};
use super::surroundings::{TotalData, total};
use crate::evaluate::money::Stat;
use crate::evaluate::{
    ChainReading, ChannelReading, Concentration, LinkReading, SellingReading, SideReading, StageReading,
};
use crate::model::{Chain, Id, Model, Stage};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;

/// A productive chain.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ChainData {
    /// What people read.
    pub title: Option<String>,
    /// The name of its sector.
    pub sector: Option<String>,
    /// From the first inputs to the last buyer.
    pub stages: Vec<String>,
    /// How many firms stand in it; those of groups counted one by one.
    pub firms: u64,
    /// Stages without a firm between stages with firms (K-RES-S2b).
    pub missing_stages: Vec<String>,
    /// Every stage without a firm, those at the ends included.
    pub stages_without_firms: Vec<String>,
    /// What there is to say of each stage, by name.
    pub by_stage: IndexMap<String, StageData>,
    /// The ways of the product through the stages.
    pub channels: Vec<ChannelData>,
    /// Side groups.
    pub support_services: Vec<SideData>,
    /// Side groups.
    pub related_products: Vec<SideData>,
    /// Side groups.
    pub related_services: Vec<SideData>,
    /// What its firms have of all arrangements.
    #[serde(flatten)]
    pub money: Option<TotalData>,
}

/// What stands at the side of a chain.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SideData {
    /// As written.
    pub name: String,
    /// The firms that bear the name, or that are of the sector of that name; null where nothing does.
    pub firms: Option<u64>,
}

/// A stage; prices are for one unit of its product.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct StageData {
    /// What people read.
    pub title: Option<String>,
    /// The stage it buys the product from.
    pub buys_from: Option<String>,
    /// How many firms; those of groups counted one by one.
    pub firms: u64,
    /// Of their sales; null where not all are known.
    pub sales: Option<ConcentrationData>,
    /// What it is paid.
    pub price: Option<StatData>,
    /// Its price less what it pays the stage before.
    pub value_added: Option<StatData>,
    /// What it spends of its own.
    pub unit_cost: Option<StatData>,
    /// What it keeps.
    pub margin: Option<StatData>,
    /// To whom its firms sell; null where the model does not say, or where it cannot be added up.
    pub selling: Option<SellingData>,
    /// What its firms have of all arrangements.
    #[serde(flatten)]
    pub money: Option<TotalData>,
}

/// How concentrated something is.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ConcentrationData {
    /// All of it.
    pub total: StatData,
    /// Herfindahl–Hirschman, 0 to 10 000.
    pub hhi: StatData,
    /// 10 000 / HHI: so many firms of one size would be as concentrated.
    pub effective_number: Option<f64>,
}

/// To whom the firms of a stage sell.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SellingData {
    /// How many firms sell.
    pub sellers: u64,
    /// Of the sellers' parts.
    pub by_seller: ConcentrationData,
    /// How many firms buy.
    pub buyers: u64,
    /// Of the buyers' parts; what is sold to nobody named counts as spread over very many.
    pub by_buyer: ConcentrationData,
    /// The buyer, or one firm of the group, that buys most.
    pub largest_buyer: Option<String>,
    /// Its part, 0…1.
    pub largest_share: StatData,
    /// The part sold to nobody named.
    pub unnamed_share: StatData,
    /// By stage that buys.
    pub to: IndexMap<String, LinkData>,
}

/// What one stage sells to another.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct LinkData {
    /// How many of its firms buy.
    pub buyers: u64,
    /// Its part of all that is sold, 0…1.
    pub share: StatData,
    /// Its firm that buys most.
    pub largest_buyer: String,
    /// The part of that firm, 0…1.
    pub largest_share: StatData,
}

/// One way of the product.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ChannelData {
    /// What the last stage is paid.
    pub price: Option<StatData>,
    /// What the stages with a known margin keep, for one unit of the last product.
    pub margins: Option<StatData>,
    /// Stages whose margin is not known.
    pub margins_missing: Vec<String>,
    /// From the first stage to the last one with money.
    pub parts: Vec<PartData>,
}

/// The part of a stage in a channel.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PartData {
    /// A name in `stages`.
    pub stage: String,
    /// Units of its product in one unit of the last product.
    pub units: f64,
    /// What it adds, of the last price.
    pub price_share: Option<f64>,
    /// What it keeps, of the known margins.
    pub margin_share: Option<f64>,
}

pub(super) fn all(input: &Input) -> IndexMap<String, ChainData> {
    let model = input.model;
    let data = |reading: &ChainReading| {
        let chain = model.chains.get(reading.id)?;
        Some((chain.heading.name.clone(), chain_data(input, chain, reading)))
    };
    input.measurements.chains.iter().filter_map(data).collect()
}

fn chain_data(input: &Input, chain: &Chain, reading: &ChainReading) -> ChainData {
    let model = input.model;
    let name = |stage: Id<Stage>| stage_name(model, stage);
    let named = |is: fn(&&StageReading) -> bool| -> Vec<String> {
        reading.stages.iter().filter(is).map(|stage| name(stage.id)).collect()
    };
    let [support, products, services] = &reading.sides;
    ChainData {
        title: chain.heading.title.clone(),
        sector: chain.sector.and_then(|id| model.sectors.get(id)).map(|sector| sector.heading.name.clone()),
        stages: named(|_| true),
        firms: reading.stages.iter().map(|stage| stage.firms).sum(),
        missing_stages: named(|stage| stage.is_missing),
        stages_without_firms: named(|stage| stage.firms == 0),
        by_stage: reading.stages.iter().map(|stage| (name(stage.id), stage_data(input, stage))).collect(),
        channels: reading.channels.iter().map(|channel| channel_data(model, reading, channel)).collect(),
        support_services: sides(support),
        related_products: sides(products),
        related_services: sides(services),
        money: total(input, input.measurements.money.totals.chains.get(reading.id.index())),
    }
}

fn stage_name(model: &Model, stage: Id<Stage>) -> String {
    model.stages.get(stage).map_or(String::new(), |stage| stage.heading.name.clone())
}

fn sides(sides: &[SideReading]) -> Vec<SideData> {
    sides.iter().map(|side| SideData { name: side.name.clone(), firms: side.firms }).collect()
}

/// The unit of a stage's amounts, such as `PEN/kg`.
fn unit_of(model: &Model, stage: Id<Stage>) -> Option<String> {
    let measure = model.stages.get(stage)?.measure()?;
    assumed::unit(model, measure)
}

fn stage_data(input: &Input, reading: &StageReading) -> StageData {
    let model = input.model;
    let unit = unit_of(model, reading.id);
    let money = |amount: &Option<Stat>| amount.as_ref().map(|amount| stat(amount, &unit));
    let yearly = model.settings.currency.as_ref().map(|currency| format!("{}/year", currency.value));
    StageData {
        title: model.stages.get(reading.id).and_then(|stage| stage.heading.title.clone()),
        buys_from: reading.buys_from.map(|from| stage_name(model, from)),
        firms: reading.firms,
        sales: reading.sales.as_ref().map(|sales| concentration(sales, yearly)),
        price: money(&reading.price),
        value_added: money(&reading.value_added),
        unit_cost: money(&reading.unit_cost),
        margin: money(&reading.margin),
        selling: reading.selling.as_ref().map(|selling| selling_data(model, selling)),
        money: total(input, Some(&reading.money)),
    }
}

fn concentration(concentration: &Concentration, unit: Option<String>) -> ConcentrationData {
    ConcentrationData {
        total: stat(&concentration.total, &unit),
        hhi: stat(&concentration.index, &None),
        effective_number: concentration.effective_number(),
    }
}

fn selling_data(model: &Model, selling: &SellingReading) -> SellingData {
    let unit = selling.measure.dimension().and_then(|dimension| assumed::unit(model, dimension));
    let link = |link: &LinkReading| {
        let data = LinkData {
            buyers: link.buyers,
            share: stat(&link.share, &None),
            largest_buyer: names::firm(model, link.largest).to_owned(),
            largest_share: stat(&link.largest_share, &None),
        };
        (stage_name(model, link.to), data)
    };
    SellingData {
        sellers: selling.sellers,
        by_seller: concentration(&selling.by_seller, unit.clone()),
        buyers: selling.buyers,
        by_buyer: concentration(&selling.by_buyer, unit),
        largest_buyer: selling.largest.map(|firm| names::firm(model, firm).to_owned()),
        largest_share: stat(&selling.largest_share, &None),
        unnamed_share: stat(&selling.unnamed_share, &None),
        to: selling.links.iter().map(link).collect(),
    }
}

fn channel_data(model: &Model, chain: &ChainReading, channel: &ChannelReading) -> ChannelData {
    let last = channel.parts.last().map(|part| part.stage);
    let unit = last.and_then(|last| unit_of(model, last));
    let keeps = |stage: Id<Stage>| chain.stages.iter().any(|reading| reading.id == stage && reading.margin.is_some());
    let missing = channel.parts.iter().filter(|part| !keeps(part.stage));
    ChannelData {
        price: channel.price.as_ref().map(|price| stat(price, &unit)),
        margins: channel.margins.as_ref().map(|margins| stat(margins, &unit)),
        margins_missing: missing.map(|part| stage_name(model, part.stage)).collect(),
        parts: channel
            .parts
            .iter()
            .map(|part| PartData {
                stage: stage_name(model, part.stage),
                units: part.units,
                price_share: part.price_share,
                margin_share: part.margin_share,
            })
            .collect(),
    }
}
